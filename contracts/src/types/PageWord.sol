// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Marks} from "./Marks.sol";

/// @notice Three feeds, one clock, one round: everything that decides what a reader serves, in one storage word.
///
/// ```
///  255        192 191        128 127         64 63     32 31          0
/// +--------------+--------------+--------------+---------+-------------+
/// |    lane 0    |    lane 1    |    lane 2    |  round  | observedAt  |
/// +--------------+--------------+--------------+---------+-------------+
///                 \            /                \______ clock ________/
///      63       16 15         0
///     +-----------+------------+
///     |   price   |    mark    |   price: in the feed's stored decimals, 0 = no answer yet
///     +-----------+------------+   mark: see Marks
/// ```
///
/// Lane i lies `shiftOf(i)` bits up, in this word and in the policy's word alike.
type PageWord is uint256;

using {observedAt, round, clock, tick, lane, split, unagreed, withLane, withMark} for PageWord global;

uint256 constant LANE_MASK = type(uint64).max;
uint256 constant LANES = 3;
uint256 constant ROUND_MASK = uint256(type(uint32).max) << 32;
/// @dev The lowest bit of every lane.
uint256 constant EACH_LANE = (1 << 192) | (1 << 128) | (1 << 64);
/// @dev How many marks there are above those of an agreement.
uint256 constant BEYOND_AGREED = type(uint16).max - Marks.MAX_DIVERGENCE;

/// @notice How far up lane `index` (0 to 2) lies in a page's word.
function shiftOf(uint256 index) pure returns (uint256) {
    unchecked {
        return 192 - (index << 6);
    }
}

/// @notice Unix seconds of the last report that was applied to the page.
function observedAt(PageWord self) pure returns (uint256) {
    return PageWord.unwrap(self) & type(uint32).max;
}

/// @notice How many reports were applied to the page.
function round(PageWord self) pure returns (uint256) {
    return (PageWord.unwrap(self) >> 32) & type(uint32).max;
}

/// @notice Round and observation time as they lie in the word: `round << 32 | observedAt`.
function clock(PageWord self) pure returns (uint256) {
    return PageWord.unwrap(self) & LANE_MASK;
}

/// @notice The clock of the next round, at `time`.
/// @dev Every round is at least a second later than the one before, so the number cannot outrun its 32 bits.
function tick(PageWord self, uint256 time) pure returns (uint256) {
    unchecked {
        return ((PageWord.unwrap(self) & ROUND_MASK) + (1 << 32)) | time;
    }
}

/// @notice Lane `index` as it lies in the word: `price << 16 | mark`.
function lane(PageWord self, uint256 index) pure returns (uint256) {
    return (PageWord.unwrap(self) >> shiftOf(index)) & LANE_MASK;
}

/// @notice Price and mark of lane `index`.
function split(PageWord self, uint256 index) pure returns (uint256 price, uint256 mark) {
    uint256 found = lane(self, index);
    return (found >> 16, found & type(uint16).max);
}

/// @notice A bit for each lane whose mark is not that of an agreement; 0 if all three are agreed, or without an answer.
/// @dev All at once: what a mark lacks to 2^16 carries into the bit above it.
function unagreed(PageWord self) pure returns (uint256) {
    unchecked {
        return ((PageWord.unwrap(self) & EACH_LANE * type(uint16).max) + EACH_LANE * BEYOND_AGREED) & (EACH_LANE << 16);
    }
}

/// @notice The word with lane `index` replaced by `value`, which must fit 64 bits.
function withLane(PageWord self, uint256 index, uint256 value) pure returns (PageWord) {
    uint256 shift = shiftOf(index);
    return PageWord.wrap((PageWord.unwrap(self) & ~(LANE_MASK << shift)) | (value << shift));
}

/// @notice The word with the mark of lane `index` replaced and its price left alone.
function withMark(PageWord self, uint256 index, uint256 mark) pure returns (PageWord) {
    uint256 shift = shiftOf(index);
    return PageWord.wrap((PageWord.unwrap(self) & ~(uint256(type(uint16).max) << shift)) | (mark << shift));
}
