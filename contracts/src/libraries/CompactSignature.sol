// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttesterBook} from "../interfaces/IAttesterBook.sol";

/// @title EIP-2098 signatures.
library CompactSignature {
    /// @dev Above half the curve's order lies the malleated twin of every signature.
    uint256 private constant MAX_S = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @notice Who signed `hash`. Address 0 if nobody did, or if s lies in the upper half.
    function signer(IAttesterBook.Signature calldata self, bytes32 hash) internal view returns (address recovered) {
        // In assembly because the usual way, with its error codes, costs 127 gas more a signature.
        assembly ("memory-safe") {
            let free := mload(0x40)
            let vs := calldataload(add(self, 0x20))
            let s := shr(1, shl(1, vs))
            mstore(0x00, hash)
            mstore(0x20, add(27, shr(255, vs)))
            // r and s overlay the free memory pointer and the zero slot for as long as the call takes.
            mstore(0x40, calldataload(self))
            mstore(0x60, s)
            pop(staticcall(gas(), 0x01, 0x00, 0x80, 0x00, 0x20))
            // The precompile answers an invalid signature with nothing at all, and the hash still stands there.
            recovered := mul(mload(0x00), and(eq(returndatasize(), 0x20), iszero(gt(s, MAX_S))))
            mstore(0x40, free)
            mstore(0x60, 0)
        }
    }
}
