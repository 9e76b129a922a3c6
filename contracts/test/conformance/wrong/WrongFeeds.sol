// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RightFeed} from "./RightFeed.sol";

// One fault each. Most of them are in adapters that hold money today.

// ------------------------------------------------------------------------------------------------------- the shape

/// @title Leaves out `startedAt` and `answeredInRound`.
contract ThreeWords is RightFeed {
    function latestRoundData() external view override returns (uint80, int256, uint256, uint256, uint80) {
        (uint80 id, int256 answer,, uint256 updatedAt,) = _round(_publications.length);
        bytes memory words = abi.encode(id, answer, updatedAt);
        assembly ("memory-safe") {
            return(add(words, 0x20), mload(words))
        }
    }
}

/// @title A dollar price with an ether price's decimals, and says so.
contract EighteenDecimals is RightFeed {
    function decimals() external pure override returns (uint8) {
        return 18;
    }

    function _answerOf(uint256 nth) internal view override returns (int256) {
        return super._answerOf(nth) * 1e10;
    }
}

/// @title A dollar price with an ether price's decimals, and does not say so.
contract EighteenDigits is RightFeed {
    function _answerOf(uint256 nth) internal view override returns (int256) {
        return super._answerOf(nth) * 1e10;
    }
}

contract NoDescription is RightFeed {
    function description() external pure override returns (string memory) {
        return "";
    }
}

// ------------------------------------------------------------------------------------------------------ the answer

/// @title Takes whatever its source says, also that there is no price.
contract AnyAnswer is RightFeed {
    function _accepts(int256) internal pure override returns (bool) {
        return true;
    }
}

contract ZeroRoundBeforeTheFirst is RightFeed {
    function _round(uint256 nth) internal view override returns (uint80, int256, uint256, uint256, uint80) {
        if (_publications.length == 0) return (0, 0, 0, 0, 0);
        return super._round(nth);
    }
}

contract ZeroAnswerBeforeTheFirst is RightFeed {
    function latestAnswer() external view override returns (int256) {
        return _publications.length == 0 ? int256(0) : _answerOf(_publications.length);
    }
}

// ------------------------------------------------------------------------------------------------------- the times

contract Milliseconds is RightFeed {
    function _timeOf(uint256 nth) internal view override returns (uint256) {
        return super._timeOf(nth) * 1e3;
    }
}

contract Nanoseconds is RightFeed {
    function _timeOf(uint256 nth) internal view override returns (uint256) {
        return super._timeOf(nth) * 1e9;
    }
}

contract NeverUpdated is RightFeed {
    function _timeOf(uint256) internal pure override returns (uint256) {
        return 0;
    }
}

contract NeverStarted is RightFeed {
    function _startOf(uint256) internal pure override returns (uint256) {
        return 0;
    }
}

contract StartedAfterItsEnd is RightFeed {
    function _startOf(uint256 nth) internal view override returns (uint256) {
        return _timeOf(nth) + 1;
    }
}

/// @title The source's clock, as it comes.
contract AheadOfTheBlock is RightFeed {
    function _timeOf(uint256 nth) internal view override returns (uint256) {
        return _publication(nth).observedAt;
    }
}

/// @title Always fresh.
contract TimeOfReading is RightFeed {
    function _timeOf(uint256 nth) internal view override returns (uint256) {
        return nth == _publications.length ? block.timestamp : super._timeOf(nth);
    }
}

/// @title As fresh as its relayer.
contract TimeOfArrival is RightFeed {
    function publish(int256 answer, uint256) external override {
        _publications.push(Publication(answer, block.timestamp));
    }
}

// ------------------------------------------------------------------------------------------------------ the rounds

contract RoundsFromZero is RightFeed {
    function _idOf(uint256 nth) internal pure override returns (uint80) {
        return uint80(nth - 1);
    }

    function _nthOf(uint256 id) internal pure override returns (uint256) {
        return id + 1;
    }
}

contract ConstantRound is RightFeed {
    function _idOf(uint256) internal pure override returns (uint80) {
        return 1;
    }

    function _nthOf(uint256 id) internal view override returns (uint256) {
        require(id == 1, "No data present");
        return _publications.length;
    }
}

contract RoundsCountedDown is RightFeed {
    function _idOf(uint256 nth) internal pure override returns (uint80) {
        return uint80(1000 - nth);
    }

    function _nthOf(uint256 id) internal pure override returns (uint256) {
        return 1000 - id;
    }
}

