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

using {agreement, candidate, candidateAt, withCandidate} for AsideWord global;

/// @notice An agreement by which a price stands: its divergence, round and observation time, `mark << 64 | clock`, and
/// the clock as a page's, `round << 32 | observedAt`. Never 0, since every round has a number.
function agreementOf(uint256 clock_, uint256 mark) pure returns (uint256) {
    return (mark << 64) | clock_;
}

/// @notice The word of a lane that leaves an agreed mark, without a candidate.
function asideOf(uint256 clock_, uint256 mark) pure returns (AsideWord) {
    return AsideWord.wrap(agreementOf(clock_, mark));
}

/// @notice The lane's last agreement, see `agreementOf`.
function agreement(AsideWord self) pure returns (uint256) {
    return AsideWord.unwrap(self) & ((uint256(1) << 80) - 1);
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
    return AsideWord.wrap(agreement(self) | (price << 80) | (time << 128));
}
