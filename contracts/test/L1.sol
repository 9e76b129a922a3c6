// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

import {IChainlinkMirror} from "../src/IChainlinkMirror.sol";
import {IMirrorBook} from "../src/interfaces/IMirrorBook.sol";
import {Tries} from "./Tries.sol";

/// @title What an aggregator, and the proxy before it, hold on L1.
struct Said {
    address proxy;
    address aggregator;
    uint16 phase;
    uint32 round;
    int192 answer;
    uint64 startedAt;
    uint64 updatedAt;
    IMirrorBook.Layout where;
}

/// @title A block of L1, and what is needed to prove of it.
struct L1Proof {
    uint256 number;
    bytes header;
    bytes[] nodes;
    IChainlinkMirror.FeedProof[] proofs;
}

/// @title A small L1, of which there is nothing but headers and tries.
contract L1 {
    using RLP for *;
    using Tries for Tries.Trie;

    /// @dev Accounts of nobody's, so that ways have branches.
    uint256 private constant STRANGERS = 6;

    bytes[] internal _pool;

    function ocr2() public pure returns (IMirrorBook.Layout memory) {
        return IMirrorBook.Layout(11, 48, 12, 192, 224, 32);
    }

    function ocr1() public pure returns (IMirrorBook.Layout memory) {
        return IMirrorBook.Layout(43, 176, 44, 192, 192, 64);
    }

    /// @notice The block in which that is said, and the proof of each.
    function mine(uint256 number, uint256 time, Said[] memory said) external returns (L1Proof memory proven) {
        delete _pool;
        Tries.Trie memory state = Tries.room(2 * said.length + STRANGERS);
        bytes[] memory ways = new bytes[](3 * said.length);
        for (uint256 i = 0; i < said.length; ++i) {
            _store(state, ways, i, said[i]);
        }
        for (uint256 i = 0; i < STRANGERS; ++i) {
            state.keys[2 * said.length + i] = keccak256(abi.encode("stranger", i));
            state.values[2 * said.length + i] = _account(keccak256(hex"80"));
        }
        state.grow(_pool);

        (proven.number, proven.header, proven.nodes) = (number, header(number, time, state.root), _pool);
        proven.proofs = new IChainlinkMirror.FeedProof[](said.length);
        for (uint256 i = 0; i < said.length; ++i) {
            (bytes memory proxy, bytes memory aggregator) = (state.paths[2 * i], state.paths[2 * i + 1]);
            bytes memory path = bytes.concat(proxy, ways[3 * i], aggregator, ways[3 * i + 1], ways[3 * i + 2]);
            proven.proofs[i] = IChainlinkMirror.FeedProof(said[i].proxy, path);
        }
    }

    /// @notice The header of a block after Prague.
    function header(uint256 number, uint256 time, bytes32 stateRoot) public pure returns (bytes memory) {
        bytes[] memory items = new bytes[](21);
        for (uint256 i = 0; i < 21; ++i) {
            items[i] = keccak256(abi.encode(number, i)).encode(); // hashes, most of them
        }
        items[2] = address(uint160(uint256(keccak256("coinbase")))).encode();
        items[3] = stateRoot.encode();
        items[6] = new bytes(256).encode();
        items[7] = uint256(0).encode(); // difficulty
        items[8] = number.encode();
        items[9] = uint256(36_000_000).encode();
        items[10] = uint256(12_345_678).encode();
        items[11] = time.encode();
        items[12] = bytes("extra").encode();
        items[14] = new bytes(8).encode(); // nonce
        items[15] = uint256(7).encode(); // base fee
        items[17] = uint256(131_072).encode();
        items[18] = uint256(0).encode();
        return items.encode();
    }

    function _store(Tries.Trie memory state, bytes[] memory ways, uint256 i, Said memory said) private {
        Tries.Trie memory proxy = Tries.room(2);
        _set(proxy, 0, bytes32(uint256(2)), uint256(uint160(said.aggregator)) << 16 | said.phase);
        _set(proxy, 1, bytes32(uint256(0)), 0xb0b); // its owner
        proxy.grow(_pool);
        (state.keys[2 * i], state.values[2 * i]) = (keccak256(abi.encodePacked(said.proxy)), _account(proxy.root));
        ways[3 * i] = proxy.paths[0];

        Tries.Trie memory aggregator = Tries.room(3);
        _set(aggregator, 0, bytes32(uint256(said.where.hotVarsSlot)), hotVars(said));
        uint256 number = said.round;
        _set(aggregator, 1, keccak256(abi.encode(number, said.where.transmissionsSlot)), transmission(said));
        _set(aggregator, 2, bytes32(uint256(0)), 0xb0b);
        aggregator.grow(_pool);
        state.keys[2 * i + 1] = keccak256(abi.encodePacked(said.aggregator));
        state.values[2 * i + 1] = _account(aggregator.root);
        (ways[3 * i + 1], ways[3 * i + 2]) = (aggregator.paths[0], aggregator.paths[1]);
    }

    /// @dev Beside the round stand bits that mean something else.
    function hotVars(Said memory said) public pure returns (uint256 word) {
        uint256 mask = uint256(type(uint32).max) << said.where.roundShift;
        return (uint256(keccak256("hot")) & ~mask) | (uint256(said.round) << said.where.roundShift);
    }

    function transmission(Said memory said) public pure returns (uint256 word) {
        word = uint192(said.answer);
        word |= uint256(said.startedAt) << said.where.startedAtShift;
        return word | uint256(said.updatedAt) << said.where.updatedAtShift;
    }

    function _set(Tries.Trie memory trie, uint256 place, bytes32 slot, uint256 value) internal pure {
        (trie.keys[place], trie.values[place]) = (keccak256(abi.encode(slot)), value.encode());
    }

    function _account(bytes32 root) internal pure returns (bytes memory) {
        bytes[] memory items = new bytes[](4);
        (items[0], items[1]) = (uint256(1).encode(), uint256(0).encode());
        (items[2], items[3]) = (root.encode(), keccak256("code").encode());
        return items.encode();
    }
}

/// @title The L2's `L1Block`, which tests tell what it knows.
contract FakeL1Block {
    uint64 public number;
    uint64 public timestamp;
    bytes32 public hash;

    function set(uint256 number_, uint256 timestamp_, bytes32 hash_) external {
        (number, timestamp, hash) = (uint64(number_), uint64(timestamp_), hash_);
    }
}
