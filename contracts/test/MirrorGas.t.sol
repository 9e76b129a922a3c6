// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";

import {IMirrorFeed} from "../src/IMirrorFeed.sol";
import {L1State} from "../src/libraries/L1State.sol";
import {TrieWay} from "../src/libraries/TrieWay.sol";
import {DeepL1, Depth} from "./DeepL1.sol";
import {L1Proof, Said} from "./L1.sol";
import {MirrorVectors} from "./MirrorVectors.sol";

/// @title What it costs to mirror Chainlink's own contracts, as a receipt says: 21 000 and calldata included.
/// @dev Run isolated, by tools/gas, as `GasTest` is.
contract MirrorGasTest is MirrorVectors {
    using Memory for Memory.Slice;
    using TrieWay for TrieWay.Pool;

    /// @dev What a transaction costs: all of it, as its receipt says, and what of that is not for calldata, if calldata is not
    /// charged by its floor (EIP-7623).
    struct Spent {
        uint256 gas;
        uint256 execution;
        uint256 length;
    }

    function test_FirstAndFurtherFeeds() external {
        uint256 clean = vm.snapshotState();
        uint256 one = measure("the present generation alone", "mirror=first OCR2");
        assertLe(one, 480_000);
        vm.revertToState(clean);
        measure("the generation before alone", "mirror=first OCR1");
        vm.revertToState(clean);
        uint256 both = measure("both generations", "mirror=first OCR2, OCR1");
        assertLe(both - one, one * 60 / 100);
        measure("the same rounds, later", "mirror=same rounds OCR2, OCR1");
        measure("twenty rounds later", "mirror=next rounds OCR2, OCR1");
        measure("among three thousand accounts", "mirror=next rounds OCR1, OCR2 among 3000");
    }

    function test_Checkpoint() external {
        know(caseOf("both generations"));
        mirror.checkpoint();
        vm.snapshotGasLastCall("Gas", "mirror=checkpoint");
        mirror.checkpoint();
        vm.snapshotGasLastCall("Gas", "mirror=checkpoint of a known block");
    }

    function test_SkippedForSomebodyElseWasFaster() external {
        measure("the present generation alone", "mirror=first OCR2");
        Case memory c = caseOf("the present generation alone");
        (bool ok,) = address(mirror).call(c.call);
        assertTrue(ok);
        vm.snapshotGasLastCall("Gas", "mirror=skipped");
    }

    function test_LatestRoundDataCold() external {
        measure("the present generation alone", "mirror=first OCR2");
        IMirrorFeed feed = newReader(caseOf("the present generation alone").feeds[0]);
        // As in GasTest: a transaction, without its own 21 000 and its four bytes of calldata.
        (bool ok,) = address(feed).call(abi.encodeCall(feed.latestRoundData, ()));
        assertTrue(ok);
        uint256 spent = vm.lastCallGas().gasTotalUsed - 21_000 - 4 * 16;
        vm.snapshotValue("Gas", "mirror=latestRoundData cold", spent);
        assertLe(spent, 7500);
    }

    /// @dev What a relay pays: the checkpoint is there, each feed was mirrored before, and its round is new. A test each,
    /// since growing the tries takes most of the gas that a test has.
    function test_ProveByDepth4() external {
        byDepth(Depth(4, 2, 3));
    }

    function test_ProveByDepth6() external {
        byDepth(Depth(6, 2, 4));
    }

    function test_ProveByDepth8() external {
        byDepth(Depth(8, 2, 5));
    }

    function test_ProveByDepth9() external {
        byDepth(Depth(9, 3, 6));
    }

    function test_ProveByDepth10() external {
        byDepth(Depth(10, 3, 7));
    }

    function test_ProveByDepth12() external {
        byDepth(Depth(12, 3, 8));
    }

    /// @dev What it buys not to decode all of every node: the same way to the same account, by both.
    function test_AWayDownAsOpenZeppelinGoesIt() external {
        this.goBothWays(proofOf(caseOf("among three thousand accounts")));
    }

    function goBothWays(L1Proof calldata proven) external {
        (bytes32 root,) = L1State.read(proven.header);
        bytes32 key = keccak256(abi.encodePacked(proven.proofs[0].feed));
        TrieWay.Pool memory pool = TrieWay.pool(proven.nodes);
        pool.begin(proven.proofs[0].path);
        uint256 before = gasleft();
        bytes memory ours = pool.find(root, key).toBytes();
        vm.snapshotValue("Gas", "way of 5 nodes=TrieWay", before - gasleft());

        bytes[] memory nodes = new bytes[](pool.taken / 2);
        for (uint256 i = 0; i < nodes.length; ++i) {
            nodes[i] = proven.nodes[uint256(uint8(pool.path[2 * i])) << 8 | uint8(pool.path[2 * i + 1])];
        }
        assertEq(nodes.length, 5);
        before = gasleft();
        bytes memory theirs = TrieProof.traverse(root, abi.encodePacked(key), nodes);
        vm.snapshotValue("Gas", "way of 5 nodes=TrieProof", before - gasleft());
        assertEq(ours, theirs);
    }

    function byDepth(Depth memory depth) private {
        string memory name = string.concat(
            "mirror ", vm.toString(depth.state), "+", vm.toString(depth.proxy), "+", vm.toString(depth.aggregator), "="
        );
        Spent memory one = prove(1, depth);
        Spent memory two = prove(2, depth);
        tell(string.concat(name, "prove"), one);
        tell(
            string.concat(name, "further feed"),
            Spent(two.gas - one.gas, two.execution - one.execution, two.length - one.length)
        );
    }

    function tell(string memory name, Spent memory spent) private {
        vm.snapshotValue("Gas", name, spent.gas);
        vm.snapshotValue("Gas", string.concat(name, " execution"), spent.execution);
        vm.snapshotValue("Gas", string.concat(name, " bytes"), spent.length);
    }

    function prove(uint256 feeds, Depth memory depth) private returns (Spent memory spent) {
        mirror = newMirror();
        send(mine(0, both(ethSays(5, 3123e8), btcSays(9, 98_765e8))));
        Said[] memory said = new Said[](feeds);
        said[0] = ethSays(6, 3124e8);
        if (feeds == 2) said[1] = btcSays(10, 98_766e8);
        L1Proof memory proven = new DeepL1().mineDeep(FIRST_BLOCK + 1, vm.getBlockTimestamp(), said, depth);
        L1_BLOCK.set(proven.number, vm.getBlockTimestamp(), keccak256(proven.header));
        mirror.checkpoint();
        bytes memory data = abi.encodeCall(mirror.prove, (proven.number, proven.header, proven.nodes, proven.proofs));
        uint256 clean = vm.snapshotState();
        spent.execution = this.execute(data);
        vm.revertToState(clean);
        (bool ok,) = address(mirror).call(data);
        assertTrue(ok);
        (spent.gas, spent.length) = (vm.lastCallGas().gasTotalUsed, data.length);
    }

    /// @dev Within a transaction, of which the call is not the whole. The mirror is no stranger to a transaction of its own.
    function execute(bytes calldata data) external returns (uint256) {
        assertEq(address(mirror).balance, 0);
        uint256 before = gasleft();
        (bool ok,) = address(mirror).call(data);
        uint256 spent = before - gasleft();
        assertTrue(ok);
        return spent;
    }

    function measure(string memory name, string memory figure) private returns (uint256 spent) {
        Case memory c = caseOf(name);
        know(c);
        (bool ok,) = address(mirror).call(c.call);
        assertTrue(ok);
        spent = vm.snapshotGasLastCall("Gas", figure);
    }
}
