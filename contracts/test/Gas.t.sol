// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, PageClaim, Report, Reports} from "./Reports.sol";

/// @title What a transaction costs, as its receipt says: 21 000 and calldata included, all slots in use already.
/// @dev Run isolated, by tools/gas; otherwise calls share one transaction and the figures mean nothing.
contract GasTest is OracleFixture {
    uint48 private constant PRICE = 312_345_678_901;

    function test_Update1Page() external {
        compare(3, "pages=1", 47_500);
    }

    function test_Update4Pages() external {
        compare(12, "pages=4", 80_000);
    }

    function test_Update17Pages() external {
        compare(50, "pages=17", 222_000);
    }

    function test_Calldata4Pages() external {
        ITwofoldOracle oracle = deploy(12);
        (bytes memory packed, IAttesterBook.Signature memory a, IAttesterBook.Signature memory b) =
            signed(oracle, moved(12, 0));
        uint256 bytes_ = abi.encodeCall(oracle.update, (packed, a, b)).length;
        vm.snapshotValue("Gas", "calldata pages=4 bytes", bytes_);
        assertLe(bytes_, 420);
    }

    function test_LatestRoundDataCold() external {
        ITwofoldOracle oracle = deploy(3);
        ITwofoldFeed feed = newFeed(oracle, 0, 8);
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

    function test_Worst1Page() external {
        worst(1);
    }

    function test_Worst4Pages() external {
        worst(4);
    }

    /// @dev What a relayer must allow for: each page writes a place of its history for the first time and holds three
    /// jumps, each with a word that was never written and an event, and the pair of attesters is looked up anew. What
    /// every lane's first answer costs is below that.
    function worst(uint256 pages) private {
        ITwofoldOracle oracle = deploy(3 * pages);
        for (uint256 page = 0; page < pages; ++page) {
            vm.prank(owner);
            oracle.setHistory(page, 8);
        }
        report(oracle, 3 * pages, 0);
        uint256 first = vm.lastCallGas().gasTotalUsed;
        report(oracle, 3 * pages, 1);
        vm.prank(guardian);
        oracle.suspendAttester(vm.addr(KEY_A));
        vm.prank(owner);
        oracle.liftAttester(vm.addr(KEY_A));
        vm.warp(START + 36);
        send(oracle, moved(3 * pages, 5000)); // twice the price
        uint256 spent = vm.snapshotGasLastCall("Gas", string.concat("worst pages=", vm.toString(pages)));
        assertEq(oracle.lane(3 * pages - 1).mark, 65_533); // HELD
        assertLt(first, spent);
    }

    /// @dev The third round without a history: at most `most`; and with one: at most 5 300 more a page.
    function compare(uint256 feeds, string memory pages, uint256 most) private {
        uint256 off = measure(feeds, 0, string.concat(pages, " history=off"));
        assertLe(off, most);
        // A ring of two has been round once by then.
        uint256 on = measure(feeds, 2, string.concat(pages, " history=on"));
        assertLe(on - off, 5300 * ((feeds + 2) / 3));
    }

    function measure(uint256 feeds, uint256 ring, string memory name) private returns (uint256 spent) {
        ITwofoldOracle oracle = deploy(feeds);
        for (uint256 page = 0; page * 3 < feeds; ++page) {
            vm.prank(owner);
            oracle.setHistory(page, ring);
        }
        for (uint256 i = 0; i < 3; ++i) {
            report(oracle, feeds, i);
        }
        spent = vm.snapshotGasLastCall("Gas", name);
        assertEq(oracle.lane(feeds - 1).round, 3);
    }

    function report(ITwofoldOracle oracle, uint256 feeds, uint256 nth) private {
        vm.warp(START + 12 * (nth + 1));
        send(oracle, moved(feeds, nth));
    }

    /// @dev All feeds agree, 300 ppm apart, and every round moves them by 200 ppm.
    function moved(uint256 feeds, uint256 nth) private view returns (Report memory r) {
        uint256 pages = (feeds + 2) / 3;
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
    }
}
