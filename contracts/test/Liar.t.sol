// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, Reports} from "./Reports.sol";

/// @title P3: one side that lies moves the answer so far and no further. Exact, in integers.
contract LiarTest is OracleFixture {
    uint256 internal constant PPM = 1_000_000;

    ITwofoldOracle internal oracle;
    uint256 internal limit;

    /// @dev An oracle whose only feed has this divergence limit.
    function withLimit(uint256 limit_) internal {
        limit = limit_;
        vm.warp(START);
        oracle = deploy(0);
        IFeedBook.FeedConfig memory feed = config();
        feed.policy.maxDivergence = uint32(limit);
        feed.policy.maxJump = uint32(3 * limit);
        vm.prank(owner);
        oracle.addFeed(0, feed);
    }

    /// @dev Both sides' prices, the liar on either; whether they became an answer.
    function report(uint256 honest, uint256 lie, bool liarIsA) internal returns (bool) {
        vm.warp(vm.getBlockTimestamp() + 1);
        (uint256 a, uint256 b) = liarIsA ? (lie, honest) : (honest, lie);
        (bytes memory packed, IAttesterBook.Signature memory sa, IAttesterBook.Signature memory sb) =
            signed(oracle, Reports.one(vm.getBlockTimestamp(), solo(0, AGREED, uint48(a), uint48(b))));
        try oracle.update(packed, sa, sb) {
            assertEq(oracle.lane(0).answeredAt, vm.getBlockTimestamp(), "applied, so agreed");
            return true;
        } catch (bytes memory why) {
            assertEq(why, abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector));
            return false;
        }
    }

    /// @dev Whatever the lie: it becomes an answer exactly if it is within the limit, as rationals have it.
    function testFuzz_OnlyWhatIsWithinTheLimitBecomesAnAnswer(uint256 limit_, uint256 honest, uint256 lie, bool liarIsA)
        external
    {
        withLimit(bound(limit_, 1, 64_999));
        honest = bound(honest, 1, type(uint48).max);
        lie = bound(lie, honest - honest / 10, honest + honest / 10);
        if (lie > type(uint48).max) lie = type(uint48).max;
        uint256 gap = honest > lie ? honest - lie : lie - honest;
        // |a-b| / ((a+b)/2) <= limit / 1e6
        bool within = gap * 2 * PPM <= limit * (honest + lie);
        assertEq(report(honest, lie, liarIsA), within);
    }

    /// @dev The highest and the lowest lie of all are taken, and one unit beyond is not.
    function testFuzz_TheLimitIsSharp(uint256 limit_, uint256 honest, bool liarIsA) external {
        withLimit(bound(limit_, 1, 64_999));
        honest = clampHonest(honest);
        (uint256 least, uint256 most) = (leastLie(honest), mostLie(honest));
        assertFalse(report(honest, most + 1, liarIsA));
        if (least > 1) assertFalse(report(honest, least - 1, liarIsA));
        assertTrue(report(honest, most, liarIsA));
        assertTrue(report(honest, least, liarIsA));
    }

    /// @dev |answer - honest| <= limit/2 * (honest+lie)/2 + 1/2, times four million.
    function testFuzz_TheAnswerIsNoFurtherFromTheHonestPriceThanPromised(
        uint256 limit_,
        uint256 honest,
        uint256 lie,
        bool liarIsA
    ) external {
        lie = withinLimit(limit_, honest, lie);
        honest = clampHonest(honest);
        assertTrue(report(honest, lie, liarIsA));
        uint256 answer = oracle.lane(0).price;
        uint256 moved = answer > honest ? answer - honest : honest - answer;
        assertLe(4 * PPM * moved, limit * (honest + lie) + 2 * PPM);
    }

    /// @dev The same honest price and two lies: the second answer over the first is at most (1+L/2) / (1-L/2), which
    /// is 1 + L/(1-L/2); both rounded down, so the first may be half a unit more than it shows.
    function testFuzz_FromAnswerToAnswerALiarMovesItNoFurtherThanPromised(
        uint256 limit_,
        uint256 honest,
        uint256 lie1,
        uint256 lie2
    ) external {
        lie1 = withinLimit(limit_, honest, lie1);
        honest = clampHonest(honest);
        lie2 = bound(lie2, leastLie(honest), mostLie(honest));
        assertTrue(report(honest, lie1, true));
        uint256 first = oracle.lane(0).price;
        assertTrue(report(honest, lie2, true));
        uint256 second = oracle.lane(0).price;
        (uint256 low, uint256 high) = first < second ? (first, second) : (second, first);
        assertLe(2 * high * (2 * PPM - limit), (2 * low + 1) * (2 * PPM + limit));
    }

    /// @dev The mark is the divergence in ppm, rounded up.
    function testFuzz_TheMarkIsTheDivergenceRoundedUp(uint256 limit_, uint256 honest, uint256 lie) external {
        lie = withinLimit(limit_, honest, lie);
        honest = clampHonest(honest);
        assertTrue(report(honest, lie, true));
        uint256 mark = oracle.lane(0).mark;
        uint256 gap = honest > lie ? honest - lie : lie - honest;
        assertGe(mark * (honest + lie), gap * 2 * PPM);
        if (mark > 0) assertLt((mark - 1) * (honest + lie), gap * 2 * PPM);
    }

    /// @dev Sets the oracle up and gives a lie within the limit.
    function withinLimit(uint256 limit_, uint256 honest, uint256 lie) private returns (uint256) {
        withLimit(bound(limit_, 1, 64_999));
        honest = clampHonest(honest);
        return bound(lie, leastLie(honest), mostLie(honest));
    }

    /// @dev The lowest price that agrees with this one.
    function leastLie(uint256 honest) private view returns (uint256) {
        return (honest * (2 * PPM - limit) + 2 * PPM + limit - 1) / (2 * PPM + limit);
    }

    /// @dev The highest.
    function mostLie(uint256 honest) private view returns (uint256) {
        return honest * (2 * PPM + limit) / (2 * PPM - limit);
    }

    /// @dev So that the highest lie fits 48 bits.
    function clampHonest(uint256 honest) private pure returns (uint256) {
        return bound(honest, 1, 260_000_000_000_000);
    }
}
