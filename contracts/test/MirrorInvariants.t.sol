// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StdInvariant} from "forge-std/StdInvariant.sol";

import {IChainlinkMirror} from "../src/IChainlinkMirror.sol";
import {FeedWord} from "../src/types/FeedWord.sol";
import {RoundWord} from "../src/types/RoundWord.sol";
import {L1Proof, Said} from "./L1.sol";
import {MirrorFixture} from "./MirrorFixture.sol";

/// @title L1 goes on, and people prove what it says, at once or late, in any order.
/// @dev It knows what must stand, by rules plainer than the mirror's.
contract MirrorHandler is MirrorFixture {
    /// @dev What must stand of a feed.
    struct Stand {
        uint256 l1Block;
        uint256 provenAt;
        uint256 roundId; // 0: nothing
        int256 answer;
        bool paused;
    }

    /// @dev A block that was not sent at once.
    struct Kept {
        L1Proof proven;
        Said[] said;
        uint256 time;
    }

    Stand[2] private _stands;
    bytes[] private _kept;
    uint256 private _blocks;
    uint256 public proofs;

    constructor() {
        setUp();
    }

    function theMirror() external view returns (IChainlinkMirror) {
        return mirror;
    }

    function stand(uint256 feed) external view returns (Stand memory) {
        return _stands[feed];
    }

    function feedAt(uint256 feed) public view returns (address) {
        return feed == 0 ? ethUsd : btcUsd;
    }

    function provesAtOnce(uint256 seed) external {
        prove(nextBlock(seed));
    }

    /// @dev Anyone may checkpoint; the proof comes when others have gone on.
    function checkpointsAndWaits(uint256 seed) external {
        Kept memory kept = nextBlock(seed);
        mirror.checkpoint();
        _kept.push(abi.encode(kept));
    }

    function provesLate(uint256 seed) external {
        if (_kept.length == 0) return;
        prove(abi.decode(_kept[seed % _kept.length], (Kept)));
    }

    function pauses(uint256 seed) external {
        Stand storage found = _stands[seed % 2];
        if (found.paused) return;
        vm.prank(guardian);
        mirror.pauseFeed(feedAt(seed % 2));
        found.paused = true;
    }

    function unpauses(uint256 seed) external {
        Stand storage found = _stands[seed % 2];
        if (!found.paused) return;
        vm.prank(owner);
        mirror.unpauseFeed(feedAt(seed % 2));
        (found.paused, found.roundId, found.provenAt) = (false, 0, 0);
        uint256 newest = L1_BLOCK.number();
        if (newest > found.l1Block) found.l1Block = newest;
    }

    /// @dev Rounds and phases go up and down; some answers are none, and some times cannot be.
    function nextBlock(uint256 seed) private returns (Kept memory kept) {
        vm.warp(vm.getBlockTimestamp() + 12 + seed % 100);
        _blocks += (seed >> 48) % 8 == 0 ? 1 + MAX_LAG / 2 : 1 + seed % 3; // some kept ones grow too old
        kept.said = both(vary(ethSays(1, 1), seed), vary(btcSays(1, 1), uint256(keccak256(abi.encode(seed)))));
        kept.proven = mine(_blocks, kept.said);
        kept.time = vm.getBlockTimestamp();
    }

    function vary(Said memory said, uint256 seed) private pure returns (Said memory) {
        said.phase = uint16(1 + (seed >> 8) % 2);
        said.round = uint32(1 + (seed >> 16) % 4);
        // A round says the same whenever it is read.
        said.answer = int192(uint192(1000 * said.phase + said.round));
        if ((seed >> 32) % 16 == 0) said.answer = -said.answer;
        if ((seed >> 40) % 16 == 0) said.updatedAt += 1000;
        return said;
    }

    function prove(Kept memory kept) private {
        bool bad = kept.proven.number + MAX_LAG < L1_BLOCK.number();
        uint256 taken;
        for (uint256 i = 0; i < 2; ++i) {
            Stand memory found = _stands[i];
            if (found.paused || kept.proven.number <= found.l1Block) continue;
            taken |= 1 << i;
            bad = bad || kept.said[i].answer <= 0 || kept.said[i].updatedAt > kept.time;
        }
        try this.sendOut(kept.proven) returns (uint256 got) {
            assertFalse(bad, "taken");
            assertEq(got, taken, "which are taken");
        } catch {
            assertTrue(bad, "refused");
            return;
        }
        for (uint256 i = 0; i < 2; ++i) {
            if ((taken >> i) & 1 == 0) continue;
            ++proofs;
            Stand storage found = _stands[i];
            assertGt(kept.proven.number, found.l1Block, "l1Block");
            assertGt(kept.time, found.provenAt, "provenAt");
            (found.l1Block, found.provenAt) = (kept.proven.number, kept.time);
            found.roundId = uint256(kept.said[i].phase) << 64 | kept.said[i].round;
            found.answer = kept.said[i].answer;
        }
    }

    function sendOut(L1Proof memory proven) external returns (uint256) {
        return send(proven);
    }
}

/// @title What holds of the mirror whatever is proven when.
///
/// - A feed's L1 block, and with it `provenAt`, never goes back, however late or often a proof comes; a pause does not
///   change that. (The handler sees to it with each proof.)
/// - What a feed says is what L1 said at that very block, and nothing that L1 said before a pause of it was lifted.
/// - Nothing is taken of a block further back than `maxLag`.
contract MirrorInvariantsTest is StdInvariant, MirrorFixture {
    MirrorHandler private _handler;

    function setUp() public override {
        _handler = new MirrorHandler();
        bytes4[] memory acts = new bytes4[](5);
        acts[0] = MirrorHandler.provesAtOnce.selector;
        acts[1] = MirrorHandler.checkpointsAndWaits.selector;
        acts[2] = MirrorHandler.provesLate.selector;
        acts[3] = MirrorHandler.pauses.selector;
        acts[4] = MirrorHandler.unpauses.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector(address(_handler), acts));
        mirror = _handler.theMirror();
    }

    function invariant_WhatStandsIsWhatL1SaidAtTheLastBlockProven() external view {
        for (uint256 i = 0; i < 2; ++i) {
            address feed = _handler.feedAt(i);
            MirrorHandler.Stand memory found = _handler.stand(i);
            FeedWord word = mirror.latest(feed);
            assertEq(word.l1Block(), found.l1Block, "l1Block");
            assertEq(word.roundId(), found.roundId, "roundId");
            assertEq(word.isPaused(), found.paused, "paused");
            if (found.roundId == 0) continue;
            (RoundWord round,) = mirror.round(feed, found.roundId);
            assertEq(word.answer(), found.answer, "answer");
            assertEq(round.answer(), found.answer, "the round's answer");
            assertEq(round.provenAt(), found.provenAt, "provenAt");
        }
    }

    /// @dev A run in which nothing is ever taken would say nothing.
    function afterInvariant() external view {
        assertGt(_handler.proofs(), 0);
    }
}
