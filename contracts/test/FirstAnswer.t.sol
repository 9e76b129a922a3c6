// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {Marks} from "../src/types/Marks.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, MISSING, Reports} from "./Reports.sol";

/// @title A lane that was cleared has a first second of its own: what was observed before is no first answer.
/// @dev The second is written where it lies; which functions set it is another matter.
contract FirstAnswerTest is OracleFixture {
    uint48 internal constant PRICE = 300_000_000_000;
    uint256 internal constant FROM = START + 100;

    ITwofoldOracle internal oracle;

    function setUp() external {
        oracle = deploy(4);
        answersFrom(0, FROM);
        vm.warp(FROM);
    }

    function test_NothingObservedEarlierCountsForALaneWithoutAnAnswer() external {
        refused(oracle, Reports.one(FROM - 1, solo(0, AGREED, PRICE, PRICE)), nothingNew());
        refused(oracle, Reports.one(FROM - 1, solo(0, DISPUTED, PRICE, 2 * PRICE)), nothingNew());
        refused(oracle, Reports.one(FROM - 1, solo(0, MISSING, 0, PRICE)), nothingNew());
        assertEq(oracle.lane(0).round, 0);
    }

    function test_WhatIsObservedInThatSecondIsTheFirstAnswer() external {
        send(oracle, Reports.one(FROM, solo(0, AGREED, PRICE, PRICE)));
        assertEq(oracle.lane(0).price, PRICE);
        assertEq(oracle.lane(0).answeredAt, FROM);
    }

    function test_TroubleObservedInThatSecondCounts() external {
        send(oracle, Reports.one(FROM, solo(0, DISPUTED, PRICE, 2 * PRICE)));
        assertEq(oracle.lane(0).mark, Marks.DISPUTED);
    }

    function test_PageMatesAreTakenAtAnyTime() external {
        assertEq(send(oracle, Reports.one(FROM - 1, trio(0, PRICE, PRICE))), 1);
        assertEq(oracle.lane(0).price, 0);
        assertEq(oracle.lane(0).mark, 0);
        assertEq(oracle.lane(1).price, PRICE);
        assertEq(oracle.lane(2).price, PRICE);
    }

    function test_ALaneInDisputeWithoutAnAnswerKeepsItsMark() external {
        vm.store(address(oracle), PAGES_SLOT, bytes32(Marks.DISPUTED << 192));
        assertEq(send(oracle, Reports.one(FROM - 1, trio(0, PRICE, PRICE))), 1);
        assertEq(oracle.lane(0).price, 0);
        assertEq(oracle.lane(0).mark, Marks.DISPUTED);
    }

    function test_ALaneWithAnAnswerIsNotBound() external {
        oracle = deploy(4);
        vm.warp(FROM);
        send(oracle, Reports.one(FROM - 2, trio(0, PRICE, PRICE)));
        answersFrom(0, FROM);
        send(oracle, Reports.one(FROM - 1, solo(0, AGREED, PRICE + 1, PRICE + 1)));
        assertEq(oracle.lane(0).price, PRICE + 1);
    }

    function test_TheSecondBelongsToOneFeedAndLeavesItsPromisesAlone() external {
        assertEq(send(oracle, Reports.one(FROM - 1, solo(1, AGREED, PRICE, PRICE))), 1);
        assertEq(abi.encode(oracle.policy(0)), abi.encode(oracle.policy(1)));
    }

    /// @dev Above decimals, the pause, heartbeat and deviation in the promise's first slot.
    function answersFrom(uint256 feedId, uint256 time) private {
        bytes32 slot = keccak256(abi.encode(feedId, PROMISES_SLOT));
        vm.store(address(oracle), slot, vm.load(address(oracle), slot) | bytes32(time << 80));
    }

    function nothingNew() private pure returns (bytes memory) {
        return abi.encodeWithSelector(ITwofoldOracle.NothingNew.selector);
    }
}
