// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {FeedWord} from "./FeedWord.sol";

/// @notice One round of a mirrored feed, in one word. Zero: it was not mirrored.
///
/// ```
///  255      160 159       128 127        96 95         64 63            0
/// +------------+-------------+-------------+-------------+---------------+
/// |   answer   |  updatedAt  |  startedAt  |  provenAt   |   (unused)    |
/// +------------+-------------+-------------+-------------+---------------+
/// ```
///
/// The first three lie as they do in the feed's word while the round is the latest.
type RoundWord is uint256;

using {answer, updatedAt, startedAt, provenAt, isEmpty} for RoundWord global;

/// @notice The latest round of a feed, proven at an L1 block of this time.
function roundWordOf(FeedWord latest, uint256 provenAt_) pure returns (RoundWord) {
    uint256 said = FeedWord.unwrap(latest) >> 96 << 96;
    return RoundWord.wrap(said | uint256(SafeCast.toUint32(provenAt_)) << 64);
}

/// @notice The answer, in the decimals of the feed on L1.
function answer(RoundWord self) pure returns (int256) {
    // forge-lint: disable-next-line(unsafe-typecast)
    return int256(RoundWord.unwrap(self)) >> 160;
}

/// @notice When it was transmitted on L1, in Unix seconds.
function updatedAt(RoundWord self) pure returns (uint256) {
    return (RoundWord.unwrap(self) >> 128) & type(uint32).max;
}

/// @notice When it was observed, in Unix seconds.
function startedAt(RoundWord self) pure returns (uint256) {
    return (RoundWord.unwrap(self) >> 96) & type(uint32).max;
}

/// @notice The time of the L1 block that it was last proven at as the latest, in Unix seconds.
function provenAt(RoundWord self) pure returns (uint256) {
    return (RoundWord.unwrap(self) >> 64) & type(uint32).max;
}

/// @notice Whether the round was not mirrored.
function isEmpty(RoundWord self) pure returns (bool) {
    return RoundWord.unwrap(self) == 0;
}
