// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FeedReader} from "./FeedReader.sol";
import {ITwofoldOracle} from "./ITwofoldOracle.sol";
import {BothSides} from "./libraries/BothSides.sol";

/// @title A reader that serves the lower or the higher of both sides' prices, rounded outwards (`latestBounds`): a lender
/// may want the low one for collateral and the high one for debt.
contract TwofoldBoundFeed is FeedReader {
    /// @notice Which of the two.
    enum Bound {
        LOW,
        HIGH
    }

    Bound private immutable BOUND;

    constructor(ITwofoldOracle oracle_, uint256 feedId_, uint8 decimals_, Bound bound_)
        FeedReader(oracle_, feedId_, decimals_)
    {
        BOUND = bound_;
    }

    /// @notice Which bound this reader serves.
    function bound() external view returns (Bound) {
        return BOUND;
    }

    /// @inheritdoc FeedReader
    function description() public view override returns (string memory) {
        return string.concat(super.description(), BOUND == Bound.LOW ? " (low)" : " (high)");
    }

    /// @inheritdoc FeedReader
    function _value(uint256 price, uint256 mark) internal view override returns (uint256) {
        return BOUND == Bound.LOW ? _scaled(BothSides.low(price, mark)) : _scaledUp(BothSides.high(price, mark));
    }
}
