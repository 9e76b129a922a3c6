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
/// held, `roundId` is the page's round, and larger. They never decrease. No history is kept: `getRoundData` knows the
/// answering round and the page's present one, and of all others says `No data present`.
///
/// Reading reverts in three states: `NONE` (`No data present`, as Chainlink says it), `PAUSED` and `REMOVED`; and, with
/// `ScaledToZero`, an answer that is below one unit of this reader's decimals, which `status` knows nothing of.
/// Chainlink's two events are declared and never emitted; indexers use the oracle's `Reported`.
interface ITwofoldFeed is AggregatorV2V3Interface {
    /// @notice How the feed stands; the first that applies, in the order REMOVED, NONE, PAUSED, then DISPUTED, MISSING
    /// and HELD as long as the page's clock is fresh, then STALE, then OK. Fresh is what is no older than the heartbeat
    /// and its allowance: a tenth of it, at least 60 seconds.
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
        /// The owner has paused.
        PAUSED,
        /// The owner has removed the feed.
        REMOVED
    }

    /// @notice The owner has paused the feed.
    error Paused();
    /// @notice The owner has removed the feed.
    error Removed();
    /// @notice The price has fallen below one unit of this reader's decimals.
    error ScaledToZero(uint256 price, uint8 storedDecimals);
    /// @notice A reader has at most 36 decimals.
    error TooManyDecimals(uint8 decimals);

    /// @notice The oracle that holds the feed.
    function oracle() external view returns (ITwofoldOracle);

    /// @notice The feed's id there.
    function feedId() external view returns (uint256);

    /// @notice How the feed stands in this block.
    function status() external view returns (Status);

    /// @notice The longest the feed may go without a new answer, in seconds.
    function heartbeat() external view returns (uint256);

    /// @notice How far the agreed price may be from the answer before a new one is due, in ppm.
    function deviation() external view returns (uint256);

    /// @notice How far apart the two sides of an answer may be, in ppm.
    function maxDivergence() external view returns (uint256);
}
