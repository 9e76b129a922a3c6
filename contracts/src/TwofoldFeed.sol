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
        (uint256 price, uint256 mark, uint256 clock, uint256 agreement) = _load();
        if (window == 0 || window >= block.timestamp) revert NotCovered(window);
        (uint256 sum, uint256 troubled) = _walk(price, mark, clock, agreement & type(uint32).max, window);
        if (troubled * 10 > window) revert NotAgreed(window, troubled);
        return _signed(_scaled(sum / window), sum / window);
    }

    /// @dev Walks back from the present to the round in force when the window began.
    /// @param stands When the agreement was observed that the present answer stands by.
    /// @return sum Of each price times the seconds that it was in force within the window.
    /// @return troubled Seconds of the window without agreement.
    function _walk(uint256 price, uint256 mark, uint256 clock, uint256 stands, uint256 window)
        private
        view
        returns (uint256 sum, uint256 troubled)
    {
        uint256 start = block.timestamp - window;
        uint256 cleared = ORACLE.answersFrom(FEED_ID);
        uint256 allowed = _allowed();
        uint256 summed = block.timestamp; // down to there
        uint256 judged = block.timestamp; // down to there
        while (true) {
            uint256 from = clock & type(uint32).max;
            // A lane without a price had no answer, nor has one of a round that is not kept, whose words are 0; and what
            // was answered before a clearing was withdrawn.
            if (price == 0 || from < cleared) revert NotCovered(window);
            uint256 begin = from > start ? from : start;
            // An observation ahead of the block is not in force yet.
            if (begin < summed) (sum, summed) = (sum + price * (summed - begin), begin);
            if (Marks.isAgreed(mark)) stands = from;
            // A kept answer is as good as its agreement. One that the walk has yet to find judges it in its stead.
            if (!Marks.isFine(mark) || stands <= from) {
                uint256 good = Marks.isFine(mark) ? stands + allowed : 0;
                if (good < summed) good = summed;
                if (good < judged) troubled += judged - good;
                judged = summed;
                if (from <= start) return (sum, troubled);
            }
            (price, mark, clock) = _kept((clock >> 32) - 1);
        }
    }

    /// @inheritdoc FeedReader
    function _value(uint256 price, uint256) internal view override returns (uint256) {
        return _scaled(price);
    }
}
