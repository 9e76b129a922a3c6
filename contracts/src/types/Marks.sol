// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What the sixteen bits beside a lane's price say.
///
/// 0 to 64 999 is the divergence in ppm, rounded up, of the agreement that this round brought. Everything above is a
/// reason why this round brought none. The values are part of the storage format and never change.
library Marks {
    /// @notice Both sides have a price, further apart than the feed's limit.
    uint256 internal constant DISPUTED = 65_535;
    /// @notice The last report of the page said nothing that counts of this lane: the earlier answer stands.
    uint256 internal constant KEPT = 65_534;
    /// @notice The sides agree on a price beyond the jump limit, which awaits its confirmation.
    uint256 internal constant HELD = 65_533;
    /// @notice At least one side has no price.
    uint256 internal constant MISSING = 65_532;
    /// @notice The owner paused: nothing is served until the lane is cleared.
    uint256 internal constant PAUSED = 65_531;
    /// @notice The feed is gone. Its id is never used again.
    uint256 internal constant REMOVED = 65_530;

    /// @notice The largest divergence, in ppm, that an agreed mark can hold; so the largest limit a policy may set.
    uint256 internal constant MAX_DIVERGENCE = 64_999;

    /// @notice Whether the lane was agreed in its page's present round.
    function isAgreed(uint256 mark) internal pure returns (bool) {
        return mark <= MAX_DIVERGENCE;
    }

    /// @notice Whether the lane is as consumers like it: agreed, or agreed earlier and merely not refreshed.
    function isFine(uint256 mark) internal pure returns (bool) {
        return mark <= MAX_DIVERGENCE || mark == KEPT;
    }

    /// @notice Whether no report can change the lane.
    function isClosed(uint256 mark) internal pure returns (bool) {
        return mark == PAUSED || mark == REMOVED;
    }
}
