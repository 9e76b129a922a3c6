// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a lane that is not agreed now must remember, in one word a lane.
///
/// ```
///  255      160 159             128 127         80 79      64 63                    0
/// +------------+-------------------+--------------+----------+------------------------+
/// |  (unused)  | candidate's time  |  candidate   |   mark   | clock                  |
/// +------------+-------------------+--------------+----------+------------------------+
/// ```
///
/// `clock` (round, observedAt) and `mark` are those of the last agreement. The candidate is the price that a jump
/// would lead to, and when it was first seen there; it counts only while the lane's mark is HELD, so it need not be
/// cleared.
type AsideWord is uint256;

using {clock, agreedMark, candidate, candidateAt, withCandidate} for AsideWord global;

/// @notice The word of a lane that leaves an agreed mark, without a candidate.
function asideOf(uint256 clock_, uint256 mark) pure returns (AsideWord) {
    return AsideWord.wrap((mark << 64) | clock_);
}

/// @notice Round and observation time of the lane's last agreement, as a page's clock: `round << 32 | observedAt`.
function clock(AsideWord self) pure returns (uint256) {
    return AsideWord.unwrap(self) & type(uint64).max;
}

/// @notice The divergence, in ppm, of the lane's last agreement.
function agreedMark(AsideWord self) pure returns (uint256) {
    return (AsideWord.unwrap(self) >> 64) & type(uint16).max;
}

/// @notice The price that awaits its confirmation.
function candidate(AsideWord self) pure returns (uint256) {
    return (AsideWord.unwrap(self) >> 80) & type(uint48).max;
}

/// @notice When the present level was first seen, in Unix seconds.
function candidateAt(AsideWord self) pure returns (uint256) {
    return (AsideWord.unwrap(self) >> 128) & type(uint32).max;
}

/// @notice The word with another candidate; clock and mark stay.
function withCandidate(AsideWord self, uint256 price, uint256 time) pure returns (AsideWord) {
    uint256 agreed = AsideWord.unwrap(self) & ((uint256(1) << 80) - 1);
    return AsideWord.wrap(agreed | (price << 80) | (time << 128));
}
