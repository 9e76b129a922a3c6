// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {OptimismSequencerUptimeFeed} from "@chainlink/l2ep/optimism/OptimismSequencerUptimeFeed.sol";
import {MockOptimismL2CrossDomainMessenger} from "@chainlink/l2ep/test/mocks/MockOptimismL2CrossDomainMessenger.sol";

import {AcceptanceFixture} from "./AcceptanceFixture.sol";

/// @title Chainlink's sequencer uptime feed for OP chains, up since the start.
/// @dev The messenger that brings it word from L1 is the one that Chainlink tests it with: all that the feed asks is who
/// sent the message.
abstract contract SequencerFixture is AcceptanceFixture {
    /// @dev Aave's is the pool's to choose; Venus's is a constant of this length.
    uint256 internal constant GRACE = 1 hours;

    OptimismSequencerUptimeFeed internal uptime;
    MockOptimismL2CrossDomainMessenger private _messenger;

    function setUp() public virtual override {
        super.setUp();
        address validator = makeAddr("validator on L1");
        _messenger = new MockOptimismL2CrossDomainMessenger();
        _messenger.setSender(validator);
        uptime = new OptimismSequencerUptimeFeed(validator, address(_messenger), false);
        uptime.addAccess(address(this));
    }

    function sequencerGoesDown() internal {
        _tell(true);
    }

    function sequencerComesUp() internal {
        _tell(false);
    }

    function _tell(bool down) private {
        skip(1);
        vm.startPrank(address(_messenger));
        uptime.updateStatus(down, uint64(vm.getBlockTimestamp()));
        vm.stopPrank();
        assertEq(uptime.latestAnswer(), down ? int256(1) : int256(0), "uptime feed");
    }
}
