// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttesterBook} from "./interfaces/IAttesterBook.sol";
import {IAuthority} from "./interfaces/IAuthority.sol";
import {IFeedBook} from "./interfaces/IFeedBook.sol";
import {AsideWord} from "./types/AsideWord.sol";
import {PageWord} from "./types/PageWord.sol";

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
interface ITwofoldOracle is IAuthority, IAttesterBook, IFeedBook {
    /// @notice What is fixed at deployment, all in seconds.
    /// @param maxReportAge The oldest a report may be: 1 to 3 600.
    /// @param maxSkew How far a report may be ahead of its block: at most 60.
    /// @param delay How long what loosens must wait: at most 30 days.
    struct Timing {
        uint32 maxReportAge;
        uint32 maxSkew;
        uint32 delay;
    }

    /// @notice What an oracle starts with; only the timing can never be changed.
    /// @param guardian 0: none.
    /// @param sequencer All 0: there is no uptime feed.
    /// @param history How many rounds the page of each first feed keeps: 0 to 1 024.
    struct Terms {
        address owner;
        address guardian;
        Timing timing;
        Sequencer sequencer;
        uint16 history;
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
    /// @param agreedMark The divergence in ppm of that round; 0 likewise.
    /// @param candidate The price that awaits its confirmation; 0 unless the mark is HELD.
    /// @param candidateAt When the market was first seen at its level; 0 unless the mark is HELD.
    /// @param answersFrom While there is no answer, what was observed before this second counts as nothing; 0: the lane
    /// was never cleared.
    struct Lane {
        bool exists;
        uint48 price;
        uint16 mark;
        uint32 round;
        uint32 observedAt;
        uint32 answeredInRound;
        uint32 answeredAt;
        uint16 agreedMark;
        uint48 candidate;
        uint32 candidateAt;
        uint32 answersFrom;
    }

    /// @notice A report was applied. `report` is what was signed, so both sides' prices of every round are in the log.
    /// @param applied Bit i is set if the report's i-th page was applied; the others were skipped.
    event Reported(uint32 indexed observedAt, uint256 applied, bytes report);

    /// @notice The report is not in the wire format above, or claims what its prices do not bear out.
    error MalformedReport();
    /// @notice The report is older than any that is taken now.
    error TooOld(uint256 observedAt, uint256 oldest);
    /// @notice The report is further ahead of the block than any that is taken now.
    error TooEarly(uint256 observedAt, uint256 latest);
    /// @notice No page of the report was applied: each was reported at this time or later, or nothing claimed counts.
    error NothingNew();

    /// @notice Applies a report. Anyone may call.
    ///
    /// A page whose clock is not older than the report is skipped: another relayer was first. So is one of which no
    /// lane is left with a claim that counts. A claim does not count for a lane that is paused, removed or empty, nor for
    /// one that was cleared after the report was observed (see `answersFrom`), nor an agreed one whose sides are further
    /// apart than the feed's limit. Every other page takes the report's time and its next round.
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

    /// @notice A page's word, as it lies in storage: all that a reader needs to serve a lane that is agreed. Panics for a
    /// page that cannot be.
    function latest(uint256 page) external view returns (PageWord);

    /// @notice What a lane that is not agreed now remembers, as it lies in storage. Panics for an id that cannot be.
    function aside(uint256 feedId) external view returns (AsideWord);

    /// @notice A page's word as an earlier round left it; 0 if that round is not kept. Panics for a page that cannot be.
    function round(uint256 page, uint256 number) external view returns (PageWord);

    /// @notice A feed's lane, with everything that the next report is judged by. The zero value if there is none.
    function lane(uint256 feedId) external view returns (Lane memory);

    /// @notice Several lanes, all of the same block, in the order asked for.
    function lanes(uint256[] calldata feedIds_) external view returns (Lane[] memory);

    /// @notice A hash of what consumers of a feed are promised, so that they can pin it; who attests is not in it:
    /// `keccak256(abi.encode(feedId, config, maxReportAge, maxSkew, delay, sequencer))`. Reverts `UnknownFeed`.
    function policyHash(uint256 feedId) external view returns (bytes32);

    /// @notice The oldest a report may be, in seconds.
    function maxReportAge() external view returns (uint256);

    /// @notice How far a report may be ahead of its block, in seconds.
    function maxSkew() external view returns (uint256);

    /// @notice The EIP-712 digest that attesters sign for this report. Reverts `MalformedReport`.
    function digest(bytes calldata report) external view returns (bytes32);
}
