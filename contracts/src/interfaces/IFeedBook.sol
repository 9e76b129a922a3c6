// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The feeds: what operators promise of each, and whether it may be served.
///
/// @notice Units: limits are ppm (1 % = 10 000 ppm), times seconds.
interface IFeedBook {
    /// @notice A feed's thresholds, all within bounds that keep them from being nonsense.
    /// @param heartbeat The longest a feed may go without a new answer, in seconds: 1 to 3 600.
    /// @param deviation How far the agreed price may be from the answer before a new one is due, in ppm: 1 to 999 999.
    /// @param maxDivergence How far apart the sides may be in an answer, in ppm: 1 to 64 999.
    /// @param maxJump How far from the last answer a price is believed at once, in ppm: 3 * maxDivergence to 999 999.
    /// @param jumpConfirm How long a price further away must stand, in seconds: 10 to 3 600.
    struct Policy {
        uint32 heartbeat;
        uint32 deviation;
        uint32 maxDivergence;
        uint32 maxJump;
        uint32 jumpConfirm;
    }

    /// @notice A feed as it is added.
    /// @param description What consumers see, such as `ETH / USD`. Not empty.
    /// @param decimals Decimals of the stored price, at most 18. A price must fit 48 bits.
    struct FeedConfig {
        string description;
        uint8 decimals;
        Policy policy;
    }

    /// @notice A feed that is there from the start.
    struct FirstFeed {
        uint256 feedId;
        FeedConfig config;
    }

    /// @notice A feed as it stands.
    /// @param paused Whether it is paused, by itself or with all others.
    /// @param removed Whether it is gone.
    /// @param history How many rounds its page keeps.
    struct Feed {
        FeedConfig config;
        bool paused;
        bool removed;
        uint16 history;
    }

    /// @notice A feed was added.
    event FeedAdded(uint256 indexed feedId, FeedConfig config);
    /// @notice A feed was removed. Its id is never used again.
    event FeedRemoved(uint256 indexed feedId);
    /// @notice A looser policy was proposed, which can be applied from `readyAt` on.
    event PolicyProposed(uint256 indexed feedId, Policy policy, uint256 readyAt);
    /// @notice A feed's policy changed. What was proposed before is dropped.
    event PolicySet(uint256 indexed feedId, Policy policy);
    /// @notice The policy proposed for a feed will not be.
    event PolicyVetoed(uint256 indexed feedId, address indexed by);
    /// @notice How many rounds a page keeps changed.
    event HistorySet(uint256 indexed page, uint256 size);
    /// @notice A feed was paused.
    event FeedPaused(uint256 indexed feedId, address indexed by);
    /// @notice A feed's own pause was lifted. It answers again from its next agreed report.
    event FeedUnpaused(uint256 indexed feedId);
    /// @notice All feeds were paused.
    event AllPaused(address indexed by);
    /// @notice The pause of all feeds was lifted. Every feed answers again from its next agreed report.
    event AllUnpaused();
    /// @notice A lane changed its kind: none (price 0), fine (agreed or kept), held, disputed, missing.
    /// @param from The mark found. For a lane that was cleared: PAUSED.
    /// @param to The mark left; 0 with prices 0: the lane was cleared.
    /// @param priceA What side A said; 0: nothing.
    /// @param priceB What side B said; 0: nothing.
    event LaneChanged(uint256 indexed feedId, uint16 from, uint16 to, uint48 priceA, uint48 priceB);

    /// @notice All feeds are paused.
    error Paused();
    /// @notice Not all feeds are paused.
    error NotPaused();
    /// @notice The feed is paused by itself already.
    error FeedIsPaused(uint256 feedId);
    /// @notice The feed is not paused by itself.
    error FeedNotPaused(uint256 feedId);
    /// @notice No feed was ever added under this id.
    error UnknownFeed(uint256 feedId);
    /// @notice The feed was removed.
    error FeedIsRemoved(uint256 feedId);
    /// @notice The id is taken, if only by a feed that was.
    error FeedExists(uint256 feedId);
    /// @notice A feed needs a description.
    error NoDescription(uint256 feedId);
    /// @notice The page has no feeds.
    error UnknownPage(uint256 page);

    /// @notice Adds a feed under an id of the owner's choice, below 768, that was never used.
    function addFeed(uint256 feedId, FeedConfig calldata config) external;

    /// @notice Removes a feed at once and for ever. Readers revert; rounds that are kept still answer.
    function removeFeed(uint256 feedId) external;

    /// @notice Sets a policy that is looser in nothing, or proposes one that is looser in something: a longer heartbeat,
    /// a wider deviation, a wider divergence, a larger jump, a shorter time to confirm one.
    function setPolicy(uint256 feedId, Policy calldata policy_) external;

    /// @notice Puts the proposed policy in place. Anyone may.
    function applyPolicy(uint256 feedId) external;

    /// @notice Drops the proposed policy. Owner or guardian.
    function vetoPolicy(uint256 feedId) external;

    /// @notice Sets how many rounds a page keeps: 0 to 1 024. Rounds kept under another size are mostly lost.
    function setHistory(uint256 page, uint256 size) external;

    /// @notice Marks a feed PAUSED, so that its readers refuse and no report changes it. Owner or guardian.
    function pauseFeed(uint256 feedId) external;

    /// @notice Lifts a feed's own pause and clears its lane: what was paused is not its answer again. What is observed from
    /// `answersFrom` on counts, `maxSkew` and a second later: no report that could be posted until now reaches so far ahead.
    function unpauseFeed(uint256 feedId) external;

    /// @notice Stops updates and marks every feed PAUSED, so that readers refuse. Owner or guardian.
    function pause() external;

    /// @notice Allows updates again and clears every lane that is not paused by itself, as `unpauseFeed` does: what was
    /// paused is never served again.
    function unpause() external;

    /// @notice A feed as it stands. Reverts `UnknownFeed`.
    function feed(uint256 feedId) external view returns (Feed memory);

    /// @notice Several feeds, all of the same block, in the order asked for. Reverts `UnknownFeed`.
    function feeds(uint256[] calldata feedIds_) external view returns (Feed[] memory);

    /// @notice A feed's policy. Reverts `UnknownFeed`.
    function policy(uint256 feedId) external view returns (Policy memory);

    /// @notice The policy proposed for a feed, and when it can be applied; `readyAt` 0: none is.
    function proposedPolicy(uint256 feedId) external view returns (Policy memory policy_, uint256 readyAt);

    /// @notice Before this second nothing observed can have answered the feed as it is since its last clearing; 0: it
    /// was never cleared.
    function answersFrom(uint256 feedId) external view returns (uint256);

    /// @notice How many feeds were ever added.
    function feedCount() external view returns (uint256);

    /// @notice The ids of all feeds ever added, in the order of their adding.
    function feedIds() external view returns (uint256[] memory);

    /// @notice Whether all feeds are paused.
    function paused() external view returns (bool);
}
