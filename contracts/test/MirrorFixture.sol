// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {IChainlinkMirror} from "../src/IChainlinkMirror.sol";
import {IMirrorFeed} from "../src/IMirrorFeed.sol";
import {IMirrorBook} from "../src/interfaces/IMirrorBook.sol";
import {FeedWord} from "../src/types/FeedWord.sol";
import {RoundWord} from "../src/types/RoundWord.sol";
import {FakeL1Block, L1, L1Proof, Said} from "./L1.sol";

/// @title A mirror of two feeds, one of either generation, and an L1 for it.
/// @dev Tests see the mirror and its readers through their interfaces: what is deployed is what ships.
abstract contract MirrorFixture is Test {
    uint256 internal constant START = 1_800_000_000;
    uint32 internal constant DELAY = 48 hours;
    uint256 internal constant MAX_LAG = 256;
    uint256 internal constant FIRST_BLOCK = 23_000_000;
    FakeL1Block internal constant L1_BLOCK = FakeL1Block(0x4200000000000000000000000000000000000015);

    address internal owner = makeAddr("owner");
    address internal guardian = makeAddr("guardian");
    address internal stranger = makeAddr("stranger");

    address internal ethUsd = makeAddr("proxy of ETH / USD");
    address internal ethUsdAggregator = makeAddr("aggregator of ETH / USD");
    address internal btcUsd = makeAddr("proxy of BTC / USD");
    address internal btcUsdAggregator = makeAddr("aggregator of BTC / USD");

    L1 internal l1;
    IChainlinkMirror internal mirror;

    function setUp() public virtual {
        vm.warp(START);
        l1 = new L1();
        vm.etch(address(L1_BLOCK), type(FakeL1Block).runtimeCode);
        mirror = newMirror();
    }

    function newMirror() internal returns (IChainlinkMirror) {
        IMirrorBook.FirstMirroredFeed[] memory feeds = new IMirrorBook.FirstMirroredFeed[](2);
        feeds[0] = IMirrorBook.FirstMirroredFeed(ethUsd, IMirrorBook.MirroredFeed("ETH / USD", 8));
        feeds[1] = IMirrorBook.FirstMirroredFeed(btcUsd, IMirrorBook.MirroredFeed("BTC / USD", 8));
        IMirrorBook.FirstLayout[] memory layouts = new IMirrorBook.FirstLayout[](2);
        layouts[0] = IMirrorBook.FirstLayout(ethUsdAggregator, l1.ocr2());
        layouts[1] = IMirrorBook.FirstLayout(btcUsdAggregator, l1.ocr1());
        return newMirror(feeds, layouts);
    }

    function newMirror(IMirrorBook.FirstMirroredFeed[] memory feeds, IMirrorBook.FirstLayout[] memory layouts)
        internal
        returns (IChainlinkMirror)
    {
        return newMirror(MAX_LAG, feeds, layouts);
    }

    function newMirror(
        uint256 maxLag,
        IMirrorBook.FirstMirroredFeed[] memory feeds,
        IMirrorBook.FirstLayout[] memory layouts
    ) internal returns (IChainlinkMirror) {
        bytes memory terms = abi.encode(owner, guardian, DELAY, maxLag, feeds, layouts);
        return IChainlinkMirror(deployCode(artifact("ChainlinkMirror"), terms));
    }

    function newReader(address feed) internal returns (IMirrorFeed) {
        return IMirrorFeed(deployCode(artifact("MirrorFeed"), abi.encode(mirror, feed)));
    }

    /// @dev As `OracleFixture.artifact`.
    function artifact(string memory name) internal view returns (string memory) {
        string memory folder = vm.envOr("ARTIFACTS", string("out"));
        if (bytes(folder).length == 0) return string.concat(name, ".sol:", name);
        return string.concat(folder, "/", name, ".sol/", name, ".json");
    }

    // ------------------------------------------------------------------------------------------------- what L1 says

    /// @dev A round of ETH / USD, a minute old in the block to come.
    function ethSays(uint32 round, int192 answer) internal view returns (Said memory) {
        uint64 time = uint64(vm.getBlockTimestamp() - 60);
        return Said(ethUsd, ethUsdAggregator, 7, round, answer, time - 3, time, l1.ocr2());
    }

    /// @dev A round of BTC / USD, a minute old in the block to come.
    function btcSays(uint32 round, int192 answer) internal view returns (Said memory) {
        uint64 time = uint64(vm.getBlockTimestamp() - 60);
        return Said(btcUsd, btcUsdAggregator, 3, round, answer, time, time, l1.ocr1());
    }

    /// @dev The next block, in which that is said, and which the L2 knows: so many after the first, of now.
    function mine(uint256 nth, Said[] memory said) internal returns (L1Proof memory proven) {
        proven = l1.mine(FIRST_BLOCK + nth, vm.getBlockTimestamp(), said);
        L1_BLOCK.set(proven.number, vm.getBlockTimestamp(), keccak256(proven.header));
    }

    function mine(uint256 nth, Said memory said) internal returns (L1Proof memory) {
        Said[] memory all = new Said[](1);
        all[0] = said;
        return mine(nth, all);
    }

    function both(Said memory one, Said memory other) internal pure returns (Said[] memory all) {
        all = new Said[](2);
        (all[0], all[1]) = (one, other);
    }

    // ----------------------------------------------------------------------------------------------------- proving

    function send(L1Proof memory proven) internal returns (uint256 taken) {
        return mirror.checkpointAndProve(proven.number, proven.header, proven.nodes, proven.proofs);
    }

    /// @dev Sends what must be refused with exactly this.
    function refused(L1Proof memory proven, bytes memory why) internal {
        vm.expectRevert(why);
        mirror.checkpointAndProve(proven.number, proven.header, proven.nodes, proven.proofs);
    }

    /// @dev What stands of a feed is what was said of it, at this block.
    function assertStands(Said memory said, uint256 number, uint256 provenAt) internal view {
        FeedWord word = mirror.latest(said.proxy);
        uint256 id = uint256(said.phase) << 64 | said.round;
        assertEq(word.roundId(), id, "round");
        assertEq(word.answer(), said.answer, "answer");
        assertEq(word.startedAt(), said.startedAt, "startedAt");
        assertEq(word.updatedAt(), said.updatedAt, "updatedAt");
        assertEq(word.l1Block(), number, "l1Block");
        (RoundWord round,) = mirror.round(said.proxy, id);
        assertEq(round.answer(), said.answer, "the round's answer");
        assertEq(round.startedAt(), said.startedAt, "the round's startedAt");
        assertEq(round.updatedAt(), said.updatedAt, "the round's updatedAt");
        assertEq(round.provenAt(), provenAt, "provenAt");
    }

    function assertNothingStands(address feed) internal view {
        assertEq(mirror.latest(feed).roundId(), 0, "a round");
    }
}
