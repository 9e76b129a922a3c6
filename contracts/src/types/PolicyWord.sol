// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LANE_MASK, shiftOf} from "./PageWord.sol";

/// @notice What `update` must check of a page's three feeds, in one word. Zero: the page does not exist.
///
/// ```
///  255        192 191        128 127         64 63          16 15     0
/// +--------------+--------------+--------------+--------------+--------+
/// |    lane 0    |    lane 1    |    lane 2    |   (unused)   |  ring  |
/// +--------------+--------------+--------------+--------------+--------+
///                 \            /
///      63         40 39     16 15             0
///     +-------------+---------+----------------+   jumpConfirm: seconds
///     | jumpConfirm | maxJump | maxDivergence  |   maxJump, maxDivergence: ppm; maxDivergence 0 = no feed
///     +-------------+---------+----------------+
/// ```
///
/// `ring` is the size of the page's history; 0 = none is kept.
type PolicyWord is uint256;

using {isEmpty, rule, withRule, ring, withRing} for PolicyWord global;

/// @notice Whether no feed was ever added to the page.
function isEmpty(PolicyWord self) pure returns (bool) {
    return PolicyWord.unwrap(self) == 0;
}

/// @notice The rule of lane `index` in the low 64 bits; read it with `Rules`, to whom what lies above is of no account.
function rule(PolicyWord self, uint256 index) pure returns (uint256) {
    return PolicyWord.unwrap(self) >> shiftOf(index);
}

/// @notice The word with the rule of lane `index` replaced by `value`, which must fit 64 bits.
function withRule(PolicyWord self, uint256 index, uint256 value) pure returns (PolicyWord) {
    uint256 shift = shiftOf(index);
    return PolicyWord.wrap((PolicyWord.unwrap(self) & ~(LANE_MASK << shift)) | (value << shift));
}

/// @notice How many rounds the page's history holds; 0: none is kept.
function ring(PolicyWord self) pure returns (uint256) {
    return PolicyWord.unwrap(self) & type(uint16).max;
}

/// @notice The word with another size of history, which must fit 16 bits.
function withRing(PolicyWord self, uint256 size) pure returns (PolicyWord) {
    return PolicyWord.wrap((PolicyWord.unwrap(self) & ~uint256(type(uint16).max)) | size);
}

/// @title One lane's share of a policy word.
library Rules {
    /// @notice Packs a rule. The values must be in range; `TwofoldOracle.addFeed` sees to it.
    function pack(uint256 maxDivergence_, uint256 maxJump_, uint256 jumpConfirm_) internal pure returns (uint256) {
        return (jumpConfirm_ << 40) | (maxJump_ << 16) | maxDivergence_;
    }

    /// @notice The divergence limit in ppm; 0: the lane holds no feed.
    function maxDivergence(uint256 self) internal pure returns (uint256) {
        return self & type(uint16).max;
    }

    /// @notice The jump limit in ppm.
    function maxJump(uint256 self) internal pure returns (uint256) {
        return (self >> 16) & type(uint24).max;
    }

    /// @notice How long a jump must stand before it is believed, in seconds.
    function jumpConfirm(uint256 self) internal pure returns (uint256) {
        return (self >> 40) & type(uint24).max;
    }
}
