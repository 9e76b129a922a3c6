// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../../src/ITwofoldOracle.sol";
import {TwofoldBoundFeed} from "../../src/TwofoldBoundFeed.sol";
import {AggregatorV2V3Interface} from "../../src/interfaces/AggregatorV2V3Interface.sol";
import {BothSides} from "../../src/libraries/BothSides.sol";
import {OracleFixture} from "../OracleFixture.sol";
import {AGREED, DISPUTED, Reports} from "../Reports.sol";
import {FeedConformance} from "./FeedConformance.sol";

/// @title A reader of our own: a dollar price.
contract ConformanceTest is FeedConformance, OracleFixture {
    uint8 internal constant STORED = 8;

    ITwofoldOracle internal oracle;
    AggregatorV2V3Interface internal reader;

    function setUp() public virtual {
        oracle = deploy(2);
        vm.prank(owner);
        oracle.setHistory(0, history());
        reader = newReader(0);
        assertTrue(publish(price(), START));
    }

    /// @dev A reader of the kind that is looked at.
    function newReader(uint256 feedId) internal virtual returns (AggregatorV2V3Interface) {
        return newFeed(oracle, feedId, expectedDecimals());
    }

    /// @dev How many rounds the page keeps.
    function history() internal pure virtual returns (uint256) {
        return 16;
    }

    /// @dev What the sides say for this to be read, in stored decimals.
    function sidesOf(uint256 answer) internal virtual returns (uint256 a, uint256 b) {
        return (answer, answer);
    }

    function feed() internal view virtual override returns (AggregatorV2V3Interface) {
        return reader;
    }

    function expectedDecimals() internal pure virtual override returns (uint8) {
        return 8;
    }

    function publish(int256 answer, uint256 observedAt) internal virtual override returns (bool) {
        (uint256 a, uint256 b) = sidesOf(uint256(answer) / 10 ** (expectedDecimals() - STORED));
        return send(oracle, Reports.one(observedAt, solo(0, AGREED, uint48(a), uint48(b)))) == 1;
    }

    function window() internal pure virtual override returns (uint256 behind, uint256 ahead) {
        return (MAX_REPORT_AGE, MAX_SKEW);
    }

    /// @dev Its page-mate has answers, and so its page a clock and rounds.
    function withoutAnswer() internal virtual override returns (AggregatorV2V3Interface) {
        return newReader(1);
    }

    function keepsHistory() internal pure override returns (bool) {
        return history() != 0;
    }
}

/// @title A reader of our own: a price in ether.
contract EighteenDecimalsConformanceTest is ConformanceTest {
    function expectedDecimals() internal pure override returns (uint8) {
        return 18;
    }
}

/// @title A reader of our own of a page that keeps no rounds but the last.
contract WithoutHistoryConformanceTest is ConformanceTest {
    function history() internal pure override returns (uint256) {
        return 0;
    }
}

/// @title A reader of our own while both sides dispute: its round is not that which answered.
contract DisputedConformanceTest is ConformanceTest {
    function setUp() public override {
        super.setUp();
        vm.warp(START + 60);
        send(oracle, Reports.one(START + 60, solo(0, DISPUTED, 1, 2)));
        (uint80 roundId,,,, uint80 answeredIn) = reader.latestRoundData();
        assertGt(roundId, answeredIn);
    }
}

/// @title A reader of our own that refuses whatever is not fine.
contract StrictConformanceTest is ConformanceTest {
    function newReader(uint256 feedId) internal override returns (AggregatorV2V3Interface) {
        return newStrictFeed(oracle, feedId, expectedDecimals());
    }
}

/// @title A reader of our own of one of both sides, which are further apart in each round than in the one before: a bound
/// that took its width from another round would be another.
abstract contract BoundConformance is ConformanceTest {
    uint256 private _rounds;

    function side() internal pure virtual returns (TwofoldBoundFeed.Bound);

    function newReader(uint256 feedId) internal override returns (AggregatorV2V3Interface) {
        return newBoundFeed(oracle, feedId, expectedDecimals(), side());
    }

    /// @dev The mean is as far from the bound as the mean's own bound is from it, or nearly so: a few steps find it.
    function sidesOf(uint256 answer) internal override returns (uint256 a, uint256 b) {
        uint256 mark = MAX_DIVERGENCE / 10 * ++_rounds;
        uint256 mean = answer;
        for (uint256 i = 0; i < 10; ++i) {
            mean = mean + answer - boundOf(mean, mark);
        }
        uint256 half = mean * mark / (2 * 1e6);
        return (mean - half, mean + half);
    }

    function boundOf(uint256 mean, uint256 mark) private pure returns (uint256) {
        return side() == TwofoldBoundFeed.Bound.LOW ? BothSides.low(mean, mark) : BothSides.high(mean, mark);
    }
}

/// @title The lower of both sides.
contract LowBoundConformanceTest is BoundConformance {
    function side() internal pure override returns (TwofoldBoundFeed.Bound) {
        return TwofoldBoundFeed.Bound.LOW;
    }
}

/// @title The higher of both sides.
contract HighBoundConformanceTest is BoundConformance {
    function side() internal pure override returns (TwofoldBoundFeed.Bound) {
        return TwofoldBoundFeed.Bound.HIGH;
    }
}
