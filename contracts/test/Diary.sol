// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {Marks} from "../src/types/Marks.sol";
import {Model} from "./Model.sol";

/// @notice What a round of its page left of a feed: the answer then in force, and how it stood.
/// @param time When the round was observed.
/// @param isClosed Whether the feed was paused or removed.
/// @param trouble The mark, if it was disputed, missing or held; else 0.
/// @param answeredIn The round that had answered; 0: none since the last clearing.
/// @param price What that one answered, and `lower` and `higher` of the two sides there.
/// @dev In one word, since every snapshot copies all of the diary.
struct Entry {
    uint32 time;
    bool isClosed;
    uint16 trouble;
    uint32 answeredIn;
    uint48 price;
    uint48 lower;
    uint48 higher;
}

/// @title A diary of each feed, round after round, which nothing is ever struck from; and what readers should say by it of
/// what is over: a round looked up, a mean added up second by second.
abstract contract Diary is Model {
    /// @notice How many rounds page 0 keeps; fewer than a reader looks back for an answer.
    uint256 public constant RING = 8;

    /// @dev Round n at n - 1.
    mapping(uint256 feedId => Entry[]) internal _diary;
    /// @dev How many rounds the page had when the feed was cleared last: what they answered is withdrawn.
    mapping(uint256 feedId => uint256) private _withdrawn;

    /// @notice What a round left of a feed.
    function entry(uint256 feedId, uint256 round) external view returns (Entry memory) {
        return _diary[feedId][round - 1];
    }

    /// @notice Whether the feed was cleared since this round.
    function isWithdrawn(uint256 feedId, uint256 round) external view returns (bool) {
        return round <= _withdrawn[feedId];
    }

    /// @notice What `getRoundData` must return, or revert with.
    function roundData(uint256 feedId, uint256 round) external view returns (bytes memory) {
        if (_lanes[feedId].mark == Marks.PAUSED) return _refusal(feedId);
        if (!_isKnown(feedId, round)) return _noData();
        Entry storage left = _diary[feedId][round - 1];
        (uint256 time, uint256 present) = (_answeredAt(feedId, left), vm.getBlockTimestamp());
        if (time > present) time = present;
        return abi.encode(round, left.price, time, time, left.answeredIn);
    }

    /// @notice What `twap` must return, or revert with.
    function mean(uint256 feedId, uint256 window) external view returns (bytes memory) {
        if (_standsBy(feedId) == 0) return _refusal(feedId);
        uint256 present = vm.getBlockTimestamp();
        if (!_reachesBackTo(feedId, _roundAt(feedId, present - window))) {
            return abi.encodeWithSelector(ITwofoldFeed.NotCovered.selector, window);
        }
        (uint256 price, uint256 good, uint256 until) = (0, 0, 0);
        (uint256 sum, uint256 troubled) = (0, 0);
        for (uint256 second = present - window; second < present; ++second) {
            if (second >= until) (price, good, until) = _inForce(feedId, second);
            sum += price;
            if (second >= good) ++troubled;
        }
        if (troubled * 10 <= window) return abi.encode(sum / window);
        return abi.encodeWithSelector(ITwofoldFeed.NotAgreed.selector, window, troubled);
    }

    // ------------------------------------------------------------------------------------------------ what is known

    /// @dev The round that the present answer stands by; 0 if there is nothing to serve.
    function _standsBy(uint256 feedId) private view returns (uint256) {
        uint256 last = _diary[feedId].length;
        if (last == _withdrawn[feedId] || Marks.isClosed(_lanes[feedId].mark)) return 0;
        return _diary[feedId][last - 1].answeredIn;
    }

    /// @dev Page 0 keeps the last rounds, page 1 none.
    function _isKept(uint256 feedId, uint256 round) private view returns (bool) {
        return feedId < 3 && round + RING > _diary[feedId].length;
    }

    /// @dev A round is read if it is kept, and so is the one that had answered, unless the feed still stands by that. Of
    /// what is served now both are known, kept or not.
    function _isKnown(uint256 feedId, uint256 round) private view returns (bool) {
        uint256 last = _diary[feedId].length;
        if (round == 0 || round > last) return false;
        uint256 present = _standsBy(feedId);
        if (present != 0 && (round == present || round == last)) return true;
        Entry storage left = _diary[feedId][round - 1];
        if (!_isKept(feedId, round) || left.isClosed || left.answeredIn == 0) return false;
        return left.answeredIn == present || _isKept(feedId, left.answeredIn);
    }

    /// @dev Whether it is known what was in force from this round on, and from when on that was too old. Nothing that was
    /// withdrawn is in force.
    function _reachesBackTo(uint256 feedId, uint256 round) private view returns (bool) {
        if (round <= _withdrawn[feedId]) return false;
        Entry storage left = _diary[feedId][round - 1];
        if (left.answeredIn == 0) return false;
        if (round != _diary[feedId].length && !_isKept(feedId, round)) return false;
        // In trouble is in trouble, however old the answer.
        return left.trouble != 0 || left.answeredIn == _standsBy(feedId) || _isKept(feedId, left.answeredIn);
    }

    /// @dev The answer in force at a second; until when it is fresh, 0 if it is in trouble; until when it is in force.
    function _inForce(uint256 feedId, uint256 second)
        private
        view
        returns (uint256 price, uint256 good, uint256 until)
    {
        uint256 round = _roundAt(feedId, second);
        Entry storage left = _diary[feedId][round - 1];
        price = left.price;
        good = left.trouble == 0 ? _answeredAt(feedId, left) + _allowed(feedId) : 0;
        until = round < _diary[feedId].length ? _diary[feedId][round].time : type(uint256).max;
    }

    /// @dev The last round that was observed by then; 0: none was.
    function _roundAt(uint256 feedId, uint256 time) private view returns (uint256 round) {
        round = _diary[feedId].length;
        while (round > 0 && _diary[feedId][round - 1].time > time) --round;
    }

    function _answeredAt(uint256 feedId, Entry storage left) private view returns (uint256) {
        return _diary[feedId][left.answeredIn - 1].time;
    }

    // -------------------------------------------------------------------------------------------------- what is said

    /// @dev How a reader refuses a present answer that it may not serve.
    function _refusal(uint256 feedId) private view returns (bytes memory) {
        if (_lanes[feedId].mark == Marks.REMOVED) return abi.encodeWithSelector(ITwofoldReader.Removed.selector);
        return _lanes[feedId].price == 0 ? _noData() : abi.encodeWithSelector(ITwofoldReader.Paused.selector);
    }

    function _noData() private pure returns (bytes memory) {
        return abi.encodeWithSignature("Error(string)", "No data present");
    }

    function _clear(uint256 feedId) internal virtual override {
        super._clear(feedId);
        _withdrawn[feedId] = _diary[feedId].length;
    }
}
