// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

import {IChainlinkMirror} from "../IChainlinkMirror.sol";
import {RlpList} from "./RlpList.sol";
import {TrieWay} from "./TrieWay.sol";

/// @title What L1 held at one block: its header, its accounts, their slots.
library L1State {
    using Memory for *;
    using RLP for *;
    using TrieWay for TrieWay.Pool;

    // Which item of a header, and of an account, they are.
    uint256 private constant STATE_ROOT = 3;
    uint256 private constant TIMESTAMP = 11;
    uint256 private constant STORAGE_ROOT = 2;

    /// @notice A block's state root and time. The header must be the one with the block's hash.
    function read(bytes memory header) internal pure returns (bytes32 stateRoot, uint256 timestamp) {
        (uint256 item, uint256 end) = RlpList.open(header.asSlice());
        item = RlpList.skip(item, end, STATE_ROOT);
        stateRoot = RlpList.itemAt(item, end).readBytes32();
        item = RlpList.skip(item, end, TIMESTAMP - STATE_ROOT);
        timestamp = RlpList.itemAt(item, end).readUint256();
    }

    /// @notice The root of an account's storage. Reverts `NoAccount`.
    function storageRoot(TrieWay.Pool memory pool, bytes32 stateRoot, address account) internal pure returns (bytes32) {
        Memory.Slice found = pool.find(stateRoot, keccak256(abi.encodePacked(account)));
        if (found.length() == 0) revert IChainlinkMirror.NoAccount(account);
        (uint256 item, uint256 end) = RlpList.open(found);
        return RlpList.itemAt(RlpList.skip(item, end, STORAGE_ROOT), end).readBytes32();
    }

    /// @notice What a slot of the account with this storage holds. Reverts `NoSlot`, since a slot that holds 0 is not there.
    function word(TrieWay.Pool memory pool, bytes32 root, address account, bytes32 slot)
        internal
        pure
        returns (uint256)
    {
        Memory.Slice found = pool.find(root, keccak256(abi.encode(slot)));
        if (found.length() == 0) revert IChainlinkMirror.NoSlot(account, slot);
        return found.readUint256();
    }
}
