// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IGuardianship} from "../src/interfaces/IGuardianship.sol";
import {IMirrorBook} from "../src/interfaces/IMirrorBook.sol";
import {L1Proof, Said} from "./L1.sol";
import {MirrorFixture} from "./MirrorFixture.sol";

/// @title Who may change what is mirrored, and what must wait.
contract MirrorBookTest is MirrorFixture {
    address private feed = makeAddr("another feed");
    address private aggregator = makeAddr("another aggregator");

    // ------------------------------------------------------------------------------------------------------- feeds

    function test_TheConstructorsFeedsAndLayoutsAreThereAtOnce() external view {
        address[] memory feeds = mirror.feeds();
        assertEq(feeds.length, 2);
        assertEq(feeds[0], ethUsd);
        assertEq(feeds[1], btcUsd);
        (IMirrorBook.MirroredFeed memory found, bool paused) = mirror.feed(ethUsd);
        assertEq(abi.encode(found), abi.encode(IMirrorBook.MirroredFeed("ETH / USD", 8)));
        assertFalse(paused);
        assertEq(abi.encode(mirror.layoutOf(ethUsdAggregator)), abi.encode(l1.ocr2()));
        assertEq(abi.encode(mirror.layoutOf(btcUsdAggregator)), abi.encode(l1.ocr1()));
    }

    function test_TheConstructorsFeedsAndLayoutsAreCheckedAsAllAre() external {
        IMirrorBook.FirstMirroredFeed[] memory feeds = new IMirrorBook.FirstMirroredFeed[](2);
        IMirrorBook.FirstLayout[] memory layouts = new IMirrorBook.FirstLayout[](1);
        layouts[0] = IMirrorBook.FirstLayout(aggregator, l1.ocr2());
        feeds[0] = feeds[1] = IMirrorBook.FirstMirroredFeed(feed, config());
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.FeedExists.selector, feed));
        this.create(MAX_LAG, feeds, layouts);
        feeds[1] = IMirrorBook.FirstMirroredFeed(ethUsd, config());
        layouts[0].where.roundShift = 225;
        vm.expectRevert(abi.encodeWithSelector(IGuardianship.OutOfRange.selector, "roundShift", 225, 0, 224));
        this.create(MAX_LAG, feeds, layouts);
    }

    function test_AFeedWaitsForTheDelay() external {
        vm.expectEmit(address(mirror));
        emit IMirrorBook.FeedProposed(feed, config(), START + DELAY);
        propose();
        (IMirrorBook.MirroredFeed memory proposed, uint256 readyAt) = mirror.proposedFeed(feed);
        assertEq(abi.encode(proposed), abi.encode(config()));
        assertEq(readyAt, START + DELAY);

        vm.warp(START + DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IGuardianship.TooSoon.selector, START + DELAY - 1, START + DELAY));
        mirror.applyFeed(feed);
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.UnknownFeed.selector, feed));
        mirror.feed(feed);

        vm.warp(START + DELAY);
        vm.expectEmit(address(mirror));
        emit IMirrorBook.FeedAdded(feed, config());
        vm.prank(stranger);
        mirror.applyFeed(feed);
        assertEq(mirror.feeds()[2], feed);
        (, readyAt) = mirror.proposedFeed(feed);
        assertEq(readyAt, 0);
        vm.expectRevert(IGuardianship.NothingProposed.selector);
        mirror.applyFeed(feed);
    }

    /// @dev Of the hashes that were kept while it waited anyone could choose.
    function test_AFeedBeginsBehindTheBlockItIsAddedAt() external {
        propose();
        Said memory said = ethSays(5, 300e8);
        said.proxy = feed;
        vm.warp(START + DELAY);
        L1Proof memory old = mine(1, said);
        mirror.checkpoint();
        said.answer = 100e8;
        L1Proof memory newest = mine(90, said);
        mirror.applyFeed(feed);
        assertEq(mirror.latest(feed).l1Block(), FIRST_BLOCK + 90);
        assertEq(mirror.prove(old.number, old.header, old.nodes, old.proofs), 0);
        assertEq(send(newest), 0);
        assertEq(send(mine(91, said)), 1);
        assertStands(said, FIRST_BLOCK + 91, START + DELAY);
    }

    function test_HowFarAProofMayLagIsBounded() external {
        IMirrorBook.FirstMirroredFeed[] memory feeds = new IMirrorBook.FirstMirroredFeed[](0);
        IMirrorBook.FirstLayout[] memory layouts = new IMirrorBook.FirstLayout[](0);
        assertEq(mirror.maxLag(), MAX_LAG);
        assertEq(newMirror(1, feeds, layouts).maxLag(), 1);
        assertEq(newMirror(7200, feeds, layouts).maxLag(), 7200);
        for (uint256 lag = 0; lag <= 7201; lag += 7201) {
            vm.expectRevert(abi.encodeWithSelector(IGuardianship.OutOfRange.selector, "maxLag", lag, 1, 7200));
            this.create(lag, feeds, layouts);
        }
    }

    function test_AProposedFeedExpires() external {
        propose();
        vm.warp(START + DELAY + 14 days + 1);
        vm.expectRevert(abi.encodeWithSelector(IGuardianship.ProposalExpired.selector, START + DELAY + 14 days));
        mirror.applyFeed(feed);
    }

    function test_AProposedFeedIsVetoed() external {
        propose();
        vm.expectEmit(address(mirror));
        emit IMirrorBook.FeedVetoed(feed, guardian);
        vm.prank(guardian);
        mirror.vetoFeed(feed);
        vm.warp(START + DELAY);
        vm.expectRevert(IGuardianship.NothingProposed.selector);
        mirror.applyFeed(feed);
        vm.prank(guardian);
        vm.expectRevert(IGuardianship.NothingProposed.selector);
        mirror.vetoFeed(feed);
    }

    function test_AFeedIsAddedOnce() external {
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.FeedExists.selector, ethUsd));
        mirror.addFeed(ethUsd, config());
    }

    function test_AFeedHasADescriptionAndDecimalsInBounds() external {
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.NoDescription.selector, feed));
        mirror.addFeed(feed, IMirrorBook.MirroredFeed("", 8));
        vm.expectRevert(abi.encodeWithSelector(IGuardianship.OutOfRange.selector, "decimals", 37, 0, 36));
        mirror.addFeed(feed, IMirrorBook.MirroredFeed("SOL / USD", 37));
        mirror.addFeed(feed, IMirrorBook.MirroredFeed("SOL / USD", 36));
    }

    // ------------------------------------------------------------------------------------------------------- pause

    function test_AFeedIsPausedByOwnerOrGuardianAndUnpausedByTheOwner() external {
        vm.expectEmit(address(mirror));
        emit IMirrorBook.FeedPaused(ethUsd, guardian);
        vm.prank(guardian);
        mirror.pauseFeed(ethUsd);
        (, bool paused) = mirror.feed(ethUsd);
        assertTrue(paused);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.FeedIsPaused.selector, ethUsd));
        mirror.pauseFeed(ethUsd);
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, guardian));
        mirror.unpauseFeed(ethUsd);

        vm.expectEmit(address(mirror));
        emit IMirrorBook.FeedUnpaused(ethUsd);
        vm.startPrank(owner);
        mirror.unpauseFeed(ethUsd);
        (, paused) = mirror.feed(ethUsd);
        assertFalse(paused);
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.FeedNotPaused.selector, ethUsd));
        mirror.unpauseFeed(ethUsd);
        mirror.pauseFeed(ethUsd);
    }

    function test_WhatIsNotMirroredIsNotPaused() external {
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.UnknownFeed.selector, feed));
        mirror.pauseFeed(feed);
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.UnknownFeed.selector, feed));
        mirror.unpauseFeed(feed);
    }

    // ----------------------------------------------------------------------------------------------------- layouts

    function test_ALayoutWaitsForTheDelay() external {
        IMirrorBook.Layout memory where = l1.ocr2();
        vm.expectEmit(address(mirror));
        emit IMirrorBook.LayoutProposed(aggregator, where, START + DELAY);
        vm.prank(owner);
        mirror.setLayout(aggregator, where);
        (IMirrorBook.Layout memory proposed, uint256 readyAt) = mirror.proposedLayout(aggregator);
        assertEq(abi.encode(proposed), abi.encode(where));
        assertEq(readyAt, START + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IGuardianship.TooSoon.selector, START, START + DELAY));
        mirror.applyLayout(aggregator);
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.UnknownAggregator.selector, aggregator));
        mirror.layoutOf(aggregator);

        vm.warp(START + DELAY);
        vm.expectEmit(address(mirror));
        emit IMirrorBook.LayoutSet(aggregator, where);
        vm.prank(stranger);
        mirror.applyLayout(aggregator);
        assertEq(abi.encode(mirror.layoutOf(aggregator)), abi.encode(where));
        vm.expectRevert(IGuardianship.NothingProposed.selector);
        mirror.applyLayout(aggregator);
    }

    function test_AProposedLayoutIsVetoed() external {
        IMirrorBook.Layout memory where = l1.ocr2();
        vm.prank(owner);
        mirror.setLayout(aggregator, where);
        vm.expectEmit(address(mirror));
        emit IMirrorBook.LayoutVetoed(aggregator, guardian);
        vm.startPrank(guardian);
        mirror.vetoLayout(aggregator);
        vm.expectRevert(IGuardianship.NothingProposed.selector);
        mirror.vetoLayout(aggregator);
        vm.warp(START + DELAY);
        vm.expectRevert(IGuardianship.NothingProposed.selector);
        mirror.applyLayout(aggregator);
    }

    function test_ALayoutIsDroppedAtOnce() external {
        vm.expectEmit(address(mirror));
        emit IMirrorBook.LayoutDropped(ethUsdAggregator);
        vm.startPrank(owner);
        mirror.dropLayout(ethUsdAggregator);
        bytes memory why = abi.encodeWithSelector(IMirrorBook.UnknownAggregator.selector, ethUsdAggregator);
        vm.expectRevert(why);
        mirror.layoutOf(ethUsdAggregator);
        vm.expectRevert(why);
        mirror.dropLayout(ethUsdAggregator);
        vm.stopPrank();
        vm.expectRevert(why);
        this.sendEth();
    }

    function test_WhatIsProposedIsDroppedWithTheLayout() external {
        IMirrorBook.Layout memory where = l1.ocr1();
        vm.startPrank(owner);
        mirror.setLayout(ethUsdAggregator, where);
        mirror.dropLayout(ethUsdAggregator);
        vm.stopPrank();
        vm.warp(START + DELAY);
        vm.expectRevert(IGuardianship.NothingProposed.selector);
        mirror.applyLayout(ethUsdAggregator);
    }

    function test_ALayoutLiesWithinItsWords() external {
        refuses(IMirrorBook.Layout(11, 225, 12, 192, 224, 32), "roundShift", 225, 0, 224);
        refuses(IMirrorBook.Layout(11, 48, 12, 191, 224, 32), "startedAtShift", 191, 192, 224);
        refuses(IMirrorBook.Layout(11, 48, 12, 225, 224, 32), "startedAtShift", 225, 192, 224);
        refuses(IMirrorBook.Layout(11, 48, 12, 192, 191, 32), "updatedAtShift", 191, 192, 224);
        refuses(IMirrorBook.Layout(11, 48, 12, 192, 225, 32), "updatedAtShift", 225, 192, 224);
        refuses(IMirrorBook.Layout(11, 48, 12, 192, 224, 0), "timeBits", 0, 1, 64);
        refuses(IMirrorBook.Layout(11, 48, 12, 192, 224, 65), "timeBits", 65, 1, 64);
        vm.startPrank(owner);
        mirror.setLayout(aggregator, IMirrorBook.Layout(0, 0, 0, 192, 192, 64));
        mirror.setLayout(aggregator, IMirrorBook.Layout(0, 224, 0, 255, 255, 1));
    }

    // ------------------------------------------------------------------------------------------------- who may what

    function test_StrangersChangeNothing() external {
        IMirrorBook.Layout memory where = l1.ocr2();
        bytes[7] memory calls = [
            abi.encodeCall(mirror.addFeed, (feed, config())),
            abi.encodeCall(mirror.setLayout, (aggregator, where)),
            abi.encodeCall(mirror.dropLayout, (ethUsdAggregator)),
            abi.encodeCall(mirror.unpauseFeed, (ethUsd)),
            abi.encodeCall(mirror.pauseFeed, (ethUsd)),
            abi.encodeCall(mirror.vetoFeed, (feed)),
            abi.encodeCall(mirror.vetoLayout, (aggregator))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            bytes4 why = i < 4 ? Ownable.OwnableUnauthorizedAccount.selector : IGuardianship.NotOwnerOrGuardian.selector;
            vm.prank(stranger);
            (bool ok, bytes memory got) = address(mirror).call(calls[i]);
            assertFalse(ok);
            assertEq(got, abi.encodeWithSelector(why, stranger));
        }
    }

    function test_TheGuardianIsReplacedAfterTheDelay() external {
        assertEq(mirror.guardian(), guardian);
        assertEq(mirror.delay(), DELAY);
        vm.prank(owner);
        mirror.setGuardian(stranger);
        vm.warp(START + DELAY);
        mirror.applyGuardian();
        assertEq(mirror.guardian(), stranger);
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function create(
        uint256 maxLag,
        IMirrorBook.FirstMirroredFeed[] calldata feeds,
        IMirrorBook.FirstLayout[] calldata layouts
    ) external {
        bytes memory terms = abi.encode(owner, guardian, DELAY, maxLag, feeds, layouts);
        bytes memory code = abi.encodePacked(vm.getCode(artifact("ChainlinkMirror")), terms);
        assembly ("memory-safe") {
            if iszero(create(0, add(code, 0x20), mload(code))) {
                returndatacopy(mload(0x40), 0, returndatasize())
                revert(mload(0x40), returndatasize())
            }
        }
    }

    function sendEth() external {
        send(mine(0, ethSays(5, 1)));
    }

    function propose() private {
        vm.prank(owner);
        mirror.addFeed(feed, config());
    }

    function config() private pure returns (IMirrorBook.MirroredFeed memory) {
        return IMirrorBook.MirroredFeed("SOL / USD", 8);
    }

    function refuses(IMirrorBook.Layout memory where, string memory field, uint256 value, uint256 min, uint256 max)
        private
    {
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IGuardianship.OutOfRange.selector, field, value, min, max));
        mirror.setLayout(aggregator, where);
    }
}
