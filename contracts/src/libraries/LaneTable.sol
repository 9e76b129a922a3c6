// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Marks} from "../types/Marks.sol";
import {PageWord, shiftOf} from "../types/PageWord.sol";
import {PolicyWord, Rules} from "../types/PolicyWord.sol";
import {ReportCodec} from "./ReportCodec.sol";

/// @title What a claim makes of a lane, as far as it can be told without the lane's past.
library LaneTable {
    using Rules for uint256;
    using SafeCast for bool;

    uint256 internal constant PPM = 1_000_000;

    enum Verdict {
        /// The claim does not count: nothing is said, the lane is empty or closed, or the sides are too far apart.
        NOTHING,
        /// Agreed, and believed.
        FINE,
        /// Agreed, on a price that is further from the answer than the feed's jump limit.
        JUMP,
        /// Disputed or missing.
        TROUBLE
    }

    /// @notice The ordinary case alone, a page at a time: every lane that has an answer is agreed, is agreed again, and
    /// within both limits; of every other one nothing is said.
    /// @dev A claim for a lane without an answer is not ordinary, as every price is infinitely far from none; hence
    /// neither is one for a lane without a feed.
    /// @param place Where the page's claims lie, see `ReportCodec.pages`.
    /// @return ordinary Whether that is so. If not, the lanes mean nothing.
    /// @return lanes The three lanes to be, as they lie in a page's word, above a clock of 0.
    function refresh(PageWord word, PolicyWord rules, uint256 place)
        internal
        pure
        returns (bool ordinary, uint256 lanes)
    {
        (uint256 lane0, uint256 far0) = _refreshed(word.lane(0), rules.rule(0), place, ReportCodec.LANE_0);
        (uint256 lane1, uint256 far1) = _refreshed(word.lane(1), rules.rule(1), place, ReportCodec.LANE_1);
        (uint256 lane2, uint256 far2) = _refreshed(word.lane(2), rules.rule(2), place, ReportCodec.LANE_2);
        lanes = (lane0 << shiftOf(0)) | (lane1 << shiftOf(1)) | (lane2 << shiftOf(2));
        ordinary = (far0 | far1 | far2 | word.unagreed() | ReportCodec.troubles(place)) == 0;
    }

    /// @dev The lane on which its two prices agree, and 1 if they are too far apart, or from the answer. All without a
    /// branch, as one costs as much as four operations. A lane of which nothing is said comes out as 0, and is too far
    /// from any answer but none, since maxJump is below PPM.
    function _refreshed(uint256 found, uint256 rule, uint256 place, uint256 lane)
        private
        pure
        returns (uint256 value, uint256 far)
    {
        unchecked {
            (uint256 a, uint256 b) = ReportCodec.prices(place, lane);
            uint256 sum = a + b;
            uint256 mean = sum >> 1;
            // Rounded up, a quotient exceeds a whole limit exactly if it did before.
            uint256 mark = ceilDiv(distance(a, b) * (2 * PPM), sum);
            uint256 answer = found >> 16;
            uint256 reach = rule.maxJump() * answer;
            // From -reach to reach is from 0 to twice the reach, and whatever lies below wraps.
            uint256 jump = (mean - answer) * PPM + reach;
            far = (mark > rule.maxDivergence()).toUint() | (jump > 2 * reach).toUint();
            value = (mean << 16) | mark;
        }
    }

    /// @notice Judges a claim.
    /// @param found The lane as found, `price << 16 | mark`.
    /// @param rule The lane's rule, see `Rules`.
    /// @param claim The claim, see `ReportCodec`, borne out by the prices.
    /// @param a Side A's price.
    /// @param b Side B's price.
    /// @return verdict What comes of it.
    /// @return value FINE and TROUBLE: the lane to be. JUMP: the lane to be once the jump is confirmed. NOTHING: `found`.
    function judge(uint256 found, uint256 rule, uint256 claim, uint256 a, uint256 b)
        internal
        pure
        returns (Verdict verdict, uint256 value)
    {
        uint256 limit = rule.maxDivergence();
        if (claim == ReportCodec.NOTHING || limit == 0 || Marks.isClosed(found & type(uint16).max)) {
            return (Verdict.NOTHING, found);
        }
        // Prices are below 2^48 and factors below 2^21, so nothing here comes near 2^256.
        unchecked {
            if (claim != ReportCodec.AGREED) {
                uint256 mark = claim == ReportCodec.DISPUTED ? Marks.DISPUTED : Marks.MISSING;
                return (Verdict.TROUBLE, (found & ~uint256(type(uint16).max)) | mark);
            }
            // Divergence is |a-b| over the mean of both, hence the 2.
            uint256 sum = a + b;
            uint256 gap = distance(a, b) * (2 * PPM);
            if (gap > limit * sum) return (Verdict.NOTHING, found);

            uint256 mean = sum >> 1;
            value = (mean << 16) | ceilDiv(gap, sum);
            uint256 answer = found >> 16;
            bool jumps = answer != 0 && isBeyond(mean, answer, rule.maxJump());
            verdict = jumps ? Verdict.JUMP : Verdict.FINE;
        }
    }

    /// @notice Whether `price` lies further than `limit` ppm from `base`, relative to `base`.
    /// @dev For prices below 2^48 and limits below 2^24.
    function isBeyond(uint256 price, uint256 base, uint256 limit) internal pure returns (bool) {
        unchecked {
            return distance(price, base) * PPM > limit * base;
        }
    }

    /// @notice The quotient, rounded up; 0 if both are 0. `x + y` must not exceed 2^256 - 1.
    /// @dev In assembly to spare the compiler's check against 0, which no agreed claim has.
    function ceilDiv(uint256 x, uint256 y) internal pure returns (uint256 quotient) {
        assembly ("memory-safe") {
            quotient := div(sub(add(x, y), 1), y)
        }
    }

    /// @notice How far apart two prices are.
    /// @dev The absolute value of their difference, without a branch: with all bits of `sign` set, x + sign ^ sign is -x.
    function distance(uint256 x, uint256 y) internal pure returns (uint256) {
        unchecked {
            // forge-lint: disable-next-line(unsafe-typecast)
            int256 difference = int256(x) - int256(y);
            // forge-lint: disable-next-line(unsafe-typecast)
            uint256 sign = uint256(difference >> 255);
            // forge-lint: disable-next-line(unsafe-typecast)
            return (uint256(difference) + sign) ^ sign;
        }
    }
}
