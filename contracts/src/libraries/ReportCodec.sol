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
    // Where in a page its lanes' prices lie.
    uint256 internal constant LANE_0 = 3;
    uint256 internal constant LANE_1 = 15;
    uint256 internal constant LANE_2 = 27;
    uint256 internal constant LANE_BYTES = 12;
    uint256 internal constant MAX_PAGES = 256;

    uint256 internal constant NOTHING = 0;
    uint256 internal constant AGREED = 1;
    uint256 internal constant DISPUTED = 2;
    uint256 internal constant MISSING = 3;

    /// @dev The claims' byte of a page that agrees all over, and the bits in it that only disputed and missing set.
    uint256 private constant ALL_AGREED = 0x15;
    uint256 private constant TROUBLE = 0x2a;
    /// @dev Which number of absent prices (0, 1, 2) each claim allows: bit `claim * 4 + absent`. Nothing wants both
    /// absent, agreed and disputed none, missing one or both.
    uint256 private constant ALLOWED = 0x6114;

    /// @notice Checks the form of a report and hashes it as EIP-712's `hashStruct` does. Reverts `MalformedReport`.
    /// @return structHash The hash of the struct, without the domain.
    function hash(bytes calldata report) internal pure returns (bytes32 structHash) {
        uint256 count;
        unchecked {
            uint256 body = report.length - HEADER_BYTES; // wraps for a shorter one, and is then no multiple in range
            count = body / PAGE_BYTES;
            if (count == 0 || count > MAX_PAGES || count * PAGE_BYTES != body) {
                revert ITwofoldOracle.MalformedReport();
            }
        }
        bytes32 pageType = PAGE_TYPEHASH;
        bytes32 reportType = REPORT_TYPEHASH;
        bool malformed;
        // In assembly because the compiler's own encoding of nine words a page, and its bounds checks, cost more than
        // everything else that is done with a page's calldata.
        assembly ("memory-safe") {
            // Moves the price that ends `shift` bits above a word's end into the struct, and returns it.
            function move(word, shift, target) -> price {
                price := and(shr(shift, word), 0xffffffffffff)
                mstore(target, price)
            }
            // Whether each lane's two prices are what its claim says.
            function bearOut(target, bits) -> allowed {
                allowed := lt(sub(bits, 1), 0x3f) // something is claimed, and the two spare bits are not used
                for { let end := add(target, 0xc0) } lt(target, end) { target := add(target, 0x40) } {
                    let absent := add(iszero(mload(target)), iszero(mload(add(target, 0x20))))
                    allowed := and(allowed, shr(add(shl(2, and(bits, 3)), absent), ALLOWED))
                    bits := shr(2, bits)
                }
            }

            let list := mload(0x40) // the pages' hashes
            let struct := add(list, shl(5, count)) // one page, encoded, where the list ends
            mstore(struct, pageType)
            mstore(add(struct, 0x20), not(0)) // the number before the first: -1
            for { let place := add(report.offset, HEADER_BYTES) } lt(list, struct) { place := add(place, PAGE_BYTES) } {
                let start := calldataload(place) // page u16, claims u8, a0, b0, a1, b1, and some of a2
                let end := calldataload(add(place, 7)) // ends with a2, b2
                let page := shr(240, start)
                if iszero(sgt(page, mload(add(struct, 0x20)))) {
                    malformed := 1
                    break
                }
                mstore(add(struct, 0x20), page)
                let bits := and(shr(232, start), 0xff)
                mstore(add(struct, 0x40), bits)
                let product := move(start, 184, add(struct, 0x60))
                product := mul(product, move(start, 136, add(struct, 0x80)))
                product := mul(product, move(start, 88, add(struct, 0xa0)))
                product := mul(product, move(start, 40, add(struct, 0xc0)))
                product := mul(product, move(end, 48, add(struct, 0xe0)))
                product := mul(product, move(end, 0, add(struct, 0x100)))
                // A product that is not 0 has no factor that is, though it wraps: nearly always that is all to be seen.
                if or(iszero(product), xor(bits, ALL_AGREED)) {
                    if iszero(bearOut(add(struct, 0x60), bits)) {
                        malformed := 1
                        break
                    }
                }
                mstore(list, keccak256(struct, 0x120))
                list := add(list, 0x20)
            }
            list := mload(0x40)
            let pagesHash := keccak256(list, shl(5, count))
            mstore(0x00, reportType)
            mstore(0x20, shr(224, calldataload(report.offset)))
            // The third word of the struct overlays the free memory pointer for as long as the hash takes.
            mstore(0x40, pagesHash)
            structHash := keccak256(0x00, 0x60)
            mstore(0x40, list)
        }
        if (malformed) revert ITwofoldOracle.MalformedReport();
    }

    /// @notice When the report was observed, in Unix seconds. The form must have been checked.
    function observedAt(bytes calldata report) internal pure returns (uint256 time) {
        assembly ("memory-safe") {
            time := shr(224, calldataload(report.offset))
        }
    }

    /// @notice Where in calldata the first page lies, and where the last one ends; each is `PAGE_BYTES` long. The form must
    /// have been checked.
    function pages(bytes calldata report) internal pure returns (uint256 place, uint256 end) {
        assembly ("memory-safe") {
            place := add(report.offset, HEADER_BYTES)
            end := add(report.offset, report.length)
        }
    }

    /// @notice The number of the page at `place` in calldata. The form must have been checked.
    function number(uint256 place) internal pure returns (uint256 page) {
        assembly ("memory-safe") {
            page := shr(240, calldataload(place))
        }
    }

    /// @notice The claims' byte of the page at `place` in calldata. The form must have been checked.
    function claims(uint256 place) internal pure returns (uint256 bits) {
        assembly ("memory-safe") {
            bits := and(shr(232, calldataload(place)), 0xff)
        }
    }

    /// @notice Not 0 if the page at `place` in calldata has a lane that is disputed or missing.
    function troubles(uint256 place) internal pure returns (uint256) {
        return claims(place) & TROUBLE;
    }

    /// @notice Both sides' prices of a lane of the page at `place` in calldata. The form must have been checked.
    /// @param lane Where in a page the lane's prices lie: `LANE_0` and so on.
    function prices(uint256 place, uint256 lane) internal pure returns (uint256 a, uint256 b) {
        assembly ("memory-safe") {
            let both := shr(160, calldataload(add(place, lane)))
            a := shr(48, both)
            b := and(both, 0xffffffffffff)
        }
    }
}
