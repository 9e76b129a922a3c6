// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";
import {Test} from "forge-std/Test.sol";

import {IChainlinkMirror} from "../src/IChainlinkMirror.sol";
import {TrieWay} from "../src/libraries/TrieWay.sol";
import {Tries} from "./Tries.sol";

/// @title Ways down a trie: whatever they lead to, OpenZeppelin's `TrieProof` finds there, too.
contract TrieWayTest is Test {
    using Memory for Memory.Slice;
    using Tries for Tries.Trie;
    using TrieWay for TrieWay.Pool;

    bytes[] private _pool;

    function testFuzz_EveryValueIsFound(uint256 seed) external {
        Tries.Trie memory trie = grown(seed);
        for (uint256 i = 0; i < trie.keys.length; ++i) {
            assertEq(this.find(trie.root, trie.keys[i], _pool, trie.paths[i]), trie.values[i]);
            assertEq(this.traverse(trie.root, trie.keys[i], _pool, trie.paths[i]), trie.values[i]);
        }
    }

    function testFuzz_AllAreFoundThroughOnePool(uint256 seed) external {
        Tries.Trie memory trie = grown(seed);
        this.findAll(trie, _pool);
    }

    /// @dev With the way of another key, as far as it goes: nothing, or refused.
    function testFuzz_WhatIsNotThereIsNotFound(uint256 seed, bytes32 key, uint256 same) external {
        Tries.Trie memory trie = grown(seed);
        uint256 near = uint256(key) % trie.keys.length;
        uint256 mask = type(uint256).max >> bound(same, 0, 255); // differs after so many bits
        key = bytes32((uint256(trie.keys[near]) & ~mask) | (uint256(keccak256(abi.encode(key))) & mask));
        for (uint256 i = 0; i < trie.keys.length; ++i) {
            if (trie.keys[i] == key) return;
        }
        try this.find(trie.root, key, _pool, trie.paths[near]) returns (bytes memory value) {
            assertEq(value.length, 0);
        } catch {}
    }

    /// @dev Nodes and ways with bytes of them changed.
    function testFuzz_WhatIsFoundInSpiteOfTamperingOpenZeppelinFinds(uint256 seed, uint256 where, uint8 by) external {
        Tries.Trie memory trie = grown(seed);
        uint256 i = where % trie.keys.length;
        uint256 place = (where >> 16) % _pool.length;
        if (by & 1 == 0) _pool[place][(where >> 64) % _pool[place].length] ^= bytes1(by);
        else trie.paths[i][(where >> 128) % trie.paths[i].length] ^= bytes1(by & 7);
        try this.find(trie.root, trie.keys[i], _pool, trie.paths[i]) returns (bytes memory value) {
            if (value.length == 0) return;
            assertEq(value, this.traverse(trie.root, trie.keys[i], _pool, trie.paths[i]));
            assertEq(value, trie.values[i]);
        } catch {}
    }

    /// @dev A byte of a node changed, and the hashes of all above it made to fit: what L1 never wrote, and could not tell.
    function testFuzz_WhatFitsAndIsNoTrieIsReadAsOpenZeppelinReadsItOrNotAtAll(uint256 seed, uint256 where, uint8 by)
        external
    {
        Tries.Trie memory trie = grown(seed);
        uint256 i = where % trie.keys.length;
        bytes[] memory way = wayOf(_pool, trie.paths[i]);
        uint256 changed = (where >> 16) % way.length;
        bytes32 before = keccak256(way[changed]);
        way[changed][(where >> 64) % way[changed].length] ^= bytes1(by | 1);
        bytes memory path = hex"0000";
        for (uint256 j = changed; j > 0; --j) {
            bytes32 above = keccak256(way[j - 1]);
            replace(way[j - 1], before, keccak256(way[j]));
            before = above;
        }
        for (uint256 j = 1; j < way.length; ++j) {
            path = abi.encodePacked(path, uint16(j));
        }
        bytes32 root = keccak256(way[0]);
        uint256 gas_ = gasleft();
        try this.find(root, trie.keys[i], way, path) returns (bytes memory value) {
            gas_ -= gasleft();
            try this.traverse(root, trie.keys[i], way, path) returns (bytes memory theirs) {
                assertEq(value, theirs);
            } catch {}
        } catch {
            gas_ -= gasleft();
        }
        assertLe(gas_, 100_000 + 100 * abi.encode(way).length);
    }

    /// @dev Bytes that nobody made for a trie, with the hash that is asked for.
    function testFuzz_WhateverIsANodeEndsSoon(bytes calldata node, bytes32 key) external {
        bytes[] memory nodes = new bytes[](1);
        nodes[0] = node;
        uint256 before = gasleft();
        try this.find(keccak256(node), key, nodes, hex"0000") returns (bytes memory) {} catch {}
        assertLe(before - gasleft(), 20_000 + 100 * node.length);
    }

    function test_ANodeOfAnotherHashIsRefused() external {
        bytes[] memory nodes = new bytes[](1);
        nodes[0] = hex"c0";
        bytes32 hash = keccak256(hex"c0");
        vm.expectRevert(abi.encodeWithSelector(IChainlinkMirror.WrongNode.selector, 0, hash, bytes32("root")));
        this.find("root", 0, nodes, hex"0000");
    }

    function test_NoListIsRefused() external {
        bytes[6] memory none = [bytes(""), hex"80", hex"01", hex"c1", hex"c2018001", hex"f90002"];
        for (uint256 i = 0; i < none.length; ++i) {
            bytes[] memory nodes = new bytes[](1);
            nodes[0] = none[i];
            vm.expectRevert(IChainlinkMirror.MalformedList.selector);
            this.find(keccak256(none[i]), 0, nodes, hex"0000");
        }
    }

    function test_WhatIsNoNodeOfSuchATrieIsRefused() external {
        bytes[5] memory none = [
            bytes(hex"c28001"), // its part has no bytes
            hex"c22001", // a leaf before the key ends
            hex"c20001", // an extension by nothing
            hex"c25001", // neither a leaf nor an extension
            hex"d2c18080808080808080808080808080808080" // a branch whose child is embedded
        ];
        for (uint256 i = 0; i < none.length; ++i) {
            bytes[] memory nodes = new bytes[](1);
            nodes[0] = none[i];
            vm.expectRevert(IChainlinkMirror.MalformedNode.selector);
            this.find(keccak256(none[i]), 0, nodes, hex"0000");
        }
    }

    function test_AChildThatIsNoHashIsRefused() external {
        bytes32 second = bytes32(uint256(2) << 252);
        bytes memory beside = bytes.concat(hex"a0", keccak256("beside"), hex"808080808080808080808080808080");
        // Embedded, though there is room for a hash.
        refuses(bytes.concat(hex"f3c22001", beside), 0);
        // No more of a hash than its prefix, or all but a byte.
        refuses(hex"c38080a0", second);
        refuses(bytes.concat(hex"e28080a0", bytes31(keccak256("beside"))), second);
    }

    function test_ABranchWithoutSuchAChildHoldsNothing() external view {
        bytes[] memory nodes = new bytes[](1);
        nodes[0] = hex"d18080808080808080808080808080808080";
        assertEq(this.find(keccak256(nodes[0]), 0, nodes, hex"0000").length, 0);
    }

    /// @dev Each would lead to a value, were it taken.
    function test_APartThatNoTrieHasIsRefused() external {
        bytes memory all = new bytes(32); // the key's 64 nibbles
        bytes memory leaf = bytes.concat(hex"e3a120", all, hex"01");
        bytes32 hash = keccak256(leaf);
        refusesAbove(bytes.concat(hex"e200a0", hash), leaf); // an extension by nothing
        leaf = hex"c22001";
        hash = keccak256(leaf);
        refusesAbove(bytes.concat(hex"f843a100", all, hex"a0", hash), leaf); // by all there is
        refusesAbove(bytes.concat(hex"e3a160", all, hex"01"), ""); // of another kind than leaf or extension
    }

    function test_ABranchBehindTheKeysEndIsRefused() external {
        bytes[] memory nodes = new bytes[](3);
        nodes[2] = hex"d18080808080808080808080808080808080";
        nodes[1] = bytes.concat(hex"f1a0", keccak256(nodes[2]), hex"80808080808080808080808080808080");
        bytes memory part = bytes.concat(hex"10", new bytes(31)); // 63 nibbles of 0
        nodes[0] = bytes.concat(hex"f842a0", part, hex"a0", keccak256(nodes[1]));
        vm.expectRevert(IChainlinkMirror.MalformedNode.selector);
        this.find(keccak256(nodes[0]), 0, nodes, hex"000000010002");
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function refuses(bytes memory node, bytes32 key) private {
        bytes[] memory nodes = new bytes[](1);
        nodes[0] = node;
        vm.expectRevert(IChainlinkMirror.MalformedNode.selector);
        this.find(keccak256(node), key, nodes, hex"0000");
    }

    function refusesAbove(bytes memory node, bytes memory below) private {
        bytes[] memory nodes = new bytes[](2);
        (nodes[0], nodes[1]) = (node, below);
        vm.expectRevert(IChainlinkMirror.MalformedNode.selector);
        this.find(keccak256(node), 0, nodes, hex"00000001");
    }

    function find(bytes32 root, bytes32 key, bytes[] calldata nodes, bytes memory path)
        external
        pure
        returns (bytes memory value)
    {
        TrieWay.Pool memory pool = TrieWay.pool(nodes);
        pool.begin(path);
        value = pool.find(root, key).toBytes();
        pool.finish();
    }

    function findAll(Tries.Trie memory trie, bytes[] calldata nodes) external pure {
        TrieWay.Pool memory pool = TrieWay.pool(nodes);
        for (uint256 i = 0; i < trie.keys.length; ++i) {
            pool.begin(trie.paths[i]);
            assertEq(pool.find(trie.root, trie.keys[i]).toBytes(), trie.values[i]);
            pool.finish();
        }
    }

    function traverse(bytes32 root, bytes32 key, bytes[] memory nodes, bytes memory path)
        external
        pure
        returns (bytes memory)
    {
        return TrieProof.traverse(root, abi.encodePacked(key), wayOf(nodes, path));
    }

    function wayOf(bytes[] memory nodes, bytes memory path) private pure returns (bytes[] memory way) {
        way = new bytes[](path.length / 2);
        for (uint256 i = 0; i < way.length; ++i) {
            way[i] = nodes[uint256(uint8(path[2 * i])) << 8 | uint8(path[2 * i + 1])];
        }
    }

    function replace(bytes memory node, bytes32 old, bytes32 by) private pure {
        for (uint256 i = 32; i <= node.length; ++i) {
            bytes32 found;
            assembly ("memory-safe") {
                found := mload(add(node, i))
            }
            if (found != old) continue;
            assembly ("memory-safe") {
                mstore(add(node, i), by)
            }
        }
    }

    /// @dev One to a dozen keys, some of which begin alike, with values of 8 to 107 bytes: of shorter ones a trie would
    /// embed some leaves.
    function grown(uint256 seed) private returns (Tries.Trie memory trie) {
        delete _pool;
        trie = Tries.room(1 + seed % 12);
        for (uint256 i = 0; i < trie.keys.length; ++i) {
            uint256 random = uint256(keccak256(abi.encode(seed, i)));
            uint256 key = uint256(keccak256(abi.encode(random)));
            if (i > 0 && random % 3 != 0) {
                uint256 mask = type(uint256).max >> (random % 64);
                key = (uint256(trie.keys[random % i]) & ~mask) | (key & mask);
            }
            trie.keys[i] = bytes32(key);
            trie.values[i] = new bytes(8 + random % 100);
            for (uint256 j = 0; j < trie.values[i].length; ++j) {
                trie.values[i][j] = bytes1(uint8(uint256(keccak256(abi.encode(random, j)))));
            }
        }
        trie.grow(_pool);
    }
}
