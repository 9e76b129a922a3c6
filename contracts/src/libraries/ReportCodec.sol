// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldOracle} from "../ITwofoldOracle.sol";

/// @title The report's wire format and its EIP-712 hash. `ITwofoldOracle` draws the format.
library ReportCodec {
    bytes32 internal constant PAGE_TYPEHASH =
        keccak256("Page(uint16 page,uint8 claims,uint48 a0,uint48 b0,uint48 a1,uint48 b1,uint48 a2,uint48 b2)");
    bytes32 internal constant REPORT_TYPEHASH = keccak256(
        "Report(uint32 observedAt,Page[] pages)"
        "Page(uint16 page,uint8 claims,uint48 a0,uint48 b0,uint48 a1,uint48 b1,uint48 a2,uint48 b2)"
    );

    uint256 internal constant HEADER_BYTES = 4;
    uint256 internal constant PAGE_BYTES = 39;
    uint256 internal constant MAX_PAGES = 256;

    uint256 internal constant NOTHING = 0;
    uint256 internal constant AGREED = 1;
    uint256 internal constant DISPUTED = 2;
    uint256 internal constant MISSING = 3;

    /// @dev Which number of absent prices (0, 1, 2) each claim allows: bit `claim * 4 + absent`. Nothing wants both
    /// absent, agreed and disputed none, missing one or both.
    uint256 private constant ALLOWED = 0x6114;

    /// @notice Checks the form of a report and hashes it as EIP-712's `hashStruct` does. Reverts `MalformedReport`.
    /// @return structHash The hash of the struct, without the domain.
    /// @return pages How many pages the report has, 1 to 256.
    function hash(bytes calldata report) internal pure returns (bytes32 structHash, uint256 pages) {
        unchecked {
            uint256 body = report.length - HEADER_BYTES; // wraps for a shorter one, and is then no multiple in range
            pages = body / PAGE_BYTES;
            if (pages == 0 || pages > MAX_PAGES || pages * PAGE_BYTES != body) {
                revert ITwofoldOracle.MalformedReport();
            }
        }
        bytes32 pageType = PAGE_TYPEHASH;
        bytes32 reportType = REPORT_TYPEHASH;
        bool ok;
        // In assembly because the compiler's own encoding of nine words a page, and its bounds checks, cost more than
        // everything else that is done with a page's calldata.
        assembly ("memory-safe") {
            // The lane's prices from calldata to the struct's two members; 1 if they are what the claim says.
            function lane(source, target, claim) -> allowed {
                let both := shr(160, calldataload(source))
                let a := shr(48, both)
                let b := and(both, 0xffffffffffff)
                mstore(target, a)
                mstore(add(target, 0x20), b)
                allowed := shr(add(shl(2, claim), add(iszero(a), iszero(b))), ALLOWED)
            }

            let list := mload(0x40) // the pages' hashes
            let struct := add(list, shl(5, pages)) // one page, encoded
            mstore(struct, pageType)
            ok := 1
            let cursor := add(report.offset, HEADER_BYTES)
            let least := 0 // the lowest number that the next page may have
            for { let end := add(list, shl(5, pages)) } lt(list, end) { list := add(list, 0x20) } {
                let top := shr(232, calldataload(cursor))
                let page := shr(8, top)
                let claims := and(top, 0xff)
                mstore(add(struct, 0x20), page)
                mstore(add(struct, 0x40), claims)
                ok := and(ok, lane(add(cursor, 3), add(struct, 0x60), and(claims, 3)))
                ok := and(ok, lane(add(cursor, 15), add(struct, 0xa0), and(shr(2, claims), 3)))
                ok := and(ok, lane(add(cursor, 27), add(struct, 0xe0), and(shr(4, claims), 3)))
                // Something is claimed, the two spare bits are not used, and pages ascend.
                ok := and(ok, and(lt(sub(claims, 1), 0x3f), iszero(lt(page, least))))
                least := add(page, 1)
                mstore(list, keccak256(struct, 0x120))
                cursor := add(cursor, PAGE_BYTES)
            }
            list := mload(0x40)
            let pagesHash := keccak256(list, shl(5, pages))
            mstore(0x00, reportType)
            mstore(0x20, shr(224, calldataload(report.offset)))
            // The third word of the struct overlays the free memory pointer for as long as the hash takes.
            mstore(0x40, pagesHash)
            structHash := keccak256(0x00, 0x60)
            mstore(0x40, list)
        }
        if (!ok) revert ITwofoldOracle.MalformedReport();
    }

    /// @notice When the report was observed, in Unix seconds. The form must have been checked.
    function observedAt(bytes calldata report) internal pure returns (uint256 time) {
        assembly ("memory-safe") {
            time := shr(224, calldataload(report.offset))
        }
    }

    /// @notice Number and claims of the `index`-th page. The form must have been checked.
    function head(bytes calldata report, uint256 index) internal pure returns (uint256 page, uint256 claims) {
        assembly ("memory-safe") {
            let word := shr(232, calldataload(add(add(report.offset, HEADER_BYTES), mul(index, PAGE_BYTES))))
            page := shr(8, word)
            claims := and(word, 0xff)
        }
    }

    /// @notice Both sides' prices of a lane of the `index`-th page. The form must have been checked.
    function prices(bytes calldata report, uint256 index, uint256 lane) internal pure returns (uint256 a, uint256 b) {
        assembly ("memory-safe") {
            let cursor := add(add(report.offset, HEADER_BYTES), add(mul(index, PAGE_BYTES), add(3, mul(lane, 12))))
            let both := shr(160, calldataload(cursor))
            a := shr(48, both)
            b := and(both, 0xffffffffffff)
        }
    }
}
