// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {Marks} from "../src/types/Marks.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, MISSING, NOTHING, PageClaim, Reports} from "./Reports.sol";

/// @title What a reader is given of a lane's last agreement, whatever became of the lane since.
contract AgreementTest is OracleFixture {
    uint48 internal constant PRICE = 300_000_000_000;
    uint256 internal constant PPM_APART = 1000;
    uint256 internal constant FIRST = (1 << 32) | START; // the clock of the first round

    ITwofoldOracle internal oracle;

    function setUp() external {
        oracle = deploy(2);
    }

    function test_WithoutAnAnswerThereIsNoAgreement() external {
        wants(0, 0, 0);
        say(DISPUTED, PRICE, 2 * PRICE);
        wants(Marks.DISPUTED, FIRST, 0);
    }

    function test_AnAgreedLaneWasAgreedInThisRoundByItsMark() external {
        agree();
        wants(PPM_APART, FIRST, (PPM_APART << 64) | FIRST);
        vm.warp(START + 1);
        say(AGREED, PRICE, PRICE);
        wants(0, (2 << 32) | (START + 1), (2 << 32) | (START + 1));
    }

    function test_AKeptLaneKeepsItsAgreement() external {
        afterwards(NOTHING, 0, 0);
        wants(Marks.KEPT, FIRST + (1 << 32) + 1, (PPM_APART << 64) | FIRST);
    }

    function test_ADisputedLaneKeepsItsAgreement() external {
        afterwards(DISPUTED, PRICE, 2 * PRICE);
        wants(Marks.DISPUTED, FIRST + (1 << 32) + 1, (PPM_APART << 64) | FIRST);
    }

    function test_AMissingLaneKeepsItsAgreement() external {
        afterwards(MISSING, 0, PRICE);
        wants(Marks.MISSING, FIRST + (1 << 32) + 1, (PPM_APART << 64) | FIRST);
    }

    /// @dev Though its second word holds a candidate too.
    function test_AHeldLaneKeepsItsAgreement() external {
        afterwards(AGREED, 2 * PRICE, 2 * PRICE);
        wants(Marks.HELD, FIRST + (1 << 32) + 1, (PPM_APART << 64) | FIRST);
    }

    function test_AClosedLaneHasNoAgreement() external {
        agree();
        vm.prank(owner);
        oracle.pause();
        wants(Marks.PAUSED, FIRST, 0);
        vm.store(address(oracle), PAGES_SLOT, bytes32(((uint256(PRICE) << 16) | Marks.REMOVED) << 192));
        wants(Marks.REMOVED, 0, 0);
    }

    function test_AClearedLaneHasNoAgreementThoughItsSecondWordRemembersOne() external {
        afterwards(DISPUTED, PRICE, 2 * PRICE);
        vm.startPrank(owner);
        oracle.pause();
        oracle.unpause();
        wants(0, FIRST + (1 << 32) + 1, 0);
    }

    /// @dev 1 000 ppm apart, or as near as makes no difference.
    function agree() private {
        say(AGREED, PRICE, PRICE + 300_000_000);
    }

    function afterwards(uint8 claim, uint48 a, uint48 b) private {
        agree();
        vm.warp(START + 1);
        say(claim, a, b);
    }

    /// @dev Lane 1 agrees always, so that the page is applied whatever lane 0 says.
    function say(uint8 claim, uint48 a, uint48 b) private {
        PageClaim memory page;
        page.claims = Reports.claims(claim, AGREED, NOTHING);
        page.prices = [a, b, 5000, 5000, 0, 0];
        send(oracle, Reports.one(vm.getBlockTimestamp(), page));
    }

    function wants(uint256 mark, uint256 wantedClock, uint256 wantedAgreement) private view {
        ITwofoldOracle.Lane memory lane = oracle.lane(0);
        assertEq(lane.mark, mark, "mark");
        assertEq((uint256(lane.round) << 32) | lane.observedAt, wantedClock, "clock");
        uint256 agreement = (uint256(lane.agreedMark) << 64) | (uint256(lane.answeredInRound) << 32) | lane.answeredAt;
        assertEq(agreement, wantedAgreement, "agreement");
    }
}
