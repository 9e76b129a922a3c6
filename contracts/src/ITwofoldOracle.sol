// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Twofold's oracle: prices on which two independent sides agree.
///
/// @notice A feed takes one price from each of two sides, A and B. A price becomes an answer only when both are
/// within the feed's limit of each other, and only over the signatures of an attester of either side; who sends the
/// transaction is of no account. Three feeds share a page: one storage word, one clock, one round number;
/// `feedId = page * 3 + lane`.
///
/// Units: prices are integers in the feed's stored decimals; limits are ppm (1 % = 10 000 ppm); times are Unix seconds.
///
/// The report on the wire, big endian:
///
/// ```
/// observedAt u32, then per page, ascending: page u16, claims u8, a0 u48, b0 u48, a1 u48, b1 u48, a2 u48, b2 u48
/// ```
///
/// `claims` holds two bits a lane, lane 0 lowest: 0 nothing (both prices 0), 1 agreed (both present), 2 disputed (both
/// present), 3 missing (at least one is 0). What is signed is the EIP-712 hash, in the domain (`Twofold`, `1`, chain id,
/// this contract), of
///
/// ```
/// Report(uint32 observedAt,Page[] pages)
/// Page(uint16 page,uint8 claims,uint48 a0,uint48 b0,uint48 a1,uint48 b1,uint48 a2,uint48 b2)
/// ```
interface ITwofoldOracle {
    // ------------------------------------------------------------------------------------------------------- types

    /// @notice Where an attester stands.
    enum Side {
        A,
        B
    }

    /// @notice An EIP-2098 compact signature. Those with the upper half of s are refused.
    struct Signature {
        bytes32 r;
        bytes32 vs;
    }

    /// @notice A feed and what its operators promise.
    /// @param description What consumers see, such as `ETH / USD`. Not empty.
    /// @param decimals Decimals of the stored price, at most 18. A price must fit 48 bits.
    /// @param heartbeat The longest a feed may go without a new answer, in seconds: 1 to 3 600.
    /// @param deviation How far the agreed price may be from the answer before a new one is due, in ppm: 1 to 999 999.
    /// @param maxDivergence How far apart the sides may be in an answer, in ppm: 1 to 64 999.
    /// @param maxJump How far from the last answer a price is believed at once, in ppm: 3 * maxDivergence to 999 999.
    /// @param jumpConfirm How long a price further away must stand, in seconds: 10 to 3 600.
    struct FeedConfig {
        string description;
        uint8 decimals;
        uint32 heartbeat;
        uint32 deviation;
        uint32 maxDivergence;
        uint32 maxJump;
        uint32 jumpConfirm;
    }

    /// @notice A feed as it stands: its promises and whether it may be served at all.
    struct Policy {
        FeedConfig config;
        bool paused;
        bool removed;
    }

    /// @notice A feed that is there from the start.
    struct FirstFeed {
        uint256 feedId;
        FeedConfig config;
    }

    /// @notice An attester that is active from the start.
    struct FirstAttester {
        address attester;
        Side side;
        uint64 activeUntil;
    }

    /// @notice What is fixed at deployment, all in seconds.
    /// @param maxReportAge The oldest a report may be: 1 to 3 600.
    /// @param maxSkew How far a report may be ahead of its block: at most 60.
    /// @param delay How long a new attester waits: at most 30 days.
    struct Timing {
        uint32 maxReportAge;
        uint32 maxSkew;
        uint32 delay;
    }

    /// @notice An attester. It is active at time t if `activeFrom <= t < activeUntil`; the zero value was never one.
    struct Attester {
        Side side;
        uint64 activeFrom;
        uint64 activeUntil;
    }

