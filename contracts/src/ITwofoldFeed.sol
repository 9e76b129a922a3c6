// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldReader} from "./ITwofoldReader.sol";

/// @title A reader that serves answers, and their mean over time.
interface ITwofoldFeed is ITwofoldReader {
    /// @notice The rounds that are kept do not reach back to the answer in force at the window's begin, or the feed was
    /// cleared since.
    error NotCovered(uint256 window);
    /// @notice The feed was not agreed for more than a tenth of the window, both in seconds.
    error NotAgreed(uint256 window, uint256 troubled);

    /// @notice The time-weighted mean of the answers, each in force from its observation to the next, over the last
    /// `window` seconds; rounded down. Reverts where `latestRoundData` does; `NotCovered`; and `NotAgreed` if for more
    /// than a tenth of the window the feed was disputed, missing or held, or its answer older than heartbeat and allowance.
    /// Costs a storage load for each round in the window.
    /// @param window In seconds, at least 1.
    function twap(uint256 window) external view returns (int256);
}
