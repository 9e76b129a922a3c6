// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {CompactSignature} from "../src/libraries/CompactSignature.sol";
import {OracleFixture} from "./OracleFixture.sol";

contract Recoverer {
    /// @dev Also whether memory is as Solidity wants it afterwards.
    function signer(IAttesterBook.Signature calldata signature, bytes32 hash) external view returns (address, bool) {
        bytes memory earlier = abi.encode(hash);
        address recovered = CompactSignature.signer(signature, hash);
        bytes memory nothing;
        bytes memory later = abi.encode(hash, nothing);
        bool sound = nothing.length == 0 && keccak256(earlier) == keccak256(abi.encode(hash)) && later.length == 96;
        return (recovered, sound);
    }
}

/// @title Who signed is whom the usual library names, and nobody where it names nobody.
contract CompactSignatureTest is OracleFixture {
    Recoverer private recoverer = new Recoverer();

    function testFuzz_WhoeverSignedIsTheSigner(uint256 key, bytes32 hash) external view {
        key = bound(key, 1, CURVE_ORDER - 1);
        assertEq(check(sign(key, hash), hash), vm.addr(key));
    }

    function testFuzz_AnyTwoWordsAreJudgedAsUsual(bytes32 hash, bytes32 r, bytes32 vs) external view {
        check(IAttesterBook.Signature(r, vs), hash);
    }

    /// @dev Half the order is the last s that is taken; r is one that a signature has.
    function test_TheUpperHalfOfSIsNobodys() external view {
        bytes32 hash = keccak256("report");
        bytes32 r = sign(KEY_A, hash).r;
        uint256 last = CURVE_ORDER / 2;
        assertNotEq(check(IAttesterBook.Signature(r, bytes32(last)), hash), address(0));
        assertEq(check(IAttesterBook.Signature(r, bytes32(last + 1)), hash), address(0));
        assertEq(check(IAttesterBook.Signature(0, bytes32(last)), hash), address(0));
        assertEq(check(IAttesterBook.Signature(r, 0), hash), address(0));
    }

    function check(IAttesterBook.Signature memory signature, bytes32 hash) private view returns (address signer) {
        bool sound;
        (signer, sound) = recoverer.signer(signature, hash);
        (address usual,,) = ECDSA.tryRecover(hash, signature.r, signature.vs);
        assertEq(signer, usual);
        assertTrue(sound);
    }
}
