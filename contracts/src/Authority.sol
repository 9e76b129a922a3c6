// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {AggregatorV2V3Interface} from "./interfaces/AggregatorV2V3Interface.sol";
import {IAuthority} from "./interfaces/IAuthority.sol";
import {Bounds} from "./libraries/Bounds.sol";
import {GateWord} from "./types/GateWord.sol";

/// @title Owner and guardian, the delay, and the sequencer that is watched. `IAuthority` says who may do what.
abstract contract Authority is IAuthority, Ownable2Step {
    uint256 private constant APPLICABLE_FOR = 14 days;
    uint256 private immutable DELAY;

    struct ProposedGuardian {
        address guardian;
        uint64 readyAt;
    }

    struct ProposedSequencer {
        Sequencer sequencer;
        uint64 readyAt;
    }

    /// @dev What every update reads first.
    GateWord internal _gate;
    address private _guardian;
    Sequencer private _sequencer;
    ProposedGuardian private _proposedGuardian;
    ProposedSequencer private _proposedSequencer;

    constructor(address owner_, address guardian_, uint256 delay_, Sequencer memory sequencer_) Ownable(owner_) {
        Bounds.check("delay", delay_, 0, 30 days);
        _checkSequencer(sequencer_);
        DELAY = delay_;
        _putGuardian(guardian_);
        _putSequencer(sequencer_);
    }

    modifier onlyOwnerOrGuardian() {
        if (msg.sender != owner() && msg.sender != _guardian) revert NotOwnerOrGuardian(msg.sender);
        _;
    }

    /// @inheritdoc IAuthority
    function setGuardian(address guardian_) external onlyOwner {
        delete _proposedGuardian;
        if (guardian_ == _guardian) return _putGuardian(guardian_);
        uint64 readyAt = _readyAt();
        _proposedGuardian = ProposedGuardian(guardian_, readyAt);
        emit GuardianProposed(guardian_, readyAt);
    }

    /// @inheritdoc IAuthority
    function applyGuardian() external {
        ProposedGuardian memory proposed = _proposedGuardian;
        _checkRipe(proposed.readyAt);
        delete _proposedGuardian;
        _putGuardian(proposed.guardian);
    }

    /// @inheritdoc IAuthority
    function setSequencer(Sequencer calldata sequencer_) external onlyOwner {
        _checkSequencer(sequencer_);
        delete _proposedSequencer;
        Sequencer memory present = _sequencer;
        if (sequencer_.uptimeFeed == present.uptimeFeed && sequencer_.grace >= present.grace) {
            return _putSequencer(sequencer_);
        }
        uint64 readyAt = _readyAt();
        _proposedSequencer = ProposedSequencer(sequencer_, readyAt);
        emit SequencerProposed(sequencer_.uptimeFeed, sequencer_.grace, readyAt);
    }

    /// @inheritdoc IAuthority
    function applySequencer() external {
        ProposedSequencer memory proposed = _proposedSequencer;
        _checkRipe(proposed.readyAt);
        delete _proposedSequencer;
        _putSequencer(proposed.sequencer);
    }

    /// @inheritdoc IAuthority
    function vetoSequencer() external onlyOwnerOrGuardian {
        if (_proposedSequencer.readyAt == 0) revert NothingProposed();
        delete _proposedSequencer;
        emit SequencerVetoed(msg.sender);
    }

    /// @notice Disabled: an oracle without an owner can neither pause nor replace an attester.
    function renounceOwnership() public view override onlyOwner {
        revert RenouncingDisabled();
    }

    /// @inheritdoc IAuthority
    function guardian() external view returns (address) {
        return _guardian;
    }

    /// @inheritdoc IAuthority
    function proposedGuardian() external view returns (address guardian_, uint256 readyAt) {
        return (_proposedGuardian.guardian, _proposedGuardian.readyAt);
    }

    /// @inheritdoc IAuthority
    function sequencer() public view returns (Sequencer memory) {
        return _sequencer;
    }

    /// @inheritdoc IAuthority
    function proposedSequencer() external view returns (Sequencer memory sequencer_, uint256 readyAt) {
        return (_proposedSequencer.sequencer, _proposedSequencer.readyAt);
    }

    /// @inheritdoc IAuthority
    function uptime() external view returns (Uptime) {
        Sequencer memory present = _sequencer;
        if (present.uptimeFeed == address(0)) return Uptime.UP;
        (bool answered, uint256 down, uint256 since) = _ask(present.uptimeFeed);
        if (!answered) return Uptime.UNKNOWN;
        if (down > 1) return Uptime.UNKNOWN;
        if (down == 1) return Uptime.DOWN;
        // A feed that was never told anything says 0; one that is told by L1 may be ahead.
        if (since == 0 || since > block.timestamp) return Uptime.RECOVERING;
        return block.timestamp - since <= present.grace ? Uptime.RECOVERING : Uptime.UP;
    }

    /// @inheritdoc IAuthority
    function delay() public view returns (uint256) {
        return DELAY;
    }

    /// @dev When what is proposed now can be applied.
    function _readyAt() internal view returns (uint64) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(block.timestamp + DELAY);
    }

    /// @dev Reverts unless what could be applied from `readyAt` on can be now.
    function _checkRipe(uint256 readyAt) internal view {
        if (readyAt == 0) revert NothingProposed();
        if (block.timestamp < readyAt) revert TooSoon(block.timestamp, readyAt);
        uint256 latest = readyAt + APPLICABLE_FOR;
        if (block.timestamp > latest) revert ProposalExpired(latest);
    }

    /// @dev The second and third word of what the feed's `latestRoundData` returns, if that are five. In assembly because
    /// `try` reverts when what comes back cannot be decoded, and copies however much it is.
    function _ask(address uptimeFeed) private view returns (bool answered, uint256 down, uint256 since) {
        bytes4 selector = AggregatorV2V3Interface.latestRoundData.selector;
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, selector)
            let ok := staticcall(gas(), uptimeFeed, words, 0x04, words, 0x60)
            answered := and(ok, gt(returndatasize(), 0x9f))
            down := mload(add(words, 0x20))
            since := mload(add(words, 0x40))
        }
    }

    function _checkSequencer(Sequencer memory sequencer_) private view {
        if (sequencer_.uptimeFeed == address(0)) return Bounds.check("grace", sequencer_.grace, 0, 0);
        if (sequencer_.uptimeFeed.code.length == 0) revert NoCode(sequencer_.uptimeFeed);
        Bounds.check("grace", sequencer_.grace, 1 minutes, 1 days);
    }

    function _putGuardian(address guardian_) private {
        _guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    function _putSequencer(Sequencer memory sequencer_) private {
        _sequencer = sequencer_;
        emit SequencerSet(sequencer_.uptimeFeed, sequencer_.grace);
    }
}
