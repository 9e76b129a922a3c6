// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {ITwofoldOracle} from "./ITwofoldOracle.sol";
import {Bounds} from "./libraries/Bounds.sol";
import {GateWord, pairOf} from "./types/GateWord.sol";

/// @title The oracle's owner and its attesters: who may sign for which side, and from when until when.
abstract contract AttesterBook is ITwofoldOracle, Ownable2Step {
    uint256 private immutable DELAY;

    GateWord internal _gate;
    mapping(address attester => Attester) private _attesters;

    constructor(address owner_, uint256 delay_) Ownable(owner_) {
        Bounds.check("delay", delay_, 0, 30 days);
        DELAY = delay_;
    }

    /// @inheritdoc ITwofoldOracle
    function addAttester(address attester_, Side side, uint64 activeFrom, uint64 activeUntil) external onlyOwner {
        uint256 earliest = block.timestamp + DELAY;
        if (activeFrom < earliest) revert TooSoon(activeFrom, earliest);
        _addAttester(attester_, side, activeFrom, activeUntil);
    }

    /// @inheritdoc ITwofoldOracle
    function removeAttester(address attester_) external onlyOwner {
        Attester storage found = _attesters[attester_];
        if (found.activeUntil == 0) revert UnknownAttester(attester_);
        if (block.timestamp < found.activeUntil) found.activeUntil = uint64(block.timestamp);
        _gate = _gate.withoutPair();
        emit AttesterRemoved(attester_, found.side);
    }

    /// @notice Disabled: an oracle without an owner can neither pause nor replace an attester.
    function renounceOwnership() public view override onlyOwner {
        revert RenouncingDisabled();
    }

    /// @inheritdoc ITwofoldOracle
    function attester(address attester_) external view returns (Attester memory) {
        return _attesters[attester_];
    }

    /// @inheritdoc ITwofoldOracle
    function delay() external view returns (uint256) {
        return DELAY;
    }

    /// @dev A signature that recovers to nobody gives address 0, which is never an attester.
    function _admit(GateWord gate, bytes32 hash, Signature calldata a, Signature calldata b) internal {
        (address signerA,,) = ECDSA.tryRecover(hash, a.r, a.vs);
        (address signerB,,) = ECDSA.tryRecover(hash, b.r, b.vs);
        uint256 pair = pairOf(signerA, signerB);
        if (gate.admits(pair, block.timestamp)) return;

        uint256 endA = _endOfLife(signerA, Side.A);
        uint256 endB = _endOfLife(signerB, Side.B);
        _gate = gate.withPair(pair, endA < endB ? endA : endB);
    }

    /// @dev Until when an attester who must be active on `side` now will be.
    function _endOfLife(address signer, Side side) private view returns (uint256) {
        Attester memory found = _attesters[signer];
        bool active = found.side == side && found.activeFrom <= block.timestamp && block.timestamp < found.activeUntil;
        if (!active) revert NotAttester(side);
        return found.activeUntil;
    }

    function _addAttester(address attester_, Side side, uint64 activeFrom, uint64 activeUntil) internal {
        if (attester_ == address(0)) revert UnknownAttester(attester_);
        Attester memory found = _attesters[attester_];
        if (found.activeUntil != 0 && found.side != side) revert OtherSide(attester_, found.side);
        if (block.timestamp < found.activeUntil) revert AttesterExists(attester_, found.activeUntil);
        if (activeUntil <= activeFrom) revert EndsBeforeStart(activeFrom, activeUntil);
        _attesters[attester_] = Attester(side, activeFrom, activeUntil);
        _gate = _gate.withoutPair();
        emit AttesterAdded(attester_, side, activeFrom, activeUntil);
    }
}
