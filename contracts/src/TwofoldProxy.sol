// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {ITwofoldProxy} from "./ITwofoldProxy.sol";
import {AggregatorV2V3Interface} from "./interfaces/AggregatorV2V3Interface.sol";
import {Bounds} from "./libraries/Bounds.sol";

/// @title The proxy. `ITwofoldProxy` says what it does.
contract TwofoldProxy is ITwofoldProxy, Ownable2Step {
    uint256 private constant MAX_DELAY = 30 days;
    uint256 private constant CONFIRMABLE_FOR = 14 days;

    uint256 private immutable DELAY;
    uint8 private immutable DECIMALS;

    /// @dev One word, since every read loads both.
    struct Phase {
        AggregatorV2V3Interface aggregator;
        uint16 id;
    }

    struct Proposal {
        AggregatorV2V3Interface aggregator;
        uint64 proposedAt;
    }

    Phase private _current;
    Proposal private _proposal;
    mapping(uint16 phase => AggregatorV2V3Interface) private _phases;
    /// @dev Kept, not asked for: an aggregator too broken to say its own could never be replaced.
    string private _description;
    address private _guardian; // until _nextGuardianFrom
    address private _nextGuardian; // from then on
    uint256 private _nextGuardianFrom;

    /// @param owner_ Who proposes and confirms; meant to be a multisig.
    /// @param guardian_ Who may veto; 0: nobody.
    /// @param delay_ How long a proposal waits, in seconds: at most 30 days.
    /// @param first The first phase's aggregator. It need not have an answer yet.
    constructor(address owner_, address guardian_, uint256 delay_, AggregatorV2V3Interface first) Ownable(owner_) {
        Bounds.check("delay", delay_, 0, MAX_DELAY);
        if (address(first).code.length == 0) revert NoCode(address(first));
        DELAY = delay_;
        DECIMALS = first.decimals();
        _description = first.description();
        _enterPhase(1, first);
        _nextGuardian = guardian_;
        _nextGuardianFrom = block.timestamp;
        emit GuardianChanged(address(0), guardian_, block.timestamp);
    }

    // ------------------------------------------------------------------------------------------------------- owner

    /// @inheritdoc ITwofoldProxy
    function proposeAggregator(AggregatorV2V3Interface next) external onlyOwner {
        _checkKind(next);
        _proposal = Proposal(next, uint64(block.timestamp));
        emit AggregatorProposed(address(_current.aggregator), address(next), block.timestamp + DELAY);
    }

    /// @inheritdoc ITwofoldProxy
    function confirmAggregator(AggregatorV2V3Interface next) external onlyOwner {
        _checkProposed(next);
        uint256 from = confirmableAt();
        if (block.timestamp < from) revert TooSoon(block.timestamp, from);
        uint256 until = from + CONFIRMABLE_FOR;
        if (block.timestamp >= until) revert TooLate(block.timestamp, until);
        // Once more: what it said when it was proposed binds no contract that can change.
        _checkKind(next);
        _checkAnswer(next);
        delete _proposal;
        _enterPhase(_current.id + 1, next);
    }

    /// @inheritdoc ITwofoldProxy
    function withdrawAggregator(AggregatorV2V3Interface next) external onlyOwner {
        _checkProposed(next);
        delete _proposal;
        emit ProposalWithdrawn(address(next));
    }

    /// @inheritdoc ITwofoldProxy
    function setGuardian(address next) external onlyOwner {
        address present = guardian();
        uint256 from = block.timestamp + DELAY;
        _guardian = present;
        _nextGuardian = next;
        _nextGuardianFrom = from;
        emit GuardianChanged(present, next, from);
    }

    /// @notice Disabled: a proxy without an owner can never leave an aggregator that is broken.
    function renounceOwnership() public view override onlyOwner {
        revert RenouncingDisabled();
    }

    // ---------------------------------------------------------------------------------------------------- guardian

    /// @inheritdoc ITwofoldProxy
    function vetoAggregator(AggregatorV2V3Interface next) external {
        address present = guardian();
        if (msg.sender != present) revert NotGuardian(msg.sender, present);
        _checkProposed(next);
        delete _proposal;
        emit ProposalVetoed(address(next), present);
    }

    // --------------------------------------------------------------------------------------------------- Chainlink

    /// @inheritdoc AggregatorV2V3Interface
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        uint16 phase = _current.id;
        (roundId, answer, startedAt, updatedAt, answeredInRound) = _current.aggregator.latestRoundData();
        (roundId, answeredInRound) = (_idOf(phase, roundId), _idOf(phase, answeredInRound));
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getRoundData(uint80 roundId)
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (uint16 phase, uint64 round, AggregatorV2V3Interface served) = _phaseOf(roundId);
        (id, answer, startedAt, updatedAt, answeredInRound) = served.getRoundData(round);
        (id, answeredInRound) = (_idOf(phase, id), _idOf(phase, answeredInRound));
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestAnswer() external view returns (int256) {
        return _current.aggregator.latestAnswer();
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestTimestamp() external view returns (uint256) {
        return _current.aggregator.latestTimestamp();
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestRound() external view returns (uint256) {
        return _idOf(_current.id, _current.aggregator.latestRound());
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getAnswer(uint256 roundId) external view returns (int256) {
        (, uint64 round, AggregatorV2V3Interface served) = _phaseOf(roundId);
        return served.getAnswer(round);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getTimestamp(uint256 roundId) external view returns (uint256) {
        (, uint64 round, AggregatorV2V3Interface served) = _phaseOf(roundId);
        return served.getTimestamp(round);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function decimals() external view returns (uint8) {
        return DECIMALS;
    }

    /// @inheritdoc AggregatorV2V3Interface
    function description() external view returns (string memory) {
        return _description;
    }

    /// @inheritdoc AggregatorV2V3Interface
    function version() external view returns (uint256) {
        return _current.aggregator.version();
    }

    // ---------------------------------------------------------------------------------------------- beyond a reader

    /// @inheritdoc ITwofoldProxy
    function aggregator() external view returns (AggregatorV2V3Interface) {
        return _current.aggregator;
    }

    /// @inheritdoc ITwofoldProxy
    function phaseId() external view returns (uint16) {
        return _current.id;
    }

    /// @inheritdoc ITwofoldProxy
    function phaseAggregators(uint16 phase) external view returns (AggregatorV2V3Interface) {
        return _phases[phase];
    }

    /// @inheritdoc ITwofoldProxy
    function proposedAggregator() external view returns (AggregatorV2V3Interface) {
        return _proposal.aggregator;
    }

    /// @inheritdoc ITwofoldProxy
    function proposedAt() external view returns (uint256) {
        return _proposal.proposedAt;
    }

    /// @inheritdoc ITwofoldProxy
    function confirmableAt() public view returns (uint256) {
        Proposal memory proposal = _proposal;
        return address(proposal.aggregator) == address(0) ? 0 : proposal.proposedAt + DELAY;
    }

    /// @inheritdoc ITwofoldProxy
    function expiresAt() external view returns (uint256) {
        uint256 from = confirmableAt();
        return from == 0 ? 0 : from + CONFIRMABLE_FOR;
    }

    /// @inheritdoc ITwofoldProxy
    function proposedLatestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return _proposed().latestRoundData();
    }

    /// @inheritdoc ITwofoldProxy
    function proposedGetRoundData(uint80 roundId)
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return _proposed().getRoundData(roundId);
    }

    /// @inheritdoc ITwofoldProxy
    function guardian() public view returns (address) {
        return block.timestamp < _nextGuardianFrom ? _guardian : _nextGuardian;
    }

    /// @inheritdoc ITwofoldProxy
    function nextGuardian() external view returns (address next, uint256 activeFrom) {
        return (_nextGuardian, _nextGuardianFrom);
    }

    /// @inheritdoc ITwofoldProxy
    function delay() external view returns (uint256) {
        return DELAY;
    }

    // ------------------------------------------------------------------------------------------------------ rounds

    function _idOf(uint16 phase, uint256 round) private pure returns (uint80) {
        if (round > type(uint64).max) revert RoundTooLarge(round, type(uint64).max);
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint80(uint256(phase) << 64 | round);
    }

    /// @dev The older getters take ids of 256 bits, of which 80 can be one.
    function _phaseOf(uint256 roundId)
        private
        view
        returns (uint16 phase, uint64 round, AggregatorV2V3Interface served)
    {
        // forge-lint: disable-next-line(unsafe-typecast)
        (phase, round) = (uint16(roundId >> 64), uint64(roundId));
        served = _phases[phase];
        bool known = roundId <= type(uint80).max && address(served) != address(0);
        require(known, "No data present");
    }

    // ------------------------------------------------------------------------------------------------------ phases

    function _enterPhase(uint16 phase, AggregatorV2V3Interface next) private {
        address previous = address(_current.aggregator);
        _current = Phase(next, phase);
        _phases[phase] = next;
        emit AggregatorConfirmed(previous, address(next), phase);
    }

    function _proposed() private view returns (AggregatorV2V3Interface proposed) {
        proposed = _proposal.aggregator;
        if (address(proposed) == address(0)) revert NoProposal();
    }

    function _checkProposed(AggregatorV2V3Interface next) private view {
        address proposed = address(_proposal.aggregator);
        if (proposed == address(0) || proposed != address(next)) revert NotProposed(address(next), proposed);
    }

    /// @dev What consumers keep, or were told, must not change under them.
    function _checkKind(AggregatorV2V3Interface next) private view {
        if (address(next).code.length == 0) revert NoCode(address(next));
        uint8 decimals_ = next.decimals();
        if (decimals_ != DECIMALS) revert OtherDecimals(decimals_, DECIMALS);
        string memory description_ = next.description();
        bool same = keccak256(bytes(description_)) == keccak256(bytes(_description));
        if (!same) revert OtherDescription(description_, _description);
    }

    /// @dev The proxy must never go from an aggregator that answers to one that does not. That rounds fit refuses
    /// other proxies, and this one, which would read itself for ever.
    function _checkAnswer(AggregatorV2V3Interface next) private view {
        (uint80 roundId, int256 answer,, uint256 updatedAt, uint80 answeredInRound) = next.latestRoundData();
        if (answer <= 0) revert NoAnswer(answer);
        bool possible = updatedAt != 0 && updatedAt <= block.timestamp;
        if (!possible) revert ImpossibleTime(updatedAt, block.timestamp);
        _idOf(0, roundId);
        _idOf(0, answeredInRound);
    }
}
