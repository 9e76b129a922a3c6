// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {TwofoldBoundFeed} from "../src/TwofoldBoundFeed.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IAuthority} from "../src/interfaces/IAuthority.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {IGuardianship} from "../src/interfaces/IGuardianship.sol";
import {Marks} from "../src/types/Marks.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, MISSING, NOTHING, PageClaim, Report, Reports} from "./Reports.sol";

/// @title Attacks that a first draft of this design fell to. Each test fails when the line that it names is taken out.
/// @dev Lane 0 is attacked; lane 1 is its page-mate, with prices of its own.
contract AttacksTest is OracleFixture {
    using Reports for Report;

    uint48 internal constant PRICE = 300_000_000_000;
    uint48 internal constant SPIKE = 3_000_000_000_000; // a jump from PRICE
    uint48 internal constant COMPANION = 5_000_000_000;
    uint256 internal constant PPM = 1_000_000;

    ITwofoldOracle internal oracle;
    ITwofoldFeed internal feed;

    function setUp() external {
        oracle = deploy(2);
        feed = newFeed(oracle, 0, 8);
        say(AGREED, PRICE, PRICE);
    }

    // ------------------------------------------------------------------------------------------- washing by a page-mate

    /// @dev The fix: `_setAside` tells `_keep` to mark a lane KEPT only if it leaves an agreed mark.
    function test_APageMatesPostDoesNotWashADisputeIntoKept() external {
        say(DISPUTED, PRICE, PRICE * 2);
        say(NOTHING, 0, 0);
        say(NOTHING, 0, 0);
        assertStands(Marks.DISPUTED, ITwofoldReader.Status.DISPUTED);
    }

    /// @dev The fix: as above.
    function test_APageMatesPostDoesNotWashAnAbsenceIntoKept() external {
        say(MISSING, 0, PRICE);
        say(NOTHING, 0, 0);
        say(NOTHING, 0, 0);
        assertStands(Marks.MISSING, ITwofoldReader.Status.MISSING);
    }

    /// @dev The fix: as above.
    function test_APageMatesPostDoesNotWashAHoldIntoKept() external {
        say(AGREED, SPIKE, SPIKE);
        say(NOTHING, 0, 0);
        say(NOTHING, 0, 0);
        assertStands(Marks.HELD, ITwofoldReader.Status.HELD);
        assertEq(oracle.lane(0).candidate, SPIKE);
    }

    /// @dev An agreed claim beyond the limit counts as nothing, so it cannot wash either. The fix: as above.
    function test_AnAgreementBeyondTheLimitDoesNotWashADispute() external {
        say(DISPUTED, PRICE, PRICE * 2);
        say(AGREED, PRICE, PRICE * 2);
        assertStands(Marks.DISPUTED, ITwofoldReader.Status.DISPUTED);
    }

    // --------------------------------------------------------------------------------------------- a lane added late

    /// @dev Its page's clock is fresh and its mark, 0, looks agreed. The fix: `FeedReader._look` finds no agreement, and
    /// `_status` NONE, where the price is 0.
    function test_ALaneAddedLateDoesNotReadZeroWithAFreshTime() external {
        vm.prank(owner);
        oracle.addFeed(2, config());
        ITwofoldFeed late = newFeed(oracle, 2, 8);
        refusesEveryRead(late, noData());
        assertEq(uint8(late.status()), uint8(ITwofoldReader.Status.NONE));
        say(AGREED, PRICE, PRICE);
        refusesEveryRead(late, noData());
        assertEq(uint8(late.status()), uint8(ITwofoldReader.Status.NONE));
        assertEq(oracle.lane(2).answeredAt, 0);
    }

    /// @dev A lane without an answer takes no mark from its page-mates, and its first agreement is not weighed against 0.
    /// The fix: `LaneTable.judge` checks no jump from a price of 0, and `_setAside` writes nothing for one.
    function test_ALaneAddedLateAnswersFromItsFirstAgreement() external {
        vm.prank(owner);
        oracle.addFeed(2, config());
        say(AGREED, PRICE, PRICE);
        assertEq(oracle.lane(2).mark, 0);
        assertEq(vm.load(address(oracle), bytes32(uint256(ASIDES_SLOT) + 2)), 0);
        vm.warp(vm.getBlockTimestamp() + 1);
        send(oracle, Reports.one(vm.getBlockTimestamp(), trio(0, PRICE, PRICE)));
        assertEq(newFeed(oracle, 2, 8).latestAnswer(), int256(uint256(PRICE)));
    }

    // ----------------------------------------------------------------------------------------------- a stale candidate

    /// @dev A candidate of a week ago is ripe by its time. The fix: in `_jump`, a candidate counts only if the mark found
    /// is HELD.
    function test_AStaleCandidateLetsNoSpikeThroughAWeekLater() external {
        say(AGREED, SPIKE, SPIKE);
        say(AGREED, PRICE, PRICE);
        skip(7 days);
        say(AGREED, SPIKE, SPIKE);
        assertStands(Marks.HELD, ITwofoldReader.Status.HELD);
        assertEq(oracle.lane(0).candidateAt, vm.getBlockTimestamp());
    }

    /// @dev Nor one that trouble has ended. The fix: as above.
    function test_ACandidateFromBeforeADisputeLetsNoSpikeThroughAfterIt() external {
        say(AGREED, SPIKE, SPIKE);
        say(DISPUTED, SPIKE, SPIKE * 2);
        skip(7 days);
        say(AGREED, SPIKE, SPIKE);
        assertStands(Marks.HELD, ITwofoldReader.Status.HELD);
        say(MISSING, 0, SPIKE);
        skip(7 days);
        say(AGREED, SPIKE, SPIKE);
        assertStands(Marks.HELD, ITwofoldReader.Status.HELD);
    }

    // ------------------------------------------------------------------------------------------------ a falling market

    /// @dev A quarter down at once, then a sixth every ten seconds, as far as a market falls. The fix: in `_jump`, the
    /// candidate's price follows, `price`, and its time stays, `since`.
    function test_AFallingMarketIsConfirmedWhileItFalls() external {
        uint48 price = PRICE * 3 / 4;
        say(AGREED, price, price);
        uint256 since = vm.getBlockTimestamp();
        for (uint256 i = 0; i < JUMP_CONFIRM / 10; ++i) {
            assertEq(oracle.lane(0).mark, Marks.HELD);
            assertEq(oracle.lane(0).candidateAt, since);
            price = price * 5 / 6;
            skip(9);
            say(AGREED, price, price);
        }
        assertEq(feed.latestAnswer(), int256(uint256(price)));
        assertEq(uint8(feed.status()), uint8(ITwofoldReader.Status.OK));
    }

    // --------------------------------------------------------------------------------------------------------- pausing

    /// @dev The lane is kept first, so that its answer is remembered in its second word, where readers would find it. The
    /// fix: `FeedReader._look` finds no agreement under a closed mark.
    function test_PausingAFeedStopsItsReaders() external {
        say(NOTHING, 0, 0);
        vm.prank(guardian);
        oracle.pauseFeed(0);
        everyReaderRefuses(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
        assertEq(uint8(feed.status()), uint8(ITwofoldReader.Status.PAUSED));
        // Its page-mate answers, and what it says of the paused lane changes nothing.
        say(AGREED, PRICE, PRICE);
        everyReaderRefuses(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
        assertEq(newFeed(oracle, 1, 8).latestAnswer(), int256(uint256(COMPANION)));
    }

    /// @dev The fix: `pause` marks every feed, so that a reader needs to look nowhere else.
    function test_PausingAllStopsEveryReader() external {
        vm.prank(guardian);
        oracle.pause();
        everyReaderRefuses(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
        refusesEveryRead(newFeed(oracle, 1, 8), abi.encodeWithSelector(ITwofoldReader.Paused.selector));
    }

    /// @dev Nor by the number of its round. The fix: `FeedReader._loadRound` refuses under the mark PAUSED.
    function test_APausedPriceIsNotServedByItsRoundEither() external {
        vm.prank(owner);
        oracle.setHistory(0, 8);
        say(AGREED, PRICE + 1, PRICE + 1);
        uint80 round = oracle.lane(0).round;
        vm.prank(guardian);
        oracle.pauseFeed(0);
        vm.expectRevert(ITwofoldReader.Paused.selector);
        feed.getRoundData(round);
    }

    /// @dev What was paused is wrong by a factor of ten. The fix: `_clear` empties the lane, price and all: with the price
    /// left, readers would serve it again, and the right one would be held as a jump from it.
    function test_UnpausingNeitherServesWhatWasPausedNorHoldsTheRightPrice() external {
        badPriceThenPause();
        vm.prank(owner);
        oracle.unpauseFeed(0);
        everyReaderRefuses(noData());
        say(NOTHING, 0, 0);
        everyReaderRefuses(noData());
        skip(MAX_SKEW);
        say(AGREED, PRICE, PRICE);
        assertEq(feed.latestAnswer(), int256(uint256(PRICE)));
        assertEq(uint8(feed.status()), uint8(ITwofoldReader.Status.OK));
    }

    /// @dev The same for the pause of all.
    function test_UnpausingAllNeitherServesWhatWasPausedNorHoldsTheRightPrice() external {
        badPriceThenPause();
        vm.startPrank(owner);
        oracle.pause();
        oracle.unpauseFeed(0);
        everyReaderRefuses(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
        oracle.unpause();
        vm.stopPrank();
        everyReaderRefuses(noData());
        skip(MAX_SKEW);
        say(AGREED, PRICE, PRICE);
        assertEq(feed.latestAnswer(), int256(uint256(PRICE)));
    }

    /// @dev A report of the bad price, withheld until the lane is empty, would be its first answer and weighed against
    /// nothing. It was good ahead of its block, too. The fix: `_turn` leaves a lane that was cleared alone until
    /// `answersFrom`, and `_clear` sets that later than the skew reaches.
    function test_AWithheldReportIsNoFirstAnswerAfterUnpausing() external {
        skip(1);
        uint256 time = vm.getBlockTimestamp();
        Report memory withheld = Reports.one(time + 1 + MAX_SKEW, solo(0, AGREED, SPIKE, SPIKE));
        vm.prank(guardian);
        oracle.pauseFeed(0);
        skip(1);
        vm.prank(owner);
        oracle.unpauseFeed(0);
        refused(oracle, withheld, abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector));
        everyReaderRefuses(noData());
        skip(1 + MAX_SKEW);
        refused(oracle, withheld, abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector));
        send(oracle, Reports.one(time + 2 + MAX_SKEW, solo(0, AGREED, PRICE, PRICE)));
        assertEq(feed.latestAnswer(), int256(uint256(PRICE)));
    }

    // ---------------------------------------------------------------------------------------------------- floored marks

    /// @dev Rounded down, this divergence (0.0033 ppm) would be 0, and both bounds the mean. The fix: `LaneTable` rounds
    /// the mark up, `BothSides` rounds outwards.
    function test_ADivergenceBelowOnePpmLeavesNeitherSideOutside() external {
        uint48 far = PRICE + 1001;
        say(AGREED, PRICE, far);
        (int256 low, int256 high,) = feed.latestBounds();
        assertLe(low, int256(uint256(PRICE)));
        assertGe(high, int256(uint256(far)));
    }

    /// @dev Of every agreement both prices lie inside the bounds, for each reader and at any decimals, stored or read: as
    /// rationals, so that no rounding hides behind another. The fix: as above; and `FeedReader._scaledUp`.
    function testFuzz_BothSidesOfEveryAgreementLieWithinTheBounds(
        uint256 limit,
        uint256 a,
        uint256 b,
        uint8 stored,
        uint8 decimals
    ) external {
        limit = bound(limit, 1, Marks.MAX_DIVERGENCE);
        a = boundPrice(a);
        b = bound(b, (a * (2 * PPM - limit) + 2 * PPM + limit - 1) / (2 * PPM + limit), most(a, limit));
        stored = uint8(bound(stored, 0, 18));
        decimals = uint8(bound(decimals, 0, 36));
        addAndAgree(limit, stored, uint48(a), uint48(b));

        (uint256 lower, uint256 higher) = a < b ? (a, b) : (b, a);
        (uint256 unit, uint256 one) = (10 ** uint256(stored), 10 ** uint256(decimals));
        try newFeed(oracle, 3, decimals).latestBounds() returns (int256 low, int256 high, uint256) {
            assertLe(uint256(low) * unit, lower * one, "low");
            assertGe(uint256(high) * unit, higher * one, "high");
            assertEq(boundOf(TwofoldBoundFeed.Bound.LOW, decimals), low, "low reader");
            assertEq(boundOf(TwofoldBoundFeed.Bound.HIGH, decimals), high, "high reader");
        } catch (bytes memory why) {
            // A lower bound of less than a unit is not served; it is within a millionth and three of the lower price.
            assertEq(bytes4(why), ITwofoldReader.ScaledToZero.selector);
            assertLt((lower - lower / PPM) * one, unit + 3 * one, "scaled to zero");
            assertGe(uint256(boundOf(TwofoldBoundFeed.Bound.HIGH, decimals)) * unit, higher * one, "high reader");
        }
    }

    // ------------------------------------------------------------------------------------------------- old signatures

    /// @dev The sides are 1.5 % apart: a dispute under a limit of 1 %, and signed as one; an agreement under 2 %. The
    /// fix: in `LaneTable.judge`, a claim is what was signed, never told from the prices.
    function test_AnOldSignatureOnADisputeIsNoAnswerAfterLoosening() external {
        uint48 apart = PRICE + PRICE * 15 / 1000;
        proposeLoosening();
        skip(DELAY);
        Report memory old = Reports.one(vm.getBlockTimestamp(), solo(0, DISPUTED, PRICE, apart));
        skip(1);
        oracle.applyPolicy(0);
        send(oracle, old);
        assertStands(Marks.DISPUTED, ITwofoldReader.Status.DISPUTED);
        assertEq(feed.latestAnswer(), int256(uint256(PRICE)));
        say(AGREED, PRICE, apart);
        assertEq(oracle.lane(0).mark, 14_889, "what is signed as agreed now is an answer");
    }

    /// @dev Signed as agreed and beyond the limit, it counts for nothing; and what was signed before anybody could know
    /// of a wider limit is too old by the time that one holds. The fix: `setPolicy` lets what loosens wait.
    function test_AnAgreementBeyondTheLimitIsTooOldOnceThePolicyIsLoosened() external {
        uint48 apart = PRICE + PRICE * 15 / 1000;
        skip(1);
        uint256 time = vm.getBlockTimestamp();
        Report memory old = Reports.one(time, solo(0, AGREED, PRICE, apart));
        refused(oracle, old, abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector));
        proposeLoosening();
        refused(oracle, old, abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector));
        vm.expectRevert(abi.encodeWithSelector(IGuardianship.TooSoon.selector, time, time + DELAY));
        oracle.applyPolicy(0);
        skip(DELAY);
        oracle.applyPolicy(0);
        uint256 oldest = vm.getBlockTimestamp() - MAX_REPORT_AGE;
        refused(oracle, old, abi.encodeWithSelector(ITwofoldOracle.TooOld.selector, time, oldest));
        assertEq(feed.latestAnswer(), int256(uint256(PRICE)));
    }

    // -------------------------------------------------------------------------------------------- a guardian gone wrong

    /// @dev It stops everything that it can. The owner undoes it at once, within one block. The fix: `suspendAttester`
    /// leaves the attester's life as it is, so that `liftAttester` brings it back without the delay of a new one.
    function test_AGuardianThatRevokesAllIsUndoneByTheOwnerAtOnce() external {
        revokeAll();
        everyReaderRefuses(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
        vm.startPrank(owner);
        oracle.unpause();
        oracle.unpauseFeed(0);
        oracle.unpauseFeed(1);
        oracle.liftAttester(vm.addr(KEY_A));
        oracle.liftAttester(vm.addr(KEY_B));
        vm.stopPrank();
        skip(MAX_SKEW);
        say(AGREED, PRICE, PRICE);
        assertEq(feed.latestAnswer(), int256(uint256(PRICE)));
        assertEq(uint8(feed.status()), uint8(ITwofoldReader.Status.OK));
    }

    /// @dev It may stop everything again, for the delay and no longer. The fix: there is no veto of `setGuardian`.
    function test_AGuardianThatRevokesAllCannotKeepItsPlace() external {
        vm.prank(owner);
        oracle.setGuardian(stranger);
        revokeAll();
        skip(DELAY);
        oracle.applyGuardian();
        assertEq(oracle.guardian(), stranger);
        bytes[] memory calls = stops();
        bytes memory why = abi.encodeWithSelector(IGuardianship.NotOwnerOrGuardian.selector, guardian);
        for (uint256 i = 0; i < calls.length; ++i) {
            refusesFrom(guardian, calls[i], why);
        }
    }

    /// @dev Nothing it can do makes an answer, brings one back, or loosens anything. The fix: `onlyOwner` on each.
    function test_AGuardianCanNeverStartWhatItStopped() external {
        revokeAll();
        IAttesterBook.Side sideA = IAttesterBook.Side.A;
        bytes[] memory calls = new bytes[](13);
        calls[0] = abi.encodeCall(oracle.unpause, ());
        calls[1] = abi.encodeCall(oracle.unpauseFeed, (0));
        calls[2] = abi.encodeCall(oracle.liftAttester, (vm.addr(KEY_A)));
        calls[3] = abi.encodeCall(oracle.addAttester, (guardian, sideA, uint64(START + 30 days), FOREVER));
        calls[4] = abi.encodeCall(oracle.prolongAttester, (vm.addr(KEY_A), FOREVER));
        calls[5] = abi.encodeCall(oracle.removeAttester, (vm.addr(KEY_A)));
        calls[6] = abi.encodeCall(oracle.addFeed, (9, config()));
        calls[7] = abi.encodeCall(oracle.removeFeed, (0));
        calls[8] = abi.encodeCall(oracle.setPolicy, (0, config().policy));
        calls[9] = abi.encodeCall(oracle.setHistory, (0, 8));
        calls[10] = abi.encodeCall(oracle.setGuardian, (stranger));
        calls[11] = abi.encodeCall(oracle.setSequencer, (IAuthority.Sequencer(address(0), 0)));
        calls[12] = abi.encodeCall(Ownable.transferOwnership, (guardian));
        bytes memory why = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, guardian);
        for (uint256 i = 0; i < calls.length; ++i) {
            refusesFrom(guardian, calls[i], why);
        }
    }

    // ------------------------------------------------------------------------------------------------------------ hands

    /// @dev Reports a second from now; the page-mate always agrees.
    function say(uint8 claim, uint48 a, uint48 b) internal {
        skip(1);
        PageClaim memory page;
        page.claims = Reports.claims(claim, AGREED, NOTHING);
        page.prices = [a, b, COMPANION, COMPANION, 0, 0];
        if (claim == NOTHING || claim == MISSING) page.prices[0] = 0;
        send(oracle, Reports.one(vm.getBlockTimestamp(), page));
    }

    /// @dev A price ten times too high is answered, being confirmed, and then paused.
    function badPriceThenPause() private {
        say(AGREED, SPIKE, SPIKE);
        skip(JUMP_CONFIRM);
        say(AGREED, SPIKE, SPIKE);
        assertEq(feed.latestAnswer(), int256(uint256(SPIKE)));
        vm.prank(guardian);
        oracle.pauseFeed(0);
    }

    /// @dev The owner proposes a limit of 2 % where 1 % holds.
    function proposeLoosening() private {
        IFeedBook.Policy memory wider = config().policy;
        wider.maxDivergence = 20_000;
        vm.prank(owner);
        oracle.setPolicy(0, wider);
    }

    /// @dev Feed 3 with this limit and these stored decimals, agreed on these prices.
    function addAndAgree(uint256 limit, uint8 stored, uint48 a, uint48 b) private {
        IFeedBook.FeedConfig memory other = config();
        other.decimals = stored;
        other.policy.maxDivergence = uint32(limit);
        other.policy.maxJump = uint32(3 * limit);
        vm.prank(owner);
        oracle.addFeed(3, other);
        skip(1);
        send(oracle, Reports.one(vm.getBlockTimestamp(), solo(1, AGREED, a, b)));
        assertEq(oracle.lane(3).answeredAt, vm.getBlockTimestamp(), "an answer");
    }

    function boundOf(TwofoldBoundFeed.Bound which, uint8 decimals) private returns (int256) {
        return newBoundFeed(oracle, 3, decimals, which).latestAnswer();
    }

    /// @dev The highest price that agrees with this one.
    function most(uint256 price, uint256 limit) private pure returns (uint256) {
        return price * (2 * PPM + limit) / (2 * PPM - limit);
    }

    /// @dev Small prices round most, so half of them are small. The highest that agrees fits 48 bits.
    function boundPrice(uint256 price) private pure returns (uint256) {
        return price % 2 == 0 ? bound(price, 1, 10_000) : bound(price, 1, 260_000_000_000_000);
    }

    /// @dev Everything that a guardian can do, with something of each kind waiting to be vetoed.
    function revokeAll() private {
        address successor = makeAddr("successor");
        proposeLoosening();
        vm.startPrank(owner);
        oracle.addAttester(successor, IAttesterBook.Side.A, uint64(vm.getBlockTimestamp() + DELAY), FOREVER);
        oracle.setSequencer(IAuthority.Sequencer(address(oracle), 1 hours));
        vm.stopPrank();
        bytes[] memory calls = stops();
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(guardian);
            (bool ok,) = address(oracle).call(calls[i]);
            assertTrue(ok, "the guardian may");
        }
    }

    function stops() private returns (bytes[] memory calls) {
        calls = new bytes[](8);
        calls[0] = abi.encodeCall(oracle.pauseFeed, (0));
        calls[1] = abi.encodeCall(oracle.pauseFeed, (1));
        calls[2] = abi.encodeCall(oracle.pause, ());
        calls[3] = abi.encodeCall(oracle.suspendAttester, (vm.addr(KEY_A)));
        calls[4] = abi.encodeCall(oracle.suspendAttester, (vm.addr(KEY_B)));
        calls[5] = abi.encodeCall(oracle.vetoPolicy, (0));
        calls[6] = abi.encodeCall(oracle.vetoAttester, (makeAddr("successor")));
        calls[7] = abi.encodeCall(oracle.vetoSequencer, ());
    }

    function refusesFrom(address caller, bytes memory data, bytes memory why) private {
        vm.prank(caller);
        (bool ok, bytes memory got) = address(oracle).call(data);
        assertFalse(ok);
        assertEq(got, why);
    }

    /// @dev The last good price stands, under this mark, and consumers see why.
    function assertStands(uint256 mark, ITwofoldReader.Status status) private view {
        ITwofoldOracle.Lane memory lane = oracle.lane(0);
        assertEq(lane.price, PRICE, "price");
        assertEq(lane.mark, mark, "mark");
        assertEq(uint8(feed.status()), uint8(status), "status");
        assertEq(feed.latestAnswer(), int256(uint256(PRICE)), "answer");
    }

    function everyReaderRefuses(bytes memory why) private {
        refusesEveryRead(feed, why);
        refusesEveryRead(newBoundFeed(oracle, 0, 8, TwofoldBoundFeed.Bound.LOW), why);
        refusesEveryRead(newBoundFeed(oracle, 0, 8, TwofoldBoundFeed.Bound.HIGH), why);
        reads(feed, abi.encodeCall(feed.twap, (60)), why);
    }

    function refusesEveryRead(ITwofoldReader reader, bytes memory why) private view {
        reads(reader, abi.encodeCall(reader.latestRoundData, ()), why);
        reads(reader, abi.encodeCall(reader.latestAnswer, ()), why);
        reads(reader, abi.encodeCall(reader.latestTimestamp, ()), why);
        reads(reader, abi.encodeCall(reader.latestRound, ()), why);
        reads(reader, abi.encodeCall(reader.latestBounds, ()), why);
        reads(reader, abi.encodeCall(reader.priceNoOlderThan, (type(uint256).max)), why);
    }

    function reads(ITwofoldReader reader, bytes memory data, bytes memory why) private view {
        (bool ok, bytes memory got) = address(reader).staticcall(data);
        assertFalse(ok, "served");
        assertEq(got, why, "why");
    }

    function noData() private pure returns (bytes memory) {
        return abi.encodeWithSignature("Error(string)", "No data present");
    }
}
