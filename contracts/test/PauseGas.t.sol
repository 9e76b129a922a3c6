// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {PageClaim, Report} from "./Reports.sol";

/// @title However many feeds there are, all are paused in one transaction, and unpaused in one.
/// @dev EIP-7825 bounds a transaction's gas. The oracle is made ready in `setUp`, so that every slot is cold, and holds
/// what it held before the transaction.
abstract contract FullOracle is OracleFixture {
    uint256 internal constant TRANSACTION_GAS = 16_777_216;
    uint256 internal constant FEEDS = 768;
    /// @dev What a transaction costs before it does anything, with the four bytes of a call without arguments.
    uint256 private constant BASE_GAS = 21_000 + 4 * 16;
    uint48 private constant PRICE = 300_000_000_000;

    ITwofoldOracle internal oracle;

    function setUp() public virtual {
        oracle = deploy(FEEDS);
        Report memory report;
        report.observedAt = uint32(START);
        report.pages = new PageClaim[](FEEDS / 3);
        for (uint16 i = 0; i < report.pages.length; ++i) {
            report.pages[i] = trio(i, PRICE, PRICE);
        }
        send(oracle, report);
    }

    function assertLastCallFits() internal view {
        assertLe(vm.lastCallGas().gasTotalUsed + BASE_GAS, TRANSACTION_GAS);
    }
}

contract PauseGasTest is FullOracle {
    function test_PausingAsManyFeedsAsThereCanBeFitsATransaction() external {
        vm.prank(guardian);
        oracle.pause();
        assertLastCallFits();
        assertTrue(oracle.feed(FEEDS - 1).paused);
    }
}

contract UnpauseGasTest is FullOracle {
    function setUp() public override {
        super.setUp();
        vm.prank(guardian);
        oracle.pause();
    }

    function test_UnpausingAsManyFeedsAsThereCanBeFitsATransaction() external {
        vm.prank(owner);
        oracle.unpause();
        assertLastCallFits();
        assertFalse(oracle.feed(FEEDS - 1).paused);
    }
}
