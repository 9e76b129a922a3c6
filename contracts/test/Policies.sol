// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IFeedBook} from "../src/interfaces/IFeedBook.sol";

/// @title Policies next to others, a field at a time.
library Policies {
    /// @notice How many fields a policy has; they are numbered in the order of the struct.
    uint256 internal constant FIELDS = 5;

    /// @notice The policy, tighter in one field by the least there is.
    function tightened(IFeedBook.Policy memory next, uint256 field) internal pure returns (IFeedBook.Policy memory) {
        if (field == 0) --next.heartbeat;
        if (field == 1) --next.deviation;
        if (field == 2) --next.maxDivergence;
        if (field == 3) --next.maxJump;
        if (field == 4) ++next.jumpConfirm;
        return next;
    }

    /// @notice The policy, looser in one field by the least there is.
    function loosened(IFeedBook.Policy memory next, uint256 field) internal pure returns (IFeedBook.Policy memory) {
        if (field == 0) ++next.heartbeat;
        if (field == 1) ++next.deviation;
        if (field == 2) ++next.maxDivergence;
        if (field == 3) ++next.maxJump;
        if (field == 4) --next.jumpConfirm;
        return next;
    }

    /// @notice The policy that no other is tighter than.
    function tightest() internal pure returns (IFeedBook.Policy memory) {
        return IFeedBook.Policy({heartbeat: 1, deviation: 1, maxDivergence: 1, maxJump: 3, jumpConfirm: 3600});
    }

    /// @notice A policy within every bound, the same for the same seed.
    function any(uint128 seed) internal pure returns (IFeedBook.Policy memory policy) {
        uint256 random = uint256(keccak256(abi.encode(seed)));
        policy.heartbeat = uint32(1 + uint32(random) % 3600);
        policy.deviation = uint32(1 + uint32(random >> 32) % 999_999);
        policy.maxDivergence = uint32(1 + uint32(random >> 64) % 64_999);
        uint256 least = 3 * uint256(policy.maxDivergence);
        policy.maxJump = uint32(least + uint32(random >> 96) % (1_000_000 - least));
        policy.jumpConfirm = uint32(10 + uint32(random >> 128) % 3591);
    }
}
