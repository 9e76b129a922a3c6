// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldReader} from "../../src/ITwofoldReader.sol";
import {AggregatorV2V3Interface} from "../../src/interfaces/AggregatorV2V3Interface.sol";
import {AcceptanceFixture} from "./AcceptanceFixture.sol";

/// @notice What these tests call of Chainlink's proxy beyond reading, whose own sources another compiler must compile.
interface EACAggregatorProxy is AggregatorV2V3Interface {
    function aggregator() external view returns (address);
    function phaseId() external view returns (uint16);
    function proposeAggregator(address) external;
    function confirmAggregator(address) external;
    function proposedLatestRoundData() external view returns (uint80, int256, uint256, uint256, uint80);
}

/// @title What Chainlink's own proxy makes of our feeds in an aggregator's place.
contract ChainlinkProxyTest is AcceptanceFixture {
    string private constant ARTIFACT = "acceptance/node_modules/@chainlink/contracts-0.8/EACAggregatorProxy.json";
    uint80 internal constant PHASE = 1 << 64;

    EACAggregatorProxy internal proxy;

    function setUp() public override {
        super.setUp();
        bytes memory arguments = abi.encode(feed, address(0)); // no access controller: anyone reads
        proxy = EACAggregatorProxy(vm.deployCode(ARTIFACT, arguments));
    }

    function test_TheProxyServesOurRoundsWithItsPhaseInTheUpperBits() external {
        agree(feed, PRICE);
        agree(feed, PRICE + 1);
        assertServes(PHASE | 2, PHASE | 2, PRICE + 1, vm.getBlockTimestamp());
    }

    function test_InTroubleTheProxyShowsThatAnEarlierRoundAnswered() external {
        agree(feed, PRICE);
        uint256 answeredAt = vm.getBlockTimestamp();
        dispute();
        assertServes(PHASE | 2, PHASE | 1, PRICE, answeredAt);
        loseASide();
        assertServes(PHASE | 3, PHASE | 1, PRICE, answeredAt);
        jump();
        assertServes(PHASE | 4, PHASE | 1, PRICE, answeredAt);
    }

    function test_TheProxyTakesOurDescriptionDecimalsAndVersion() external view {
        assertEq(proxy.description(), feed.description());
        assertEq(proxy.decimals(), feed.decimals());
        assertEq(proxy.version(), feed.version());
    }

    function test_WithoutAnAnswerTheProxyReverts() external {
        refuses("No data present");
    }

    function test_PausedTheProxyReverts() external {
        agree(feed, PRICE);
        pause();
        refuses(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
    }

    function test_AnotherOfOurFeedsCanTakeThePlaceAndRoundsGoOnRising() external {
        agree(feed, PRICE);
        agree(feed, PRICE);
        uint256 answeredAt = vm.getBlockTimestamp();
        agree(other, PRICE + 1);

        proxy.proposeAggregator(address(other));
        (, int256 proposed,,,) = proxy.proposedLatestRoundData();
        assertEq(proposed, int256(uint256(PRICE + 1)));
        assertEq(proxy.latestRound(), PHASE | 2);

        proxy.confirmAggregator(address(other));
        assertServes(2 * PHASE | 1, 2 * PHASE | 1, PRICE + 1, vm.getBlockTimestamp());
        assertRound(PHASE | 2, PHASE | 2, PRICE, answeredAt);
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function refuses(bytes memory why) internal {
        vm.expectRevert(why);
        proxy.latestRoundData();
        vm.expectRevert(why);
        proxy.latestAnswer();
    }

    function assertServes(uint80 id, uint80 answeredIn, uint256 answer, uint256 time) internal view {
        (uint80 gotId, int256 gotAnswer, uint256 startedAt, uint256 updatedAt, uint80 gotAnsweredIn) =
            proxy.latestRoundData();
        assertEq(gotId, id, "roundId");
        assertEq(gotAnswer, int256(answer), "answer");
        assertEq(startedAt, time, "startedAt");
        assertEq(updatedAt, time, "updatedAt");
        assertEq(gotAnsweredIn, answeredIn, "answeredInRound");
        assertEq(proxy.latestRound(), id, "latestRound");
        assertEq(proxy.latestAnswer(), int256(answer), "latestAnswer");
        assertEq(proxy.latestTimestamp(), time, "latestTimestamp");
        assertRound(id, answeredIn, answer, time);
    }

    function assertRound(uint80 id, uint80 answeredIn, uint256 answer, uint256 time) internal view {
        (uint80 gotId, int256 gotAnswer, uint256 startedAt, uint256 updatedAt, uint80 gotAnsweredIn) =
            proxy.getRoundData(id);
        assertEq(gotId, id, "round's id");
        assertEq(gotAnswer, int256(answer), "round's answer");
        assertEq(startedAt, time, "round's startedAt");
        assertEq(updatedAt, time, "round's updatedAt");
        assertEq(gotAnsweredIn, answeredIn, "round's answeredInRound");
        assertEq(proxy.getAnswer(id), int256(answer), "getAnswer");
        assertEq(proxy.getTimestamp(id), time, "getTimestamp");
    }
}
