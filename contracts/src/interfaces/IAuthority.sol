// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Who may change what, and what must wait.
///
/// @notice The **owner** changes everything that can be changed. What makes the oracle more cautious holds at once.
/// What makes it less so is proposed, waits for the delay, and can be vetoed meanwhile; then anyone may apply it, within
/// 14 days. A new proposal takes the place of an old one; one that changes nothing withdraws it.
///
/// The **guardian** can only stop things: it pauses a feed or all, suspends an attester, vetoes what waits, until the
/// delay is over, but for its own replacement. Only the owner lifts a pause or a suspension.
interface IAuthority {
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

    /// @notice Another guardian was proposed, which can be applied from `readyAt` on.
    event GuardianProposed(address indexed guardian, uint256 readyAt);
    /// @notice There is another guardian.
    event GuardianSet(address indexed guardian);
    /// @notice Another uptime feed or a shorter grace period was proposed, which can be applied from `readyAt` on.
    event SequencerProposed(address indexed uptimeFeed, uint256 grace, uint256 readyAt);
    /// @notice The uptime feed or its grace period changed.
    event SequencerSet(address indexed uptimeFeed, uint256 grace);
    /// @notice What was proposed for the sequencer will not be.
    event SequencerVetoed(address indexed by);

    /// @notice Neither the owner nor the guardian.
    error NotOwnerOrGuardian(address caller);
    /// @notice Nothing is proposed.
    error NothingProposed();
    /// @notice What is asked for may happen at `earliest`.
    error TooSoon(uint256 time, uint256 earliest);
    /// @notice The proposal could be applied until `latest`.
    error ProposalExpired(uint256 latest);
    /// @notice There is no contract at this address.
    error NoCode(address account);
    /// @notice A setting is outside its bounds, both inclusive.
    error OutOfRange(string field, uint256 value, uint256 min, uint256 max);
    /// @notice An oracle without an owner can neither pause nor replace an attester.
    error RenouncingDisabled();

    /// @notice Proposes another guardian; 0: none. The present one cannot veto it.
    function setGuardian(address guardian_) external;

    /// @notice Puts the proposed guardian in place. Anyone may.
    function applyGuardian() external;

    /// @notice Sets a longer grace period, or proposes a shorter one or another uptime feed.
    function setSequencer(Sequencer calldata sequencer_) external;

    /// @notice Puts the proposed uptime feed and grace period in place. Anyone may.
    function applySequencer() external;

    /// @notice Drops what is proposed for the sequencer. Owner or guardian.
    function vetoSequencer() external;

    /// @notice The guardian; 0: there is none.
    function guardian() external view returns (address);

    /// @notice The guardian that is proposed, and when it can be applied; `readyAt` 0: none is.
    function proposedGuardian() external view returns (address guardian_, uint256 readyAt);

    /// @notice The uptime feed and its grace period.
    function sequencer() external view returns (Sequencer memory);

    /// @notice What is proposed for the sequencer, and when it can be applied; `readyAt` 0: nothing is.
    function proposedSequencer() external view returns (Sequencer memory sequencer_, uint256 readyAt);

    /// @notice What the uptime feed says now. Reverts for want of gas only.
    function uptime() external view returns (Uptime);

    /// @notice How long what loosens must wait, in seconds.
    function delay() external view returns (uint256);
}
