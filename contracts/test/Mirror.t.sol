// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Vm} from "forge-std/Vm.sol";

import {IChainlinkMirror} from "../src/IChainlinkMirror.sol";
import {IMirrorBook} from "../src/interfaces/IMirrorBook.sol";
import {L1Proof, Said} from "./L1.sol";
import {MirrorFixture} from "./MirrorFixture.sol";

/// @title What the mirror takes, passes over, and refuses.
contract MirrorTest is MirrorFixture {
    int192 internal constant ETH = 3123e8;
    int192 internal constant BTC = 98_765e8;

    // -------------------------------------------------------------------------------------------------- checkpoints

    function test_ACheckpointIsWhatTheL2Knows() external {
        L1_BLOCK.set(FIRST_BLOCK, START, "hash");
        vm.expectEmit(address(mirror));
        emit IChainlinkMirror.Checkpointed(FIRST_BLOCK, "hash");
        (uint256 number, bytes32 hash) = mirror.checkpoint();
        assertEq(number, FIRST_BLOCK);
        assertEq(hash, "hash");
        assertEq(mirror.checkpoints(FIRST_BLOCK), "hash");
        assertEq(mirror.checkpoints(FIRST_BLOCK + 1), 0);
    }

    function test_ACheckpointIsNeverOverwritten() external {
        L1_BLOCK.set(FIRST_BLOCK, START, "hash");
        mirror.checkpoint();
        L1_BLOCK.set(FIRST_BLOCK, START, "another");
        vm.recordLogs();
        (uint256 number, bytes32 hash) = mirror.checkpoint();
        assertEq(number, FIRST_BLOCK);
        assertEq(hash, "hash");
        assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_AHashThatTheL2DoesNotSayIsNotKept() external {
        L1_BLOCK.set(FIRST_BLOCK, START, 0);
        vm.expectRevert(abi.encodeWithSelector(IChainlinkMirror.NoHash.selector, FIRST_BLOCK));
        mirror.checkpoint();
    }

    function test_AProofNeedsNoCheckpointOfItsOwn() external {
        L1Proof memory proven = mine(0, ethSays(1, ETH));
        vm.prank(stranger);
        mirror.checkpoint();
        L1_BLOCK.set(FIRST_BLOCK + 1, START, "the next");
        assertEq(mirror.prove(proven.number, proven.header, proven.nodes, proven.proofs), 1);
    }

    function test_WhoIsLateLosesNothingIfSomebodyHasCheckpointed() external {
        Said memory said = ethSays(1, ETH);
        L1Proof memory proven = mine(0, said);
        mirror.checkpoint();
        L1_BLOCK.set(FIRST_BLOCK + 1, START + 12, "the next");
        assertEq(send(proven), 1);
        assertStands(said, FIRST_BLOCK, START);
        assertEq(mirror.checkpoints(FIRST_BLOCK + 1), "the next");
    }

    function test_ABlockWithoutCheckpointIsRefused() external {
        L1Proof memory proven = mine(0, ethSays(1, ETH));
        L1_BLOCK.set(FIRST_BLOCK + 1, START, "the next");
        refused(proven, abi.encodeWithSelector(IChainlinkMirror.UnknownCheckpoint.selector, FIRST_BLOCK));
    }

    function test_AHeaderOfAnotherHashIsRefused() external {
        L1Proof memory proven = mine(0, ethSays(1, ETH));
        bytes32 right = keccak256(proven.header);
        proven.header[100] ^= 0x01;
        bytes32 wrong = keccak256(proven.header);
        refused(proven, abi.encodeWithSelector(IChainlinkMirror.WrongHeader.selector, FIRST_BLOCK, wrong, right));
    }

    function test_TheHeaderOfAnotherBlockIsRefused() external {
        L1Proof memory old = mine(0, ethSays(1, ETH));
        mirror.checkpoint();
        L1Proof memory proven = mine(1, ethSays(1, ETH));
        (bytes32 right, bytes32 wrong) = (keccak256(proven.header), keccak256(old.header));
        proven.header = old.header;
        refused(proven, abi.encodeWithSelector(IChainlinkMirror.WrongHeader.selector, FIRST_BLOCK + 1, wrong, right));
    }

    function test_ACheckpointIsProvenWhileItLiesNoFurtherBackThanMaxLag() external {
        L1Proof memory proven = mine(0, ethSays(1, ETH));
        mirror.checkpoint();
        L1_BLOCK.set(FIRST_BLOCK + MAX_LAG + 1, START, "much later");
        refused(
            proven,
            abi.encodeWithSelector(IChainlinkMirror.CheckpointTooOld.selector, FIRST_BLOCK, FIRST_BLOCK + MAX_LAG + 1)
        );
        L1_BLOCK.set(FIRST_BLOCK + MAX_LAG, START, "later");
        assertEq(send(proven), 1);
    }

    /// @dev While its new aggregator's layout waits, a feed stands still. Of the blocks since then nobody can choose a peak.
    function test_AfterAStandstillNobodyChoosesWhichPastIsShown() external {
        send(mine(0, ethSays(5, ETH)));
        IMirrorBook.Layout memory where = l1.ocr2();
        vm.prank(owner);
        mirror.setLayout(stranger, where);
        vm.warp(START + DELAY - 20 hours);
        Said memory peak = ethSays(9, 2 * ETH);
        (peak.aggregator, peak.phase) = (stranger, 8);
        L1Proof memory kept = mine(8000, peak);
        mirror.checkpoint();
        vm.warp(START + DELAY);
        mine(14_000, ethSays(200, ETH));
        mirror.applyLayout(stranger);
        refused(
            kept,
            abi.encodeWithSelector(IChainlinkMirror.CheckpointTooOld.selector, FIRST_BLOCK + 8000, FIRST_BLOCK + 14_000)
        );
    }

    // -------------------------------------------------------------------------------------------------- what is taken

    function test_BothGenerationsAreTakenInOne() external {
        (Said memory eth, Said memory btc) = (ethSays(5, ETH), btcSays(9, BTC));
        L1Proof memory proven = mine(0, both(eth, btc));
        vm.expectEmit(address(mirror));
        emit IChainlinkMirror.Mirrored(
            ethUsd, uint80(7) << 64 | 5, ETH, eth.startedAt, eth.updatedAt, FIRST_BLOCK, START
        );
        vm.expectEmit(address(mirror));
        emit IChainlinkMirror.PhaseEntered(ethUsd, 7, ethUsdAggregator);
        vm.expectEmit(address(mirror));
        emit IChainlinkMirror.Mirrored(
            btcUsd, uint80(3) << 64 | 9, BTC, btc.startedAt, btc.updatedAt, FIRST_BLOCK, START
        );
        vm.prank(stranger);
        assertEq(send(proven), 3);
        assertStands(eth, FIRST_BLOCK, START);
        assertStands(btc, FIRST_BLOCK, START);
    }

    function testFuzz_WhateverChainlinkSaysIsTakenAsItIs(
        uint16 phase,
        uint32 round,
        int192 answer,
        uint256 seconds_,
        bool older
    ) external {
        Said memory said = older ? btcSays(1, 1) : ethSays(1, 1);
        (said.phase, said.round) = (phase, uint32(bound(round, 1, type(uint32).max)));
        said.answer = int192(bound(answer, 1, type(int96).max));
        said.updatedAt = uint64(bound(seconds_, 2, START));
        said.startedAt = older ? said.updatedAt : said.updatedAt / 2;
        assertEq(send(mine(0, said)), 1);
        assertStands(said, FIRST_BLOCK, START);
    }

    function test_TheSameRoundAtALaterBlockMovesProvenAtAlone() external {
        Said memory said = ethSays(5, ETH);
        send(mine(0, said));
        vm.warp(START + 600);
        L1Proof memory proven = mine(50, said);
        vm.record();
        assertEq(send(proven), 1);
        assertStands(said, FIRST_BLOCK + 50, START + 600);
        (, bytes32[] memory written) = vm.accesses(address(mirror));
        assertEq(written.length, 3, "the checkpoint, the feed's word and the round's");
    }

    function test_ANewPhaseBeginsItsRoundsAnew() external {
        send(mine(0, ethSays(1000, ETH)));
        setLayout(stranger, l1.ocr1());
        Said memory said = ethSays(1, ETH + 1);
        (said.aggregator, said.where, said.phase) = (stranger, l1.ocr1(), 8);
        said.startedAt = said.updatedAt;
        L1Proof memory proven = mine(1, said);
        vm.expectEmit(address(mirror));
        emit IChainlinkMirror.PhaseEntered(ethUsd, 8, stranger);
        assertEq(send(proven), 1);
        assertStands(said, FIRST_BLOCK + 1, START + DELAY);
    }

    function test_APhaseIsToldOnce() external {
        send(mine(0, ethSays(5, ETH)));
        L1Proof memory proven = mine(1, ethSays(6, ETH));
        vm.recordLogs();
        send(proven);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 2);
        assertEq(logs[0].topics[0], IChainlinkMirror.Checkpointed.selector);
        assertEq(logs[1].topics[0], IChainlinkMirror.Mirrored.selector);
    }

    function test_AfterAPauseItsPhaseIsToldAgain() external {
        send(mine(0, ethSays(5, ETH)));
        vm.startPrank(owner);
        mirror.pauseFeed(ethUsd);
        mirror.unpauseFeed(ethUsd);
        vm.stopPrank();
        L1Proof memory proven = mine(1, ethSays(6, ETH));
        vm.expectEmit(address(mirror));
        emit IChainlinkMirror.PhaseEntered(ethUsd, 7, ethUsdAggregator);
        assertEq(send(proven), 1);
    }

    function test_AsManyProofsAreTakenAsTheResultCanTell() external {
        L1Proof memory proven = mine(0, ethSays(5, ETH));
        vm.prank(guardian);
        mirror.pauseFeed(btcUsd);
        IChainlinkMirror.FeedProof memory last = proven.proofs[0];
        proven.proofs = new IChainlinkMirror.FeedProof[](257);
        for (uint256 i = 0; i < 257; ++i) {
            proven.proofs[i] = IChainlinkMirror.FeedProof(btcUsd, "");
        }
        proven.proofs[256] = last;
        refused(proven, abi.encodeWithSelector(IChainlinkMirror.TooManyProofs.selector, 257, 256));

        IChainlinkMirror.FeedProof[] memory fewer = new IChainlinkMirror.FeedProof[](256);
        for (uint256 i = 0; i < 256; ++i) {
            fewer[i] = proven.proofs[i + 1];
        }
        proven.proofs = fewer;
        assertEq(send(proven), 1 << 255);
    }

    // --------------------------------------------------------------------------------------------- what is passed over

    function test_TheSameBlockAgainIsPassedOver() external {
        Said memory said = ethSays(5, ETH);
        L1Proof memory proven = mine(0, said);
        send(proven);
        vm.expectEmit(address(mirror));
        emit IChainlinkMirror.Skipped(ethUsd, FIRST_BLOCK);
        assertEq(send(proven), 0);
        assertStands(said, FIRST_BLOCK, START);
    }

    function test_AnEarlierBlockIsPassedOverThoughItsRoundIsLater() external {
        L1Proof memory earlier = mine(0, ethSays(6, ETH));
        mirror.checkpoint();
        vm.warp(START + 12);
        Said memory said = ethSays(5, ETH);
        send(mine(1, said));
        assertEq(mirror.prove(earlier.number, earlier.header, earlier.nodes, earlier.proofs), 0);
        assertStands(said, FIRST_BLOCK + 1, START + 12);
    }

    function test_InABatchThoseThatSomebodyElseWasFasterWithArePassedOver() external {
        (Said memory eth, Said memory btc) = (ethSays(5, ETH), btcSays(9, BTC));
        L1Proof memory proven = mine(0, both(eth, btc));
        IChainlinkMirror.FeedProof[] memory first = new IChainlinkMirror.FeedProof[](1);
        first[0] = proven.proofs[0];
        mirror.checkpointAndProve(proven.number, proven.header, proven.nodes, first);
        assertEq(send(proven), 2);
        assertStands(btc, FIRST_BLOCK, START);
    }

    function test_AFeedTwiceInABatchIsTakenOnce() external {
        Said memory said = ethSays(5, ETH);
        L1Proof memory proven = mine(0, said);
        IChainlinkMirror.FeedProof[] memory twice = new IChainlinkMirror.FeedProof[](2);
        twice[0] = twice[1] = proven.proofs[0];
        assertEq(mirror.checkpointAndProve(proven.number, proven.header, proven.nodes, twice), 1);
    }

    function test_APausedFeedIsPassedOver() external {
        vm.prank(guardian);
        mirror.pauseFeed(ethUsd);
        L1Proof memory proven = mine(0, both(ethSays(5, ETH), btcSays(9, BTC)));
        assertEq(send(proven), 2);
        assertNothingStands(ethUsd);
    }

    // ------------------------------------------------------------------------------------------------ what is refused

    function test_AFeedThatNobodyAddedIsRefused() external {
        Said memory said = ethSays(5, ETH);
        said.proxy = stranger;
        refused(mine(0, said), abi.encodeWithSelector(IMirrorBook.UnknownFeed.selector, stranger));
    }

    function test_AnAggregatorWithoutLayoutIsRefused() external {
        Said memory said = ethSays(5, ETH);
        said.aggregator = stranger;
        refused(mine(0, said), abi.encodeWithSelector(IMirrorBook.UnknownAggregator.selector, stranger));
    }

    function test_TheProofOfAnotherFeedIsRefused() external {
        L1Proof memory proven = mine(0, both(ethSays(5, ETH), btcSays(9, BTC)));
        (proven.proofs[0].feed, proven.proofs[1].feed) = (btcUsd, ethUsd);
        vm.expectRevert();
        this.sendOut(proven);
    }

    function test_AProxyThatIsNotThereIsRefused() external {
        address absent = beside(ethUsd);
        vm.prank(owner);
        mirror.addFeed(absent, IMirrorBook.MirroredFeed("none", 8));
        vm.warp(START + DELAY);
        mirror.applyFeed(absent);
        L1Proof memory proven = mine(1, ethSays(5, ETH));
        proven.proofs[0].feed = absent;
        refused(proven, abi.encodeWithSelector(IChainlinkMirror.NoAccount.selector, absent));
    }

    function test_AnAggregatorWithoutHotVarsIsRefused() external {
        Said memory said = ethSays(5, ETH);
        IMirrorBook.Layout memory where = l1.ocr2();
        where.hotVarsSlot = beside(where.hotVarsSlot);
        setLayout(ethUsdAggregator, where);
        bytes32 slot = bytes32(uint256(where.hotVarsSlot));
        refused(mine(1, said), abi.encodeWithSelector(IChainlinkMirror.NoSlot.selector, ethUsdAggregator, slot));
    }

    function test_ARoundThatIsNotThereIsRefused() external {
        IMirrorBook.Layout memory where = l1.ocr2();
        where.roundShift = 49; // half the round's number, and no such round
        setLayout(ethUsdAggregator, where);
        L1Proof memory proven = mine(1, ethSays(5, ETH));
        vm.expectRevert();
        this.sendOut(proven);
    }

    function test_ARoundOf0IsRefused() external {
        refused(mine(0, ethSays(0, ETH)), abi.encodeWithSelector(IChainlinkMirror.NoRound.selector, ethUsdAggregator));
    }

    function test_AnAnswerOf0OrLessIsRefused() external {
        int192[4] memory answers = [int192(0), -1, -ETH, type(int192).min];
        for (uint256 i = 0; i < answers.length; ++i) {
            for (uint256 j = 0; j < 2; ++j) {
                (Said memory said, address aggregator) =
                    j == 0 ? (ethSays(5, answers[i]), ethUsdAggregator) : (btcSays(5, answers[i]), btcUsdAggregator);
                L1Proof memory proven = mine(2 * i + j, said);
                refused(
                    proven, abi.encodeWithSelector(IChainlinkMirror.NoAnswer.selector, aggregator, int256(answers[i]))
                );
            }
        }
    }

    function test_TimesOf0AndAfterTheBlocksOwnAreRefused() external {
        uint64[2] memory times = [uint64(0), uint64(START + 1)];
        for (uint256 i = 0; i < 2; ++i) {
            bytes memory why =
                abi.encodeWithSelector(IChainlinkMirror.ImpossibleTime.selector, ethUsdAggregator, times[i], START);
            Said memory said = ethSays(5, ETH);
            said.updatedAt = times[i];
            refused(mine(2 * i, said), why);
            said = btcSays(5, BTC);
            said.startedAt = said.updatedAt = times[i];
            why = abi.encodeWithSelector(IChainlinkMirror.ImpossibleTime.selector, btcUsdAggregator, times[i], START);
            refused(mine(2 * i + 1, said), why);
        }
    }

    /// @dev It is by the oracles' clocks, of which one may be ahead of L1's.
    function test_AnObservationHasATimeWhichMayBeAfterTheBlocksOwn() external {
        Said memory said = ethSays(5, ETH);
        said.startedAt = 0;
        refused(
            mine(0, said), abi.encodeWithSelector(IChainlinkMirror.ImpossibleTime.selector, ethUsdAggregator, 0, START)
        );
        said.updatedAt = uint64(START);
        said.startedAt = uint64(START + 1);
        assertEq(send(mine(1, both(said, btcSays(3, BTC)))), 3);
        assertStands(said, FIRST_BLOCK + 1, START);
    }

    function test_TimesOfTheBlocksOwnAreTaken() external {
        Said memory said = ethSays(5, ETH);
        said.startedAt = said.updatedAt = uint64(START);
        assertEq(send(mine(0, said)), 1);
        assertStands(said, FIRST_BLOCK, START);
    }

    function test_WhatHasNoRoomIsRefused() external {
        int192 large = int192(type(int96).max) + 1;
        refused(
            mine(0, ethSays(5, large)),
            abi.encodeWithSelector(SafeCast.SafeCastOverflowedIntDowncast.selector, 96, int256(large))
        );
        // A time past the year 2105, which only the generation before can say.
        vm.warp(2 ** 32 + 60);
        refused(
            mine(1, btcSays(5, BTC)),
            abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 32, 2 ** 32)
        );
    }

    function test_TheWholeWayMustBeGone() external {
        L1Proof memory proven = mine(0, ethSays(5, ETH));
        bytes memory path = proven.proofs[0].path;
        uint256 length = path.length;
        proven.proofs[0].path = bytes.concat(path, hex"00");
        refused(proven, abi.encodeWithSelector(IChainlinkMirror.PathTooLong.selector, length + 1, length));
        for (uint256 less = 1; less < 4; ++less) {
            bytes memory short = bytes.concat(path);
            assembly ("memory-safe") {
                mstore(short, sub(length, less))
            }
            proven.proofs[0].path = short;
            refused(proven, abi.encodeWithSelector(IChainlinkMirror.PathTooShort.selector, length - less));
        }
    }

    function test_ANodeThatWasNotSentIsRefused() external {
        L1Proof memory proven = mine(0, ethSays(5, ETH));
        uint256 nodes = proven.nodes.length;
        proven.proofs[0].path[0] = 0x7f;
        uint256 place = 0x7f00 | uint8(proven.proofs[0].path[1]);
        refused(proven, abi.encodeWithSelector(IChainlinkMirror.UnknownNode.selector, place, nodes));
        proven.proofs[0].path[0] = 0;
        proven.proofs[0].path[1] = bytes1(uint8(nodes));
        refused(proven, abi.encodeWithSelector(IChainlinkMirror.UnknownNode.selector, nodes, nodes));
    }

    function test_WhatIsWrongWithOneRevertsTheWhole() external {
        L1Proof memory proven = mine(0, both(ethSays(5, ETH), btcSays(9, 0)));
        vm.expectRevert();
        this.sendOut(proven);
        assertNothingStands(ethUsd);
    }

    /// @dev Any byte of what is sent, changed into any other: refused, or as if nothing had been changed, and soon.
    function testFuzz_NothingThatWasTamperedWithIsBelieved(uint256 seed, uint8 by) external {
        (Said memory eth, Said memory btc) = (ethSays(5, ETH), btcSays(9, BTC));
        L1Proof memory proven = mine(0, both(eth, btc));
        tamper(proven, seed, by == 0 ? 1 : by);
        uint256 before = gasleft();
        try this.sendOut(proven) {
            assertLe(before - gasleft(), 700_000 + 50 * abi.encode(proven).length);
            assertEq(mirror.checkpoints(FIRST_BLOCK), keccak256(proven.header));
            assertStands(eth, FIRST_BLOCK, START);
            assertStands(btc, FIRST_BLOCK, START);
        } catch {
            assertLe(before - gasleft(), 700_000 + 50 * abi.encode(proven).length);
            assertNothingStands(ethUsd);
            assertNothingStands(btcUsd);
        }
    }

    /// @dev Bytes of anybody's, each with the hash that is asked for: read or refused, for no more than their length.
    function testFuzz_WhateverIsSentEndsSoon(bytes calldata header, bytes[] memory nodes, bytes calldata path)
        external
    {
        L1_BLOCK.set(FIRST_BLOCK, START, keccak256(header));
        IChainlinkMirror.FeedProof[] memory proofs = new IChainlinkMirror.FeedProof[](1);
        proofs[0] = IChainlinkMirror.FeedProof(ethUsd, path);
        bytes memory call = abi.encodeCall(mirror.checkpointAndProve, (FIRST_BLOCK, header, nodes, proofs));
        uint256 before = gasleft();
        (bool ok,) = address(mirror).call(call);
        assertLe(before - gasleft(), 100_000 + 20 * call.length);
        assertFalse(ok);
    }

    /// @dev An array in calldata may name the same bytes as many of its elements.
    function test_TheSameBytesAsManyNodesCostNoMoreThanTheirLength() external {
        L1Proof memory proven = mine(0, ethSays(5, ETH));
        uint256 sent = proven.nodes.length;
        bytes[] memory nodes = new bytes[](1000);
        for (uint256 i = 0; i < nodes.length; ++i) {
            nodes[i] = i < sent ? proven.nodes[i] : bytes("");
        }
        nodes[sent] = new bytes(60_000);
        bytes memory data =
            abi.encodeCall(mirror.checkpointAndProve, (proven.number, proven.header, nodes, proven.proofs));
        uint256 array = 4 + wordAt(data, 4 + 2 * 32) + 32; // behind its length: where its elements lie
        for (uint256 i = sent + 1; i < nodes.length; ++i) {
            uint256 same = wordAt(data, array + 32 * sent);
            assembly ("memory-safe") {
                mstore(add(add(add(data, 0x20), array), shl(5, i)), same)
            }
        }
        uint256 before = gasleft();
        (bool ok,) = address(mirror).call(data);
        assertTrue(ok);
        assertLe(before - gasleft(), 300_000 + 20 * data.length);
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function wordAt(bytes memory data, uint256 place) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), place))
        }
    }

    function sendOut(L1Proof memory proven) external returns (uint256) {
        return send(proven);
    }

    /// @dev Changes a byte of header, node or path. Of all bytes together, any.
    function tamper(L1Proof memory proven, uint256 seed, uint8 by) private pure {
        uint256 parts = 1 + proven.nodes.length + proven.proofs.length;
        uint256 part = seed % parts;
        bytes memory target = proven.header;
        if (part > proven.nodes.length) target = proven.proofs[part - proven.nodes.length - 1].path;
        else if (part > 0) target = proven.nodes[part - 1];
        uint256 place = (seed / parts) % target.length;
        target[place] ^= bytes1(by);
    }

    function setLayout(address aggregator, IMirrorBook.Layout memory where) private {
        vm.prank(owner);
        mirror.setLayout(aggregator, where);
        vm.warp(START + DELAY);
        mirror.applyLayout(aggregator);
    }

    /// @dev An address that nobody has, and whose way down the trie begins like that of this one.
    function beside(address account) private pure returns (address absent) {
        uint256 first = uint256(keccak256(abi.encodePacked(account))) >> 240;
        for (uint160 i = 1; uint256(keccak256(abi.encodePacked(absent))) >> 240 != first; ++i) {
            absent = address(i);
        }
    }

    /// @dev A slot that nothing is in, and whose way down the trie begins like that of this one.
    function beside(uint16 slot) private pure returns (uint16 absent) {
        uint256 first = uint256(keccak256(abi.encode(slot))) >> 248;
        for (absent = 1000; uint256(keccak256(abi.encode(absent))) >> 248 != first; ++absent) {}
    }
}
