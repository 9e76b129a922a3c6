// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISequencerOracle} from "@aave/interfaces/ISequencerOracle.sol";
import {AaveOracle} from "@aave/misc/AaveOracle.sol";
import {PriceOracleSentinel} from "@aave/misc/PriceOracleSentinel.sol";
import {ACLManager} from "@aave/protocol/configuration/ACLManager.sol";
import {PoolAddressesProvider} from "@aave/protocol/configuration/PoolAddressesProvider.sol";

import {ITwofoldReader} from "../../src/ITwofoldReader.sol";
import {SequencerFixture} from "./SequencerFixture.sol";

/// @title What Aave v3 makes of our feeds. It reads `latestAnswer` and nothing else: no time, no round.
contract AaveTest is SequencerFixture {
    uint48 internal constant FALLBACK_PRICE = PRICE + 1;

    address internal governance = makeAddr("governance");
    address internal asset = makeAddr("asset");
    address internal otherAsset = makeAddr("other asset");

    AaveOracle internal aave;
    PriceOracleSentinel internal sentinel;

    function setUp() public override {
        super.setUp();
        PoolAddressesProvider provider = new PoolAddressesProvider("market", address(this));
        provider.setACLAdmin(governance);
        ACLManager acl = new ACLManager(provider);
        provider.setACLManager(address(acl));
        vm.startPrank(governance);
        acl.addPoolAdmin(governance);
        vm.stopPrank();

        // The fallback is an AaveOracle too, over a feed that nothing ever happens to.
        agree(other, FALLBACK_PRICE);
        AaveOracle fallbackOracle = newOracle(provider, asset, address(other), address(0));
        aave = newOracle(provider, asset, address(feed), address(fallbackOracle));

        sentinel = new PriceOracleSentinel(provider, ISequencerOracle(address(uptime)), GRACE);
        uptime.addAccess(address(sentinel));
    }

    // --------------------------------------------------------------------------------------------------- AaveOracle

    function testFuzz_TheAssetsPriceIsOurAnswer(uint48 price) external {
        price = uint48(bound(price, 1, type(uint48).max));
        agree(feed, price);
        assertEq(aave.getAssetPrice(asset), price);
        assertEq(int256(aave.getAssetPrice(asset)), feed.latestAnswer());
    }

    function test_ANewAnswerIsTheAssetsPriceAtOnce() external {
        agree(feed, PRICE);
        agree(feed, PRICE - 1);
        assertEq(aave.getAssetPrice(asset), PRICE - 1);
    }

    function test_TheFeedsDecimalsAreTheBaseCurrencys() external view {
        assertEq(10 ** feed.decimals(), aave.BASE_CURRENCY_UNIT());
    }

    function test_DisputedMissingHeldAndStaleTheLastAnswerStaysTheAssetsPrice() external {
        agree(feed, PRICE);
        dispute();
        assertEq(aave.getAssetPrice(asset), PRICE);
        loseASide();
        assertEq(aave.getAssetPrice(asset), PRICE);
        jump();
        assertEq(aave.getAssetPrice(asset), PRICE);
        fallSilent();
        assertEq(aave.getAssetPrice(asset), PRICE);
    }

    function test_AaveNeverAsksHowOldAnAnswerIs() external {
        agree(feed, PRICE);
        skip(365 days);
        assertEq(aave.getAssetPrice(asset), PRICE);
    }

    function test_WithoutAnAnswerAaveRevertsAndDoesNotFallBack() external {
        refuses("No data present");
    }

    function test_PausedAaveRevertsAndDoesNotFallBack() external {
        agree(feed, PRICE);
        pause();
        refuses(abi.encodeWithSelector(ITwofoldReader.Paused.selector));
    }

    function test_RemovedAaveRevertsAndDoesNotFallBack() external {
        remove();
        refuses(abi.encodeWithSelector(ITwofoldReader.Removed.selector));
    }

    function test_AfterAPauseAaveServesTheNextAnswerAndNeverThePausedOne() external {
        agree(feed, PRICE);
        pause();
        unpause();
        refuses("No data present");
        skip(MAX_SKEW);
        agree(feed, PRICE / 2);
        assertEq(aave.getAssetPrice(asset), PRICE / 2);
    }

    function test_OneFeedThatRefusesRefusesTheWholeList() external {
        setSource(otherAsset, address(other));
        address[] memory both = new address[](2);
        (both[0], both[1]) = (otherAsset, asset);

        agree(feed, PRICE);
        uint256[] memory prices = aave.getAssetsPrices(both);
        assertEq(prices[0], FALLBACK_PRICE);
        assertEq(prices[1], PRICE);

        pause();
        vm.expectRevert(ITwofoldReader.Paused.selector);
        aave.getAssetsPrices(both);
    }

    function test_TheFallbackServesOnceGovernanceTakesAPausedSourceAway() external {
        agree(feed, PRICE);
        pause();
        setSource(asset, address(0));
        assertEq(aave.getAssetPrice(asset), FALLBACK_PRICE);
    }

    /// @dev Chainlink's uptime feed answers 0 while the sequencer is up, which is what Aave's fallback is for. Ours has
    /// no such answer: where it has nothing to say it reverts, as the tests above show.
    function test_TheFallbackServesForASourceThatAnswersZero() external {
        setSource(asset, address(uptime));
        uptime.addAccess(address(aave));
        assertEq(aave.getAssetPrice(asset), FALLBACK_PRICE);
    }

    // ------------------------------------------------------------------------------------------ PriceOracleSentinel

    function test_WhileTheSequencerIsDownAaveAllowsNothing() external {
        skip(GRACE + 1);
        assertAllowed(true);
        sequencerGoesDown();
        assertAllowed(false);
        skip(GRACE + 1);
        assertAllowed(false);
    }

    function test_AaveAllowsNothingUntilTheGracePeriodIsOver() external {
        sequencerGoesDown();
        sequencerComesUp();
        assertAllowed(false);
        skip(GRACE);
        assertAllowed(false);
        skip(1);
        assertAllowed(true);
    }

    /// @dev The sentinel is about the sequencer alone. A protocol that wants to stop at a dispute asks `status`.
    function test_ADisputeStopsNothingAtAave() external {
        skip(GRACE + 1);
        agree(feed, PRICE);
        dispute();
        assertAllowed(true);
        assertEq(aave.getAssetPrice(asset), PRICE);
    }

    /// @dev Chainlink's uptime feed is read by whom its owner lets, and by nobody before.
    function test_WithoutAccessToTheUptimeFeedTheSentinelReverts() external {
        uptime.removeAccess(address(sentinel));
        vm.expectRevert("No access");
        sentinel.isLiquidationAllowed();
    }

    // -------------------------------------------------------------------------------------------------------- hands

    function newOracle(PoolAddressesProvider provider, address asset_, address source, address fallbackOracle)
        internal
        returns (AaveOracle)
    {
        return new AaveOracle(provider, list(asset_), list(source), fallbackOracle, address(0), 1e8);
    }

    function setSource(address asset_, address source) internal {
        vm.startPrank(governance);
        aave.setAssetSources(list(asset_), list(source));
        vm.stopPrank();
    }

    function refuses(bytes memory why) internal {
        vm.expectRevert(why);
        aave.getAssetPrice(asset);
    }

    function assertAllowed(bool want) internal view {
        assertEq(sentinel.isBorrowAllowed(), want, "borrowing");
        assertEq(sentinel.isLiquidationAllowed(), want, "liquidation");
    }

    function list(address one) internal pure returns (address[] memory addresses) {
        addresses = new address[](1);
        addresses[0] = one;
    }
}
