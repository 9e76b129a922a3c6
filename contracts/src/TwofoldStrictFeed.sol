// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FeedReader} from "./FeedReader.sol";
import {ITwofoldOracle} from "./ITwofoldOracle.sol";
import {TwofoldFeed} from "./TwofoldFeed.sol";

/// @title A reader that refuses, with `NotOk(status)`, whatever the status is but OK: for consumers that check nothing.
/// @dev Consumers that must go on while a feed is in trouble, to liquidate for example, want `TwofoldFeed`.
contract TwofoldStrictFeed is TwofoldFeed {
    constructor(ITwofoldOracle oracle_, uint256 feedId_, uint8 decimals_) TwofoldFeed(oracle_, feedId_, decimals_) {}

    /// @inheritdoc FeedReader
    function _guard() internal view override {
        _requireOk(_status(_allowed()));
    }
}
