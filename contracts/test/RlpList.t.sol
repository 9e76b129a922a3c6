// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {Test} from "forge-std/Test.sol";

import {IChainlinkMirror} from "../src/IChainlinkMirror.sol";
import {RlpList} from "../src/libraries/RlpList.sol";

/// @title Items of a list: those that OpenZeppelin's `RLP` finds, and of no list more than it holds.
contract RlpListTest is Test {
    using Memory for Memory.Slice;
    using Memory for bytes;
    using RLP for *;

    /// @dev Strings about every length at which the prefix changes, and lists.
    function testFuzz_EveryItemIsFound(uint256 seed) external view {
        bytes[] memory contents = new bytes[](seed % 18);
        bytes[] memory items = new bytes[](contents.length);
        for (uint256 i = 0; i < items.length; ++i) {
            uint256 random = uint256(keccak256(abi.encode(seed, i)));
            contents[i] = new bytes([0, 1, 1, 2, 20, 32, 54, 55, 56, 57, 255, 256][random % 12]);
            for (uint256 j = 0; j < contents[i].length; ++j) {
                contents[i][j] = bytes1(uint8(uint256(keccak256(abi.encode(random, j)))));
            }
            items[i] = contents[i].encode();
            if ((random >> 128) % 4 == 0) {
                bytes[] memory inner = new bytes[](2);
                (inner[0], inner[1]) = (items[i], items[i]);
                contents[i] = bytes.concat(items[i], items[i]);
                items[i] = inner.encode();
            }
        }
        bytes memory list = items.encode();
        for (uint256 i = 0; i < items.length; ++i) {
            (bytes memory item, bytes memory content) = this.read(list, i);
            assertEq(item, items[i]);
            assertEq(content, contents[i]);
        }
        assertTrue(this.endsAfter(list, items.length));
    }

    /// @dev Anybody's bytes in a list that is as long as it says: what is found is what OpenZeppelin finds, if it finds
    /// anything, and lies within; and the search ends soon.
    function testFuzz_OfAnyBytesNoMoreIsReadThanTheListHolds(bytes memory body, uint256 place) external view {
        bytes memory list = listOf(body);
        place = place % 17;
        try this.read(list, place) returns (bytes memory item, bytes memory content) {
            assertLe(item.length, body.length);
            assertLe(content.length, item.length);
            try this.decode(list) returns (bytes[] memory items) {
                assertEq(item, items[place]);
            } catch {}
        } catch (bytes memory why) {
            assertEq(bytes4(why), IChainlinkMirror.MalformedList.selector);
        }
        uint256 before = gasleft();
        try this.find(list, place) {} catch {}
        assertLe(before - gasleft(), 50_000 + 20 * body.length);
    }

    function test_WhatIsNoListIsRefused() external {
        bytes[7] memory none = [
            bytes(""),
            hex"01",
            hex"80",
            hex"820102", // a string of what could be items
            hex"bf00000000000000020102", // the same, told as of a great length
            hex"c3018001ff", // shorter than its bytes
            hex"c401" // longer
        ];
        for (uint256 i = 0; i < none.length; ++i) {
            vm.expectRevert(IChainlinkMirror.MalformedList.selector);
            this.read(none[i], 0);
        }
    }

    function test_ItemsThatGoBeyondTheListAreRefused() external {
        bytes[5] memory lists = [
            bytes(hex"c182"), // a string, or its length, that is not there
            hex"c2b801",
            hex"c1bf",
            hex"c1c2", // a list
            hex"c9bf7fffffffffffffff" // as long as nothing is
        ];
        for (uint256 i = 0; i < lists.length; ++i) {
            for (uint256 place = 0; place < 3; ++place) {
                vm.expectRevert(IChainlinkMirror.MalformedList.selector);
                this.read(lists[i], place);
            }
            vm.expectRevert(IChainlinkMirror.MalformedList.selector);
            this.endsAfter(lists[i], 1);
        }
    }

    /// @dev The greatest byte that stands for itself, and the least string that does not.
    function test_AByteStandsForItselfUpTo0x7f() external view {
        (bytes memory item, bytes memory content) = this.read(hex"c27f01", 0);
        assertEq(item, hex"7f");
        assertEq(content, hex"7f");
        (item, content) = this.read(hex"c28001", 0);
        assertEq(item, hex"80");
        assertEq(content, "");
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function read(bytes memory list, uint256 place) external pure returns (bytes memory item, bytes memory content) {
        (uint256 start, uint256 end) = RlpList.open(list.asSlice());
        start = RlpList.skip(start, end, place);
        return (RlpList.itemAt(start, end).toBytes(), RlpList.content(start, end).toBytes());
    }

    function find(bytes memory list, uint256 place) external pure returns (Memory.Slice) {
        (uint256 first, uint256 end) = RlpList.open(list.asSlice());
        return RlpList.content(RlpList.skip(first, end, place), end);
    }

    function endsAfter(bytes memory list, uint256 items) external pure returns (bool) {
        (uint256 first, uint256 end) = RlpList.open(list.asSlice());
        return RlpList.skip(first, end, items) == end;
    }

    function decode(bytes memory list) external pure returns (bytes[] memory items) {
        Memory.Slice[] memory slices = list.decodeList();
        items = new bytes[](slices.length);
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = slices[i].toBytes();
        }
    }

    /// @dev The body with the prefix of a list of its length.
    function listOf(bytes memory body) private pure returns (bytes memory) {
        if (body.length < 56) return abi.encodePacked(uint8(0xc0 + body.length), body);
        if (body.length < 256) return abi.encodePacked(uint8(0xf8), uint8(body.length), body);
        return abi.encodePacked(uint8(0xf9), uint16(body.length), body);
    }
}
