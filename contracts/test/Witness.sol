// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {TwofoldBoundFeed} from "../src/TwofoldBoundFeed.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {Marks} from "../src/types/Marks.sol";
import {PageWord} from "../src/types/PageWord.sol";
import {Diary, Entry} from "./Diary.sol";
import {LaneModel} from "./Model.sol";
import {AGREED, DISPUTED, NOTHING, PageClaim, Report, Reports} from "./Reports.sol";

/// @notice A report with its signatures, and of each feed the price of the side that does not lie.
struct Signed {
    Report report;
    IAttesterBook.Signature a;
    IAttesterBook.Signature b;
    uint48[6] honest;
}

/// @notice How a feed's present answer came about, by what was sent and by what was in force then.
/// @param signedByBoth Whether an attester of side A and one of side B, both in office, have signed the report.
/// @param before The answer before; 0: none.
/// @param stood For how long, in seconds, each report of the feed had agreed within maxJump of the one before it.
struct Papers {
    uint256 round;
    uint256 price;
    uint8 claim;
    uint256 sideA;
    uint256 sideB;
    uint256 honest;
    bool signedByBoth;
    uint256 maxDivergence;
    uint256 maxJump;
    uint256 jumpConfirm;
    uint256 before;
    uint256 stood;
}

/// @notice A page's clock, as it was found when it had last moved.
/// @param before The observation time before.
/// @param rounds How many rounds it went on.
/// @param seenAt The block's time.
struct Clock {
    uint256 round;
    uint256 observedAt;
    uint256 before;
    uint256 rounds;
    uint256 seenAt;
}

