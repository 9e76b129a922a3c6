// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldFeed} from "../../src/ITwofoldFeed.sol";
import {ITwofoldReader} from "../../src/ITwofoldReader.sol";
import {Marks} from "../../src/types/Marks.sol";
import {OracleFixture} from "../../test/OracleFixture.sol";
import {AGREED, DISPUTED, MISSING, Reports} from "../../test/Reports.sol";

/// @title Feeds of ours for other people's contracts to read, and the hands to bring one into any state.
/// @dev Each feed has an oracle of its own, so that one can be paused and the other go on.
abstract contract AcceptanceFixture is OracleFixture {
    uint48 internal constant PRICE = 312_345_678_901; // 8 decimals
    uint256 internal constant ALLOWED = HEARTBEAT + 60; // heartbeat and the least allowance

    ITwofoldFeed internal feed;
    ITwofoldFeed internal other;

    function setUp() public virtual {
        feed = newFeed();
        other = newFeed();
    }

    /// @dev The one place where a feed is made: ETH / USD, with the eight decimals that consumers expect of a price in
    /// dollars.
    function newFeed() internal returns (ITwofoldFeed) {
        return newFeed(deploy(1), 0, 8);
    }

    /// @dev Both sides report this price, a second from now.
    function agree(ITwofoldFeed to, uint48 price) internal {
        say(to, AGREED, price, price);
    }

    function dispute() internal {
        say(feed, DISPUTED, PRICE, PRICE * 2);
        assertStatus(ITwofoldReader.Status.DISPUTED);
    }

    function loseASide() internal {
        say(feed, MISSING, PRICE, 0);
        assertStatus(ITwofoldReader.Status.MISSING);
    }

    function jump() internal {
        agree(feed, PRICE * 2);
        assertStatus(ITwofoldReader.Status.HELD);
    }

    function fallSilent() internal {
        skip(ALLOWED + 1);
        assertStatus(ITwofoldReader.Status.STALE);
    }

    function pause() internal {
        vm.startPrank(owner);
        feed.oracle().pause();
        vm.stopPrank();
        assertStatus(ITwofoldReader.Status.PAUSED);
    }

    function unpause() internal {
        vm.startPrank(owner);
        feed.oracle().unpause();
        vm.stopPrank();
        assertStatus(ITwofoldReader.Status.NONE);
    }

    function remove() internal {
        bytes32 page = bytes32((uint256(PRICE) << 16 | Marks.REMOVED) << 192);
        vm.store(address(feed.oracle()), PAGES_SLOT, page);
        assertStatus(ITwofoldReader.Status.REMOVED);
    }

    function say(ITwofoldFeed to, uint8 claim, uint48 a, uint48 b) internal {
        skip(1);
        sayAt(to, vm.getBlockTimestamp(), claim, a, b);
    }

    function sayAt(ITwofoldFeed to, uint256 time, uint8 claim, uint48 a, uint48 b) internal {
        send(to.oracle(), Reports.one(time, solo(0, claim, a, b)));
    }

    function assertStatus(ITwofoldReader.Status want) internal view {
        assertEq(uint8(feed.status()), uint8(want), "status");
    }
}
