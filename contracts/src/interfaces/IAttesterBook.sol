// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Who may sign for which side, and from when until when.
///
/// @notice An address serves one side, for ever. To rotate without a gap, add the successor while its predecessor is
/// still active: any active attester of a side may sign for it.
interface IAttesterBook {
    /// @notice Where an attester stands.
    enum Side {
        A,
        B
    }

    /// @notice An EIP-2098 compact signature. Those with the upper half of s are refused.
    struct Signature {
        bytes32 r;
        bytes32 vs;
    }

    /// @notice An attester that is active from the start.
    struct FirstAttester {
        address attester;
        Side side;
        uint64 activeUntil;
    }

    /// @notice An attester. It is active at time t if `activeFrom <= t < activeUntil` and it is not suspended; the zero
    /// value was never one.
    /// @param vetoableUntil Until when its adding, or the last prolonging of its life, can be vetoed.
    /// @param priorUntil What a veto would set `activeUntil` back to; 0: it would end a life that has not begun.
    struct Attester {
        Side side;
        bool suspended;
        uint64 activeFrom;
        uint64 activeUntil;
        uint64 priorUntil;
        uint40 vetoableUntil;
    }

    /// @notice An attester was added, to be active in `activeFrom <= t < activeUntil`.
    event AttesterAdded(address indexed attester, Side indexed side, uint64 activeFrom, uint64 activeUntil);
    /// @notice An attester's life was prolonged.
    event AttesterProlonged(address indexed attester, Side indexed side, uint64 activeUntil);
    /// @notice An attester's adding or prolonging was vetoed; its life ends, or ended, at `activeUntil`.
    event AttesterVetoed(address indexed attester, Side indexed side, uint64 activeUntil, address indexed by);
    /// @notice An attester was removed, at once.
    event AttesterRemoved(address indexed attester, Side indexed side);
    /// @notice An attester was suspended, at once.
    event AttesterSuspended(address indexed attester, Side indexed side, address indexed by);
    /// @notice An attester's suspension was lifted.
    event AttesterLifted(address indexed attester, Side indexed side);

    /// @notice The signature for this side is not that of an attester who is active on it now.
    error NotAttester(Side side);
    /// @notice No attester was ever added under this address.
    error UnknownAttester(address attester);
    /// @notice The address is an attester already, now or in time to come.
    error AttesterExists(address attester, uint64 activeUntil);
    /// @notice The address was an attester of the other side, and stays that for ever.
    error OtherSide(address attester, Side side);
    /// @notice An attester's life must end after it begins.
    error EndsBeforeStart(uint64 activeFrom, uint64 activeUntil);
    /// @notice A life can only be prolonged while it has the delay left, and only to end later.
    error CannotProlong(address attester, uint64 activeUntil, uint256 leastUntil);
    /// @notice Its adding, or the last prolonging of its life, must be beyond a veto first.
    error StillVetoable(address attester, uint256 vetoableUntil);
    /// @notice Neither its adding nor the prolonging of its life can be vetoed any more.
    error NotVetoable(address attester, uint256 vetoableUntil);
    /// @notice The attester is suspended already.
    error Suspended(address attester);
    /// @notice The attester is not suspended.
    error NotSuspended(address attester);

    /// @notice Adds an attester, active no sooner than the delay from now. One whose life is over may be added again,
    /// on its own side. A suspension outlives it.
    function addAttester(address attester_, Side side, uint64 activeFrom, uint64 activeUntil) external;

    /// @notice Prolongs a life that has at least the delay left, so that nothing goes on without notice, and once nothing
    /// about it can be vetoed any more, so that a veto undoes one thing.
    function prolongAttester(address attester_, uint64 activeUntil) external;

    /// @notice Undoes an adding or a prolonging before the delay is over. Owner or guardian.
    function vetoAttester(address attester_) external;

    /// @notice Ends an attester's life at once.
    function removeAttester(address attester_) external;

    /// @notice Takes an attester out of use at once, until it is lifted. Owner or guardian.
    function suspendAttester(address attester_) external;

    /// @notice Lifts a suspension at once.
    function liftAttester(address attester_) external;

    /// @notice An attester's side and life.
    function attester(address attester_) external view returns (Attester memory);

    /// @notice All addresses that were ever attesters, in the order of their adding.
    function attesters() external view returns (address[] memory);

    /// @notice Until when the side has an active attester without a gap from now on; 0: it has none now. It foresees
    /// what is added already, and no suspension. For monitors: a side whose time runs out stops every feed.
    function coveredUntil(Side side) external view returns (uint256);
}
