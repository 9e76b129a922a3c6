// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";

import {IChainlinkMirror} from "../IChainlinkMirror.sol";

/// @title One item of an RLP list in memory, without its neighbours being decoded.
///
/// @notice OpenZeppelin's `RLP` decodes all items of a list; of a trie's branch, or a header, one is wanted, or three, and
/// seventeen or twenty-one cost more than all else that is done with them. So this steps over items to the one that is
/// wanted, and what the item holds is theirs to read.
///
/// Only what was hashed, and has the hash that it must have, may be read with this: it was encoded by L1, and its form need
/// not be judged. What is checked all the same is that nothing outside of the list is read.
/// @dev An item is told by where it begins in memory, and ends where the next one begins.
library RlpList {
    /// @notice Where a list's first item begins, and where the list ends, which must be where its bytes end.
    function open(bytes memory encoded) internal pure returns (uint256 first, uint256 end) {
        uint256 start;
        assembly ("memory-safe") {
            start := add(encoded, 0x20)
            end := add(start, mload(encoded))
        }
        if (start == end || _prefix(start) < 0xc0 || start + _bytes(start) != end) {
            revert IChainlinkMirror.MalformedList();
        }
        first = start + _headBytes(start);
    }

    /// @notice Where the item after this one begins. The item must begin before the list's end, and end within it.
    function next(uint256 item, uint256 end) internal pure returns (uint256 after_) {
        if (item >= end) revert IChainlinkMirror.MalformedList();
        after_ = item + _bytes(item);
        if (after_ > end) revert IChainlinkMirror.MalformedList();
    }

    /// @notice Where the item that many places on begins.
    function skip(uint256 item, uint256 end, uint256 places) internal pure returns (uint256) {
        for (; places != 0; --places) {
            item = next(item, end);
        }
        return item;
    }

    /// @notice The item as `RLP` reads it.
    function slice(uint256 item, uint256 end) internal pure returns (Memory.Slice) {
        return Memory.Slice.wrap(bytes32(((next(item, end) - item) << 128) | item));
    }

    function _prefix(uint256 item) private pure returns (uint256 prefix) {
        assembly ("memory-safe") {
            prefix := byte(0, mload(item))
        }
    }

    /// @dev How long an item's prefix is, with the length behind it.
    function _headBytes(uint256 item) private pure returns (uint256 length) {
        assembly ("memory-safe") {
            let prefix := byte(0, mload(item))
            // Strings and lists alike: from 0x80 or 0xc0 on 56 short ones, then 8 with a length of 1 to 8 bytes.
            let kind := and(prefix, 0x3f)
            length := mul(gt(prefix, 0x7f), add(1, mul(gt(kind, 0x37), sub(kind, 0x37))))
        }
    }

    /// @dev How long an item is, all in all. In assembly because it is what a proof's way is made of. At most 2^64 and some.
    function _bytes(uint256 item) private pure returns (uint256 length) {
        assembly ("memory-safe") {
            let prefix := byte(0, mload(item))
            let kind := and(prefix, 0x3f)
            switch lt(prefix, 0x80)
            case 1 { length := 1 }
            default {
                switch lt(kind, 0x38)
                case 1 { length := add(1, kind) }
                default {
                    let size := sub(kind, 0x37)
                    length := add(add(1, size), shr(sub(256, shl(3, size)), mload(add(item, 1))))
                }
            }
        }
    }
}
