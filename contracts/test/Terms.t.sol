// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IAuthority} from "../src/interfaces/IAuthority.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {IGuardianship} from "../src/interfaces/IGuardianship.sol";
import {BookFixture} from "./BookFixture.sol";

/// @title What an oracle starts with.
contract TermsTest is BookFixture {
    address internal uptimeFeed = makeAddr("uptime feed");
    IFeedBook.FirstFeed[] internal first;

    function setUp() public override {
        vm.warp(START);
        vm.etch(uptimeFeed, hex"00");
        first.push(IFeedBook.FirstFeed(2, config()));
        first.push(IFeedBook.FirstFeed(765, config()));
    }

    // ------------------------------------------------------------------------------------------------------ all of it

    function test_EveryTermIsTaken() external {
        oracle = start(full());
        assertEq(Ownable(address(oracle)).owner(), owner);
        assertEq(oracle.guardian(), guardian);
        assertEq(oracle.maxReportAge(), MAX_REPORT_AGE);
        assertEq(oracle.maxSkew(), MAX_SKEW);
        assertEq(oracle.delay(), DELAY);
        assertEq(abi.encode(oracle.sequencer()), abi.encode(IAuthority.Sequencer(uptimeFeed, 60)));
        for (uint256 i = 0; i < first.length; ++i) {
            IFeedBook.Feed memory feed = oracle.feed(first[i].feedId);
            assertEq(abi.encode(feed), abi.encode(IFeedBook.Feed(config(), false, false, 8)));
            assertEq(oracle.answersFrom(first[i].feedId), 0);
        }
        assertEq(oracle.feedCount(), 2);
        assertEq(oracle.feedIds()[1], 765);
        assertEq(oracle.attesters().length, 2);
        assertFalse(oracle.paused());
        (, uint256 readyAt) = oracle.proposedGuardian();
        assertEq(readyAt, 0);
        (, readyAt) = oracle.proposedSequencer();
        assertEq(readyAt, 0);
    }

    function test_EverythingItStartsWithIsTold() external {
        address made = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        vm.expectEmit(made);
        emit Ownable.OwnershipTransferred(address(0), owner);
        vm.expectEmit(made);
        emit IGuardianship.GuardianSet(guardian);
        vm.expectEmit(made);
        emit IAuthority.SequencerSet(uptimeFeed, 60);
        vm.expectEmit(made);
        emit IAttesterBook.AttesterAdded(vm.addr(KEY_A), A, uint64(START), FOREVER);
        vm.expectEmit(made);
        emit IAttesterBook.AttesterAdded(vm.addr(KEY_B), B, uint64(START), FOREVER);
        for (uint256 i = 0; i < first.length; ++i) {
            vm.expectEmit(made);
            emit IFeedBook.FeedAdded(first[i].feedId, config());
            vm.expectEmit(made);
            emit IFeedBook.PolicySet(first[i].feedId, config().policy);
            vm.expectEmit(made);
            emit IFeedBook.HistorySet(first[i].feedId / 3, 8);
        }
        start(full());
    }

    function test_TheTimingHoldsForReports() external {
        ITwofoldOracle.Terms memory edge = full();
        edge.timing = ITwofoldOracle.Timing(1, 0, 0);
        oracle = start(edge);
        assertEq(oracle.maxReportAge(), 1);
        assertEq(oracle.maxSkew(), 0);
        assertEq(oracle.delay(), 0);
        edge.timing = ITwofoldOracle.Timing(3600, 60, 30 days);
        oracle = start(edge);
        assertEq(oracle.maxReportAge(), 3600);
        assertEq(oracle.maxSkew(), 60);
        assertEq(oracle.delay(), 30 days);
    }

    function test_WithoutAHistoryNoneIsSet() external {
        ITwofoldOracle.Terms memory without = full();
        without.history = 0;
        assertEq(start(without).feed(2).history, 0);
    }

    function test_GuardianAndSequencerNeedNotBe() external {
        ITwofoldOracle.Terms memory least;
        (least.owner, least.timing) = (owner, timing());
        oracle = start(least);
        assertEq(oracle.guardian(), address(0));
        assertEq(abi.encode(oracle.sequencer()), abi.encode(least.sequencer));
    }

    function test_NeitherAttestersNorFeedsNeedBeThereFromTheStart() external {
        IAttesterBook.FirstAttester[] memory nobody;
        IFeedBook.FirstFeed[] memory none;
        oracle = newOracle(full(), nobody, none);
        assertEq(oracle.attesters().length, 0);
        assertEq(oracle.feedCount(), 0);
        assertEq(oracle.coveredUntil(A), 0);
    }

    // --------------------------------------------------------------------------------------------------------- bounds

    function test_TimingOutOfRangeIsRefused() external {
        ITwofoldOracle.Terms memory bad = full();
        bad.timing.maxReportAge = 0;
        refusesStart(bad, range("maxReportAge", 0, 1, 3600));
        bad.timing.maxReportAge = 3601;
        refusesStart(bad, range("maxReportAge", 3601, 1, 3600));
        bad = full();
        bad.timing.maxSkew = 61;
        refusesStart(bad, range("maxSkew", 61, 0, 60));
        bad = full();
        bad.timing.delay = 30 days + 1;
        refusesStart(bad, range("delay", 30 days + 1, 0, 30 days));
    }

    function test_ASequencerThatMakesNoSenseIsRefused() external {
        ITwofoldOracle.Terms memory bad = full();
        bad.sequencer = IAuthority.Sequencer(uptimeFeed, 59);
        refusesStart(bad, range("grace", 59, 60, 86_400));
        bad.sequencer = IAuthority.Sequencer(uptimeFeed, 86_401);
        refusesStart(bad, range("grace", 86_401, 60, 86_400));
        bad.sequencer = IAuthority.Sequencer(address(0), 60);
        refusesStart(bad, range("grace", 60, 0, 0));
        bad.sequencer = IAuthority.Sequencer(stranger, 60);
        refusesStart(bad, abi.encodeWithSelector(IGuardianship.NoCode.selector, stranger));
        bad.sequencer = IAuthority.Sequencer(uptimeFeed, 86_400);
        assertEq(start(bad).sequencer().grace, 86_400);
    }

    function test_ThereIsAnOwner() external {
        ITwofoldOracle.Terms memory bad = full();
        bad.owner = address(0);
        refusesStart(bad, abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
    }

    function test_AHistoryBeyondTheLargestIsRefused() external {
        ITwofoldOracle.Terms memory bad = full();
        bad.history = 1025;
        refusesStart(bad, range("history", 1025, 0, 1024));
        bad.history = 1024;
        assertEq(start(bad).feed(765).history, 1024);
    }

    function test_TheFirstFeedsAreBoundLikeAllOthers() external {
        first[1].feedId = 2;
        refusesStart(full(), abi.encodeWithSelector(IFeedBook.FeedExists.selector, 2));
        first[1].feedId = 768;
        refusesStart(full(), range("feedId", 768, 0, 767));
        first[1].feedId = 767;
        first[1].config.decimals = 19;
        refusesStart(full(), range("decimals", 19, 0, 18));
        first[1].config.decimals = 18;
        first[1].config.policy.heartbeat = 3601;
        refusesStart(full(), range("heartbeat", 3601, 1, 3600));
        first[1].config.policy.heartbeat = 3600;
        first[1].config.description = "";
        refusesStart(full(), abi.encodeWithSelector(IFeedBook.NoDescription.selector, 767));
    }

    function test_TheFirstAttestersAreBoundLikeAllOthers() external {
        IAttesterBook.FirstAttester[] memory bad = attesters();
        bad[1] = bad[0];
        address a = bad[0].attester;
        refusesAttesters(bad, abi.encodeWithSelector(IAttesterBook.AttesterExists.selector, a, FOREVER));
        bad[1] = IAttesterBook.FirstAttester(a, B, FOREVER);
        refusesAttesters(bad, abi.encodeWithSelector(IAttesterBook.OtherSide.selector, a, A));
        bad = attesters();
        bad[1].attester = address(0);
        refusesAttesters(bad, abi.encodeWithSelector(IAttesterBook.UnknownAttester.selector, address(0)));
        bad = attesters();
        bad[1].activeUntil = uint64(START);
        refusesAttesters(bad, abi.encodeWithSelector(IAttesterBook.EndsBeforeStart.selector, START, START));
    }

    // ---------------------------------------------------------------------------------------------------------- hands

    /// @dev Terms of which nothing is left out.
    function full() private view returns (ITwofoldOracle.Terms memory all) {
        all = terms();
        all.sequencer = IAuthority.Sequencer(uptimeFeed, 60);
        all.history = 8;
    }

    function start(ITwofoldOracle.Terms memory with) private returns (ITwofoldOracle) {
        return newOracle(with, attesters(), first);
    }

    function refusesStart(ITwofoldOracle.Terms memory bad, bytes memory why) private {
        IFeedBook.FirstFeed[] memory feeds = first;
        IAttesterBook.FirstAttester[] memory list = attesters();
        refusesToBe("TwofoldOracle", abi.encode(bad, list, feeds), why);
    }

    function refusesAttesters(IAttesterBook.FirstAttester[] memory bad, bytes memory why) private {
        ITwofoldOracle.Terms memory good = full();
        IFeedBook.FirstFeed[] memory feeds = first;
        refusesToBe("TwofoldOracle", abi.encode(good, bad, feeds), why);
    }
}
