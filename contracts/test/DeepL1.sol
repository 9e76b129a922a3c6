// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChainlinkMirror} from "../src/IChainlinkMirror.sol";
import {L1, L1Proof, Said} from "./L1.sol";
import {Tries} from "./Tries.sol";

/// @title How many nodes the ways have, their leaves included.
struct Depth {
    uint256 state; // to an account
    uint256 proxy; // to its phase
    uint256 aggregator; // to its hot variables, and to a transmission
}

/// @title An L1 whose tries are as deep as one likes, and of which no more is sent than the ways need.
/// @dev Every branch on a way is full: nobody's accounts and slots lie beside it, at each of its nibbles.
contract DeepL1 is L1 {
    using Tries for Tries.Trie;

    uint256 private constant NEIGHBOURS = 15;

    bytes[] private _sent;
    mapping(uint256 place => uint256 one) private _places; // among those sent, and one more; 0: not sent

    /// @notice The block in which that is said, and the proof of each.
    function mineDeep(uint256 number, uint256 time, Said[] memory said, Depth memory depth)
        external
        returns (L1Proof memory proven)
    {
        Tries.Trie memory state = _room(2 * said.length, depth.state);
        bytes[] memory ways = new bytes[](3 * said.length);
        for (uint256 i = 0; i < said.length; ++i) {
            _deepen(state, ways, i, said[i], depth);
        }
        _surround(state, 2 * said.length, depth.state);
        state.grow(_pool);

        (proven.number, proven.header) = (number, header(number, time, state.root));
        proven.proofs = new IChainlinkMirror.FeedProof[](said.length);
        for (uint256 i = 0; i < said.length; ++i) {
            (bytes memory proxy, bytes memory aggregator) = (state.paths[2 * i], state.paths[2 * i + 1]);
            bytes memory path = bytes.concat(proxy, ways[3 * i], aggregator, ways[3 * i + 1], ways[3 * i + 2]);
            require(path.length == 2 * (2 * depth.state + depth.proxy + 2 * depth.aggregator), "another depth");
            proven.proofs[i] = IChainlinkMirror.FeedProof(said[i].proxy, _send(path));
        }
        proven.nodes = _sent;
    }

    function _deepen(Tries.Trie memory state, bytes[] memory ways, uint256 i, Said memory said, Depth memory depth)
        private
    {
        Tries.Trie memory proxy = _room(1, depth.proxy);
        _set(proxy, 0, bytes32(uint256(2)), uint256(uint160(said.aggregator)) << 16 | said.phase);
        _surround(proxy, 1, depth.proxy);
        proxy.grow(_pool);
        (state.keys[2 * i], state.values[2 * i]) = (keccak256(abi.encodePacked(said.proxy)), _account(proxy.root));
        ways[3 * i] = proxy.paths[0];

        Tries.Trie memory aggregator = _room(2, depth.aggregator);
        uint256 number = said.round;
        _set(aggregator, 0, bytes32(uint256(said.where.hotVarsSlot)), hotVars(said));
        _set(aggregator, 1, keccak256(abi.encode(number, said.where.transmissionsSlot)), transmission(said));
        _surround(aggregator, 2, depth.aggregator);
        aggregator.grow(_pool);
        state.keys[2 * i + 1] = keccak256(abi.encodePacked(said.aggregator));
        state.values[2 * i + 1] = _account(aggregator.root);
        (ways[3 * i + 1], ways[3 * i + 2]) = (aggregator.paths[0], aggregator.paths[1]);
    }

    function _room(uint256 keys, uint256 nodes) private pure returns (Tries.Trie memory) {
        return Tries.room(keys * (1 + NEIGHBOURS * (nodes - 1)));
    }

    /// @dev Behind the first keys, all that makes the way to each of them so many nodes long.
    function _surround(Tries.Trie memory trie, uint256 keys, uint256 nodes) private pure {
        uint256 next = keys;
        for (uint256 i = 0; i < keys; ++i) {
            uint256 key = uint256(trie.keys[i]);
            for (uint256 depth = 0; depth < nodes - 1; ++depth) {
                for (uint256 other = 1; other <= NEIGHBOURS; ++other) {
                    uint256 beside = key ^ (other << (252 - 4 * depth));
                    if (_isTaken(trie, keys, beside, depth + 1)) continue;
                    uint256 behind = type(uint256).max >> (4 * (depth + 1));
                    trie.keys[next] = bytes32((beside & ~behind) | (uint256(keccak256(abi.encode(beside))) & behind));
                    trie.values[next++] = _account("nobody's");
                }
            }
        }
        (bytes32[] memory all, bytes[] memory values, bytes[] memory paths) = (trie.keys, trie.values, trie.paths);
        assembly ("memory-safe") {
            mstore(all, next)
            mstore(values, next)
            mstore(paths, next)
        }
    }

    /// @dev Whether one of the first keys begins with so many nibbles, and so is there without a neighbour.
    function _isTaken(Tries.Trie memory trie, uint256 keys, uint256 beside, uint256 nibbles)
        private
        pure
        returns (bool)
    {
        for (uint256 i = 0; i < keys; ++i) {
            if ((uint256(trie.keys[i]) ^ beside) >> (256 - 4 * nibbles) == 0) return true;
        }
        return false;
    }

    /// @dev The same way through what is sent.
    function _send(bytes memory path) private returns (bytes memory sent) {
        for (uint256 i = 0; i < path.length; i += 2) {
            uint256 place = uint256(uint8(path[i])) << 8 | uint8(path[i + 1]);
            if (_places[place] == 0) {
                _sent.push(_pool[place]);
                _places[place] = _sent.length;
            }
            sent = bytes.concat(sent, bytes2(uint16(_places[place] - 1)));
        }
    }
}
