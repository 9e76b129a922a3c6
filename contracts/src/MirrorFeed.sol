// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChainlinkMirror} from "./IChainlinkMirror.sol";
import {IMirrorFeed} from "./IMirrorFeed.sol";
import {IMirrorBook} from "./interfaces/IMirrorBook.sol";
import {AggregatorV2V3Interface} from "./interfaces/AggregatorV2V3Interface.sol";
import {FeedWord} from "./types/FeedWord.sol";
import {RoundWord} from "./types/RoundWord.sol";

/// @title The reader of one mirrored feed. `IMirrorFeed` says what it serves.
contract MirrorFeed is IMirrorFeed {
    IChainlinkMirror private immutable MIRROR;
    address private immutable FEED;
    uint8 private immutable DECIMALS;

    /// @param mirror_ The mirror; it must know the feed.
    /// @param feed_ The feed there.
    constructor(IChainlinkMirror mirror_, address feed_) {
        (IMirrorBook.MirroredFeed memory config,) = mirror_.feed(feed_);
        (MIRROR, FEED, DECIMALS) = (mirror_, feed_, config.decimals);
    }

    // ---------------------------------------------------------------------------------------------------- Chainlink

    /// @inheritdoc AggregatorV2V3Interface
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        FeedWord word = _load();
        // forge-lint: disable-next-line(unsafe-typecast)
        roundId = answeredInRound = uint80(word.roundId());
        (answer, startedAt, updatedAt) = (word.answer(), word.startedAt(), word.updatedAt());
        _reply(roundId, answer, startedAt, updatedAt);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getRoundData(uint80 roundId)
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        RoundWord found = _loadRound(roundId);
        (id, answeredInRound) = (roundId, roundId);
        (answer, startedAt, updatedAt) = (found.answer(), found.startedAt(), found.updatedAt());
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestAnswer() external view returns (int256) {
        return _load().answer();
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestTimestamp() external view returns (uint256) {
        return _load().updatedAt();
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestRound() external view returns (uint256) {
        return _load().roundId();
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getAnswer(uint256 roundId) external view returns (int256) {
        return _loadRound(roundId).answer();
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getTimestamp(uint256 roundId) external view returns (uint256) {
        return _loadRound(roundId).updatedAt();
    }

    /// @inheritdoc AggregatorV2V3Interface
    function decimals() external view returns (uint8) {
        return DECIMALS;
    }

    /// @inheritdoc AggregatorV2V3Interface
    function description() external view returns (string memory) {
        (IMirrorBook.MirroredFeed memory config,) = MIRROR.feed(FEED);
        return config.description;
    }

    /// @inheritdoc AggregatorV2V3Interface
    function version() external pure returns (uint256) {
        return 1;
    }

    // ----------------------------------------------------------------------------------------------- beyond Chainlink

    /// @inheritdoc IMirrorFeed
    function latestProven() external view returns (int256, uint256, uint256) {
        RoundWord found = _loadRound(_load().roundId());
        return (found.answer(), found.updatedAt(), found.provenAt());
    }

    /// @inheritdoc IMirrorFeed
    function provenAt() external view returns (uint256) {
        return _loadRound(_load().roundId()).provenAt();
    }

    /// @inheritdoc IMirrorFeed
    function l1Block() external view returns (uint256) {
        return _load().l1Block();
    }

    /// @inheritdoc IMirrorFeed
    function phaseId() external view returns (uint16) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint16(_load().phase());
    }

    /// @inheritdoc IMirrorFeed
    function mirror() external view returns (IChainlinkMirror) {
        return MIRROR;
    }

    /// @inheritdoc IMirrorFeed
    function feed() external view returns (address) {
        return FEED;
    }

    // ------------------------------------------------------------------------------------------------------ reading

    /// @dev `MIRROR.latest(FEED)`, if there is anything that may be served. In assembly for the reason that
    /// `FeedReader._latest` gives: the mirror was seen to know the feed at deployment, and answers with one word.
    function _load() private view returns (FeedWord word) {
        address mirror_ = address(MIRROR);
        address feed_ = FEED;
        bytes4 selector = IChainlinkMirror.latest.selector;
        assembly ("memory-safe") {
            mstore(0x00, selector)
            mstore(0x04, feed_)
            if iszero(staticcall(gas(), mirror_, 0x00, 0x24, 0x00, 0x20)) {
                let reason := mload(0x40)
                returndatacopy(reason, 0, returndatasize())
                revert(reason, returndatasize())
            }
            word := mload(0x00)
        }
        if (word.isPaused()) revert Paused();
        require(word.roundId() != 0, "No data present");
    }

    function _loadRound(uint256 roundId) private view returns (RoundWord found) {
        FeedWord word;
        (found, word) = MIRROR.round(FEED, roundId);
        if (word.isPaused()) revert Paused();
        require(!found.isEmpty(), "No data present");
    }

    /// @dev Returns Chainlink's five values to the caller, for the reason given in `FeedReader._latest`.
    function _reply(uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt) private pure {
        assembly ("memory-safe") {
            // Over the free memory pointer, too: nothing comes after.
            mstore(0x00, id)
            mstore(0x20, answer)
            mstore(0x40, startedAt)
            mstore(0x60, updatedAt)
            mstore(0x80, id)
            return(0x00, 0xa0)
        }
    }
}
