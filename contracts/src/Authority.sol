// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Guardianship} from "./Guardianship.sol";
import {AggregatorV2V3Interface} from "./interfaces/AggregatorV2V3Interface.sol";
import {IAuthority} from "./interfaces/IAuthority.sol";
import {Bounds} from "./libraries/Bounds.sol";
import {GateWord} from "./types/GateWord.sol";

/// @title Owner and guardian, and the sequencer that is watched. `IAuthority` says who may do what.
abstract contract Authority is IAuthority, Guardianship {
    struct ProposedSequencer {
        Sequencer sequencer;
        uint64 readyAt;
    }

    /// @dev What every update reads first.
    GateWord internal _gate;
    Sequencer private _sequencer;
    ProposedSequencer private _proposedSequencer;

    constructor(address owner_, address guardian_, uint256 delay_, Sequencer memory sequencer_)
        Guardianship(owner_, guardian_, delay_)
    {
        _checkSequencer(sequencer_);
        _putSequencer(sequencer_);
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

    function _putSequencer(Sequencer memory sequencer_) private {
        _sequencer = sequencer_;
        emit SequencerSet(sequencer_.uptimeFeed, sequencer_.grace);
    }
}
