// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {TwofoldFeed} from "../src/TwofoldFeed.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, PageClaim, Report, Reports} from "./Reports.sol";

/// @title What a transaction costs, as its receipt says: 21 000 and calldata included, all slots in use already.
/// @dev Run isolated, by tools/gas; otherwise calls share one transaction and the figures mean nothing.
contract GasTest is OracleFixture {
    uint48 private constant PRICE = 312_345_678_901;

    function test_Update1Page() external {
        measure(3, "pages=1 history=off");
    }

    function test_Update4Pages() external {
        measure(12, "pages=4 history=off");
    }

    function test_Update17Pages() external {
        measure(50, "pages=17 history=off");
    }

    function test_LatestRoundDataCold() external {
        ITwofoldOracle oracle = deploy(3);
        TwofoldFeed feed = new TwofoldFeed(oracle, 0, 8);
        report(oracle, 3, 0);
        // A transaction, since views called as such are not isolated.
        (bool ok,) = address(feed).call(abi.encodeCall(feed.latestRoundData, ()));
        assertTrue(ok);
        // What the read itself costs a consumer whose transaction touches oracle and page for the first time: the
        // receipt's figure without the transaction's own 21 000 and its four bytes of calldata.
        uint256 spent = vm.lastCallGas().gasTotalUsed - 21_000 - 4 * 16;
        vm.snapshotValue("Gas", "read=latestRoundData cold", spent);
        assertLe(spent, 6000);
    }

    function measure(uint256 feeds, string memory name) private {
        ITwofoldOracle oracle = deploy(feeds);
        for (uint256 i = 0; i < 3; ++i) {
            report(oracle, feeds, i);
        }
        vm.snapshotGasLastCall("Gas", name);
        assertEq(oracle.lane(feeds - 1).round, 3);
    }

    /// @dev All feeds agree, 300 ppm apart, and every round moves them by 200 ppm.
    function report(ITwofoldOracle oracle, uint256 feeds, uint256 nth) private {
        uint256 pages = (feeds + 2) / 3;
        Report memory r;
        vm.warp(START + 12 * (nth + 1));
        r.observedAt = uint32(vm.getBlockTimestamp());
        r.pages = new PageClaim[](pages);
        uint48 a = uint48(PRICE + nth * PRICE / 5000);
        uint48 b = uint48(a + uint256(a) * 300 / 1_000_000);
        for (uint256 i = 0; i < pages; ++i) {
            r.pages[i] = trio(uint16(i), a, b);
        }
        if (feeds % 3 == 2) {
            r.pages[pages - 1].claims = Reports.claims(AGREED, AGREED, 0);
            r.pages[pages - 1].prices = [a, b, a, b, 0, 0];
        }
        (bytes memory packed, ITwofoldOracle.Signature memory sa, ITwofoldOracle.Signature memory sb) =
            signed(oracle, r);
        oracle.update(packed, sa, sb);
    }
}
