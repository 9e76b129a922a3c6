// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "./ITwofoldOracle.sol";
import {AggregatorV2V3Interface} from "./interfaces/AggregatorV2V3Interface.sol";

/// @title One feed of a `TwofoldOracle`, as Chainlink's consumers read it, and what Chainlink's interface cannot say.
///
/// @notice `updatedAt` and `startedAt` are the time at which the answer was observed, never ahead of the block, never
/// the block's own time over older data. A consumer that checks it against `heartbeat()` is safe in every state.
///
/// `roundId` and `answeredInRound` are the round that agreed on the answer; while the lane is disputed, missing or
/// held, `roundId` is the page's round, and larger. They never decrease.
///
/// Rounds: the page's present one and the one that answered are always known, and as many before as the page keeps
/// (`ITwofoldOracle.setHistory`). A round that brought the feed no agreement gives the answer before it, with
/// `answeredInRound < roundId`, if that lies no more than 16 rounds back. Of all others: `No data present`.
///
/// Reading the present answer reverts in three states: `NONE` (`No data present`, as Chainlink says it), `PAUSED` and
/// `REMOVED`. While a feed is paused no round is read; of one that was removed, or has no answer since it was cleared, the
/// rounds from before that are kept still answer, with their own times. An answer that is below one
/// unit of this reader's decimals reverts `ScaledToZero`, which `status` knows nothing of.
/// Chainlink's two events are declared and never emitted; indexers use the oracle's `Reported`.
interface ITwofoldReader is AggregatorV2V3Interface {
    /// @notice How the feed stands; the first that applies, in the order REMOVED, NONE, PAUSED, SEQUENCER_DOWN,
    /// SEQUENCER_UNKNOWN, then DISPUTED, MISSING and HELD as long as the page's clock is fresh, then STALE, RECOVERING,
    /// OK. Fresh is what is no older than the heartbeat and its allowance: a tenth of it, at least 60 seconds.
    enum Status {
        /// There is no answer yet.
        NONE,
        /// The answer is fresh.
        OK,
        /// The last answer is older than the heartbeat and its allowance.
        STALE,
        /// Both sides have a price and do not agree.
        DISPUTED,
        /// At least one side has no price.
        MISSING,
        /// A jump awaits its confirmation.
        HELD,
        /// Owner or guardian have paused.
        PAUSED,
        /// The owner has removed the feed.
        REMOVED,
        /// The sequencer is down, says its uptime feed.
        SEQUENCER_DOWN,
        /// The uptime feed cannot be read.
        SEQUENCER_UNKNOWN,
        /// The sequencer is up, and its grace period is not over.
        RECOVERING
    }

    /// @notice The feed is paused.
    error Paused();
    /// @notice The owner has removed the feed.
    error Removed();
    /// @notice What is asked for is only given while the status is OK.
    error NotOk(Status status);
    /// @notice The price has fallen below one unit of this reader's decimals.
    error ScaledToZero(uint256 price, uint8 storedDecimals);
    /// @notice A reader has at most 36 decimals.
    error TooManyDecimals(uint8 decimals);

    /// @notice The answer, if the status is OK with `maxAge` in the place of heartbeat and allowance; else reverts, with
    /// `NotOk` where `latestRoundData` would not. For protocols that have an age of their own.
    /// @param maxAge In seconds.
    function priceNoOlderThan(uint256 maxAge) external view returns (int256 answer, uint256 updatedAt);

    /// @notice The prices of both sides when they last agreed, rounded outwards, so that both lie inside. Prices that
    /// were disputed never enter. Reverts where `latestRoundData` does, and `ScaledToZero` for a low one of 0.
    /// @return low In this reader's decimals.
    /// @return high In this reader's decimals.
    /// @return agreedAt When they agreed, as `updatedAt`.
    function latestBounds() external view returns (int256 low, int256 high, uint256 agreedAt);

    /// @notice How the feed stands in this block.
    function status() external view returns (Status);

    /// @notice The longest the feed may go without a new answer, in seconds.
    function heartbeat() external view returns (uint256);

    /// @notice How far the agreed price may be from the answer before a new one is due, in ppm.
    function deviation() external view returns (uint256);

    /// @notice How far apart the two sides of an answer may be, in ppm.
    function maxDivergence() external view returns (uint256);

    /// @notice A hash of what is promised of the feed: see `ITwofoldOracle.policyHash`.
    function policyHash() external view returns (bytes32);

    /// @notice The oracle that holds the feed.
    function oracle() external view returns (ITwofoldOracle);

    /// @notice The feed's id there.
    function feedId() external view returns (uint256);
}
