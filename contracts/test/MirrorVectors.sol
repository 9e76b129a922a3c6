// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {IChainlinkMirror} from "../src/IChainlinkMirror.sol";
import {IMirrorBook} from "../src/interfaces/IMirrorBook.sol";
import {L1Proof} from "./L1.sol";
import {MirrorFixture} from "./MirrorFixture.sol";

/// @title Proofs of what Chainlink's own contracts held on a real chain, as `integration/l1proofs` has written them down.
abstract contract MirrorVectors is MirrorFixture {
    using stdJson for string;

    /// @dev A block of that chain.
    struct Case {
        string name;
        uint256 number;
        uint256 time;
        bytes32 hash;
        bytes call; // of checkpointAndProve
        string refusal; // an error, by its signature
        address[] feeds;
        uint256[] roundIds;
        int256[] answers;
        uint256[] startedAt;
        uint256[] updatedAt;
    }

    string internal file;

    /// @dev The mirror is one of that chain's feeds.
    function setUp() public virtual override {
        super.setUp();
        file = vm.readFile("testdata/l1proofs.json");
        address[] memory proxies = file.readAddressArray(".feeds");
        IMirrorBook.FirstMirroredFeed[] memory feeds = new IMirrorBook.FirstMirroredFeed[](proxies.length);
        for (uint256 i = 0; i < proxies.length; ++i) {
            feeds[i] = IMirrorBook.FirstMirroredFeed(proxies[i], IMirrorBook.MirroredFeed("a feed", 8));
        }
        address[] memory present = file.readAddressArray(".ocr2");
        address[] memory before = file.readAddressArray(".ocr1");
        IMirrorBook.FirstLayout[] memory layouts = new IMirrorBook.FirstLayout[](present.length + before.length);
        for (uint256 i = 0; i < present.length; ++i) {
            layouts[i] = IMirrorBook.FirstLayout(present[i], l1.ocr2());
        }
        for (uint256 i = 0; i < before.length; ++i) {
            layouts[present.length + i] = IMirrorBook.FirstLayout(before[i], l1.ocr1());
        }
        mirror = newMirror(feeds, layouts);
    }

    function caseCount() internal view returns (uint256 count) {
        while (vm.keyExistsJson(file, keyOf(count, "name"))) {
            ++count;
        }
    }

    function caseAt(uint256 i) internal view returns (Case memory c) {
        c.name = file.readString(keyOf(i, "name"));
        (c.number, c.time) = (file.readUint(keyOf(i, "number")), file.readUint(keyOf(i, "time")));
        c.hash = file.readBytes32(keyOf(i, "hash"));
        (c.call, c.refusal) = (file.readBytes(keyOf(i, "calldata")), file.readString(keyOf(i, "error")));
        c.feeds = file.readAddressArray(keyOf(i, "feeds"));
        if (bytes(c.refusal).length != 0) return c;
        c.roundIds = file.readUintArray(keyOf(i, "roundIds"));
        c.answers = file.readIntArray(keyOf(i, "answers"));
        c.startedAt = file.readUintArray(keyOf(i, "startedAt"));
        c.updatedAt = file.readUintArray(keyOf(i, "updatedAt"));
    }

    function caseOf(string memory name) internal view returns (Case memory) {
        for (uint256 i = 0;; ++i) {
            if (keccak256(bytes(file.readString(keyOf(i, "name")))) == keccak256(bytes(name))) return caseAt(i);
        }
    }

    /// @dev The case's block is the newest that the L2 knows.
    function know(Case memory c) internal {
        vm.warp(c.time + 6);
        L1_BLOCK.set(c.number, c.time, c.hash);
    }

    function proofOf(Case memory c) internal pure returns (L1Proof memory proven) {
        bytes memory arguments = new bytes(c.call.length - 4);
        for (uint256 i = 0; i < arguments.length; ++i) {
            arguments[i] = c.call[i + 4];
        }
        (proven.number, proven.header, proven.nodes, proven.proofs) =
            abi.decode(arguments, (uint256, bytes, bytes[], IChainlinkMirror.FeedProof[]));
    }

    function keyOf(uint256 i, string memory key) private pure returns (string memory) {
        return string.concat(".cases[", vm.toString(i), "].", key);
    }
}
