// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, NOTHING, PageClaim, Reports} from "./Reports.sol";

/// @title A feed that is read, and the hands to report to it.
/// @dev Lane 0 is read; lane 1 always agrees, so that rounds go on whatever lane 0 does.
abstract contract FeedFixture is OracleFixture {
    uint48 internal constant PRICE = 312_345_678_901; // 8 decimals stored
    uint256 internal constant ALLOWED = 300 + 60; // heartbeat and the least allowance

    ITwofoldOracle internal oracle;
    ITwofoldFeed internal feed;

    function setUp() public virtual {
        oracle = deploy(2);
        feed = newFeed(oracle, 0, 8);
    }

    /// @dev Reports a second from now.
    function say(uint8 claim, uint48 a, uint48 b) internal {
        sayAt(vm.getBlockTimestamp() + 1, claim, a, b);
    }

    /// @dev Lets all agree on a price, at a time.
    function agreeAt(uint256 time, uint48 price) internal {
        sayAt(time, AGREED, price, price);
    }

    function sayAt(uint256 time, uint8 claim, uint48 a, uint48 b) internal {
        vm.warp(time);
        PageClaim memory page;
        page.claims = Reports.claims(claim, AGREED, NOTHING);
        page.prices = [a, b, 1, 1, 0, 0];
        send(oracle, Reports.one(vm.getBlockTimestamp(), page));
    }

    function assertReads(uint256 id, uint256 answeredIn, uint256 answer, uint256 time) internal view {
        (uint80 gotId, int256 gotAnswer, uint256 startedAt, uint256 updatedAt, uint80 gotAnsweredIn) =
            feed.latestRoundData();
        assertEq(gotId, id, "roundId");
        assertEq(gotAnsweredIn, answeredIn, "answeredInRound");
        assertEq(gotAnswer, int256(answer), "answer");
        assertEq(startedAt, time, "startedAt");
        assertEq(updatedAt, time, "updatedAt");
        assertEq(feed.latestAnswer(), int256(answer), "latestAnswer");
        assertEq(feed.latestTimestamp(), time, "latestTimestamp");
        assertEq(feed.latestRound(), id, "latestRound");
        assertRound(id, answer, time, answeredIn);
    }

    function assertRound(uint256 id, uint256 answer, uint256 time, uint256 answeredIn) internal view {
        (uint80 gotId, int256 gotAnswer, uint256 startedAt, uint256 updatedAt, uint80 gotAnsweredIn) =
            feed.getRoundData(uint80(id));
        assertEq(gotId, id, "id");
        assertEq(gotAnswer, int256(answer), "answer");
        assertEq(startedAt, time, "startedAt");
        assertEq(updatedAt, time, "updatedAt");
        assertEq(gotAnsweredIn, answeredIn, "answeredInRound");
        assertEq(feed.getAnswer(id), int256(answer), "getAnswer");
        assertEq(feed.getTimestamp(id), time, "getTimestamp");
    }

    function everyReadReverts(bytes memory why) internal {
        everyAnswerReverts(why);
        bytes[3] memory calls = [
            abi.encodeCall(feed.latestTimestamp, ()),
            abi.encodeCall(feed.latestRound, ()),
            abi.encodeCall(feed.getTimestamp, (1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            reverts(calls[i], why);
        }
    }

    function everyAnswerReverts(bytes memory why) internal {
        uint80 round = oracle.lane(0).round;
        reverts(abi.encodeCall(feed.latestRoundData, ()), why);
        reverts(abi.encodeCall(feed.latestAnswer, ()), why);
        reverts(abi.encodeCall(feed.getRoundData, (round)), why);
        reverts(abi.encodeCall(feed.getAnswer, (round)), why);
    }

    function reverts(bytes memory data, bytes memory why) internal {
        (bool ok, bytes memory got) = address(feed).call(data);
        assertFalse(ok);
        assertEq(got, why);
    }

    function assertStatus(ITwofoldReader.Status want) internal view {
        assertEq(uint8(feed.status()), uint8(want));
    }

    function noData() internal pure returns (bytes memory) {
        return abi.encodeWithSignature("Error(string)", "No data present");
    }
}
