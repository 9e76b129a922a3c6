// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {AttesterFixture} from "./AttesterFixture.sol";

/// @title How long attesters may sign: lives are prolonged, vetoed, and foreseen.
contract AttesterLivesTest is AttesterFixture {
    // ----------------------------------------------------------------------------------------------------- prolonging

    function test_ALifeWithTheDelayLeftIsProlongedAndOneWithLessIsNot() external {
        addC();
        vm.warp(END - DELAY + 1);
        refuses(owner, abi.encodeCall(oracle.prolongAttester, (C, FOREVER)), cannotProlong(END + 1));

        vm.warp(END - DELAY);
        asOwner();
        vm.expectEmit(address(oracle));
        emit IAttesterBook.AttesterProlonged(C, A, END + 100);
        oracle.prolongAttester(C, END + 100);
        assertAttester(C, IAttesterBook.Attester(A, false, FROM, END + 100, END, uint40(END)));
    }

    function test_ALifeIsOnlyProlonged() external {
        addC();
        vm.warp(FROM);
        refuses(owner, abi.encodeCall(oracle.prolongAttester, (C, END - 1)), cannotProlong(FROM + DELAY));
        refuses(owner, abi.encodeCall(oracle.prolongAttester, (C, END)), cannotProlong(FROM + DELAY));
        prolongC(END + 1);
        assertEq(oracle.attester(C).activeUntil, END + 1);
    }

    function test_ALifeThatIsOverIsNotProlonged() external {
        addC();
        vm.warp(END);
        refuses(owner, abi.encodeCall(oracle.prolongAttester, (C, FOREVER)), cannotProlong(END + DELAY));
    }

    function test_AProlongedAttesterSignsUntilItsNewEnd() external {
        addC();
        vm.warp(FROM);
        assertTrue(isTaken(KEY_C, KEY_B));
        prolongC(END + 100);
        vm.warp(END);
        assertTrue(isTaken(KEY_C, KEY_B), "though its pair was remembered until the old end");
        vm.warp(END + 99);
        assertTrue(isTaken(KEY_C, KEY_B));
        vm.warp(END + 100);
        assertFalse(isTaken(KEY_C, KEY_B));
    }

    // --------------------------------------------------------------------------------------------------------- vetoes

    function test_OwnerAndGuardianVetoANewAttesterUntilTheDelayIsOver() external {
        address[2] memory who = [owner, guardian];
        for (uint256 i = 0; i < who.length; ++i) {
            setUp();
            addC();
            vm.warp(FROM - 1);
            vm.prank(who[i]);
            vm.expectEmit(address(oracle));
            emit IAttesterBook.AttesterVetoed(C, A, FROM - 1, who[i]);
            oracle.vetoAttester(C);
            assertAttester(C, IAttesterBook.Attester(A, false, FROM - 1, FROM - 1, FROM - 1, 0));
            refuses(owner, abi.encodeCall(oracle.vetoAttester, (C)), notVetoable(0));
            vm.warp(FROM);
            assertFalse(isTaken(KEY_C, KEY_B));
        }
    }

    function test_AnAttesterWhoseDelayIsOverCannotBeVetoed() external {
        addC();
        vm.warp(FROM);
        refuses(guardian, abi.encodeCall(oracle.vetoAttester, (C)), notVetoable(FROM));
        assertTrue(isTaken(KEY_C, KEY_B));
    }

    function test_TheConstructorsAttestersCannotBeVetoed() external {
        bytes memory why = abi.encodeWithSelector(IAttesterBook.NotVetoable.selector, vm.addr(KEY_A), 0);
        refuses(guardian, abi.encodeCall(oracle.vetoAttester, (vm.addr(KEY_A))), why);
    }

    function test_StrangersDoNotVeto() external {
        addC();
        refuses(stranger, abi.encodeCall(oracle.vetoAttester, (C)), notOwnerOrGuardian(stranger));
    }

    function test_AVetoedAttesterCanBeAddedAgainAtOnceOnItsSideOnly() external {
        addC();
        asGuardian();
        oracle.vetoAttester(C);
        bytes memory why = abi.encodeWithSelector(IAttesterBook.OtherSide.selector, C, A);
        refuses(owner, abi.encodeCall(oracle.addAttester, (C, B, FROM, END)), why);
        addC();
        assertAttester(C, IAttesterBook.Attester(A, false, FROM, END, 0, uint40(FROM)));
        assertEq(oracle.attesters().length, 3);
        vm.warp(FROM);
        assertTrue(isTaken(KEY_C, KEY_B));
    }

    function test_AVetoedProlongingEndsWhereItWouldHave() external {
        addC();
        vm.warp(FROM);
        prolongC(END + 100);
        vm.warp(FROM + DELAY - 1);
        asGuardian();
        vm.expectEmit(address(oracle));
        emit IAttesterBook.AttesterVetoed(C, A, END, guardian);
        oracle.vetoAttester(C);
        assertAttester(C, IAttesterBook.Attester(A, false, FROM, END, END, 0));
        vm.warp(END - 1);
        assertTrue(isTaken(KEY_C, KEY_B));
        vm.warp(END);
        assertFalse(isTaken(KEY_C, KEY_B));
    }

    function test_AProlongingWhoseDelayIsOverCannotBeVetoed() external {
        addC();
        vm.warp(FROM);
        prolongC(END + 100);
        vm.warp(FROM + DELAY);
        refuses(guardian, abi.encodeCall(oracle.vetoAttester, (C)), notVetoable(FROM + DELAY));
        assertEq(oracle.attester(C).activeUntil, END + 100);
    }

    /// @dev Else a veto would have to undo two things, or would leave one of them standing.
    function test_NothingIsProlongedThatCanStillBeVetoed() external {
        addC();
        vm.warp(FROM - 1);
        refuses(owner, abi.encodeCall(oracle.prolongAttester, (C, END + 100)), stillVetoable(FROM));
        vm.warp(FROM);
        prolongC(END + 100);
        vm.warp(FROM + DELAY - 1);
        refuses(owner, abi.encodeCall(oracle.prolongAttester, (C, END + 200)), stillVetoable(FROM + DELAY));
    }

    /// @dev Without a delay, too, a life that ends in this second is over.
    function test_ALifeThatEndsThisSecondIsNotProlonged() external {
        oracle = withoutDelay();
        asOwner();
        oracle.addAttester(C, A, uint64(START), END);
        asOwner();
        oracle.removeAttester(C);
        refuses(owner, abi.encodeCall(oracle.prolongAttester, (C, END)), cannotProlong(START));
    }

    function test_AProlongingThatNobodyVetoedIsWhatTheNextGoesBackTo() external {
        addC();
        vm.warp(FROM);
        prolongC(END + 100);
        vm.warp(FROM + DELAY);
        prolongC(END + 200);
        assertEq(oracle.attester(C).priorUntil, END + 100);
        asGuardian();
        oracle.vetoAttester(C);
        assertEq(oracle.attester(C).activeUntil, END + 100);
    }

    /// @dev The pair is remembered with the new end, which a veto takes back.
    function test_AVetoedProlongingEndsThoughItsPairWasRemembered() external {
        addC();
        vm.warp(END - DELAY);
        prolongC(END + 2 * DELAY);
        vm.warp(END - 1);
        assertTrue(isTaken(KEY_C, KEY_B));
        asGuardian();
        vm.expectEmit(address(oracle));
        emit IAttesterBook.AttesterVetoed(C, A, END, guardian);
        oracle.vetoAttester(C);
        vm.warp(END);
        refusesSigner(KEY_C, KEY_B, A);
    }

    // ------------------------------------------------------------------------------------------------------- coverage

    function test_ASideIsCoveredUntilItsAttestersEnd() external {
        retire(KEY_A);
        assertEq(oracle.coveredUntil(A), 0, "nobody");
        assertEq(oracle.coveredUntil(B), FOREVER, "the other side's");
        addC();
        assertEq(oracle.coveredUntil(A), 0, "not yet");
        vm.warp(FROM);
        assertEq(oracle.coveredUntil(A), END);
        vm.warp(END - 1);
        assertEq(oracle.coveredUntil(A), END);
        vm.warp(END);
        assertEq(oracle.coveredUntil(A), 0, "over");
    }

    function test_ASideIsCoveredUntilTheFirstGap() external {
        retire(KEY_A);
        addC();
        add(0xd, END + 1, END + 100);
        vm.warp(FROM);
        assertEq(oracle.coveredUntil(A), END, "a second without anybody");
        add(0xe, END, END + 50);
        assertEq(oracle.coveredUntil(A), END + 100);
    }

    function test_AChainOfThreeCoversWhateverTheOrderOfTheirAdding() external {
        retire(KEY_A);
        add(0xf, END + 150, END + 200);
        add(0xd, END - 1, END + 150);
        addC();
        vm.warp(FROM);
        assertEq(oracle.coveredUntil(A), END + 200);
        suspend(0xd);
        assertEq(oracle.coveredUntil(A), END, "nobody counts on a suspended one");
        asOwner();
        oracle.liftAttester(vm.addr(0xd));
        retire(0xf);
        assertEq(oracle.coveredUntil(A), END + 150, "nor on a removed one");
    }

    /// @dev Held against a walk from second to second.
    function testFuzz_ASideIsCoveredInEverySecondBeforeTheGapAndInNoneAtIt(uint256 seed, uint256 now_) external {
        retire(KEY_A);
        for (uint256 key = 1; key <= 6; ++key) {
            uint256 random = uint256(keccak256(abi.encode(seed, key)));
            uint64 from = FROM + uint64(random % 40);
            add(key, from, from + 1 + uint64((random >> 64) % 20));
        }
        vm.warp(FROM + now_ % 40);
        uint256 walked = vm.getBlockTimestamp();
        while (isAnyoneActive(walked)) ++walked;
        assertEq(oracle.coveredUntil(A), walked == vm.getBlockTimestamp() ? 0 : walked);
    }

    function isAnyoneActive(uint256 time) private view returns (bool) {
        address[] memory everyone = oracle.attesters();
        for (uint256 i = 0; i < everyone.length; ++i) {
            IAttesterBook.Attester memory found = oracle.attester(everyone[i]);
            if (found.side == A && found.activeFrom <= time && time < found.activeUntil) return true;
        }
        return false;
    }
}
