// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {TwofoldBoundFeed} from "../src/TwofoldBoundFeed.sol";
import {FeedFixture} from "./FeedFixture.sol";
import {AGREED, DISPUTED, NOTHING} from "./Reports.sol";

/// @title The two sides' prices at the last agreement, as a consumer sees them: never inside of what they were.
contract BoundFeedTest is FeedFixture {
    function test_TheBoundsHoldBothPrices() external {
        say(AGREED, 1_000_000, 1_005_000);
        (int256 low, int256 high, uint256 agreedAt) = feed.latestBounds();
        assertEq(low, 999_999);
        assertEq(high, 1_005_001);
        assertEq(agreedAt, vm.getBlockTimestamp());
    }

    function test_OfOnePriceTheBoundsAreThatAndNext() external {
        say(AGREED, 1_000_000, 1_000_000);
        (int256 low, int256 high,) = feed.latestBounds();
        assertEq(low, 1_000_000);
        assertEq(high, 1_000_001); // the mean may have been rounded down
    }

    function testFuzz_BothPricesLieWithinAtAnyDecimals(uint256 a, uint256 gap, uint256 decimals, bool up) external {
        a = bound(a, 1_000_000, type(uint48).max / 2);
        uint256 b = up ? a + bound(gap, 0, a / 101) : a - bound(gap, 0, a / 101);
        decimals = bound(decimals, 6, 36);
        say(AGREED, uint48(a), uint48(b));
        ITwofoldFeed reader = newFeed(oracle, 0, uint8(decimals));
        (int256 low, int256 high,) = reader.latestBounds();
        // Compared in 36 decimals, where all are whole.
        uint256 scale = 10 ** (36 - decimals);
        (uint256 least, uint256 most) = a < b ? (a, b) : (b, a);
        assertLe(uint256(low) * scale, least * 1e28);
        assertGe(uint256(high) * scale, most * 1e28);
        // And not wide: a millionth of the price, and a unit of both decimals, at either end.
        uint256 slack = a * 1e22 * 2 + 2e28 + 2 * scale;
        assertGe(uint256(low) * scale + slack, least * 1e28);
        assertLe(uint256(high) * scale, most * 1e28 + slack);

        TwofoldBoundFeed lower = newBoundFeed(oracle, 0, uint8(decimals), TwofoldBoundFeed.Bound.LOW);
        TwofoldBoundFeed higher = newBoundFeed(oracle, 0, uint8(decimals), TwofoldBoundFeed.Bound.HIGH);
        assertEq(lower.latestAnswer(), low);
        assertEq(higher.latestAnswer(), high);
    }

    function test_DisputedPricesNeverEnter() external {
        say(AGREED, 1_000_000, 1_005_000);
        uint256 said = vm.getBlockTimestamp();
        say(NOTHING, 0, 0);
        say(DISPUTED, 500_000, 2_000_000);
        (int256 low, int256 high, uint256 agreedAt) = feed.latestBounds();
        assertEq(low, 999_999);
        assertEq(high, 1_005_001);
        assertEq(agreedAt, said);
    }

    function test_AHeldJumpsPricesNeverEnter() external {
        say(AGREED, 1_000_000, 1_005_000);
        say(AGREED, 2_000_000, 2_000_000);
        (int256 low, int256 high,) = feed.latestBounds();
        assertEq(low, 999_999);
        assertEq(high, 1_005_001);
    }

    function test_WhereTheFeedRevertsTheBoundsDo() external {
        TwofoldBoundFeed reader = newBoundFeed(oracle, 0, 8, TwofoldBoundFeed.Bound.LOW);
        reverts(abi.encodeCall(feed.latestBounds, ()), noData());
        vm.expectRevert("No data present");
        reader.latestRoundData();
        say(AGREED, PRICE, PRICE);
        vm.prank(guardian);
        oracle.pauseFeed(0);
        bytes memory why = abi.encodeWithSelector(ITwofoldReader.Paused.selector);
        reverts(abi.encodeCall(feed.latestBounds, ()), why);
        vm.expectRevert(why);
        reader.latestRoundData();
        vm.expectRevert(why);
        reader.latestBounds();
    }

    function test_ABoundReaderSaysWhatItIs() external {
        TwofoldBoundFeed low = newBoundFeed(oracle, 0, 18, TwofoldBoundFeed.Bound.LOW);
        TwofoldBoundFeed high = newBoundFeed(oracle, 0, 8, TwofoldBoundFeed.Bound.HIGH);
        assertEq(low.description(), "ETH / USD (low)");
        assertEq(high.description(), "ETH / USD (high)");
        assertEq(uint8(low.bound()), uint8(TwofoldBoundFeed.Bound.LOW));
        assertEq(uint8(high.bound()), uint8(TwofoldBoundFeed.Bound.HIGH));
        assertEq(low.decimals(), 18);
    }

    function test_RoundsOfABoundReaderAreTheBoundsOfThoseRounds() external {
        vm.prank(owner);
        oracle.setHistory(0, 8);
        say(AGREED, 1_000_000, 1_005_000);
        say(NOTHING, 0, 0);
        say(AGREED, 1_000_000, 1_000_000);
        TwofoldBoundFeed reader = newBoundFeed(oracle, 0, 8, TwofoldBoundFeed.Bound.HIGH);
        assertEq(reader.getAnswer(1), 1_005_001);
        assertEq(reader.getAnswer(2), 1_005_001);
        assertEq(reader.getAnswer(3), 1_000_001);
        (uint80 id, int256 answer,, uint256 updatedAt, uint80 answeredIn) = reader.latestRoundData();
        assertEq(id, 3);
        assertEq(answeredIn, 3);
        assertEq(answer, 1_000_001);
        assertEq(updatedAt, vm.getBlockTimestamp());
    }

    function test_ALowBoundThatWouldScaleToZeroReverts() external {
        say(AGREED, 100_000_000, 100_900_000);
        TwofoldBoundFeed low = newBoundFeed(oracle, 0, 0, TwofoldBoundFeed.Bound.LOW);
        vm.expectRevert(abi.encodeWithSelector(ITwofoldReader.ScaledToZero.selector, 100_450_000, 8));
        low.latestAnswer();
        assertEq(newFeed(oracle, 0, 0).latestAnswer(), 1);
        assertEq(newBoundFeed(oracle, 0, 0, TwofoldBoundFeed.Bound.HIGH).latestAnswer(), 2);
    }
}
