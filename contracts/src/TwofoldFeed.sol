// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FeedReader} from "./FeedReader.sol";
import {ITwofoldFeed} from "./ITwofoldFeed.sol";
import {ITwofoldOracle} from "./ITwofoldOracle.sol";
import {Marks} from "./types/Marks.sol";

/// @title The reader of one feed. `ITwofoldFeed` says what it serves.
contract TwofoldFeed is ITwofoldFeed, FeedReader {
    constructor(ITwofoldOracle oracle_, uint256 feedId_, uint8 decimals_) FeedReader(oracle_, feedId_, decimals_) {}

    /// @inheritdoc ITwofoldFeed
    function twap(uint256 window) external view returns (int256) {
        (uint256 price, uint256 mark, uint256 clock,) = _load();
        if (window == 0 || window >= block.timestamp) revert NotCovered(window);
        (uint256 sum, uint256 troubled) = _walk(price, mark, clock, window);
        if (troubled * 10 > window) revert NotAgreed(window, troubled);
        return _signed(_scaled(sum / window), sum / window);
    }

    /// @dev Walks back from the present to the round in force when the window began.
    /// @return sum Of each price times the seconds that it was in force within the window.
    /// @return troubled Seconds of the window without agreement.
    function _walk(uint256 price, uint256 mark, uint256 clock, uint256 window)
        private
        view
        returns (uint256 sum, uint256 troubled)
    {
        uint256 start = block.timestamp - window;
        uint256 cleared = ORACLE.answersFrom(FEED_ID);
        uint256 allowed = _allowed();
        uint256 end = block.timestamp;
        while (true) {
            uint256 from = clock & type(uint32).max;
            // A lane without a price had no answer, nor has one of a round that is not kept, whose words are 0; and what
            // was answered before a clearing was withdrawn.
            if (price == 0 || from < cleared) revert NotCovered(window);
            uint256 begin = from > start ? from : start;
            // An observation ahead of the block is not in force yet.
            if (begin < end) {
                sum += price * (end - begin);
                uint256 fresh = Marks.isFine(mark) ? from + allowed : begin;
                if (fresh < end) troubled += end - (fresh > begin ? fresh : begin);
                end = begin;
            }
            if (from <= start) return (sum, troubled);
            (price, mark, clock) = _kept((clock >> 32) - 1);
        }
    }

    /// @inheritdoc FeedReader
    function _value(uint256 price, uint256) internal view override returns (uint256) {
        return _scaled(price);
    }
}
