// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {AttesterBook} from "./AttesterBook.sol";
import {ITwofoldOracle} from "./ITwofoldOracle.sol";
import {Bounds} from "./libraries/Bounds.sol";
import {LaneTable} from "./libraries/LaneTable.sol";
import {ReportCodec} from "./libraries/ReportCodec.sol";
import {AsideWord, asideOf} from "./types/AsideWord.sol";
import {GateWord} from "./types/GateWord.sol";
import {Marks} from "./types/Marks.sol";
import {LANES, PageWord, shiftOf} from "./types/PageWord.sol";
import {PolicyWord, Rules} from "./types/PolicyWord.sol";

/// @title The oracle. `ITwofoldOracle` says what it does.
contract TwofoldOracle is AttesterBook, EIP712 {
    using ReportCodec for bytes;
    using Rules for uint256;

    uint256 private constant PAGES = 256;
    /// @dev No lane looks like this: it has more than 64 bits.
    uint256 private constant LEFT = type(uint256).max;

    uint256 private immutable MAX_REPORT_AGE;
    uint256 private immutable MAX_SKEW;

    /// @dev Everything about a feed that no update reads.
    struct Promise {
        uint8 decimals;
        uint32 heartbeat; // never 0, so it tells a feed from none
        uint32 deviation;
        string description;
    }

    /// @dev A lane's way out of or into trouble, or past a jump: what it takes to judge one.
    struct Turn {
        uint256 feedId;
        uint256 clock; // the page's, as found
        uint256 found; // the lane, as found
        uint256 rule;
        uint256 time; // the report's time
    }

    // Arrays of fixed size: a page's slot is an addition where a mapping's would be a hash.
    PageWord[PAGES] private _pages;
    PolicyWord[PAGES] private _policies;
    AsideWord[PAGES * LANES] private _asides;
    mapping(uint256 feedId => Promise) private _promises;
    uint256[] private _feedIds;

    constructor(address owner_, Timing memory timing, FirstAttester[] memory attesters, FirstFeed[] memory feeds)
        AttesterBook(owner_, timing.delay)
        EIP712("Twofold", "1")
    {
        Bounds.check("maxReportAge", timing.maxReportAge, 1, 1 hours);
        Bounds.check("maxSkew", timing.maxSkew, 0, 1 minutes);
        MAX_REPORT_AGE = timing.maxReportAge;
        MAX_SKEW = timing.maxSkew;
        for (uint256 i = 0; i < attesters.length; ++i) {
            FirstAttester memory first = attesters[i];
            _addAttester(first.attester, first.side, uint64(block.timestamp), first.activeUntil);
        }
        for (uint256 i = 0; i < feeds.length; ++i) {
            _addFeed(feeds[i].feedId, feeds[i].config);
        }
    }

    // --------------------------------------------------------------------------------------------------- reporting

    /// @inheritdoc ITwofoldOracle
    function update(bytes calldata report, Signature calldata a, Signature calldata b)
        external
        returns (uint256 applied)
    {
        GateWord gate = _gate;
        if (gate.isPaused()) revert Paused();
        (bytes32 structHash, uint256 pages) = report.hash();
        uint256 time = report.observedAt();
        _checkTime(gate, time);
        _admit(gate, _hashTypedDataV4(structHash), a, b);

        unchecked {
            for (uint256 i = 0; i < pages; ++i) {
                if (_applyPage(report, i, time)) applied |= 1 << i;
            }
        }
        if (applied == 0) revert NothingNew();
        // forge-lint: disable-next-line(unsafe-typecast)
        emit Reported(uint32(time), applied, report);
    }

    /// @dev By addition, so that nothing underflows on a chain whose clock starts at 0.
    function _checkTime(GateWord gate, uint256 time) private view {
        unchecked {
            if (time + MAX_REPORT_AGE < block.timestamp) revert TooOld(time, block.timestamp - MAX_REPORT_AGE);
            if (time < gate.notBefore()) revert TooOld(time, gate.notBefore());
            if (time > block.timestamp + MAX_SKEW) revert TooEarly(time, block.timestamp + MAX_SKEW);
        }
    }

    /// @dev Applies the report's `index`-th page and says whether any of it counted.
    function _applyPage(bytes calldata report, uint256 index, uint256 time) private returns (bool) {
        (uint256 page, uint256 claims) = report.head(index);
        if (page >= PAGES) revert UnknownPage(page);
        PageWord word = _pages[page];
        if (word.observedAt() >= time) return false;
        PolicyWord rules = _policies[page];
        if (rules.isEmpty()) revert UnknownPage(page);

        uint256 left = 0; // a bit for each lane of which nothing counts
        uint256 next = word.tick(time);
        unchecked {
            for (uint256 i = 0; i < LANES; ++i) {
                (uint256 a, uint256 b) = report.prices(index, i);
                uint256 found = word.lane(i);
                // Nearly always all that there is to do; what it cannot do is left to the table.
                uint256 to = claims & 3 == ReportCodec.AGREED ? LaneTable.refresh(found, rules.rule(i), a, b) : 0;
                if (to == 0) {
                    Turn memory turn = Turn(page * LANES + i, word.clock(), found, rules.rule(i), time);
                    to = _turn(turn, claims & 3, a, b);
                    if (to == LEFT) (left, to) = (left | (1 << i), found);
                }
                next |= to << shiftOf(i);
                claims >>= 2;
            }
        }
        if (left == 0) {
            _pages[page] = PageWord.wrap(next);
            return true;
        }
        // Settled last, since a page of which nothing counts at all is left as it is.
        if (left == 7) return false;
        _pages[page] = _keep(page, PageWord.wrap(next), word.clock(), left);
        return true;
    }

    /// @dev What becomes of a lane: with its past, its event, and what must be remembered. `LEFT` if nothing counts.
    function _turn(Turn memory turn, uint256 claim, uint256 a, uint256 b) private returns (uint256 to) {
        LaneTable.Verdict verdict;
        (verdict, to) = LaneTable.judge(turn.found, turn.rule, claim, a, b);
        if (verdict == LaneTable.Verdict.NOTHING) return LEFT;
        if (verdict == LaneTable.Verdict.JUMP) to = _jump(turn, to);
        if (verdict == LaneTable.Verdict.TROUBLE) _setAside(turn.feedId, turn.found, turn.clock);
        uint256 mark = turn.found & type(uint16).max;
        if (verdict == LaneTable.Verdict.FINE && Marks.isFine(mark)) {
            // Fine stays fine, but for the first answer, whose mark may be the very 0 of a lane without one.
            if (turn.found >> 16 == 0) _emitChange(turn.feedId, turn.found, to, a, b);
        } else if (mark != to & type(uint16).max) {
            _emitChange(turn.feedId, turn.found, to, a, b);
        }
    }

    /// @dev A jump becomes the answer once it has stood long enough, and a held lane until then. `value` is the lane
    /// that it would become. Report times only rise, so none lies before its candidate's.
    function _jump(Turn memory turn, uint256 value) private returns (uint256) {
        uint256 mark = turn.found & type(uint16).max;
        AsideWord aside = Marks.isAgreed(mark) ? asideOf(turn.clock, mark) : _asides[turn.feedId];
        uint256 price = value >> 16;
        uint256 since = turn.time;
        if (mark == Marks.HELD && !LaneTable.isBeyond(price, aside.candidate(), turn.rule.maxJump())) {
            since = aside.candidateAt();
            if (turn.time - since >= turn.rule.jumpConfirm()) return value;
        }
        _asides[turn.feedId] = aside.withCandidate(price, since);
        return _marked(turn.found, Marks.HELD);
    }

    /// @dev Marks the agreed ones of the lanes `left` KEPT in the word that is about to be written.
    function _keep(uint256 page, PageWord next, uint256 clock, uint256 left) private returns (PageWord) {
        unchecked {
            for (uint256 i = 0; i < LANES; ++i) {
                if ((left >> i) & 1 == 0) continue;
                if (_setAside(page * LANES + i, next.lane(i), clock)) next = next.withMark(i, Marks.KEPT);
            }
        }
        return next;
    }

    /// @dev Remembers the clock and mark of a lane that is about to leave an agreed mark. Nothing for any other lane.
    function _setAside(uint256 feedId, uint256 found, uint256 clock) private returns (bool) {
        uint256 mark = found & type(uint16).max;
        if (!Marks.isAgreed(mark) || found >> 16 == 0) return false;
        _asides[feedId] = asideOf(clock, mark);
        return true;
    }

    /// @dev Casts cut marks off lanes; prices come off the wire with 48 bits.
    function _emitChange(uint256 feedId, uint256 found, uint256 to, uint256 a, uint256 b) private {
        // forge-lint: disable-next-line(unsafe-typecast)
        emit LaneChanged(feedId, uint16(found), uint16(to), uint48(a), uint48(b));
    }

    function _marked(uint256 found, uint256 mark) private pure returns (uint256) {
        return (found & ~uint256(type(uint16).max)) | mark;
    }

    // ------------------------------------------------------------------------------------------------------- owner

    /// @inheritdoc ITwofoldOracle
    function addFeed(uint256 feedId, FeedConfig calldata config) external onlyOwner {
        _addFeed(feedId, config);
    }

    /// @inheritdoc ITwofoldOracle
    function pause() external onlyOwner {
        if (_gate.isPaused()) revert Paused();
        _gate = _gate.closed();
        for (uint256 i = 0; i < _feedIds.length; ++i) {
            _closeLane(_feedIds[i]);
        }
        emit AllPaused();
    }

    /// @inheritdoc ITwofoldOracle
    function unpause() external onlyOwner {
        if (!_gate.isPaused()) revert NotPaused();
        _gate = _gate.opened(block.timestamp + 1);
        for (uint256 i = 0; i < _feedIds.length; ++i) {
            uint256 feedId = _feedIds[i];
            (uint256 page, uint256 index) = (feedId / LANES, feedId % LANES);
            uint256 found = _pages[page].lane(index);
            if (found & type(uint16).max != Marks.PAUSED) continue;
            _pages[page] = _pages[page].withLane(index, 0);
            _emitChange(feedId, found, 0, 0, 0);
        }
        emit AllUnpaused();
    }

    function _closeLane(uint256 feedId) private {
        (uint256 page, uint256 index) = (feedId / LANES, feedId % LANES);
        PageWord word = _pages[page];
        if (word.lane(index) & type(uint16).max != Marks.REMOVED) _pages[page] = word.withMark(index, Marks.PAUSED);
    }

    function _addFeed(uint256 feedId, FeedConfig memory config) private {
        Bounds.check("feedId", feedId, 0, PAGES * LANES - 1);
        if (_promises[feedId].heartbeat != 0) revert FeedExists(feedId);
        if (bytes(config.description).length == 0) revert NoDescription(feedId);
        Bounds.check("decimals", config.decimals, 0, 18);
        Bounds.check("heartbeat", config.heartbeat, 1, 1 hours);
        Bounds.check("deviation", config.deviation, 1, LaneTable.PPM - 1);
        Bounds.check("maxDivergence", config.maxDivergence, 1, Marks.MAX_DIVERGENCE);
        // Thrice the divergence, or one side alone could drive honest prices into a hold.
        Bounds.check("maxJump", config.maxJump, 3 * uint256(config.maxDivergence), LaneTable.PPM - 1);
        Bounds.check("jumpConfirm", config.jumpConfirm, 10, 1 hours);

        (uint256 page, uint256 index) = (feedId / LANES, feedId % LANES);
        uint256 rule = Rules.pack(config.maxDivergence, config.maxJump, config.jumpConfirm);
        _policies[page] = _policies[page].withRule(index, rule);
        _promises[feedId] = Promise(config.decimals, config.heartbeat, config.deviation, config.description);
        _feedIds.push(feedId);
        if (_gate.isPaused()) _closeLane(feedId);
        emit FeedAdded(feedId, config);
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc ITwofoldOracle
    function answer(uint256 feedId) public view returns (uint256 found, uint256 clock, uint256 agreed) {
        PageWord word = _pages[feedId / LANES];
        (found, clock) = (word.lane(feedId % LANES), word.clock());
        if (found <= type(uint16).max) return (found, clock, 0); // no price
        uint256 mark = found & type(uint16).max;
        if (Marks.isAgreed(mark)) agreed = clock;
        else if (!Marks.isClosed(mark)) agreed = _asides[feedId].clock();
    }

    /// @inheritdoc ITwofoldOracle
    function lane(uint256 feedId) public view returns (Lane memory state) {
        state.exists = _promises[feedId].heartbeat != 0;
        if (!state.exists) return state;
        (uint256 found, uint256 clock, uint256 agreed) = answer(feedId);
        // Every cast cuts to the width that the packed words draw.
        // forge-lint: disable-start(unsafe-typecast)
        (state.price, state.mark) = (uint48(found >> 16), uint16(found));
        (state.round, state.observedAt) = (uint32(clock >> 32), uint32(clock));
        (state.answeredInRound, state.answeredAt) = (uint32(agreed >> 32), uint32(agreed));
        if (state.mark == Marks.HELD) {
            AsideWord aside = _asides[feedId];
            (state.candidate, state.candidateAt) = (uint48(aside.candidate()), uint32(aside.candidateAt()));
        }
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @inheritdoc ITwofoldOracle
    function lanes(uint256[] calldata feedIds_) external view returns (Lane[] memory states) {
        states = new Lane[](feedIds_.length);
        for (uint256 i = 0; i < feedIds_.length; ++i) {
            states[i] = lane(feedIds_[i]);
        }
    }

    /// @inheritdoc ITwofoldOracle
    function policy(uint256 feedId) public view returns (Policy memory) {
        Promise memory promised = _promises[feedId];
        if (promised.heartbeat == 0) revert UnknownFeed(feedId);
        uint256 rule = _policies[feedId / LANES].rule(feedId % LANES);
        uint256 mark = _pages[feedId / LANES].lane(feedId % LANES) & type(uint16).max;
        FeedConfig memory config = FeedConfig({
            description: promised.description,
            decimals: promised.decimals,
            heartbeat: promised.heartbeat,
            deviation: promised.deviation,
            maxDivergence: uint32(rule.maxDivergence()),
            maxJump: uint32(rule.maxJump()),
            jumpConfirm: uint32(rule.jumpConfirm())
        });
        return Policy(config, mark == Marks.PAUSED, mark == Marks.REMOVED);
    }

    /// @inheritdoc ITwofoldOracle
    function policies(uint256[] calldata feedIds_) external view returns (Policy[] memory found) {
        found = new Policy[](feedIds_.length);
        for (uint256 i = 0; i < feedIds_.length; ++i) {
            found[i] = policy(feedIds_[i]);
        }
    }

    /// @inheritdoc ITwofoldOracle
    function feedCount() external view returns (uint256) {
        return _feedIds.length;
    }

    /// @inheritdoc ITwofoldOracle
    function feedIds() external view returns (uint256[] memory) {
        return _feedIds;
    }

    /// @inheritdoc ITwofoldOracle
    function paused() external view returns (bool) {
        return _gate.isPaused();
    }

    /// @inheritdoc ITwofoldOracle
    function maxReportAge() external view returns (uint256) {
        return MAX_REPORT_AGE;
    }

    /// @inheritdoc ITwofoldOracle
    function maxSkew() external view returns (uint256) {
        return MAX_SKEW;
    }

    /// @inheritdoc ITwofoldOracle
    function digest(bytes calldata report) external view returns (bytes32) {
        (bytes32 structHash,) = report.hash();
        return _hashTypedDataV4(structHash);
    }
}
