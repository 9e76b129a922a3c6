// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {IGuardianship} from "../src/interfaces/IGuardianship.sol";
import {Marks} from "../src/types/Marks.sol";
import {PageWord} from "../src/types/PageWord.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, NOTHING, PageClaim, Reports} from "./Reports.sol";

/// @title A page's history: the words of its last rounds, and nothing else.
contract HistoryTest is OracleFixture {
    uint48 internal constant PRICE = 300_000_000_000;
    uint256 internal constant LARGEST = 1024;

    ITwofoldOracle internal oracle;

    function setUp() external {
        oracle = deploy(6);
    }

    // ---------------------------------------------------------------------------------------------------- the ring

    function test_WithoutAHistoryNoRoundIsKept() external {
        rounds(3);
        for (uint256 number = 0; number <= 4; ++number) {
            assertEq(keptWord(0, number), 0);
        }
    }

    function test_TheLastRoundsAreKeptAndNoEarlierOne() external {
        set(0, 4);
        rounds(10);
        for (uint256 number = 0; number <= 12; ++number) {
            assertEq(keptWord(0, number), number > 6 && number <= 10 ? agreedWord(number) : 0);
        }
    }

    function test_AHistoryOfOneHoldsThePresentRound() external {
        set(0, 1);
        rounds(2);
        assertEq(keptWord(0, 1), 0);
        assertEq(keptWord(0, 2), agreedWord(2));
        assertEq(bytes32(keptWord(0, 2)), vm.load(address(oracle), PAGES_SLOT));
    }

    function test_ARoundIsKeptAsItLeftThePageWhateverItsLanes() external {
        set(0, 8);
        rounds(1);
        vm.warp(START + 2);
        PageClaim memory page = solo(0, DISPUTED, PRICE, 2 * PRICE);
        page.claims = Reports.claims(DISPUTED, NOTHING, AGREED);
        (page.prices[4], page.prices[5]) = (PRICE, PRICE);
        send(oracle, Reports.one(START + 2, page));
        uint256 price = uint256(PRICE + 1) << 16;
        uint256 disputed = (price | Marks.DISPUTED) << 192;
        uint256 kept = (price | Marks.KEPT) << 128;
        assertEq(keptWord(0, 2), disputed | kept | (uint256(PRICE) << 80) | (2 << 32) | (START + 2));
    }

    function test_ASkippedPageLeavesNoRound() external {
        set(0, 8);
        rounds(1);
        PageClaim memory late = trio(0, PRICE, PRICE);
        send(oracle, Reports.two(START + 1, late, trio(1, PRICE, PRICE)));
        assertEq(keptWord(0, 1), agreedWord(1));
        assertEq(keptWord(0, 2), 0);
    }

    function test_EachPageHasAHistoryOfItsOwn() external {
        set(1, 2);
        vm.warp(START + 1);
        send(oracle, Reports.two(START + 1, trio(0, 111, 111), trio(1, 222, 222)));
        assertEq(keptWord(0, 1), 0);
        assertEq((keptWord(1, 1) >> 80) & type(uint48).max, 222);
    }

    /// @dev The last page's last place is the last slot of all: no round is written elsewhere.
    function test_TheLargestRingOfTheLastPageLiesBehindAllOthers() external {
        oracle = deploy(768);
        set(255, LARGEST);
        vm.warp(START + 1);
        uint256 slot = uint256(RINGS_SLOT) + 255 * LARGEST + 1;
        send(oracle, Reports.one(START + 1, trio(255, PRICE, PRICE)));
        assertEq(vm.load(address(oracle), bytes32(slot)), bytes32(keptWord(255, 1)));
        assertEq((keptWord(255, 1) >> 80) & type(uint48).max, PRICE);
    }

    // ------------------------------------------------------------------------------------------------ another size

    /// @dev Every word that is found after a change of size is the right one, and the newest are found at once.
    function testFuzz_AnotherSizeNeverShowsAWrongRound(uint256 before, uint256 size, uint256 count) external {
        before = bound(before, 0, 12);
        size = bound(size, 0, 12);
        count = bound(count, 0, 20);
        set(0, before);
        rounds(15);
        set(0, size);
        rounds(count);
        uint256 last = 15 + count;
        for (uint256 number = 1; number <= last + 1; ++number) {
            uint256 word = keptWord(0, number);
            if (word != 0) assertEq(word, agreedWord(number));
            bool since = number > 15 && number <= last;
            if (since && size != 0 && number + size > last) assertEq(word, agreedWord(number), "kept");
            if (size == 0 || number > last) assertEq(word, 0, "none");
        }
    }

    function test_AnotherSizeLeavesTheRulesAsTheyAre() external {
        bytes memory was = abi.encode(oracle.policy(2));
        set(0, LARGEST);
        assertEq(abi.encode(oracle.policy(2)), was);
        rounds(1);
        set(0, 0);
        assertEq(abi.encode(oracle.policy(2)), was);
    }

    /// @dev A feed that comes to the page later does not end the history.
    function test_AnotherFeedLeavesTheHistoryAsItIs() external {
        oracle = deploy(2);
        set(0, 2);
        vm.prank(owner);
        oracle.addFeed(2, config());
        rounds(1);
        assertEq(keptWord(0, 1), agreedWord(1));
    }

    // ------------------------------------------------------------------------------------------------------- owner

    function test_OnlyTheOwnerSetsTheHistory() external {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
        oracle.setHistory(0, 1);
    }

    function test_TheHistoryHasAtMost1024Rounds() external {
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IGuardianship.OutOfRange.selector, "history", LARGEST + 1, 0, LARGEST));
        oracle.setHistory(0, LARGEST + 1);

        vm.expectEmit(address(oracle));
        emit IFeedBook.HistorySet(1, LARGEST);
        set(1, LARGEST);
    }

    function test_TheSameSizeOnceMoreIsNoChange() external {
        set(0, 4);
        rounds(2);
        vm.recordLogs();
        set(0, 4);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(keptWord(0, 1), agreedWord(1));
    }

    function test_APageWithoutFeedsHasNoHistory() external {
        uint256[3] memory numbers = [uint256(2), 255, 256];
        for (uint256 i = 0; i < numbers.length; ++i) {
            vm.prank(owner);
            vm.expectRevert(abi.encodeWithSelector(IFeedBook.UnknownPage.selector, numbers[i]));
            oracle.setHistory(numbers[i], 1);
        }
    }

    // ------------------------------------------------------------------------------------------------------- hands

    function set(uint256 page, uint256 size) private {
        vm.prank(owner);
        oracle.setHistory(page, size);
    }

    /// @dev Lets page 0 agree `count` times: in round n, at START + n, on PRICE + n.
    function rounds(uint256 count) private {
        uint256 next = oracle.lane(0).round + 1;
        for (uint256 number = next; number < next + count; ++number) {
            vm.warp(START + number);
            uint48 price = uint48(PRICE + number);
            send(oracle, Reports.one(START + number, trio(0, price, price)));
        }
    }

    function agreedWord(uint256 number) private pure returns (uint256) {
        uint256 lane = (PRICE + number) << 16;
        return (lane << 192) | (lane << 128) | (lane << 64) | (number << 32) | (START + number);
    }

    function keptWord(uint256 page, uint256 number) internal view returns (uint256) {
        return PageWord.unwrap(oracle.round(page, number));
    }
}
