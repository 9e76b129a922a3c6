// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../../src/ITwofoldFeed.sol";
import {ITwofoldOracle} from "../../src/ITwofoldOracle.sol";
import {AggregatorV2V3Interface} from "../../src/interfaces/AggregatorV2V3Interface.sol";
import {OracleFixture} from "../OracleFixture.sol";
import {AGREED, DISPUTED, Reports} from "../Reports.sol";
import {FeedConformance} from "./FeedConformance.sol";

/// @title A reader of our own: a dollar price.
contract ConformanceTest is FeedConformance, OracleFixture {
    uint8 internal constant STORED = 8;

    ITwofoldOracle internal oracle;
    ITwofoldFeed internal reader;

    function setUp() public virtual {
        oracle = deploy(2);
        reader = newFeed(oracle, 0, expectedDecimals());
        assertTrue(publish(price(), START));
    }

    function feed() internal view virtual override returns (AggregatorV2V3Interface) {
        return reader;
    }

    function expectedDecimals() internal pure virtual override returns (uint8) {
        return 8;
    }

    function publish(int256 answer, uint256 observedAt) internal virtual override returns (bool) {
        uint48 stored = uint48(uint256(answer) / 10 ** (expectedDecimals() - STORED));
        return send(oracle, Reports.one(observedAt, solo(0, AGREED, stored, stored))) == 1;
    }

    function window() internal pure virtual override returns (uint256 behind, uint256 ahead) {
        return (MAX_REPORT_AGE, MAX_SKEW);
    }

    /// @dev Its page-mate has answers, and so its page a clock and rounds.
    function withoutAnswer() internal virtual override returns (AggregatorV2V3Interface) {
        return newFeed(oracle, 1, expectedDecimals());
    }
}

/// @title A reader of our own: a price in ether.
contract EighteenDecimalsConformanceTest is ConformanceTest {
    function expectedDecimals() internal pure override returns (uint8) {
        return 18;
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
