// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IGuardianship} from "../src/interfaces/IGuardianship.sol";
import {OracleFixture} from "./OracleFixture.sol";
import {AGREED, Report, Reports} from "./Reports.sol";

/// @title An oracle with four feeds, and the hands of everyone who may or may not write in its books.
abstract contract BookFixture is OracleFixture {
    using Reports for Report;

    uint48 internal constant PRICE = 300_000_000_000;
    /// @dev How long a proposal can be applied.
    uint256 internal constant APPLICABLE_FOR = 14 days;
    IAttesterBook.Side internal constant A = IAttesterBook.Side.A;
    IAttesterBook.Side internal constant B = IAttesterBook.Side.B;

    ITwofoldOracle internal oracle;

    function setUp() public virtual {
        oracle = deploy(4); // page 0 is full, page 1 has one feed
    }

    function asOwner() internal {
        vm.prank(owner);
    }

    function asGuardian() internal {
        vm.prank(guardian);
    }

    function asStranger() internal {
        vm.prank(stranger);
    }

    /// @dev Makes the call, which must be refused with exactly this.
    function refuses(address caller, bytes memory call, bytes memory why) internal {
        vm.prank(caller);
        (bool ok, bytes memory got) = address(oracle).call(call);
        assertFalse(ok);
        assertEq(got, why);
    }

    /// @dev Makes calls that only the owner may, as everyone else.
    function refusesAllButTheOwner(bytes[] memory calls) internal {
        for (uint256 i = 0; i < calls.length; ++i) {
            refuses(stranger, calls[i], notOwner(stranger));
            refuses(guardian, calls[i], notOwner(guardian));
        }
    }

    function notOwner(address caller) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller);
    }

    function notOwnerOrGuardian(address caller) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGuardianship.NotOwnerOrGuardian.selector, caller);
    }

    function nothingProposed() internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGuardianship.NothingProposed.selector);
    }

    function tooSoon(uint256 time, uint256 earliest) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGuardianship.TooSoon.selector, time, earliest);
    }

    function expired(uint256 latest) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGuardianship.ProposalExpired.selector, latest);
    }

    function range(string memory field, uint256 value, uint256 min, uint256 max) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGuardianship.OutOfRange.selector, field, value, min, max);
    }

    /// @dev Whether a report of this second, signed by these two, is applied. Any refusal but that of a signer fails the
    /// test; so does a second question within the same second, since a page's clock must move.
    function isTaken(uint256 keyA, uint256 keyB) internal returns (bool) {
        Report memory report = Reports.one(vm.getBlockTimestamp(), solo(0, AGREED, PRICE, PRICE));
        bytes32 digest = report.digest(block.chainid, address(oracle));
        try oracle.update(report.pack(), sign(keyA, digest), sign(keyB, digest)) {
            return true;
        } catch (bytes memory why) {
            assertEq(bytes4(why), IAttesterBook.NotAttester.selector, "refused for another reason");
            return false;
        }
    }
}
