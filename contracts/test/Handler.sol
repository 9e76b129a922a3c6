// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {Marks} from "../src/types/Marks.sol";
import {Governance} from "./Governance.sol";
import {AGREED, DISPUTED, MISSING, NOTHING, PageClaim, Report, Reports} from "./Reports.sol";
import {Signed} from "./Witness.sol";

/// @title Everybody at once: two attesters a side and whoever has stolen their keys, the market, the wallets, owner and
/// guardian. Each call is one deed of one of them; none reverts, and what is refused is refused as foreseen.
contract Handler is Governance {
    using Reports for Report;

    uint256 private constant STRANGERS_KEY = 0xbad;
    uint256 private constant DRAWER = 8;

    uint256[6] private _market = [uint256(300_000_000_000), 6_000_000_000_000, 100_000_000, 52_345, 250, 1000];
    /// @dev Signed reports, sent or not, to be sent again, or late, or out of turn.
    bytes[] private _drawer;
    uint256 private _drawn;

    // ---------------------------------------------------------------------------------------------------- reporting

    /// @notice Signs a report and sends it, or keeps it back.
    function report(uint256 seed) external {
        skip(_pick(seed, 0, 12));
        if (_pick(seed, 1, 6) == 0) _moveMarket(_pick(seed, 2, FEEDS), seed);
        Signed memory signed_ = _compose(seed);
        _keep(signed_);
        if (_pick(seed, 3, 6) != 0) _send(signed_, _wallet(seed));
        _lookAround();
    }

    /// @notice Sends what was signed before: once more, late, after a newer one, or after a clearing.
    function resend(uint256 seed) external {
        if (_pick(seed, 0, 4) == 0) _sendAfterClearing(_pick(seed, 1, FEEDS), seed);
        else if (_drawer.length != 0) _send(abi.decode(_drawer[seed % _drawer.length], (Signed)), _wallet(seed));
        _lookAround();
    }

    /// @notice Sends what no two attesters of both sides have signed.
    function forge(uint256 seed) external {
        skip(1);
        uint256 feedId = _pick(seed, 0, FEEDS);
        uint48 price = uint48(_market[feedId]);
        Report memory forged = Reports.one(vm.getBlockTimestamp(), _only(feedId, AGREED, price, price));
        uint256 how = _pick(seed, 1, 9);
        uint256 chain = how == 0 ? block.chainid + 1 : block.chainid;
        address verifier = how == 1 ? address(this) : address(oracle);
        bytes32 hash = forged.digest(chain, verifier);
        (uint256 keyA, uint256 keyB) = (_signer(0, seed), _signer(2, seed));
        if (how == 2) keyA = STRANGERS_KEY;
        if (how == 3) keyB = STRANGERS_KEY;
        if (how == 4) keyB = keyA;
        if (how == 5) (keyA, keyB) = (keyB, keyA);
        if (how == 6) forged.pages[0].prices[2 * (feedId % 3)] ^= 1;
        if (how == 7) ++forged.observedAt;
        Signed memory signed_ = _signed(forged, hash, keyA, keyB);
        if (how == 8) _sendTorn(signed_, seed);
        else _send(signed_, _wallet(seed));
        _lookAround();
    }

    /// @notice Sends the same report from two wallets, each to the same state and taken back, and then for good.
    function sendAsTwo(uint256 seed) external {
        skip(1 + _pick(seed, 0, 12));
        Signed memory signed_ = _compose(seed);
        _compareWallets(signed_);
        _send(signed_, _wallet(seed));
        _lookAround();
    }

    /// @notice The market moves beyond the jump limit and stays there, or keeps falling. Both sides report it.
    function leap(uint256 seed) external {
        uint256 feedId = _pick(seed, 0, FEEDS);
        if (_lanes[feedId].mark == Marks.REMOVED) return;
        _revive(feedId);
        skip(MAX_SKEW + 2); // past whatever the page's clock was told ahead of time
        IFeedBook.Policy memory policy = _lanes[feedId].policy;
        _moveMarket(feedId, seed);
        bool falls = _pick(seed, 1, 2) == 0;
        // Three steps of a third of jumpConfirm, rounded up, are enough; so four reports must be. Three may not be.
        uint256 reports = _pick(seed, 9, 2) == 0 ? 3 : 4;
        for (uint256 i = 0; i < reports; ++i) {
            if (i != 0) skip(policy.jumpConfirm / 3 + 1);
            if (i != 0 && falls) _market[feedId] -= _market[feedId] * policy.maxJump * 3 / (4 * PPM);
            _send(_agreement(feedId, vm.getBlockTimestamp()), _wallet(seed));
            _lookAround();
        }
        if (reports < 4) return;
        ITwofoldOracle.Lane memory lane = oracle.lane(feedId);
        if (lane.price != _market[feedId] || lane.mark != 0) stuckMarkets++;
    }

    /// @notice Time passes; sometimes a lot of it.
    function pass(uint256 seed) external {
        skip(_pick(seed, 0, 8) == 0 ? _pick(seed, 1, 4 days) : _pick(seed, 1, 200));
        _lookAround();
    }

    // -------------------------------------------------------------------------------------------------------- reports

    /// @dev A report of one page or both, each lane saying anything, by attesters who may be out of office, of a time that
    /// may be out of bounds. Of each lane one side, known to us, is honest.
    function _compose(uint256 seed) private view returns (Signed memory) {
        uint256 which = _pick(seed, 10, 3);
        uint48[6] memory honest;
        Report memory said;
        said.observedAt = _someTime(_pick(seed, 11, 16), seed);
        said.pages = new PageClaim[](which == 2 ? 2 : 1);
        for (uint256 i = 0; i < said.pages.length; ++i) {
            uint16 page = uint16(which == 2 ? i : which);
            said.pages[i] = _page(page, seed, honest);
        }
        // An unknown page, one that cannot be, or an ordinary one.
        uint256 odd = _pick(seed, 12, 40);
        if (odd < 2) said.pages[said.pages.length - 1].page = odd == 0 ? 9 : 300;
        bytes32 hash = said.digest(block.chainid, address(oracle));
        Signed memory signed_ = _signed(said, hash, _signer(0, seed), _signer(2, seed));
        signed_.honest = honest;
        return signed_;
    }

    /// @dev Mostly of now; sometimes older or ahead, as far as is taken, or a second or two further.
    function _someTime(uint256 kind, uint256 seed) private view returns (uint32) {
        uint256 present = vm.getBlockTimestamp();
        if (kind == 0) return uint32(present - MAX_REPORT_AGE - _pick(seed, 13, 2));
        if (kind <= 2) return uint32(present - _pick(seed, 13, MAX_REPORT_AGE));
        if (kind <= 5) return uint32(present + _pick(seed, 13, MAX_SKEW + 3));
        return uint32(present);
    }

    function _page(uint16 number, uint256 seed, uint48[6] memory honest) private view returns (PageClaim memory page) {
        page.page = number;
        for (uint256 i = 0; i < 3; ++i) {
            uint256 feedId = number * 3 + i;
            (uint8 claim, uint256 a, uint256 b) = _say(feedId, uint256(keccak256(abi.encode(seed, feedId))));
            page.claims |= claim << uint8(2 * i);
            (page.prices[2 * i], page.prices[2 * i + 1]) = (uint48(a), uint48(b));
            honest[feedId] = uint48(_market[feedId]);
        }
        // A page that claims nothing at all is malformed.
        if (page.claims == 0) page = _only(number * 3, AGREED, honest[number * 3], honest[number * 3]);
    }

    /// @dev What a lane says: nothing, what both mean, a lie as large as is taken, one unit more, trouble.
    function _say(uint256 feedId, uint256 seed) private view returns (uint8 claim, uint256 a, uint256 b) {
        uint256 kind = seed % 16;
        uint256 honest = _market[feedId];
        uint256 limit = feedId < FEEDS ? _lanes[feedId].policy.maxDivergence : MAX_DIVERGENCE;
        (uint256 least, uint256 most) = (
            (honest * (2 * PPM - limit) + 2 * PPM + limit - 1) / (2 * PPM + limit),
            honest * (2 * PPM + limit) / (2 * PPM - limit)
        );
        uint256 lie = least + (seed >> 8) % (most - least + 1);
        if (kind < 2) return (NOTHING, 0, 0);
        if (kind == 2) lie = most;
        if (kind == 3) lie = least;
        if (kind == 4) lie = most + 1;
        if (kind == 5) lie = least - 1;
        claim = AGREED;
        if (kind == 6) (claim, lie) = (DISPUTED, honest * 2);
        if (kind == 7) claim = DISPUTED; // though they agree
        if (kind == 8) (claim, lie) = (MISSING, 0);
        if (kind == 9) (claim, lie, honest) = (MISSING, 0, 0);
        (a, b) = (seed >> 7) % 2 == 0 ? (honest, lie) : (lie, honest);
    }

    function _only(uint256 feedId, uint8 claim, uint48 a, uint48 b) private pure returns (PageClaim memory page) {
        uint256 i = feedId % 3;
        (page.page, page.claims) = (uint16(feedId / 3), claim << uint8(2 * i));
        (page.prices[2 * i], page.prices[2 * i + 1]) = (a, b);
    }

    /// @dev Both sides, in office, report the market's price.
    function _agreement(uint256 feedId, uint256 time) private view returns (Signed memory signed_) {
        uint48 price = uint48(_market[feedId]);
        Report memory said = Reports.one(time, _only(feedId, AGREED, price, price));
        bytes32 hash = said.digest(block.chainid, address(oracle));
        signed_ = _signed(said, hash, _livingKey(0), _livingKey(2));
        signed_.honest[feedId] = price;
    }

    function _signed(Report memory said, bytes32 hash, uint256 keyA, uint256 keyB)
        private
        pure
        returns (Signed memory signed_)
    {
        (signed_.report, signed_.a, signed_.b) = (said, sign(keyA, hash), sign(keyB, hash));
    }

    /// @dev Sends the report with a byte too few or too many.
    function _sendTorn(Signed memory signed_, uint256 seed) private {
        bytes memory torn = signed_.report.pack();
        if (_pick(seed, 2, 2) == 0) torn = bytes.concat(torn, hex"00");
        else assembly ("memory-safe") { mstore(torn, sub(mload(torn), 1)) }
        bytes4 why = _allPaused ? IFeedBook.Paused.selector : ITwofoldOracle.MalformedReport.selector;
        _try(_wallet(seed), abi.encodeCall(oracle.update, (torn, signed_.a, signed_.b)), abi.encodeWithSelector(why));
    }

    /// @dev Signs a report, lets the owner pause and clear its feed within seconds, and sends it then.
    function _sendAfterClearing(uint256 feedId, uint256 seed) private {
        if (_lanes[feedId].mark == Marks.REMOVED) return;
        _revive(feedId);
        skip(MAX_SKEW + 2);
        Signed memory signed_ = _agreement(feedId, vm.getBlockTimestamp() + _pick(seed, 2, MAX_SKEW + 1));
        skip(_pick(seed, 3, 2));
        _pauseOrUnpauseFeed(owner, feedId);
        skip(_pick(seed, 4, 2));
        _pauseOrUnpauseFeed(owner, feedId);
        skip(_pick(seed, 5, 2));
        _send(signed_, _wallet(seed));
    }

    function _keep(Signed memory signed_) private {
        if (_drawer.length < DRAWER) _drawer.push(abi.encode(signed_));
        else _drawer[_drawn++ % DRAWER] = abi.encode(signed_);
    }

    // -------------------------------------------------------------------------------------------------------- choices

    function _moveMarket(uint256 feedId, uint256 seed) private {
        uint256 percent = [uint256(130), 70, 200, 45][_pick(seed, 5, 4)];
        uint256 price = _market[feedId] * percent / 100;
        _market[feedId] = price < 200 ? 5000 : price > 1e14 ? 1e13 : price;
    }

    function _wallet(uint256 seed) private pure returns (address) {
        return address(uint160(0x3a11e7 + _pick(seed, 6, 3)));
    }

    /// @dev A key of the side whose first is `first`: mostly one in office, if there is any.
    function _signer(uint256 first, uint256 seed) private view returns (uint256 key) {
        key = _livingKey(first);
        if (key == 0 || _pick(seed, 7 + first, 3) == 0) key = _keys[first + _pick(seed, 8 + first, 2)];
    }
}
