// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What every update reads first, in one word.
///
/// ```
///  255                                   72 71               8 7        0
/// +----------------------------------------+------------------+----------+
/// |                  pair                  |    goodUntil     |  paused  |
/// +----------------------------------------+------------------+----------+
/// ```
///
/// `pair` is the head of the hash of the two attesters whose signatures were last found valid, and `goodUntil` (Unix
/// seconds, exclusive) the earlier end of their lives: one comparison then stands for two look-ups. 184 bits are more
/// than an address has, so the shortening weakens nothing.
type GateWord is uint256;

using {isPaused, admits, withPair, withoutPair, withPaused} for GateWord global;

/// @notice The head of the hash of a pair of attesters. Order matters: A's comes first.
function pairOf(address attesterA, address attesterB) pure returns (uint256 pair) {
    assembly ("memory-safe") {
        mstore(0x00, attesterA)
        mstore(0x20, attesterB)
        pair := shr(72, keccak256(0x00, 0x40))
    }
}

/// @notice Whether updates are stopped.
function isPaused(GateWord self) pure returns (bool) {
    return GateWord.unwrap(self) & type(uint8).max != 0;
}

/// @notice Whether `pair` is known to be valid at `time`.
function admits(GateWord self, uint256 pair, uint256 time) pure returns (bool) {
    return GateWord.unwrap(self) >> 72 == pair && time < (GateWord.unwrap(self) >> 8) & type(uint64).max;
}

/// @notice The word that remembers `pair` until `goodUntil`.
function withPair(GateWord self, uint256 pair, uint256 goodUntil) pure returns (GateWord) {
    return GateWord.wrap((pair << 72) | (goodUntil << 8) | (GateWord.unwrap(self) & type(uint8).max));
}

/// @notice The word that remembers no pair.
function withoutPair(GateWord self) pure returns (GateWord) {
    return GateWord.wrap(GateWord.unwrap(self) & type(uint8).max);
}

/// @notice The word with updates stopped or allowed.
function withPaused(GateWord self, bool paused) pure returns (GateWord) {
    uint256 rest = GateWord.unwrap(self) & ~uint256(type(uint8).max);
    return GateWord.wrap(paused ? rest | 1 : rest);
}
