// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {IAuthority} from "../src/interfaces/IAuthority.sol";
import {FeedFixture} from "./FeedFixture.sol";
import {AGREED, DISPUTED, MISSING, Reports} from "./Reports.sol";

/// @title A sequencer's uptime feed that says what it is told.
contract UptimeFeed {
    int256 private _answer;
    uint256 private _startedAt;

    function set(int256 answer, uint256 startedAt) external {
        (_answer, _startedAt) = (answer, startedAt);
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return (1, _answer, _startedAt, _startedAt, 1);
    }
}

/// @title The whole table of statuses, in its order, and the readers that refuse all but one.
contract StatusTest is FeedFixture {
    uint32 private constant GRACE = 3600;

    UptimeFeed private uptime;
    ITwofoldFeed private strict;

    function setUp() public override {
        super.setUp();
        uptime = new UptimeFeed();
        uptime.set(0, START - 1 days);
        vm.prank(owner);
        oracle.setSequencer(IAuthority.Sequencer(address(uptime), GRACE));
        vm.warp(START + DELAY);
        oracle.applySequencer();
        strict = newStrictFeed(oracle, 0, 8);
    }

    function test_OkIsServedByAll() external {
        say(AGREED, PRICE, PRICE);
        is_(ITwofoldReader.Status.OK);
    }

    function test_AStrictReaderServesOnlyWhatIsOk() external {
        is_(ITwofoldReader.Status.NONE);
        say(AGREED, PRICE, PRICE);
        say(DISPUTED, PRICE, 2 * PRICE);
        is_(ITwofoldReader.Status.DISPUTED);
        say(MISSING, 0, PRICE);
        is_(ITwofoldReader.Status.MISSING);
        say(AGREED, 2 * PRICE, 2 * PRICE);
        is_(ITwofoldReader.Status.HELD);
        vm.warp(vm.getBlockTimestamp() + ALLOWED + 1);
        is_(ITwofoldReader.Status.STALE);
        say(AGREED, PRICE, PRICE);
        is_(ITwofoldReader.Status.OK);
        vm.prank(guardian);
        oracle.pauseFeed(0);
        is_(ITwofoldReader.Status.PAUSED);
        vm.prank(owner);
        oracle.removeFeed(0);
        is_(ITwofoldReader.Status.REMOVED);
    }

    function test_TheSequencersStateComesBeforeTheLanes() external {
        say(AGREED, PRICE, PRICE);
        say(DISPUTED, PRICE, 2 * PRICE);
        uptime.set(1, START);
        is_(ITwofoldReader.Status.SEQUENCER_DOWN);
        uptime.set(2, START);
        is_(ITwofoldReader.Status.SEQUENCER_UNKNOWN);
        uptime.set(0, vm.getBlockTimestamp());
        is_(ITwofoldReader.Status.DISPUTED);
    }

    function test_WhatCannotBeServedComesBeforeTheSequencersState() external {
        uptime.set(1, START);
        is_(ITwofoldReader.Status.NONE);
        say(AGREED, PRICE, PRICE);
        vm.prank(guardian);
        oracle.pause();
        is_(ITwofoldReader.Status.PAUSED);
        vm.prank(owner);
        oracle.removeFeed(0);
        is_(ITwofoldReader.Status.REMOVED);
    }

    function test_AfterAnOutageTheGracePeriodMustBeOver() external {
        say(AGREED, PRICE, PRICE);
        uint256 since = vm.getBlockTimestamp();
        uptime.set(0, since);
        is_(ITwofoldReader.Status.RECOVERING);
        vm.warp(since + ALLOWED + 1);
        is_(ITwofoldReader.Status.STALE);
        vm.warp(since + GRACE - 1);
        say(AGREED, PRICE, PRICE);
        is_(ITwofoldReader.Status.RECOVERING);
        say(AGREED, PRICE, PRICE);
        is_(ITwofoldReader.Status.OK);
    }

    function test_TheOrdinaryReaderServesTheLastAnswerWhateverTheSequencer() external {
        say(AGREED, PRICE, PRICE);
        uptime.set(1, START);
        assertReads(1, 1, PRICE, vm.getBlockTimestamp());
        vm.etch(address(uptime), "");
        assertReads(1, 1, PRICE, vm.getBlockTimestamp());
        is_(ITwofoldReader.Status.SEQUENCER_UNKNOWN);
    }

    /// @dev Its age is less than nothing, for the answer and for the page's clock alike.
    function test_AnObservationAheadOfTheBlockIsFresh() external {
        uint256 time = vm.getBlockTimestamp();
        send(oracle, Reports.one(time + MAX_SKEW, solo(0, AGREED, PRICE, PRICE)));
        is_(ITwofoldReader.Status.OK);
        noOlder(0, time);
        vm.warp(time + 1);
        send(oracle, Reports.one(time + 1 + MAX_SKEW, solo(0, DISPUTED, PRICE, 2 * PRICE)));
        is_(ITwofoldReader.Status.DISPUTED);
        refuses(0, ITwofoldReader.Status.DISPUTED);
    }

    // ---------------------------------------------------------------------------------------- the consumer's own age

    function test_AConsumersOwnAgeTakesThePlaceOfTheFeeds() external {
        say(AGREED, PRICE, PRICE);
        uint256 answeredAt = vm.getBlockTimestamp();
        vm.warp(answeredAt + 100);
        noOlder(100, answeredAt);
        refuses(99, ITwofoldReader.Status.STALE);
        vm.warp(answeredAt + ALLOWED + 100);
        noOlder(ALLOWED + 100, answeredAt);
        refuses(ALLOWED + 99, ITwofoldReader.Status.STALE);
        noOlder(type(uint256).max, answeredAt);
    }

    /// @dev However old an answer may be: what was in trouble last is not OK.
    function test_NoAgeOfAConsumersOwnHidesTrouble() external {
        say(AGREED, PRICE, PRICE);
        say(DISPUTED, PRICE, 2 * PRICE);
        uint256 disputedAt = vm.getBlockTimestamp();
        vm.warp(disputedAt + ALLOWED + 1);
        assertStatus(ITwofoldReader.Status.STALE);
        refuses(1 days, ITwofoldReader.Status.DISPUTED);
        refuses(ALLOWED, ITwofoldReader.Status.STALE);
        refuses(type(uint256).max, ITwofoldReader.Status.DISPUTED);
    }

    function test_AConsumersOwnAgeChangesNothingElse() external {
        bytes memory call_ = abi.encodeCall(feed.priceNoOlderThan, (1 days));
        reverts(call_, noData());
        say(AGREED, PRICE, PRICE);
        uptime.set(1, START);
        refuses(1 days, ITwofoldReader.Status.SEQUENCER_DOWN);
        uptime.set(0, 0);
        refuses(1 days, ITwofoldReader.Status.RECOVERING);
        vm.prank(guardian);
        oracle.pause();
        reverts(call_, abi.encodeWithSelector(ITwofoldReader.Paused.selector));
    }

    // ------------------------------------------------------------------------------------------------------ hands

    /// @dev The status, on both kinds of reader; and the strict one serves in it everything or nothing.
    function is_(ITwofoldReader.Status want) internal {
        assertStatus(want);
        assertEq(uint8(strict.status()), uint8(want));
        uint80 round = oracle.lane(0).round;
        bytes[6] memory calls = [
            abi.encodeCall(strict.latestRoundData, ()),
            abi.encodeCall(strict.latestAnswer, ()),
            abi.encodeCall(strict.latestTimestamp, ()),
            abi.encodeCall(strict.latestRound, ()),
            abi.encodeCall(strict.latestBounds, ()),
            abi.encodeCall(strict.getRoundData, (round))
        ];
        bytes memory why = abi.encodeWithSelector(ITwofoldReader.NotOk.selector, want);
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool ok, bytes memory got) = address(strict).staticcall(calls[i]);
            (, bytes memory ordinary) = address(feed).staticcall(calls[i]);
            bool served = want == ITwofoldReader.Status.OK;
            assertEq(ok, served);
            // Rounds of a removed feed are history, which this page does not keep.
            bool history = i == 5 && want == ITwofoldReader.Status.REMOVED;
            assertEq(got, served ? ordinary : history ? noData() : why);
        }
    }

    function noOlder(uint256 maxAge, uint256 answeredAt) internal view {
        (int256 answer, uint256 updatedAt) = feed.priceNoOlderThan(maxAge);
        assertEq(answer, int256(uint256(PRICE)));
        assertEq(updatedAt, answeredAt);
    }

    function refuses(uint256 maxAge, ITwofoldReader.Status status) internal {
        reverts(
            abi.encodeCall(feed.priceNoOlderThan, (maxAge)),
            abi.encodeWithSelector(ITwofoldReader.NotOk.selector, status)
        );
    }
}
