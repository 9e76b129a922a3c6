// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What every update reads first, in one word.
///
/// ```
///  255                                   40 39          8 7        0
/// +----------------------------------------+-------------+----------+
/// |                  pair                  |  goodUntil  |  paused  |
/// +----------------------------------------+-------------+----------+
/// ```
///
/// `pair` is the head of the hash of the two attesters whose signatures were last found valid, and `goodUntil` (Unix
/// seconds, exclusive; an end beyond 32 bits counts as their largest) the earlier end of their lives: one comparison then
/// stands for two look-ups. 216 bits are more than an address has, so the shortening weakens nothing.
type GateWord is uint256;

using {isPaused, admits, withPair, withoutPair, closed, opened} for GateWord global;

/// @notice The head of the hash of a pair of attesters. Order matters: A's comes first.
function pairOf(address attesterA, address attesterB) pure returns (uint256 pair) {
    assembly ("memory-safe") {
        mstore(0x00, attesterA)
        mstore(0x20, attesterB)
        pair := shr(40, keccak256(0x00, 0x40))
    }
}

/// @notice Whether updates are stopped.
function isPaused(GateWord self) pure returns (bool) {
    return GateWord.unwrap(self) & type(uint8).max != 0;
}

/// @notice Whether `pair` is known to be valid at `time`.
function admits(GateWord self, uint256 pair, uint256 time) pure returns (bool) {
    return GateWord.unwrap(self) >> 40 == pair && time < (GateWord.unwrap(self) >> 8) & type(uint32).max;
}

/// @notice The word that remembers `pair` until `goodUntil`.
function withPair(GateWord self, uint256 pair, uint256 goodUntil) pure returns (GateWord) {
    uint256 until = goodUntil > type(uint32).max ? type(uint32).max : goodUntil;
    return GateWord.wrap((pair << 40) | (until << 8) | (GateWord.unwrap(self) & type(uint8).max));
}

/// @notice The word that remembers no pair.
function withoutPair(GateWord self) pure returns (GateWord) {
    return GateWord.wrap(GateWord.unwrap(self) & type(uint8).max);
}

/// @notice The word with updates stopped.
function closed(GateWord self) pure returns (GateWord) {
    return GateWord.wrap(GateWord.unwrap(self) | 1);
}

/// @notice The word with updates allowed.
function opened(GateWord self) pure returns (GateWord) {
    return GateWord.wrap(GateWord.unwrap(self) & ~uint256(type(uint8).max));
}
