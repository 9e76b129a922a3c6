// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {Marks} from "../src/types/Marks.sol";
import {PageWord} from "../src/types/PageWord.sol";
import {Entry} from "./Diary.sol";
import {Handler} from "./Handler.sol";
import {LaneModel, Model} from "./Model.sol";
import {Clock, Papers} from "./Witness.sol";

/// @title The promises P1 to P7, after whatever attesters, thieves of their keys, market, wallets, owner and guardian do.
/// @dev The promises are held against what was sent and what was seen (`Witness`); the last few against the plain model.
contract InvariantsTest is Test {
    uint256 internal constant PPM = 1_000_000;
    uint256 internal constant FEEDS = 5;
    uint256 internal constant PAGES = 2;
    uint256 internal constant MAX_SKEW = 5;
    uint256 internal constant MAX_REPORT_AGE = 30;
    uint256 internal constant LONG = 1000; // seconds, of a mean added up one by one

    struct Round {
        uint256 id;
        uint256 answer;
        uint256 startedAt;
        uint256 updatedAt;
        uint256 answeredIn;
    }

    Handler internal handler;
    ITwofoldOracle internal oracle;
    bytes4[] private _deeds;

    function setUp() external {
        handler = new Handler();
        oracle = handler.oracle();
        targetContract(address(handler));
        _deeds = [
            handler.report.selector,
            handler.resend.selector,
            handler.forge.selector,
            handler.sendAsTwo.selector,
            handler.leap.selector,
            handler.pass.selector,
            handler.govern.selector
        ];
        targetSelector(FuzzSelector(address(handler), _deeds));
    }

    // ----------------------------------------------------------------------------------------------- the promises

    /// @dev Every answer stands by a report, of this very round, that attesters of both sides in office had signed.
    function invariant_P1_NoAnswerWithoutASignatureOfEitherSide() external view {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            ITwofoldOracle.Lane memory lane = oracle.lane(feedId);
            if (lane.answeredInRound == 0) continue;
            Papers memory papers = handler.papers(feedId);
            assertEq(lane.answeredInRound, papers.round, "the round");
            assertEq(lane.price, papers.price, "the answer");
            assertTrue(papers.signedByBoth, "two signatures");
        }
    }

    /// @dev Every answer is the mean of two sides that were claimed to agree, and did, within the limit of that time.
    function invariant_P2_NoAnswerOfSidesFurtherApartThanTheLimitThen() external view {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            Papers memory papers = handler.papers(feedId);
            if (papers.round == 0) continue;
            (uint256 a, uint256 b) = (papers.sideA, papers.sideB);
            assertEq(papers.claim, 1, "claimed as agreed");
            assertLe(gap(a, b) * 2 * PPM, papers.maxDivergence * (a + b), "divergence");
            assertEq(papers.price, (a + b) / 2, "the mean");
        }
    }

    /// @dev |answer - honest| <= limit/2 * (a+b)/2 + 1/2, times four million.
    function invariant_P3_OneLiarMovesAnAnswerByHalfTheLimitAtMost() external view {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            Papers memory papers = handler.papers(feedId);
            if (papers.round == 0) continue;
            uint256 allowed = papers.maxDivergence * (papers.sideA + papers.sideB) + 2 * PPM;
            assertLe(4 * PPM * gap(papers.price, papers.honest), allowed);
        }
    }

    /// @dev A page's clock moves by one round to a later time, which the block that moves it takes for the present.
    function invariant_P4_TimeOnlyGoesForwardAndIsThatOfTheBlock() external view {
        for (uint256 page = 0; page < PAGES; ++page) {
            Clock memory clock = handler.clock(page);
            if (clock.seenAt == 0) continue;
            assertEq(clock.rounds, 1, "one round");
            assertGt(clock.observedAt, clock.before, "forward");
            assertLe(clock.observedAt, clock.seenAt + MAX_SKEW, "not ahead");
            assertGe(clock.observedAt + MAX_REPORT_AGE, clock.seenAt, "not too old");
        }
    }

    /// @dev An answer beyond the jump limit from the one before had stood for jumpConfirm: all that time every report that
    /// counted agreed, each within the jump limit of the one before it.
    function invariant_P5_NoJumpUntilItHasStoodForJumpConfirm() external view {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            Papers memory papers = handler.papers(feedId);
            if (papers.before == 0) continue;
            if (gap(papers.price, papers.before) * PPM <= papers.maxJump * papers.before) continue;
            assertGe(papers.stood, papers.jumpConfirm);
        }
    }

    /// @dev Four reports, a third of jumpConfirm apart, take the answer wherever the market went, also while it falls.
    function invariant_P5_AMarketThatMovedGetsThroughInFourReports() external view {
        assertEq(handler.stuckMarkets(), 0);
    }

    /// @dev Two wallets that send the same leave the same return, words and logs, without their addresses; neither can
    /// pay, and there is no ether.
    function invariant_P6_TheSenderMakesNoDifference() external view {
        assertEq(handler.sendersThatMattered(), 0);
        assertEq(address(oracle).balance, 0);
    }

    /// @dev A dispute, an absence or a hold, once posted, is what the status says until an answer lands; or STALE, once the
    /// page is silent.
    function invariant_P7_TroubleIsReadAsSuchUntilAnAnswerOrAgeEndsIt() external view {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            uint256 trouble = handler.trouble(feedId);
            ITwofoldOracle.Lane memory lane = oracle.lane(feedId);
            if (trouble == 0 || Marks.isClosed(handler.laneModel(feedId).mark)) continue;
            assertEq(lane.mark, trouble, "mark");
            ITwofoldReader.Status want = ITwofoldReader.Status.NONE;
            if (handler.papers(feedId).round != 0) {
                bool isFresh = handler.isFresh(feedId, lane.observedAt);
                want = isFresh ? statusOfTrouble(trouble) : ITwofoldReader.Status.STALE;
            }
            assertEq(uint8(handler.reader(feedId, 0).status()), uint8(want), "status");
        }
    }

    // ----------------------------------------------------------------------------------------------------- readers

    /// @dev What is paused, removed, or cleared and not answered since, is served by no reader; and what is served was
    /// observed after the last clearing. While a feed is paused no round is read, and no mean is ever of what was withdrawn.
    function invariant_ReadersNeverServeWhatWasWithdrawn() external {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            LaneModel memory lane = handler.laneModel(feedId);
            bool withdrawn = Marks.isClosed(lane.mark) || handler.papers(feedId).round == 0;
            if (!withdrawn) assertGe(oracle.lane(feedId).answeredAt, lane.answersFrom, "cleared");
            for (uint256 which = 0; which < 3; ++which) {
                ITwofoldReader reader = handler.reader(feedId, which);
                assertEq(serves(reader, abi.encodeCall(reader.latestRoundData, ())), !withdrawn, "latestRoundData");
                assertEq(serves(reader, abi.encodeCall(reader.latestAnswer, ())), !withdrawn, "latestAnswer");
                assertEq(serves(reader, abi.encodeCall(reader.latestTimestamp, ())), !withdrawn, "latestTimestamp");
                assertEq(serves(reader, abi.encodeCall(reader.latestBounds, ())), !withdrawn, "latestBounds");
                if (lane.mark == Marks.PAUSED) servesNoRound(reader, handler.pageModel(feedId / 3).round);
            }
            servesNoMeanOfWithdrawn(feedId, withdrawn);
        }
    }

    /// @dev A round is read as it left its page: with the answer in force then, at that one's own time, and both its sides
    /// within the bounds. Or not at all: unless it and the round that answered are kept, or the feed stands by it now; of a
    /// feed without an answer then, of one that was withdrawn then, and of one that is paused now.
    function invariant_EveryRoundIsReadAsItWasOrNotAtAll() external view {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            checkRound(feedId, handler.papers(feedId).round);
            for (uint256 i = 0; i < 2; ++i) {
                checkRound(feedId, someRound(feedId, i));
            }
        }
    }

    /// @dev A mean is that of all seconds of its window, each with the answer in force then. It is refused if one is not
    /// known any more, or was withdrawn since; and if more than a tenth were without agreement.
    function invariant_EveryMeanIsThatOfEverySecond() external view {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            for (uint256 i = 0; i < 2; ++i) {
                checkMean(feedId, someWindow(feedId, i));
            }
        }
    }

    function invariant_RoundIdsNeverDecrease() external view {
        assertEq(handler.roundsThatWentBack(), 0);
    }

    /// @dev Of the last rounds each is kept as it left its page, and none before.
    function invariant_TheHistoryHoldsTheLastRoundsAsTheyWere() external view {
        uint256 last = PageWord.wrap(PageWord.unwrap(oracle.latest(0))).round();
        uint256 ring = handler.RING();
        for (uint256 number = last > ring ? last - ring - 1 : 1; number <= last; ++number) {
            uint256 want = number + ring > last ? handler.wordAt(0, number) : 0;
            if (number != 0) assertEq(PageWord.unwrap(oracle.round(0, number)), want);
        }
    }

    // ---------------------------------------------------------------------------------------------- the plain model

    function invariant_EveryLaneIsWhatTheModelMakesOfIt() external view {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            ITwofoldOracle.Lane memory lane = oracle.lane(feedId);
            LaneModel memory want = handler.laneModel(feedId);
            Model.PageModel memory page = handler.pageModel(feedId / 3);
            bool answers = handler.isServed(feedId);
            bool held = want.mark == Marks.HELD;
            assertEq(lane.price, want.price, "price");
            assertEq(lane.mark, want.mark, "mark");
            assertEq(lane.round, page.round, "round");
            assertEq(lane.observedAt, page.observedAt, "observedAt");
            assertEq(lane.answeredInRound, answers ? want.answeredInRound : 0, "answeredInRound");
            assertEq(lane.answeredAt, answers ? want.answeredAt : 0, "answeredAt");
            assertEq(lane.agreedMark, answers ? want.agreedMark : 0, "agreedMark");
            assertEq(lane.candidate, held ? want.candidate : 0, "candidate");
            assertEq(lane.candidateAt, held ? want.candidateAt : 0, "candidateAt");
        }
    }

    /// @dev So is every update and every deed of owner, guardian or stranger: done, or refused with this very error.
    function invariant_EveryCallEndsAsTheModelForesees() external view {
        assertEq(handler.surprises(), 0);
    }

    function invariant_EveryAnswerServedIsTheModels() external view {
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            ITwofoldReader reader = handler.reader(feedId, 0);
            assertEq(uint8(reader.status()), uint8(handler.statusOf(feedId)), "status");
            if (!handler.isServed(feedId)) continue;
            LaneModel memory want = handler.laneModel(feedId);
            bool inTrouble = want.mark > Marks.MAX_DIVERGENCE && want.mark != Marks.KEPT;
            uint256 present = vm.getBlockTimestamp();
            (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) =
                reader.latestRoundData();
            assertEq(answer, int256(want.price), "answer");
            assertEq(updatedAt, want.answeredAt < present ? want.answeredAt : present, "updatedAt");
            assertEq(startedAt, updatedAt, "startedAt");
            assertEq(answeredIn, want.answeredInRound, "answeredInRound");
            assertEq(id, inTrouble ? handler.pageModel(feedId / 3).round : want.answeredInRound, "roundId");
            Papers memory papers = handler.papers(feedId);
            (uint256 lower, uint256 higher) =
                papers.sideA < papers.sideB ? (papers.sideA, papers.sideB) : (papers.sideB, papers.sideA);
            assertLe(handler.reader(feedId, 1).latestAnswer(), int256(lower), "low");
            assertGe(handler.reader(feedId, 2).latestAnswer(), int256(higher), "high");
        }
    }

    // ---------------------------------------------------------------------------------------------- what is reached

    /// @dev Invariants of states that are never reached say nothing. These deeds are random, but the same in every run.
    function test_TheDeedsReachEveryMarkAndEveryRefusal() external {
        uint256 reached = 0; // a bit for each of the marks below
        uint256 jumps = 0;
        for (uint256 i = 0; i < 1000; ++i) {
            doSomething(i);
            for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
                uint256 mark = oracle.lane(feedId).mark;
                Papers memory papers = handler.papers(feedId);
                reached |= 1 << (mark > Marks.MAX_DIVERGENCE ? Marks.DISPUTED - mark : mark == 0 ? 6 : 7);
                if (papers.before != 0 && papers.stood >= papers.jumpConfirm) ++jumps;
            }
        }
        assertEq(reached, 0xff, "marks");
        assertGt(jumps, 0, "confirmed jumps");
        bytes4[7] memory refusals = [
            IFeedBook.Paused.selector,
            ITwofoldOracle.MalformedReport.selector,
            ITwofoldOracle.TooOld.selector,
            ITwofoldOracle.TooEarly.selector,
            IAttesterBook.NotAttester.selector,
            IFeedBook.UnknownPage.selector,
            ITwofoldOracle.NothingNew.selector
        ];
        for (uint256 i = 0; i < 7; ++i) {
            assertGt(handler.refusals(refusals[i]), 0, "refused");
        }
    }

    /// @dev Likewise whatever readers may say of what is over, each many times.
    function test_TheDeedsReachAllThatReadersSayOfWhatIsOver() external {
        // A round read; one of before the clearing that the present answer came after; one not read; a mean; not covered;
        // not agreed.
        uint256[6] memory reached;
        for (uint256 i = 0; i < 1000; ++i) {
            doSomething(i);
            uint256 feedId = i % FEEDS;
            uint256 last = handler.pageModel(feedId / 3).round;
            uint256 back = (i / FEEDS) % handler.RING();
            if (back >= last) continue;
            if (!checkRound(feedId, last - back)) ++reached[2];
            else ++reached[handler.isServed(feedId) && handler.isWithdrawn(feedId, last - back) ? 1 : 0];
            bytes memory got = checkMean(feedId, someWindow(feedId, i));
            if (got.length == 32) ++reached[3];
            if (bytes4(got) == ITwofoldFeed.NotCovered.selector) ++reached[4];
            if (bytes4(got) == ITwofoldFeed.NotAgreed.selector) ++reached[5];
        }
        for (uint256 i = 0; i < reached.length; ++i) {
            assertGt(reached[i], 10, vm.toString(i));
        }
    }

    // -------------------------------------------------------------------------------------------------------- hands

    /// @dev A deed at random, but the same in every run.
    function doSomething(uint256 number) private {
        uint256 seed = uint256(keccak256(abi.encode(number)));
        (bool ok,) = address(handler).call(abi.encodeWithSelector(_deeds[seed % _deeds.length], seed));
        assertTrue(ok, "no deed reverts");
    }

    function serves(ITwofoldReader reader, bytes memory call_) private view returns (bool ok) {
        (ok,) = address(reader).staticcall(call_);
    }

    function servesNoRound(ITwofoldReader reader, uint256 last) private view {
        for (uint256 id = last > handler.RING() ? last - handler.RING() : 0; id <= last; ++id) {
            assertFalse(serves(reader, abi.encodeCall(reader.getRoundData, (uint80(id)))), "getRoundData while paused");
            assertFalse(serves(reader, abi.encodeCall(reader.getAnswer, (id))), "getAnswer while paused");
            assertFalse(serves(reader, abi.encodeCall(reader.getTimestamp, (id))), "getTimestamp while paused");
        }
    }

    /// @dev Of every window that reaches back to a round which is kept, or may be.
    function servesNoMeanOfWithdrawn(uint256 feedId, bool isWithdrawn) private view {
        ITwofoldReader reader = handler.reader(feedId, 0);
        uint256 last = handler.pageModel(feedId / 3).round;
        for (uint256 id = last; id > 0 && id + handler.RING() >= last; --id) {
            uint256 time = handler.entry(feedId, id).time;
            if (time >= vm.getBlockTimestamp() || !(isWithdrawn || handler.isWithdrawn(feedId, id))) continue;
            bytes memory call_ = abi.encodeCall(ITwofoldFeed.twap, (vm.getBlockTimestamp() - time));
            assertFalse(serves(reader, call_), "twap of what was withdrawn");
        }
        if (isWithdrawn) assertFalse(serves(reader, abi.encodeCall(ITwofoldFeed.twap, (1))), "twap of now");
    }

    /// @dev What a call returns, or reverts with.
    function said(ITwofoldReader reader, bytes memory call_) private view returns (bytes memory words) {
        (, words) = address(reader).staticcall(call_);
    }

    function checkRound(uint256 feedId, uint256 id) private view returns (bool known) {
        bytes memory want = handler.roundData(feedId, id);
        known = want.length == 5 * 32;
        for (uint256 which = 0; which < 3; ++which) {
            ITwofoldReader reader = handler.reader(feedId, which);
            bytes memory got = said(reader, abi.encodeCall(reader.getRoundData, (uint80(id))));
            bytes memory answer = said(reader, abi.encodeCall(reader.getAnswer, (id)));
            bytes memory time = said(reader, abi.encodeCall(reader.getTimestamp, (id)));
            if (!known) {
                assertEq(got, want, "getRoundData");
                assertEq(answer, want, "getAnswer");
                assertEq(time, want, "getTimestamp");
                continue;
            }
            assertEq(got.length, want.length, "getRoundData");
            Round memory round = abi.decode(got, (Round));
            assertEq(answer, abi.encode(round.answer), "getAnswer");
            assertEq(time, abi.encode(round.updatedAt), "getTimestamp");
            Entry memory left = handler.entry(feedId, id);
            if (which == 1) assertLe(round.answer, left.lower, "low");
            if (which == 2) assertGe(round.answer, left.higher, "high");
            // But for the answer, all readers say the same.
            if (which != 0) round.answer = left.price;
            assertEq(abi.encode(round), want, "getRoundData");
        }
    }

    function checkMean(uint256 feedId, uint256 window) private view returns (bytes memory got) {
        got = said(handler.reader(feedId, 0), abi.encodeCall(ITwofoldFeed.twap, (window)));
        assertEq(got, handler.mean(feedId, window), "twap");
    }

    /// @dev One of those that are kept, or next to them.
    function someRound(uint256 feedId, uint256 which) private view returns (uint256) {
        uint256 next = handler.pageModel(feedId / 3).round + 1;
        uint256 back = choice(feedId, which) % (handler.RING() + 3);
        return back < next ? next - back : 0;
    }

    /// @dev Back to one of the last rounds, or a second further; or, if that is long ago, anywhere.
    function someWindow(uint256 feedId, uint256 which) private view returns (uint256 window) {
        uint256 round = someRound(feedId, which);
        if (round != 0 && round <= handler.pageModel(feedId / 3).round) {
            uint256 time = handler.entry(feedId, round).time;
            if (time < vm.getBlockTimestamp()) {
                window = vm.getBlockTimestamp() - time + choice(feedId, which) / 1e9 % 2;
            }
        }
        if (window == 0 || window > LONG) window = 1 + choice(feedId, which) / 1e18 % LONG;
    }

    /// @dev Any number, but the same in the same second.
    function choice(uint256 feedId, uint256 which) private view returns (uint256) {
        return uint256(keccak256(abi.encode(feedId, which, vm.getBlockTimestamp())));
    }

    function statusOfTrouble(uint256 mark) private pure returns (ITwofoldReader.Status) {
        if (mark == Marks.DISPUTED) return ITwofoldReader.Status.DISPUTED;
        return mark == Marks.MISSING ? ITwofoldReader.Status.MISSING : ITwofoldReader.Status.HELD;
    }

    function gap(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a - b : b - a;
    }
}
