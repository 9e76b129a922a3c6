// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {Marks} from "../src/types/Marks.sol";
import {BookFixture} from "./BookFixture.sol";
import {Policies} from "./Policies.sol";
import {AGREED, PageClaim, Reports} from "./Reports.sol";

/// @title What is promised of a feed, and how the promise may change.
contract PolicyTest is BookFixture {
    using Policies for IFeedBook.Policy;

    /// @dev When a proposal made at START can be applied.
    uint256 internal constant READY = START + DELAY;

    // ----------------------------------------------------------------------------------------------------- tightening

    function test_TighteningAnyFieldHoldsAtOnce() external {
        for (uint256 field = 0; field < Policies.FIELDS; ++field) {
            setUp();
            IFeedBook.Policy memory next = config().policy.tightened(field);
            asOwner();
            vm.expectEmit(address(oracle));
            emit IFeedBook.PolicySet(0, next);
            oracle.setPolicy(0, next);
            assertPolicy(0, next);
            assertNothingProposed(0);
        }
    }

    function test_APolicyIsOfOneFeedOnly() external {
        asOwner();
        oracle.setPolicy(1, Policies.tightest());
        assertPolicy(0, config().policy);
        assertPolicy(1, Policies.tightest());
        assertPolicy(2, config().policy);
        assertPolicy(3, config().policy);
    }

    // ------------------------------------------------------------------------------------------------------ loosening

    function test_LooseningAnyFieldWaits() external {
        for (uint256 field = 0; field < Policies.FIELDS; ++field) {
            setUp();
            assertWaits(config().policy.loosened(field));
        }
    }

    function test_WhatTightensSomeFieldsAndLoosensAnotherWaitsAsAWhole() external {
        for (uint256 field = 0; field < Policies.FIELDS; ++field) {
            setUp();
            IFeedBook.Policy memory next = Policies.tightest();
            if (field == 0) next.heartbeat = HEARTBEAT + 1;
            if (field == 1) next.deviation = config().policy.deviation + 1;
            if (field == 2) (next.maxDivergence, next.maxJump) = (MAX_DIVERGENCE + 1, MAX_JUMP);
            if (field == 3) next.maxJump = MAX_JUMP + 1;
            if (field == 4) next.jumpConfirm = JUMP_CONFIRM - 1;
            assertWaits(next);
        }
    }

    /// @dev Whatever the two policies: at once if the new one is looser in nothing, otherwise not before the delay.
    function testFuzz_NothingLoosensAtOnce(uint256 seed) external {
        IFeedBook.Policy memory before = Policies.any(uint128(seed));
        IFeedBook.FeedConfig memory added = config();
        added.policy = before;
        asOwner();
        oracle.addFeed(9, added);
        IFeedBook.Policy memory next = Policies.any(uint128(seed >> 128));
        asOwner();
        oracle.setPolicy(9, next);
        IFeedBook.Policy memory held = oracle.policy(9);
        assertLe(held.heartbeat, before.heartbeat);
        assertLe(held.deviation, before.deviation);
        assertLe(held.maxDivergence, before.maxDivergence);
        assertLe(held.maxJump, before.maxJump);
        assertGe(held.jumpConfirm, before.jumpConfirm);
        (, uint256 readyAt) = oracle.proposedPolicy(9);
        assertPolicy(9, readyAt == 0 ? next : before);
        if (readyAt == 0) return;
        vm.warp(readyAt);
        oracle.applyPolicy(9);
        assertPolicy(9, next);
    }

    // ------------------------------------------------------------------------------------------------------- applying

    function test_AnyoneAppliesAProposalOnceTheDelayIsOverAndNotBefore() external {
        IFeedBook.Policy memory next = config().policy.loosened(2);
        propose(next);
        bytes memory call = abi.encodeCall(oracle.applyPolicy, (0));
        refuses(stranger, call, tooSoon(START, READY));
        vm.warp(READY - 1);
        refuses(owner, call, tooSoon(READY - 1, READY));

        vm.warp(READY);
        asStranger();
        vm.expectEmit(address(oracle));
        emit IFeedBook.PolicySet(0, next);
        oracle.applyPolicy(0);
        assertPolicy(0, next);
        assertNothingProposed(0);
        refuses(stranger, call, nothingProposed());
    }

    function test_AProposalIsAppliedWithin14DaysAndNotLater() external {
        propose(config().policy.loosened(0));
        vm.warp(READY + APPLICABLE_FOR + 1);
        refuses(owner, abi.encodeCall(oracle.applyPolicy, (0)), expired(READY + APPLICABLE_FOR));
        assertPolicy(0, config().policy);
        vm.warp(READY + APPLICABLE_FOR);
        oracle.applyPolicy(0);
        assertPolicy(0, config().policy.loosened(0));
    }

    function test_AnExpiredProposalCanBeMadeAgain() external {
        propose(config().policy.loosened(0));
        uint256 later = READY + APPLICABLE_FOR + 1;
        vm.warp(later);
        propose(config().policy.loosened(0));
        refuses(owner, abi.encodeCall(oracle.applyPolicy, (0)), tooSoon(later, later + DELAY));
        vm.warp(later + DELAY);
        oracle.applyPolicy(0);
        assertPolicy(0, config().policy.loosened(0));
    }

    function test_WhatWasNeverProposedIsNeitherAppliedNorVetoed() external {
        for (uint256 feedId = 0; feedId < 5; ++feedId) {
            refuses(owner, abi.encodeCall(oracle.applyPolicy, (feedId)), nothingProposed());
            refuses(owner, abi.encodeCall(oracle.vetoPolicy, (feedId)), nothingProposed());
        }
    }

    function test_AProposalIsForItsOwnFeedOnly() external {
        propose(config().policy.loosened(0));
        assertNothingProposed(1);
        vm.warp(READY);
        refuses(owner, abi.encodeCall(oracle.applyPolicy, (1)), nothingProposed());
    }

    // ---------------------------------------------------------------------------------------- vetoes, second thoughts

    function test_OwnerAndGuardianVetoAProposalAndNobodyElse() external {
        address[2] memory who = [owner, guardian];
        for (uint256 i = 0; i < who.length; ++i) {
            propose(config().policy.loosened(3));
            bytes memory call = abi.encodeCall(oracle.vetoPolicy, (0));
            refuses(stranger, call, notOwnerOrGuardian(stranger));
            vm.prank(who[i]);
            vm.expectEmit(address(oracle));
            emit IFeedBook.PolicyVetoed(0, who[i]);
            oracle.vetoPolicy(0);
            assertNothingProposed(0);
            refuses(who[i], call, nothingProposed());
        }
        vm.warp(READY);
        refuses(stranger, abi.encodeCall(oracle.applyPolicy, (0)), nothingProposed());
        assertPolicy(0, config().policy);
    }

    function test_AProposalThatIsReadyCanStillBeVetoed() external {
        propose(config().policy.loosened(3));
        vm.warp(READY);
        asGuardian();
        oracle.vetoPolicy(0);
        assertNothingProposed(0);
    }

    function test_ASecondProposalTakesThePlaceOfTheFirstAndWaitsAnew() external {
        propose(config().policy.loosened(0));
        vm.warp(START + 1 hours);
        propose(config().policy.loosened(1));
        vm.warp(READY);
        refuses(stranger, abi.encodeCall(oracle.applyPolicy, (0)), tooSoon(READY, READY + 1 hours));
        vm.warp(READY + 1 hours);
        oracle.applyPolicy(0);
        assertPolicy(0, config().policy.loosened(1));
    }

    /// @dev Otherwise a forgotten proposal could undo it: any stranger may apply one.
    function test_TighteningDropsWhatWasProposedBefore() external {
        propose(config().policy.loosened(0));
        asOwner();
        oracle.setPolicy(0, config().policy.tightened(4));
        assertNothingProposed(0);
        vm.warp(READY);
        refuses(stranger, abi.encodeCall(oracle.applyPolicy, (0)), nothingProposed());
        assertPolicy(0, config().policy.tightened(4));
    }

    function test_SettingThePresentPolicyWithdrawsTheProposal() external {
        propose(config().policy.loosened(0));
        asOwner();
        vm.expectEmit(address(oracle));
        emit IFeedBook.PolicySet(0, config().policy);
        oracle.setPolicy(0, config().policy);
        assertNothingProposed(0);
    }

    function test_ARefusedPolicyLeavesTheProposal() external {
        propose(config().policy.loosened(0));
        IFeedBook.Policy memory bad = config().policy;
        bad.heartbeat = 0;
        refuses(owner, abi.encodeCall(oracle.setPolicy, (0, bad)), range("heartbeat", 0, 1, 3600));
        vm.warp(READY);
        oracle.applyPolicy(0);
        assertPolicy(0, config().policy.loosened(0));
    }

    // --------------------------------------------------------------------------------------------------------- guards

    function test_OnlyTheOwnerSetsAPolicy() external {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(oracle.setPolicy, (0, config().policy.tightened(0)));
        calls[1] = abi.encodeCall(oracle.setPolicy, (0, config().policy.loosened(0)));
        refusesAllButTheOwner(calls);
    }

    function test_NoPolicyIsSetForAFeedThatIsNotThere() external {
        bytes memory unknown = abi.encodeWithSelector(IFeedBook.UnknownFeed.selector, 4);
        refuses(owner, abi.encodeCall(oracle.setPolicy, (4, config().policy)), unknown);
        asOwner();
        oracle.removeFeed(0);
        bytes memory removed = abi.encodeWithSelector(IFeedBook.FeedIsRemoved.selector, 0);
        refuses(owner, abi.encodeCall(oracle.setPolicy, (0, config().policy.tightened(0))), removed);
    }

    function test_WhatWasProposedForAFeedGoesWithIt() external {
        propose(config().policy.loosened(0));
        asOwner();
        oracle.removeFeed(0);
        assertNothingProposed(0);
        vm.warp(READY);
        refuses(stranger, abi.encodeCall(oracle.applyPolicy, (0)), nothingProposed());
        refuses(guardian, abi.encodeCall(oracle.vetoPolicy, (0)), nothingProposed());
    }

    function test_EveryLimitIsTakenAndNothingBeyondIt() external {
        IFeedBook.Policy[2] memory edges =
            [IFeedBook.Policy(1, 1, 1, 3, 10), IFeedBook.Policy(3600, 999_999, 64_999, 999_999, 3600)];
        for (uint256 i = 0; i < edges.length; ++i) {
            propose(edges[i]);
            vm.warp(vm.getBlockTimestamp() + DELAY);
            oracle.applyPolicy(0);
            assertPolicy(0, edges[i]);
        }
        refusesPolicy(IFeedBook.Policy(0, 1, 1, 3, 10), range("heartbeat", 0, 1, 3600));
        refusesPolicy(IFeedBook.Policy(3601, 1, 1, 3, 10), range("heartbeat", 3601, 1, 3600));
        refusesPolicy(IFeedBook.Policy(1, 0, 1, 3, 10), range("deviation", 0, 1, 999_999));
        refusesPolicy(IFeedBook.Policy(1, 1_000_000, 1, 3, 10), range("deviation", 1_000_000, 1, 999_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 0, 3, 10), range("maxDivergence", 0, 1, 64_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 65_000, 999_999, 10), range("maxDivergence", 65_000, 1, 64_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 1, 2, 10), range("maxJump", 2, 3, 999_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 64_999, 194_996, 10), range("maxJump", 194_996, 194_997, 999_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 1, 1_000_000, 10), range("maxJump", 1_000_000, 3, 999_999));
        refusesPolicy(IFeedBook.Policy(1, 1, 1, 3, 9), range("jumpConfirm", 9, 10, 3600));
        refusesPolicy(IFeedBook.Policy(1, 1, 1, 3, 3601), range("jumpConfirm", 3601, 10, 3600));
    }

    // ---------------------------------------------------------------------------------------- what updates make of it

    function test_ReportsAreHeldAgainstTheNewDivergenceLimit() external {
        // Exactly 10 000 ppm apart, and exactly 9 999.
        PageClaim memory far = solo(0, AGREED, 10_050_000, 9_950_000);
        PageClaim memory near = solo(0, AGREED, 10_049_995, 9_950_005);
        bytes memory nothingNew = abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector);
        send(oracle, Reports.one(START, far));
        asOwner();
        oracle.setPolicy(0, config().policy.tightened(2));
        vm.warp(READY);
        refused(oracle, Reports.one(READY, far), nothingNew);
        send(oracle, Reports.one(READY, near));

        propose(config().policy);
        vm.warp(READY + DELAY);
        refused(oracle, Reports.one(READY + DELAY, far), nothingNew);
        oracle.applyPolicy(0);
        send(oracle, Reports.one(READY + DELAY, far));
        assertEq(oracle.lane(0).mark, 10_000);
    }

    function test_ReportsAreHeldAgainstTheNewJumpLimit() external {
        send(oracle, Reports.one(START, trio(0, 1_000_000, 1_000_000)));
        asOwner();
        oracle.setPolicy(0, config().policy.tightened(3));
        vm.warp(START + 1);
        send(oracle, Reports.one(START + 1, trio(0, 1_200_000, 1_200_000)));
        assertEq(oracle.lane(0).mark, Marks.HELD);
        assertEq(oracle.lane(1).price, 1_200_000);
        vm.warp(START + 2);
        send(oracle, Reports.one(START + 2, trio(0, 1_199_999, 1_199_999)));
        assertEq(oracle.lane(0).price, 1_199_999);
    }

    function test_ReportsAreHeldAgainstTheNewTimeToConfirm() external {
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        asOwner();
        oracle.setPolicy(0, config().policy.tightened(4));
        uint256[3] memory times = [START + 1, START + 1 + JUMP_CONFIRM, START + 2 + JUMP_CONFIRM];
        for (uint256 i = 0; i < times.length; ++i) {
            vm.warp(times[i]);
            send(oracle, Reports.one(times[i], trio(0, PRICE * 2, PRICE * 2)));
            assertEq(oracle.lane(0).price, i < 2 ? PRICE : PRICE * 2);
            assertEq(oracle.lane(1).price, i < 1 ? PRICE : PRICE * 2);
        }
    }

    // ---------------------------------------------------------------------------------------------------------- hands

    /// @dev Proposes it for feed 0.
    function propose(IFeedBook.Policy memory next) private {
        asOwner();
        oracle.setPolicy(0, next);
    }

    function refusesPolicy(IFeedBook.Policy memory bad, bytes memory why) private {
        refuses(owner, abi.encodeCall(oracle.setPolicy, (0, bad)), why);
    }

    function assertWaits(IFeedBook.Policy memory next) private {
        asOwner();
        vm.expectEmit(address(oracle));
        emit IFeedBook.PolicyProposed(0, next, READY);
        oracle.setPolicy(0, next);
        assertPolicy(0, config().policy);
        (IFeedBook.Policy memory proposed, uint256 readyAt) = oracle.proposedPolicy(0);
        assertEq(abi.encode(proposed), abi.encode(next));
        assertEq(readyAt, READY);
    }

    function assertNothingProposed(uint256 feedId) private view {
        IFeedBook.Policy memory nothing;
        (IFeedBook.Policy memory proposed, uint256 readyAt) = oracle.proposedPolicy(feedId);
        assertEq(abi.encode(proposed), abi.encode(nothing));
        assertEq(readyAt, 0);
    }

    function assertPolicy(uint256 feedId, IFeedBook.Policy memory expected) private view {
        assertEq(abi.encode(oracle.policy(feedId)), abi.encode(expected));
        assertEq(abi.encode(oracle.feed(feedId).config.policy), abi.encode(expected));
    }
}
