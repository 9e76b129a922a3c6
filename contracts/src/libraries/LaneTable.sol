// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Marks} from "../types/Marks.sol";
import {Rules} from "../types/PolicyWord.sol";
import {ReportCodec} from "./ReportCodec.sol";

/// @title What a claim makes of a lane, as far as it can be told without the lane's past.
library LaneTable {
    using Rules for uint256;

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

    /// @notice The ordinary case alone, at a third of the price: an agreed lane that is agreed again, within both limits.
    /// @dev A lane without an answer is not ordinary, as every price is infinitely far from none; hence neither is one
    /// without a feed, whose limit would be 0.
    /// @return value What `judge` would return beside FINE; 0 in every other case.
    function refresh(uint256 found, uint256 rule, uint256 a, uint256 b) internal pure returns (uint256 value) {
        unchecked {
            if (found & type(uint16).max > Marks.MAX_DIVERGENCE) return 0;
            uint256 sum = a + b;
            uint256 gap = distance(a, b) * (2 * PPM);
            if (gap > rule.maxDivergence() * sum) return 0;
            if (isBeyond(sum >> 1, found >> 16, rule.maxJump())) return 0;
            return ((sum >> 1) << 16) | ((gap + sum - 1) / sum);
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
            value = (mean << 16) | ((gap + sum - 1) / sum);
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
