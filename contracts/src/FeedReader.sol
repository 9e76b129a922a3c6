// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "./ITwofoldOracle.sol";
import {ITwofoldReader} from "./ITwofoldReader.sol";
import {AggregatorV2V3Interface} from "./interfaces/AggregatorV2V3Interface.sol";
import {IAuthority} from "./interfaces/IAuthority.sol";
import {BothSides} from "./libraries/BothSides.sol";
import {agreementOf} from "./types/AsideWord.sol";
import {Marks} from "./types/Marks.sol";
import {LANES, PageWord} from "./types/PageWord.sol";

/// @title What all readers of a feed have in common. `ITwofoldReader` says what they serve.
abstract contract FeedReader is ITwofoldReader {
    uint256 private constant LEAST_ALLOWANCE = 60;
    uint256 private constant LOOK_BACK = 16;
    uint8 private constant MAX_DECIMALS = 36;

    ITwofoldOracle internal immutable ORACLE;
    uint256 internal immutable FEED_ID;
    uint256 private immutable PAGE;
    uint256 private immutable INDEX;
    uint8 internal immutable STORED_DECIMALS;
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
        (PAGE, INDEX) = (feedId_ / LANES, feedId_ % LANES);
        uint8 stored = oracle_.feed(feedId_).config.decimals;
        STORED_DECIMALS = stored;
        DECIMALS = decimals_;
        MULTIPLIER = decimals_ > stored ? 10 ** (decimals_ - stored) : 1;
        DIVISOR = decimals_ < stored ? 10 ** (stored - decimals_) : 1;
    }

    // ------------------------------------------------------------------------------------- what kinds of reader differ in

    /// @dev What this reader serves for a price on which the sides agreed `mark` ppm apart, in consumers' decimals.
    function _value(uint256 price, uint256 mark) internal view virtual returns (uint256);

    /// @dev Comes before anything about the present answer is served.
    function _guard() internal view virtual {}

    // ---------------------------------------------------------------------------------------------------- Chainlink

    /// @inheritdoc AggregatorV2V3Interface
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (uint256 price, uint256 mark, uint256 clock, uint256 agreement) = _load();
        answer = _answer(price, agreement);
        startedAt = updatedAt = _time(agreement);
        answeredInRound = _round(agreement);
        roundId = Marks.isAgreed(mark) ? answeredInRound : _latestId(mark, clock, agreement);
        _reply(roundId, answer, updatedAt, answeredInRound);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getRoundData(uint80 roundId)
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (uint256 price, uint256 agreement) = _loadRound(roundId);
        answer = _answer(price, agreement);
        startedAt = updatedAt = _time(agreement);
        (id, answeredInRound) = (roundId, _round(agreement));
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestAnswer() external view returns (int256) {
        (uint256 price,,, uint256 agreement) = _load();
        return _answer(price, agreement);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestTimestamp() external view returns (uint256) {
        (,,, uint256 agreement) = _load();
        return _time(agreement);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function latestRound() external view returns (uint256) {
        (, uint256 mark, uint256 clock, uint256 agreement) = _load();
        return _latestId(mark, clock, agreement);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getAnswer(uint256 roundId) external view returns (int256) {
        (uint256 price, uint256 agreement) = _loadRound(roundId);
        return _answer(price, agreement);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function getTimestamp(uint256 roundId) external view returns (uint256) {
        (, uint256 agreement) = _loadRound(roundId);
        return _time(agreement);
    }

    /// @inheritdoc AggregatorV2V3Interface
    function decimals() external view returns (uint8) {
        return DECIMALS;
    }

    /// @inheritdoc AggregatorV2V3Interface
    function description() public view virtual returns (string memory) {
        return ORACLE.feed(FEED_ID).config.description;
    }

    /// @inheritdoc AggregatorV2V3Interface
    function version() external pure returns (uint256) {
        return 1;
    }

    // ----------------------------------------------------------------------------------------------- beyond Chainlink

    /// @inheritdoc ITwofoldReader
    function priceNoOlderThan(uint256 maxAge) external view returns (int256 answer, uint256 updatedAt) {
        (uint256 price,,, uint256 agreement) = _load();
        _requireOk(_status(maxAge));
        return (_answer(price, agreement), _time(agreement));
    }

    /// @inheritdoc ITwofoldReader
    function latestBounds() external view returns (int256 low, int256 high, uint256 agreedAt) {
        (uint256 price,,, uint256 agreement) = _load();
        uint256 mark = agreement >> 64;
        low = _signed(_scaled(BothSides.low(price, mark)), price);
        high = _signed(_scaledUp(BothSides.high(price, mark)), price);
        agreedAt = _time(agreement);
    }

    /// @inheritdoc ITwofoldReader
    function status() external view returns (Status) {
        return _status(_allowed());
    }

    /// @inheritdoc ITwofoldReader
    function heartbeat() external view returns (uint256) {
        return ORACLE.policy(FEED_ID).heartbeat;
    }

    /// @inheritdoc ITwofoldReader
    function deviation() external view returns (uint256) {
        return ORACLE.policy(FEED_ID).deviation;
    }

    /// @inheritdoc ITwofoldReader
    function maxDivergence() external view returns (uint256) {
        return ORACLE.policy(FEED_ID).maxDivergence;
    }

    /// @inheritdoc ITwofoldReader
    function policyHash() external view returns (bytes32) {
        return ORACLE.policyHash(FEED_ID);
    }

    /// @inheritdoc ITwofoldReader
    function oracle() external view returns (ITwofoldOracle) {
        return ORACLE;
    }

    /// @inheritdoc ITwofoldReader
    function feedId() external view returns (uint256) {
        return FEED_ID;
    }

    // ------------------------------------------------------------------------------------------------------ reading

    /// @dev What `_look` finds, if there is anything that this reader may serve.
    function _load() internal view returns (uint256 price, uint256 mark, uint256 clock, uint256 agreement) {
        _guard();
        (price, mark, clock, agreement) = _look();
        if (agreement == 0) _refuse(price, mark);
    }

    /// @dev The lane, its page's clock, and the agreement that its price stands by: 0 exactly when there is nothing to
    /// serve, since there is no answer, or the feed is paused or removed.
    function _look() private view returns (uint256 price, uint256 mark, uint256 clock, uint256 agreement) {
        PageWord word = _latest();
        (price, mark) = word.split(INDEX);
        clock = word.clock();
        if (price == 0) return (price, mark, clock, 0);
        if (Marks.isAgreed(mark)) agreement = agreementOf(clock, mark);
        else if (!Marks.isClosed(mark)) agreement = ORACLE.aside(FEED_ID).agreement();
    }

    /// @dev `ORACLE.latest(PAGE)`. In assembly because a consumer pays for every read, and what the compiler does around a
    /// call costs as much as the rest of it. The oracle was seen to know the feed at deployment and cannot be replaced: it
    /// answers with one word.
    function _latest() private view returns (PageWord word) {
        address oracle_ = address(ORACLE);
        uint256 page = PAGE;
        bytes4 selector = ITwofoldOracle.latest.selector;
        assembly ("memory-safe") {
            mstore(0x00, selector)
            mstore(0x04, page)
            if iszero(staticcall(gas(), oracle_, 0x00, 0x24, 0x00, 0x20)) {
                let reason := mload(0x40)
                returndatacopy(reason, 0, returndatasize())
                revert(reason, returndatasize())
            }
            word := mload(0x00)
        }
    }

    function _refuse(uint256 price, uint256 mark) private pure {
        if (mark == Marks.REMOVED) revert Removed();
        require(price != 0, "No data present");
        revert Paused();
    }

    /// @dev Returns Chainlink's five values to the caller, for the reason given in `_latest`.
    function _reply(uint80 id, int256 answer, uint256 time, uint80 answeredIn) private pure {
        assembly ("memory-safe") {
            // Over the free memory pointer, too: nothing comes after.
            mstore(0x00, id)
            mstore(0x20, answer)
            mstore(0x40, time)
            mstore(0x60, time)
            mstore(0x80, answeredIn)
            return(0x00, 0xa0)
        }
    }

    /// @dev The price that stood after a round, and the agreement that it stands by.
    function _loadRound(uint256 roundId) private view returns (uint256 price, uint256 agreement) {
        (uint256 lastPrice, uint256 lastMark, uint256 clock, uint256 present) = _look();
        if (lastMark != Marks.REMOVED) _guard();
        if (lastMark == Marks.PAUSED) _refuse(lastPrice, lastMark);
        uint256 last = clock >> 32;
        require(roundId != 0 && roundId <= last, "No data present");
        uint256 answeredIn = _round(present);
        if (present != 0 && (roundId == answeredIn || roundId == last)) return (lastPrice, present);

        uint256 mark;
        (price, mark, clock) = _kept(roundId);
        // Page-mates' rounds go on while a feed is paused or gone, with its last price beside that mark.
        require(price != 0 && !Marks.isClosed(mark), "No data present");
        // Whatever came after the last agreement stands by it, however far back that is.
        if (present != 0 && roundId > answeredIn) return (price, present);
        for (uint256 i = 1; !Marks.isAgreed(mark); ++i) {
            require(i <= LOOK_BACK && i < roundId, "No data present");
            (, mark, clock) = _kept(roundId - i);
            require(clock != 0, "No data present");
        }
        agreement = agreementOf(clock, mark);
    }

    /// @dev The feed's lane as a round left it, and that round's clock; all 0 if the page does not keep it.
    function _kept(uint256 number) internal view returns (uint256 price, uint256 mark, uint256 clock) {
        PageWord word = ORACLE.round(PAGE, number);
        (price, mark) = word.split(INDEX);
        clock = word.clock();
    }

    /// @dev The round that answered, or, in trouble, the page's present one.
    function _latestId(uint256 mark, uint256 clock, uint256 agreement) private pure returns (uint80) {
        // Closed lanes were refused, so what is not fine is disputed, missing or held.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Marks.isFine(mark) ? _round(agreement) : uint80(clock >> 32);
    }

    function _round(uint256 agreement) private pure returns (uint80) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint80((agreement >> 32) & type(uint32).max);
    }

    /// @dev An observation may be ahead of its block by the allowed skew, and consumers subtract it from block time.
    function _time(uint256 agreement) internal view returns (uint256) {
        uint256 time = agreement & type(uint32).max;
        return time < block.timestamp ? time : block.timestamp;
    }

    function _answer(uint256 price, uint256 agreement) internal view returns (int256) {
        return _signed(_value(price, agreement >> 64), price);
    }

    /// @dev Values are scaled prices, far below 2^255.
    function _signed(uint256 value, uint256 price) internal view returns (int256) {
        if (value == 0) revert ScaledToZero(price, STORED_DECIMALS);
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(value);
    }

    /// @dev A price in consumers' decimals, rounded down. Stored ones have 48 bits, so 36 decimals more still fit, and the
    /// divisor is never 0, which spares the compiler's checks.
    function _scaled(uint256 price) internal view returns (uint256 value) {
        (uint256 multiplier, uint256 divisor) = (MULTIPLIER, DIVISOR);
        assembly ("memory-safe") {
            value := div(mul(price, multiplier), divisor)
        }
    }

    /// @dev The same, rounded up.
    function _scaledUp(uint256 price) internal view returns (uint256) {
        return (price * MULTIPLIER + DIVISOR - 1) / DIVISOR;
    }

    // ------------------------------------------------------------------------------------------------------- status

    /// @dev How old an answer may be.
    function _allowed() internal view returns (uint256) {
        uint256 beat = ORACLE.policy(FEED_ID).heartbeat;
        return beat + (beat / 10 > LEAST_ALLOWANCE ? beat / 10 : LEAST_ALLOWANCE);
    }

    function _requireOk(Status present) internal pure {
        if (present != Status.OK) revert NotOk(present);
    }

    /// @dev The status if answers and clocks may be `allowed` seconds old.
    function _status(uint256 allowed) internal view returns (Status) {
        ITwofoldOracle.Lane memory lane = ORACLE.lane(FEED_ID);
        if (lane.mark == Marks.REMOVED) return Status.REMOVED;
        if (lane.price == 0) return Status.NONE;
        if (lane.mark == Marks.PAUSED) return Status.PAUSED;

        IAuthority.Uptime uptime = ORACLE.uptime();
        if (uptime == IAuthority.Uptime.DOWN) return Status.SEQUENCER_DOWN;
        if (uptime == IAuthority.Uptime.UNKNOWN) return Status.SEQUENCER_UNKNOWN;

        if (_isWithin(lane.observedAt, allowed)) {
            if (lane.mark == Marks.DISPUTED) return Status.DISPUTED;
            if (lane.mark == Marks.MISSING) return Status.MISSING;
            if (lane.mark == Marks.HELD) return Status.HELD;
        }
        if (!_isWithin(lane.answeredAt, allowed)) return Status.STALE;
        return uptime == IAuthority.Uptime.RECOVERING ? Status.RECOVERING : Status.OK;
    }

    /// @dev Whether `time` is at most `allowed` seconds ago. Observations may be ahead of the block, and `allowed` may be
    /// anything that a consumer asks for.
    function _isWithin(uint256 time, uint256 allowed) private view returns (bool) {
        return time >= block.timestamp || block.timestamp - time <= allowed;
    }
}