    /// @notice A feed's lane.
    /// @param exists Whether a feed was ever added under the id. If not, all else is 0.
    /// @param price The last agreed price; 0: there is no answer.
    /// @param mark The divergence in ppm of this round's agreement (0 to 64 999), or why there is none: DISPUTED 65535,
    /// KEPT 65534, HELD 65533, MISSING 65532, PAUSED 65531, REMOVED 65530.
    /// @param round The page's round.
    /// @param observedAt The page's clock.
    /// @param answeredInRound The round that agreed on `price`; 0 without an answer, when paused and when removed.
    /// @param answeredAt The observation time of that round; 0 likewise.
    /// @param candidate The price that awaits its confirmation; 0 unless the mark is HELD.
    /// @param candidateAt When the market was first seen at its level; 0 unless the mark is HELD.
    struct Lane {
        bool exists;
        uint48 price;
        uint16 mark;
        uint32 round;
        uint32 observedAt;
        uint32 answeredInRound;
        uint32 answeredAt;
        uint48 candidate;
        uint32 candidateAt;
    }

    // ------------------------------------------------------------------------------------------------------ events

    /// @notice A report was applied. `report` is what was signed, so both sides' prices of every round are in the log.
    /// @param applied Bit i is set if the report's i-th page was applied; the others were skipped.
    event Reported(uint32 indexed observedAt, uint256 applied, bytes report);

    /// @notice A lane changed its kind: none (price 0), fine (agreed or kept), held, disputed, missing.
    /// @param from The mark found. For a lane that was cleared: PAUSED.
    /// @param to The mark left; 0 with prices 0: the lane was cleared.
    /// @param priceA What side A said; 0: nothing.
    /// @param priceB What side B said; 0: nothing.
    event LaneChanged(uint256 indexed feedId, uint16 from, uint16 to, uint48 priceA, uint48 priceB);

    /// @notice A feed was added.
    event FeedAdded(uint256 indexed feedId, FeedConfig config);

    /// @notice An attester was added, to be active in `activeFrom <= t < activeUntil`.
    event AttesterAdded(address indexed attester, Side indexed side, uint64 activeFrom, uint64 activeUntil);

    /// @notice An attester was removed, at once.
    event AttesterRemoved(address indexed attester, Side indexed side);

    /// @notice The owner paused all feeds.
    event AllPaused();

    /// @notice The owner lifted the pause. Every feed answers again from its next agreed report.
    event AllUnpaused();

    // ------------------------------------------------------------------------------------------------------ errors

    /// @notice The owner has paused all feeds.
    error Paused();
    /// @notice The owner has not paused all feeds.
    error NotPaused();
    /// @notice The report is not in the wire format above, or claims what its prices do not bear out.
    error MalformedReport();
    /// @notice The report is older than any that is taken now.
    error TooOld(uint256 observedAt, uint256 oldest);
    /// @notice The report is further ahead of the block than any that is taken now.
    error TooEarly(uint256 observedAt, uint256 latest);
    /// @notice The signature for this side is not that of an attester who is active on it now.
    error NotAttester(Side side);
    /// @notice The report has a page without feeds.
    error UnknownPage(uint256 page);
    /// @notice No page of the report was applied: each was reported at this time or later, or nothing claimed counts.
    error NothingNew();
    /// @notice No feed was ever added under this id.
    error UnknownFeed(uint256 feedId);
    /// @notice The id is taken, if only by a feed that was.
    error FeedExists(uint256 feedId);
    /// @notice A setting is outside its bounds, both inclusive.
    error OutOfRange(string field, uint256 value, uint256 min, uint256 max);
    /// @notice A feed needs a description.
    error NoDescription(uint256 feedId);
    /// @notice No attester was ever added under this address.
    error UnknownAttester(address attester);
    /// @notice The address is an attester already, now or in time to come.
    error AttesterExists(address attester, uint64 activeUntil);
    /// @notice The address served the other side, and an address serves one side for ever.
    error OtherSide(address attester, Side side);
    /// @notice A new attester waits for the delay.
    error TooSoon(uint256 activeFrom, uint256 earliest);
    /// @notice An attester's life must end after it begins.
    error EndsBeforeStart(uint256 activeFrom, uint256 activeUntil);
    /// @notice Nobody may leave the oracle without an owner.
    error RenouncingDisabled();

    // --------------------------------------------------------------------------------------------------- reporting

