// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "./ITwofoldFeed.sol";
import {ITwofoldOracle} from "./ITwofoldOracle.sol";
import {AggregatorV2V3Interface} from "./interfaces/AggregatorV2V3Interface.sol";
import {Marks} from "./types/Marks.sol";

/// @title The reader of one feed. `ITwofoldFeed` says what it serves.
contract TwofoldFeed is ITwofoldFeed {
    uint256 private constant LEAST_ALLOWANCE = 60;
    uint8 private constant MAX_DECIMALS = 36;

    ITwofoldOracle private immutable ORACLE;
    uint256 private immutable FEED_ID;
    uint8 private immutable STORED_DECIMALS;
    uint8 private immutable DECIMALS;
    // One of the two is 1. Kept ready, since taking a power costs as much as a tenth of the read.
    uint256 private immutable MULTIPLIER;
    uint256 private immutable DIVISOR;

    /// @param oracle_ The oracle; it must know the feed.
    /// @param feedId_ The feed's id there.
    /// @param decimals_ The decimals that consumers expect: 8 for a price in dollars, 18 for one in ether.
    constructor(ITwofoldOracle oracle_, uint256 feedId_, uint8 decimals_) {
        if (decimals_ > MAX_DECIMALS) revert TooManyDecimals(decimals_);
        ORACLE = oracle_;
        FEED_ID = feedId_;
        uint8 stored = oracle_.policy(feedId_).config.decimals;
        STORED_DECIMALS = stored;
        DECIMALS = decimals_;
        MULTIPLIER = decimals_ > stored ? 10 ** (decimals_ - stored) : 1;
        DIVISOR = decimals_ < stored ? 10 ** (stored - decimals_) : 1;
    }

    // ---------------------------------------------------------------------------------------------------- Chainlink

    /// @inheritdoc AggregatorV2V3Interface
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (uint256 lane, uint256 clock, uint256 agreed) = _load();
        answer = _answer(lane);
        startedAt = updatedAt = _time(agreed);
        // forge-lint: disable-next-line(unsafe-typecast)
        answeredInRound = uint80(agreed >> 32);
        // forge-lint: disable-next-line(unsafe-typecast)
        roundId = clock == agreed ? answeredInRound : uint80(_latestId(lane, clock, agreed));
        _reply(roundId, answer, updatedAt, answeredInRound);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getRoundData(uint80 roundId)
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (uint256 lane, uint256 agreed) = _loadRound(roundId);
        answer = _answer(lane);
        startedAt = updatedAt = _time(agreed);
        // forge-lint: disable-next-line(unsafe-typecast)
        (id, answeredInRound) = (roundId, uint80(agreed >> 32));
        _reply(id, answer, updatedAt, answeredInRound);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestAnswer() external view returns (int256) {
        (uint256 lane,,) = _load();
        return _answer(lane);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestTimestamp() external view returns (uint256) {
        (,, uint256 agreed) = _load();
        return _time(agreed);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestRound() external view returns (uint256) {
        (uint256 lane, uint256 clock, uint256 agreed) = _load();
        return _latestId(lane, clock, agreed);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getAnswer(uint256 roundId) external view returns (int256) {
        (uint256 lane,) = _loadRound(roundId);
        return _answer(lane);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getTimestamp(uint256 roundId) external view returns (uint256) {
        (, uint256 agreed) = _loadRound(roundId);
        return _time(agreed);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function decimals() external view returns (uint8) {
        return DECIMALS;
    }

    /// @inheritdoc AggregatorV2V3Interface
    function description() external view returns (string memory) {
        return ORACLE.policy(FEED_ID).config.description;
    }

    /// @inheritdoc AggregatorV2V3Interface
    function version() external pure returns (uint256) {
        return 1;
    }

    // ----------------------------------------------------------------------------------------------- beyond Chainlink

    /// @inheritdoc ITwofoldFeed
    function oracle() external view returns (ITwofoldOracle) {
        return ORACLE;
    }

    /// @inheritdoc ITwofoldFeed
    function feedId() external view returns (uint256) {
        return FEED_ID;
    }

    /// @inheritdoc ITwofoldFeed
    function status() external view returns (Status) {
        ITwofoldOracle.Lane memory lane = ORACLE.lane(FEED_ID);
        if (lane.mark == Marks.REMOVED) return Status.REMOVED;
        if (lane.price == 0) return Status.NONE;
        if (lane.mark == Marks.PAUSED) return Status.PAUSED;

        uint256 beat = heartbeat();
        uint256 allowed = beat + (beat / 10 > LEAST_ALLOWANCE ? beat / 10 : LEAST_ALLOWANCE);
        // By addition: observations may be ahead of the block.
        if (block.timestamp <= lane.observedAt + allowed) {
            if (lane.mark == Marks.DISPUTED) return Status.DISPUTED;
            if (lane.mark == Marks.MISSING) return Status.MISSING;
            if (lane.mark == Marks.HELD) return Status.HELD;
        }
        return block.timestamp <= lane.answeredAt + allowed ? Status.OK : Status.STALE;
    }

    /// @inheritdoc ITwofoldFeed
    function heartbeat() public view returns (uint256) {
        return ORACLE.policy(FEED_ID).config.heartbeat;
    }

    /// @inheritdoc ITwofoldFeed
    function deviation() external view returns (uint256) {
        return ORACLE.policy(FEED_ID).config.deviation;
    }

    /// @inheritdoc ITwofoldFeed
    function maxDivergence() external view returns (uint256) {
        return ORACLE.policy(FEED_ID).config.maxDivergence;
    }

    // ------------------------------------------------------------------------------------------------------ reading

    /// @dev `ORACLE.answer(FEED_ID)`, if there is anything to serve.
    function _load() private view returns (uint256 lane, uint256 clock, uint256 agreed) {
        address oracle_ = address(ORACLE);
        uint256 feedId_ = FEED_ID;
        bytes4 selector = ITwofoldOracle.answer.selector;
        // In assembly because a consumer pays for every read, and the compiler's decoding costs as much as the rest.
        // The oracle was seen to know the feed at deployment and cannot be replaced: three words come back.
        assembly ("memory-safe") {
            mstore(0x00, selector)
            mstore(0x04, feedId_)
            let words := mload(0x40)
            if iszero(staticcall(gas(), oracle_, 0x00, 0x24, words, 0x60)) {
                returndatacopy(words, 0, returndatasize())
                revert(words, returndatasize())
            }
            lane := mload(words)
            clock := mload(add(words, 0x20))
            agreed := mload(add(words, 0x40))
        }
        if (agreed == 0) _refuse(lane);
    }

    function _refuse(uint256 lane) private pure {
        if (lane & type(uint16).max == Marks.REMOVED) revert Removed();
        require(lane >> 16 != 0, "No data present");
        revert Paused();
    }

    /// @dev Returns Chainlink's five values to the caller, for the reason given in `_load`.
    function _reply(uint80 id, int256 answer, uint256 time, uint80 answeredIn) private pure {
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, id)
            mstore(add(words, 0x20), answer)
            mstore(add(words, 0x40), time)
            mstore(add(words, 0x60), time)
            mstore(add(words, 0x80), answeredIn)
            return(words, 0xa0)
        }
    }

    /// @dev The same, for a round that is still known: without a history, the page's present one and the answering one.
    function _loadRound(uint256 roundId) private view returns (uint256 lane, uint256 agreed) {
        uint256 clock;
        (lane, clock, agreed) = _load();
        require(roundId == clock >> 32 || roundId == agreed >> 32, "No data present");
    }

    /// @dev The round that answered, or, in trouble, the page's present one.
    function _latestId(uint256 lane, uint256 clock, uint256 agreed) private pure returns (uint256) {
        uint256 mark = lane & type(uint16).max;
        bool troubled = mark == Marks.DISPUTED || mark == Marks.MISSING || mark == Marks.HELD;
        return (troubled ? clock : agreed) >> 32;
    }

    /// @dev The price in consumers' decimals, rounded down. Stored ones have 48 bits, so 36 decimals more still fit, and
    /// the divisor is never 0, which spares the compiler's checks.
    function _answer(uint256 lane) private view returns (int256 answer) {
        uint256 price = lane >> 16;
        (uint256 multiplier, uint256 divisor) = (MULTIPLIER, DIVISOR);
        assembly ("memory-safe") {
            answer := div(mul(price, multiplier), divisor)
        }
        if (answer == 0) revert ScaledToZero(price, STORED_DECIMALS);
    }

    /// @dev An observation may be ahead of its block by the allowed skew, and consumers subtract it from block time.
    function _time(uint256 agreed) private view returns (uint256) {
        uint256 time = agreed & type(uint32).max;
        return time < block.timestamp ? time : block.timestamp;
    }
}
