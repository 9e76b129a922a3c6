// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {TwofoldFeed} from "../src/TwofoldFeed.sol";
import {Marks} from "../src/types/Marks.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, MISSING, Reports} from "./Reports.sol";

/// @title What holds after any sequence of reports and pauses:
///
/// 1. A lane is what the table of the design makes of the claims so far. The model below is that table once more, with
///    no packing and no haste.
/// 2. A page's round is the number of reports that were applied to it.
/// 3. Time only goes forward, and is never further ahead of the block than the skew.
/// 4. An answer's round and time are not after its page's.
/// 5. What the reader serves is the model's answer, or nothing.
contract InvariantsTest is OracleFixture {
    Reporter internal reporter;

    function setUp() external {
        ITwofoldOracle oracle = deploy(1);
        reporter = new Reporter(oracle, owner);
        bytes4[] memory selectors = new bytes4[](2);
        (selectors[0], selectors[1]) = (Reporter.report.selector, Reporter.pauseAndUnpause.selector);
        targetContract(address(reporter));
        targetSelector(FuzzSelector(address(reporter), selectors));
    }

    function invariant_ALaneIsWhatTheTableMakesOfTheClaims() external view {
        ITwofoldOracle.Lane memory lane = reporter.oracle().lane(0);
        Model memory m = reporter.model();
        assertEq(lane.price, m.price, "price");
        assertEq(lane.mark, m.mark, "mark");
        assertEq(lane.answeredInRound, m.price == 0 ? 0 : m.answeredInRound, "answeredInRound");
        assertEq(lane.answeredAt, m.price == 0 ? 0 : m.answeredAt, "answeredAt");
        assertEq(lane.candidate, m.mark == Marks.HELD ? m.candidate : 0, "candidate");
        assertEq(lane.candidateAt, m.mark == Marks.HELD ? m.candidateAt : 0, "candidateAt");
        assertEq(lane.round, m.round, "round");
        assertEq(lane.observedAt, m.observedAt, "observedAt");
    }

    function invariant_TimesAndRoundsAreInOrder() external view {
        ITwofoldOracle.Lane memory lane = reporter.oracle().lane(0);
        assertLe(lane.observedAt, vm.getBlockTimestamp() + MAX_SKEW);
        assertLe(lane.answeredAt, lane.observedAt);
        assertLe(lane.answeredInRound, lane.round);
        assertEq(lane.round, reporter.appliedReports());
    }

    function invariant_TheReaderServesTheAnswerOrNothing() external view {
        Model memory m = reporter.model();
        try reporter.feed().latestRoundData() returns (
            uint80 id, int256 answer, uint256, uint256 updatedAt, uint80 answeredInRound
        ) {
            assertGt(m.price, 0);
            assertEq(answer, int256(m.price));
            assertEq(answeredInRound, m.answeredInRound);
            assertLe(answeredInRound, id);
            assertLe(updatedAt, vm.getBlockTimestamp());
        } catch {
            assertEq(m.price, 0);
        }
    }
}

struct Model {
    uint256 price;
    uint256 mark;
    uint256 answeredInRound;
    uint256 answeredAt;
    uint256 candidate;
    uint256 candidateAt;
    uint256 round;
    uint256 observedAt;
}

/// @notice Reports to lane 0 of page 0, which has no other feed, and keeps the model.
contract Reporter is OracleFixture {
    ITwofoldOracle public oracle;
    ITwofoldFeed public feed;
    uint256 public appliedReports;
    Model private _model;

    constructor(ITwofoldOracle oracle_, address owner_) {
        oracle = oracle_;
        owner = owner_;
        feed = new TwofoldFeed(oracle_, 0, 8);
    }

    function model() external view returns (Model memory) {
        return _model;
    }

    /// @dev Prices near a few levels, so that jumps, returns and confirmations all happen; sometimes too far apart.
    function report(uint8 claim, uint8 level, uint16 spread, uint8 wait) external {
        claim = uint8(bound(claim, AGREED, MISSING)); // a page that claims nothing is malformed
        uint48 a = [uint48(1_000_000), 1_150_000, 1_300_000, 2_000_000][level % 4];
        uint48 b = uint48(a + uint256(a) * (spread % 10_500) / 1_000_000 * (level % 5 == 0 ? 2 : 1));
        if (claim == MISSING) (a, b) = level % 2 == 0 ? (uint48(0), b) : (a, uint48(0));
        vm.warp(vm.getBlockTimestamp() + 1 + wait % 50);

        uint256 time = vm.getBlockTimestamp();
        (bytes memory packed, ITwofoldOracle.Signature memory sa, ITwofoldOracle.Signature memory sb) =
            signed(oracle, Reports.one(time, solo(0, claim, a, b)));
        bool counts = claim != AGREED || uint256(b - a) * 2_000_000 <= MAX_DIVERGENCE * (uint256(a) + b);
        try oracle.update(packed, sa, sb) {
            assertTrue(counts);
            ++appliedReports;
            expect(claim, a, b, time);
        } catch (bytes memory why) {
            assertFalse(counts);
            assertEq(why, abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector));
        }
    }

    function pauseAndUnpause(uint8 chance) external {
        if (chance % 16 != 0) return;
        vm.startPrank(owner);
        oracle.pause();
        oracle.unpause();
        vm.stopPrank();
        (_model.price, _model.mark) = (0, 0);
    }

    function expect(uint8 claim, uint256 a, uint256 b, uint256 time) private {
        Model memory m = _model;
        ++m.round;
        m.observedAt = time;
        if (claim == DISPUTED) {
            m.mark = Marks.DISPUTED;
        } else if (claim == MISSING) {
            m.mark = Marks.MISSING;
        } else {
            uint256 price = (a + b) / 2;
            bool believed = m.price == 0 || !jumps(price, m.price);
            if (!believed && m.mark == Marks.HELD && !jumps(price, m.candidate)) {
                m.candidate = price;
                believed = time >= m.candidateAt + JUMP_CONFIRM;
            } else if (!believed) {
                (m.candidate, m.candidateAt) = (price, time);
            }
            if (believed) {
                (m.price, m.answeredInRound, m.answeredAt) = (price, m.round, time);
                uint256 gap = (b - a) * 2_000_000;
                m.mark = gap / (a + b) + (gap % (a + b) == 0 ? 0 : 1);
            } else {
                m.mark = Marks.HELD;
            }
        }
        _model = m;
    }

    function jumps(uint256 price, uint256 from) private pure returns (bool) {
        uint256 moved = price > from ? price - from : from - price;
        return moved * 1_000_000 > MAX_JUMP * from;
    }
}
