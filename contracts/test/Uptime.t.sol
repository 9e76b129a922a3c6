// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {AggregatorV2V3Interface} from "../src/interfaces/AggregatorV2V3Interface.sol";
import {IAuthority} from "../src/interfaces/IAuthority.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {OracleFixture} from "./OracleFixture.sol";

/// @title Whether the sequencer is up, as far as its uptime feed tells.
contract UptimeTest is OracleFixture {
    uint32 internal constant GRACE = 3600;
    uint256 internal constant NOW = START + 1 days;
    bytes internal constant ASKED = abi.encodeCall(AggregatorV2V3Interface.latestRoundData, ());

    address internal feed = makeAddr("uptime feed");
    ITwofoldOracle internal oracle;

    function setUp() external {
        vm.warp(START);
        vm.etch(feed, hex"00");
        ITwofoldOracle.Terms memory watched = terms();
        watched.sequencer = IAuthority.Sequencer(feed, GRACE);
        IFeedBook.FirstFeed[] memory none;
        oracle = newOracle(watched, attesters(), none);
        vm.warp(NOW);
    }

    function test_WithoutAnUptimeFeedTheSequencerCountsAsUp() external {
        assertUptime(deploy(0), IAuthority.Uptime.UP);
    }

    function test_ASequencerIsUpOnceItsGraceIsOverAndRecoveringUntilThen() external {
        says(0, NOW - GRACE - 1);
        assertUptime(oracle, IAuthority.Uptime.UP);
        says(0, NOW - GRACE);
        assertUptime(oracle, IAuthority.Uptime.RECOVERING);
        says(0, NOW);
        assertUptime(oracle, IAuthority.Uptime.RECOVERING);
        says(0, 1);
        assertUptime(oracle, IAuthority.Uptime.UP);
    }

    /// @dev A feed that was never told anything says 0; one whose time is that of L1 may be ahead.
    function test_ASequencerThatDoesNotSaySinceWhenIsRecovering() external {
        says(0, 0);
        assertUptime(oracle, IAuthority.Uptime.RECOVERING);
        says(0, NOW + 1);
        assertUptime(oracle, IAuthority.Uptime.RECOVERING);
        says(0, type(uint256).max);
        assertUptime(oracle, IAuthority.Uptime.RECOVERING);
    }

    function test_ASequencerIsDownSinceWheneverItSays() external {
        uint256[4] memory times = [0, 1, NOW, NOW + 1];
        for (uint256 i = 0; i < times.length; ++i) {
            says(1, times[i]);
            assertUptime(oracle, IAuthority.Uptime.DOWN);
        }
    }

    function test_AnAnswerThatIsNeither0Nor1IsUnknown() external {
        int256[4] memory answers = [int256(2), -1, type(int256).max, type(int256).min];
        for (uint256 i = 0; i < answers.length; ++i) {
            says(answers[i], 1);
            assertUptime(oracle, IAuthority.Uptime.UNKNOWN);
        }
    }

    function test_AFeedThatRevertsIsUnknown() external {
        vm.mockCallRevert(feed, ASKED, "No data present");
        assertUptime(oracle, IAuthority.Uptime.UNKNOWN);
        // Nor does it matter how much it reverts with.
        vm.mockCallRevert(feed, ASKED, abi.encode(1, 0, 1, 1, 1));
        assertUptime(oracle, IAuthority.Uptime.UNKNOWN);
    }

    function test_AFeedThatSaysTooLittleIsUnknown() external {
        bytes memory full = abi.encode(1, 0, 1, 1, 1);
        bytes memory short = abi.encodePacked(uint256(1), uint256(0), uint256(1), uint256(1), uint248(1));
        assertEq(short.length, full.length - 1);
        vm.mockCall(feed, ASKED, short);
        assertUptime(oracle, IAuthority.Uptime.UNKNOWN);
        vm.mockCall(feed, ASKED, full);
        assertUptime(oracle, IAuthority.Uptime.UP);
    }

    function test_AFeedThatIsGoneIsUnknown() external {
        says(0, 1);
        assertUptime(oracle, IAuthority.Uptime.UP);
        vm.clearMockedCalls();
        vm.etch(feed, "");
        assertUptime(oracle, IAuthority.Uptime.UNKNOWN);
    }

    /// @dev Chainlink's tuple has an 80-bit round id; a feed that returns more there must not make us revert.
    function testFuzz_WhateverAFeedSaysItIsRead(bytes memory reply) external {
        vm.mockCall(feed, ASKED, reply);
        IAuthority.Uptime told = oracle.uptime();
        if (reply.length < 160) {
            assertEq(uint8(told), uint8(IAuthority.Uptime.UNKNOWN));
            return;
        }
        (, uint256 answer,,,) = abi.decode(reply, (uint256, uint256, uint256, uint256, uint256));
        assertEq(told == IAuthority.Uptime.UNKNOWN, answer > 1);
        assertEq(told == IAuthority.Uptime.DOWN, answer == 1);
    }

    function testFuzz_AFeedInFormIsRead(uint256 roundId, uint256 answer, uint256 since) external {
        answer = bound(answer, 0, 2);
        since = bound(since, NOW - GRACE - 10, NOW + 10);
        vm.mockCall(feed, ASKED, abi.encode(roundId, answer, since, since, roundId));
        bool recovering = since > NOW || NOW - since <= GRACE;
        IAuthority.Uptime up = recovering ? IAuthority.Uptime.RECOVERING : IAuthority.Uptime.UP;
        IAuthority.Uptime[3] memory expected = [up, IAuthority.Uptime.DOWN, IAuthority.Uptime.UNKNOWN];
        assertUptime(oracle, expected[answer]);
    }

    // ---------------------------------------------------------------------------------------------------------- hands

    function says(int256 answer, uint256 startedAt) private {
        vm.mockCall(feed, ASKED, abi.encode(uint80(1), answer, startedAt, startedAt, uint80(1)));
    }

    function assertUptime(ITwofoldOracle asked, IAuthority.Uptime expected) private view {
        assertEq(uint8(asked.uptime()), uint8(expected));
    }
}
