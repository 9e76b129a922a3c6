// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {IGuardianship} from "./interfaces/IGuardianship.sol";
import {Bounds} from "./libraries/Bounds.sol";

/// @title Owner and guardian, and the delay. `IGuardianship` says who may do what.
abstract contract Guardianship is IGuardianship, Ownable2Step {
    uint256 private constant APPLICABLE_FOR = 14 days;
    uint256 private immutable DELAY;

    struct ProposedGuardian {
        address guardian;
        uint64 readyAt;
    }

    address private _guardian;
    ProposedGuardian private _proposedGuardian;

    constructor(address owner_, address guardian_, uint256 delay_) Ownable(owner_) {
        Bounds.check("delay", delay_, 0, 30 days);
        DELAY = delay_;
        _putGuardian(guardian_);
    }

    modifier onlyOwnerOrGuardian() {
        if (msg.sender != owner() && msg.sender != _guardian) revert NotOwnerOrGuardian(msg.sender);
        _;
    }

    /// @inheritdoc IGuardianship
    function setGuardian(address guardian_) external onlyOwner {
        delete _proposedGuardian;
        if (guardian_ == _guardian) return _putGuardian(guardian_);
        uint64 readyAt = _readyAt();
        _proposedGuardian = ProposedGuardian(guardian_, readyAt);
        emit GuardianProposed(guardian_, readyAt);
    }

    /// @inheritdoc IGuardianship
    function applyGuardian() external {
        ProposedGuardian memory proposed = _proposedGuardian;
        _checkRipe(proposed.readyAt);
        delete _proposedGuardian;
        _putGuardian(proposed.guardian);
    }

    /// @notice Disabled: without an owner nothing could be paused or replaced.
    function renounceOwnership() public view override onlyOwner {
        revert RenouncingDisabled();
    }

    /// @inheritdoc IGuardianship
    function guardian() external view returns (address) {
        return _guardian;
    }

    /// @inheritdoc IGuardianship
    function proposedGuardian() external view returns (address guardian_, uint256 readyAt) {
        return (_proposedGuardian.guardian, _proposedGuardian.readyAt);
    }

    /// @inheritdoc IGuardianship
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

    function _putGuardian(address guardian_) private {
        _guardian = guardian_;
        emit GuardianSet(guardian_);
    }
}
