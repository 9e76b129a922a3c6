// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {ITwofoldFeed} from "../src/ITwofoldFeed.sol";
import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {ITwofoldProxy} from "../src/ITwofoldProxy.sol";
import {AggregatorV2V3Interface} from "../src/interfaces/AggregatorV2V3Interface.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {TwofoldBoundFeed} from "../src/TwofoldBoundFeed.sol";
import {AGREED, PageClaim, Report, Reports} from "./Reports.sol";

/// @title An oracle with one attester a side, and the hands to report to it. Tests see it through its interface.
/// @dev Tests ask the cheat code for the time: the optimizer takes `block.timestamp` to be the same all through a
/// transaction, which a test that warps is not.
abstract contract OracleFixture is Test {
    using Reports for Report;

    // Fixed, so that signatures, and with them the cost of calldata, are the same in every run.
    uint256 internal constant KEY_A = 0xa11ce;
    uint256 internal constant KEY_B = 0xb0b;
    uint256 internal constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    uint256 internal constant START = 1_800_000_000;
    uint32 internal constant MAX_REPORT_AGE = 30;
    uint32 internal constant MAX_SKEW = 5;
    uint32 internal constant DELAY = 48 hours;
    uint64 internal constant FOREVER = type(uint64).max;

    uint32 internal constant MAX_DIVERGENCE = 10_000;
    uint32 internal constant MAX_JUMP = 200_000;
    uint32 internal constant JUMP_CONFIRM = 60;
    uint32 internal constant HEARTBEAT = 300;

    // Where the first page's word and the first lane's second word lie, see snapshots/storage-layout.json.
    bytes32 internal constant PAGES_SLOT = bytes32(uint256(10));
    bytes32 internal constant ASIDES_SLOT = bytes32(uint256(522));
    bytes32 internal constant RINGS_SLOT = bytes32(uint256(1290));
    bytes32 internal constant PROMISES_SLOT = bytes32(uint256(263_434));

    address internal owner = makeAddr("owner");
    address internal guardian = makeAddr("guardian");
    address internal stranger = makeAddr("stranger");

    /// @dev An oracle with `feeds` feeds, ids from 0.
    function deploy(uint256 feeds) internal returns (ITwofoldOracle) {
        vm.warp(START);
        IFeedBook.FirstFeed[] memory first = new IFeedBook.FirstFeed[](feeds);
        for (uint256 i = 0; i < feeds; ++i) {
            first[i] = IFeedBook.FirstFeed(i, config());
        }
        return newOracle(terms(), attesters(), first);
    }

    // What is tested is what ships: the bytes that tools/test compiled first, by the settings of the default profile. Tests
    // themselves are compiled by others, in a sixth of the time.

    function newOracle(
        ITwofoldOracle.Terms memory terms_,
        IAttesterBook.FirstAttester[] memory attesters_,
        IFeedBook.FirstFeed[] memory feeds
    ) internal returns (ITwofoldOracle) {
        return ITwofoldOracle(deployCode(artifact("TwofoldOracle"), abi.encode(terms_, attesters_, feeds)));
    }

    function newFeed(ITwofoldOracle oracle, uint256 feedId, uint8 decimals) internal returns (ITwofoldFeed) {
        return ITwofoldFeed(deployCode(artifact("TwofoldFeed"), abi.encode(oracle, feedId, decimals)));
    }

    function newStrictFeed(ITwofoldOracle oracle, uint256 feedId, uint8 decimals) internal returns (ITwofoldFeed) {
        return ITwofoldFeed(deployCode(artifact("TwofoldStrictFeed"), abi.encode(oracle, feedId, decimals)));
    }

    function newBoundFeed(ITwofoldOracle oracle, uint256 feedId, uint8 decimals, TwofoldBoundFeed.Bound bound_)
        internal
        returns (TwofoldBoundFeed)
    {
        return TwofoldBoundFeed(deployCode(artifact("TwofoldBoundFeed"), abi.encode(oracle, feedId, decimals, bound_)));
    }

    function newProxy(address owner_, address guardian_, uint256 delay, AggregatorV2V3Interface first)
        internal
        returns (ITwofoldProxy)
    {
        return ITwofoldProxy(deployCode(artifact("TwofoldProxy"), abi.encode(owner_, guardian_, delay, first)));
    }

    /// @dev Creates what must refuse to be created, with exactly this.
    function refusesToBe(string memory name, bytes memory args, bytes memory why) internal {
        bytes memory code = abi.encodePacked(vm.getCode(artifact(name)), args);
        vm.expectRevert(why);
        this.create(code);
    }

    function create(bytes calldata code) external returns (address made) {
        bytes memory init = code;
        assembly ("memory-safe") {
            made := create(0, add(init, 0x20), mload(init))
            if iszero(made) {
                let reason := mload(0x40)
                returndatacopy(reason, 0, returndatasize())
                revert(reason, returndatasize())
            }
        }
    }

    /// @dev Coverage needs the code that it compiled itself, and sets the folder to nothing.
    function artifact(string memory name) internal view returns (string memory) {
        string memory folder = vm.envOr("ARTIFACTS", string("out"));
        if (bytes(folder).length == 0) return string.concat(name, ".sol:", name);
        return string.concat(folder, "/", name, ".sol/", name, ".json");
    }

    function terms() internal view returns (ITwofoldOracle.Terms memory first) {
        first.owner = owner;
        first.guardian = guardian;
        first.timing = timing();
    }

    function timing() internal pure returns (ITwofoldOracle.Timing memory) {
        return ITwofoldOracle.Timing(MAX_REPORT_AGE, MAX_SKEW, DELAY);
    }

    function attesters() internal pure returns (IAttesterBook.FirstAttester[] memory list) {
        list = new IAttesterBook.FirstAttester[](2);
        list[0] = IAttesterBook.FirstAttester(vm.addr(KEY_A), IAttesterBook.Side.A, FOREVER);
        list[1] = IAttesterBook.FirstAttester(vm.addr(KEY_B), IAttesterBook.Side.B, FOREVER);
    }

    function config() internal pure returns (IFeedBook.FeedConfig memory) {
        return IFeedBook.FeedConfig({
            description: "ETH / USD",
            decimals: 8,
            policy: IFeedBook.Policy({
                heartbeat: HEARTBEAT,
                deviation: 5000,
                maxDivergence: MAX_DIVERGENCE,
                maxJump: MAX_JUMP,
                jumpConfirm: JUMP_CONFIRM
            })
        });
    }

    /// @dev EIP-2098: the upper bit of s, which a canonical signature leaves free, holds v.
    function sign(uint256 key, bytes32 digest) internal pure returns (IAttesterBook.Signature memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return IAttesterBook.Signature(r, bytes32(uint256(s) | (uint256(v - 27) << 255)));
    }

    function signed(ITwofoldOracle oracle, Report memory report)
        internal
        view
        returns (bytes memory packed, IAttesterBook.Signature memory a, IAttesterBook.Signature memory b)
    {
        bytes32 digest = report.digest(block.chainid, address(oracle));
        return (report.pack(), sign(KEY_A, digest), sign(KEY_B, digest));
    }

    /// @dev Signs and sends; any revert is update's own.
    function send(ITwofoldOracle oracle, Report memory report) internal returns (uint256) {
        (bytes memory packed, IAttesterBook.Signature memory a, IAttesterBook.Signature memory b) =
            signed(oracle, report);
        return oracle.update(packed, a, b);
    }

    /// @dev Signs and sends what must be refused with exactly this.
    function refused(ITwofoldOracle oracle, Report memory report, bytes memory why) internal {
        (bytes memory packed, IAttesterBook.Signature memory a, IAttesterBook.Signature memory b) =
            signed(oracle, report);
        vm.expectRevert(why);
        oracle.update(packed, a, b);
    }

    /// @dev A page whose lane 0 says this and whose other lanes say nothing.
    function solo(uint16 page, uint8 claim, uint48 a, uint48 b) internal pure returns (PageClaim memory p) {
        p.page = page;
        p.claims = claim;
        p.prices[0] = a;
        p.prices[1] = b;
    }

    /// @dev A page whose three lanes agree on these.
    function trio(uint16 page, uint48 a, uint48 b) internal pure returns (PageClaim memory p) {
        p.page = page;
        p.claims = Reports.claims(AGREED, AGREED, AGREED);
        p.prices = [a, b, a, b, a, b];
    }
}
