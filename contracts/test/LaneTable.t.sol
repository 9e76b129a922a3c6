// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {Marks} from "../src/types/Marks.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, MISSING, NOTHING, PageClaim, Reports} from "./Reports.sol";

/// @title What a claim makes of a lane: a test for each cell of the table (mark found, claim made).
/// @dev Lane 0 is looked at; lane 1 always agrees, so that the page is applied whatever lane 0 says.
contract LaneTableTest is OracleFixture {
    uint48 internal constant PRICE = 300_000_000_000;
    uint48 internal constant LEVEL = 400_000_000_000; // a jump from PRICE
    uint48 internal constant NEAR_LEVEL = 410_000_000_000; // a jump from PRICE, no jump from LEVEL
    uint48 internal constant ELSEWHERE = 600_000_000_000; // a jump from both
    uint48 internal constant COMPANION = 5_000_000_000;

    ITwofoldOracle internal oracle;
    uint256 internal time = START;

    function setUp() external {
        oracle = deploy(2);
    }

    // -------------------------------------------------------------------------------------------------- no answer

    function test_NoAnswer_Nothing_StaysNone() external {
        say(NOTHING, 0, 0);
        wants(0, 0, 0);
        wantsNoEvent();
    }

    function test_NoAnswer_BeyondTheLimit_StaysNone() external {
        say(AGREED, PRICE, apart(PRICE));
        wants(0, 0, 0);
        wantsNoEvent();
    }

    function test_NoAnswer_Agreed_IsTheFirstAnswer() external {
        say(AGREED, PRICE, PRICE);
        wants(PRICE, 0, 1);
        wantsEvent(0, 0, PRICE, PRICE);
    }

    function test_NoAnswer_Disputed_IsDisputedAtPriceZero() external {
        say(DISPUTED, PRICE, apart(PRICE));
        wants(0, Marks.DISPUTED, 0);
        wantsEvent(0, Marks.DISPUTED, PRICE, apart(PRICE));
        assertEq(vm.load(address(oracle), ASIDES_SLOT), 0, "nothing is written aside");
    }

    function test_NoAnswer_Missing_IsMissingAtPriceZero() external {
        say(MISSING, 0, PRICE);
        wants(0, Marks.MISSING, 0);
        wantsEvent(0, Marks.MISSING, 0, PRICE);
    }

    function test_NoAnswerInDispute_Nothing_StaysDisputed() external {
        say(DISPUTED, PRICE, apart(PRICE));
        say(NOTHING, 0, 0);
        wants(0, Marks.DISPUTED, 0);
        wantsNoEvent();
    }

    function test_NoAnswerInDispute_Agreed_IsTheFirstAnswerWithoutAJumpCheck() external {
        say(DISPUTED, PRICE, apart(PRICE));
        say(AGREED, ELSEWHERE, ELSEWHERE);
        wants(ELSEWHERE, 0, 2);
        wantsEvent(Marks.DISPUTED, 0, ELSEWHERE, ELSEWHERE);
    }

    // ----------------------------------------------------------------------------------------------------- agreed

    function test_Agreed_Nothing_IsKept() external {
        agreed();
        say(NOTHING, 0, 0);
        wants(PRICE, Marks.KEPT, 1);
        wantsNoEvent();
        assertEq(setAsideMark(), 0);
    }

    function test_Agreed_BeyondTheLimit_IsKept() external {
        agreed();
        say(AGREED, PRICE, apart(PRICE));
        wants(PRICE, Marks.KEPT, 1);
        wantsNoEvent();
    }

    function test_Agreed_Agreed_TakesTheMeanAndItsMark() external {
        agreed();
        say(AGREED, PRICE, PRICE + 300_001);
        // 300 001 / 300 000 150 000.5 is 1.0000 ppm and a little: rounded up to 2, the price down.
        wants(PRICE + 150_000, 2, 2);
        wantsNoEvent();
    }

    function test_Agreed_Jump_IsHeldWithACandidate() external {
        say(AGREED, PRICE, PRICE + 300_000_000);
        say(AGREED, LEVEL, LEVEL);
        wants(PRICE + 150_000_000, Marks.HELD, 1);
        wantsCandidate(LEVEL, time);
        wantsEvent(1000, Marks.HELD, LEVEL, LEVEL);
        assertEq(setAsideMark(), 1000);
    }

    function test_Agreed_Disputed_IsDisputed() external {
        agreed();
        say(DISPUTED, PRICE, apart(PRICE));
        wants(PRICE, Marks.DISPUTED, 1);
        wantsEvent(0, Marks.DISPUTED, PRICE, apart(PRICE));
    }

    function test_Agreed_DisputedWithinTheLimit_IsDisputedAllTheSame() external {
        agreed();
        say(DISPUTED, PRICE, PRICE);
        wants(PRICE, Marks.DISPUTED, 1);
        wantsEvent(0, Marks.DISPUTED, PRICE, PRICE);
    }

    function test_Agreed_Missing_IsMissing() external {
        agreed();
        say(MISSING, 0, 0);
        wants(PRICE, Marks.MISSING, 1);
        wantsEvent(0, Marks.MISSING, 0, 0);
    }

    // ------------------------------------------------------------------------------------------------------- kept

    function test_Kept_Nothing_StaysKept() external {
        kept();
        say(NOTHING, 0, 0);
        wants(PRICE, Marks.KEPT, 1);
        wantsNoEvent();
    }

    function test_Kept_Agreed_IsAgreedWithoutAnEvent() external {
        kept();
        say(AGREED, PRICE, PRICE);
        wants(PRICE, 0, 3);
        wantsNoEvent();
    }

    function test_Kept_Jump_IsHeldAndRemembersItsAnswer() external {
        kept();
        say(AGREED, LEVEL, LEVEL);
        wants(PRICE, Marks.HELD, 1);
        wantsCandidate(LEVEL, time);
        wantsEvent(Marks.KEPT, Marks.HELD, LEVEL, LEVEL);
    }

    function test_Kept_Disputed_IsDisputedAndRemembersItsAnswer() external {
        kept();
        say(DISPUTED, PRICE, apart(PRICE));
        wants(PRICE, Marks.DISPUTED, 1);
        wantsEvent(Marks.KEPT, Marks.DISPUTED, PRICE, apart(PRICE));
    }

    function test_Kept_Missing_IsMissingAndRemembersItsAnswer() external {
        kept();
        say(MISSING, PRICE, 0);
        wants(PRICE, Marks.MISSING, 1);
        wantsEvent(Marks.KEPT, Marks.MISSING, PRICE, 0);
    }

    // ------------------------------------------------------------------------------------------------------- held

    function test_Held_Nothing_StaysHeld() external {
        uint256 since = held();
        say(NOTHING, 0, 0);
        wants(PRICE, Marks.HELD, 1);
        wantsCandidate(LEVEL, since);
        wantsNoEvent();
    }

    function test_Held_BeyondTheLimit_StaysHeld() external {
        uint256 since = held();
        say(AGREED, LEVEL, apart(LEVEL));
        wants(PRICE, Marks.HELD, 1);
        wantsCandidate(LEVEL, since);
        wantsNoEvent();
    }

    function test_Held_AgreedNearTheAnswer_EndsTheHold() external {
        held();
        say(AGREED, PRICE + 1, PRICE + 1);
        wants(PRICE + 1, 0, 3);
        wantsEvent(Marks.HELD, 0, PRICE + 1, PRICE + 1);
    }

    function test_Held_SameLevelUnripe_LetsTheCandidatesPriceFollow() external {
        uint256 since = held();
        skipTo(since + JUMP_CONFIRM - 1);
        say(AGREED, NEAR_LEVEL, NEAR_LEVEL);
        wants(PRICE, Marks.HELD, 1);
        wantsCandidate(NEAR_LEVEL, since);
        wantsNoEvent();
    }

    function test_Held_SameLevelRipe_IsAgreed() external {
        uint256 since = held();
        skipTo(since + JUMP_CONFIRM);
        say(AGREED, NEAR_LEVEL, NEAR_LEVEL);
        wants(NEAR_LEVEL, 0, 3);
        wantsEvent(Marks.HELD, 0, NEAR_LEVEL, NEAR_LEVEL);
    }

    function test_Held_AnotherLevelHoweverLate_IsANewCandidate() external {
        uint256 since = held();
        skipTo(since + 10 * JUMP_CONFIRM);
        say(AGREED, ELSEWHERE, ELSEWHERE);
        wants(PRICE, Marks.HELD, 1);
        wantsCandidate(ELSEWHERE, time);
        wantsNoEvent();
    }

    function test_Held_Disputed_IsDisputed() external {
        held();
        say(DISPUTED, LEVEL, apart(LEVEL));
        wants(PRICE, Marks.DISPUTED, 1);
        wantsCandidate(0, 0);
        wantsEvent(Marks.HELD, Marks.DISPUTED, LEVEL, apart(LEVEL));
    }

    function test_Held_Missing_IsMissing() external {
        held();
        say(MISSING, 0, LEVEL);
        wants(PRICE, Marks.MISSING, 1);
        wantsCandidate(0, 0);
        wantsEvent(Marks.HELD, Marks.MISSING, 0, LEVEL);
    }

    function test_AMarketThatKeepsFallingGetsThrough() external {
        agreed();
        uint48 price = PRICE * 7 / 10;
        say(AGREED, price, price);
        uint256 since = time;
        // Every ten seconds another tenth down: far from where the fall began, but at the candidate's level each time.
        while (time < since + JUMP_CONFIRM) {
            price = price * 9 / 10;
            skipTo(time + 10);
            say(AGREED, price, price);
        }
        assertEq(oracle.lane(0).price, price);
        assertLt(price, PRICE / 2);
    }

    // --------------------------------------------------------------------------------------------------- disputed

    function test_Disputed_Nothing_StaysDisputed() external {
        disputed();
        say(NOTHING, 0, 0);
        wants(PRICE, Marks.DISPUTED, 1);
        wantsNoEvent();
    }

    function test_Disputed_BeyondTheLimit_StaysDisputed() external {
        disputed();
        say(AGREED, PRICE, apart(PRICE));
        wants(PRICE, Marks.DISPUTED, 1);
        wantsNoEvent();
    }

    function test_Disputed_Agreed_IsAgreed() external {
        disputed();
        say(AGREED, PRICE, PRICE);
        wants(PRICE, 0, 3);
        wantsEvent(Marks.DISPUTED, 0, PRICE, PRICE);
    }

    function test_Disputed_Jump_IsHeldWithANewCandidateThoughAnOldOneIsRipe() external {
        uint256 since = held();
        say(DISPUTED, LEVEL, apart(LEVEL));
        skipTo(since + 2 * JUMP_CONFIRM);
        say(AGREED, LEVEL, LEVEL);
        wants(PRICE, Marks.HELD, 1);
        wantsCandidate(LEVEL, time);
        wantsEvent(Marks.DISPUTED, Marks.HELD, LEVEL, LEVEL);
    }

    function test_Disputed_Disputed_StaysDisputed() external {
        disputed();
        say(DISPUTED, PRICE, apart(PRICE));
        wants(PRICE, Marks.DISPUTED, 1);
        wantsNoEvent();
    }

    function test_Disputed_Missing_IsMissing() external {
        disputed();
        say(MISSING, 0, PRICE);
        wants(PRICE, Marks.MISSING, 1);
        wantsEvent(Marks.DISPUTED, Marks.MISSING, 0, PRICE);
    }

    // ---------------------------------------------------------------------------------------------------- missing

    function test_Missing_Nothing_StaysMissing() external {
        missing();
        say(NOTHING, 0, 0);
        wants(PRICE, Marks.MISSING, 1);
        wantsNoEvent();
    }

    function test_Missing_Agreed_IsAgreed() external {
        missing();
        say(AGREED, PRICE, PRICE);
        wants(PRICE, 0, 3);
        wantsEvent(Marks.MISSING, 0, PRICE, PRICE);
    }

    function test_Missing_Jump_IsHeldWithANewCandidate() external {
        missing();
        say(AGREED, LEVEL, LEVEL);
        wants(PRICE, Marks.HELD, 1);
        wantsCandidate(LEVEL, time);
        wantsEvent(Marks.MISSING, Marks.HELD, LEVEL, LEVEL);
    }

    function test_Missing_Disputed_IsDisputed() external {
        missing();
        say(DISPUTED, PRICE, apart(PRICE));
        wants(PRICE, Marks.DISPUTED, 1);
        wantsEvent(Marks.MISSING, Marks.DISPUTED, PRICE, apart(PRICE));
    }

    function test_Missing_Missing_StaysMissing() external {
        missing();
        say(MISSING, 0, 0);
        wants(PRICE, Marks.MISSING, 1);
        wantsNoEvent();
    }

    // ----------------------------------------------------------------------------------------------------- closed

    /// @dev No function of today's removes a feed or pauses one alone; the marks are part of the format already.
    function test_AClosedLaneIsUnchangedWhateverIsClaimed() external {
        uint16[2] memory closed = [uint16(Marks.PAUSED), uint16(Marks.REMOVED)];
        for (uint256 i = 0; i < closed.length; ++i) {
            vm.store(address(oracle), PAGES_SLOT, bytes32((uint256(PRICE) << 16 | closed[i]) << 192));
            for (uint8 claim = NOTHING; claim <= MISSING; ++claim) {
                uint48 a = claim == NOTHING || claim == MISSING ? 0 : PRICE;
                say(claim, a, a);
                wants(PRICE, closed[i], 0);
                wantsNoEvent();
            }
        }
    }

    function test_ALaneWithoutAFeedIsUnchangedWhateverIsClaimed() external {
        for (uint8 claim = NOTHING; claim <= MISSING; ++claim) {
            uint48 a = claim == NOTHING || claim == MISSING ? 0 : PRICE;
            PageClaim memory page;
            page.claims = Reports.claims(NOTHING, AGREED, claim);
            page.prices = [0, 0, COMPANION, COMPANION, a, a];
            skipTo(time + 1);
            vm.recordLogs();
            send(oracle, Reports.one(time, page));
            (uint256 count,) = laneChanges(2);
            assertEq(count, 0, "LaneChanged");
            uint256 word = uint256(vm.load(address(oracle), PAGES_SLOT));
            assertEq((word >> 64) & type(uint64).max, 0);
        }
    }

    // ----------------------------------------------------------------------------------------------------- hands

    function agreed() internal {
        say(AGREED, PRICE, PRICE);
    }

    function kept() internal {
        agreed();
        say(NOTHING, 0, 0);
    }

    function held() internal returns (uint256 since) {
        agreed();
        say(AGREED, LEVEL, LEVEL);
        return time;
    }

    function disputed() internal {
        agreed();
        say(DISPUTED, PRICE, apart(PRICE));
    }

    function missing() internal {
        agreed();
        say(MISSING, PRICE, 0);
    }

    /// @dev Beyond the limit from `price`.
    function apart(uint48 price) internal pure returns (uint48) {
        return price + price / 50;
    }

    function skipTo(uint256 then) internal {
        time = then;
        vm.warp(then);
    }

    /// @dev Reports a second later, unless the test has moved time itself.
    function say(uint8 claim, uint48 a, uint48 b) internal {
        if (oracle.lane(1).observedAt >= time) skipTo(time + 1);
        PageClaim memory page;
        page.claims = Reports.claims(claim, AGREED, NOTHING);
        page.prices = [a, b, COMPANION, COMPANION, 0, 0];
        vm.recordLogs();
        assertEq(send(oracle, Reports.one(time, page)), 1);
        assertEq(oracle.lane(1).answeredAt, time);
    }

    function wants(uint256 price, uint256 mark, uint256 answeredInRound) internal view {
        ITwofoldOracle.Lane memory lane = oracle.lane(0);
        assertEq(lane.price, price, "price");
        assertEq(lane.mark, mark, "mark");
        assertEq(lane.answeredInRound, answeredInRound, "answeredInRound");
        assertEq(lane.observedAt, time, "observedAt");
        if (mark <= Marks.MAX_DIVERGENCE && price != 0) assertEq(lane.answeredAt, time, "answeredAt");
        else if (answeredInRound != 0) assertEq(lane.answeredAt, START + answeredInRound - 1, "answeredAt");
    }

    function wantsCandidate(uint256 candidate, uint256 since) internal view {
        assertEq(oracle.lane(0).candidate, candidate, "candidate");
        assertEq(oracle.lane(0).candidateAt, since, "candidateAt");
    }

    function wantsNoEvent() internal {
        (uint256 count,) = laneChanges(0);
        assertEq(count, 0, "LaneChanged");
    }

    function wantsEvent(uint256 from, uint256 to, uint256 a, uint256 b) internal {
        (uint256 count, Vm.Log memory last) = laneChanges(0);
        assertEq(count, 1, "LaneChanged");
        assertEq(last.data, abi.encode(from, to, a, b), "LaneChanged");
    }

    function laneChanges(uint256 feedId) private returns (uint256 count, Vm.Log memory last) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IFeedBook.LaneChanged.selector) continue;
            if (logs[i].topics[1] != bytes32(feedId)) continue;
            (count, last) = (count + 1, logs[i]);
        }
    }

    /// @dev The mark in lane 0's second word, which no view shows.
    function setAsideMark() private view returns (uint256) {
        return (uint256(vm.load(address(oracle), ASIDES_SLOT)) >> 64) & type(uint16).max;
    }
}
