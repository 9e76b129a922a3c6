// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {Marks} from "../src/types/Marks.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, NOTHING, PageClaim, Report} from "./Reports.sol";

/// @notice A lane as it should be. What an answer left behind stays when the lane is closed; `isClosed` hides it.
struct LaneModel {
    bool exists;
    bool paused; // by itself
    uint256 price;
    uint256 mark;
    uint256 answeredInRound;
    uint256 answeredAt;
    uint256 agreedMark;
    uint256 candidate;
    uint256 candidateAt;
    uint256 answersFrom;
    IFeedBook.Policy policy;
    IFeedBook.Policy proposed;
    uint256 readyAt;
}

/// @title The oracle once more, with no packing and no haste: what it should make of each report.
abstract contract Model is OracleFixture {
    uint256 internal constant PPM = 1_000_000;
    uint256 internal constant PAGES = 2;
    uint256 internal constant FEEDS = 5; // page 0 is full, page 1 has a lane without a feed

    struct PageModel {
        uint256 round;
        uint256 observedAt;
    }

    struct Life {
        IAttesterBook.Side side;
        bool suspended;
        uint256 from;
        uint256 until;
    }

    bool internal _allPaused;
    mapping(uint256 feedId => LaneModel) internal _lanes;
    mapping(uint256 page => PageModel) internal _pages;
    mapping(address attester => Life) internal _lives;

    // ---------------------------------------------------------------------------------------------------- reporting

    /// @dev Applies the report, or says how it must be refused.
    function _foresee(Report memory report, address a, address b) internal returns (bytes memory why, uint256 applied) {
        why = _fault(report.observedAt, a, b);
        for (uint256 i = 0; i < report.pages.length && why.length == 0; ++i) {
            uint256 page = report.pages[i].page;
            if (page >= PAGES) why = abi.encodeWithSelector(IFeedBook.UnknownPage.selector, page);
        }
        if (why.length != 0) return (why, 0);
        for (uint256 i = 0; i < report.pages.length; ++i) {
            if (_applyPage(report.pages[i], report.observedAt)) applied |= 1 << i;
        }
        if (applied == 0) why = abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector);
    }

    /// @dev What is wrong with a report of this time by these signers, whatever it says.
    function _fault(uint256 time, address a, address b) private view returns (bytes memory) {
        uint256 present = vm.getBlockTimestamp();
        if (_allPaused) return abi.encodeWithSelector(IFeedBook.Paused.selector);
        if (time + MAX_REPORT_AGE < present) {
            return abi.encodeWithSelector(ITwofoldOracle.TooOld.selector, time, present - MAX_REPORT_AGE);
        }
        if (time > present + MAX_SKEW) {
            return abi.encodeWithSelector(ITwofoldOracle.TooEarly.selector, time, present + MAX_SKEW);
        }
        if (!_isActive(a, IAttesterBook.Side.A)) {
            return abi.encodeWithSelector(IAttesterBook.NotAttester.selector, IAttesterBook.Side.A);
        }
        if (!_isActive(b, IAttesterBook.Side.B)) {
            return abi.encodeWithSelector(IAttesterBook.NotAttester.selector, IAttesterBook.Side.B);
        }
        return "";
    }

    function _isActive(address attester, IAttesterBook.Side side) internal view returns (bool) {
        Life memory life = _lives[attester];
        uint256 present = vm.getBlockTimestamp();
        return life.side == side && !life.suspended && life.from <= present && present < life.until;
    }

    function _applyPage(PageClaim memory said, uint256 time) private returns (bool counted) {
        PageModel storage page = _pages[said.page];
        if (page.observedAt >= time) return false;
        bool[3] memory counts;
        for (uint256 i = 0; i < 3; ++i) {
            uint8 claim = (said.claims >> uint8(2 * i)) & 3;
            counts[i] = _counts(said.page * 3 + i, claim, said.prices[2 * i], said.prices[2 * i + 1], time);
            counted = counted || counts[i];
        }
        if (!counted) return false;
        (page.round, page.observedAt) = (page.round + 1, time);
        for (uint256 i = 0; i < 3; ++i) {
            LaneModel storage lane = _lanes[said.page * 3 + i];
            uint8 claim = (said.claims >> uint8(2 * i)) & 3;
            if (counts[i]) _turn(lane, claim, said.prices[2 * i], said.prices[2 * i + 1], page);
            else if (lane.price != 0 && Marks.isAgreed(lane.mark)) lane.mark = Marks.KEPT;
        }
        return true;
    }

    function _counts(uint256 feedId, uint8 claim, uint256 a, uint256 b, uint256 time) internal view returns (bool) {
        LaneModel storage lane = _lanes[feedId];
        if (claim == NOTHING || !lane.exists || Marks.isClosed(lane.mark)) return false;
        if (lane.price == 0 && time < lane.answersFrom) return false;
        if (claim != AGREED) return true;
        return _divergesAtMost(a, b, lane.policy.maxDivergence);
    }

    function _turn(LaneModel storage lane, uint8 claim, uint256 a, uint256 b, PageModel memory page) private {
        if (claim != AGREED) {
            lane.mark = claim == DISPUTED ? Marks.DISPUTED : Marks.MISSING;
            return;
        }
        uint256 price = (a + b) / 2;
        uint256 maxJump = lane.policy.maxJump;
        bool believed = lane.price == 0 || !_isBeyond(price, lane.price, maxJump);
        if (!believed) {
            if (lane.mark == Marks.HELD && !_isBeyond(price, lane.candidate, maxJump)) {
                believed = page.observedAt - lane.candidateAt >= lane.policy.jumpConfirm;
            } else {
                lane.candidateAt = page.observedAt;
            }
            (lane.candidate, lane.mark) = (price, Marks.HELD);
        }
        if (believed) {
            (lane.price, lane.answeredInRound, lane.answeredAt) = (price, page.round, page.observedAt);
            lane.mark = lane.agreedMark = _divergence(a, b);
        }
    }

    // ------------------------------------------------------------------------------------------------------- owner

    function _close(uint256 feedId, uint256 mark) internal {
        if (_lanes[feedId].mark != Marks.REMOVED) _lanes[feedId].mark = mark;
    }

    function _clear(uint256 feedId) internal virtual {
        LaneModel storage lane = _lanes[feedId];
        (lane.price, lane.mark, lane.answersFrom) = (0, 0, vm.getBlockTimestamp() + MAX_SKEW + 1);
    }

    // ------------------------------------------------------------------------------------------------------ readers

    /// @dev Whether readers may serve the lane's price.
    function _isServed(uint256 feedId) internal view returns (bool) {
        return _lanes[feedId].price != 0 && !Marks.isClosed(_lanes[feedId].mark);
    }

    function _statusOf(uint256 feedId) internal view returns (ITwofoldReader.Status) {
        LaneModel storage lane = _lanes[feedId];
        if (lane.mark == Marks.REMOVED) return ITwofoldReader.Status.REMOVED;
        if (lane.price == 0) return ITwofoldReader.Status.NONE;
        if (lane.mark == Marks.PAUSED) return ITwofoldReader.Status.PAUSED;
        if (_isFresh(feedId, _pages[feedId / 3].observedAt)) {
            if (lane.mark == Marks.DISPUTED) return ITwofoldReader.Status.DISPUTED;
            if (lane.mark == Marks.MISSING) return ITwofoldReader.Status.MISSING;
            if (lane.mark == Marks.HELD) return ITwofoldReader.Status.HELD;
        }
        return _isFresh(feedId, lane.answeredAt) ? ITwofoldReader.Status.OK : ITwofoldReader.Status.STALE;
    }

    function _isFresh(uint256 feedId, uint256 time) internal view returns (bool) {
        return vm.getBlockTimestamp() <= time + _allowed(feedId);
    }

    /// @dev Heartbeat and allowance.
    function _allowed(uint256 feedId) internal view returns (uint256) {
        uint256 heartbeat = _lanes[feedId].policy.heartbeat;
        return heartbeat + (heartbeat / 10 > 60 ? heartbeat / 10 : 60);
    }

    // ------------------------------------------------------------------------------------------------------- ratios

    /// @dev |a-b| / ((a+b)/2) <= limit / 1e6
    function _divergesAtMost(uint256 a, uint256 b, uint256 limit) internal pure returns (bool) {
        return _gap(a, b) * 2 * PPM <= limit * (a + b);
    }

    /// @dev In ppm, rounded up.
    function _divergence(uint256 a, uint256 b) private pure returns (uint256) {
        return (_gap(a, b) * 2 * PPM + a + b - 1) / (a + b);
    }

    /// @dev Whether `price` is further than `limit` ppm from `base`, relative to that.
    function _isBeyond(uint256 price, uint256 base, uint256 limit) internal pure returns (bool) {
        return _gap(price, base) * PPM > limit * base;
    }

    function _gap(uint256 a, uint256 b) internal pure returns (uint256) {
        return a > b ? a - b : b - a;
    }
}
