// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Authority} from "./Authority.sol";
import {IAttesterBook} from "./interfaces/IAttesterBook.sol";
import {CompactSignature} from "./libraries/CompactSignature.sol";
import {GateWord, pairOf} from "./types/GateWord.sol";

/// @title The attesters. `IAttesterBook` says how one comes, stays and goes.
abstract contract AttesterBook is Authority, IAttesterBook {
    using CompactSignature for Signature;

    mapping(address attester => Attester) private _attesters;
    address[] private _everyAttester;

    /// @inheritdoc IAttesterBook
    function addAttester(address attester_, Side side, uint64 activeFrom, uint64 activeUntil) external onlyOwner {
        uint64 earliest = _readyAt();
        if (activeFrom < earliest) revert TooSoon(activeFrom, earliest);
        _addAttester(attester_, side, activeFrom, activeUntil);
        // A time that a clock will show: 40 bits last for 34 000 years.
        // forge-lint: disable-next-line(unsafe-typecast)
        _attesters[attester_].vetoableUntil = uint40(earliest);
    }

    /// @inheritdoc IAttesterBook
    function prolongAttester(address attester_, uint64 activeUntil) external onlyOwner {
        Attester storage found = _known(attester_);
        if (block.timestamp < found.vetoableUntil) revert StillVetoable(attester_, found.vetoableUntil);
        uint64 least = _readyAt();
        bool lives = block.timestamp < found.activeUntil && found.activeUntil >= least;
        if (!lives || activeUntil <= found.activeUntil) revert CannotProlong(attester_, found.activeUntil, least);
        (found.priorUntil, found.activeUntil) = (found.activeUntil, activeUntil);
        // forge-lint: disable-next-line(unsafe-typecast)
        found.vetoableUntil = uint40(least);
        emit AttesterProlonged(attester_, found.side, activeUntil);
    }

    /// @inheritdoc IAttesterBook
    function vetoAttester(address attester_) external onlyOwnerOrGuardian {
        Attester storage found = _known(attester_);
        if (block.timestamp >= found.vetoableUntil) revert NotVetoable(attester_, found.vetoableUntil);
        // Nothing to go back to: a life that ends before it begins.
        if (found.priorUntil == 0) found.activeFrom = found.priorUntil = uint64(block.timestamp);
        found.activeUntil = found.priorUntil;
        found.vetoableUntil = 0;
        _gate = _gate.withoutPair();
        emit AttesterVetoed(attester_, found.side, found.activeUntil, msg.sender);
    }

    /// @inheritdoc IAttesterBook
    function removeAttester(address attester_) external onlyOwner {
        Attester storage found = _known(attester_);
        if (block.timestamp < found.activeUntil) found.activeUntil = uint64(block.timestamp);
        found.vetoableUntil = 0;
        _gate = _gate.withoutPair();
        emit AttesterRemoved(attester_, found.side);
    }

    /// @inheritdoc IAttesterBook
    function suspendAttester(address attester_) external onlyOwnerOrGuardian {
        Attester storage found = _known(attester_);
        if (found.suspended) revert Suspended(attester_);
        found.suspended = true;
        _gate = _gate.withoutPair();
        emit AttesterSuspended(attester_, found.side, msg.sender);
    }

    /// @inheritdoc IAttesterBook
    function liftAttester(address attester_) external onlyOwner {
        Attester storage found = _known(attester_);
        if (!found.suspended) revert NotSuspended(attester_);
        found.suspended = false;
        emit AttesterLifted(attester_, found.side);
    }

    /// @inheritdoc IAttesterBook
    function attester(address attester_) external view returns (Attester memory) {
        return _attesters[attester_];
    }

    /// @inheritdoc IAttesterBook
    function attesters() external view returns (address[] memory) {
        return _everyAttester;
    }

    /// @inheritdoc IAttesterBook
    function coveredUntil(Side side) external view returns (uint256 until) {
        uint256 before;
        until = block.timestamp;
        // Each pass adds whoever is active when the time covered so far ends, until nobody is.
        do {
            before = until;
            for (uint256 i = 0; i < _everyAttester.length; ++i) {
                Attester memory found = _attesters[_everyAttester[i]];
                bool covers = found.side == side && !found.suspended && found.activeFrom <= until;
                if (covers && found.activeUntil > until) until = found.activeUntil;
            }
        } while (until != before);
        if (until == block.timestamp) until = 0;
    }

    /// @dev A signature that recovers to nobody gives address 0, which is never an attester.
    function _admit(GateWord gate, bytes32 hash, Signature calldata a, Signature calldata b) internal {
        (address signerA, address signerB) = (a.signer(hash), b.signer(hash));
        uint256 pair = pairOf(signerA, signerB);
        if (gate.admits(pair, block.timestamp)) return;

        uint256 endA = _endOfLife(signerA, Side.A);
        uint256 endB = _endOfLife(signerB, Side.B);
        _gate = gate.withPair(pair, endA < endB ? endA : endB);
    }

    /// @dev Until when an attester who must be active on `side` now will be.
    function _endOfLife(address signer, Side side) private view returns (uint256) {
        Attester memory found = _attesters[signer];
        bool alive = found.activeFrom <= block.timestamp && block.timestamp < found.activeUntil;
        if (!alive || found.suspended || found.side != side) revert NotAttester(side);
        return found.activeUntil;
    }

    function _known(address attester_) private view returns (Attester storage found) {
        found = _attesters[attester_];
        if (found.activeUntil == 0) revert UnknownAttester(attester_);
    }

    function _addAttester(address attester_, Side side, uint64 activeFrom, uint64 activeUntil) internal {
        if (attester_ == address(0)) revert UnknownAttester(attester_);
        Attester storage found = _attesters[attester_];
        bool isNew = found.activeUntil == 0;
        if (!isNew && found.side != side) revert OtherSide(attester_, found.side);
        if (block.timestamp < found.activeUntil) revert AttesterExists(attester_, found.activeUntil);
        if (activeUntil <= activeFrom) revert EndsBeforeStart(activeFrom, activeUntil);
        if (isNew) _everyAttester.push(attester_);
        (found.side, found.activeFrom, found.activeUntil, found.priorUntil) = (side, activeFrom, activeUntil, 0);
        _gate = _gate.withoutPair();
        emit AttesterAdded(attester_, side, activeFrom, activeUntil);
    }
}
