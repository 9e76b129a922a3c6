// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";

import {IChainlinkMirror} from "../IChainlinkMirror.sol";
import {RlpList} from "./RlpList.sol";

/// @title Ways down Merkle Patricia tries with keys of 32 bytes, all through the same pool of nodes.
///
/// @notice OpenZeppelin's `TrieProof` walks one way, over nodes of its own, and decodes each of them whole. Here a node that
/// several ways share is sent once and copied once, and of a branch only the child is read that the way goes through. Whatever
/// this finds in a trie `TrieProof` finds there, too: tests hold the one against the other.
///
/// Every node is hashed before it is read, and must have the hash that the node above it names, the first one the root. So
/// nothing is ever read but what L1 itself wrote there.
///
/// A node below another is embedded in it if it is shorter than 32 bytes. Such a one is refused. None is on the way to what is
/// looked for here: an account has 70 bytes, and a transmission 28 or more, for its times lie at the upper end. The leaf of a
/// shorter word, of n bytes, is embedded only if it lies 11 + 2n nibbles down: some 55 for a phase and its aggregator, and 25
/// for the shortest hot variables, OCR2's with nothing above the round. No trie has two keys, which are hashes, that share so
/// many.
library TrieWay {
    using Memory for *;

    /// @notice The nodes that were sent, and a way through them.
    /// @param sent Where in calldata the nodes lie, in any order.
    /// @param nodes Those that a way went through; the others are empty.
    /// @param path The places of the nodes along the way, 16 bits each.
    /// @param taken How many bytes of the path were gone.
    struct Pool {
        uint256 sent;
        bytes[] nodes;
        bytes path;
        uint256 taken;
    }

    uint256 private constant NIBBLES = 64;

    /// @notice A pool of which no way was gone.
    /// @dev A node is copied to memory when the first way goes through it, and not before: a sender may name the same bytes
    /// as many nodes, and what is sent would be of any length in memory.
    function pool(bytes[] calldata nodes) internal pure returns (Pool memory self) {
        uint256 sent;
        assembly ("memory-safe") {
            sent := nodes.offset
        }
        return Pool(sent, new bytes[](nodes.length), "", 0);
    }

    /// @notice Begins a way. It may lead through several tries, one after the other.
    function begin(Pool memory self, bytes memory path) internal pure {
        (self.path, self.taken) = (path, 0);
    }

    /// @notice Ends a way. Reverts `PathTooLong` if not all of it was gone.
    function finish(Pool memory self) internal pure {
        if (self.taken != self.path.length) revert IChainlinkMirror.PathTooLong(self.path.length, self.taken);
    }

    /// @notice Goes from a trie's root down to the key, along the way begun.
    /// @return value What the trie holds there, in the pool's own memory; empty, which no value is, if it holds nothing.
    function find(Pool memory self, bytes32 root, bytes32 key) internal pure returns (Memory.Slice value) {
        bytes32 expected = root;
        uint256 depth = 0; // how many nibbles of the key the way has used up
        while (true) {
            (uint256 first, uint256 end) = RlpList.open(_take(self, expected).asSlice());
            uint256 child;
            if (RlpList.skip(first, end, 2) == end) {
                // A leaf, or an extension.
                child = RlpList.skip(first, end, 1);
                (bool leaf, bool along, uint256 nibbles) = _compare(RlpList.content(first, end), key, depth);
                if (!along) return value;
                if (leaf) return RlpList.content(child, end);
                depth += nibbles;
            } else {
                if (depth == NIBBLES) revert IChainlinkMirror.MalformedNode();
                child = RlpList.skip(first, end, (uint256(key) >> (252 - 4 * depth)) & 0xf);
                ++depth;
            }
            bool nothing;
            (nothing, expected) = _below(child, end);
            if (nothing) return value;
        }
    }

    /// @dev What a node says of a child: that there is none, or its hash.
    function _below(uint256 child, uint256 end) private pure returns (bool nothing, bytes32 hash) {
        bool hashed;
        assembly ("memory-safe") {
            let prefix := byte(0, mload(child))
            let inside := lt(child, end)
            nothing := and(inside, eq(prefix, 0x80))
            hashed := and(eq(prefix, 0xa0), lt(add(child, 0x20), end))
            hash := mload(add(child, 1))
        }
        if (!nothing && !hashed) revert IChainlinkMirror.MalformedNode(); // embedded, if it is of a trie at all
    }

    /// @dev The node that comes next on the way, which must have this hash.
    function _take(Pool memory self, bytes32 expected) private pure returns (bytes memory node) {
        uint256 taken = self.taken;
        bytes memory path = self.path;
        if (taken + 2 > path.length) revert IChainlinkMirror.PathTooShort(path.length);
        uint256 place;
        assembly ("memory-safe") {
            place := shr(240, mload(add(add(path, 0x20), taken)))
        }
        if (place >= self.nodes.length) revert IChainlinkMirror.UnknownNode(place, self.nodes.length);
        self.taken = taken + 2;
        node = self.nodes[place];
        if (node.length == 0) self.nodes[place] = node = _sent(self)[place];
        bytes32 hash = keccak256(node);
        if (hash != expected) revert IChainlinkMirror.WrongNode(place, hash, expected);
    }

    /// @dev The nodes as they were sent.
    function _sent(Pool memory self) private pure returns (bytes[] calldata nodes) {
        (uint256 sent, uint256 length) = (self.sent, self.nodes.length);
        assembly ("memory-safe") {
            nodes.offset := sent
            nodes.length := length
        }
    }

    /// @dev Holds the part of a key that a leaf or an extension stands for against the key from `depth` on.
    /// @param part The node's first item: a nibble that tells a leaf (2 or 3) from an extension (0 or 1), and an odd number
    /// of nibbles from an even one, behind which a nibble of 0 follows; then the nibbles.
    /// @return leaf Whether it is a leaf's.
    /// @return along Whether the key goes through the node; through a leaf, whether it ends there.
    /// @return nibbles How many there are.
    function _compare(Memory.Slice part, bytes32 key, uint256 depth)
        private
        pure
        returns (bool leaf, bool along, uint256 nibbles)
    {
        uint256 length = part.length();
        uint256 flags;
        uint256 found;
        assembly ("memory-safe") {
            let start := and(part, 0xffffffffffffffffffffffffffffffff)
            flags := shr(252, mload(start))
            let odd := and(flags, 1)
            nibbles := add(shl(1, sub(length, 1)), odd)
            // The nibbles, from the word's upper end: behind the first byte, or with its lower half.
            found := shl(shl(2, odd), mload(add(start, iszero(odd))))
        }
        leaf = flags & 2 != 0;
        // A part of no bytes has more nibbles than any.
        bool fits = leaf ? nibbles == NIBBLES - depth : nibbles != 0 && nibbles < NIBBLES - depth;
        if (!fits || flags > 3) revert IChainlinkMirror.MalformedNode();
        along = (found ^ (uint256(key) << (4 * depth))) >> (256 - 4 * nibbles) == 0;
    }
}
