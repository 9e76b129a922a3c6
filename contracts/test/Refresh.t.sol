// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {LaneTable} from "../src/libraries/LaneTable.sol";
import {ReportCodec} from "../src/libraries/ReportCodec.sol";
import {Marks} from "../src/types/Marks.sol";
import {PageWord} from "../src/types/PageWord.sol";
import {PolicyWord, Rules} from "../src/types/PolicyWord.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, MISSING, NOTHING, PageClaim, Report, Reports} from "./Reports.sol";

/// @title Both ways to judge a page, the fast one and the table's.
contract Judges {
    using ReportCodec for bytes;

    function fast(bytes calldata report, PageWord word, PolicyWord rules) external pure returns (bool, uint256) {
        (uint256 place,) = report.pages();
        return LaneTable.refresh(word, rules, place);
    }

    /// @dev The ordinary case in the words of the table.
    function slow(bytes calldata report, PageWord word, PolicyWord rules)
        external
        pure
        returns (bool ordinary, PageWord lanes)
    {
        (uint256 place,) = report.pages();
        uint256 claims = ReportCodec.claims(place);
        ordinary = true;
        for (uint256 i = 0; i < 3; ++i) {
            (bool alone, uint256 value) = _slow(place, (claims >> (2 * i)) & 3, word.lane(i), rules.rule(i), i);
            ordinary = ordinary && alone;
            lanes = lanes.withLane(i, value);
        }
    }

    function _slow(uint256 place, uint256 claim, uint256 found, uint256 rule, uint256 index)
        private
        pure
        returns (bool ordinary, uint256 value)
    {
        (uint256 a, uint256 b) = ReportCodec.prices(place, ReportCodec.LANE_0 + index * ReportCodec.LANE_BYTES);
        LaneTable.Verdict verdict;
        (verdict, value) = LaneTable.judge(found, rule, claim, a, b);
        ordinary = Marks.isAgreed(found & type(uint16).max);
        if (found >> 16 == 0) return (ordinary && claim == NOTHING, value);
        return (ordinary && verdict == LaneTable.Verdict.FINE, value);
    }
}

