// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {Test} from "forge-std/Test.sol";

import {AggregatorV2V3Interface} from "../../src/interfaces/AggregatorV2V3Interface.sol";

/// @title What a consumer of Chainlink's interface takes for granted, as tests for any feed that claims to speak it.
///
/// @notice Each test is one trap that an adapter of some oracle has set for its consumers. To point the suite at a feed,
/// inherit from it and say which feed and how many decimals; `setUp` must leave the feed with an answer and the clock
/// at a time that a chain could have. That much runs against any feed there is, on a fork too. Whoever can make the feed
/// publish says so with the further hooks, and more is tested; what is not tested is skipped, and says why.
///
/// A fault fails the one test that is about it. The others look past it, or are skipped where they cannot.
///
/// This file may be copied into another project: it needs forge-std and Chainlink's `AggregatorV2V3Interface`, which
/// is the same whoever's file of that name is imported above.
///
/// @dev Tests ask the cheat code for the time: the optimizer takes `block.timestamp` to be the same all through a
/// transaction, which a test that warps is not.
abstract contract FeedConformance is Test {
    struct Round {
        uint80 id;
        int256 answer;
        uint256 startedAt;
        uint256 updatedAt;
        uint80 answeredIn;
    }

    uint256 private constant FIVE_WORDS = 5 * 32;
    /// @dev Milliseconds are a thousand times the block's time, and no mistake in seconds is a hundred times it.
    uint256 private constant FAR = 100;

    uint256 private _publications;

    // ------------------------------------------------------------------------------------------------------- hooks

    /// @dev The feed.
    function feed() internal view virtual returns (AggregatorV2V3Interface);

    /// @dev The decimals that consumers of such a feed expect: 8 for a price in dollars, 18 for one in ether.
    function expectedDecimals() internal view virtual returns (uint8);

    /// @dev Makes the feed publish an answer, in `expectedDecimals`, that was observed at this time. False: cannot.
    function publish(int256 answer, uint256 observedAt) internal virtual returns (bool) {
        (answer, observedAt);
        return false;
    }

    /// @dev What to publish, give or take a percent, for feeds that do not believe any change. In `expectedDecimals`.
    function price() internal view virtual returns (int256) {
        return int256(3000 * 10 ** uint256(expectedDecimals()));
    }

    /// @dev How old an observation may be when it is published, and how far ahead of its block, in seconds.
    function window() internal view virtual returns (uint256 behind, uint256 ahead) {
        return (0, 0);
    }

    /// @dev A feed of the same kind that has never answered. Address 0: there is none to be had.
    function withoutAnswer() internal virtual returns (AggregatorV2V3Interface) {
        return AggregatorV2V3Interface(address(0));
    }

    /// @dev Whether the feed claims to know the round before the latest.
    function keepsHistory() internal view virtual returns (bool) {
        return false;
    }

    /// @dev Whether the feed has the getters of Chainlink's second version too: `latestAnswer` and its like.
    function hasOlderGetters() internal view virtual returns (bool) {
        return true;
    }

    /// @dev Ends a test that has nothing to say of this feed.
    function skip(string memory why) internal virtual {
        vm.skip(true, why);
    }

    // --------------------------------------------------------------------------------------------------- the shape

    function test_RoundDataIsFiveWords() public view {
        assertEq(_read(abi.encodeCall(feed().latestRoundData, ())).length, FIVE_WORDS, "bytes of latestRoundData");
    }

    function test_DecimalsAreThoseThatConsumersExpect() public view {
        assertEq(feed().decimals(), expectedDecimals(), "decimals");
    }

    function test_TheDescriptionIsNotEmpty() public view {
        assertGt(bytes(feed().description()).length, 0, "bytes of description");
    }

    // ------------------------------------------------------------------------------------------------- the answer

    function test_AnswersAreInTheFeedsOwnDecimals() public {
        _publishNext();
        int256 unit = int256(10 ** uint256(feed().decimals()));
        int256 expectedUnit = int256(10 ** uint256(expectedDecimals()));
        assertEq(_latest().answer, _lastPublished() * unit / expectedUnit, "answer");
    }

    function test_TheAnswerIsAboveZero() public {
        assertGt(_latest().answer, 0, "answer");
    }

    function test_WithoutAnAnswerReadingReverts() public {
        address empty = address(withoutAnswer());
        if (empty == address(0)) skip("no feed without an answer is to be had");
        (bool ok,) = empty.staticcall(abi.encodeCall(feed().latestRoundData, ()));
        assertFalse(ok, "latestRoundData without an answer");
        if (!hasOlderGetters()) return;
        (ok,) = empty.staticcall(abi.encodeCall(feed().latestAnswer, ()));
        assertFalse(ok, "latestAnswer without an answer");
    }

    // -------------------------------------------------------------------------------------------------- the times

    function test_UpdatedAtIsInSeconds() public {
        uint256 updatedAt = _words().updatedAt;
        assertGt(updatedAt, 0, "updatedAt");
        assertLt(updatedAt, FAR * vm.getBlockTimestamp(), "updatedAt in seconds");
    }

    function test_StartedAtIsAfterZeroAndNotAfterUpdatedAt() public {
        Round memory round = _latest();
        assertGt(round.startedAt, 0, "startedAt");
        assertLe(round.startedAt, round.updatedAt, "startedAt");
    }

    /// @dev A consumer subtracts it from the block's time, and reverts.
    function test_UpdatedAtIsNeverAheadOfTheBlock() public {
        assertLe(_latest().updatedAt, vm.getBlockTimestamp(), "updatedAt");
        (, uint256 ahead) = window();
        if (ahead == 0) return;
        vm.warp(vm.getBlockTimestamp() + 1 minutes);
        assertTrue(publish(price(), vm.getBlockTimestamp() + ahead), "published ahead of the block");
        assertLe(_latest().updatedAt, vm.getBlockTimestamp(), "updatedAt of an observation ahead of the block");
    }

    /// @dev Neither that of the block which reads, nor that of the block which published. A feed that refuses to be
    /// read when it is old deceives nobody. Chainlink's own aggregators give the time of publication as `updatedAt` and
    /// that of the observation as `startedAt`: for such a feed `window` is (0, 0).
    function test_UpdatedAtIsNotTheBlocksTimeOverOlderData() public {
        uint256 before = _latest().updatedAt;
        vm.warp(vm.getBlockTimestamp() + 1 hours);
        (bool ok,) = address(feed()).staticcall(abi.encodeCall(feed().latestRoundData, ()));
        if (ok) assertEq(_latest().updatedAt, before, "updatedAt an hour later");

        (uint256 behind,) = window();
        if (behind == 0) return;
        uint256 observedAt = vm.getBlockTimestamp() - behind;
        assertTrue(publish(price(), observedAt), "published behind the block");
        assertEq(_latest().updatedAt, observedAt, "updatedAt of an observation behind the block");
    }

    // ------------------------------------------------------------------------------------------------- the rounds

    function test_TheRoundIdIsNotZero() public {
        assertGt(_latest().id, 0, "roundId");
    }

    function test_EveryAnswerHasARoundOfItsOwn() public {
        Round memory round = _latest();
        _publishNext();
        assertNotEq(_latest().id, round.id, "roundId of the next answer");
    }

    function test_RoundIdsNeverDecrease() public {
        Round memory round = _latest();
        _publishNext();
        assertGe(_latest().id, round.id, "roundId of the next answer");
    }

    function test_AnsweredInRoundIsNotAfterTheRound() public {
        Round memory round = _latest();
        assertLe(round.answeredIn, round.id, "answeredInRound");
    }

    function test_TheLatestRoundIsReadByItsId() public {
        Round memory round = _latest();
        bytes memory latest = _read(abi.encodeCall(feed().latestRoundData, ()));
        assertEq(_read(abi.encodeCall(feed().getRoundData, (round.id))), latest, "getRoundData of the latest");
    }

    /// @dev A feed may have forgotten a round. It may not give another's answer for it. Zeros are how Chainlink's older
    /// aggregators say that there is none.
    function test_ARoundIsReadAsItselfOrNotAtAll() public {
        Round memory round = _latest();
        assertFalse(_answers(type(uint80).max), "the last round there could be");
        assertFalse(_answers(round.id + 1_000_000), "a round far from come");

        if (!_tryPublishNext()) return;
        round = _latest();
        _publishNext();
        if (_latest().id == round.id || !_answers(round.id)) return;
        Round memory again = _decode(_read(abi.encodeCall(feed().getRoundData, (round.id))));
        assertEq(again.id, round.id, "id of the round before");
        assertEq(again.answer, round.answer, "answer of the round before");
        assertEq(again.startedAt, round.startedAt, "startedAt of the round before");
        assertEq(again.updatedAt, round.updatedAt, "updatedAt of the round before");
    }

    function test_HistoryThatIsClaimedIsThere() public {
        if (!keepsHistory()) skip("the feed claims no history");
        Round memory round = _latest();
        _publishNext();
        assertTrue(_answers(round.id), "the round before");
    }

    // ------------------------------------------------------------------------------------------ the second version

    function test_LatestRoundIsTheLatestRoundsId() public {
        if (!hasOlderGetters()) skip("the feed has no older getters");
        Round memory round = _latest();
        assertEq(_read(abi.encodeCall(feed().latestRound, ())), abi.encode(round.id), "latestRound");
    }

    function test_TheOlderGettersSayTheSame() public {
        if (!hasOlderGetters()) skip("the feed has no older getters");
        Round memory round = _latest();
        assertEq(feed().latestAnswer(), round.answer, "latestAnswer");
        assertEq(feed().latestTimestamp(), round.updatedAt, "latestTimestamp");
        assertEq(feed().getAnswer(round.id), round.answer, "getAnswer");
        assertEq(feed().getTimestamp(round.id), round.updatedAt, "getTimestamp");

        if (!_tryPublishNext()) return;
        round = _latest();
        _publishNext();
        if (!_isReadAsItWas(round)) return;
        assertEq(feed().getAnswer(round.id), round.answer, "getAnswer of the round before");
        assertEq(feed().getTimestamp(round.id), round.updatedAt, "getTimestamp of the round before");
    }

    // ------------------------------------------------------------------------------------------------------- hands

    /// @dev Publishes the next answer, for tests that have nothing to say without it.
    function _publishNext() private {
        if (!_tryPublishNext()) skip("the feed cannot be made to publish");
    }

    /// @dev Whether an answer unlike the last one could be published, a minute later.
    function _tryPublishNext() private returns (bool) {
        vm.warp(vm.getBlockTimestamp() + 1 minutes);
        ++_publications;
        return publish(_lastPublished(), vm.getBlockTimestamp());
    }

    /// @dev The last answer published.
    function _lastPublished() private view returns (int256) {
        return price() + int256(_publications) * (price() / 1000);
    }

    /// @dev The latest round, for tests that cannot make sense of one in another shape or unit.
    function _latest() private returns (Round memory round) {
        round = _words();
        bool seconds_ = round.updatedAt != 0 && round.updatedAt < FAR * vm.getBlockTimestamp();
        if (!seconds_) skip("updatedAt is not in seconds, see the test of that");
    }

    function _words() private returns (Round memory) {
        bytes memory words = _read(abi.encodeCall(feed().latestRoundData, ()));
        if (words.length != FIVE_WORDS) skip("latestRoundData is not five words, see the test of that");
        return _decode(words);
    }

    function _decode(bytes memory words) private pure returns (Round memory round) {
        (round.id, round.answer, round.startedAt, round.updatedAt, round.answeredIn) =
            abi.decode(words, (uint80, int256, uint256, uint256, uint80));
    }

    function _answers(uint80 id) private view returns (bool) {
        (bool ok, bytes memory words) = address(feed()).staticcall(abi.encodeCall(feed().getRoundData, (id)));
        if (!ok || words.length != FIVE_WORDS) return false;
        Round memory round = _decode(words);
        return round.answer != 0 || round.updatedAt != 0;
    }

    function _isReadAsItWas(Round memory round) private view returns (bool) {
        (bool ok, bytes memory words) = address(feed()).staticcall(abi.encodeCall(feed().getRoundData, (round.id)));
        return ok && keccak256(words) == keccak256(abi.encode(round));
    }

    /// @dev As bytes, since decoding would hide their number; static, since a read that writes cannot be read by others.
    function _read(bytes memory call) private view returns (bytes memory words) {
        bool ok;
        (ok, words) = address(feed()).staticcall(call);
        assertTrue(ok, string.concat("a read that must not revert: ", vm.toString(words)));
    }
}
