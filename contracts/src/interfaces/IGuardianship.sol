// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Who may change what, and what must wait.
///
/// @notice The **owner** changes everything that can be changed. What makes a contract more cautious holds at once.
/// What makes it less so is proposed, waits for the delay, and can be vetoed meanwhile; then anyone may apply it, within
/// 14 days. A new proposal takes the place of an old one; one that changes nothing withdraws it.
///
/// The **guardian** can only stop things: it pauses, suspends, vetoes what waits, until the delay is over, but for its
/// own replacement. Only the owner lifts a pause or a suspension.
interface IGuardianship {
    /// @notice Another guardian was proposed, which can be applied from `readyAt` on.
    event GuardianProposed(address indexed guardian, uint256 readyAt);
    /// @notice There is another guardian.
    event GuardianSet(address indexed guardian);

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
    /// @notice Without an owner nothing could be paused or replaced.
    error RenouncingDisabled();

    /// @notice Proposes another guardian; 0: none. The present one cannot veto it.
    function setGuardian(address guardian_) external;

    /// @notice Puts the proposed guardian in place. Anyone may.
    function applyGuardian() external;

    /// @notice The guardian; 0: there is none.
    function guardian() external view returns (address);

    /// @notice The guardian that is proposed, and when it can be applied; `readyAt` 0: none is.
    function proposedGuardian() external view returns (address guardian_, uint256 readyAt);

    /// @notice How long what loosens must wait, in seconds.
    function delay() external view returns (uint256);
}
