// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {AggregatorV2V3Interface} from "../../src/interfaces/AggregatorV2V3Interface.sol";
import {FeedConformance} from "./FeedConformance.sol";
import {RightFeed} from "./wrong/RightFeed.sol";
import "./wrong/WrongFeeds.sol" as Wrong;

/// @title The suite, pointed at a feed that was handed to it.
/// @dev Forge does not run it as tests of its own: it has a constructor with parameters.
contract Trial is FeedConformance {
    error Skipped(string why);

    RightFeed private immutable FEED;

    constructor(RightFeed feed_, int256 first) {
        FEED = feed_;
        feed_.publish(first, vm.getBlockTimestamp());
    }

    function feed() internal view override returns (AggregatorV2V3Interface) {
        return FEED;
    }

    function expectedDecimals() internal pure override returns (uint8) {
        return 8;
    }

    function publish(int256 answer, uint256 observedAt) internal virtual override returns (bool) {
        FEED.publish(answer, observedAt);
        return true;
    }

    function window() internal view virtual override returns (uint256 behind, uint256 ahead) {
        return (20, 3);
    }

    /// @dev Its code without its storage.
    function withoutAnswer() internal virtual override returns (AggregatorV2V3Interface) {
        address empty = makeAddr("without an answer");
        vm.etch(empty, address(FEED).code);
        return AggregatorV2V3Interface(empty);
    }

    function keepsHistory() internal view virtual override returns (bool) {
        return FEED.keepsHistory();
    }

    /// @dev Forge's own is for the test that it runs, not for one that a test calls.
    function skip(string memory why) internal pure override {
        revert Skipped(why);
    }
}

/// @title The suite, pointed at a feed of which no more is known than where it is.
contract DistantTrial is Trial {
    constructor(RightFeed feed_, int256 first) Trial(feed_, first) {}

    function publish(int256, uint256) internal pure override returns (bool) {
        return false;
    }

    function window() internal pure override returns (uint256 behind, uint256 ahead) {
        return (0, 0);
    }

    function withoutAnswer() internal pure override returns (AggregatorV2V3Interface) {
        return AggregatorV2V3Interface(address(0));
    }

    function keepsHistory() internal pure override returns (bool) {
        return false;
    }

    function hasOlderGetters() internal pure override returns (bool) {
        return false;
    }
}

