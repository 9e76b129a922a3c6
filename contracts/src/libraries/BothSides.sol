// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LaneTable} from "./LaneTable.sol";

/// @title What both sides' prices were, as far as their mean and their divergence tell.
///
/// The mean is rounded down and the divergence up, so twice the true mean is at most `2 * mean + 1`, and half of what lies
/// between the sides at most `mark * (2 * mean + 1) / 4e6`. Rounded outwards: both prices are never outside.
library BothSides {
    /// @notice The lower price, or less.
    /// @param mean Both sides' mean, rounded down; 1 or more.
    /// @param mark Their divergence in ppm, rounded up.
    function low(uint256 mean, uint256 mark) internal pure returns (uint256) {
        uint256 scale = 4 * LaneTable.PPM;
        return mean - (mark * (2 * mean + 1) + scale - 1) / scale;
    }

    /// @notice The higher price, or more. The parameters are those of `low`.
    function high(uint256 mean, uint256 mark) internal pure returns (uint256) {
        uint256 scale = 4 * LaneTable.PPM;
        // The half unit by which the true mean may be higher is scale / 2.
        return mean + (mark * (2 * mean + 1) + scale / 2 + scale - 1) / scale;
    }
}