/// @title Sends reports, and writes down what came of each: what the oracle shows, beside what was sent. Of the model it
/// takes what owner and guardian have done, and nothing of what reports do.
abstract contract Witness is Diary {
    using Reports for Report;

    /// @dev An agreed claim that did not become an answer.
    struct Stand {
        uint256 time;
        uint256 price;
        uint256 maxJump;
    }

    ITwofoldOracle public oracle;
    /// @notice Of each feed: the answer's reader, that of the low bound, that of the high.
    ITwofoldReader[3][] internal _readers;

    /// @notice How often something was refused, done or said otherwise than the model foresaw.
    uint256 public surprises;
    /// @notice How often the oracle refused something with this error.
    mapping(bytes4 why => uint256) public refusals;
    /// @notice How often a market that had moved was not answered after it had stood for long enough.
    uint256 public stuckMarkets;
    /// @notice How often the sender made a difference, was written down, or could pay.
    uint256 public sendersThatMattered;
    /// @notice How often a reader's round id was lower than the one before.
    uint256 public roundsThatWentBack;

    mapping(uint256 feedId => Papers) internal _papers;
    mapping(uint256 feedId => Stand[]) internal _stands;
    /// @dev The trouble that was last posted and not ended since, by its mark; 0: none.
    mapping(uint256 feedId => uint256) public trouble;
    mapping(uint256 page => Clock) internal _clocks;
    mapping(uint256 page => mapping(uint256 round => uint256)) public wordAt;
    mapping(uint256 feedId => uint256) private _lastIds;

    function papers(uint256 feedId) external view returns (Papers memory) {
        return _papers[feedId];
    }

    function clock(uint256 page) external view returns (Clock memory) {
        return _clocks[page];
    }

    function reader(uint256 feedId, uint256 which) external view returns (ITwofoldReader) {
        return _readers[feedId][which];
    }

    function laneModel(uint256 feedId) external view returns (LaneModel memory) {
        return _lanes[feedId];
    }

    function pageModel(uint256 number) external view returns (PageModel memory) {
        return _pages[number];
    }

    function isServed(uint256 feedId) external view returns (bool) {
        return _isServed(feedId);
    }

    function statusOf(uint256 feedId) external view returns (ITwofoldReader.Status) {
        return _statusOf(feedId);
    }

    /// @notice Whether heartbeat and allowance have not gone by since this time.
    function isFresh(uint256 feedId, uint256 time) external view returns (bool) {
        return _isFresh(feedId, time);
    }

    function _makeReaders() internal {
        for (uint256 i = 0; i < FEEDS; ++i) {
            ITwofoldFeed feed = newFeed(oracle, i, 8);
            ITwofoldReader low = newBoundFeed(oracle, i, 8, TwofoldBoundFeed.Bound.LOW);
            ITwofoldReader high = newBoundFeed(oracle, i, 8, TwofoldBoundFeed.Bound.HIGH);
            _readers.push([ITwofoldReader(feed), low, high]);
        }
    }

    // ------------------------------------------------------------------------------------------------------ sending

    function _send(Signed memory signed_, address wallet) internal {
        bytes32 hash = signed_.report.digest(block.chainid, address(oracle));
        (address a, address b) = (_recover(hash, signed_.a), _recover(hash, signed_.b));
        bool byBoth = _isActive(a, IAttesterBook.Side.A) && _isActive(b, IAttesterBook.Side.B);
        (bytes memory why, uint256 applied) = _foresee(signed_.report, a, b);

        bytes memory data = abi.encodeCall(oracle.update, (signed_.report.pack(), signed_.a, signed_.b));
        vm.prank(wallet);
        (bool ok, bytes memory got) = address(oracle).call(data);
        if (ok != (why.length == 0) || keccak256(got) != keccak256(ok ? abi.encode(applied) : why)) surprises++;
        if (!ok) refusals[bytes4(got)]++;
        if (!ok) return;
        applied = abi.decode(got, (uint256));
        for (uint256 i = 0; i < signed_.report.pages.length; ++i) {
            if ((applied >> i) & 1 == 1) _witness(signed_, signed_.report.pages[i], byBoth);
        }
    }

    function _recover(bytes32 hash, IAttesterBook.Signature memory signature) private pure returns (address) {
        bytes32 s = bytes32(uint256(signature.vs) & (type(uint256).max >> 1));
        return ecrecover(hash, uint8(27 + (uint256(signature.vs) >> 255)), signature.r, s);
    }

    /// @dev What a page that was applied has done to its lanes.
    function _witness(Signed memory signed_, PageClaim memory said, bool byBoth) private {
        for (uint256 i = 0; i < 3; ++i) {
            uint256 feedId = uint256(said.page) * 3 + i;
            if (feedId >= FEEDS) continue;
            Papers memory next;
            next.claim = (said.claims >> uint8(2 * i)) & 3;
            (next.sideA, next.sideB) = (said.prices[2 * i], said.prices[2 * i + 1]);
            (next.honest, next.signedByBoth) = (signed_.honest[feedId], byBoth);
            _witnessLane(feedId, next, signed_.report.observedAt);
            _enter(feedId, signed_.report.observedAt);
        }
    }

    function _witnessLane(uint256 feedId, Papers memory next, uint256 time) private {
        ITwofoldOracle.Lane memory found = oracle.lane(feedId);
        LaneModel storage terms_ = _lanes[feedId];
        (next.maxDivergence, next.maxJump) = (terms_.policy.maxDivergence, terms_.policy.maxJump);
        if (found.answeredInRound == found.round) {
            (next.round, next.price, next.jumpConfirm) = (found.round, found.price, terms_.policy.jumpConfirm);
            next.before = _papers[feedId].price;
            next.stood = _stoodFor(feedId, next, time);
            _papers[feedId] = next;
            trouble[feedId] = 0;
            delete _stands[feedId];
            return;
        }
        bool tooEarly = _papers[feedId].round == 0 && time < terms_.answersFrom;
        if (tooEarly || next.claim == NOTHING || Marks.isClosed(terms_.mark)) return;
        if (next.claim != AGREED) {
            trouble[feedId] = next.claim == DISPUTED ? Marks.DISPUTED : Marks.MISSING;
            delete _stands[feedId];
        } else if (_divergesAtMost(next.sideA, next.sideB, next.maxDivergence)) {
            trouble[feedId] = Marks.HELD;
            _stands[feedId].push(Stand(time, (next.sideA + next.sideB) / 2, next.maxJump));
        }
    }

    /// @dev Writes into the diary what the round has left of the feed.
    function _enter(uint256 feedId, uint256 time) private {
        Papers memory last = _papers[feedId];
        (uint256 lower, uint256 higher) = last.sideA < last.sideB ? (last.sideA, last.sideB) : (last.sideB, last.sideA);
        Entry memory left;
        (left.time, left.isClosed) = (uint32(time), Marks.isClosed(_lanes[feedId].mark));
        (left.trouble, left.answeredIn) = (uint16(trouble[feedId]), uint32(last.round));
        (left.price, left.lower, left.higher) = (uint48(last.price), uint48(lower), uint48(higher));
        _diary[feedId].push(left);
    }

    /// @dev Walks back as long as each agreed price lay within the jump limit of the one before it.
    function _stoodFor(uint256 feedId, Papers memory next, uint256 time) private view returns (uint256) {
        (uint256 since, uint256 price, uint256 maxJump) = (time, next.price, next.maxJump);
        for (uint256 i = _stands[feedId].length; i > 0; --i) {
            Stand memory earlier = _stands[feedId][i - 1];
            if (_isBeyond(price, earlier.price, maxJump)) break;
            (since, price, maxJump) = (earlier.time, earlier.price, earlier.maxJump);
        }
        return time - since;
    }

    /// @dev Nothing that was known of the feed counts any more.
    function _clear(uint256 feedId) internal override {
        super._clear(feedId);
        delete _papers[feedId];
        delete _stands[feedId];
        delete trouble[feedId];
    }

    // ------------------------------------------------------------------------------------------------------ looking

    /// @dev After each deed: clocks, words and round ids, as everybody sees them.
    function _lookAround() internal {
        for (uint256 number = 0; number < PAGES; ++number) {
            PageWord word = oracle.latest(number);
            Clock memory last = _clocks[number];
            (uint256 round, uint256 observedAt) = (word.round(), word.observedAt());
            if (round == last.round && observedAt == last.observedAt) continue;
            // A round less than before wraps, and shows as very many.
            unchecked {
                _clocks[number] = Clock(round, observedAt, last.observedAt, round - last.round, vm.getBlockTimestamp());
            }
            wordAt[number][round] = PageWord.unwrap(word);
        }
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            try _readers[feedId][0].latestRoundData() returns (uint80 id, int256, uint256, uint256, uint80) {
                if (id < _lastIds[feedId]) roundsThatWentBack++;
                _lastIds[feedId] = id;
            } catch {}
        }
    }

    /// @dev Sends the report from two wallets, each to the state as it is, and takes both back.
    function _compareWallets(Signed memory signed_) internal {
        address one = makeAddr("wallet");
        address other = address(uint160(one) ^ 1);
        bytes memory data = abi.encodeCall(oracle.update, (signed_.report.pack(), signed_.a, signed_.b));
        uint256 before = vm.snapshotState();
        (bytes32 first, bool matters) = _footprint(one, data);
        vm.revertToState(before);
        (bytes32 second, bool mattersToo) = _footprint(other, data);
        vm.revertToStateAndDelete(before);
        if (first != second || matters || mattersToo) sendersThatMattered++;
    }

    /// @dev A hash of all that a call returns, writes and logs; and whether the wallet's address stands in what it wrote,
    /// or the call takes ether.
    function _footprint(address wallet, bytes memory data) private returns (bytes32 print, bool matters) {
        vm.deal(wallet, 1 ether);
        vm.prank(wallet, wallet);
        (matters,) = address(oracle).call{value: 1}(data);
        vm.record();
        vm.recordLogs();
        vm.prank(wallet, wallet);
        (bool ok, bytes memory got) = address(oracle).call(data);
        (, bytes32[] memory slots) = vm.accesses(address(oracle));
        print = keccak256(abi.encode(ok, got, slots, vm.getRecordedLogs()));
        for (uint256 i = 0; i < slots.length; ++i) {
            uint256 word = uint256(vm.load(address(oracle), slots[i]));
            print = keccak256(abi.encode(print, word));
            for (uint256 shift = 0; shift <= 96; shift += 8) {
                if (address(uint160(word >> shift)) == wallet) matters = true;
            }
        }
        if (wallet.balance != 1 ether) matters = true;
    }
}