    /// @notice Applies a report. Anyone may call.
    ///
    /// A page whose clock is not older than the report is skipped: another relayer was first. So is one of which no
    /// lane is left with a claim that counts. A claim does not count for a lane that is paused, removed or empty, nor
    /// an agreed one whose sides are further apart than the feed's limit. Every other page takes the report's time and
    /// its next round.
    ///
    /// Of a page that is applied, a lane whose claim does not count keeps its answer. An agreed one takes the mean of
    /// both sides, rounded down; unless that lies further than `maxJump` from the last answer: then the answer stays and
    /// the lane is held, until a report lies within `maxJump` of the answer, or one at the same level as the candidate
    /// (within `maxJump` of it) comes `jumpConfirm` seconds after it or later.
    ///
    /// Reverts, in this order: `Paused`, `MalformedReport`, `TooOld`, `TooEarly`, `NotAttester`, `UnknownPage`,
    /// `NothingNew`.
    ///
    /// @param report The report in the wire format above.
    /// @param a Signature of an attester of side A.
    /// @param b Signature of an attester of side B.
    /// @return applied Bit i is set if the report's i-th page was applied.
    function update(bytes calldata report, Signature calldata a, Signature calldata b)
        external
        returns (uint256 applied);

    // ------------------------------------------------------------------------------------------------------- owner

    /// @notice Adds a feed under an id of the owner's choice, below 768, that was never used.
    function addFeed(uint256 feedId, FeedConfig calldata config) external;

    /// @notice Adds an attester, active no sooner than the delay from now. One whose life is over may be added again,
    /// on its own side.
    function addAttester(address attester_, Side side, uint64 activeFrom, uint64 activeUntil) external;

    /// @notice Ends an attester's life at once.
    function removeAttester(address attester_) external;

    /// @notice Stops updates and marks every feed PAUSED, so that readers refuse.
    function pause() external;

    /// @notice Allows updates again, of what is observed from the next second on, and clears every paused lane: what was
    /// paused is never served again.
    function unpause() external;

    // ------------------------------------------------------------------------------------------------------- views

    /// @notice What a reader needs to serve a feed, as it lies in storage: one load for a lane that is agreed, two for
    /// any other. Panics for an id that cannot be.
    /// @return found The lane, `price << 16 | mark`; see `Lane`.
    /// @return clock The page's clock, `round << 32 | observedAt`.
    /// @return agreed The page's clock when it agreed on this price; 0 exactly when there is nothing to serve: without
    /// an answer, when paused and when removed.
    function answer(uint256 feedId) external view returns (uint256 found, uint256 clock, uint256 agreed);

    /// @notice A feed's lane, with everything that the next report is judged by. The zero value if there is none.
    function lane(uint256 feedId) external view returns (Lane memory);

    /// @notice Several lanes, all of the same block, in the order asked for.
    function lanes(uint256[] calldata feedIds_) external view returns (Lane[] memory);

    /// @notice A feed's promises. Reverts `UnknownFeed`.
    function policy(uint256 feedId) external view returns (Policy memory);

    /// @notice Several feeds' promises, all of the same block, in the order asked for. Reverts `UnknownFeed`.
    function policies(uint256[] calldata feedIds_) external view returns (Policy[] memory);

    /// @notice How many feeds were ever added.
    function feedCount() external view returns (uint256);

    /// @notice The ids of all feeds ever added, in the order of their adding.
    function feedIds() external view returns (uint256[] memory);

    /// @notice An attester's side and life.
    function attester(address attester_) external view returns (Attester memory);

    /// @notice Whether the owner has paused all feeds.
    function paused() external view returns (bool);

    /// @notice The oldest a report may be, in seconds.
    function maxReportAge() external view returns (uint256);

    /// @notice How far a report may be ahead of its block, in seconds.
    function maxSkew() external view returns (uint256);

    /// @notice How long a new attester waits, in seconds.
    function delay() external view returns (uint256);

    /// @notice The EIP-712 digest that attesters sign for this report. Reverts `MalformedReport`.
    function digest(bytes calldata report) external view returns (bytes32);
}
