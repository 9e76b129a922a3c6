// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice How far a mirrored feed has come, in one word. Zero: no such feed.
///
/// ```
///  255    202   201      200      199   184 183      144 143        80 79          0
/// +----------+--------+---------+---------+------------+-------------+-------------+
/// | (unused) | paused |  known  |   era   |  provenAt  |   l1Block   |   roundId   |
/// +----------+--------+---------+---------+------------+-------------+-------------+
/// ```
///
/// `roundId` is the latest round's, as the proxy on L1 says it (phase 16 bits, round 64); 0: there is none. `l1Block` is the
/// number of the L1 block that it was last proven at, `provenAt` that block's time. `era` counts the pauses that were
/// lifted: rounds of an earlier one are not found again.
type FeedWord is uint256;

using {roundId, phase, l1Block, provenAt, era, isKnown, isPaused, proven, paused, cleared} for FeedWord global;

uint256 constant KNOWN = 1 << 200;
uint256 constant PAUSED = 1 << 201;
uint256 constant ONE_ERA = 1 << 184;
uint256 constant ERA_MASK = uint256(type(uint16).max) << 184;
uint256 constant L1_BLOCK_MASK = uint256(type(uint64).max) << 80;

/// @notice The word of a feed that nothing was mirrored of.
function newFeedWord() pure returns (FeedWord) {
    return FeedWord.wrap(KNOWN);
}

/// @notice The latest round's id; 0: there is none.
function roundId(FeedWord self) pure returns (uint256) {
    return FeedWord.unwrap(self) & type(uint80).max;
}

/// @notice The phase of the latest round.
function phase(FeedWord self) pure returns (uint256) {
    return (FeedWord.unwrap(self) >> 64) & type(uint16).max;
}

/// @notice The L1 block that the feed was last proven at.
function l1Block(FeedWord self) pure returns (uint256) {
    return (FeedWord.unwrap(self) >> 80) & type(uint64).max;
}

/// @notice That block's time, in Unix seconds.
function provenAt(FeedWord self) pure returns (uint256) {
    return (FeedWord.unwrap(self) >> 144) & type(uint40).max;
}

/// @notice How many pauses were lifted; it goes round after 65 536.
function era(FeedWord self) pure returns (uint256) {
    return (FeedWord.unwrap(self) >> 184) & type(uint16).max;
}

/// @notice Whether there is such a feed.
function isKnown(FeedWord self) pure returns (bool) {
    return FeedWord.unwrap(self) & KNOWN != 0;
}

/// @notice Whether it is stopped.
function isPaused(FeedWord self) pure returns (bool) {
    return FeedWord.unwrap(self) & PAUSED != 0;
}

/// @notice The word after a proof. The values must fit what is drawn above.
function proven(FeedWord self, uint256 round, uint256 atBlock, uint256 atTime) pure returns (FeedWord) {
    uint256 rest = FeedWord.unwrap(self) & (PAUSED | KNOWN | ERA_MASK);
    return FeedWord.wrap(rest | (atTime << 144) | (atBlock << 80) | round);
}

/// @notice The word of the feed, stopped.
function paused(FeedWord self) pure returns (FeedWord) {
    return FeedWord.wrap(FeedWord.unwrap(self) | PAUSED);
}

/// @notice The word of the feed, no longer stopped, in a new era: without a round, and still after the same L1 block.
function cleared(FeedWord self) pure returns (FeedWord) {
    uint256 next = (FeedWord.unwrap(self) + ONE_ERA) & ERA_MASK;
    return FeedWord.wrap(KNOWN | next | (FeedWord.unwrap(self) & L1_BLOCK_MASK));
}
