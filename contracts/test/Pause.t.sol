// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {Marks} from "../src/types/Marks.sol";
import {BookFixture} from "./BookFixture.sol";
import {AGREED, DISPUTED, MISSING, NOTHING, PageClaim, Report, Reports} from "./Reports.sol";

/// @title Stopping a feed or all, and starting again with nothing of what was stopped.
contract PauseTest is BookFixture {
    // ------------------------------------------------------------------------------------------------------- one feed

    function test_OwnerAndGuardianPauseAFeedAndNobodyElse() external {
        refuses(stranger, abi.encodeCall(oracle.pauseFeed, (0)), notOwnerOrGuardian(stranger));
        address[2] memory who = [owner, guardian];
        for (uint256 feedId = 0; feedId < 2; ++feedId) {
            vm.prank(who[feedId]);
            vm.expectEmit(address(oracle));
            emit IFeedBook.FeedPaused(feedId, who[feedId]);
            oracle.pauseFeed(feedId);
            assertTrue(oracle.feed(feedId).paused);
            assertEq(oracle.lane(feedId).mark, Marks.PAUSED);
        }
        assertFalse(oracle.feed(2).paused);
        assertFalse(oracle.paused());
    }

    function test_APausedFeedHasNoAgreementButItsPagesClock() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        pauseFeed(0);
        ITwofoldOracle.Lane memory lane = oracle.lane(0);
        assertEq(lane.mark, Marks.PAUSED);
        assertEq(lane.round, 1);
        assertEq(lane.observedAt, START);
        assertEq(lane.answeredInRound, 0);
        assertEq(lane.answeredAt, 0);
        assertEq(lane.agreedMark, 0);
    }

    /// @dev Neither that of its page's clock nor the earlier one that it remembers.
    function test_AFeedPausedInTroubleHasNoAgreementEither() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        vm.warp(START + 1);
        send(oracle, Reports.one(START + 1, solo(0, DISPUTED, PRICE, 2 * PRICE)));
        assertEq(oracle.lane(0).answeredInRound, 1);
        pauseFeed(0);
        ITwofoldOracle.Lane memory lane = oracle.lane(0);
        assertEq(lane.round, 2);
        assertEq(lane.answeredInRound, 0);
        assertEq(lane.answeredAt, 0);
        assertEq(lane.agreedMark, 0);
    }

    function test_APausedLaneStaysPausedWhateverIsClaimedAndItsPageMatesGoOn() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        pauseFeed(0);
        uint8[5] memory claims = [NOTHING, AGREED, AGREED, DISPUTED, MISSING];
        for (uint256 i = 0; i < claims.length; ++i) {
            uint256 time = START + 1 + i;
            vm.warp(time);
            PageClaim memory page = withLane0(trio(0, PRICE + 9, PRICE + 9), claims[i], i == 2 ? PRICE * 9 : PRICE);
            vm.recordLogs();
            send(oracle, Reports.one(time, page));
            assertEq(vm.getRecordedLogs().length, 1, "no event but the report's own");
            assertEq(oracle.lane(0).mark, Marks.PAUSED);
            assertEq(oracle.lane(0).price, PRICE);
            assertEq(oracle.lane(1).price, PRICE + 9);
            assertEq(oracle.lane(2).answeredAt, time);
        }
    }

    function test_AClaimForAPausedLaneDoesNotMakeAPageCount() external {
        pauseFeed(0);
        refusedAsNothingNew(Reports.one(START, solo(0, AGREED, PRICE, PRICE)));
        refusedAsNothingNew(Reports.one(START, solo(0, DISPUTED, PRICE, PRICE)));
    }

    function test_AFeedIsNeitherPausedTwiceNorUnpausedTwice() external {
        bytes memory unpause = abi.encodeCall(oracle.unpauseFeed, (0));
        refuses(owner, unpause, abi.encodeWithSelector(IFeedBook.FeedNotPaused.selector, 0));
        pauseFeed(0);
        bytes memory why = abi.encodeWithSelector(IFeedBook.FeedIsPaused.selector, 0);
        refuses(guardian, abi.encodeCall(oracle.pauseFeed, (0)), why);
        unpauseFeed(0);
        refuses(owner, unpause, abi.encodeWithSelector(IFeedBook.FeedNotPaused.selector, 0));
    }

    function test_AFeedThatWasNeverAddedIsNeitherPausedNorUnpaused() external {
        bytes memory why = abi.encodeWithSelector(IFeedBook.UnknownFeed.selector, 4);
        refuses(guardian, abi.encodeCall(oracle.pauseFeed, (4)), why);
        refuses(owner, abi.encodeCall(oracle.unpauseFeed, (4)), why);
    }

    function test_OnlyTheOwnerUnpauses() external {
        pauseFeed(0);
        asGuardian();
        oracle.pause();
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(oracle.unpauseFeed, (0));
        calls[1] = abi.encodeCall(oracle.unpause, ());
        refusesAllButTheOwner(calls);
    }

    function test_UnpausingAFeedClearsItsLaneAndNoOther() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        bytes memory mate = abi.encode(oracle.lane(1));
        pauseFeed(0);
        vm.warp(START + 9);
        asOwner();
        vm.expectEmit(address(oracle));
        emit IFeedBook.LaneChanged(0, uint16(Marks.PAUSED), 0, 0, 0);
        vm.expectEmit(address(oracle));
        emit IFeedBook.FeedUnpaused(0);
        oracle.unpauseFeed(0);
        assertCleared(0, START + 10 + MAX_SKEW);
        assertEq(oracle.lane(0).round, 1);
        assertEq(oracle.lane(0).observedAt, START);
        assertEq(abi.encode(oracle.lane(1)), mate);
        assertEq(oracle.answersFrom(1), 0);
    }

    // ---------------------------------------------------------------------------------------------------- all of them

    function test_OwnerAndGuardianPauseAllAndNobodyElse() external {
        refuses(stranger, abi.encodeCall(oracle.pause, ()), notOwnerOrGuardian(stranger));
        address[2] memory who = [owner, guardian];
        for (uint256 i = 0; i < who.length; ++i) {
            setUp();
            send(oracle, Reports.two(START, trio(0, PRICE, PRICE), solo(1, DISPUTED, PRICE, PRICE)));
            vm.prank(who[i]);
            vm.expectEmit(address(oracle));
            emit IFeedBook.AllPaused(who[i]);
            oracle.pause();
            assertTrue(oracle.paused());
            for (uint256 feedId = 0; feedId < 4; ++feedId) {
                assertTrue(oracle.feed(feedId).paused);
                assertEq(oracle.lane(feedId).mark, Marks.PAUSED);
                assertEq(oracle.lane(feedId).round, 1);
                assertEq(oracle.lane(feedId).answeredAt, 0);
            }
        }
    }

    function test_WhileAllArePausedNothingIsReported() external {
        pauseAll();
        vm.warp(START + 1);
        bytes memory why = abi.encodeWithSelector(IFeedBook.Paused.selector);
        refused(oracle, Reports.one(START + 1, trio(0, PRICE, PRICE)), why);
    }

    function test_AllAreNeitherPausedTwiceNorUnpausedTwice() external {
        bytes memory unpause = abi.encodeCall(oracle.unpause, ());
        refuses(owner, unpause, abi.encodeWithSelector(IFeedBook.NotPaused.selector));
        pauseAll();
        bytes memory why = abi.encodeWithSelector(IFeedBook.Paused.selector);
        refuses(owner, abi.encodeCall(oracle.pause, ()), why);
        unpauseAll();
        refuses(owner, unpause, abi.encodeWithSelector(IFeedBook.NotPaused.selector));
    }

    function test_UnpausingClearsEveryFeedButNotItsClock() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        pauseAll();
        vm.warp(START + 9);
        for (uint256 feedId = 0; feedId < 4; ++feedId) {
            vm.expectEmit(address(oracle));
            emit IFeedBook.LaneChanged(feedId, uint16(Marks.PAUSED), 0, 0, 0);
        }
        vm.expectEmit(address(oracle));
        emit IFeedBook.AllUnpaused();
        unpauseAll();
        assertFalse(oracle.paused());
        for (uint256 feedId = 0; feedId < 4; ++feedId) {
            assertCleared(feedId, START + 10 + MAX_SKEW);
            assertEq(oracle.lane(feedId).round, feedId < 3 ? 1 : 0);
            assertEq(oracle.lane(feedId).observedAt, feedId < 3 ? START : 0);
        }
    }

    function test_AFeedAddedDuringThePauseIsPausedAndClearedWithTheOthers() external {
        pauseAll();
        asOwner();
        oracle.addFeed(9, config());
        assertEq(oracle.lane(9).mark, Marks.PAUSED);
        assertTrue(oracle.feed(9).paused);
        unpauseAll();
        assertCleared(9, START + MAX_SKEW + 1);
        vm.warp(START + MAX_SKEW + 1);
        send(oracle, Reports.one(START + MAX_SKEW + 1, solo(3, AGREED, PRICE, PRICE)));
        assertEq(oracle.lane(9).price, PRICE);
    }

    /// @dev The pair of attesters in use is remembered in the word that says whether all are paused.
    function test_AnAttesterRemovedDuringThePauseStaysOut() external {
        assertTrue(isTaken(KEY_A, KEY_B));
        pauseAll();
        asOwner();
        oracle.removeAttester(vm.addr(KEY_A));
        unpauseAll();
        vm.warp(START + 1);
        assertFalse(isTaken(KEY_A, KEY_B));
    }

    // -------------------------------------------------------------------------------------------- one and all of them

    function test_AFeedsOwnPauseOutlastsThatOfAll() external {
        pauseFeed(0);
        pauseAll();
        vm.recordLogs();
        unpauseAll();
        assertEq(clearings(), 3);
        assertEq(oracle.lane(0).mark, Marks.PAUSED);
        assertEq(oracle.answersFrom(0), 0);
        vm.warp(START + 9);
        unpauseFeed(0);
        assertCleared(0, START + 10 + MAX_SKEW);
    }

    function test_AFeedPausedDuringThePauseOfAllOutlastsItToo() external {
        pauseAll();
        pauseFeed(0);
        unpauseAll();
        assertEq(oracle.lane(0).mark, Marks.PAUSED);
        assertCleared(1, START + MAX_SKEW + 1);
    }

    function test_AFeedUnpausedDuringThePauseOfAllIsClearedWithTheOthers() external {
        pauseFeed(0);
        pauseAll();
        vm.warp(START + 5);
        vm.recordLogs();
        vm.expectEmit(address(oracle));
        emit IFeedBook.FeedUnpaused(0);
        unpauseFeed(0);
        assertEq(clearings(), 0);
        assertEq(oracle.lane(0).mark, Marks.PAUSED);
        assertTrue(oracle.feed(0).paused);
        vm.warp(START + 9);
        unpauseAll();
        assertCleared(0, START + 10 + MAX_SKEW);
    }

    function test_AFeedPausedWithAllOthersIsNotUnpausedAlone() external {
        pauseAll();
        bytes memory why = abi.encodeWithSelector(IFeedBook.FeedNotPaused.selector, 0);
        refuses(owner, abi.encodeCall(oracle.unpauseFeed, (0)), why);
    }

    function test_ARemovedFeedIsNeitherPausedNorClearedWithTheOthers() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        pauseFeed(1);
        vm.startPrank(owner);
        oracle.removeFeed(0);
        oracle.removeFeed(1);
        vm.stopPrank();
        pauseAll();
        asOwner();
        oracle.removeFeed(2);
        for (uint256 feedId = 0; feedId < 3; ++feedId) {
            assertEq(oracle.lane(feedId).mark, Marks.REMOVED);
        }
        vm.recordLogs();
        unpauseAll();
        assertEq(clearings(), 1);
        for (uint256 feedId = 0; feedId < 3; ++feedId) {
            assertEq(oracle.lane(feedId).mark, Marks.REMOVED);
            assertEq(oracle.answersFrom(feedId), 0);
        }
    }

    // ------------------------------------------------------------------------------------------------- starting again

    /// @dev A report from before would be a first answer, without a jump check: the very price that was paused, again. It
    /// may have been signed for a time ahead of its block.
    function test_NothingThatCouldBeReportedBeforeThePauseWasLiftedIsTakenAfterIt() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        pauseAll();
        vm.warp(START + 5);
        unpauseAll();
        for (uint256 time = START + 1; time <= START + 5 + MAX_SKEW; ++time) {
            refusedAsNothingNew(Reports.one(time, trio(0, PRICE * 5, PRICE * 5)));
            refusedAsNothingNew(Reports.one(time, solo(0, DISPUTED, PRICE, PRICE)));
            refusedAsNothingNew(Reports.one(time, solo(0, MISSING, 0, PRICE)));
        }
        vm.warp(START + 6);
        assertEq(send(oracle, Reports.one(START + 6 + MAX_SKEW, trio(0, PRICE, PRICE))), 1);
    }

    function test_WhatAnOldReportSaysOfPageMatesIsTakenAndOfTheUnpausedFeedIsNot() external {
        uint8[3] memory claims = [AGREED, DISPUTED, MISSING];
        for (uint256 i = 0; i < claims.length; ++i) {
            setUp();
            send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
            pauseFeed(0);
            vm.warp(START + 5);
            unpauseFeed(0);
            uint256 last = START + 5 + MAX_SKEW;
            send(oracle, Reports.one(last, withLane0(trio(0, PRICE + 9, PRICE + 9), claims[i], PRICE)));
            assertCleared(0, last + 1);
            assertEq(oracle.lane(1).price, PRICE + 9);
            assertEq(oracle.lane(2).answeredAt, last);
            vm.warp(last + 1);
            send(oracle, Reports.one(last + 1, withLane0(trio(0, PRICE, PRICE), claims[i], PRICE)));
            uint256[3] memory marks = [0, Marks.DISPUTED, Marks.MISSING];
            assertEq(oracle.lane(0).mark, marks[i]);
            assertEq(oracle.lane(0).price, i == 0 ? PRICE : 0);
        }
    }

    function test_TheNextAgreedReportCountsAsAFirstOne() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        pauseAll();
        unpauseAll();
        uint256 first = START + MAX_SKEW + 1;
        vm.warp(first);
        vm.expectEmit(address(oracle));
        emit IFeedBook.LaneChanged(0, 0, 0, PRICE * 3, PRICE * 3);
        send(oracle, Reports.one(first, trio(0, PRICE * 3, PRICE * 3)));
        assertEq(oracle.lane(0).price, PRICE * 3);
        assertEq(oracle.lane(0).answeredInRound, 2);
        assertEq(oracle.lane(0).answeredAt, first);
    }

    /// @dev Nor is a candidate from before believed: the lane is held anew, and waits anew.
    function test_UnpausingEndsAHold() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        vm.warp(START + 1);
        send(oracle, Reports.one(START + 1, trio(0, PRICE * 2, PRICE * 2)));
        assertEq(oracle.lane(0).mark, Marks.HELD);
        pauseFeed(0);
        assertEq(oracle.lane(0).candidate, 0);
        unpauseFeed(0);
        uint256 first = START + 1 + MAX_SKEW + 1;
        vm.warp(first);
        send(oracle, Reports.one(first, trio(0, PRICE, PRICE)));
        vm.warp(START + 1 + JUMP_CONFIRM);
        send(oracle, Reports.one(START + 1 + JUMP_CONFIRM, trio(0, PRICE * 2, PRICE * 2)));
        assertEq(oracle.lane(0).mark, Marks.HELD);
        assertEq(oracle.lane(0).candidateAt, START + 1 + JUMP_CONFIRM);
        assertEq(oracle.lane(0).answeredAt, first);
    }

    // ---------------------------------------------------------------------------------------------------------- hands

    function pauseFeed(uint256 feedId) private {
        asGuardian();
        oracle.pauseFeed(feedId);
    }

    function unpauseFeed(uint256 feedId) private {
        asOwner();
        oracle.unpauseFeed(feedId);
    }

    function pauseAll() private {
        asGuardian();
        oracle.pause();
    }

    function unpauseAll() private {
        asOwner();
        oracle.unpause();
    }

    function refusedAsNothingNew(Report memory report) private {
        refused(oracle, report, abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector));
    }

    /// @dev The page with another claim, borne out by its prices, for lane 0.
    function withLane0(PageClaim memory page, uint8 claim, uint48 price) private pure returns (PageClaim memory) {
        page.claims = Reports.claims(claim, AGREED, AGREED);
        (page.prices[0], page.prices[1]) = (price, price);
        if (claim == MISSING) page.prices[1] = 0;
        if (claim == NOTHING) (page.prices[0], page.prices[1]) = (0, 0);
        return page;
    }

    /// @dev How many lanes were cleared since `vm.recordLogs`.
    function clearings() private returns (uint256 count) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IFeedBook.LaneChanged.selector) ++count;
        }
    }

    function assertCleared(uint256 feedId, uint256 answersFrom) private view {
        ITwofoldOracle.Lane memory lane = oracle.lane(feedId);
        assertEq(lane.price, 0);
        assertEq(lane.mark, 0);
        assertEq(lane.answeredInRound, 0);
        assertEq(oracle.answersFrom(feedId), answersFrom);
        assertEq(lane.answersFrom, answersFrom);
        assertFalse(oracle.feed(feedId).paused);
    }
}
