// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ExampleLender} from "../examples/ExampleLender.sol";
import {ITwofoldReader} from "../src/ITwofoldReader.sol";
import {TwofoldBoundFeed} from "../src/TwofoldBoundFeed.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {FeedFixture} from "./FeedFixture.sol";
import {AGREED, DISPUTED, PageClaim, Reports} from "./Reports.sol";

/// @title That the integration guide's example does what the guide says.
contract ExamplesTest is FeedFixture {
    uint48 private constant ETH = 300_000_000_000; // lane 0
    uint48 private constant USD = 100_000_000; // lane 1

    ExampleLender private lender;

    function setUp() public override {
        super.setUp();
        lender = new ExampleLender(
            newBoundFeed(oracle, 0, 8, TwofoldBoundFeed.Bound.LOW),
            newBoundFeed(oracle, 1, 8, TwofoldBoundFeed.Bound.HIGH)
        );
        prices(AGREED, ETH, 301_200_000_000);
    }

    function test_ItLendsAtTheLowerPrice() external view {
        // 80 % of 3 000 dollars, the lower side's price; less a millionth at most, by which bounds are rounded outwards.
        assertApproxEqRel(lender.maxDebt(1e18), 2400e18, 1e12);
        assertLt(lender.maxDebt(1e18), 2400e18);
    }

    function test_ItLendsNothingInADisputeAndLiquidatesAllTheSame() external {
        prices(DISPUTED, ETH, 2 * ETH);
        vm.expectRevert(abi.encodeWithSelector(ITwofoldReader.NotOk.selector, ITwofoldReader.Status.DISPUTED));
        lender.maxDebt(1e18);
        assertTrue(lender.isUnderwater(1e18, 3001e18));
        assertFalse(lender.isUnderwater(1e18, 2999e18));
    }

    function test_ItLiquidatesAtNoPriceThatIsTooOld() external {
        uint256 answeredAt = vm.getBlockTimestamp();
        vm.warp(answeredAt + 1 hours);
        lender.isUnderwater(1e18, 3001e18);
        vm.warp(answeredAt + 1 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(ExampleLender.PriceTooOld.selector, answeredAt, answeredAt + 1));
        lender.isUnderwater(1e18, 3001e18);
    }

    function test_ItSeesThatAPolicyChanged() external {
        assertTrue(lender.policiesAreAsReviewed());
        IFeedBook.Policy memory tighter = config().policy;
        tighter.deviation -= 1;
        vm.prank(owner);
        oracle.setPolicy(0, tighter);
        assertFalse(lender.policiesAreAsReviewed());
    }

    /// @dev Lane 0 as told; lane 1 at a dollar.
    function prices(uint8 claim, uint48 a, uint48 b) private {
        vm.warp(vm.getBlockTimestamp() + 1);
        PageClaim memory page;
        page.claims = Reports.claims(claim, AGREED, 0);
        page.prices = [a, b, USD, USD, 0, 0];
        send(oracle, Reports.one(vm.getBlockTimestamp(), page));
    }
}
