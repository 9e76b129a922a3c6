// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMirrorFeed} from "../src/IMirrorFeed.sol";
import {MirrorVectors} from "./MirrorVectors.sol";

/// @title What it costs to mirror Chainlink's own contracts, as a receipt says: 21 000 and calldata included.
/// @dev Run isolated, by tools/gas, as `GasTest` is.
contract MirrorGasTest is MirrorVectors {
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

    function measure(string memory name, string memory figure) private returns (uint256 spent) {
        Case memory c = caseOf(name);
        know(c);
        (bool ok,) = address(mirror).call(c.call);
        assertTrue(ok);
        spent = vm.snapshotGasLastCall("Gas", figure);
    }
}
