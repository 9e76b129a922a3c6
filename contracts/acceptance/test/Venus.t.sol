// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldReader} from "../../src/ITwofoldReader.sol";
import {AGREED} from "../../test/Reports.sol";
import {VenusFixture, VenusResilientOracle} from "./VenusFixture.sol";

/// @title What Venus makes of our feeds. It reads `latestRoundData`: the answer, and `updatedAt` against its own limit.
contract VenusTest is VenusFixture {
    function setUp() public override {
        super.setUp();
        skip(GRACE + 1); // the uptime feed is up, and has been for long
    }

    // --------------------------------------------------------------------------------------------------- the price

    function testFuzz_ThePriceIsOurAnswer(uint48 price) external {
        price = uint48(bound(price, 1, type(uint48).max));
        agree(feed, price);
        assertEq(venus.getPrice(NATIVE), scaled(price));
    }

    function test_ThePriceOfATokenWithFewDecimalsIsScaledUp() external {
        address token = newToken(6);
        setToken(token);
        agree(feed, PRICE);
        assertEq(venus.getPrice(token), scaled(PRICE) * 1e12);
    }

    // ---------------------------------------------------------------------------------------------------- its time

    function test_AnAnswerIsServedUntilVenusCallsItStale() external {
        agree(feed, PRICE);
        skip(MAX_STALE);
        assertEq(venus.getPrice(NATIVE), scaled(PRICE));
        skip(1);
        refuses("chainlink price expired");
    }

    function testFuzz_AnObservationAheadOfTheBlockIsServed(uint256 ahead) external {
        ahead = bound(ahead, 0, MAX_SKEW);
        sayAt(feed, vm.getBlockTimestamp() + ahead, AGREED, PRICE, PRICE);
        assertEq(venus.getPrice(NATIVE), scaled(PRICE));
    }

    /// @dev The clamp to block time does not make an answer younger: what counts against it begins with its observation.
    function test_AnObservationAheadOfTheBlockAgesFromItsOwnTime() external {
        sayAt(feed, vm.getBlockTimestamp() + MAX_SKEW, AGREED, PRICE, PRICE);
        skip(MAX_SKEW + MAX_STALE);
        assertEq(venus.getPrice(NATIVE), scaled(PRICE));
        skip(1);
        refuses("chainlink price expired");
    }

    function test_DisputedMissingAndHeldTheLastAnswerIsServed() external {
        agree(feed, PRICE);
        dispute();
        assertEq(venus.getPrice(NATIVE), scaled(PRICE));
        loseASide();
        assertEq(venus.getPrice(NATIVE), scaled(PRICE));
        jump();
        assertEq(venus.getPrice(NATIVE), scaled(PRICE));
    }

    function test_ADisputeThatGoesOnBeingReportedExpiresAllTheSame() external {
        agree(feed, PRICE);
        skip(MAX_STALE - 1);
        dispute();
        assertEq(venus.getPrice(NATIVE), scaled(PRICE));
        dispute();
        refuses("chainlink price expired");
    }

    // ----------------------------------------------------------------------------------------------- the sequencer

    function test_WhileTheSequencerIsDownVenusRefuses() external {
        sequencerGoesDown();
        skip(GRACE + 1);
        agree(feed, PRICE);
        refuses("L2 sequencer unavailable");
    }

    function test_VenusRefusesUntilTheGracePeriodIsOver() external {
        sequencerGoesDown();
        sequencerComesUp();
        agree(feed, PRICE);
        refuses("L2 sequencer unavailable");
        skip(GRACE - 2); // with the second that a report takes: to the last second of grace
        agree(feed, PRICE);
        refuses("L2 sequencer unavailable");
        skip(1);
        assertEq(venus.getPrice(NATIVE), scaled(PRICE));
    }

    // --------------------------------------------------------------------------------------------------- no answer

    function test_WithoutAnAnswerVenusReverts() external {
        refuses("No data present");
    }

    function test_PausedVenusReverts() external {
        agree(feed, PRICE);
        pause();
        refuses(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
    }

    function test_RemovedVenusReverts() external {
        remove();
        refuses(abi.encodeWithSelector(ITwofoldReader.Removed.selector));
    }

    function test_AfterAPauseVenusServesTheNextAnswerAndNeverThePausedOne() external {
        agree(feed, PRICE);
        pause();
        unpause();
        refuses("No data present");
        skip(MAX_SKEW);
        agree(feed, PRICE / 2);
        assertEq(venus.getPrice(NATIVE), scaled(PRICE / 2));
    }

    // ------------------------------------------------------------------------------------------- ResilientOracle

    function test_TheResilientOracleServesOurAnswer() external {
        setResilient(address(0), address(0));
        agree(feed, PRICE);
        assertEq(resilient.getPrice(NATIVE), scaled(PRICE));
    }

    function test_WhatVenusRefusesTheResilientOracleRefuses() external {
        setResilient(address(0), address(0));
        resilientRefuses();
        agree(feed, PRICE);
        fallSilent();
        resilientRefuses();
        agree(feed, PRICE);
        pause();
        resilientRefuses();
    }

    function test_TheResilientOracleFallsBackFromWhatVenusRefuses() external {
        setResilient(address(otherVenus), address(otherVenus));
        agree(feed, PRICE);
        agree(other, PRICE + 1);
        assertEq(resilient.getPrice(NATIVE), scaled(PRICE));
        pause();
        assertEq(resilient.getPrice(NATIVE), scaled(PRICE + 1));
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function setResilient(address pivot, address fallbackOracle) internal {
        resilient.setTokenConfig(
            VenusResilientOracle.TokenConfig({
                asset: NATIVE,
                oracles: [address(venus), pivot, fallbackOracle],
                enabled: [true, pivot != address(0), fallbackOracle != address(0)],
                caching: false
            })
        );
    }

    function refuses(bytes memory why) internal {
        vm.expectRevert(why);
        venus.getPrice(NATIVE);
    }

    function resilientRefuses() internal {
        vm.expectRevert("invalid resilient oracle price");
        resilient.getPrice(NATIVE);
    }
}
