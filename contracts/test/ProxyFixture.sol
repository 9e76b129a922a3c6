// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldProxy} from "../src/ITwofoldProxy.sol";
import {AggregatorV2V3Interface} from "../src/interfaces/AggregatorV2V3Interface.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {RightFeed} from "./conformance/wrong/RightFeed.sol";

/// @title An aggregator whose rounds begin where it is told to, and whose description can change.
contract Aggregator is RightFeed {
    string private _text = "ETH / USD";
    uint256 private immutable BEFORE;

    constructor(uint256 first) {
        BEFORE = first - 1;
    }

    function describe(string calldata text) external {
        _text = text;
    }

    function description() external view override returns (string memory) {
        return _text;
    }

    function _idOf(uint256 nth) internal view override returns (uint80) {
        return uint80(BEFORE + nth);
    }

    function _nthOf(uint256 id) internal view override returns (uint256) {
        require(id > BEFORE, "No data present");
        return id - BEFORE;
    }
}

/// @title A proxy of an aggregator that answers, another aggregator to come, and the hands of its owner.
abstract contract ProxyFixture is OracleFixture {
    int256 internal constant PRICE = 3000e8;

    Aggregator internal first;
    Aggregator internal second;
    ITwofoldProxy internal proxy;

    function setUp() public {
        vm.warp(START);
        first = new Aggregator(1);
        second = new Aggregator(1);
        first.publish(PRICE, START);
        second.publish(PRICE + 1, START);
        proxy = newProxy(owner, guardian, DELAY, first);
    }

    function propose(AggregatorV2V3Interface next) internal {
        vm.prank(owner);
        proxy.proposeAggregator(next);
    }

    function confirm(AggregatorV2V3Interface next) internal {
        vm.prank(owner);
        proxy.confirmAggregator(next);
    }

    function switchTo(AggregatorV2V3Interface next) internal {
        propose(next);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        confirm(next);
    }

    function assertLatest(uint256 phase, uint256 round, int256 answer) internal view {
        (uint80 id, int256 gotAnswer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) = proxy.latestRoundData();
        assertEq(id, phase << 64 | round, "roundId");
        assertEq(gotAnswer, answer, "answer");
        assertEq(startedAt, START, "startedAt");
        assertEq(updatedAt, START, "updatedAt");
        assertEq(answeredIn, id, "answeredInRound");
        assertEq(proxy.latestAnswer(), answer, "latestAnswer");
        assertEq(proxy.latestTimestamp(), START, "latestTimestamp");
        assertEq(proxy.latestRound(), id, "latestRound");
        assertRound(phase, round, answer);
    }

    function assertRound(uint256 phase, uint256 round, int256 answer) internal view {
        uint80 id = uint80(phase << 64 | round);
        (uint80 gotId, int256 gotAnswer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) =
            proxy.getRoundData(id);
        assertEq(gotId, id, "id");
        assertEq(gotAnswer, answer, "answer");
        assertEq(startedAt, START, "startedAt");
        assertEq(updatedAt, START, "updatedAt");
        assertEq(answeredIn, id, "answeredInRound");
        assertEq(proxy.getAnswer(id), answer, "getAnswer");
        assertEq(proxy.getTimestamp(id), START, "getTimestamp");
    }

    function assertNoProposal() internal view {
        assertEq(address(proxy.proposedAggregator()), address(0));
        assertEq(proxy.proposedAt(), 0);
        assertEq(proxy.confirmableAt(), 0);
        assertEq(proxy.expiresAt(), 0);
    }

    function tooLarge(uint256 round) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITwofoldProxy.RoundTooLarge.selector, round, type(uint64).max);
    }
}
