// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {Marks} from "../src/types/Marks.sol";
import {FeedFixture} from "./FeedFixture.sol";
import {AGREED, DISPUTED, MISSING, NOTHING, PageClaim, Reports} from "./Reports.sol";

/// @title What a consumer reads, in each state, through Chainlink's interface and beyond it.
contract FeedTest is FeedFixture {
    // ------------------------------------------------------------------------------------------------- no answer

    function test_WithoutAnAnswerEveryReadSaysSo() external {
        everyReadReverts(noData());
        assertStatus(ITwofoldReader.Status.NONE);
        say(DISPUTED, PRICE, PRICE * 2);
        everyReadReverts(noData());
        assertStatus(ITwofoldReader.Status.NONE);
    }

    function test_PausedEveryReadReverts() external {
        say(AGREED, PRICE, PRICE);
        vm.prank(owner);
        oracle.pause();
        everyReadReverts(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
        assertStatus(ITwofoldReader.Status.PAUSED);
        vm.prank(owner);
        oracle.unpause();
        everyReadReverts(noData());
        skip(MAX_SKEW);
        say(AGREED, PRICE, PRICE);
        assertReads(2, 2, PRICE, vm.getBlockTimestamp());
    }

    function test_PausedWithoutAnAnswerIsNone() external {
        vm.prank(owner);
        oracle.pause();
        assertStatus(ITwofoldReader.Status.NONE);
        everyReadReverts(noData());
    }

    function test_RemovedEveryReadReverts() external {
        say(AGREED, PRICE, PRICE);
        vm.store(address(oracle), PAGES_SLOT, bytes32((uint256(PRICE) << 16 | Marks.REMOVED) << 192));
        bytes memory why = abi.encodeWithSelector(ITwofoldReader.Removed.selector);
        reverts(abi.encodeCall(feed.latestRoundData, ()), why);
        reverts(abi.encodeCall(feed.latestAnswer, ()), why);
        reverts(abi.encodeCall(feed.latestTimestamp, ()), why);
        reverts(abi.encodeCall(feed.latestRound, ()), why);
        assertStatus(ITwofoldReader.Status.REMOVED);
    }

    // ------------------------------------------------------------------------------------------- rounds and times

    function test_AgreedBothIdsAreTheRoundThatAnswered() external {
        say(AGREED, PRICE, PRICE + 1);
        say(AGREED, PRICE + 2, PRICE + 3);
        assertReads(2, 2, PRICE + 2, vm.getBlockTimestamp());
        assertStatus(ITwofoldReader.Status.OK);
    }

    function test_KeptBothIdsAreTheRoundThatAnswered() external {
        say(AGREED, PRICE, PRICE);
        uint256 answeredAt = vm.getBlockTimestamp();
        say(NOTHING, 0, 0);
        assertReads(1, 1, PRICE, answeredAt);
        assertStatus(ITwofoldReader.Status.OK);
    }

    function test_InTroubleTheRoundGoesOnAndTheAnswersDoesNot() external {
        say(AGREED, PRICE, PRICE);
        uint256 answeredAt = vm.getBlockTimestamp();
        say(DISPUTED, PRICE, PRICE * 2);
        assertReads(2, 1, PRICE, answeredAt);
        assertStatus(ITwofoldReader.Status.DISPUTED);
        say(MISSING, 0, PRICE);
        assertReads(3, 1, PRICE, answeredAt);
        assertStatus(ITwofoldReader.Status.MISSING);
        say(AGREED, PRICE * 2, PRICE * 2);
        assertReads(4, 1, PRICE, answeredAt);
        assertStatus(ITwofoldReader.Status.HELD);
        say(AGREED, PRICE, PRICE);
        assertReads(5, 5, PRICE, vm.getBlockTimestamp());
        assertStatus(ITwofoldReader.Status.OK);
    }

    function testFuzz_RoundsAndTimesNeverGoBack(uint256 seed) external {
        say(AGREED, PRICE, PRICE);
        (uint80 lastId,,, uint256 lastAt, uint80 lastAnswered) = feed.latestRoundData();
        for (uint256 i = 0; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint8 claim = uint8(seed % 4);
            uint48 price = (seed >> 8) % 3 == 0 ? PRICE * 2 : PRICE;
            if (claim == NOTHING || claim == MISSING) price = 0;
            say(claim, price, price);
            (uint80 id,, uint256 startedAt, uint256 updatedAt, uint80 answered) = feed.latestRoundData();
            assertGe(id, lastId);
            assertGe(answered, lastAnswered);
            assertGe(updatedAt, lastAt);
            assertLe(answered, id);
            assertEq(startedAt, updatedAt);
            assertLe(updatedAt, vm.getBlockTimestamp());
            (lastId, lastAt, lastAnswered) = (id, updatedAt, answered);
        }
    }

    function test_AnObservationAheadOfTheBlockIsServedAtTheBlocksTime() external {
        PageClaim memory page = solo(0, AGREED, PRICE, PRICE);
        send(oracle, Reports.one(vm.getBlockTimestamp() + MAX_SKEW, page));
        assertReads(1, 1, PRICE, vm.getBlockTimestamp());
    }

    function test_GetRoundDataKnowsTheAnsweringRoundAndThePagesAndNoOther() external {
        say(AGREED, PRICE, PRICE);
        say(AGREED, PRICE + 1, PRICE + 1);
        uint256 answeredAt = vm.getBlockTimestamp();
        say(NOTHING, 0, 0);
        say(NOTHING, 0, 0);
        assertRound(2, PRICE + 1, answeredAt, 2);
        assertRound(4, PRICE + 1, answeredAt, 2);
        uint256[5] memory others = [uint256(0), 1, 3, 5, type(uint80).max];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert("No data present");
            feed.getRoundData(uint80(others[i]));
            vm.expectRevert("No data present");
            feed.getAnswer(others[i]);
            vm.expectRevert("No data present");
            feed.getTimestamp(others[i]);
        }
        // Beyond 80 bits, so that cutting it would give a round that is known.
        vm.expectRevert("No data present");
        feed.getAnswer((1 << 80) + 2);
        vm.expectRevert("No data present");
        feed.getTimestamp(type(uint256).max);
    }

    // -------------------------------------------------------------------------------------------------- staleness

    function test_AnAnswerIsStaleAfterHeartbeatAndAllowanceAndStillServed() external {
        say(AGREED, PRICE, PRICE);
        uint256 answeredAt = vm.getBlockTimestamp();
        vm.warp(answeredAt + ALLOWED);
        assertStatus(ITwofoldReader.Status.OK);
        vm.warp(answeredAt + ALLOWED + 1);
        assertStatus(ITwofoldReader.Status.STALE);
        assertReads(1, 1, PRICE, answeredAt);
    }

    function test_TroubleIsToldFromSilenceWhileThePagesClockIsFresh() external {
        say(AGREED, PRICE, PRICE);
        vm.warp(vm.getBlockTimestamp() + ALLOWED);
        say(DISPUTED, PRICE, PRICE * 2);
        assertStatus(ITwofoldReader.Status.DISPUTED);
        vm.warp(vm.getBlockTimestamp() + ALLOWED);
        assertStatus(ITwofoldReader.Status.DISPUTED);
        vm.warp(vm.getBlockTimestamp() + 1);
        assertStatus(ITwofoldReader.Status.STALE);
    }

    function test_AKeptAnswerGrowsStaleThoughItsPageIsFresh() external {
        say(AGREED, PRICE, PRICE);
        vm.warp(vm.getBlockTimestamp() + ALLOWED);
        say(NOTHING, 0, 0);
        assertStatus(ITwofoldReader.Status.STALE);
    }

    function test_TheAllowanceOfALongHeartbeatIsATenth() external {
        IFeedBook.FeedConfig memory slow = config();
        slow.policy.heartbeat = 3600;
        vm.prank(owner);
        oracle.addFeed(2, slow);
        feed = newFeed(oracle, 2, 8);
        PageClaim memory page;
        page.claims = Reports.claims(NOTHING, NOTHING, AGREED);
        (page.prices[4], page.prices[5]) = (PRICE, PRICE);
        send(oracle, Reports.one(START, page));
        vm.warp(START + 3960);
        assertStatus(ITwofoldReader.Status.OK);
        vm.warp(START + 3961);
        assertStatus(ITwofoldReader.Status.STALE);
    }

    // ---------------------------------------------------------------------------------------------------- scaling

    function test_PricesAreScaledToConsumersDecimals() external {
        say(AGREED, PRICE, PRICE);
        assertEq(newFeed(oracle, 0, 8).latestAnswer(), 312_345_678_901);
        assertEq(newFeed(oracle, 0, 18).latestAnswer(), 3_123_456_789_010_000_000_000);
        assertEq(newFeed(oracle, 0, 6).latestAnswer(), 3_123_456_789);
        assertEq(newFeed(oracle, 0, 0).latestAnswer(), 3123);
    }

    function test_TheLargestPriceFitsTheMostDecimals() external {
        IFeedBook.FeedConfig memory coarse = config();
        coarse.decimals = 0;
        vm.prank(owner);
        oracle.addFeed(3, coarse);
        send(oracle, Reports.one(START, solo(1, AGREED, type(uint48).max, type(uint48).max)));
        feed = newFeed(oracle, 3, 36);
        assertEq(feed.latestAnswer(), int256(uint256(type(uint48).max) * 1e36));
    }

    function test_APriceThatWouldScaleToZeroReverts() external {
        say(AGREED, 99_999_999, 99_999_999);
        feed = newFeed(oracle, 0, 0);
        everyAnswerReverts(abi.encodeWithSelector(ITwofoldReader.ScaledToZero.selector, 99_999_999, 8));
        say(AGREED, 100_000_000, 100_000_000);
        assertEq(feed.latestAnswer(), 1);
    }

    /// @dev The page's word is asked for in assembly, where nothing reverts by itself.
    function test_WhatTheOracleRefusesIsPassedOn() external {
        say(AGREED, PRICE, PRICE);
        vm.mockCallRevert(address(oracle), abi.encodeCall(oracle.latest, (0)), "refused");
        everyReadReverts("refused");
    }

    // ----------------------------------------------------------------------------------------------- construction

    function test_AReaderKnowsItsFeed() external view {
        assertEq(address(feed.oracle()), address(oracle));
        assertEq(feed.feedId(), 0);
        assertEq(feed.decimals(), 8);
        assertEq(feed.description(), "ETH / USD");
        assertEq(feed.version(), 1);
        assertEq(feed.heartbeat(), 300);
        assertEq(feed.deviation(), 5000);
        assertEq(feed.maxDivergence(), 10_000);
    }

    function test_AReaderOfNoFeedIsNotMade() external {
        bytes memory why = abi.encodeWithSelector(IFeedBook.UnknownFeed.selector, 2);
        refusesToBe("TwofoldFeed", abi.encode(oracle, 2, 8), why);
        why = abi.encodeWithSelector(ITwofoldReader.TooManyDecimals.selector, 37);
        refusesToBe("TwofoldFeed", abi.encode(oracle, 0, 37), why);
    }
}
