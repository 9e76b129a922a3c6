// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGuardianship} from "../interfaces/IGuardianship.sol";

/// @title What a setting may be.
library Bounds {
    /// @notice Reverts `OutOfRange` unless `min <= value <= max`.
    function check(string memory field, uint256 value, uint256 min, uint256 max) internal pure {
        if (value < min || value > max) revert IGuardianship.OutOfRange(field, value, min, max);
    }
}
