// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Authority} from "./Authority.sol";
import {IFeedBook} from "./interfaces/IFeedBook.sol";
import {Bounds} from "./libraries/Bounds.sol";
import {LaneTable} from "./libraries/LaneTable.sol";
import {AsideWord} from "./types/AsideWord.sol";
import {Marks} from "./types/Marks.sol";
import {LANES, PageWord} from "./types/PageWord.sol";
import {PolicyWord, Rules} from "./types/PolicyWord.sol";

/// @title The feeds, their policies and their pauses. `IFeedBook` says what becomes of each.
abstract contract FeedBook is Authority, IFeedBook {
    using Rules for uint256;

    uint256 internal constant PAGES = 256;
    uint256 internal constant MAX_RING = 1024;

    /// @dev Everything about a feed that no update of a lane with an answer reads.
    struct Promise {
        uint8 decimals;
        bool paused; // by itself
        uint32 heartbeat; // never 0, so it tells a feed from none
        uint32 deviation;
        uint32 answersFrom;
        string description;
    }

    struct ProposedPolicy {
        Policy policy;
        uint64 readyAt;
    }

    /// @dev How far ahead of its block an observation may be, in seconds.
    uint256 internal immutable MAX_SKEW;

    // Arrays of fixed size: a page's slot is an addition where a mapping's would be a hash.
    PageWord[PAGES] internal _pages;
    PolicyWord[PAGES] internal _policies;
    AsideWord[PAGES * LANES] internal _asides;
    /// @dev A page's last words, that of round n in place n % ring.
    PageWord[MAX_RING][PAGES] internal _rings;
    mapping(uint256 feedId => Promise) internal _promises;
    mapping(uint256 feedId => ProposedPolicy) private _proposedPolicies;
    uint256[] private _feedIds;

    constructor(uint256 maxSkew_) {
        Bounds.check("maxSkew", maxSkew_, 0, 1 minutes);
        MAX_SKEW = maxSkew_;
    }

    // ------------------------------------------------------------------------------------------------------- feeds

    /// @inheritdoc IFeedBook
    function addFeed(uint256 feedId, FeedConfig calldata config) external onlyOwner {
        _addFeed(feedId, config);
    }

    /// @inheritdoc IFeedBook
    function removeFeed(uint256 feedId) external onlyOwner {
        _living(feedId);
        delete _proposedPolicies[feedId];
        _mark(feedId, Marks.REMOVED);
        emit FeedRemoved(feedId);
    }

    /// @inheritdoc IFeedBook
    function setHistory(uint256 page, uint256 size) external onlyOwner {
        _setHistory(page, size);
    }

    // ------------------------------------------------------------------------------------------------------ policy

    /// @inheritdoc IFeedBook
    function setPolicy(uint256 feedId, Policy calldata policy_) external onlyOwner {
        _living(feedId);
        _checkPolicy(policy_);
        delete _proposedPolicies[feedId];
        if (!_loosens(policy(feedId), policy_)) return _putPolicy(feedId, policy_);
        uint64 readyAt = _readyAt();
        _proposedPolicies[feedId] = ProposedPolicy(policy_, readyAt);
        emit PolicyProposed(feedId, policy_, readyAt);
    }

    /// @inheritdoc IFeedBook
    function applyPolicy(uint256 feedId) external {
        ProposedPolicy memory proposed = _proposedPolicies[feedId];
        _checkRipe(proposed.readyAt);
        delete _proposedPolicies[feedId];
        _putPolicy(feedId, proposed.policy);
    }

    /// @inheritdoc IFeedBook
    function vetoPolicy(uint256 feedId) external onlyOwnerOrGuardian {
        if (_proposedPolicies[feedId].readyAt == 0) revert NothingProposed();
        delete _proposedPolicies[feedId];
        emit PolicyVetoed(feedId, msg.sender);
    }

    // ------------------------------------------------------------------------------------------------------- pause

    /// @inheritdoc IFeedBook
    function pauseFeed(uint256 feedId) external onlyOwnerOrGuardian {
        Promise storage promised = _living(feedId);
        if (promised.paused) revert FeedIsPaused(feedId);
        promised.paused = true;
        _mark(feedId, Marks.PAUSED);
        emit FeedPaused(feedId, msg.sender);
    }

    /// @inheritdoc IFeedBook
    function unpauseFeed(uint256 feedId) external onlyOwner {
        Promise storage promised = _living(feedId);
        if (!promised.paused) revert FeedNotPaused(feedId);
        promised.paused = false;
        // While all feeds are paused this one stays so, and is cleared with them.
        if (!_gate.isPaused()) _clear(feedId);
        emit FeedUnpaused(feedId);
    }

    /// @inheritdoc IFeedBook
    function pause() external onlyOwnerOrGuardian {
        if (_gate.isPaused()) revert Paused();
        _gate = _gate.closed();
        for (uint256 i = 0; i < _feedIds.length; ++i) {
            if (!_isRemoved(_feedIds[i])) _mark(_feedIds[i], Marks.PAUSED);
        }
        emit AllPaused(msg.sender);
    }

    /// @inheritdoc IFeedBook
    function unpause() external onlyOwner {
        if (!_gate.isPaused()) revert NotPaused();
        _gate = _gate.opened();
        for (uint256 i = 0; i < _feedIds.length; ++i) {
            uint256 feedId = _feedIds[i];
            if (!_isRemoved(feedId) && !_promises[feedId].paused) _clear(feedId);
        }
        emit AllUnpaused();
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IFeedBook
    function feed(uint256 feedId) public view returns (Feed memory) {
        Promise memory promised = _promises[feedId];
        FeedConfig memory config = FeedConfig(promised.description, promised.decimals, policy(feedId));
        uint256 mark = _pages[feedId / LANES].lane(feedId % LANES) & type(uint16).max;
        // The size was bounded when it was set.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint16 history = uint16(_policies[feedId / LANES].ring());
        return Feed(config, mark == Marks.PAUSED, mark == Marks.REMOVED, history);
    }

    /// @inheritdoc IFeedBook
    function feeds(uint256[] calldata feedIds_) external view returns (Feed[] memory found) {
        found = new Feed[](feedIds_.length);
        for (uint256 i = 0; i < feedIds_.length; ++i) {
            found[i] = feed(feedIds_[i]);
        }
    }

    /// @inheritdoc IFeedBook
    function policy(uint256 feedId) public view returns (Policy memory) {
        Promise storage promised = _known(feedId);
        uint256 rule = _policies[feedId / LANES].rule(feedId % LANES);
        return Policy({
            heartbeat: promised.heartbeat,
            deviation: promised.deviation,
            maxDivergence: uint32(rule.maxDivergence()),
            maxJump: uint32(rule.maxJump()),
            jumpConfirm: uint32(rule.jumpConfirm())
        });
    }

    /// @inheritdoc IFeedBook
    function proposedPolicy(uint256 feedId) external view returns (Policy memory policy_, uint256 readyAt) {
        return (_proposedPolicies[feedId].policy, _proposedPolicies[feedId].readyAt);
    }

    /// @inheritdoc IFeedBook
    function answersFrom(uint256 feedId) external view returns (uint256) {
        return _promises[feedId].answersFrom;
    }

    /// @inheritdoc IFeedBook
    function feedCount() external view returns (uint256) {
        return _feedIds.length;
    }

    /// @inheritdoc IFeedBook
    function feedIds() external view returns (uint256[] memory) {
        return _feedIds;
    }

    /// @inheritdoc IFeedBook
    function paused() external view returns (bool) {
        return _gate.isPaused();
    }

    // ---------------------------------------------------------------------------------------------------- internals

    function _addFeed(uint256 feedId, FeedConfig memory config) internal {
        Bounds.check("feedId", feedId, 0, PAGES * LANES - 1);
        if (_promises[feedId].heartbeat != 0) revert FeedExists(feedId);
        if (bytes(config.description).length == 0) revert NoDescription(feedId);
        Bounds.check("decimals", config.decimals, 0, 18);
        _checkPolicy(config.policy);

        Promise storage promised = _promises[feedId];
        (promised.decimals, promised.description) = (config.decimals, config.description);
        _feedIds.push(feedId);
        if (_gate.isPaused()) _mark(feedId, Marks.PAUSED);
        emit FeedAdded(feedId, config);
        _putPolicy(feedId, config.policy);
    }

    function _setHistory(uint256 page, uint256 size) internal {
        Bounds.check("history", size, 0, MAX_RING);
        if (page >= PAGES || _policies[page].isEmpty()) revert UnknownPage(page);
        if (_policies[page].ring() == size) return;
        _policies[page] = _policies[page].withRing(size);
        emit HistorySet(page, size);
    }

    function _putPolicy(uint256 feedId, Policy memory policy_) private {
        (uint256 page, uint256 index) = (feedId / LANES, feedId % LANES);
        uint256 rule = Rules.pack(policy_.maxDivergence, policy_.maxJump, policy_.jumpConfirm);
        _policies[page] = _policies[page].withRule(index, rule);
        Promise storage promised = _promises[feedId];
        (promised.heartbeat, promised.deviation) = (policy_.heartbeat, policy_.deviation);
        emit PolicySet(feedId, policy_);
    }

    /// @dev Sets a lane's mark and leaves its price, which no reader serves beside this mark.
    function _mark(uint256 feedId, uint256 mark) private {
        uint256 page = feedId / LANES;
        _pages[page] = _pages[page].withMark(feedId % LANES, mark);
    }

    /// @dev Empties a paused lane. It answers again with what nobody can have reported yet: a report of now may be ahead
    /// by the skew.
    function _clear(uint256 feedId) private {
        (uint256 page, uint256 index) = (feedId / LANES, feedId % LANES);
        PageWord word = _pages[page];
        _pages[page] = word.withLane(index, 0);
        // forge-lint: disable-next-line(unsafe-typecast)
        _promises[feedId].answersFrom = uint32(block.timestamp + MAX_SKEW + 1);
        // forge-lint: disable-next-line(unsafe-typecast)
        emit LaneChanged(feedId, uint16(word.lane(index)), 0, 0, 0);
    }

    function _isRemoved(uint256 feedId) private view returns (bool) {
        return _pages[feedId / LANES].lane(feedId % LANES) & type(uint16).max == Marks.REMOVED;
    }

    function _known(uint256 feedId) private view returns (Promise storage promised) {
        promised = _promises[feedId];
        if (promised.heartbeat == 0) revert UnknownFeed(feedId);
    }

    function _living(uint256 feedId) private view returns (Promise storage promised) {
        promised = _known(feedId);
        if (_isRemoved(feedId)) revert FeedIsRemoved(feedId);
    }

    function _checkPolicy(Policy memory policy_) private pure {
        Bounds.check("heartbeat", policy_.heartbeat, 1, 1 hours);
        Bounds.check("deviation", policy_.deviation, 1, LaneTable.PPM - 1);
        Bounds.check("maxDivergence", policy_.maxDivergence, 1, Marks.MAX_DIVERGENCE);
        // Thrice the divergence, or one side alone could drive honest prices into a hold.
        Bounds.check("maxJump", policy_.maxJump, 3 * uint256(policy_.maxDivergence), LaneTable.PPM - 1);
        Bounds.check("jumpConfirm", policy_.jumpConfirm, 10, 1 hours);
    }

    /// @dev Whether `next` promises consumers less than `present` in anything.
    function _loosens(Policy memory present, Policy memory next) private pure returns (bool) {
        return next.heartbeat > present.heartbeat || next.deviation > present.deviation
            || next.maxDivergence > present.maxDivergence || next.maxJump > present.maxJump
            || next.jumpConfirm < present.jumpConfirm;
    }
}
