// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {BookFixture} from "./BookFixture.sol";
import {AGREED, Report, Reports} from "./Reports.sol";

/// @title C, an attester who comes later, and what becomes of it.
abstract contract AttesterFixture is BookFixture {
    using Reports for Report;

    uint256 internal constant KEY_C = 0xc0ffee;
    address internal immutable C = vm.addr(KEY_C);
    /// @dev The soonest that an attester who is added at START can be active; until then it can be vetoed.
    uint64 internal constant FROM = uint64(START + DELAY);
    /// @dev When C's life ends, unless a test says otherwise.
    uint64 internal constant END = FROM + 10 days;

    function add(uint256 key, uint64 from, uint64 until) internal {
        asOwner();
        oracle.addAttester(vm.addr(key), A, from, until);
    }

    function addC() internal {
        add(KEY_C, FROM, END);
    }

    function prolongC(uint64 until) internal {
        asOwner();
        oracle.prolongAttester(C, until);
    }

    function retire(uint256 key) internal {
        asOwner();
        oracle.removeAttester(vm.addr(key));
    }

    function suspend(uint256 key) internal {
        asGuardian();
        oracle.suspendAttester(vm.addr(key));
    }

    function refusesSigner(uint256 keyA, uint256 keyB, IAttesterBook.Side side) internal {
        Report memory report = Reports.one(vm.getBlockTimestamp(), solo(0, AGREED, PRICE, PRICE));
        bytes32 digest = report.digest(block.chainid, address(oracle));
        vm.expectRevert(abi.encodeWithSelector(IAttesterBook.NotAttester.selector, side));
        oracle.update(report.pack(), sign(keyA, digest), sign(keyB, digest));
    }

    function assertAttester(address who, IAttesterBook.Attester memory expected) internal view {
        assertEq(abi.encode(oracle.attester(who)), abi.encode(expected));
    }

    function unknown(address who) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAttesterBook.UnknownAttester.selector, who);
    }

    function notVetoable(uint256 until) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IAttesterBook.NotVetoable.selector, C, until);
    }

    function stillVetoable(uint256 until) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IAttesterBook.StillVetoable.selector, C, until);
    }

    function withoutDelay() internal returns (ITwofoldOracle) {
        ITwofoldOracle.Terms memory hasty = terms();
        hasty.timing.delay = 0;
        return newOracle(hasty, attesters(), new IFeedBook.FirstFeed[](0));
    }

    function cannotProlong(uint256 least) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IAttesterBook.CannotProlong.selector, C, oracle.attester(C).activeUntil, least);
    }
}
