// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IGuardianship} from "../src/interfaces/IGuardianship.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {ITwofoldProxy} from "../src/ITwofoldProxy.sol";
import {Aggregator, ProxyFixture} from "./ProxyFixture.sol";
import {AGREED, DISPUTED, Reports} from "./Reports.sol";

/// @title What a consumer of the proxy reads, in each phase.
contract ProxyTest is ProxyFixture {
    // ----------------------------------------------------------------------------------------------- construction

    function test_TheFirstAggregatorServesPhaseOneAtOnce() external {
        vm.expectEmit();
        emit ITwofoldProxy.AggregatorConfirmed(address(0), address(first), 1);
        vm.expectEmit();
        emit ITwofoldProxy.GuardianChanged(address(0), guardian, START);
        proxy = newProxy(owner, guardian, DELAY, first);
        assertEq(address(proxy.aggregator()), address(first));
        assertEq(proxy.phaseId(), 1);
        assertEq(address(proxy.phaseAggregators(1)), address(first));
        assertEq(address(proxy.phaseAggregators(0)), address(0));
        assertEq(address(proxy.phaseAggregators(2)), address(0));
        assertEq(proxy.delay(), DELAY);
        assertEq(proxy.guardian(), guardian);
        (address next, uint256 from) = proxy.nextGuardian();
        assertEq(next, guardian);
        assertEq(from, START);
        assertEq(Ownable(address(proxy)).owner(), owner);
        assertNoProposal();
    }

    function test_TheFirstAggregatorMustBeAContract() external {
        bytes memory why = abi.encodeWithSelector(ITwofoldProxy.NoCode.selector, stranger);
        refusesToBe("TwofoldProxy", abi.encode(owner, guardian, DELAY, stranger), why);
    }

    function test_TheDelayIsThirtyDaysAtMost() external {
        assertEq(newProxy(owner, guardian, 30 days, first).delay(), 30 days);
        bytes memory why = abi.encodeWithSelector(IGuardianship.OutOfRange.selector, "delay", 30 days + 1, 0, 30 days);
        refusesToBe("TwofoldProxy", abi.encode(owner, guardian, 30 days + 1, first), why);
    }

    // ---------------------------------------------------------------------------------------------------- reading

    function test_EveryReadIsTheAggregatorsWithThePhaseOnItsRounds() external {
        first.publish(PRICE + 5, START);
        assertLatest(1, 2, PRICE + 5);
        assertRound(1, 1, PRICE);
        assertEq(proxy.decimals(), 8);
        assertEq(proxy.description(), "ETH / USD");
        assertEq(proxy.version(), 1);
    }

    function test_InTroubleBothRoundsCarryThePhase() external {
        ITwofoldOracle oracle = deploy(1);
        proxy = newProxy(owner, guardian, DELAY, newFeed(oracle, 0, 8));
        send(oracle, Reports.one(START, solo(0, AGREED, 5, 5)));
        vm.warp(START + 60);
        send(oracle, Reports.one(START + 60, solo(0, DISPUTED, 5, 10)));
        (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) =
            proxy.latestRoundData();
        assertEq(roundId, 1 << 64 | 2);
        assertEq(answer, 5);
        assertEq(startedAt, START);
        assertEq(updatedAt, START);
        assertEq(answeredIn, 1 << 64 | 1);
        (roundId,,,, answeredIn) = proxy.getRoundData(1 << 64 | 2);
        assertEq(roundId, 1 << 64 | 2);
        assertEq(answeredIn, 1 << 64 | 1);
    }

    function test_AnAggregatorsRevertsAreTheProxys() external {
        ITwofoldOracle oracle = deploy(1);
        proxy = newProxy(owner, guardian, DELAY, newFeed(oracle, 0, 8));
        everyReadReverts(noData());
        send(oracle, Reports.one(START, solo(0, AGREED, 5, 5)));
        assertEq(proxy.latestAnswer(), 5);
        vm.prank(owner);
        oracle.pause();
        everyReadReverts(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
    }

    function test_ARoundOfNoPhaseHasNoData() external {
        switchTo(second);
        assertRound(1, 1, PRICE);
        assertRound(2, 1, PRICE + 1);
        uint256[6] memory others =
            [uint256(0), 1, uint256(3) << 64 | 1, 1 << 64, 2 << 64 | 2, uint256(type(uint16).max) << 64 | 1];
        for (uint256 i = 0; i < others.length; ++i) {
            assertNoRound(others[i]);
        }
    }

    /// @dev Cutting such an id to 80 bits would give a round that is known.
    function test_AnIdBeyondEightyBitsHasNoData() external {
        uint256 known = 1 << 64 | 1;
        assertEq(proxy.getAnswer(known), PRICE);
        vm.expectRevert("No data present");
        proxy.getAnswer(1 << 80 | known);
        vm.expectRevert("No data present");
        proxy.getTimestamp(1 << 80 | known);
        vm.expectRevert("No data present");
        proxy.getTimestamp(type(uint256).max);
    }

    /// @dev The largest id that there can be. It takes a lifetime to come to its phase, so the proxy is put there.
    function test_TheLastRoundOfTheLastPhaseIsARound() external {
        Aggregator last = new Aggregator(type(uint64).max);
        last.publish(PRICE, START);
        bytes32 place = keccak256(abi.encode(type(uint16).max, 4)); // in _phases
        vm.store(address(proxy), place, bytes32(uint256(uint160(address(last)))));
        assertEq(address(proxy.phaseAggregators(type(uint16).max)), address(last));
        assertRound(type(uint16).max, type(uint64).max, PRICE);
    }

    function test_ARoundThatLeavesNoRoomForThePhaseIsNotRead() external {
        Aggregator late = new Aggregator(type(uint64).max);
        late.publish(PRICE, START);
        proxy = newProxy(owner, guardian, DELAY, late);
        assertLatest(1, type(uint64).max, PRICE);
        late.publish(PRICE, START);
        bytes memory why = tooLarge(1 << 64);
        vm.expectRevert(why);
        proxy.latestRoundData();
        vm.expectRevert(why);
        proxy.latestRound();
    }

    function test_AnOldPhaseIsReadFromItsOwnAggregator() external {
        switchTo(second);
        first.publish(PRICE + 7, START);
        assertLatest(2, 1, PRICE + 1);
        assertRound(1, 2, PRICE + 7);
        switchTo(first);
        assertLatest(3, 2, PRICE + 7);
        assertRound(2, 1, PRICE + 1);
    }

    /// @dev Whatever the rounds of the aggregators are, and whichever comes after which.
    function testFuzz_RoundIdsNeverDecrease(uint64[6] calldata rounds, uint256 seed) external {
        uint80 last;
        for (uint256 i = 0; i < rounds.length; ++i) {
            Aggregator next = new Aggregator(bound(rounds[i], 1, type(uint64).max - 16));
            next.publish(PRICE, START);
            switchTo(next);
            for (uint256 j = 0; j <= (seed >> (4 * i)) % 16; ++j) {
                (uint80 id,,,, uint80 answeredIn) = proxy.latestRoundData();
                assertGt(id, last);
                assertEq(answeredIn, id);
                assertEq(proxy.latestRound(), id);
                last = id;
                next.publish(PRICE, START);
            }
        }
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function assertNoRound(uint256 id) internal {
        vm.expectRevert("No data present");
        proxy.getRoundData(uint80(id));
        vm.expectRevert("No data present");
        proxy.getAnswer(id);
        vm.expectRevert("No data present");
        proxy.getTimestamp(id);
    }

    function everyReadReverts(bytes memory why) internal {
        uint80 id = 1 << 64 | 1;
        bytes[7] memory calls = [
            abi.encodeCall(proxy.latestRoundData, ()),
            abi.encodeCall(proxy.latestAnswer, ()),
            abi.encodeCall(proxy.latestTimestamp, ()),
            abi.encodeCall(proxy.latestRound, ()),
            abi.encodeCall(proxy.getRoundData, (id)),
            abi.encodeCall(proxy.getAnswer, (id)),
            abi.encodeCall(proxy.getTimestamp, (id))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool ok, bytes memory got) = address(proxy).call(calls[i]);
            assertFalse(ok);
            assertEq(got, why);
        }
    }

    function noData() internal pure returns (bytes memory) {
        return abi.encodeWithSignature("Error(string)", "No data present");
    }
}
