// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {AttesterFixture} from "./AttesterFixture.sol";

/// @title Who may sign: how attesters come and go, are suspended, and take turns.
contract AttestersTest is AttesterFixture {
    // --------------------------------------------------------------------------------------------------------- adding

    function test_TheConstructorsAttestersAreActiveAtOnce() external {
        assertTrue(isTaken(KEY_A, KEY_B));
        assertAttester(vm.addr(KEY_A), IAttesterBook.Attester(A, false, uint64(START), FOREVER, 0, 0));
        assertAttester(vm.addr(KEY_B), IAttesterBook.Attester(B, false, uint64(START), FOREVER, 0, 0));
    }

    function test_ANewAttesterWaitsForTheDelay() external {
        refuses(owner, abi.encodeCall(oracle.addAttester, (C, A, FROM - 1, END)), tooSoon(FROM - 1, FROM));
        asOwner();
        vm.expectEmit(address(oracle));
        emit IAttesterBook.AttesterAdded(C, A, FROM, END);
        oracle.addAttester(C, A, FROM, END);
        assertAttester(C, IAttesterBook.Attester(A, false, FROM, END, 0, uint40(FROM)));

        vm.warp(FROM - 1);
        assertFalse(isTaken(KEY_C, KEY_B));
        vm.warp(FROM);
        assertTrue(isTaken(KEY_C, KEY_B));
    }

    function test_AnAttesterIsActiveUntilItsEndAndNotAtIt() external {
        addC();
        vm.warp(END - 1);
        assertTrue(isTaken(KEY_C, KEY_B));
        vm.warp(END);
        assertFalse(isTaken(KEY_C, KEY_B), "the pair is remembered, but not beyond its end");
    }

    function test_AnAttesterSignsForItsOwnSideOnly() external {
        addC();
        vm.warp(FROM);
        refusesSigner(KEY_A, KEY_C, B);
        refusesSigner(KEY_B, KEY_C, A);
        assertTrue(isTaken(KEY_C, KEY_B));
    }

    /// @dev What is remembered is that these two may sign, in this order, and not that anybody may.
    function test_WhileAPairIsRememberedEveryOtherIsLookedUp() external {
        assertTrue(isTaken(KEY_A, KEY_B));
        vm.warp(START + 1);
        refusesSigner(KEY_C, KEY_B, A);
        refusesSigner(KEY_A, KEY_C, B);
        refusesSigner(KEY_B, KEY_A, A);
        assertTrue(isTaken(KEY_A, KEY_B));
    }

    function test_AnAddressServesOneSideForEver() external {
        address a = vm.addr(KEY_A);
        bytes memory toOtherSide = abi.encodeCall(oracle.addAttester, (a, B, FROM, FOREVER));
        refuses(owner, toOtherSide, abi.encodeWithSelector(IAttesterBook.OtherSide.selector, a, A));
        asOwner();
        oracle.removeAttester(a);
        refuses(owner, toOtherSide, abi.encodeWithSelector(IAttesterBook.OtherSide.selector, a, A));

        asOwner();
        oracle.addAttester(a, A, FROM, FOREVER);
        vm.warp(FROM);
        assertTrue(isTaken(KEY_A, KEY_B));
    }

    function test_AnAttesterCanBeAddedAgainOnceItsLifeIsOverAndNotBefore() external {
        addC();
        bytes memory exists = abi.encodeWithSelector(IAttesterBook.AttesterExists.selector, C, END);
        bytes memory again = abi.encodeCall(oracle.addAttester, (C, A, END + DELAY, FOREVER));
        refuses(owner, again, exists);
        vm.warp(END - 1);
        refuses(owner, again, exists);
        vm.warp(END);
        asOwner();
        oracle.addAttester(C, A, END + DELAY, FOREVER);
        assertAttester(C, IAttesterBook.Attester(A, false, END + DELAY, FOREVER, 0, uint40(END + DELAY)));
    }

    function test_NobodyIsNoAttester() external {
        refuses(owner, abi.encodeCall(oracle.addAttester, (address(0), A, FROM, END)), unknown(address(0)));
    }

    function test_ALifeEndsAfterItBegins() external {
        refuses(
            owner,
            abi.encodeCall(oracle.addAttester, (C, A, FROM, FROM)),
            abi.encodeWithSelector(IAttesterBook.EndsBeforeStart.selector, FROM, FROM)
        );
        asOwner();
        oracle.addAttester(C, A, FROM, FROM + 1);
        vm.warp(FROM);
        assertTrue(isTaken(KEY_C, KEY_B));
    }

    function test_EveryoneWhoEverWasAnAttesterIsListedOnceInTheOrderOfAdding() external {
        addC();
        asOwner();
        oracle.removeAttester(vm.addr(KEY_A));
        asOwner();
        oracle.addAttester(vm.addr(KEY_A), A, FROM, END);
        address[] memory everyone = new address[](3);
        (everyone[0], everyone[1], everyone[2]) = (vm.addr(KEY_A), vm.addr(KEY_B), C);
        assertEq(oracle.attesters(), everyone);
    }

    function test_AnAddressThatWasNeverAnAttesterIsUnknown() external {
        IAttesterBook.Attester memory nobody;
        assertAttester(C, nobody);
        refuses(owner, abi.encodeCall(oracle.prolongAttester, (C, END)), unknown(C));
        refuses(owner, abi.encodeCall(oracle.vetoAttester, (C)), unknown(C));
        refuses(owner, abi.encodeCall(oracle.removeAttester, (C)), unknown(C));
        refuses(owner, abi.encodeCall(oracle.suspendAttester, (C)), unknown(C));
        refuses(owner, abi.encodeCall(oracle.liftAttester, (C)), unknown(C));
    }

    function test_OnlyTheOwnerAddsProlongsRemovesAndLifts() external {
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(oracle.addAttester, (C, A, FROM, FOREVER));
        calls[1] = abi.encodeCall(oracle.prolongAttester, (vm.addr(KEY_A), FOREVER));
        calls[2] = abi.encodeCall(oracle.removeAttester, (vm.addr(KEY_A)));
        calls[3] = abi.encodeCall(oracle.liftAttester, (vm.addr(KEY_A)));
        refusesAllButTheOwner(calls);
    }

    // ------------------------------------------------------------------------------------------------------- removing

    function test_ARemovedAttesterIsOutAtOnceThoughItsPairWasRemembered() external {
        assertTrue(isTaken(KEY_A, KEY_B));
        vm.warp(START + 1);
        asOwner();
        vm.expectEmit(address(oracle));
        emit IAttesterBook.AttesterRemoved(vm.addr(KEY_B), B);
        oracle.removeAttester(vm.addr(KEY_B));
        refusesSigner(KEY_A, KEY_B, B);
        assertAttester(vm.addr(KEY_B), IAttesterBook.Attester(B, false, uint64(START), uint64(START + 1), 0, 0));
    }

    function test_AnAttesterRemovedBeforeItsTimeNeverBecomesActive() external {
        addC();
        asOwner();
        oracle.removeAttester(C);
        vm.warp(FROM);
        assertFalse(isTaken(KEY_C, KEY_B));
    }

    function test_RemovingDoesNotLengthenALifeThatIsOver() external {
        addC();
        vm.warp(END + 1000);
        asOwner();
        oracle.removeAttester(C);
        assertEq(oracle.attester(C).activeUntil, END);
    }

    /// @dev Otherwise a veto of its last prolonging would bring it back to life.
    function test_ARemovedAttesterCannotBeVetoed() external {
        addC();
        vm.warp(FROM);
        prolongC(END + 1);
        asOwner();
        oracle.removeAttester(C);
        refuses(guardian, abi.encodeCall(oracle.vetoAttester, (C)), notVetoable(0));
        assertEq(oracle.attester(C).activeUntil, FROM);
    }

    // ---------------------------------------------------------------------------------------------------- suspensions

    function test_OwnerAndGuardianSuspendAtOnceThoughThePairWasRemembered() external {
        address[2] memory who = [owner, guardian];
        for (uint256 i = 0; i < who.length; ++i) {
            setUp();
            assertTrue(isTaken(KEY_A, KEY_B));
            vm.warp(START + 1);
            vm.prank(who[i]);
            vm.expectEmit(address(oracle));
            emit IAttesterBook.AttesterSuspended(vm.addr(KEY_A), A, who[i]);
            oracle.suspendAttester(vm.addr(KEY_A));
            assertAttester(vm.addr(KEY_A), IAttesterBook.Attester(A, true, uint64(START), FOREVER, 0, 0));
            refusesSigner(KEY_A, KEY_B, A);
        }
    }

    function test_StrangersDoNotSuspend() external {
        bytes memory call = abi.encodeCall(oracle.suspendAttester, (vm.addr(KEY_A)));
        refuses(stranger, call, notOwnerOrGuardian(stranger));
    }

    function test_ALiftedAttesterIsInAtOnce() external {
        suspend(KEY_B);
        asOwner();
        vm.expectEmit(address(oracle));
        emit IAttesterBook.AttesterLifted(vm.addr(KEY_B), B);
        oracle.liftAttester(vm.addr(KEY_B));
        assertAttester(vm.addr(KEY_B), IAttesterBook.Attester(B, false, uint64(START), FOREVER, 0, 0));
        assertTrue(isTaken(KEY_A, KEY_B));
    }

    function test_NobodyIsSuspendedTwiceNorLiftedTwice() external {
        address a = vm.addr(KEY_A);
        bytes memory lift = abi.encodeCall(oracle.liftAttester, (a));
        refuses(owner, lift, abi.encodeWithSelector(IAttesterBook.NotSuspended.selector, a));
        suspend(KEY_A);
        bytes memory why = abi.encodeWithSelector(IAttesterBook.Suspended.selector, a);
        refuses(guardian, abi.encodeCall(oracle.suspendAttester, (a)), why);
        asOwner();
        oracle.liftAttester(a);
        refuses(owner, lift, abi.encodeWithSelector(IAttesterBook.NotSuspended.selector, a));
    }

    function test_ASuspensionOutlivesRemovalAndAddingAgain() external {
        suspend(KEY_A);
        asOwner();
        oracle.removeAttester(vm.addr(KEY_A));
        asOwner();
        oracle.addAttester(vm.addr(KEY_A), A, FROM, FOREVER);
        vm.warp(FROM);
        refusesSigner(KEY_A, KEY_B, A);
        asOwner();
        oracle.liftAttester(vm.addr(KEY_A));
        assertTrue(isTaken(KEY_A, KEY_B));
    }

    function test_ASuspensionOutlivesVetoAndProlonging() external {
        addC();
        suspend(KEY_C);
        vm.warp(FROM);
        prolongC(END + 1);
        assertTrue(oracle.attester(C).suspended);
        asGuardian();
        oracle.vetoAttester(C);
        assertTrue(oracle.attester(C).suspended);
    }

    // ------------------------------------------------------------------------------------------------------- rotation

    function test_WhileTwoAreActiveOnASideEitherMaySign() external {
        addC();
        vm.warp(FROM);
        assertTrue(isTaken(KEY_A, KEY_B));
        vm.warp(FROM + 1);
        assertTrue(isTaken(KEY_C, KEY_B));
        vm.warp(FROM + 2);
        assertTrue(isTaken(KEY_A, KEY_B));
        asOwner();
        oracle.removeAttester(vm.addr(KEY_A));
        vm.warp(FROM + 3);
        refusesSigner(KEY_A, KEY_B, A);
        assertTrue(isTaken(KEY_C, KEY_B));
    }
}
