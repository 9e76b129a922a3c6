// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {Marks} from "../src/types/Marks.sol";
import {BookFixture} from "./BookFixture.sol";
import {AGREED, DISPUTED, MISSING, NOTHING, PageClaim, Reports} from "./Reports.sol";

/// @title How feeds come and go.
contract FeedsTest is BookFixture {
    // --------------------------------------------------------------------------------------------------------- adding

    function test_AFeedIsAddedWhereTheOwnerWantsIt() external {
        asOwner();
        vm.expectEmit(address(oracle));
        emit IFeedBook.FeedAdded(767, config());
        vm.expectEmit(address(oracle));
        emit IFeedBook.PolicySet(767, config().policy);
        oracle.addFeed(767, config());

        assertFeed(767, IFeedBook.Feed(config(), false, false, 0));
        assertEq(oracle.feedCount(), 5);
        uint256[] memory ids = new uint256[](5);
        (ids[1], ids[2], ids[3], ids[4]) = (1, 2, 3, 767);
        assertEq(oracle.feedIds(), ids);
        assertTrue(oracle.lane(767).exists);
        assertFalse(oracle.lane(766).exists);
        assertEq(send(oracle, Reports.one(START, trio(255, PRICE, PRICE))), 1);
        assertEq(oracle.lane(767).price, PRICE);
        assertEq(oracle.lane(766).price, 0);
    }

    function test_AnIdIsNeverUsedTwice() external {
        bytes memory exists = abi.encodeWithSelector(IFeedBook.FeedExists.selector, 3);
        refuses(owner, abi.encodeCall(oracle.addFeed, (3, config())), exists);
        asOwner();
        oracle.removeFeed(3);
        refuses(owner, abi.encodeCall(oracle.addFeed, (3, config())), exists);
    }

    function test_EveryLimitOfAFeedIsTakenAndNothingBeyondIt() external {
        IFeedBook.FeedConfig memory good = config();
        good.decimals = 0;
        good.policy = IFeedBook.Policy(1, 1, 1, 3, 10);
        asOwner();
        oracle.addFeed(100, good);
        assertFeed(100, IFeedBook.Feed(good, false, false, 0));
        good.decimals = 18;
        good.policy = IFeedBook.Policy(3600, 999_999, 64_999, 999_999, 3600);
        asOwner();
        oracle.addFeed(101, good);
        assertFeed(101, IFeedBook.Feed(good, false, false, 0));

        IFeedBook.FeedConfig memory bad = config();
        refusesFeed(768, bad, range("feedId", 768, 0, 767));
        refusesFeed(type(uint256).max, bad, range("feedId", type(uint256).max, 0, 767));
        bad.decimals = 19;
        refusesFeed(102, bad, range("decimals", 19, 0, 18));
        bad = config();
        bad.description = "";
        refusesFeed(102, bad, abi.encodeWithSelector(IFeedBook.NoDescription.selector, 102));
        refusesPolicy(IFeedBook.Policy(0, 1, 1, 3, 10), range("heartbeat", 0, 1, 3600));
        refusesPolicy(IFeedBook.Policy(3601, 1, 1, 3, 10), range("heartbeat", 3601, 1, 3600));
        refusesPolicy(IFeedBook.Policy(1, 0, 1, 3, 10), range("deviation", 0, 1, 999_999));
        refusesPolicy(IFeedBook.Policy(1, 1_000_000, 1, 3, 10), range("deviation", 1_000_000, 1, 999_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 0, 3, 10), range("maxDivergence", 0, 1, 64_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 65_000, 999_999, 10), range("maxDivergence", 65_000, 1, 64_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 1, 2, 10), range("maxJump", 2, 3, 999_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 1, 1_000_000, 10), range("maxJump", 1_000_000, 3, 999_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 1, 3, 9), range("jumpConfirm", 9, 10, 3600));
        refusesPolicy(IFeedBook.Policy(1, 1, 1, 3, 3601), range("jumpConfirm", 3601, 10, 3600));
    }

    function test_OnlyTheOwnerAddsAndRemovesFeedsAndSetsHistories() external {
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(oracle.addFeed, (9, config()));
        calls[1] = abi.encodeCall(oracle.removeFeed, (0));
        calls[2] = abi.encodeCall(oracle.setHistory, (0, 1));
        refusesAllButTheOwner(calls);
    }

    // ------------------------------------------------------------------------------------------------------- removing

    function test_ARemovedFeedIsGoneAtOnce() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        asOwner();
        vm.expectEmit(address(oracle));
        emit IFeedBook.FeedRemoved(0);
        oracle.removeFeed(0);
        assertFeed(0, IFeedBook.Feed(config(), false, true, 0));
        ITwofoldOracle.Lane memory lane = oracle.lane(0);
        assertTrue(lane.exists);
        assertEq(lane.mark, Marks.REMOVED);
        assertEq(lane.round, 1);
        assertEq(lane.answeredInRound, 0);
        assertEq(lane.answeredAt, 0);
        assertEq(oracle.feedCount(), 4);
    }

    function test_NoClaimBringsARemovedFeedBackAndItsPageMatesGoOn() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        asOwner();
        oracle.removeFeed(0);
        uint8[4] memory claims = [NOTHING, AGREED, DISPUTED, MISSING];
        for (uint256 i = 0; i < claims.length; ++i) {
            uint256 time = START + 1 + i;
            vm.warp(time);
            PageClaim memory page = trio(0, PRICE + 9, PRICE + 9);
            page.claims = Reports.claims(claims[i], AGREED, AGREED);
            if (claims[i] == NOTHING) (page.prices[0], page.prices[1]) = (0, 0);
            if (claims[i] == MISSING) page.prices[1] = 0;
            send(oracle, Reports.one(time, page));
            assertEq(oracle.lane(0).mark, Marks.REMOVED);
            assertEq(oracle.lane(0).price, PRICE);
            assertEq(oracle.lane(1).price, PRICE + 9);
            assertEq(oracle.lane(2).answeredAt, time);
        }
    }

    function test_APageWhoseFeedsAreAllRemovedTakesNothing() external {
        asOwner();
        oracle.removeFeed(3);
        bytes memory why = abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector);
        refused(oracle, Reports.one(START, solo(1, AGREED, PRICE, PRICE)), why);
    }

    function test_WhatIsRemovedCannotBeRemovedPausedOrUnpaused() external {
        asOwner();
        oracle.pauseFeed(0);
        asOwner();
        oracle.removeFeed(0);
        assertFalse(oracle.feed(0).paused);
        bytes memory why = abi.encodeWithSelector(IFeedBook.FeedIsRemoved.selector, 0);
        refuses(owner, abi.encodeCall(oracle.removeFeed, (0)), why);
        refuses(owner, abi.encodeCall(oracle.pauseFeed, (0)), why);
        refuses(owner, abi.encodeCall(oracle.unpauseFeed, (0)), why);
        assertEq(oracle.lane(0).mark, Marks.REMOVED);
    }

    // -------------------------------------------------------------------------------------------------------- reading

    function test_AFeedThatWasNeverAddedIsUnknown() external {
        uint256[2] memory ids = [uint256(4), 768];
        for (uint256 i = 0; i < ids.length; ++i) {
            bytes memory why = abi.encodeWithSelector(IFeedBook.UnknownFeed.selector, ids[i]);
            uint256[] memory asked = new uint256[](2);
            asked[1] = ids[i];
            refuses(stranger, abi.encodeCall(oracle.policy, (ids[i])), why);
            refuses(stranger, abi.encodeCall(oracle.feed, (ids[i])), why);
            refuses(stranger, abi.encodeCall(oracle.feeds, (asked)), why);
            refuses(stranger, abi.encodeCall(oracle.policyHash, (ids[i])), why);
            refuses(owner, abi.encodeCall(oracle.removeFeed, (ids[i])), why);
            assertFalse(oracle.lane(ids[i]).exists);
            assertEq(oracle.answersFrom(ids[i]), 0);
        }
    }

    function test_AFeedTellsTheHistoryOfItsPage() external {
        asOwner();
        oracle.setHistory(0, 1024);
        assertFeed(2, IFeedBook.Feed(config(), false, false, 1024));
        assertFeed(3, IFeedBook.Feed(config(), false, false, 0));
    }

    function test_ManyAreReadAsOneIs() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        uint256[] memory ids = new uint256[](3);
        (ids[0], ids[1], ids[2]) = (2, 5, 3);
        ITwofoldOracle.Lane[] memory lanes = oracle.lanes(ids);
        assertEq(lanes.length, 3);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(abi.encode(lanes[i]), abi.encode(oracle.lane(ids[i])));
        }
        (ids[1], ids[2]) = (0, 3);
        IFeedBook.Feed[] memory feeds = oracle.feeds(ids);
        assertEq(feeds.length, 3);
        for (uint256 i = 0; i < 3; ++i) {
            assertFeed(ids[i], feeds[i]);
        }
    }

    // ---------------------------------------------------------------------------------------------------------- hands

    function assertFeed(uint256 feedId, IFeedBook.Feed memory expected) private view {
        assertEq(abi.encode(oracle.feed(feedId)), abi.encode(expected));
    }

    function refusesFeed(uint256 feedId, IFeedBook.FeedConfig memory bad, bytes memory why) private {
        refuses(owner, abi.encodeCall(oracle.addFeed, (feedId, bad)), why);
    }

    function refusesPolicy(IFeedBook.Policy memory bad, bytes memory why) private {
        refusesFeed(102, IFeedBook.FeedConfig("ETH / USD", 8, bad), why);
    }
}
