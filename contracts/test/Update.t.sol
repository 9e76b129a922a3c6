// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, MISSING, NOTHING, PageClaim, Report, Reports} from "./Reports.sol";

/// @title Which reports are taken, and what is applied of them.
contract UpdateTest is OracleFixture {
    using Reports for Report;

    uint48 internal constant PRICE = 300_000_000_000;
    uint256 internal constant NOW = START + 1000;

    ITwofoldOracle internal oracle;

    function setUp() external {
        oracle = deploy(4); // page 0 is full, page 1 has one feed
        vm.warp(NOW);
    }

    // ------------------------------------------------------------------------------------------------- acceptance

    function test_AnyoneMayReport() external {
        (bytes memory packed, IAttesterBook.Signature memory a, IAttesterBook.Signature memory b) =
            signed(oracle, Reports.one(NOW, trio(0, PRICE, PRICE)));
        vm.prank(stranger);
        assertEq(oracle.update(packed, a, b), 1);
        assertEq(oracle.lane(2).price, PRICE);
    }

    function test_TheLogHoldsTheVeryBytesThatWereSigned() external {
        Report memory report = Reports.one(NOW, trio(0, PRICE, PRICE + 7));
        (bytes memory packed, IAttesterBook.Signature memory a, IAttesterBook.Signature memory b) =
            signed(oracle, report);
        vm.expectEmit(address(oracle));
        emit ITwofoldOracle.Reported(uint32(NOW), 1, packed);
        oracle.update(packed, a, b);
    }

    function test_TheDigestIsThatOfTheWrittenStandard() external {
        Report memory report = Reports.two(NOW, trio(0, PRICE, PRICE + 7), solo(1, MISSING, 0, PRICE));
        assertEq(oracle.digest(report.pack()), report.digest(block.chainid, address(oracle)));
    }

    function test_TheDomainFollowsTheChainId() external {
        vm.chainId(block.chainid + 1);
        assertEq(send(oracle, Reports.one(NOW, trio(0, PRICE, PRICE))), 1);
    }

    function test_AReportForAnotherChainIsRefused() external {
        Report memory report = Reports.one(NOW, trio(0, PRICE, PRICE));
        bytes32 digest = report.digest(block.chainid + 1, address(oracle));
        refusedWith(report, sign(KEY_A, digest), sign(KEY_B, digest), IAttesterBook.Side.A);
    }

    function test_AReportForAnotherOracleIsRefused() external {
        Report memory report = Reports.one(NOW, trio(0, PRICE, PRICE));
        bytes32 digest = report.digest(block.chainid, address(this));
        refusedWith(report, sign(KEY_A, digest), sign(KEY_B, digest), IAttesterBook.Side.A);
    }

    // ------------------------------------------------------------------------------------------------------- time

    function test_AReportOfTheMaximumAgeIsTakenAndOneOlderIsNot() external {
        uint256 oldest = NOW - MAX_REPORT_AGE;
        refused(
            oracle,
            Reports.one(oldest - 1, trio(0, PRICE, PRICE)),
            abi.encodeWithSelector(ITwofoldOracle.TooOld.selector, oldest - 1, oldest)
        );
        assertEq(send(oracle, Reports.one(oldest, trio(0, PRICE, PRICE))), 1);
    }

    function test_AReportAheadByTheSkewIsTakenAndOneFurtherIsNot() external {
        uint256 latest = NOW + MAX_SKEW;
        refused(
            oracle,
            Reports.one(latest + 1, trio(0, PRICE, PRICE)),
            abi.encodeWithSelector(ITwofoldOracle.TooEarly.selector, latest + 1, latest)
        );
        assertEq(send(oracle, Reports.one(latest, trio(0, PRICE, PRICE))), 1);
    }

    function test_AChainWhoseClockStartsAtZeroDoesNotUnderflow() external {
        oracle = deploy(3);
        vm.warp(0);
        refused(
            oracle,
            Reports.one(MAX_SKEW + 1, trio(0, PRICE, PRICE)),
            abi.encodeWithSelector(ITwofoldOracle.TooEarly.selector, MAX_SKEW + 1, MAX_SKEW)
        );
    }

    // -------------------------------------------------------------------------------------------------- signatures

    function test_BothSidesMustSign() external {
        Report memory report = Reports.one(NOW, trio(0, PRICE, PRICE));
        bytes32 digest = report.digest(block.chainid, address(oracle));
        IAttesterBook.Signature memory a = sign(KEY_A, digest);
        IAttesterBook.Signature memory b = sign(KEY_B, digest);
        IAttesterBook.Signature memory none;
        refusedWith(report, a, a, IAttesterBook.Side.B);
        refusedWith(report, b, b, IAttesterBook.Side.A);
        refusedWith(report, b, a, IAttesterBook.Side.A);
        refusedWith(report, none, b, IAttesterBook.Side.A);
        refusedWith(report, a, none, IAttesterBook.Side.B);
    }

    /// @dev The other half of the curve's order gives a second signature of the same message. Its s does not fit the
    /// compact form's 255 bits in general; whichever way it is forced in, it is refused.
    function test_TheMalleatedSignatureIsRefused() external {
        Report memory report = Reports.one(NOW, trio(0, PRICE, PRICE));
        bytes32 digest = report.digest(block.chainid, address(oracle));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY_A, digest);
        uint256 high = CURVE_ORDER - uint256(s);
        assertEq(ecrecover(digest, v ^ 7, r, bytes32(high)), vm.addr(KEY_A), "it is a signature by A");
        IAttesterBook.Signature memory b = sign(KEY_B, digest);
        for (uint256 parity = 0; parity < 2; ++parity) {
            bytes32 vs = bytes32((high & (type(uint256).max >> 1)) | (parity << 255));
            refusedWith(report, IAttesterBook.Signature(r, vs), b, IAttesterBook.Side.A);
        }
    }

    /// @dev One signature in 2^128 has a high s that fits the compact form. Made here by choosing r and s, and letting
    /// the attester be whoever they recover to.
    function test_AHighSThatFitsTheCompactFormIsRefused() external {
        Report memory report = Reports.one(NOW + DELAY, trio(0, PRICE, PRICE));
        bytes32 digest = report.digest(block.chainid, address(oracle));
        bytes32 r = sign(KEY_A, digest).r;
        uint256 s = CURVE_ORDER / 2 + 1;
        assertLt(s, 1 << 255);
        address signer = ecrecover(digest, 27, r, bytes32(s));
        vm.prank(owner);
        oracle.addAttester(signer, IAttesterBook.Side.A, uint64(NOW + DELAY), FOREVER);
        vm.warp(NOW + DELAY);
        refusedWith(report, IAttesterBook.Signature(r, bytes32(s)), sign(KEY_B, digest), IAttesterBook.Side.A);
        // Its low twin, with the other parity, is by the same signer and fine.
        bytes32 low = bytes32((CURVE_ORDER - s) | (1 << 255));
        oracle.update(report.pack(), IAttesterBook.Signature(r, low), sign(KEY_B, digest));
    }

    // ------------------------------------------------------------------------------------------- order of refusals

    /// @dev Each report has the fault named and every later one, so that the order shows.
    function test_FaultsAreNamedInTheirOrder() external {
        IAttesterBook.Signature memory none;
        vm.warp(NOW - 1);
        vm.prank(owner);
        oracle.pause();
        vm.expectRevert(IFeedBook.Paused.selector);
        oracle.update("", none, none);
        vm.prank(owner);
        oracle.unpause();
        vm.warp(NOW);

        vm.expectRevert(ITwofoldOracle.MalformedReport.selector);
        oracle.update("", none, none);

        bytes memory old = Reports.one(1, trio(9, PRICE, PRICE)).pack();
        vm.expectRevert(abi.encodeWithSelector(ITwofoldOracle.TooOld.selector, 1, NOW - MAX_REPORT_AGE));
        oracle.update(old, none, none);

        Report memory unknown = Reports.one(NOW, trio(9, PRICE, PRICE));
        refusedWith(unknown, none, none, IAttesterBook.Side.A);
        refused(oracle, unknown, abi.encodeWithSelector(IFeedBook.UnknownPage.selector, 9));
    }

    // ------------------------------------------------------------------------------------------------------ pages

    function test_APageWithoutFeedsIsUnknown() external {
        uint16[4] memory numbers = [2, 255, 256, type(uint16).max];
        for (uint256 i = 0; i < numbers.length; ++i) {
            refused(
                oracle,
                Reports.two(NOW, trio(0, PRICE, PRICE), solo(numbers[i], AGREED, PRICE, PRICE)),
                abi.encodeWithSelector(IFeedBook.UnknownPage.selector, numbers[i])
            );
        }
    }

    function test_APageThatIsNotOlderIsSkippedAndTheOthersAreApplied() external {
        send(oracle, Reports.one(NOW, trio(0, PRICE, PRICE)));
        Report memory report = Reports.two(NOW, trio(0, PRICE + 1, PRICE + 1), solo(1, AGREED, PRICE, PRICE));
        assertEq(send(oracle, report), 2);
        assertEq(oracle.lane(0).price, PRICE);
        assertEq(oracle.lane(0).round, 1);
        assertEq(oracle.lane(3).price, PRICE);
    }

    function test_APageOfWhichNothingCountsIsSkippedAndLeftAsItIs() external {
        send(oracle, Reports.two(NOW - 1, trio(0, PRICE, PRICE), solo(1, AGREED, PRICE, PRICE)));
        // Page 0: beyond the limit, beyond the limit, nothing. Page 1: counts.
        PageClaim memory nothing = trio(0, PRICE, PRICE * 2);
        nothing.claims = Reports.claims(AGREED, AGREED, NOTHING);
        (nothing.prices[4], nothing.prices[5]) = (0, 0);
        assertEq(send(oracle, Reports.two(NOW, nothing, solo(1, AGREED, PRICE, PRICE))), 2);
        for (uint256 feedId = 0; feedId < 3; ++feedId) {
            ITwofoldOracle.Lane memory lane = oracle.lane(feedId);
            assertEq(lane.mark, 0);
            assertEq(lane.round, 1);
            assertEq(lane.observedAt, NOW - 1);
        }
    }

    function test_AClaimForALaneWithoutAFeedDoesNotMakeAPageCount() external {
        PageClaim memory page;
        page.page = 1;
        page.claims = Reports.claims(NOTHING, AGREED, MISSING);
        page.prices = [0, 0, PRICE, PRICE, 0, PRICE];
        refused(oracle, Reports.one(NOW, page), abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector));
    }

    function test_AReportOfWhichNoPageIsNewIsRefused() external {
        Report memory report = Reports.one(NOW, trio(0, PRICE, PRICE));
        send(oracle, report);
        refused(oracle, report, abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector));
    }

    function test_AFeedsTimeOnlyGoesForward() external {
        send(oracle, Reports.one(NOW, trio(0, PRICE, PRICE)));
        refused(
            oracle,
            Reports.one(NOW - 1, trio(0, PRICE + 1, PRICE + 1)),
            abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector)
        );
        assertEq(oracle.lane(0).price, PRICE);
    }

    function test_TwoHundredAndFiftySixPagesAreTaken() external {
        ITwofoldOracle full = deploy(768);
        vm.warp(NOW);
        Report memory report;
        report.observedAt = uint32(NOW);
        report.pages = new PageClaim[](256);
        for (uint16 i = 0; i < 256; ++i) {
            report.pages[i] = trio(i, PRICE + i, PRICE + i);
        }
        assertEq(send(full, report), type(uint256).max);
        assertEq(full.lane(767).price, PRICE + 255);
    }

    function refusedWith(
        Report memory report,
        IAttesterBook.Signature memory a,
        IAttesterBook.Signature memory b,
        IAttesterBook.Side side
    ) internal {
        vm.expectRevert(abi.encodeWithSelector(IAttesterBook.NotAttester.selector, side));
        oracle.update(report.pack(), a, b);
    }
}
