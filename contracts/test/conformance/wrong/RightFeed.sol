// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AggregatorV2V3Interface} from "../../../src/interfaces/AggregatorV2V3Interface.sol";

/// @title A feed without a fault, in pieces of which every wrong one replaces some.
contract RightFeed is AggregatorV2V3Interface {
    struct Publication {
        int256 answer;
        uint256 observedAt;
    }

    Publication[] internal _publications; // the nth at n - 1

    function publish(int256 answer, uint256 observedAt) external virtual {
        require(_accepts(answer), "not a price");
        _publications.push(Publication(answer, observedAt));
    }

    function keepsHistory() external view virtual returns (bool) {
        return true;
    }

    // ---------------------------------------------------------------------------------------------------- Chainlink

    function latestRoundData() external view virtual returns (uint80, int256, uint256, uint256, uint80) {
        return _round(_publications.length);
    }

    function getRoundData(uint80 id) external view virtual returns (uint80, int256, uint256, uint256, uint80) {
        return _round(_nthOf(id));
    }

    function latestAnswer() external view virtual returns (int256) {
        return _answerOf(_publications.length);
    }

    function latestTimestamp() external view virtual returns (uint256) {
        return _timeOf(_publications.length);
    }

    function latestRound() external view virtual returns (uint256) {
        return _idOf(_publications.length);
    }

    function getAnswer(uint256 id) external view virtual returns (int256) {
        return _answerOf(_nthOf(id));
    }

    function getTimestamp(uint256 id) external view virtual returns (uint256) {
        return _timeOf(_nthOf(id));
    }

    function decimals() external view virtual returns (uint8) {
        return 8;
    }

    function description() external view virtual returns (string memory) {
        return "ETH / USD";
    }

    function version() external pure returns (uint256) {
        return 1;
    }

    // ------------------------------------------------------------------------------------------------------ pieces

    function _round(uint256 nth) internal view virtual returns (uint80, int256, uint256, uint256, uint80) {
        return (_idOf(nth), _answerOf(nth), _startOf(nth), _timeOf(nth), _answeredIn(nth));
    }

    function _accepts(int256 answer) internal pure virtual returns (bool) {
        return answer > 0;
    }

    function _answerOf(uint256 nth) internal view virtual returns (int256) {
        return _publication(nth).answer;
    }

    function _timeOf(uint256 nth) internal view virtual returns (uint256) {
        uint256 observedAt = _publication(nth).observedAt;
        return observedAt < block.timestamp ? observedAt : block.timestamp;
    }

    function _startOf(uint256 nth) internal view virtual returns (uint256) {
        return _timeOf(nth);
    }

    function _idOf(uint256 nth) internal view virtual returns (uint80) {
        return uint80(nth);
    }

    function _nthOf(uint256 id) internal view virtual returns (uint256) {
        return id;
    }

    function _answeredIn(uint256 nth) internal view virtual returns (uint80) {
        return _idOf(nth);
    }

    function _publication(uint256 nth) internal view returns (Publication memory) {
        require(nth != 0 && nth <= _publications.length, "No data present");
        return _publications[nth - 1];
    }
}