/// @title The suite on trial: each trap is found, by the test that is about it and by no other.
contract TrapsTest is Test {
    struct Trap {
        RightFeed feed;
        int256 first; // the answer it starts with
        bytes4 finder; // the test that must fail
        string why; // in the words of that test
    }

    int256 private constant PRICE = 3000e8;

    Trap[] private traps;
    string[] private tests;

    function setUp() external {
        vm.warp(1_800_000_000);
        listTests();
        listTraps();
    }

    function test_TheRightFeedPassesEveryTest() external {
        Trial trial = new Trial(new RightFeed(), PRICE);
        for (uint256 i = 0; i < tests.length; ++i) {
            (bool ok, bytes memory why) = attempt(trial, tests[i]);
            assertTrue(ok, string.concat(tests[i], ": ", vm.toString(why)));
        }
    }

    function test_EveryTrapFailsTheTestThatIsAboutItAndNoOther() external {
        for (uint256 i = 0; i < traps.length; ++i) {
            Trial trial = new Trial(traps[i].feed, traps[i].first);
            for (uint256 j = 0; j < tests.length; ++j) {
                (bool ok, bytes memory why) = attempt(trial, tests[j]);
                string memory place = string.concat("trap ", vm.toString(i), ", ", tests[j], ": ", string(why));
                if (selectorOf(tests[j]) != traps[i].finder) {
                    assertTrue(ok || bytes4(why) == Trial.Skipped.selector, place);
                } else {
                    assertFalse(ok, place);
                    assertTrue(vm.contains(string(why), traps[i].why), place);
                }
            }
        }
    }

    function test_OfADistantFeedOnlyWhatCannotBeSeenIsSkipped() external {
        Trial trial = new DistantTrial(new RightFeed(), PRICE);
        uint256 skipped;
        for (uint256 i = 0; i < tests.length; ++i) {
            (bool ok, bytes memory why) = attempt(trial, tests[i]);
            assertTrue(ok || bytes4(why) == Trial.Skipped.selector, tests[i]);
            if (!ok) ++skipped;
        }
        // Three that publish, two of the second version, one of history, one of a feed without an answer.
        assertEq(skipped, 7);
    }

    function test_NoTestIsWithoutATrap() external view {
        for (uint256 i = 0; i < tests.length; ++i) {
            bool found;
            for (uint256 j = 0; j < traps.length; ++j) {
                found = found || traps[j].finder == selectorOf(tests[i]);
            }
            assertTrue(found, tests[i]);
        }
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function listTraps() private {
        trap(
            new Wrong.ThreeWords(),
            FeedConformance.test_RoundDataIsFiveWords.selector,
            "bytes of latestRoundData: 96 != 160"
        );
        trap(
            new Wrong.EighteenDecimals(),
            FeedConformance.test_DecimalsAreThoseThatConsumersExpect.selector,
            "decimals: 18"
        );
        trap(new Wrong.EighteenDigits(), FeedConformance.test_AnswersAreInTheFeedsOwnDecimals.selector, "answer: ");
        trap(
            new Wrong.NoDescription(),
            FeedConformance.test_TheDescriptionIsNotEmpty.selector,
            "bytes of description: 0 <= 0"
        );

        traps.push(Trap(new Wrong.AnyAnswer(), 0, FeedConformance.test_TheAnswerIsAboveZero.selector, "answer: 0 <= 0"));
        traps.push(
            Trap(new Wrong.AnyAnswer(), -1, FeedConformance.test_TheAnswerIsAboveZero.selector, "answer: -1 <= 0")
        );
        bytes4 finder = FeedConformance.test_WithoutAnAnswerReadingReverts.selector;
        trap(new Wrong.ZeroRoundBeforeTheFirst(), finder, "latestRoundData without an answer");
        trap(new Wrong.ZeroAnswerBeforeTheFirst(), finder, "latestAnswer without an answer");

        trap(new Wrong.Milliseconds(), FeedConformance.test_UpdatedAtIsInSeconds.selector, "updatedAt in seconds: ");
        trap(new Wrong.Nanoseconds(), FeedConformance.test_UpdatedAtIsInSeconds.selector, "updatedAt in seconds: ");
        trap(new Wrong.NeverUpdated(), FeedConformance.test_UpdatedAtIsInSeconds.selector, "updatedAt: 0 <= 0");
        finder = FeedConformance.test_StartedAtIsAfterZeroAndNotAfterUpdatedAt.selector;
        trap(new Wrong.NeverStarted(), finder, "startedAt: 0 <= 0");
        trap(new Wrong.StartedAfterItsEnd(), finder, "startedAt: 1800000001 > 1800000000");
        finder = FeedConformance.test_UpdatedAtIsNeverAheadOfTheBlock.selector;
        trap(new Wrong.AheadOfTheBlock(), finder, "updatedAt of an observation ahead of the block: ");
        finder = FeedConformance.test_UpdatedAtIsNotTheBlocksTimeOverOlderData.selector;
        trap(new Wrong.TimeOfReading(), finder, "updatedAt an hour later: ");
        trap(new Wrong.TimeOfArrival(), finder, "updatedAt of an observation behind the block: ");

        trap(new Wrong.RoundsFromZero(), FeedConformance.test_TheRoundIdIsNotZero.selector, "roundId: 0 <= 0");
        trap(
            new Wrong.ConstantRound(),
            FeedConformance.test_EveryAnswerHasARoundOfItsOwn.selector,
            "the next answer: 1 == 1"
        );
        trap(
            new Wrong.RoundsCountedDown(),
            FeedConformance.test_RoundIdsNeverDecrease.selector,
            "the next answer: 998 < 999"
        );
        finder = FeedConformance.test_AnsweredInRoundIsNotAfterTheRound.selector;
        trap(new Wrong.AnsweredInTheNextRound(), finder, "answeredInRound: 2 > 1");
        trap(
            new Wrong.NoRounds(),
            FeedConformance.test_TheLatestRoundIsReadByItsId.selector,
            "a read that must not revert"
        );
        finder = FeedConformance.test_ARoundIsReadAsItselfOrNotAtAll.selector;
        trap(new Wrong.LatestForAnyRound(), finder, "the last round there could be");
        trap(new Wrong.LatestUnderAnyId(), finder, "the last round there could be");
        trap(new Wrong.LatestForLaterRounds(), finder, "a round far from come");
        trap(new Wrong.LatestForOlderRounds(), finder, "id of the round before: 3 != 2");
        trap(new Wrong.LatestUnderOlderIds(), finder, "answer of the round before: ");
        trap(new Wrong.LatestTimesForOlderRounds(), finder, "startedAt of the round before: ");
        trap(new Wrong.LatestUpdateForOlderRounds(), finder, "updatedAt of the round before: ");
        trap(new Wrong.Forgetful(), FeedConformance.test_HistoryThatIsClaimedIsThere.selector, "the round before");

        finder = FeedConformance.test_LatestRoundIsTheLatestRoundsId.selector;
        trap(new Wrong.NoLatestRound(), finder, "a read that must not revert");
        trap(new Wrong.OtherLatestRound(), finder, "latestRound: ");
        finder = FeedConformance.test_TheOlderGettersSayTheSame.selector;
        trap(new Wrong.OtherLatestAnswer(), finder, "latestAnswer: ");
        trap(new Wrong.OtherLatestTimestamp(), finder, "latestTimestamp: ");
        trap(new Wrong.OtherAnswer(), finder, "getAnswer: ");
        trap(new Wrong.OtherTimestamp(), finder, "getTimestamp: ");
        trap(new Wrong.LatestAnswerForOlderRounds(), finder, "getAnswer of the round before: ");
        trap(new Wrong.LatestTimestampForOlderRounds(), finder, "getTimestamp of the round before: ");
    }

    function trap(RightFeed feed, bytes4 finder, string memory why) private {
        traps.push(Trap(feed, PRICE, finder, why));
    }

    /// @dev From the compiler's own list, so that a test added to the suite cannot be left out here.
    function listTests() private {
        string memory trial = vm.readFile("out/tests/Traps.t.sol/Trial.json");
        string[] memory signatures = vm.parseJsonKeys(trial, ".methodIdentifiers");
        for (uint256 i = 0; i < signatures.length; ++i) {
            if (bytes5(bytes(signatures[i])) == "test_") tests.push(signatures[i]);
        }
        assertGt(tests.length, 0);
    }

    /// @dev From the same state each.
    function attempt(Trial trial, string memory test) private returns (bool ok, bytes memory why) {
        uint256 state = vm.snapshotState();
        (ok, why) = address(trial).call(abi.encodeWithSelector(selectorOf(test)));
        vm.revertToStateAndDelete(state);
    }

    function selectorOf(string memory signature) private pure returns (bytes4) {
        return bytes4(keccak256(bytes(signature)));
    }
}
