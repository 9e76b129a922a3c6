// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Guardianship} from "./Guardianship.sol";
import {IMirrorBook} from "./interfaces/IMirrorBook.sol";
import {Bounds} from "./libraries/Bounds.sol";
import {FeedWord, newFeedWord} from "./types/FeedWord.sol";

/// @title The feeds that are mirrored, and the layouts of their aggregators. `IMirrorBook` says what becomes of each.
abstract contract MirrorBook is Guardianship, IMirrorBook {
    uint8 private constant MAX_DECIMALS = 36;

    struct ProposedFeed {
        MirroredFeed config;
        uint64 readyAt;
    }

    struct ProposedLayout {
        Layout where;
        uint64 readyAt;
    }

    mapping(address feed => FeedWord) internal _words;
    mapping(address aggregator => Layout) internal _layouts;
    mapping(address feed => MirroredFeed) private _configs;
    mapping(address feed => ProposedFeed) private _proposedFeeds;
    mapping(address aggregator => ProposedLayout) private _proposedLayouts;
    address[] private _feeds;

    constructor(FirstMirroredFeed[] memory feeds_, FirstLayout[] memory layouts_) {
        for (uint256 i = 0; i < feeds_.length; ++i) {
            _checkFeed(feeds_[i].feed, feeds_[i].config);
            _putFeed(feeds_[i].feed, feeds_[i].config, 0); // no hash is kept of a block before
        }
        for (uint256 i = 0; i < layouts_.length; ++i) {
            _checkLayout(layouts_[i].where);
            _putLayout(layouts_[i].aggregator, layouts_[i].where);
        }
    }

    // ------------------------------------------------------------------------------------------------------- feeds

    /// @inheritdoc IMirrorBook
    function addFeed(address feed_, MirroredFeed calldata config) external onlyOwner {
        _checkFeed(feed_, config);
        uint64 readyAt = _readyAt();
        _proposedFeeds[feed_] = ProposedFeed(config, readyAt);
        emit FeedProposed(feed_, config, readyAt);
    }

    /// @inheritdoc IMirrorBook
    function applyFeed(address feed_) external {
        ProposedFeed memory proposed = _proposedFeeds[feed_];
        _checkRipe(proposed.readyAt);
        delete _proposedFeeds[feed_];
        _putFeed(feed_, proposed.config, _newestL1Block());
    }

    /// @inheritdoc IMirrorBook
    function vetoFeed(address feed_) external onlyOwnerOrGuardian {
        if (_proposedFeeds[feed_].readyAt == 0) revert NothingProposed();
        delete _proposedFeeds[feed_];
        emit FeedVetoed(feed_, msg.sender);
    }

    /// @inheritdoc IMirrorBook
    function pauseFeed(address feed_) external onlyOwnerOrGuardian {
        FeedWord word = _known(feed_);
        if (word.isPaused()) revert FeedIsPaused(feed_);
        _words[feed_] = word.paused();
        emit FeedPaused(feed_, msg.sender);
    }

    /// @inheritdoc IMirrorBook
    function unpauseFeed(address feed_) external onlyOwner {
        FeedWord word = _known(feed_);
        if (!word.isPaused()) revert FeedNotPaused(feed_);
        _words[feed_] = word.cleared(_newestL1Block());
        emit FeedUnpaused(feed_);
    }

    // ----------------------------------------------------------------------------------------------------- layouts

    /// @inheritdoc IMirrorBook
    function setLayout(address aggregator_, Layout calldata where) external onlyOwner {
        _checkLayout(where);
        uint64 readyAt = _readyAt();
        _proposedLayouts[aggregator_] = ProposedLayout(where, readyAt);
        emit LayoutProposed(aggregator_, where, readyAt);
    }

    /// @inheritdoc IMirrorBook
    function applyLayout(address aggregator_) external {
        ProposedLayout memory proposed = _proposedLayouts[aggregator_];
        _checkRipe(proposed.readyAt);
        delete _proposedLayouts[aggregator_];
        _putLayout(aggregator_, proposed.where);
    }

    /// @inheritdoc IMirrorBook
    function vetoLayout(address aggregator_) external onlyOwnerOrGuardian {
        if (_proposedLayouts[aggregator_].readyAt == 0) revert NothingProposed();
        delete _proposedLayouts[aggregator_];
        emit LayoutVetoed(aggregator_, msg.sender);
    }

    /// @inheritdoc IMirrorBook
    function dropLayout(address aggregator_) external onlyOwner {
        layoutOf(aggregator_);
        delete _proposedLayouts[aggregator_];
        delete _layouts[aggregator_];
        emit LayoutDropped(aggregator_);
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IMirrorBook
    function feed(address feed_) external view returns (MirroredFeed memory config, bool paused) {
        return (_configs[feed_], _known(feed_).isPaused());
    }

    /// @inheritdoc IMirrorBook
    function feeds() external view returns (address[] memory) {
        return _feeds;
    }

    /// @inheritdoc IMirrorBook
    function proposedFeed(address feed_) external view returns (MirroredFeed memory config, uint256 readyAt) {
        return (_proposedFeeds[feed_].config, _proposedFeeds[feed_].readyAt);
    }

    /// @inheritdoc IMirrorBook
    function layoutOf(address aggregator_) public view returns (Layout memory found) {
        found = _layouts[aggregator_];
        if (found.timeBits == 0) revert UnknownAggregator(aggregator_);
    }

    /// @inheritdoc IMirrorBook
    function proposedLayout(address aggregator_) external view returns (Layout memory where, uint256 readyAt) {
        return (_proposedLayouts[aggregator_].where, _proposedLayouts[aggregator_].readyAt);
    }

    // ---------------------------------------------------------------------------------------------------- internals

    /// @dev The newest L1 block that the L2 knows.
    function _newestL1Block() internal view virtual returns (uint256);

    function _known(address feed_) internal view returns (FeedWord word) {
        word = _words[feed_];
        if (!word.isKnown()) revert UnknownFeed(feed_);
    }

    function _putFeed(address feed_, MirroredFeed memory config, uint256 l1Block) private {
        _words[feed_] = newFeedWord(l1Block);
        _configs[feed_] = config;
        _feeds.push(feed_);
        emit FeedAdded(feed_, config);
    }

    function _putLayout(address aggregator_, Layout memory where) private {
        _layouts[aggregator_] = where;
        emit LayoutSet(aggregator_, where);
    }

    function _checkFeed(address feed_, MirroredFeed memory config) private view {
        if (_words[feed_].isKnown()) revert FeedExists(feed_);
        if (bytes(config.description).length == 0) revert NoDescription(feed_);
        Bounds.check("decimals", config.decimals, 0, MAX_DECIMALS);
    }

    function _checkLayout(Layout memory where) private pure {
        Bounds.check("roundShift", where.roundShift, 0, 224);
        Bounds.check("timeBits", where.timeBits, 1, 64);
        Bounds.check("startedAtShift", where.startedAtShift, 192, 256 - where.timeBits);
        Bounds.check("updatedAtShift", where.updatedAtShift, 192, 256 - where.timeBits);
    }
}
