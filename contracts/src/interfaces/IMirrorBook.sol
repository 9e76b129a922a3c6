// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGuardianship} from "./IGuardianship.sol";

/// @title What is mirrored: the feeds, and where their aggregators keep what they say.
///
/// @notice A feed is named by the address of its `EACAggregatorProxy` on L1. Feeds and layouts are proposed by the owner,
/// wait for the delay and can be vetoed meanwhile; the constructor's are there at once. What stops something holds at once.
interface IMirrorBook is IGuardianship {
    /// @notice A feed as it is added.
    /// @param description What consumers see, such as `ETH / USD`. Not empty.
    /// @param decimals The decimals of its answers on L1, at most 36. They are served as they are.
    struct MirroredFeed {
        string description;
        uint8 decimals;
    }

    /// @notice Where an aggregator keeps its latest round, and how it packs a transmission. The answer is the lowest 192
    /// bits of its word, with sign, in all that are known.
    ///
    /// | aggregator | hotVarsSlot | roundShift | transmissionsSlot | startedAtShift | updatedAtShift | timeBits |
    /// | --- | --- | --- | --- | --- | --- | --- |
    /// | OCR2 1.0.0 | 11 | 48 | 12 | 192 | 224 | 32 |
    /// | OCR1 3.0.0, 4.0.0 | 43 | 176 | 44 | 192 | 192 | 64 |
    /// | OCR1 2.0.0 | 42 | 176 | 43 | 192 | 192 | 64 |
    ///
    /// @param hotVarsSlot The word that has the latest round's number.
    /// @param roundShift How far up in it that number lies, 32 bits wide: at most 224.
    /// @param transmissionsSlot The mapping from a round's number to its transmission.
    /// @param startedAtShift How far up in a transmission the time of its observation lies: 192 or more.
    /// @param updatedAtShift How far up the time of its transmission lies: 192 or more. OCR1 has one time for both.
    /// @param timeBits How wide either is: 1 to 64, and no wider than the word.
    struct Layout {
        uint16 hotVarsSlot;
        uint8 roundShift;
        uint16 transmissionsSlot;
        uint8 startedAtShift;
        uint8 updatedAtShift;
        uint8 timeBits;
    }

    /// @notice A feed that is there from the start.
    struct FirstMirroredFeed {
        address feed;
        MirroredFeed config;
    }

    /// @notice A layout that is there from the start.
    struct FirstLayout {
        address aggregator;
        Layout where;
    }

    /// @notice A feed was proposed, which can be applied from `readyAt` on.
    event FeedProposed(address indexed feed, MirroredFeed config, uint256 readyAt);
    /// @notice A feed was added.
    event FeedAdded(address indexed feed, MirroredFeed config);
    /// @notice The feed that was proposed will not be.
    event FeedVetoed(address indexed feed, address indexed by);
    /// @notice A layout was proposed for an aggregator, which can be applied from `readyAt` on.
    event LayoutProposed(address indexed aggregator, Layout where, uint256 readyAt);
    /// @notice An aggregator has a layout, and can be proven.
    event LayoutSet(address indexed aggregator, Layout where);
    /// @notice An aggregator has none any more.
    event LayoutDropped(address indexed aggregator);
    /// @notice The layout that was proposed for an aggregator will not be.
    event LayoutVetoed(address indexed aggregator, address indexed by);
    /// @notice A feed was paused.
    event FeedPaused(address indexed feed, address indexed by);
    /// @notice A feed's pause was lifted. It answers again from its next proof.
    event FeedUnpaused(address indexed feed);

    /// @notice No feed was added under this address.
    error UnknownFeed(address feed);
    /// @notice The feed was added already.
    error FeedExists(address feed);
    /// @notice A feed needs a description.
    error NoDescription(address feed);
    /// @notice The feed is paused already.
    error FeedIsPaused(address feed);
    /// @notice The feed is not paused.
    error FeedNotPaused(address feed);
    /// @notice No layout is known for this aggregator. When Chainlink has put a new one behind a feed, the owner adds its
    /// layout; until the delay is over the feed stands still.
    error UnknownAggregator(address aggregator);

    /// @notice Proposes to mirror the feed behind a proxy on L1.
    function addFeed(address feed_, MirroredFeed calldata config) external;

    /// @notice Adds the feed that is proposed. It answers from the first proof of a later L1 block than the newest that the L2
    /// now knows. Anyone may.
    function applyFeed(address feed_) external;

    /// @notice Drops the feed that is proposed. Owner or guardian.
    function vetoFeed(address feed_) external;

    /// @notice Proposes a layout for an aggregator on L1, in the place of any that it has.
    function setLayout(address aggregator_, Layout calldata where) external;

    /// @notice Puts the proposed layout in place. Anyone may.
    function applyLayout(address aggregator_) external;

    /// @notice Drops the proposed layout. Owner or guardian.
    function vetoLayout(address aggregator_) external;

    /// @notice Takes an aggregator's layout away, and any that is proposed: nothing it says is taken until it has another.
    function dropLayout(address aggregator_) external;

    /// @notice Stops a feed: its readers refuse, and no proof is taken. Owner or guardian.
    function pauseFeed(address feed_) external;

    /// @notice Lifts a feed's pause and forgets all that it mirrored, the past rounds too. It answers from the next proof, of
    /// a later L1 block than any before and than the newest that the L2 now knows: nothing that L1 said while it was paused
    /// is served, though its hashes were kept meanwhile.
    function unpauseFeed(address feed_) external;

    /// @notice A feed, and whether it is paused. Reverts `UnknownFeed`.
    function feed(address feed_) external view returns (MirroredFeed memory config, bool paused);

    /// @notice All feeds, in the order of their adding.
    function feeds() external view returns (address[] memory);

    /// @notice The feed proposed under an address, and when it can be applied; `readyAt` 0: none is.
    function proposedFeed(address feed_) external view returns (MirroredFeed memory config, uint256 readyAt);

    /// @notice An aggregator's layout. Reverts `UnknownAggregator`.
    function layoutOf(address aggregator_) external view returns (Layout memory);

    /// @notice The layout proposed for an aggregator, and when it can be applied; `readyAt` 0: none is.
    function proposedLayout(address aggregator_) external view returns (Layout memory where, uint256 readyAt);
}