contract AnsweredInTheNextRound is RightFeed {
    function _answeredIn(uint256 nth) internal view override returns (uint80) {
        return _idOf(nth) + 1;
    }
}

contract NoRounds is RightFeed {
    function keepsHistory() external pure override returns (bool) {
        return false;
    }

    function getRoundData(uint80) external pure override returns (uint80, int256, uint256, uint256, uint80) {
        revert("not supported");
    }
}

/// @title Gives the latest round for any, under its own id.
contract LatestForAnyRound is RightFeed {
    function _nthOf(uint256) internal view override returns (uint256) {
        return _publications.length;
    }
}

/// @title Gives the latest round for any, under the id that was asked for.
contract LatestUnderAnyId is RightFeed {
    function getRoundData(uint80 id) external view override returns (uint80, int256, uint256, uint256, uint80) {
        (, int256 answer, uint256 startedAt, uint256 updatedAt,) = _round(_publications.length);
        return (id, answer, startedAt, updatedAt, id);
    }
}

/// @title Gives the latest round for any that has been, under its own id.
contract LatestForOlderRounds is RightFeed {
    function _nthOf(uint256 id) internal view override returns (uint256) {
        return id < _publications.length ? _publications.length : id;
    }
}

/// @title Gives the latest round for any that has been, under the id that was asked for.
contract LatestUnderOlderIds is RightFeed {
    function getRoundData(uint80 id) external view override returns (uint80, int256, uint256, uint256, uint80) {
        _publication(id);
        (, int256 answer, uint256 startedAt, uint256 updatedAt,) = _round(_publications.length);
        return (id, answer, startedAt, updatedAt, id);
    }
}

/// @title Gives any round its own answer, at the time of the latest.
contract LatestTimesForOlderRounds is RightFeed {
    function getRoundData(uint80 id) external view override returns (uint80, int256, uint256, uint256, uint80) {
        uint256 last = _publications.length;
        return (id, _answerOf(id), _startOf(last), _timeOf(last), id);
    }
}

/// @title Gives any round its own answer and begin, and the latest one's end.
contract LatestUpdateForOlderRounds is RightFeed {
    function getRoundData(uint80 id) external view override returns (uint80, int256, uint256, uint256, uint80) {
        return (id, _answerOf(id), _startOf(id), _timeOf(_publications.length), id);
    }
}

/// @title Gives the latest round for any yet to come.
contract LatestForLaterRounds is RightFeed {
    function _nthOf(uint256 id) internal view override returns (uint256) {
        return _publications.length < id && id < type(uint32).max ? _publications.length : id;
    }
}

/// @title Claims a history and has none.
contract Forgetful is RightFeed {
    function _nthOf(uint256 id) internal view override returns (uint256) {
        require(id == _publications.length, "No data present");
        return id;
    }
}

// ----------------------------------------------------------------------------------------------- the second version

contract NoLatestRound is RightFeed {
    function latestRound() external pure override returns (uint256) {
        revert("not supported");
    }
}

contract OtherLatestRound is RightFeed {
    function latestRound() external view override returns (uint256) {
        return _idOf(_publications.length) + 1;
    }
}

contract OtherLatestAnswer is RightFeed {
    function latestAnswer() external view override returns (int256) {
        return _answerOf(_publications.length) + 1;
    }
}

contract OtherLatestTimestamp is RightFeed {
    function latestTimestamp() external view override returns (uint256) {
        return _timeOf(_publications.length) + 1;
    }
}

contract OtherAnswer is RightFeed {
    function getAnswer(uint256 id) external view override returns (int256) {
        return _answerOf(_nthOf(id)) + 1;
    }
}

contract OtherTimestamp is RightFeed {
    function getTimestamp(uint256 id) external view override returns (uint256) {
        return _timeOf(_nthOf(id)) + 1;
    }
}

contract LatestAnswerForOlderRounds is RightFeed {
    function getAnswer(uint256 id) external view override returns (int256) {
        _publication(id);
        return _answerOf(_publications.length);
    }
}

contract LatestTimestampForOlderRounds is RightFeed {
    function getTimestamp(uint256 id) external view override returns (uint256) {
        _publication(id);
        return _timeOf(_publications.length);
    }
}
