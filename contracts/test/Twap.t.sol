// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {FeedFixture} from "./FeedFixture.sol";
import {AGREED, DISPUTED, MISSING, NOTHING, PageClaim, Reports} from "./Reports.sol";

/// @title The mean of answers over time.
contract TwapTest is FeedFixture {
    function setUp() public override {
        super.setUp();
        vm.prank(owner);
        oracle.setHistory(0, 16);
    }

    function test_EachAnswerCountsAsLongAsItWasInForce() external {
        agreeAt(START + 100, 1000);
        agreeAt(START + 160, 1100);
        agreeAt(START + 190, 1200);
        vm.warp(START + 200);
        assertEq(feed.twap(10), 1200);
        assertEq(feed.twap(40), (30 * 1100 + 10 * 1200) / 40);
        assertEq(feed.twap(41), (int256(1000) + 30 * 1100 + 10 * 1200) / 41);
        assertEq(feed.twap(100), (60 * 1000 + 30 * 1100 + 10 * 1200) / 100);
    }

    function test_AWindowThatReachesBehindTheFirstAnswerIsNotCovered() external {
        agreeAt(START + 100, 1000);
        vm.warp(START + 200);
        assertEq(feed.twap(100), 1000);
        notCovered(101);
        notCovered(0);
        notCovered(START + 200);
        notCovered(type(uint256).max);
    }

    function test_AWindowThatReachesBehindTheRoundsThatAreKeptIsNotCovered() external {
        for (uint48 i = 1; i <= 17; ++i) {
            agreeAt(START + 10 * i, 1000 + i);
        }
        // Rounds 2 to 17 are kept; 2 was in force from START + 20 on.
        assertEq(
            feed.twap(150),
            (int256(150) * 1000 + 10 * (16 + 15 + 14 + 13 + 12 + 11 + 10 + 9 + 8 + 7 + 6 + 5 + 4 + 3 + 2)) / 150
        );
        notCovered(151);
    }

    function test_WithoutAHistoryOnlyThePresentAnswerIsCovered() external {
        vm.prank(owner);
        oracle.setHistory(0, 0);
        agreeAt(START + 100, 1000);
        agreeAt(START + 160, 1100);
        vm.warp(START + 200);
        assertEq(feed.twap(40), 1100);
        notCovered(41);
    }

    /// @dev A tenth of the window may be without agreement, and the answer of before counts then.
    function test_ATenthOfTheWindowMayBeInTrouble() external {
        uint8[2] memory troubles = [DISPUTED, MISSING];
        for (uint256 i = 0; i < 2; ++i) {
            uint256 from = START + 1000 * (i + 1);
            agreeAt(from, 1000);
            sayAt(from + 80, troubles[i], troubles[i] == MISSING ? 0 : 1000, 2000);
            agreeAt(from + 90, 1000);
            vm.warp(from + 100);
            assertEq(feed.twap(100), 1000);
            notAgreed(99, 10);
        }
    }

    function test_AHeldJumpIsTrouble() external {
        agreeAt(START + 100, 1000);
        agreeAt(START + 180, 2000);
        vm.warp(START + 200);
        notAgreed(100, 20);
    }

    function test_BeingKeptIsNoTrouble() external {
        agreeAt(START + 100, 1000);
        sayAt(START + 110, NOTHING, 0, 0);
        vm.warp(START + 200);
        assertEq(feed.twap(100), 1000);
    }

    /// @dev Page-mates keep its clock fresh; its answer ages all the same.
    function test_BeingKeptBeyondHeartbeatAndAllowanceIsTrouble() external {
        agreeAt(START + 100, 1000);
        uint256 end = START + 100 + ALLOWED;
        for (uint256 time = START + 150; time < end + 20; time += 50) {
            sayAt(time, NOTHING, 0, 0);
        }
        vm.warp(end + 5);
        assertEq(feed.twap(50), 1000);
        vm.warp(end + 6);
        notAgreed(50, 6);
        vm.warp(end + 60);
        notAgreed(50, 50);
        agreeAt(end + 70, 1000);
        notAgreed(200, 70);
    }

    /// @dev What was kept when the window began is judged by an agreement from before it; without that it is not covered.
    function test_AWindowThatBeginsAmongKeptRoundsNeedsTheirAgreement() external {
        agreeAt(START + 100, 1000);
        for (uint256 i = 1; i <= 14; ++i) {
            sayAt(START + 100 + i, NOTHING, 0, 0);
        }
        agreeAt(START + 120, 1100);
        vm.warp(START + 130);
        assertEq(feed.twap(20), (10 * 1000 + 10 * 1100) / 20);
        sayAt(START + 131, NOTHING, 0, 0); // the first agreement is not kept any more
        notCovered(20);
        assertEq(feed.twap(11), 1100);
        for (uint256 i = 2; i <= 17; ++i) {
            sayAt(START + 130 + i, NOTHING, 0, 0); // nor the second, but it is the present one
        }
        assertEq(feed.twap(15), 1100);
    }

    function test_WhatWasKeptBeforeADisputeIsNoTrouble() external {
        agreeAt(START + 100, 1000);
        sayAt(START + 150, NOTHING, 0, 0);
        sayAt(START + 195, DISPUTED, 1000, 2000);
        vm.warp(START + 200);
        assertEq(feed.twap(100), 1000);
        notAgreed(49, 5);
    }

    /// @dev A page that nobody reported to for longer than was promised had no agreement then.
    function test_SilenceBeyondHeartbeatAndAllowanceIsTrouble() external {
        agreeAt(START + 100, 1000);
        vm.warp(START + 100 + ALLOWED + 40);
        assertEq(feed.twap(400), 1000);
        vm.warp(START + 100 + ALLOWED + 41);
        notAgreed(400, 41);
        agreeAt(START + 100 + ALLOWED + 50, 1000);
        notAgreed(410, 50);
        notAgreed(70, 50);
    }

    /// @dev The largest divergence that a mark can hold, by the widest limit that a policy can set.
    function test_TheWidestAgreementIsNoTrouble() external {
        IFeedBook.FeedConfig memory wide = config();
        wide.policy.maxDivergence = 64_999;
        vm.prank(owner);
        oracle.addFeed(2, wide);
        feed = newFeed(oracle, 2, 8);
        PageClaim memory page;
        page.claims = Reports.claims(NOTHING, NOTHING, AGREED);
        (page.prices[4], page.prices[5]) = (2_064_999, 1_935_001);
        send(oracle, Reports.one(START, page));
        assertEq(oracle.lane(2).agreedMark, 64_999);
        assertReads(1, 1, 2_000_000, START);
        vm.warp(START + 100);
        assertEq(feed.twap(100), 2_000_000);
    }

    function test_SilenceBeforeTheWindowIsNotInIt() external {
        agreeAt(START + 100, 1000);
        agreeAt(START + 2000, 1100);
        vm.warp(START + 2100);
        assertEq(feed.twap(100), 1100);
        assertEq(feed.twap(111), (int256(11) * 1000 + 100 * 1100) / 111);
        notAgreed(112, 12);
    }

    function test_AnObservationAheadOfTheBlockIsNotInForceYet() external {
        agreeAt(START + 100, 1000);
        vm.warp(START + 195);
        PageClaim memory page = solo(0, AGREED, 1100, 1100);
        send(oracle, Reports.one(START + 195 + MAX_SKEW, page));
        assertEq(feed.twap(95), 1000);
        vm.warp(START + 210);
        assertEq(feed.twap(20), (1000 + 1100) / 2);
    }

    /// @dev The round before the clearing is still kept, with the price that was paused, and was in force until then.
    function test_NoWindowReachesBehindAClearing() external {
        agreeAt(START + 100, 1000);
        vm.warp(START + 110);
        vm.prank(guardian);
        oracle.pauseFeed(0);
        vm.prank(owner);
        oracle.unpauseFeed(0);
        agreeAt(START + 130, 5000);
        vm.warp(START + 150);
        assertEq(feed.twap(20), 5000);
        notCovered(21);
        notCovered(50);
    }

    /// @dev It was in force when the lane was cleared, and is the last round before, or the page's next one may be.
    function test_NorIsARoundAheadOfTheClearingTakenIn() external {
        vm.warp(START + 100);
        send(oracle, Reports.one(START + 100 + MAX_SKEW, solo(0, AGREED, 1000, 1000)));
        vm.prank(guardian);
        oracle.pauseFeed(0);
        vm.prank(owner);
        oracle.unpauseFeed(0);
        agreeAt(START + 101 + MAX_SKEW, 5000);
        vm.warp(START + 150);
        assertEq(feed.twap(49 - MAX_SKEW), 5000);
        notCovered(50 - MAX_SKEW);
    }

    function test_WhereThereIsNoAnswerThereIsNoMean() external {
        reverts(abi.encodeCall(feed.twap, (10)), noData());
        agreeAt(START + 100, 1000);
        vm.prank(guardian);
        oracle.pause();
        reverts(abi.encodeCall(feed.twap, (10)), abi.encodeWithSelector(ITwofoldReader.Paused.selector));
    }

    /// @dev Against second after second of a list.
    function testFuzz_TheMeanIsThatOfEverySecond(uint256 seed, uint256 window) external {
        uint256[300] memory bySecond;
        uint256 time = 1;
        uint256 price;
        uint256 rounds = 0;
        while (rounds < 12) {
            seed = uint256(keccak256(abi.encode(seed)));
            price = 1_000_000 + seed % 100_000;
            uint256 length = 1 + (seed >> 32) % 20;
            agreeAt(START + time, uint48(price));
            for (uint256 i = 0; i < length; ++i) {
                bySecond[time++] = price;
            }
            ++rounds;
        }
        vm.warp(START + time);
        window = bound(window, 1, time - 1);
        uint256 sum = 0;
        for (uint256 i = time - window; i < time; ++i) {
            sum += bySecond[i];
        }
        assertEq(feed.twap(window), int256(sum / window));
    }

    // ------------------------------------------------------------------------------------------------------ hands

    function notCovered(uint256 window) internal {
        reverts(abi.encodeCall(feed.twap, (window)), abi.encodeWithSelector(ITwofoldFeed.NotCovered.selector, window));
    }

    function notAgreed(uint256 window, uint256 troubled) internal {
        reverts(
            abi.encodeCall(feed.twap, (window)),
            abi.encodeWithSelector(ITwofoldFeed.NotAgreed.selector, window, troubled)
        );
    }
}
