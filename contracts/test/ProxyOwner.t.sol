// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {ITwofoldProxy} from "../src/ITwofoldProxy.sol";
import {AggregatorV2V3Interface} from "../src/interfaces/AggregatorV2V3Interface.sol";
import {Aggregator, ProxyFixture} from "./ProxyFixture.sol";
import {AheadOfTheBlock, AnyAnswer, EighteenDecimals, NeverUpdated} from "./conformance/wrong/WrongFeeds.sol";

/// @title What it takes to change what the proxy's consumers read.
contract ProxyOwnerTest is ProxyFixture {
    uint256 internal constant LIFE = 14 days;

    // --------------------------------------------------------------------------------------------------- proposing

    function test_AProposalIsToBeSeenAndChangesNothing() external {
        vm.expectEmit(address(proxy));
        emit ITwofoldProxy.AggregatorProposed(address(first), address(second), START + DELAY);
        propose(second);
        assertEq(address(proxy.proposedAggregator()), address(second));
        assertEq(proxy.proposedAt(), START);
        assertEq(proxy.confirmableAt(), START + DELAY);
        assertEq(proxy.expiresAt(), START + DELAY + LIFE);
        assertLatest(1, 1, PRICE);

        (uint80 id, int256 answer,, uint256 updatedAt, uint80 answeredIn) = proxy.proposedLatestRoundData();
        assertEq(id, 1);
        assertEq(answer, PRICE + 1);
        assertEq(updatedAt, START);
        assertEq(answeredIn, 1);
        second.publish(PRICE + 2, START);
        (id, answer,, updatedAt, answeredIn) = proxy.proposedGetRoundData(1);
        assertEq(id, 1);
        assertEq(answer, PRICE + 1);
        assertEq(updatedAt, START);
        assertEq(answeredIn, 1);
        vm.expectRevert("No data present");
        proxy.proposedGetRoundData(3);
    }

    function test_WithoutAProposalThereIsNothingToRead() external {
        vm.expectRevert(ITwofoldProxy.NoProposal.selector);
        proxy.proposedLatestRoundData();
        vm.expectRevert(ITwofoldProxy.NoProposal.selector);
        proxy.proposedGetRoundData(1);
    }

    /// @dev It may have no answer yet: to be seen is what the delay is for.
    function test_AnAggregatorWithoutAnAnswerMayBeProposed() external {
        second = new Aggregator(1);
        propose(second);
        assertEq(address(proxy.proposedAggregator()), address(second));
    }

    function test_OnlyAContractIsProposed() external {
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.NoCode.selector, stranger));
        propose(AggregatorV2V3Interface(stranger));
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.NoCode.selector, address(0)));
        propose(AggregatorV2V3Interface(address(0)));
    }

    function test_OnlyTheSameDecimalsAreProposed() external {
        EighteenDecimals other = new EighteenDecimals();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.OtherDecimals.selector, 18, 8));
        propose(other);
    }

    function test_OnlyTheSameDescriptionIsProposed() external {
        second.describe("BTC / USD");
        vm.expectRevert(otherDescription("BTC / USD"));
        propose(second);
    }

    function test_TheDescriptionIsThatOfTheFirstPhaseForEver() external {
        first.describe("BTC / USD");
        assertEq(proxy.description(), "ETH / USD");
        switchTo(second);
        assertEq(proxy.description(), "ETH / USD");
    }

    function test_AnotherProposalTakesTheFirstsPlaceAndWaitsAnew() external {
        Aggregator third = new Aggregator(1);
        third.publish(PRICE + 3, START);
        propose(second);
        vm.warp(START + DELAY);
        propose(third);
        assertEq(proxy.confirmableAt(), START + 2 * DELAY);
        vm.expectRevert(notProposed(address(second), address(third)));
        confirm(second);
        vm.expectRevert(
            abi.encodeWithSelector(ITwofoldProxy.TooSoon.selector, START + DELAY, START + 2 * uint256(DELAY))
        );
        confirm(third);
        vm.warp(START + 2 * DELAY);
        confirm(third);
        assertLatest(2, 1, PRICE + 3);
    }

    // -------------------------------------------------------------------------------------------------- confirming

    function test_AProposalIsConfirmedAfterTheDelayAndNotBefore() external {
        propose(second);
        vm.warp(START + DELAY - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ITwofoldProxy.TooSoon.selector, START + DELAY - 1, START + uint256(DELAY))
        );
        confirm(second);
        vm.warp(START + DELAY);
        vm.expectEmit(address(proxy));
        emit ITwofoldProxy.AggregatorConfirmed(address(first), address(second), 2);
        confirm(second);
        assertEq(address(proxy.aggregator()), address(second));
        assertEq(proxy.phaseId(), 2);
        assertEq(address(proxy.phaseAggregators(1)), address(first));
        assertEq(address(proxy.phaseAggregators(2)), address(second));
        assertLatest(2, 1, PRICE + 1);
        assertNoProposal();
    }

    function test_AProposalExpires() external {
        propose(second);
        uint256 end = START + DELAY + LIFE;
        uint256 state = vm.snapshotState();
        vm.warp(end - 1);
        confirm(second);
        assertEq(proxy.phaseId(), 2);
        vm.revertToState(state);
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.TooLate.selector, end, end));
        confirm(second);
        assertEq(proxy.phaseId(), 1);
    }

    function test_WithoutADelayAProposalIsConfirmedAtOnce() external {
        proxy = newProxy(owner, guardian, 0, first);
        propose(second);
        confirm(second);
        assertLatest(2, 1, PRICE + 1);
    }

    function test_OnlyWhatIsProposedIsConfirmed() external {
        vm.expectRevert(notProposed(address(second), address(0)));
        confirm(second);
        vm.expectRevert(notProposed(address(0), address(0)));
        confirm(AggregatorV2V3Interface(address(0)));
        propose(second);
        vm.warp(START + DELAY);
        vm.expectRevert(notProposed(address(first), address(second)));
        confirm(first);
        confirm(second);
        vm.expectRevert(notProposed(address(second), address(0)));
        confirm(second);
    }

    function test_WhatChangedSinceItWasProposedIsNotConfirmed() external {
        propose(second);
        vm.warp(START + DELAY);
        second.describe("BTC / USD");
        vm.expectRevert(otherDescription("BTC / USD"));
        confirm(second);
        vm.mockCall(address(second), abi.encodeCall(second.decimals, ()), abi.encode(18));
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.OtherDecimals.selector, 18, 8));
        confirm(second);
        vm.clearMockedCalls();
        vm.etch(address(second), "");
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.NoCode.selector, address(second)));
        confirm(second);
    }

    function test_OnlyAnAggregatorThatAnswersIsConfirmed() external {
        second = new Aggregator(1);
        propose(second);
        vm.warp(START + DELAY);
        vm.expectRevert("No data present");
        confirm(second);
        second.publish(PRICE, START);
        confirm(second);
        assertLatest(2, 1, PRICE);
    }

    function test_OnlyAnAnswerAboveZeroIsConfirmed() external {
        AnyAnswer any = new AnyAnswer();
        propose(any);
        vm.warp(START + DELAY);
        any.publish(0, START);
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.NoAnswer.selector, 0));
        confirm(any);
        any.publish(-1, START);
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.NoAnswer.selector, -1));
        confirm(any);
        any.publish(1, START);
        confirm(any);
        assertEq(proxy.latestAnswer(), 1);
    }

    function test_OnlyATimeThatCanBeIsConfirmed() external {
        uint256 time = START + DELAY;
        NeverUpdated never = new NeverUpdated();
        never.publish(PRICE, START);
        propose(never);
        vm.warp(time);
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.ImpossibleTime.selector, 0, time));
        confirm(never);

        AheadOfTheBlock ahead = new AheadOfTheBlock();
        propose(ahead);
        time += DELAY;
        vm.warp(time);
        ahead.publish(PRICE, time + 1);
        vm.expectRevert(abi.encodeWithSelector(ITwofoldProxy.ImpossibleTime.selector, time + 1, time));
        confirm(ahead);
        ahead.publish(PRICE, time);
        confirm(ahead);
        assertEq(proxy.latestTimestamp(), time);
    }

    function test_OnlyRoundsThatLeaveRoomForThePhaseAreConfirmed() external {
        second = new Aggregator(1 << 64);
        second.publish(PRICE, START);
        propose(second);
        vm.warp(START + DELAY);
        vm.expectRevert(tooLarge(1 << 64));
        confirm(second);
        bytes memory call = abi.encodeCall(second.latestRoundData, ());
        vm.mockCall(address(second), call, abi.encode(1 << 64, PRICE, START, START, 1));
        vm.expectRevert(tooLarge(1 << 64));
        confirm(second);
        vm.mockCall(address(second), call, abi.encode(1, PRICE, START, START, 1 << 64));
        vm.expectRevert(tooLarge(1 << 64));
        confirm(second);
    }

    /// @dev It would read itself until its gas is spent, and no consumer would be answered for another delay.
    function test_AProxyNeverReadsItself() external {
        propose(proxy);
        vm.warp(START + DELAY);
        vm.expectRevert(tooLarge(1 << 64 | 1));
        confirm(proxy);
    }

    // ---------------------------------------------------------------------------------------- withdrawing and veto

    function test_TheOwnerWithdrawsAProposal() external {
        propose(second);
        vm.expectRevert(notProposed(address(first), address(second)));
        withdraw(first);
        vm.expectEmit(address(proxy));
        emit ITwofoldProxy.ProposalWithdrawn(address(second));
        withdraw(second);
        assertNoProposal();
        vm.warp(START + DELAY);
        vm.expectRevert(notProposed(address(second), address(0)));
        confirm(second);
        vm.expectRevert(notProposed(address(second), address(0)));
        withdraw(second);
    }

    function test_TheGuardianVetoesAProposalUntilItIsConfirmed() external {
        propose(second);
        vm.warp(START + DELAY);
        vm.expectRevert(notProposed(address(first), address(second)));
        veto(guardian, first);
        vm.expectEmit(address(proxy));
        emit ITwofoldProxy.ProposalVetoed(address(second), guardian);
        veto(guardian, second);
        assertNoProposal();
        vm.expectRevert(notProposed(address(second), address(0)));
        confirm(second);
        vm.expectRevert(notProposed(address(second), address(0)));
        veto(guardian, second);
    }

    function test_NobodyButTheGuardianVetoes() external {
        propose(second);
        vm.expectRevert(notGuardian(stranger, guardian));
        veto(stranger, second);
        vm.expectRevert(notGuardian(owner, guardian));
        veto(owner, second);
    }

    function test_WithoutAGuardianNobodyVetoes() external {
        proxy = newProxy(owner, address(0), DELAY, first);
        propose(second);
        vm.expectRevert(notGuardian(guardian, address(0)));
        veto(guardian, second);
        vm.warp(START + DELAY);
        confirm(second);
        assertEq(proxy.phaseId(), 2);
    }

    // ------------------------------------------------------------------------------------------------ the guardian

    function test_ANewGuardianTakesOverAfterTheDelay() external {
        vm.expectEmit(address(proxy));
        emit ITwofoldProxy.GuardianChanged(guardian, stranger, START + DELAY);
        appoint(stranger);
        (address next, uint256 from) = proxy.nextGuardian();
        assertEq(next, stranger);
        assertEq(from, START + DELAY);

        vm.warp(START + DELAY - 1);
        assertEq(proxy.guardian(), guardian);
        propose(second);
        vm.expectRevert(notGuardian(stranger, guardian));
        veto(stranger, second);
        veto(guardian, second);

        propose(second);
        vm.warp(START + DELAY);
        assertEq(proxy.guardian(), stranger);
        vm.expectRevert(notGuardian(guardian, stranger));
        veto(guardian, second);
        veto(stranger, second);
        assertNoProposal();
    }

    /// @dev Whatever the guardian could not be replaced before can still be vetoed.
    function test_AProposalMadeWithAGuardiansReplacementCanBeVetoedUntilItIsConfirmable() external {
        appoint(address(0));
        propose(second);
        vm.warp(START + DELAY - 1);
        veto(guardian, second);
        vm.warp(START + DELAY);
        assertEq(proxy.guardian(), address(0));
        assertNoProposal();
    }

    function test_AnotherAppointmentWaitsAnewAndThePresentGuardianStays() external {
        appoint(stranger);
        vm.warp(START + DELAY - 1);
        appoint(owner);
        vm.warp(START + DELAY);
        assertEq(proxy.guardian(), guardian);
        vm.warp(START + 2 * DELAY - 1);
        assertEq(proxy.guardian(), owner);
        appoint(stranger);
        assertEq(proxy.guardian(), owner);
    }

    // --------------------------------------------------------------------------------------------------- ownership

    function test_NobodyElseMayDoWhatTheOwnerDoes() external {
        bytes[] memory calls = new bytes[](6);
        calls[0] = abi.encodeCall(proxy.proposeAggregator, (second));
        calls[1] = abi.encodeCall(proxy.confirmAggregator, (second));
        calls[2] = abi.encodeCall(proxy.withdrawAggregator, (second));
        calls[3] = abi.encodeCall(proxy.setGuardian, (stranger));
        calls[4] = abi.encodeCall(Ownable.transferOwnership, (stranger));
        calls[5] = abi.encodeCall(Ownable.renounceOwnership, ());
        propose(second);
        vm.warp(START + DELAY);
        address[2] memory others = [stranger, guardian];
        for (uint256 i = 0; i < calls.length; ++i) {
            for (uint256 j = 0; j < others.length; ++j) {
                vm.prank(others[j]);
                (bool ok, bytes memory got) = address(proxy).call(calls[i]);
                assertFalse(ok);
                assertEq(got, abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, others[j]));
            }
        }
    }

    function test_OwnershipIsTakenOverOnlyByWhoAcceptsIt() external {
        vm.prank(owner);
        Ownable2Step(address(proxy)).transferOwnership(stranger);
        assertEq(Ownable(address(proxy)).owner(), owner);
        vm.prank(stranger);
        Ownable2Step(address(proxy)).acceptOwnership();
        assertEq(Ownable(address(proxy)).owner(), stranger);
    }

    function test_NobodyRenounces() external {
        vm.prank(owner);
        vm.expectRevert(ITwofoldProxy.RenouncingDisabled.selector);
        Ownable(address(proxy)).renounceOwnership();
        assertEq(Ownable(address(proxy)).owner(), owner);
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function withdraw(AggregatorV2V3Interface next) internal {
        vm.prank(owner);
        proxy.withdrawAggregator(next);
    }

    function veto(address who, AggregatorV2V3Interface next) internal {
        vm.prank(who);
        proxy.vetoAggregator(next);
    }

    function appoint(address next) internal {
        vm.prank(owner);
        proxy.setGuardian(next);
    }

    function notProposed(address given, address proposed) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITwofoldProxy.NotProposed.selector, given, proposed);
    }

    function notGuardian(address caller, address present) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITwofoldProxy.NotGuardian.selector, caller, present);
    }

    function otherDescription(string memory text) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITwofoldProxy.OtherDescription.selector, text, "ETH / USD");
    }
}
