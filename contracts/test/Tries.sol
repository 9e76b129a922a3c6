// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @title Grows Merkle Patricia tries with keys of 32 bytes, and knows the way to each of them.
library Tries {
    using RLP for *;

    /// @notice A trie: a value and a way for each key, by the key's place.
    /// @param paths The places of the nodes along the way in the pool, 16 bits each.
    struct Trie {
        bytes32[] keys;
        bytes[] values;
        bytes[] paths;
        bytes32 root;
    }

    /// @notice A trie that has room for so many keys, to be filled in and then grown.
    function room(uint256 size) internal pure returns (Trie memory trie) {
        (trie.keys, trie.values, trie.paths) = (new bytes32[](size), new bytes[](size), new bytes[](size));
    }

    /// @notice Grows the trie, and puts its nodes into the pool.
    function grow(Trie memory trie, bytes[] storage pool) internal {
        uint256[] memory all = new uint256[](trie.keys.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = i;
        }
        trie.root = _grow(trie, pool, all, 0);
    }

    /// @dev The node for these keys, which are the same up to `depth`; its hash.
    function _grow(Trie memory trie, bytes[] storage pool, uint256[] memory some, uint256 depth)
        private
        returns (bytes32)
    {
        if (some.length == 1) {
            bytes32 key = trie.keys[some[0]];
            return _put(trie, pool, some, _pair(_part(key, depth, 64, true), trie.values[some[0]].encode()));
        }
        uint256 fork = _fork(trie, some, depth);
        bytes[] memory items = new bytes[](17);
        for (uint256 nibble = 0; nibble < 16; ++nibble) {
            uint256[] memory below = _under(trie, some, fork, nibble);
            items[nibble] = below.length == 0 ? bytes("").encode() : _grow(trie, pool, below, fork + 1).encode();
        }
        items[16] = bytes("").encode();
        bytes32 hash = _put(trie, pool, some, items.encode());
        if (fork == depth) return hash;
        return _put(trie, pool, some, _pair(_part(trie.keys[some[0]], depth, fork, false), hash.encode()));
    }

    /// @dev Puts a node into the pool, and at the head of the way of all that are below it.
    function _put(Trie memory trie, bytes[] storage pool, uint256[] memory some, bytes memory node)
        private
        returns (bytes32)
    {
        for (uint256 i = 0; i < some.length; ++i) {
            trie.paths[some[i]] = abi.encodePacked(uint16(pool.length), trie.paths[some[i]]);
        }
        pool.push(node);
        return keccak256(node);
    }

    function _pair(bytes memory part, bytes memory second) private pure returns (bytes memory) {
        bytes[] memory items = new bytes[](2);
        (items[0], items[1]) = (part.encode(), second);
        return items.encode();
    }

    /// @dev The nibbles of a key between two depths, as a leaf or an extension has them.
    function _part(bytes32 key, uint256 from, uint256 to, bool leaf) private pure returns (bytes memory part) {
        uint256 odd = (to - from) & 1;
        uint256 head = (leaf ? 2 : 0) + odd;
        part = abi.encodePacked(uint8(head << 4 | (odd == 1 ? _nibble(key, from) : 0)));
        for (uint256 i = from + odd; i < to; i += 2) {
            part = abi.encodePacked(part, uint8(_nibble(key, i) << 4 | _nibble(key, i + 1)));
        }
    }

    function _fork(Trie memory trie, uint256[] memory some, uint256 depth) private pure returns (uint256) {
        while (true) {
            for (uint256 i = 1; i < some.length; ++i) {
                if (_nibble(trie.keys[some[i]], depth) != _nibble(trie.keys[some[0]], depth)) return depth;
            }
            ++depth;
        }
        return depth;
    }

    function _under(Trie memory trie, uint256[] memory some, uint256 depth, uint256 nibble)
        private
        pure
        returns (uint256[] memory below)
    {
        below = new uint256[](some.length);
        uint256 count;
        for (uint256 i = 0; i < some.length; ++i) {
            if (_nibble(trie.keys[some[i]], depth) == nibble) below[count++] = some[i];
        }
        assembly ("memory-safe") {
            mstore(below, count)
        }
    }

    function _nibble(bytes32 key, uint256 depth) private pure returns (uint256) {
        return (uint256(key) >> (252 - 4 * depth)) & 0xf;
    }
}
