// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice One round of a mirrored feed, in one word. Zero: it was not mirrored.
///
/// ```
///  255       224 223       192 191                       0
/// +-------------+-------------+---------------------------+
/// |  updatedAt  |  startedAt  |  answer, with its sign    |
/// +-------------+-------------+---------------------------+
/// ```
///
/// As Chainlink's OCR2 aggregator packs it, so there is room for every answer and every time that it can give.
type RoundWord is uint256;

using {answer, startedAt, updatedAt, isEmpty} for RoundWord global;

/// @notice Packs a round. A time beyond 32 bits, which is past the year 2105, reverts.
function roundWordOf(int192 answer_, uint256 startedAt_, uint256 updatedAt_) pure returns (RoundWord) {
    uint256 times = (uint256(SafeCast.toUint32(updatedAt_)) << 32) | SafeCast.toUint32(startedAt_);
    // forge-lint: disable-next-line(unsafe-typecast)
    return RoundWord.wrap((times << 192) | uint192(answer_));
}

/// @notice The answer, in the decimals of the feed on L1.
function answer(RoundWord self) pure returns (int192) {
    // forge-lint: disable-next-line(unsafe-typecast)
    return int192(uint192(RoundWord.unwrap(self)));
}

/// @notice When it was observed, in Unix seconds.
function startedAt(RoundWord self) pure returns (uint256) {
    return (RoundWord.unwrap(self) >> 192) & type(uint32).max;
}

/// @notice When it was transmitted on L1, in Unix seconds.
function updatedAt(RoundWord self) pure returns (uint256) {
    return RoundWord.unwrap(self) >> 224;
}

/// @notice Whether the round was not mirrored.
function isEmpty(RoundWord self) pure returns (bool) {
    return RoundWord.unwrap(self) == 0;
}
