// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAuthority} from "../src/interfaces/IAuthority.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {BookFixture} from "./BookFixture.sol";
import {Policies} from "./Policies.sol";
import {Reports} from "./Reports.sol";

/// @title What a consumer can pin: a hash that changes exactly when something that it is promised does.
contract PolicyHashTest is BookFixture {
    using Policies for IFeedBook.Policy;

    uint256 private constant READY = START + DELAY;

    function testFuzz_ThePolicyHashIsTheDocumentedOne(uint256 seed, string memory description) external {
        vm.assume(bytes(description).length != 0);
        ITwofoldOracle.Terms memory other = terms();
        other.timing = ITwofoldOracle.Timing(uint32(1 + seed % 3600), uint32(seed % 61), uint32(seed % (30 days + 1)));
        if (seed % 2 == 0) (other.sequencer.uptimeFeed, other.sequencer.grace) = (address(this), 3600);
        IFeedBook.FirstFeed[] memory feeds = new IFeedBook.FirstFeed[](1);
        feeds[0] = IFeedBook.FirstFeed(
            seed % 768, IFeedBook.FeedConfig(description, uint8(seed % 19), Policies.any(uint128(seed >> 100)))
        );
        oracle = newOracle(other, attesters(), feeds);
        bytes memory promised = abi.encode(
            feeds[0].feedId,
            feeds[0].config,
            uint256(other.timing.maxReportAge),
            uint256(other.timing.maxSkew),
            uint256(other.timing.delay),
            other.sequencer
        );
        assertEq(oracle.policyHash(feeds[0].feedId), keccak256(promised));
    }

    function test_ThePolicyHashChangesWithEveryFieldOfThePolicyAndComesBackWithIt() external {
        bytes32 first = oracle.policyHash(0);
        for (uint256 field = 0; field < Policies.FIELDS; ++field) {
            setUp();
            assertEq(oracle.policyHash(0), first);
            asOwner();
            oracle.setPolicy(0, config().policy.tightened(field));
            assertNotEq(oracle.policyHash(0), first);
            asOwner();
            oracle.setPolicy(0, config().policy);
            assertNotEq(oracle.policyHash(0), first, "proposed only");
            vm.warp(READY);
            oracle.applyPolicy(0);
            assertEq(oracle.policyHash(0), first);
        }
    }

    function test_ThePolicyHashChangesWithTheSequencer() external {
        bytes32 first = oracle.policyHash(0);
        asOwner();
        oracle.setSequencer(IAuthority.Sequencer(address(this), 3600));
        assertEq(oracle.policyHash(0), first, "proposed only");
        vm.warp(READY);
        oracle.applySequencer();
        bytes32 second = oracle.policyHash(0);
        assertNotEq(second, first);
        asOwner();
        oracle.setSequencer(IAuthority.Sequencer(address(this), 3601));
        assertNotEq(oracle.policyHash(0), second);
    }

    function test_ThePolicyHashChangesWithNothingElse() external {
        bytes32 first = oracle.policyHash(0);
        assertNotEq(oracle.policyHash(1), first, "the feed is part of it");
        send(oracle, Reports.one(START, trio(0, PRICE, PRICE)));
        vm.startPrank(owner);
        oracle.setPolicy(1, Policies.tightest());
        oracle.setHistory(0, 8);
        oracle.addFeed(4, config());
        oracle.addAttester(stranger, A, uint64(READY), FOREVER);
        oracle.setGuardian(stranger);
        oracle.pauseFeed(0);
        assertEq(oracle.policyHash(0), first);
        oracle.pause();
        assertEq(oracle.policyHash(0), first);
        oracle.unpause();
        oracle.unpauseFeed(0);
        vm.stopPrank();
        vm.warp(READY);
        oracle.applyGuardian();
        assertEq(oracle.policyHash(0), first);
    }
}
