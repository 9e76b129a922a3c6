// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, DISPUTED, MISSING, NOTHING, PageClaim, Report, Reports} from "./Reports.sol";

/// @title Form: what is not in the wire format is refused, whatever it says; and no bit of what is signed may change.
contract MalformedTest is OracleFixture {
    using Reports for Report;

    uint48 internal constant PRICE = 300_000_000_000;

    ITwofoldOracle internal oracle;

    function setUp() external {
        oracle = deploy(6);
        vm.warp(START + 1000);
    }

    // ------------------------------------------------------------------------------------------------------- fuzz

    function testFuzz_OneWrongBitNeverLands(uint256 bit, uint256 pages) external {
        Report memory report = pages % 2 == 0
            ? Reports.one(vm.getBlockTimestamp(), trio(0, PRICE, PRICE + 1))
            : Reports.two(vm.getBlockTimestamp(), trio(0, PRICE, PRICE + 1), trio(1, PRICE, PRICE));
        (bytes memory packed, IAttesterBook.Signature memory a, IAttesterBook.Signature memory b) =
            signed(oracle, report);
        bytes memory all = abi.encodePacked(packed, a.r, a.vs, b.r, b.vs);
        bit = bound(bit, 0, all.length * 8 - 1);
        all[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));

        a = IAttesterBook.Signature(word(all, packed.length), word(all, packed.length + 32));
        b = IAttesterBook.Signature(word(all, packed.length + 64), word(all, packed.length + 96));
        for (uint256 i = 0; i < packed.length; ++i) {
            packed[i] = all[i];
        }
        vm.expectRevert();
        oracle.update(packed, a, b);
        assertEq(oracle.lane(0).round, 0);
        assertEq(oracle.lane(3).round, 0);
    }

    function testFuzz_AnyOtherLengthIsRefused(uint256 length) external view {
        length = bound(length, 0, 600);
        bool whole = length > 4 && (length - 4) % 39 == 0;
        Report memory report;
        report.pages = new PageClaim[](16);
        for (uint16 i = 0; i < 16; ++i) {
            report.pages[i] = trio(i, PRICE, PRICE);
        }
        bytes memory cut = new bytes(length);
        bytes memory packed = report.pack();
        for (uint256 i = 0; i < length; ++i) {
            cut[i] = packed[i];
        }
        assertEq(isTaken(cut), whole);
    }

    function testFuzz_PagesMustAscend(uint16 first, uint16 second) external view {
        Report memory report =
            Reports.two(vm.getBlockTimestamp(), trio(first, PRICE, PRICE), trio(second, PRICE, PRICE));
        assertEq(isTaken(report.pack()), first < second);
    }

    function testFuzz_TheFastHashIsTheSlowOne(uint32 observedAt, uint16[] memory numbers, uint256 seed) external view {
        uint256 count = bound(numbers.length, 1, 20);
        Report memory report;
        report.observedAt = observedAt;
        report.pages = new PageClaim[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint48 a = uint48(uint256(keccak256(abi.encode(seed, i)))) | 1;
            uint48 b = uint48(uint256(keccak256(abi.encode(seed, i, a)))) | 1;
            report.pages[i].page = uint16(i * 3000 + (i < numbers.length ? numbers[i] % 3000 : 0));
            report.pages[i].claims = Reports.claims(AGREED, DISPUTED, MISSING);
            report.pages[i].prices = [a, b, b, a, 0, b];
        }
        assertEq(oracle.digest(report.pack()), report.digest(block.chainid, address(oracle)));
    }

    // -------------------------------------------------------------------------------------------------- every claim

    /// @dev All 256 claims bytes over all 64 ways of six prices to be present or not.
    function test_EveryMalformedClaimIsRefusedAndEveryGoodOneTaken() external view {
        uint256 taken;
        for (uint256 claims = 0; claims < 256; ++claims) {
            taken += this.everyPresence(uint8(claims));
        }
        // A lane can say nothing in 1 way, agree in 1, dispute in 1, miss in 3: 6 * 6 * 6, but for saying nothing thrice.
        assertEq(taken, 215);
    }

    /// @dev A call of its own for each byte, so that memory does not pile up.
    function everyPresence(uint8 claims) external view returns (uint256 taken) {
        PageClaim memory page;
        page.claims = claims;
        for (uint256 present = 0; present < 64; ++present) {
            bool good = claims != 0 && claims < 64;
            for (uint256 i = 0; i < 3; ++i) {
                (bool a, bool b) = ((present >> (2 * i)) & 1 != 0, (present >> (2 * i + 1)) & 1 != 0);
                (page.prices[2 * i], page.prices[2 * i + 1]) = (a ? PRICE : 0, b ? type(uint48).max : 0);
                uint256 claim = (claims >> (2 * i)) & 3;
                if (claim == NOTHING) good = good && !a && !b;
                else if (claim == MISSING) good = good && !(a && b);
                else good = good && a && b;
            }
            assertEq(isTaken(Reports.one(vm.getBlockTimestamp(), page).pack()), good);
            if (good) ++taken;
        }
    }

    // ------------------------------------------------------------------------------------------------------- edges

    function test_MoreThan256PagesAreRefused() external view {
        Report memory report;
        report.pages = new PageClaim[](257);
        for (uint16 i = 0; i < 257; ++i) {
            report.pages[i] = trio(i, PRICE, PRICE);
        }
        assertFalse(isTaken(report.pack()));
    }

    function test_UpdateRefusesWhatDigestRefuses() external {
        IAttesterBook.Signature memory none;
        vm.expectRevert(ITwofoldOracle.MalformedReport.selector);
        oracle.update(Reports.one(vm.getBlockTimestamp(), solo(0, AGREED, PRICE, 0)).pack(), none, none);
    }

    /// @dev Whether the form is taken; any other revert than `MalformedReport` fails the test.
    function isTaken(bytes memory packed) private view returns (bool) {
        try oracle.digest(packed) returns (bytes32) {
            return true;
        } catch (bytes memory why) {
            assertEq(why, abi.encodeWithSelector(ITwofoldOracle.MalformedReport.selector));
            return false;
        }
    }

    function word(bytes memory from, uint256 offset) private pure returns (bytes32 out) {
        assembly ("memory-safe") {
            out := mload(add(add(from, 0x20), offset))
        }
    }
}
