// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {Marks} from "../src/types/Marks.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, NOTHING, PageClaim, Report, Reports} from "./Reports.sol";

/// @title What is apart stays apart: both attesters' lives, and the lanes of different pages.
contract ApartTest is OracleFixture {
    using Reports for Report;

    ITwofoldOracle internal oracle;

    function setUp() external {
        oracle = deploy(6);
    }

    /// @dev P1: a remembered pair is good until the earlier end, whichever side it is on.
    function test_ARememberedPairEndsWithBToo() external {
        uint64 from = uint64(START + DELAY);
        vm.prank(owner);
        oracle.addAttester(vm.addr(0xc0ffee), IAttesterBook.Side.B, from, from + 100);
        for (uint256 t = from + 99; t <= from + 100; ++t) {
            vm.warp(t);
            Report memory report = Reports.one(t, solo(0, AGREED, 100, 100));
            bytes32 digest = report.digest(block.chainid, address(oracle));
            if (t == from + 100) {
                vm.expectRevert(abi.encodeWithSelector(IAttesterBook.NotAttester.selector, IAttesterBook.Side.B));
            }
            oracle.update(report.pack(), sign(KEY_A, digest), sign(0xc0ffee, digest));
        }
    }

    /// @dev Each lane of each page has a second word and an id of its own: page 1 goes its way, page 0 is not touched.
    function test_ASecondWordBelongsToOneLaneOfOnePage() external {
        send(oracle, Reports.two(START, trio(0, 1_000_000, 1_000_000), trio(1, 1_000_000, 1_000_000)));
        vm.warp(START + 1);
        send(oracle, Reports.one(START + 1, trio(0, 1_000_000, 1_000_000)));
        PageClaim memory page = solo(0, NOTHING, 0, 0); // lanes 0 kept, 1 disputed, 2 held
        page.claims = Reports.claims(NOTHING, DISPUTED, AGREED);
        page.prices = [uint48(0), 0, 1, 2, 2_000_000, 2_000_000];
        vm.warp(START + 2);
        send(oracle, Reports.one(START + 2, page)); // page 0: answered in round 2
        page.page = 1;
        page.prices[4] = page.prices[5] = 3_000_000;
        vm.warp(START + 3);
        vm.expectEmit(address(oracle));
        emit IFeedBook.LaneChanged(4, 0, uint16(Marks.DISPUTED), 1, 2);
        vm.expectEmit(address(oracle));
        emit IFeedBook.LaneChanged(5, 0, uint16(Marks.HELD), 3_000_000, 3_000_000);
        send(oracle, Reports.one(START + 3, page)); // page 1: answered in round 1
        for (uint256 id = 0; id < 6; ++id) {
            assertEq(oracle.lane(id).answeredInRound, id < 3 ? 2 : 1);
            assertEq(oracle.lane(id).answeredAt, id < 3 ? START + 1 : START);
        }
        assertEq(oracle.lane(2).candidate, 2_000_000);
        assertEq(oracle.lane(5).candidate, 3_000_000);
    }
}
