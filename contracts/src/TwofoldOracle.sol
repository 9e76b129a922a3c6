// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {AttesterBook} from "./AttesterBook.sol";
import {Authority} from "./Authority.sol";
import {FeedBook} from "./FeedBook.sol";
import {ITwofoldOracle} from "./ITwofoldOracle.sol";
import {Bounds} from "./libraries/Bounds.sol";
import {LaneTable} from "./libraries/LaneTable.sol";
import {ReportCodec} from "./libraries/ReportCodec.sol";
import {AsideWord, agreementOf, asideOf} from "./types/AsideWord.sol";
import {GateWord} from "./types/GateWord.sol";
import {Marks} from "./types/Marks.sol";
import {LANES, PageWord, shiftOf} from "./types/PageWord.sol";
import {PolicyWord, Rules} from "./types/PolicyWord.sol";

/// @title The oracle. `ITwofoldOracle` says what it does.
contract TwofoldOracle is AttesterBook, FeedBook, EIP712, ITwofoldOracle {
    using ReportCodec for bytes;
    using Rules for uint256;

    /// @dev No lane looks like this: it has more than 64 bits.
    uint256 private constant LEFT = type(uint256).max;

    uint256 private immutable MAX_REPORT_AGE;

    /// @dev A lane's way out of or into trouble, or past a jump: what it takes to judge one.
    struct Turn {
        uint256 feedId;
        uint256 clock; // the page's, as found
        uint256 found; // the lane, as found
        uint256 rule;
        uint256 time; // the report's time
    }

    constructor(Terms memory terms, FirstAttester[] memory attesters_, FirstFeed[] memory feeds_)
        Authority(terms.owner, terms.guardian, terms.timing.delay, terms.sequencer)
        FeedBook(terms.timing.maxSkew)
        EIP712("Twofold", "1")
    {
        Bounds.check("maxReportAge", terms.timing.maxReportAge, 1, 1 hours);
        MAX_REPORT_AGE = terms.timing.maxReportAge;
        for (uint256 i = 0; i < attesters_.length; ++i) {
            FirstAttester memory first = attesters_[i];
            _addAttester(first.attester, first.side, uint64(block.timestamp), first.activeUntil);
        }
        for (uint256 i = 0; i < feeds_.length; ++i) {
            _addFeed(feeds_[i].feedId, feeds_[i].config);
            if (terms.history != 0) _setHistory(feeds_[i].feedId / LANES, terms.history);
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
        bytes32 structHash = report.hash();
        uint256 time = report.observedAt();
        _checkTime(time);
        _admit(gate, _hashTypedDataV4(structHash), a, b);

        applied = _apply(report, time);
        if (applied == 0) revert NothingNew();
        // forge-lint: disable-next-line(unsafe-typecast)
        emit Reported(uint32(time), applied, report);
    }

    /// @dev By addition, so that nothing underflows on a chain whose clock starts at 0.
    function _checkTime(uint256 time) private view {
        unchecked {
            if (time + MAX_REPORT_AGE < block.timestamp) revert TooOld(time, block.timestamp - MAX_REPORT_AGE);
            if (time > block.timestamp + MAX_SKEW) revert TooEarly(time, block.timestamp + MAX_SKEW);
        }
    }

    /// @dev Applies the report's pages. Bit i of the result is set if the i-th counted.
    function _apply(bytes calldata report, uint256 time) private returns (uint256 applied) {
        (uint256 place, uint256 end) = report.pages();
        unchecked {
            for (uint256 bit = 1; place < end; (place, bit) = (place + ReportCodec.PAGE_BYTES, bit << 1)) {
                uint256 page = ReportCodec.number(place);
                if (page >= PAGES) revert UnknownPage(page);
                PageWord word = _pages[page];
                if (word.observedAt() >= time) continue;
                PolicyWord rules = _policies[page];
                // Nearly always all that there is to do; what it cannot do is left to the table.
                (bool ordinary, uint256 next) = LaneTable.refresh(word, rules, place);
                if (!ordinary) {
                    next = _judge(page, word, rules, place, time);
                    if (next == 0) continue;
                }
                _write(page, rules, PageWord.wrap(next | word.tick(time)));
                applied |= bit;
            }
        }
    }

    /// @dev The page's word, and its place in the history if the page has one.
    function _write(uint256 page, PolicyWord rules, PageWord next) private {
        _pages[page] = next;
        uint256 ring = rules.ring();
        if (ring != 0) _rings[page][next.round() % ring] = next;
    }

    /// @dev The lanes of a page after a report, above a clock of 0; all 0 if nothing counts. One that counts leaves a
    /// price or a mark.
    function _judge(uint256 page, PageWord word, PolicyWord rules, uint256 place, uint256 time)
        private
        returns (uint256 next)
    {
        if (rules.isEmpty()) revert UnknownPage(page);
        uint256 claims = ReportCodec.claims(place);
        uint256 left = 0; // a bit for each lane of which nothing counts
        unchecked {
            for (uint256 i = 0; i < LANES; ++i) {
                (uint256 a, uint256 b) = ReportCodec.prices(place, ReportCodec.LANE_0 + i * ReportCodec.LANE_BYTES);
                Turn memory turn = Turn(page * LANES + i, word.clock(), word.lane(i), rules.rule(i), time);
                uint256 to = _turn(turn, claims & 3, a, b);
                if (to == LEFT) (left, to) = (left | (1 << i), turn.found);
                next |= to << shiftOf(i);
                claims >>= 2;
            }
        }
        // Settled last, since a page of which nothing counts at all is left as it is.
        if (left == 7) return 0;
        return PageWord.unwrap(_keep(page, PageWord.wrap(next), word.clock(), left));
    }

    /// @dev What becomes of a lane: with its past, its event, and what must be remembered. `LEFT` if nothing counts.
    function _turn(Turn memory turn, uint256 claim, uint256 a, uint256 b) private returns (uint256 to) {
        LaneTable.Verdict verdict;
        (verdict, to) = LaneTable.judge(turn.found, turn.rule, claim, a, b);
        if (verdict == LaneTable.Verdict.NOTHING) return LEFT;
        // What was observed before a lane was cleared may be the very price that it was cleared of.
        if (turn.found >> 16 == 0 && turn.time < _promises[turn.feedId].answersFrom) return LEFT;
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
        AsideWord past = Marks.isAgreed(mark) ? asideOf(turn.clock, mark) : _asides[turn.feedId];
        uint256 price = value >> 16;
        uint256 since = turn.time;
        if (mark == Marks.HELD && !LaneTable.isBeyond(price, past.candidate(), turn.rule.maxJump())) {
            since = past.candidateAt();
            if (turn.time - since >= turn.rule.jumpConfirm()) return value;
        }
        _asides[turn.feedId] = past.withCandidate(price, since);
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

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc ITwofoldOracle
    function latest(uint256 page) external view returns (PageWord) {
        return _pages[page];
    }

    /// @inheritdoc ITwofoldOracle
    function aside(uint256 feedId) external view returns (AsideWord) {
        return _asides[feedId];
    }

    /// @inheritdoc ITwofoldOracle
    function round(uint256 page, uint256 number) external view returns (PageWord word) {
        uint256 ring = _policies[page].ring();
        if (ring == 0) return word;
        PageWord kept = _rings[page][number % ring];
        // A slot may hold the round of a lap before, or of another size.
        if (kept.round() == number) word = kept;
    }

    /// @inheritdoc ITwofoldOracle
    function lane(uint256 feedId) public view returns (Lane memory state) {
        Promise storage promised = _promises[feedId];
        (state.exists, state.answersFrom) = (promised.heartbeat != 0, promised.answersFrom);
        if (!state.exists) return state;
        PageWord word = _pages[feedId / LANES];
        (uint256 price, uint256 mark) = word.split(feedId % LANES);
        AsideWord past = _asides[feedId];
        uint256 agreement = 0;
        if (price != 0 && !Marks.isClosed(mark)) {
            agreement = Marks.isAgreed(mark) ? agreementOf(word.clock(), mark) : past.agreement();
        }
        // Every cast cuts to the width that the packed words draw.
        // forge-lint: disable-start(unsafe-typecast)
        (state.price, state.mark) = (uint48(price), uint16(mark));
        (state.round, state.observedAt) = (uint32(word.round()), uint32(word.observedAt()));
        (state.answeredInRound, state.answeredAt) = (uint32(agreement >> 32), uint32(agreement));
        state.agreedMark = uint16(agreement >> 64);
        if (mark == Marks.HELD) {
            (state.candidate, state.candidateAt) = (uint48(past.candidate()), uint32(past.candidateAt()));
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
    function policyHash(uint256 feedId) external view returns (bytes32) {
        return keccak256(abi.encode(feedId, feed(feedId).config, MAX_REPORT_AGE, MAX_SKEW, delay(), sequencer()));
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
        bytes32 structHash = report.hash();
        return _hashTypedDataV4(structHash);
    }
}
