// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AggregatorV2V3Interface} from "./interfaces/AggregatorV2V3Interface.sol";

/// @title An address for a feed that outlives the contract behind it, in the shape of Chainlink's proxy.
///
/// @notice Optional: a consumer that reads a feed directly trusts no owner with its replacement, and pays less for the
/// read. One that reads it here need not be changed when the feed behind is; instead it trusts the owner within the
/// following bounds. Which aggregator is next is on chain for `delay()` seconds before it can be; whoever is
/// guardian may veto it until it is; and it must have this proxy's decimals and description, and an answer.
///
/// Each aggregator serves a phase. A round id here is `phaseId << 64 | round`, so that ids never decrease, whatever the
/// next aggregator's rounds are, and the rounds of every phase can still be read from the aggregator that served it.
/// Decimals and description are those of the first phase, for ever. Everything else is what the current aggregator
/// says, its reverts too.
///
/// Chainlink's two events are declared and never emitted. Times are Unix seconds.
interface ITwofoldProxy is AggregatorV2V3Interface {
    // ------------------------------------------------------------------------------------------------------ events

    /// @notice The owner proposed an aggregator, instead of any other that was proposed.
    event AggregatorProposed(address indexed current, address indexed proposed, uint256 confirmableAt);

    /// @notice An aggregator became the current one. At deployment, `previous` is 0.
    event AggregatorConfirmed(address indexed previous, address indexed latest, uint16 phaseId);

    /// @notice The owner withdrew a proposal.
    event ProposalWithdrawn(address indexed proposed);

    /// @notice The guardian vetoed a proposal.
    event ProposalVetoed(address indexed proposed, address indexed guardian);

    /// @notice The owner named another guardian, who takes over at `activeFrom`.
    event GuardianChanged(address indexed previous, address indexed next, uint256 activeFrom);

    // ------------------------------------------------------------------------------------------------------ errors

    /// @notice There is no contract at this address.
    error NoCode(address aggregator);
    /// @notice Consumers keep the decimals that they have seen.
    error OtherDecimals(uint8 proposed, uint8 current);
    /// @notice The aggregator is for something else.
    error OtherDescription(string proposed, string current);
    /// @notice The aggregator has nothing to serve: its answer is not above 0.
    error NoAnswer(int256 answer);
    /// @notice The aggregator's answer was never updated, or after this block.
    error ImpossibleTime(uint256 updatedAt, uint256 blockTime);
    /// @notice A round that leaves no room for a phase. An aggregator that has phases of its own is one.
    error RoundTooLarge(uint256 round, uint256 max);
    /// @notice This is not the aggregator that is proposed. `proposed` is 0 if none is.
    error NotProposed(address aggregator, address proposed);
    /// @notice No aggregator is proposed.
    error NoProposal();
    /// @notice The proposal's delay is not over.
    error TooSoon(uint256 blockTime, uint256 confirmableAt);
    /// @notice The proposal has expired.
    error TooLate(uint256 blockTime, uint256 expiresAt);
    /// @notice Only the guardian may veto. `guardian` is 0 if there is none.
    error NotGuardian(address caller, address guardian);
    /// @notice Nobody may leave the proxy without an owner.
    error RenouncingDisabled();

    // ------------------------------------------------------------------------------------------------------- owner

    /// @notice Proposes the next aggregator, instead of any other that is proposed. Its delay begins now.
    ///
    /// Reverts `NoCode`, `OtherDecimals`, `OtherDescription`.
    function proposeAggregator(AggregatorV2V3Interface next) external;

    /// @notice Makes the proposed aggregator the current one, in a phase of its own. It is named again, so that the
    /// owner confirms what the owner saw.
    ///
    /// Reverts `NotProposed`, `TooSoon`, `TooLate`; what `proposeAggregator` reverts; and, unless the aggregator has an
    /// answer now: its own revert, `NoAnswer`, `ImpossibleTime`, `RoundTooLarge`.
    function confirmAggregator(AggregatorV2V3Interface next) external;

    /// @notice Withdraws the proposal. Reverts `NotProposed`.
    function withdrawAggregator(AggregatorV2V3Interface next) external;

    /// @notice Names the guardian; 0: none. The present one stays for the delay, and cannot prevent it: a guardian who
    /// vetoes everything can be replaced, but not quickly enough to let through what the guardian has yet to veto.
    function setGuardian(address next) external;

    // ---------------------------------------------------------------------------------------------------- guardian

    /// @notice Ends the proposal. Reverts `NotGuardian`, `NotProposed`.
    function vetoAggregator(AggregatorV2V3Interface next) external;

    // ------------------------------------------------------------------------------------------------------- views

    /// @notice The aggregator that is read now.
    function aggregator() external view returns (AggregatorV2V3Interface);

    /// @notice Its phase; the first is 1.
    function phaseId() external view returns (uint16);

    /// @notice The aggregator of a phase; 0 for one that never was.
    function phaseAggregators(uint16 phase) external view returns (AggregatorV2V3Interface);

    /// @notice The aggregator that is proposed, if only by a proposal that has expired; 0: none.
    function proposedAggregator() external view returns (AggregatorV2V3Interface);

    /// @notice When it was proposed; 0: none is.
    function proposedAt() external view returns (uint256);

    /// @notice From when on it can be confirmed; 0: none is proposed.
    function confirmableAt() external view returns (uint256);

    /// @notice From when on it cannot be confirmed any more, 14 days later; 0: none is proposed.
    function expiresAt() external view returns (uint256);

    /// @notice What the proposed aggregator says, with round ids of its own. Reverts `NoProposal`.
    function proposedLatestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice What the proposed aggregator says, with round ids of its own. Reverts `NoProposal`.
    function proposedGetRoundData(uint80 roundId)
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice Who may veto now; 0: nobody.
    function guardian() external view returns (address);

    /// @notice The guardian that was named last, and since when, or from when on, it is the guardian.
    function nextGuardian() external view returns (address next, uint256 activeFrom);

    /// @notice How long a proposal, and a new guardian, must wait, in seconds.
    function delay() external view returns (uint256);
}
