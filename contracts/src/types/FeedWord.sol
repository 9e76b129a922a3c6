// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice How far a mirrored feed has come, and all that consumers read of its latest round, in one word. Zero: no such
/// feed.
///
/// ```
///  255      160 159       128 127        96 95       80 79       48 47       16 15    2    1        0
/// +------------+-------------+-------------+-----------+-----------+-----------+-------+--------+-------+
/// |   answer   |  updatedAt  |  startedAt  |   phase   |   round   |  l1Block  |  era  | paused | known |
/// +------------+-------------+-------------+-----------+-----------+-----------+-------+--------+-------+
/// ```
///
/// `phase` and `round` are the latest round's, as the proxy on L1 says them; round 0: there is none. `l1Block` is the number
/// of the L1 block that it was last proven at; without a round, of the one that its first proof must be later than. `era`
/// counts the pauses that were lifted: rounds of an earlier one are not found again.
///
/// 96 bits with sign are 39 thousand million units at 18 decimals. A round's number has 32 bits in both generations.
type FeedWord is uint256;

using {answer, updatedAt, startedAt, roundId, phase, l1Block, era, isKnown, isPaused} for FeedWord global;
using {proven, paused, cleared} for FeedWord global;

uint256 constant KNOWN = 1;
uint256 constant PAUSED = 2;
uint256 constant ONE_ERA = 4;
uint256 constant ERA_MASK = 0xfffc;

/// @notice The word of a feed that nothing was mirrored of, and nothing will be up to this L1 block.
function newFeedWord(uint256 l1Block_) pure returns (FeedWord) {
    return FeedWord.wrap(KNOWN | uint256(SafeCast.toUint32(l1Block_)) << 16);
}

/// @notice The latest round's answer.
function answer(FeedWord self) pure returns (int256) {
    // forge-lint: disable-next-line(unsafe-typecast)
    return int256(FeedWord.unwrap(self)) >> 160;
}

/// @notice When it was transmitted on L1, in Unix seconds.
function updatedAt(FeedWord self) pure returns (uint256) {
    return (FeedWord.unwrap(self) >> 128) & type(uint32).max;
}

/// @notice When it was observed, in Unix seconds.
function startedAt(FeedWord self) pure returns (uint256) {
    return (FeedWord.unwrap(self) >> 96) & type(uint32).max;
}

/// @notice The latest round's id, `phase << 64 | round`; 0: there is none.
function roundId(FeedWord self) pure returns (uint256) {
    uint256 both = FeedWord.unwrap(self) >> 48;
    return ((both & (uint256(type(uint16).max) << 32)) << 32) | (both & type(uint32).max);
}

/// @notice The phase of the latest round.
function phase(FeedWord self) pure returns (uint256) {
    return (FeedWord.unwrap(self) >> 80) & type(uint16).max;
}

/// @notice The L1 block that the feed was last proven at. Only a later one is taken.
function l1Block(FeedWord self) pure returns (uint256) {
    return (FeedWord.unwrap(self) >> 16) & type(uint32).max;
}

/// @notice How many pauses were lifted; it goes round after 16 384.
function era(FeedWord self) pure returns (uint256) {
    return (FeedWord.unwrap(self) & ERA_MASK) >> 2;
}

/// @notice Whether there is such a feed.
function isKnown(FeedWord self) pure returns (bool) {
    return FeedWord.unwrap(self) & KNOWN != 0;
}

/// @notice Whether it is stopped.
function isPaused(FeedWord self) pure returns (bool) {
    return FeedWord.unwrap(self) & PAUSED != 0;
}

/// @notice The word after a proof of this round at an L1 block. An answer, time or number that has no room reverts.
function proven(FeedWord self, uint256 id, int256 answer_, uint256 startedAt_, uint256 updatedAt_, uint256 l1Block_)
    pure
    returns (FeedWord)
{
    uint256 word = FeedWord.unwrap(self) & (ERA_MASK | PAUSED | KNOWN);
    word |= uint256(SafeCast.toUint32(l1Block_)) << 16;
    word |= (id & type(uint32).max) << 48 | (id >> 64) << 80;
    word |= uint256(SafeCast.toUint32(startedAt_)) << 96;
    word |= uint256(SafeCast.toUint32(updatedAt_)) << 128;
    // forge-lint: disable-next-line(unsafe-typecast)
    return FeedWord.wrap(word | uint256(int256(SafeCast.toInt96(answer_))) << 160);
}

/// @notice The word of the feed, stopped.
function paused(FeedWord self) pure returns (FeedWord) {
    return FeedWord.wrap(FeedWord.unwrap(self) | PAUSED);
}

/// @notice The word of the feed, no longer stopped, in a new era: without a round, and after this L1 block as after the one
/// that it had come to.
function cleared(FeedWord self, uint256 newest) pure returns (FeedWord) {
    uint256 next = (FeedWord.unwrap(self) + ONE_ERA) & ERA_MASK;
    return FeedWord.wrap(FeedWord.unwrap(newFeedWord(Math.max(self.l1Block(), newest))) | next);
}