/// @title The fast way through a page is the table's way, or none.
contract RefreshTest is OracleFixture {
    using Reports for Report;

    uint256 private constant PPM = 1_000_000;

    Judges private judges = new Judges();

    /// @dev Whatever the lanes, the rules and the claims: limits, jumps and their edges, closed lanes, lanes without an
    /// answer, lanes without a feed.
    function testFuzz_TheFastWayIsTheTablesWay(uint256 seed, uint8 scale) external view {
        (PageWord word, PolicyWord rules, PageClaim memory page) = anything(seed, scale);
        bytes memory report = Reports.one(START, page).pack();
        (bool ordinary, uint256 lanes) = judges.fast(report, word, rules);
        (bool wanted, PageWord wantedLanes) = judges.slow(report, word, rules);
        assertEq(ordinary, wanted, "ordinary");
        if (ordinary) assertEq(lanes, PageWord.unwrap(wantedLanes), "lanes");
    }

    /// @dev All answers at 1 000 000, limits of 1 % and 20 %: at every limit, and one unit beyond it.
    function test_TheFastWayEndsWhereTheTableDoes() external view {
        uint48[2][8] memory prices = [
            [uint48(995_000), 1_004_999], // less than 1 % of 999 999.5
            [uint48(995_000), 1_005_000], // 1 % of 1 000 000
            [uint48(994_999), 1_005_000], // more than that
            [uint48(1_005_001), 995_000],
            [uint48(1_200_000), 1_200_000], // 20 % up
            [uint48(1_200_000), 1_200_002], // 1 200 001: a jump
            [uint48(800_000), 800_001], // 800 000, rounded down: 20 % down
            [uint48(799_999), 799_999] // a jump
        ];
        bool[8] memory wanted = [true, true, false, false, true, false, true, false];
        uint256 found = uint256(1_000_000) << 16;
        uint256 rule = Rules.pack(10_000, 200_000, 60);
        for (uint256 lane = 0; lane < 3; ++lane) {
            for (uint256 i = 0; i < prices.length; ++i) {
                PageClaim memory page = trio(0, 1_000_000, 1_000_000);
                (page.prices[2 * lane], page.prices[2 * lane + 1]) = (prices[i][0], prices[i][1]);
                bytes memory report = Reports.one(START, page).pack();
                (bool ordinary, uint256 lanes) = judges.fast(report, thrice(found), rulesOf(rule));
                assertEq(ordinary, wanted[i]);
                if (!ordinary) continue;
                (, PageWord slow) = judges.slow(report, thrice(found), rulesOf(rule));
                assertEq(lanes, PageWord.unwrap(slow));
            }
        }
    }

    function test_AMarkIsThatOfAnAgreementUpTo64999() external view {
        for (uint256 mark = 64_990; mark <= type(uint16).max; ++mark) {
            for (uint256 lane = 0; lane < 3; ++lane) {
                PageWord word = thrice(uint256(1_000_000) << 16).withMark(lane, mark);
                assertEq(word.unagreed() == 0, mark <= 64_999);
                assertEq(thrice(type(uint64).max).withMark(lane, 0).unagreed() >> (192 - 64 * lane) & (1 << 16), 0);
            }
        }
    }

    /// @dev Feeds 0 and 1 of a page of two are refreshed the fast way, and what is said of feed 2 still counts for naught.
    function test_APageThatIsNotFullIsAppliedAsAFullOneIs() external {
        ITwofoldOracle oracle = deploy(2);
        PageClaim memory page = trio(0, 5_000_000, 5_000_050);
        for (uint256 i = 0; i < 4; ++i) {
            bool full = i % 2 == 0;
            page.claims = Reports.claims(AGREED, AGREED, full ? NOTHING : AGREED);
            (page.prices[4], page.prices[5]) = full ? (uint48(0), uint48(0)) : (uint48(7), uint48(7));
            vm.warp(START + i);
            assertEq(send(oracle, Reports.one(START + i, page)), 1);
            assertEq(oracle.lane(0).answeredAt, START + i);
            assertEq(oracle.lane(1).mark, 10);
            uint256 word = uint256(vm.load(address(oracle), PAGES_SLOT));
            assertEq((word >> 64) & type(uint64).max, 0);
        }
    }

    /// @dev The form's check multiplies six prices, which may well give 0 in 256 bits.
    function test_PricesWhoseProductIsAPowerOfTwoAreTakenAndNoneMayBeMissing() external {
        ITwofoldOracle oracle = deploy(3);
        PageClaim memory page = trio(0, 1 << 47, 1 << 47);
        assertEq(
            oracle.digest(Reports.one(START, page).pack()),
            Reports.one(START, page).digest(block.chainid, address(oracle))
        );
        for (uint256 i = 0; i < 6; ++i) {
            page.prices[i] = 0;
            bytes memory report = Reports.one(START, page).pack();
            vm.expectRevert(ITwofoldOracle.MalformedReport.selector);
            oracle.digest(report);
            page.prices[i] = 1 << 47;
        }
    }

    // ------------------------------------------------------------------------------------------------------- hands

    /// @dev A page as it may lie in storage, and a page of a report as its form allows, around it.
    function anything(uint256 seed, uint8 scale)
        private
        pure
        returns (PageWord word, PolicyWord rules, PageClaim memory page)
    {
        for (uint256 i = 0; i < 3; ++i) {
            uint256 limit = draw(seed, i, "limit", 1, draw(seed, i, "tight", 0, 1) == 0 ? 100 : Marks.MAX_DIVERGENCE);
            uint256 jump = draw(seed, i, "jump", 3 * limit, PPM - 1);
            uint256 price = draw(seed, i, "price", 1, (uint256(1) << (1 + scale % 46)) - 1);
            uint256 kind = draw(seed, i, "kind", 0, 15); // nearly always an agreed lane
            uint256 mark = kind == 0 ? type(uint16).max - draw(seed, i, "mark", 0, 5) : draw(seed, i, "mark", 0, 64_999);
            uint256 found = kind == 1 ? 0 : (kind == 2 ? Marks.DISPUTED : (price << 16) | mark);
            if (kind == 3) (found, limit, jump) = (0, 0, 0); // no feed
            word = word.withLane(i, found);
            rules = rules.withRule(i, Rules.pack(limit, jump, 60));
            claim(page, i, seed, [price, limit, jump]);
        }
        if (page.claims == 0) (page.claims, page.prices[0], page.prices[1]) = (AGREED, 1, 1);
    }

    /// @dev A claim whose prices lie about as far from the answer as the jump limit, and from each other as theirs.
    function claim(PageClaim memory page, uint256 i, uint256 seed, uint256[3] memory lane) private pure {
        uint256 said = draw(seed, i, "claim", 0, 31);
        if (said > MISSING) said = AGREED;
        page.claims |= uint8(said << (2 * i));
        if (said == NOTHING) return;
        uint256 a = near(seed, i, "a", lane[0], draw(seed, i, "far", 0, 7) == 0 ? lane[2] : lane[1]);
        uint256 b = near(seed, i, "b", a, lane[1]);
        page.prices[2 * i] = uint48(said == MISSING ? 0 : a);
        page.prices[2 * i + 1] = uint48(b);
    }

    /// @dev A price at most twice `ppm` from `price`, mostly within it, often at its very edge.
    function near(uint256 seed, uint256 i, string memory what, uint256 price, uint256 ppm)
        private
        pure
        returns (uint256)
    {
        uint256 most = price * ppm / PPM + 1;
        if (draw(seed, i, string.concat(what, "far"), 0, 15) == 0) most *= 2;
        uint256 distance = draw(seed, i, string.concat(what, "distance"), 0, most);
        if (draw(seed, i, string.concat(what, "edge"), 0, 3) == 0) distance = most - (distance & 1);
        bool up = draw(seed, i, string.concat(what, "up"), 0, 1) == 1;
        if (up && price + distance <= type(uint48).max) return price + distance;
        return price > distance ? price - distance : 1;
    }

    function draw(uint256 seed, uint256 i, string memory what, uint256 least, uint256 most)
        private
        pure
        returns (uint256)
    {
        return least + uint256(keccak256(abi.encode(seed, i, what))) % (most - least + 1);
    }

    function thrice(uint256 lane) private pure returns (PageWord word) {
        return word.withLane(0, lane).withLane(1, lane).withLane(2, lane);
    }

    function rulesOf(uint256 rule) private pure returns (PolicyWord rules) {
        return rules.withRule(0, rule).withRule(1, rule).withRule(2, rule);
    }
}
