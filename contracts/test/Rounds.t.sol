// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {FeedFixture} from "./FeedFixture.sol";
import {AGREED, DISPUTED, MISSING, NOTHING} from "./Reports.sol";

/// @title What a reader says of rounds that are over.
contract RoundsTest is FeedFixture {
    function setUp() public override {
        super.setUp();
        vm.prank(owner);
        oracle.setHistory(0, 32);
    }

    function test_EveryRoundThatIsKeptAnswersWithItsOwnPriceAndTime() external {
        for (uint48 i = 1; i <= 40; ++i) {
            say(AGREED, PRICE + i, PRICE + i);
        }
        for (uint256 id = 9; id <= 40; ++id) {
            assertRound(id, PRICE + id, START + id, id);
        }
        noRound(8);
        noRound(0);
        noRound(41);
        noRound(40 + 32); // shares a place with a round that is kept
    }

    function test_ARoundThatBroughtNoAgreementGivesTheAnswerBeforeIt() external {
        say(AGREED, PRICE, PRICE);
        say(NOTHING, 0, 0);
        say(DISPUTED, PRICE, 2 * PRICE);
        say(MISSING, 0, PRICE);
        say(AGREED, 2 * PRICE, 2 * PRICE); // a jump: held
        say(AGREED, PRICE + 7, PRICE + 7);
        for (uint256 id = 1; id <= 5; ++id) {
            assertRound(id, PRICE, START + 1, 1);
        }
        assertRound(6, PRICE + 7, START + 6, 6);
    }

    function test_RoundsSinceTheLastAgreementAnswerHoweverManyTheyAre() external {
        say(AGREED, PRICE, PRICE);
        for (uint256 i = 0; i < 30; ++i) {
            say(NOTHING, 0, 0);
        }
        for (uint256 id = 1; id <= 31; ++id) {
            assertRound(id, PRICE, START + 1, 1);
        }
    }

    function test_TheAnswerBeforeIsLookedForSixteenRoundsBackAndNoFurther() external {
        say(AGREED, PRICE, PRICE);
        for (uint256 i = 0; i < 17; ++i) {
            say(NOTHING, 0, 0);
        }
        say(AGREED, PRICE + 1, PRICE + 1);
        assertRound(17, PRICE, START + 1, 1);
        noRound(18);
    }

    function test_AnAnswerThatIsNotKeptAnyMoreIsNotMadeUp() external {
        say(AGREED, PRICE, PRICE);
        say(NOTHING, 0, 0);
        say(AGREED, PRICE + 1, PRICE + 1);
        for (uint256 i = 0; i < 30; ++i) {
            say(AGREED, PRICE + 2, PRICE + 2);
        }
        // Round 2 is the oldest that is kept, and stood by round 1, which is not.
        noRound(1);
        noRound(2);
        assertRound(3, PRICE + 1, START + 3, 3);
    }

    function test_BeforeTheFirstAnswerThereIsNoData() external {
        say(NOTHING, 0, 0);
        say(DISPUTED, PRICE, 2 * PRICE);
        say(AGREED, PRICE, PRICE);
        noRound(1);
        noRound(2);
        assertRound(3, PRICE, START + 3, 3);
    }

    function test_WithoutAnAnswerNowEarlierRoundsStillAnswer() external {
        say(AGREED, PRICE, PRICE);
        clear();
        assertRound(1, PRICE, START + 1, 1);
        reverts(abi.encodeCall(feed.latestRoundData, ()), noData());
        say(NOTHING, 0, 0);
        noRound(2);
    }

    function test_WhilePausedNoRoundAnswers() external {
        say(AGREED, PRICE, PRICE);
        say(AGREED, PRICE, PRICE);
        vm.prank(guardian);
        oracle.pauseFeed(0);
        reverts(abi.encodeCall(feed.getRoundData, (1)), abi.encodeWithSelector(ITwofoldReader.Paused.selector));
        reverts(abi.encodeCall(feed.getAnswer, (2)), abi.encodeWithSelector(ITwofoldReader.Paused.selector));
    }

    function test_RoundsOfWhileItWasPausedOrGoneDoNotAnswer() external {
        say(AGREED, PRICE, PRICE);
        vm.prank(guardian);
        oracle.pauseFeed(0);
        say(NOTHING, 0, 0); // its page-mate's
        vm.prank(owner);
        oracle.unpauseFeed(0);
        skip(MAX_SKEW);
        say(AGREED, PRICE + 1, PRICE + 1);
        uint256 answered = vm.getBlockTimestamp();
        assertRound(1, PRICE, START + 1, 1);
        noRound(2);
        assertRound(3, PRICE + 1, answered, 3);
        vm.prank(owner);
        oracle.removeFeed(0);
        say(NOTHING, 0, 0);
        assertRound(3, PRICE + 1, answered, 3);
        noRound(4);
    }

    function test_OfARemovedFeedTheRoundsThatAreKeptStillAnswer() external {
        say(AGREED, PRICE, PRICE);
        say(DISPUTED, PRICE, 2 * PRICE);
        vm.prank(owner);
        oracle.removeFeed(0);
        assertRound(1, PRICE, START + 1, 1);
        assertRound(2, PRICE, START + 1, 1);
        reverts(abi.encodeCall(feed.latestRoundData, ()), abi.encodeWithSelector(ITwofoldReader.Removed.selector));
    }

    function test_OfARemovedFeedWithoutAHistoryNoRoundAnswers() external {
        vm.prank(owner);
        oracle.setHistory(0, 0);
        say(AGREED, PRICE, PRICE);
        vm.prank(owner);
        oracle.removeFeed(0);
        noRound(1);
    }

    /// @dev Against a plain list of what was said.
    function testFuzz_EveryRoundIsAsItWasOrUnknown(uint256 seed) external {
        uint256[60] memory prices;
        uint256[60] memory answeredIn;
        for (uint256 id = 1; id < 60; ++id) {
            seed = uint256(keccak256(abi.encode(seed)));
            bool agreed = seed % 3 != 0;
            prices[id] = agreed ? PRICE + (seed >> 8) % 1000 : prices[id - 1];
            answeredIn[id] = agreed ? id : answeredIn[id - 1];
            if (agreed) {
                say(AGREED, uint48(prices[id]), uint48(prices[id]));
            } else {
                say(
                    uint8((seed >> 16) % 2) * 2,
                    (seed >> 16) % 2 * 2 == 0 ? 0 : PRICE,
                    (seed >> 16) % 2 * 2 == 0 ? 0 : PRICE
                );
            }
        }
        for (uint256 id = 0; id < 62; ++id) {
            // Round 59 is the last, and 32 are kept.
            bool known = id > 0 && id < 60 && answeredIn[id] != 0;
            known = known
                && (id == answeredIn[59] || id >= 28 && (answeredIn[id] >= 28 || answeredIn[id] == answeredIn[59]));
            if (known) assertRound(id, prices[id], START + answeredIn[id], answeredIn[id]);
            else noRound(id);
        }
    }

    // ------------------------------------------------------------------------------------------------------ hands

    function clear() internal {
        vm.prank(guardian);
        oracle.pauseFeed(0);
        vm.prank(owner);
        oracle.unpauseFeed(0);
    }

    function noRound(uint256 id) internal {
        reverts(abi.encodeCall(feed.getRoundData, (uint80(id))), noData());
        reverts(abi.encodeCall(feed.getAnswer, (id)), noData());
        reverts(abi.encodeCall(feed.getTimestamp, (id)), noData());
    }
}
