// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A page of a report: the claims' byte and the prices a0, b0, a1, b1, a2, b2.
struct PageClaim {
    uint16 page;
    uint8 claims;
    uint48[6] prices;
}

struct Report {
    uint32 observedAt;
    PageClaim[] pages;
}

uint8 constant NOTHING = 0;
uint8 constant AGREED = 1;
uint8 constant DISPUTED = 2;
uint8 constant MISSING = 3;

/// @title The wire format and the EIP-712 hash once more, the slow and obvious way, to hold the fast one against.
library Reports {
    string private constant PAGE =
        "Page(uint16 page,uint8 claims,uint48 a0,uint48 b0,uint48 a1,uint48 b1,uint48 a2,uint48 b2)";
    string private constant REPORT = "Report(uint32 observedAt,Page[] pages)";
    string private constant DOMAIN =
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)";

    function pack(Report memory report) internal pure returns (bytes memory packed) {
        packed = abi.encodePacked(report.observedAt);
        for (uint256 i = 0; i < report.pages.length; ++i) {
            PageClaim memory p = report.pages[i];
            packed = abi.encodePacked(packed, p.page, p.claims);
            for (uint256 j = 0; j < 6; ++j) {
                packed = abi.encodePacked(packed, p.prices[j]);
            }
        }
    }

    function digest(Report memory report, uint256 chainId, address verifier) internal pure returns (bytes32) {
        bytes memory pages;
        for (uint256 i = 0; i < report.pages.length; ++i) {
            PageClaim memory p = report.pages[i];
            pages = abi.encodePacked(pages, keccak256(abi.encode(keccak256(bytes(PAGE)), p.page, p.claims, p.prices)));
        }
        bytes32 reportType = keccak256(abi.encodePacked(REPORT, PAGE));
        bytes32 structHash = keccak256(abi.encode(reportType, report.observedAt, keccak256(pages)));
        bytes32 domain =
            keccak256(abi.encode(keccak256(bytes(DOMAIN)), keccak256("Twofold"), keccak256("1"), chainId, verifier));
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    /// @notice A report of one page.
    function one(uint256 time, PageClaim memory page) internal pure returns (Report memory report) {
        // forge-lint: disable-next-line(unsafe-typecast)
        report.observedAt = uint32(time);
        report.pages = new PageClaim[](1);
        report.pages[0] = page;
    }

    /// @notice A report of two pages.
    function two(uint256 time, PageClaim memory first, PageClaim memory second)
        internal
        pure
        returns (Report memory report)
    {
        // forge-lint: disable-next-line(unsafe-typecast)
        report.observedAt = uint32(time);
        report.pages = new PageClaim[](2);
        report.pages[0] = first;
        report.pages[1] = second;
    }

    /// @notice Claims' byte of three lanes.
    function claims(uint8 lane0, uint8 lane1, uint8 lane2) internal pure returns (uint8) {
        return lane0 | (lane1 << 2) | (lane2 << 4);
    }
}
