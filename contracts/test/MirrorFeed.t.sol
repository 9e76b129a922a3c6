// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMirrorFeed} from "../src/IMirrorFeed.sol";
import {AggregatorV2V3Interface} from "../src/interfaces/AggregatorV2V3Interface.sol";
import {IMirrorBook} from "../src/interfaces/IMirrorBook.sol";
import {L1Proof, Said} from "./L1.sol";
import {MirrorFixture} from "./MirrorFixture.sol";
import {FeedConformance} from "./conformance/FeedConformance.sol";

/// @title What the reader of a mirrored feed serves.
contract MirrorFeedTest is MirrorFixture {
    int192 private constant PRICE = 3123e8;

    IMirrorFeed private feed;

    function setUp() public override {
        super.setUp();
        feed = newReader(ethUsd);
    }

    function test_ItServesWhatTheProxyOnL1Says() external {
        Said memory said = ethSays(5, PRICE);
        send(mine(0, said));
        assertReads(said);
        vm.warp(START + 1 days);
        assertReads(said);
    }

    function test_ItSaysHowItKnows() external {
        Said memory said = ethSays(5, PRICE);
        send(mine(0, said));
        vm.warp(START + 600);
        send(mine(50, said));
        assertEq(feed.provenAt(), START + 600);
        assertEq(feed.l1Block(), FIRST_BLOCK + 50);
        assertEq(feed.phaseId(), 7);
        assertEq(address(feed.mirror()), address(mirror));
        assertEq(feed.feed(), ethUsd);
        (int256 answer, uint256 updatedAt, uint256 provenAt) = feed.latestProven();
        assertEq(answer, PRICE);
        assertEq(updatedAt, START - 60); // the round's, though it was proven again
        assertEq(provenAt, START + 600);
    }

    function test_ItIsDescribedAsOnL1() external view {
        assertEq(feed.decimals(), 8);
        assertEq(feed.description(), "ETH / USD");
        assertEq(feed.version(), 1);
    }

    function test_RoundsThatWereMirroredAreKept() external {
        Said memory first = ethSays(5, PRICE);
        send(mine(0, first));
        vm.warp(START + 60);
        send(mine(1, ethSays(7, PRICE + 1)));
        assertRound(first);
        reverts(abi.encodeCall(feed.getRoundData, (uint80(7) << 64 | 6)), noData());
        reverts(abi.encodeCall(feed.getAnswer, (uint256(7) << 64 | 6)), noData());
        reverts(abi.encodeCall(feed.getTimestamp, (uint256(7) << 64 | 6)), noData());
        // The same round in another phase, none at all, and more than an id can be.
        reverts(abi.encodeCall(feed.getRoundData, (uint80(8) << 64 | 5)), noData());
        reverts(abi.encodeCall(feed.getRoundData, (5)), noData());
        reverts(abi.encodeCall(feed.getRoundData, (0)), noData());
        reverts(abi.encodeCall(feed.getAnswer, (uint256(1) << 80 | uint256(7) << 64 | 5)), noData());
    }

    function test_AnotherFeedsRoundsAreNotServed() external {
        Said memory said = btcSays(5, PRICE);
        said.phase = 7;
        send(mine(0, said));
        everyReadReverts(noData());
    }

    function test_WithoutAnAnswerEveryReadReverts() external {
        everyReadReverts(noData());
    }

    function test_WhilePausedEveryReadReverts() external {
        send(mine(0, ethSays(5, PRICE)));
        vm.prank(guardian);
        mirror.pauseFeed(ethUsd);
        everyReadReverts(abi.encodeWithSelector(IMirrorFeed.Paused.selector));
    }

    function test_WhatWasPausedIsNeverServedAgain() external {
        send(mine(0, ethSays(5, PRICE)));
        vm.prank(guardian);
        mirror.pauseFeed(ethUsd);
        vm.prank(owner);
        mirror.unpauseFeed(ethUsd);
        everyReadReverts(noData());

        // Not by a proof of the same block either.
        assertEq(send(mine(0, ethSays(5, PRICE))), 0);
        everyReadReverts(noData());
        vm.warp(START + 60);
        Said memory said = ethSays(6, PRICE + 1);
        assertEq(send(mine(1, said)), 1);
        assertReads(said);
        reverts(abi.encodeCall(feed.getRoundData, (uint80(7) << 64 | 5)), noData());
    }

    /// @dev Anyone keeps the hash of a block of the time of the pause, in which Chainlink still said the same.
    function test_WhatWasPausedIsNotServedAgainByALaterBlock() external {
        Said memory bad = ethSays(5, 300 * PRICE);
        send(mine(0, bad));
        vm.prank(guardian);
        mirror.pauseFeed(ethUsd);
        vm.warp(START + 12);
        L1Proof memory kept = mine(1, bad);
        mirror.checkpoint();
        vm.warp(START + 1800);
        L1Proof memory newest = mine(150, ethSays(6, PRICE));
        mirror.checkpoint();
        vm.prank(owner);
        mirror.unpauseFeed(ethUsd);
        assertEq(mirror.prove(kept.number, kept.header, kept.nodes, kept.proofs), 0);
        assertEq(send(newest), 0);
        everyReadReverts(noData());
        vm.warp(START + 1812);
        Said memory good = ethSays(6, PRICE);
        assertEq(send(mine(151, good)), 1);
        assertReads(good);
    }

    /// @dev The number of an era, as if it were the upper part of a round's.
    function test_NoIdThatIsTooLongLeadsToARound() external {
        vm.prank(guardian);
        mirror.pauseFeed(ethUsd);
        vm.prank(owner);
        mirror.unpauseFeed(ethUsd);
        assertEq(send(mine(1, ethSays(5, PRICE))), 1);
        uint256 id = uint256(7) << 64 | 5;
        assertEq(feed.getAnswer(id), PRICE);
        reverts(abi.encodeCall(feed.getAnswer, (uint256(1) << 80 | id)), noData());
        reverts(abi.encodeCall(feed.getTimestamp, (uint256(1) << 80 | id)), noData());
    }

    function test_WhatTheMirrorRevertsWithIsPassedOn() external {
        vm.mockCallRevert(address(mirror), abi.encodeCall(mirror.latest, (ethUsd)), "why");
        reverts(abi.encodeCall(feed.latestRoundData, ()), "why");
    }

    function test_AFeedThatTheMirrorDoesNotKnowHasNoReader() external {
        bytes memory code = abi.encodePacked(vm.getCode(artifact("MirrorFeed")), abi.encode(mirror, stranger));
        vm.expectRevert(abi.encodeWithSelector(IMirrorBook.UnknownFeed.selector, stranger));
        this.create(code);
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function create(bytes calldata code) external {
        bytes memory init = code;
        assembly ("memory-safe") {
            if iszero(create(0, add(init, 0x20), mload(init))) {
                let reason := mload(0x40)
                returndatacopy(reason, 0, returndatasize())
                revert(reason, returndatasize())
            }
        }
    }

    function assertReads(Said memory said) private view {
        uint256 id = uint256(said.phase) << 64 | said.round;
        (uint80 gotId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) = feed.latestRoundData();
        assertEq(gotId, id, "roundId");
        assertEq(answer, said.answer, "answer");
        assertEq(startedAt, said.startedAt, "startedAt");
        assertEq(updatedAt, said.updatedAt, "updatedAt");
        assertEq(answeredIn, id, "answeredInRound");
        assertEq(feed.latestAnswer(), said.answer, "latestAnswer");
        assertEq(feed.latestTimestamp(), said.updatedAt, "latestTimestamp");
        assertEq(feed.latestRound(), id, "latestRound");
        assertRound(said);
    }

    function assertRound(Said memory said) private view {
        uint256 id = uint256(said.phase) << 64 | said.round;
        (uint80 gotId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) =
            feed.getRoundData(uint80(id));
        assertEq(gotId, id, "id");
        assertEq(answer, said.answer, "answer");
        assertEq(startedAt, said.startedAt, "startedAt");
        assertEq(updatedAt, said.updatedAt, "updatedAt");
        assertEq(answeredIn, id, "answeredInRound");
        assertEq(feed.getAnswer(id), said.answer, "getAnswer");
        assertEq(feed.getTimestamp(id), said.updatedAt, "getTimestamp");
    }

    function everyReadReverts(bytes memory why) private {
        uint80 id = uint80(7) << 64 | 5;
        bytes[11] memory calls = [
            abi.encodeCall(feed.latestRoundData, ()),
            abi.encodeCall(feed.getRoundData, (id)),
            abi.encodeCall(feed.latestAnswer, ()),
            abi.encodeCall(feed.latestTimestamp, ()),
            abi.encodeCall(feed.latestRound, ()),
            abi.encodeCall(feed.getAnswer, (id)),
            abi.encodeCall(feed.getTimestamp, (id)),
            abi.encodeCall(feed.latestProven, ()),
            abi.encodeCall(feed.provenAt, ()),
            abi.encodeCall(feed.l1Block, ()),
            abi.encodeCall(feed.phaseId, ())
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            reverts(calls[i], why);
        }
    }

    function reverts(bytes memory data, bytes memory why) private {
        (bool ok, bytes memory got) = address(feed).call(data);
        assertFalse(ok);
        assertEq(got, why);
    }

    function noData() private pure returns (bytes memory) {
        return abi.encodeWithSignature("Error(string)", "No data present");
    }
}

/// @title A reader of a mirrored feed, as consumers take any feed.
contract MirrorConformanceTest is FeedConformance, MirrorFixture {
    IMirrorFeed private _reader;
    uint32 private _rounds;

    function setUp() public override {
        super.setUp();
        _reader = newReader(ethUsd);
        assertTrue(publish(price(), START));
    }

    function feed() internal view override returns (AggregatorV2V3Interface) {
        return _reader;
    }

    function expectedDecimals() internal pure override returns (uint8) {
        return 8;
    }

    function publish(int256 answer, uint256 observedAt) internal override returns (bool) {
        Said memory said = ethSays(++_rounds, int192(answer));
        (said.startedAt, said.updatedAt) = (uint64(observedAt - 5), uint64(observedAt));
        return send(mine(_rounds, said)) == 1;
    }

    /// @dev A proof is of what was transmitted, however long ago, and never of what will be.
    function window() internal pure override returns (uint256 behind, uint256 ahead) {
        return (1 hours, 0);
    }

    function withoutAnswer() internal override returns (AggregatorV2V3Interface) {
        return newReader(btcUsd);
    }

    function keepsHistory() internal pure override returns (bool) {
        return true;
    }
}
