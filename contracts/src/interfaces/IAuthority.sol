// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGuardianship} from "./IGuardianship.sol";

/// @title Owner and guardian, as `IGuardianship` has them, and the sequencer that is watched.
interface IAuthority is IGuardianship {
    /// @notice The sequencer's uptime feed, in Chainlink's shape: its answer is 0 while the sequencer is up, its
    /// `startedAt` the time since when.
    /// @param uptimeFeed The feed; 0: there is none, and readers cannot see a sequencer that lags.
    /// @param grace How long the sequencer must have been up before a status can be OK: 60 to 86 400 seconds; 0 without
    /// a feed.
    struct Sequencer {
        address uptimeFeed;
        uint32 grace;
    }

    /// @notice What the uptime feed says.
    enum Uptime {
        /// Up for longer than the grace period; or there is no uptime feed.
        UP,
        /// Up, and not yet for long. So is one that does not say since when.
        RECOVERING,
        /// Down.
        DOWN,
        /// The uptime feed cannot be read, or answers neither 0 nor 1.
        UNKNOWN
    }

    /// @notice Another uptime feed or a shorter grace period was proposed, which can be applied from `readyAt` on.
    event SequencerProposed(address indexed uptimeFeed, uint256 grace, uint256 readyAt);
    /// @notice The uptime feed or its grace period changed.
    event SequencerSet(address indexed uptimeFeed, uint256 grace);
    /// @notice What was proposed for the sequencer will not be.
    event SequencerVetoed(address indexed by);

    /// @notice Sets a longer grace period, or proposes a shorter one or another uptime feed.
    function setSequencer(Sequencer calldata sequencer_) external;

    /// @notice Puts the proposed uptime feed and grace period in place. Anyone may.
    function applySequencer() external;

    /// @notice Drops what is proposed for the sequencer. Owner or guardian.
    function vetoSequencer() external;

    /// @notice The uptime feed and its grace period.
    function sequencer() external view returns (Sequencer memory);

    /// @notice What is proposed for the sequencer, and when it can be applied; `readyAt` 0: nothing is.
    function proposedSequencer() external view returns (Sequencer memory sequencer_, uint256 readyAt);

    /// @notice What the uptime feed says now. Reverts for want of gas only.
    function uptime() external view returns (Uptime);
}
