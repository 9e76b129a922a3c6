// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {IAuthority} from "../src/interfaces/IAuthority.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {IGuardianship} from "../src/interfaces/IGuardianship.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {BookFixture} from "./BookFixture.sol";

/// @title Owner and guardian, what must wait, and the sequencer that is watched.
contract AuthorityTest is BookFixture {
    /// @dev When a proposal made at START can be applied.
    uint256 internal constant READY = START + DELAY;
    uint32 internal constant GRACE = 3600;

    /// @dev Two uptime feeds; only their code is looked at here.
    address internal feed = makeAddr("uptime feed");
    address internal otherFeed = makeAddr("another uptime feed");

    function setUp() public override {
        super.setUp();
        vm.etch(feed, hex"00");
        vm.etch(otherFeed, hex"00");
    }

    // ---------------------------------------------------------------------------------------------------------- owner

    function test_OwnershipIsHandedOverInTwoSteps() external {
        Ownable2Step owned = Ownable2Step(address(oracle));
        bytes memory accept = abi.encodeCall(owned.acceptOwnership, ());
        refuses(stranger, accept, notOwner(stranger));
        asOwner();
        vm.expectEmit(address(oracle));
        emit Ownable2Step.OwnershipTransferStarted(owner, stranger);
        owned.transferOwnership(stranger);
        assertEq(owned.owner(), owner);
        assertEq(owned.pendingOwner(), stranger);
        refuses(guardian, accept, notOwner(guardian));

        asStranger();
        vm.expectEmit(address(oracle));
        emit Ownable.OwnershipTransferred(owner, stranger);
        owned.acceptOwnership();
        assertEq(owned.owner(), stranger);
        assertEq(owned.pendingOwner(), address(0));
        refuses(owner, abi.encodeCall(oracle.removeFeed, (0)), notOwner(owner));
        asStranger();
        oracle.removeFeed(0);
    }

    function test_OwnershipCannotBeRenounced() external {
        bytes memory renounce = abi.encodeCall(Ownable.renounceOwnership, ());
        refuses(owner, renounce, abi.encodeWithSelector(IGuardianship.RenouncingDisabled.selector));
        refuses(stranger, renounce, notOwner(stranger));
    }

    function test_OnlyTheOwnerHandsOverAndProposes() external {
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(Ownable.transferOwnership, (stranger));
        calls[1] = abi.encodeCall(oracle.setGuardian, (stranger));
        calls[2] = abi.encodeCall(oracle.setSequencer, (IAuthority.Sequencer(feed, GRACE)));
        refusesAllButTheOwner(calls);
    }

    // ------------------------------------------------------------------------------------------------------- guardian

    function test_AnotherGuardianWaitsAndAnyoneAppliesIt() external {
        asOwner();
        vm.expectEmit(address(oracle));
        emit IGuardianship.GuardianProposed(stranger, READY);
        oracle.setGuardian(stranger);
        assertEq(oracle.guardian(), guardian);
        assertGuardianProposed(stranger, READY);

        bytes memory call = abi.encodeCall(oracle.applyGuardian, ());
        vm.warp(READY - 1);
        refuses(owner, call, tooSoon(READY - 1, READY));
        refuses(stranger, abi.encodeCall(oracle.pause, ()), notOwnerOrGuardian(stranger));
        vm.warp(READY);
        asStranger();
        vm.expectEmit(address(oracle));
        emit IGuardianship.GuardianSet(stranger);
        oracle.applyGuardian();
        assertEq(oracle.guardian(), stranger);
        assertGuardianProposed(address(0), 0);
        refuses(owner, call, nothingProposed());

        refuses(guardian, abi.encodeCall(oracle.pause, ()), notOwnerOrGuardian(guardian));
        asStranger();
        oracle.pause();
    }

    function test_AGuardianIsAppliedWithin14DaysAndNotLater() external {
        proposeGuardian(stranger);
        vm.warp(READY + APPLICABLE_FOR + 1);
        refuses(owner, abi.encodeCall(oracle.applyGuardian, ()), expired(READY + APPLICABLE_FOR));
        vm.warp(READY + APPLICABLE_FOR);
        oracle.applyGuardian();
        assertEq(oracle.guardian(), stranger);
    }

    /// @dev A stolen guardian's key must not be able to stay. It has every veto there is, and none reaches this.
    function test_TheGuardianCannotVetoItsOwnReplacement() external {
        proposeGuardian(stranger);
        refuses(guardian, abi.encodeCall(oracle.setGuardian, (guardian)), notOwner(guardian));
        refuses(guardian, abi.encodeCall(oracle.vetoSequencer, ()), nothingProposed());
        refuses(guardian, abi.encodeCall(oracle.vetoPolicy, (0)), nothingProposed());

        vm.startPrank(owner);
        oracle.setSequencer(IAuthority.Sequencer(feed, GRACE));
        oracle.addAttester(stranger, A, uint64(READY), FOREVER);
        IFeedBook.Policy memory looser = config().policy;
        ++looser.heartbeat;
        oracle.setPolicy(0, looser);
        vm.stopPrank();
        vm.startPrank(guardian);
        oracle.vetoSequencer();
        oracle.vetoAttester(stranger);
        oracle.vetoPolicy(0);
        oracle.pause();
        vm.stopPrank();
        assertGuardianProposed(stranger, READY);
        vm.warp(READY);
        oracle.applyGuardian();
        assertEq(oracle.guardian(), stranger);
    }

    function test_SettingThePresentGuardianWithdrawsTheProposal() external {
        proposeGuardian(stranger);
        asOwner();
        vm.expectEmit(address(oracle));
        emit IGuardianship.GuardianSet(guardian);
        oracle.setGuardian(guardian);
        assertEq(oracle.guardian(), guardian);
        assertGuardianProposed(address(0), 0);
        vm.warp(READY);
        refuses(stranger, abi.encodeCall(oracle.applyGuardian, ()), nothingProposed());
    }

    function test_ASecondGuardianTakesThePlaceOfTheFirstAndWaitsAnew() external {
        proposeGuardian(stranger);
        vm.warp(START + 1 hours);
        proposeGuardian(owner);
        assertGuardianProposed(owner, READY + 1 hours);
        vm.warp(READY);
        refuses(stranger, abi.encodeCall(oracle.applyGuardian, ()), tooSoon(READY, READY + 1 hours));
    }

    function test_ThereNeedBeNoGuardian() external {
        proposeGuardian(address(0));
        assertEq(oracle.guardian(), guardian);
        vm.warp(READY);
        oracle.applyGuardian();
        assertEq(oracle.guardian(), address(0));
        refuses(guardian, abi.encodeCall(oracle.pause, ()), notOwnerOrGuardian(guardian));
        asOwner();
        oracle.pause();
    }

    function test_WithoutAProposalThereIsNothingToApplyOrVeto() external {
        refuses(owner, abi.encodeCall(oracle.applyGuardian, ()), nothingProposed());
        refuses(owner, abi.encodeCall(oracle.applySequencer, ()), nothingProposed());
        refuses(owner, abi.encodeCall(oracle.vetoSequencer, ()), nothingProposed());
    }

    // ------------------------------------------------------------------------------------------------------ sequencer

    function test_AnUptimeFeedWaitsAndAnyoneAppliesIt() external {
        assertWaits(IAuthority.Sequencer(feed, GRACE));
        bytes memory call = abi.encodeCall(oracle.applySequencer, ());
        vm.warp(READY - 1);
        refuses(owner, call, tooSoon(READY - 1, READY));
        vm.warp(READY);
        asStranger();
        vm.expectEmit(address(oracle));
        emit IAuthority.SequencerSet(feed, GRACE);
        oracle.applySequencer();
        assertSequencer(IAuthority.Sequencer(feed, GRACE));
        assertSequencerProposed(IAuthority.Sequencer(address(0), 0), 0);
        refuses(owner, call, nothingProposed());
    }

    function test_ASequencerIsAppliedWithin14DaysAndNotLater() external {
        proposeSequencer(feed, GRACE);
        vm.warp(READY + APPLICABLE_FOR + 1);
        refuses(owner, abi.encodeCall(oracle.applySequencer, ()), expired(READY + APPLICABLE_FOR));
        vm.warp(READY + APPLICABLE_FOR);
        oracle.applySequencer();
        assertSequencer(IAuthority.Sequencer(feed, GRACE));
    }

    function test_ALongerGraceHoldsAtOnceAndAShorterOneWaits() external {
        watch(feed);
        asOwner();
        vm.expectEmit(address(oracle));
        emit IAuthority.SequencerSet(feed, GRACE + 1);
        oracle.setSequencer(IAuthority.Sequencer(feed, GRACE + 1));
        assertSequencer(IAuthority.Sequencer(feed, GRACE + 1));
        assertWaits(IAuthority.Sequencer(feed, GRACE));
    }

    function test_AnotherUptimeFeedOrNoneWaitsHoweverLongTheGrace() external {
        watch(feed);
        assertWaits(IAuthority.Sequencer(otherFeed, GRACE));
        assertWaits(IAuthority.Sequencer(otherFeed, 1 days));
        assertWaits(IAuthority.Sequencer(address(0), 0));
    }

    function test_OwnerAndGuardianVetoASequencerAndNobodyElse() external {
        address[2] memory who = [owner, guardian];
        for (uint256 i = 0; i < who.length; ++i) {
            proposeSequencer(feed, GRACE);
            bytes memory call = abi.encodeCall(oracle.vetoSequencer, ());
            refuses(stranger, call, notOwnerOrGuardian(stranger));
            vm.prank(who[i]);
            vm.expectEmit(address(oracle));
            emit IAuthority.SequencerVetoed(who[i]);
            oracle.vetoSequencer();
            assertSequencerProposed(IAuthority.Sequencer(address(0), 0), 0);
            refuses(who[i], call, nothingProposed());
        }
        vm.warp(READY);
        refuses(stranger, abi.encodeCall(oracle.applySequencer, ()), nothingProposed());
        assertSequencer(IAuthority.Sequencer(address(0), 0));
    }

    function test_SettingThePresentSequencerWithdrawsTheProposal() external {
        proposeSequencer(feed, GRACE);
        asOwner();
        vm.expectEmit(address(oracle));
        emit IAuthority.SequencerSet(address(0), 0);
        oracle.setSequencer(IAuthority.Sequencer(address(0), 0));
        assertSequencerProposed(IAuthority.Sequencer(address(0), 0), 0);
    }

    function test_ASecondSequencerTakesThePlaceOfTheFirstAndALongerGraceDropsIt() external {
        watch(feed);
        uint256 time = vm.getBlockTimestamp();
        proposeSequencer(otherFeed, GRACE);
        vm.warp(time + 1 hours);
        proposeSequencer(address(0), 0);
        assertSequencerProposed(IAuthority.Sequencer(address(0), 0), time + 1 hours + DELAY);
        asOwner();
        oracle.setSequencer(IAuthority.Sequencer(feed, GRACE + 1));
        assertSequencerProposed(IAuthority.Sequencer(address(0), 0), 0);
    }

    function test_ASequencerThatMakesNoSenseIsRefused() external {
        refusesSequencer(address(0), 1, range("grace", 1, 0, 0));
        refusesSequencer(stranger, GRACE, abi.encodeWithSelector(IGuardianship.NoCode.selector, stranger));
        refusesSequencer(feed, 0, range("grace", 0, 60, 86_400));
        refusesSequencer(feed, 59, range("grace", 59, 60, 86_400));
        refusesSequencer(feed, 86_401, range("grace", 86_401, 60, 86_400));
        assertWaits(IAuthority.Sequencer(feed, 60));
        assertWaits(IAuthority.Sequencer(feed, 86_400));
    }

    function test_ARefusedSequencerLeavesTheProposal() external {
        proposeSequencer(feed, GRACE);
        refusesSequencer(feed, 59, range("grace", 59, 60, 86_400));
        assertSequencerProposed(IAuthority.Sequencer(feed, GRACE), READY);
    }

    // ---------------------------------------------------------------------------------------------------------- delay

    /// @dev For chains that are there to try things on.
    function test_WithoutADelayWhatIsProposedIsAppliedInTheSameSecond() external {
        ITwofoldOracle.Terms memory hasty = terms();
        hasty.timing.delay = 0;
        IFeedBook.FirstFeed[] memory none;
        oracle = newOracle(hasty, attesters(), none);
        assertEq(oracle.delay(), 0);
        proposeGuardian(stranger);
        oracle.applyGuardian();
        assertEq(oracle.guardian(), stranger);
    }

    // ---------------------------------------------------------------------------------------------------------- hands

    function proposeGuardian(address next) private {
        asOwner();
        oracle.setGuardian(next);
    }

    function proposeSequencer(address uptimeFeed, uint32 grace) private {
        asOwner();
        oracle.setSequencer(IAuthority.Sequencer(uptimeFeed, grace));
    }

    /// @dev Puts an uptime feed in place.
    function watch(address uptimeFeed) private {
        proposeSequencer(uptimeFeed, GRACE);
        vm.warp(READY);
        oracle.applySequencer();
    }

    function refusesSequencer(address uptimeFeed, uint32 grace, bytes memory why) private {
        refuses(owner, abi.encodeCall(oracle.setSequencer, (IAuthority.Sequencer(uptimeFeed, grace))), why);
    }

    function assertWaits(IAuthority.Sequencer memory next) private {
        IAuthority.Sequencer memory present = oracle.sequencer();
        uint256 readyAt = vm.getBlockTimestamp() + DELAY;
        asOwner();
        vm.expectEmit(address(oracle));
        emit IAuthority.SequencerProposed(next.uptimeFeed, next.grace, readyAt);
        oracle.setSequencer(next);
        assertSequencer(present);
        assertSequencerProposed(next, readyAt);
    }

    function assertSequencer(IAuthority.Sequencer memory expected) private view {
        assertEq(abi.encode(oracle.sequencer()), abi.encode(expected));
    }

    function assertSequencerProposed(IAuthority.Sequencer memory expected, uint256 expectedAt) private view {
        (IAuthority.Sequencer memory proposed, uint256 readyAt) = oracle.proposedSequencer();
        assertEq(abi.encode(proposed), abi.encode(expected));
        assertEq(readyAt, expectedAt);
    }

    function assertGuardianProposed(address expected, uint256 expectedAt) private view {
        (address proposed, uint256 readyAt) = oracle.proposedGuardian();
        assertEq(proposed, expected);
        assertEq(readyAt, expectedAt);
    }
}
