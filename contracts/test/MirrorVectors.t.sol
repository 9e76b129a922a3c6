// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMirrorFeed} from "../src/IMirrorFeed.sol";
import {L1Proof} from "./L1.sol";
import {MirrorVectors} from "./MirrorVectors.sol";

/// @title The mirror and Chainlink's own contracts: what stands on the L2 is what consumers read on L1.
contract MirrorVectorsTest is MirrorVectors {
    uint256 private constant TAMPERINGS = 200;

    function test_EveryFieldIsWhatTheProxyOnL1Says() external {
        uint256 count = caseCount();
        assertGt(count, 0);
        for (uint256 i = 0; i < count; ++i) {
            this.replay(i);
        }
    }

    /// @dev Header, nodes with all that is in them, ways: a bit of any byte.
    function test_TwoHundredTamperingsAreRefusedEach() external {
        Case memory c = caseOf("among three thousand accounts");
        know(c);
        for (uint256 i = 0; i < TAMPERINGS; ++i) {
            L1Proof memory proven = proofOf(c);
            uint256 seed = uint256(keccak256(abi.encode(i)));
            bytes memory target = partOf(proven, seed);
            target[(seed >> 64) % target.length] ^= bytes1(uint8(1 << (seed >> 128) % 8));
            vm.expectRevert();
            this.sendOut(proven);
        }
        assertEq(send(proofOf(c)), 3);
    }

    /// @dev The leaf of a transmission, and what it says: any other answer would be a lie.
    function test_AnyOtherLeafIsRefused() external {
        Case memory c = caseOf("the present generation alone");
        know(c);
        L1Proof memory proven = proofOf(c);
        bytes memory path = proven.proofs[0].path;
        bytes memory leaf = proven.nodes[uint8(path[path.length - 1])];
        for (uint256 i = 0; i < leaf.length; ++i) {
            leaf[i] ^= 0x01;
            vm.expectRevert();
            this.sendOut(proven);
            leaf[i] ^= 0x01;
        }
        assertEq(send(proven), 1);
    }

    /// @dev What one block holds does not pass for what another does.
    function test_TheNodesOfAnotherBlockAreRefused() external {
        Case memory c = caseOf("twenty rounds later");
        know(c);
        L1Proof memory proven = proofOf(c);
        L1Proof memory other = proofOf(caseOf("both generations"));
        (proven.nodes, proven.proofs) = (other.nodes, other.proofs);
        vm.expectRevert();
        this.sendOut(proven);
    }

    /// @dev The ways of two feeds, each in the place of the other; of their accounts alone; of their slots alone.
    function test_WrongAccountsAndSlotsAreRefused() external {
        Case memory c = caseOf("both generations");
        know(c);
        L1Proof memory proven = proofOf(c);
        (proven.proofs[0].path, proven.proofs[1].path) = (proven.proofs[1].path, proven.proofs[0].path);
        vm.expectRevert();
        this.sendOut(proven);

        for (uint256 length = 2; length < proven.proofs[0].path.length; length += 2) {
            proven = proofOf(c);
            (bytes memory one, bytes memory other) = (proven.proofs[0].path, proven.proofs[1].path);
            bool same = true;
            for (uint256 i = 0; i < length && i < other.length; ++i) {
                same = same && one[i] == other[i];
                one[i] = other[i];
            }
            if (same) continue;
            vm.expectRevert();
            this.sendOut(proven);
        }
    }

    /// @dev In a call of its own, since parsing takes much memory.
    function replay(uint256 i) external {
        Case memory c = caseAt(i);
        know(c);
        (bool ok, bytes memory got) = address(mirror).call(c.call);
        assertEq(ok, bytes(c.refusal).length == 0, c.name);
        if (!ok) return assertEq(bytes4(got), bytes4(keccak256(bytes(c.refusal))), c.name);
        assertEq(abi.decode(got, (uint256)), (1 << c.feeds.length) - 1, c.name);
        for (uint256 j = 0; j < c.feeds.length; ++j) {
            assertReads(c, j);
        }
    }

    function sendOut(L1Proof memory proven) external {
        send(proven);
    }

    function partOf(L1Proof memory proven, uint256 seed) private pure returns (bytes memory) {
        uint256 part = seed % (2 + proven.nodes.length);
        if (part == 0) return proven.header;
        if (part == 1) return proven.proofs[(seed >> 32) % proven.proofs.length].path;
        return proven.nodes[part - 2];
    }

    function assertReads(Case memory c, uint256 j) private {
        IMirrorFeed feed = newReader(c.feeds[j]);
        (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) =
            feed.latestRoundData();
        assertEq(roundId, c.roundIds[j], c.name);
        assertEq(answer, c.answers[j], c.name);
        assertEq(startedAt, c.startedAt[j], c.name);
        assertEq(updatedAt, c.updatedAt[j], c.name);
        assertEq(answeredIn, c.roundIds[j], c.name);
        assertEq(feed.provenAt(), c.time, c.name);
        assertEq(feed.l1Block(), c.number, c.name);
        (, answer, startedAt, updatedAt,) = feed.getRoundData(roundId);
        assertEq(answer, c.answers[j], c.name);
        assertEq(startedAt, c.startedAt[j], c.name);
        assertEq(updatedAt, c.updatedAt[j], c.name);
    }
}
