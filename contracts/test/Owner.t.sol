// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {TwofoldOracle} from "../src/TwofoldOracle.sol";
import {Marks} from "../src/types/Marks.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, Report, Reports} from "./Reports.sol";

/// @title What the owner can do, and nobody else: attesters, feeds, the pause, and the ownership itself.
contract OwnerTest is OracleFixture {
    using Reports for Report;

    uint48 internal constant PRICE = 300_000_000_000;
    uint256 internal constant KEY_C = 0xc0ffee;
    ITwofoldOracle.Side internal constant A = ITwofoldOracle.Side.A;
    ITwofoldOracle.Side internal constant B = ITwofoldOracle.Side.B;

    ITwofoldOracle internal oracle;

    function setUp() external {
        oracle = deploy(4);
    }

    function test_NobodyElseMayDoWhatTheOwnerDoes() external {
        bytes[] memory calls = new bytes[](6);
        calls[0] = abi.encodeCall(oracle.addFeed, (9, config()));
        calls[1] = abi.encodeCall(oracle.addAttester, (stranger, A, uint64(START + DELAY), FOREVER));
        calls[2] = abi.encodeCall(oracle.removeAttester, (vm.addr(KEY_A)));
        calls[3] = abi.encodeCall(oracle.pause, ());
        calls[4] = abi.encodeCall(oracle.unpause, ());
        calls[5] = abi.encodeCall(Ownable.transferOwnership, (stranger));
        bytes memory why = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger);
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(stranger);
            (bool ok, bytes memory got) = address(oracle).call(calls[i]);
            assertFalse(ok);
            assertEq(got, why);
        }
    }

    // -------------------------------------------------------------------------------------------------- attesters

    function test_TheConstructorsAttestersAreActiveAtOnce() external {
        assertEq(send(oracle, Reports.one(START, trio(0, PRICE, PRICE))), 1);
        ITwofoldOracle.Attester memory b = oracle.attester(vm.addr(KEY_B));
        assertEq(uint8(b.side), uint8(B));
        assertEq(b.activeFrom, START);
        assertEq(b.activeUntil, FOREVER);
    }

    function test_ANewAttesterWaitsForTheDelay() external {
        uint256 earliest = START + DELAY;
        asOwner();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.TooSoon.selector, earliest - 1, earliest));
        oracle.addAttester(vm.addr(KEY_C), A, uint64(earliest - 1), FOREVER);

        asOwner();
        vm.expectEmit(address(oracle));
        emit ITwofoldOracle.AttesterAdded(vm.addr(KEY_C), A, uint64(earliest), FOREVER);
        oracle.addAttester(vm.addr(KEY_C), A, uint64(earliest), FOREVER);

        vm.warp(earliest - 1);
        assertFalse(isTaken(KEY_C, KEY_B));
        vm.warp(earliest);
        assertTrue(isTaken(KEY_C, KEY_B));
    }

    function test_AnAttesterIsActiveUntilItsEndAndNotAtIt() external {
        uint64 from = uint64(START + DELAY);
        asOwner();
        oracle.addAttester(vm.addr(KEY_C), A, from, from + 100);
        vm.warp(from + 99);
        assertTrue(isTaken(KEY_C, KEY_B));
        vm.warp(from + 100);
        assertFalse(isTaken(KEY_C, KEY_B), "the pair is remembered, but not beyond its end");
    }

    function test_ARemovedAttesterIsOutAtOnceThoughItsPairWasRemembered() external {
        assertTrue(isTaken(KEY_A, KEY_B));
        asOwner();
        vm.expectEmit(address(oracle));
        emit ITwofoldOracle.AttesterRemoved(vm.addr(KEY_B), B);
        oracle.removeAttester(vm.addr(KEY_B));
        vm.warp(START + 1);
        assertFalse(isTaken(KEY_A, KEY_B));
    }

    function test_AnAttesterRemovedBeforeItsTimeNeverBecomesActive() external {
        uint64 from = uint64(START + DELAY);
        asOwner();
        oracle.addAttester(vm.addr(KEY_C), A, from, FOREVER);
        asOwner();
        oracle.removeAttester(vm.addr(KEY_C));
        vm.warp(from);
        assertFalse(isTaken(KEY_C, KEY_B));
    }

    function test_RemovingDoesNotLengthenALifeThatIsOver() external {
        uint64 from = uint64(START + DELAY);
        asOwner();
        oracle.addAttester(vm.addr(KEY_C), A, from, from + 100);
        vm.warp(from + 1000);
        asOwner();
        oracle.removeAttester(vm.addr(KEY_C));
        assertEq(oracle.attester(vm.addr(KEY_C)).activeUntil, from + 100);
    }

    function test_AnAddressServesOneSideForEver() external {
        asOwner();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.OtherSide.selector, vm.addr(KEY_A), A));
        oracle.addAttester(vm.addr(KEY_A), B, uint64(START + DELAY), FOREVER);

        asOwner();
        oracle.removeAttester(vm.addr(KEY_A));
        asOwner();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.OtherSide.selector, vm.addr(KEY_A), A));
        oracle.addAttester(vm.addr(KEY_A), B, uint64(START + DELAY), FOREVER);

        asOwner();
        oracle.addAttester(vm.addr(KEY_A), A, uint64(START + DELAY), FOREVER);
        vm.warp(START + DELAY);
        assertTrue(isTaken(KEY_A, KEY_B));
    }

    function test_AnAttesterWhoseLifeIsNotOverCannotBeAddedAgain() external {
        asOwner();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.AttesterExists.selector, vm.addr(KEY_A), FOREVER));
        oracle.addAttester(vm.addr(KEY_A), A, uint64(START + DELAY), FOREVER);
    }

    function test_AttestersThatMakeNoSenseAreRefused() external {
        asOwner();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.UnknownAttester.selector, address(0)));
        oracle.addAttester(address(0), A, uint64(START + DELAY), FOREVER);

        uint64 from = uint64(START + DELAY);
        asOwner();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.EndsBeforeStart.selector, from, from));
        oracle.addAttester(stranger, A, from, from);

        asOwner();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.UnknownAttester.selector, stranger));
        oracle.removeAttester(stranger);
    }

    // ------------------------------------------------------------------------------------------------------ feeds

    function test_AFeedIsAddedWhereTheOwnerWantsIt() external {
        asOwner();
        vm.expectEmit(address(oracle));
        emit ITwofoldOracle.FeedAdded(767, config());
        oracle.addFeed(767, config());

        ITwofoldOracle.Policy memory policy = oracle.policy(767);
        assertEq(abi.encode(policy.config), abi.encode(config()));
        assertFalse(policy.paused || policy.removed);
        assertEq(oracle.feedCount(), 5);
        assertEq(oracle.feedIds()[4], 767);
        assertTrue(oracle.lane(767).exists);
        assertFalse(oracle.lane(766).exists);
        assertEq(send(oracle, Reports.one(START, trio(255, PRICE, PRICE))), 1);
        assertEq(oracle.lane(767).price, PRICE);
        assertEq(oracle.lane(766).price, 0);
    }

    function test_AnIdIsNeverUsedTwice() external {
        asOwner();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.FeedExists.selector, 3));
        oracle.addFeed(3, config());
    }

    function test_EveryLimitOfAFeedIsTakenAndNothingBeyondIt() external {
        ITwofoldOracle.FeedConfig memory good = config();
        (good.decimals, good.heartbeat, good.deviation) = (0, 1, 1);
        (good.maxDivergence, good.maxJump, good.jumpConfirm) = (1, 3, 10);
        asOwner();
        oracle.addFeed(100, good);
        (good.decimals, good.heartbeat, good.deviation) = (18, 3600, 999_999);
        (good.maxDivergence, good.maxJump, good.jumpConfirm) = (64_999, 999_999, 3600);
        asOwner();
        oracle.addFeed(101, good);

        ITwofoldOracle.FeedConfig memory bad = config();
        refusesFeed(768, bad, range("feedId", 768, 0, 767));
        bad.decimals = 19;
        refusesFeed(102, bad, range("decimals", 19, 0, 18));
        bad = config();
        bad.heartbeat = 0;
        refusesFeed(102, bad, range("heartbeat", 0, 1, 3600));
        bad.heartbeat = 3601;
        refusesFeed(102, bad, range("heartbeat", 3601, 1, 3600));
        bad = config();
        bad.deviation = 0;
        refusesFeed(102, bad, range("deviation", 0, 1, 999_999));
        bad.deviation = 1_000_000;
        refusesFeed(102, bad, range("deviation", 1_000_000, 1, 999_999));
        bad = config();
        bad.maxDivergence = 0;
        refusesFeed(102, bad, range("maxDivergence", 0, 1, 64_999));
        bad.maxDivergence = 65_000;
        refusesFeed(102, bad, range("maxDivergence", 65_000, 1, 64_999));
        bad = config();
        bad.maxJump = 3 * bad.maxDivergence - 1;
        refusesFeed(102, bad, range("maxJump", bad.maxJump, 3 * uint256(bad.maxDivergence), 999_999));
        bad.maxJump = 1_000_000;
        refusesFeed(102, bad, range("maxJump", 1_000_000, 3 * uint256(bad.maxDivergence), 999_999));
        bad = config();
        bad.jumpConfirm = 9;
        refusesFeed(102, bad, range("jumpConfirm", 9, 10, 3600));
        bad.jumpConfirm = 3601;
        refusesFeed(102, bad, range("jumpConfirm", 3601, 10, 3600));
        bad = config();
        bad.description = "";
        asOwner();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.NoDescription.selector, 102));
        oracle.addFeed(102, bad);
    }

    function test_APolicyOfNoFeedIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.UnknownFeed.selector, 4));
        oracle.policy(4);
    }

    function test_ManyAreReadAsOneIs() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        uint256[] memory ids = new uint256[](3);
        (ids[0], ids[1], ids[2]) = (2, 5, 3);
        ITwofoldOracle.Lane[] memory lanes = oracle.lanes(ids);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(abi.encode(lanes[i]), abi.encode(oracle.lane(ids[i])));
        }
        (ids[1], ids[2]) = (0, 3);
        ITwofoldOracle.Policy[] memory policies = oracle.policies(ids);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(abi.encode(policies[i]), abi.encode(oracle.policy(ids[i])));
        }
    }

    // ------------------------------------------------------------------------------------------------------ pause

    function test_PausingMarksEveryFeedAndStopsUpdates() external {
        send(oracle, Reports.two(START, trio(0, PRICE, PRICE), solo(1, DISPUTED, PRICE, PRICE)));
        asOwner();
        vm.expectEmit(address(oracle));
        emit ITwofoldOracle.AllPaused();
        oracle.pause();
        assertTrue(oracle.paused());
        for (uint256 feedId = 0; feedId < 4; ++feedId) {
            ITwofoldOracle.Lane memory lane = oracle.lane(feedId);
            assertEq(lane.mark, Marks.PAUSED);
            assertEq(lane.round, 1);
            assertEq(lane.answeredAt, 0);
            assertTrue(oracle.policy(feedId).paused);
        }
        assertFalse(isTaken(KEY_A, KEY_B));
        asOwner();
        vm.expectRevert(ITwofoldOracle.Paused.selector);
        oracle.pause();
    }

    function test_UnpausingClearsEveryFeedButNotItsClock() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        asOwner();
        oracle.pause();
        asOwner();
        vm.expectEmit(address(oracle));
        emit ITwofoldOracle.LaneChanged(0, uint16(Marks.PAUSED), 0, 0, 0);
        vm.expectEmit(address(oracle));
        emit ITwofoldOracle.LaneChanged(1, uint16(Marks.PAUSED), 0, 0, 0);
        oracle.unpause();
        assertFalse(oracle.paused());
        ITwofoldOracle.Lane memory lane = oracle.lane(0);
        assertEq(lane.price, 0);
        assertEq(lane.mark, 0);
        assertEq(lane.round, 1);
        assertEq(lane.observedAt, START);

        // The next agreed report counts as a first one: no jump check against a price that is not served any more.
        vm.warp(START + 1);
        assertEq(send(oracle, Reports.one(START + 1, trio(0, PRICE * 3, PRICE * 3))), 1);
        assertEq(oracle.lane(0).price, PRICE * 3);
        asOwner();
        vm.expectRevert(ITwofoldOracle.NotPaused.selector);
        oracle.unpause();
    }

    /// @dev A report from before would be a first answer, without a jump check: the very price that was paused, again.
    function test_NothingObservedUntilThePauseWasLiftedIsTakenAfterIt() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        bytes memory withheld = Reports.one(START + 1, trio(0, PRICE * 5, PRICE * 5)).pack();
        bytes memory same = Reports.one(START + 5, trio(0, PRICE, PRICE)).pack();
        vm.warp(START + 4);
        asOwner();
        oracle.pause();
        vm.warp(START + 5);
        asOwner();
        oracle.unpause();
        refusedAsTooOld(withheld, START + 1);
        refusedAsTooOld(same, START + 5);
        vm.warp(START + 6);
        assertEq(send(oracle, Reports.one(START + 6, trio(0, PRICE, PRICE))), 1);
    }

    function refusedAsTooOld(bytes memory report, uint256 observedAt) private {
        ITwofoldOracle.Signature memory none;
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.TooOld.selector, observedAt, START + 6));
        oracle.update(report, none, none);
    }

    function test_ARemovedFeedIsNeitherPausedNorCleared() external {
        bytes32 removed = bytes32((uint256(PRICE) << 16 | Marks.REMOVED) << 192);
        vm.store(address(oracle), PAGES_SLOT, removed);
        asOwner();
        oracle.pause();
        assertEq(oracle.lane(0).mark, Marks.REMOVED);
        asOwner();
        oracle.unpause();
        assertEq(oracle.lane(0).mark, Marks.REMOVED);
        assertTrue(oracle.policy(0).removed);
    }

    function test_AFeedAddedDuringThePauseIsPausedToo() external {
        asOwner();
        oracle.pause();
        asOwner();
        oracle.addFeed(9, config());
        assertEq(oracle.lane(9).mark, Marks.PAUSED);
    }

    // -------------------------------------------------------------------------------------------------- ownership

    function test_OwnershipIsHandedOverInTwoSteps() external {
        Ownable2Step owned = Ownable2Step(address(oracle));
        asOwner();
        owned.transferOwnership(stranger);
        assertEq(owned.owner(), owner);
        vm.prank(stranger);
        owned.acceptOwnership();
        assertEq(owned.owner(), stranger);
    }

    function test_OwnershipCannotBeRenounced() external {
        asOwner();
        vm.expectRevert(ITwofoldOracle.RenouncingDisabled.selector);
        Ownable(address(oracle)).renounceOwnership();
    }

    function test_TimingOutOfRangeIsRefused() external {
        ITwofoldOracle.FirstFeed[] memory none;
        ITwofoldOracle.Timing memory bad = timing();
        bad.maxReportAge = 0;
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.OutOfRange.selector, "maxReportAge", 0, 1, 3600));
        new TwofoldOracle(owner, bad, attesters(), none);
        bad = timing();
        bad.maxSkew = 61;
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.OutOfRange.selector, "maxSkew", 61, 0, 60));
        new TwofoldOracle(owner, bad, attesters(), none);
        bad = timing();
        bad.delay = 30 days + 1;
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.OutOfRange.selector, "delay", 30 days + 1, 0, 30 days));
        new TwofoldOracle(owner, bad, attesters(), none);
    }

    // ------------------------------------------------------------------------------------------------------ hands

    function asOwner() internal {
        vm.prank(owner);
    }

    /// @dev Whether a report of this second, signed by these two, is applied.
    function isTaken(uint256 keyA, uint256 keyB) internal returns (bool) {
        Report memory report = Reports.one(vm.getBlockTimestamp(), solo(0, AGREED, PRICE, PRICE));
        bytes32 digest = report.digest(block.chainid, address(oracle));
        try oracle.update(report.pack(), sign(keyA, digest), sign(keyB, digest)) {
            return true;
        } catch {
            return false;
        }
    }

    function refusesFeed(uint256 feedId, ITwofoldOracle.FeedConfig memory bad, bytes memory why) internal {
        asOwner();
        vm.expectRevert(why);
        oracle.addFeed(feedId, bad);
    }

    function range(string memory field, uint256 value, uint256 min, uint256 max) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITwofoldOracle.OutOfRange.selector, field, value, min, max);
    }
}
