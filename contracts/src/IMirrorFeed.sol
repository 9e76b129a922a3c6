// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChainlinkMirror} from "./IChainlinkMirror.sol";
import {AggregatorV2V3Interface} from "./interfaces/AggregatorV2V3Interface.sol";

/// @title One feed of a `ChainlinkMirror`, as Chainlink's consumers read it: what the proxy on L1 said at `provenAt`.
///
/// @notice Every value of `latestRoundData` is that of the proxy on L1: `roundId` with its phase, the answer in the same
/// decimals, `startedAt` the time of the observation, `updatedAt` that of its transmission on L1, `answeredInRound` the
/// `roundId`. An aggregator of the older generation has one time for both, as its proxy has.
///
/// The answer may be older here than on L1, so a consumer checks `updatedAt` as it does there. What tells that Chainlink
/// still stands by it is `provenAt`, the time of the L1 block that it was last proven at.
///
/// Rounds: those that were mirrored are known for ever; of all others, `No data present`, as Chainlink says it. So it says
/// if there is none. While the feed is paused nothing is read, and what was mirrored until then never again.
/// `version` is that of this reader. Chainlink's two events are declared and never emitted; indexers use the mirror's
/// `Mirrored`.
interface IMirrorFeed is AggregatorV2V3Interface {
    /// @notice The feed is paused.
    error Paused();

    /// @notice The answer, and since when nothing newer is known. Reverts where `latestRoundData` does.
    /// @return answer As `latestRoundData` gives it.
    /// @return updatedAt As `latestRoundData` gives it.
    /// @return provenAt The time of the L1 block that it was last proven at, in Unix seconds.
    function latestProven() external view returns (int256 answer, uint256 updatedAt, uint256 provenAt);

    /// @notice The time of the L1 block that the feed was last proven at, in Unix seconds.
    function provenAt() external view returns (uint256);

    /// @notice The number of that block.
    function l1Block() external view returns (uint256);

    /// @notice The phase of the latest round.
    function phaseId() external view returns (uint16);

    /// @notice The mirror that holds the feed.
    function mirror() external view returns (IChainlinkMirror);

    /// @notice The feed there, which is the address of its proxy on L1.
    function feed() external view returns (address);
}
