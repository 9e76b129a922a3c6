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
/// @dev An item is told by where it begins in memory, and ends where the next one begins. In assembly because stepping over
/// items is most of what a proof costs beside calldata and storage.
library RlpList {
    /// @notice Where a list's first item begins, and where the list ends, which must be where its bytes end.
    function open(Memory.Slice encoded) internal pure returns (uint256 first, uint256 end) {
        (uint256 start, uint256 body, uint256 length) = _measure(encoded);
        (first, end) = (body, start + length);
        bool list;
        assembly ("memory-safe") {
            list := and(gt(byte(0, mload(start)), 0xbf), eq(length, shr(128, encoded)))
        }
        if (!list) revert IChainlinkMirror.MalformedList();
    }

    /// @notice Where the item so many places on begins, or the list ends. The list ends at `end`.
    function skip(uint256 item, uint256 end, uint256 places) internal pure returns (uint256 found) {
        assembly ("memory-safe") {
            found := item
            for {} places { places := sub(places, 1) } {
                // Never looks at what is not of the list, which might be told to be of any length.
                if iszero(lt(found, end)) {
                    found := not(0)
                    break
                }
                let prefix := byte(0, mload(found))
                switch prefix
                // Nearly all that there is in a branch: a hash, or nothing.
                case 0xa0 { found := add(found, 0x21) }
                case 0x80 { found := add(found, 1) }
                default {
                    let kind := and(prefix, 0x3f)
                    switch or(lt(prefix, 0x80), gt(kind, 0x37))
                    case 0 { found := add(found, add(kind, 1)) }
                    default {
                        switch lt(prefix, 0x80)
                        case 1 { found := add(found, 1) }
                        default {
                            let size := sub(kind, 0x37)
                            let length := shr(sub(256, shl(3, size)), mload(add(found, 1)))
                            found := add(found, add(add(1, size), length))
                        }
                    }
                }
            }
        }
        if (found > end) revert IChainlinkMirror.MalformedList();
    }

    /// @notice The item, as `RLP` reads it. It must begin before the list's end.
    function itemAt(uint256 item, uint256 end) internal pure returns (Memory.Slice) {
        return _slice(item, skip(item, end, 1));
    }

    /// @notice What a string in the list says.
    function content(uint256 item, uint256 end) internal pure returns (Memory.Slice) {
        (, uint256 body, uint256 length) = _measure(itemAt(item, end));
        return _slice(body, item + length);
    }

    /// @dev Where an item begins, where behind its prefix its body does, and how long it is all in all.
    function _measure(Memory.Slice item) private pure returns (uint256 start, uint256 body, uint256 length) {
        assembly ("memory-safe") {
            start := and(item, 0xffffffffffffffffffffffffffffffff)
            let prefix := byte(0, mload(start))
            // Strings and lists alike: from 0x80 or 0xc0 on 56 short ones, then 8 with a length of 1 to 8 bytes.
            let kind := and(prefix, 0x3f)
            body := start
            length := 1
            if gt(prefix, 0x7f) {
                body := add(start, 1)
                length := add(1, kind)
                if gt(kind, 0x37) {
                    let size := sub(kind, 0x37)
                    body := add(body, size)
                    length := add(add(1, size), shr(sub(256, shl(3, size)), mload(add(start, 1))))
                }
            }
        }
    }

    function _slice(uint256 start, uint256 end) private pure returns (Memory.Slice slice) {
        assembly ("memory-safe") {
            slice := or(shl(128, sub(end, start)), start)
        }
    }
}
