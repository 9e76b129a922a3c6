// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";

import {ITwofoldOracle} from "../src/ITwofoldOracle.sol";
import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {OracleFixture} from "./OracleFixture.sol";

/// @title The golden vectors, made by the Go side: what Go packs, hashes and signs is what the contract takes.
contract VectorsTest is OracleFixture {
    using stdJson for string;

    string internal json;
    ITwofoldOracle internal oracle;

    /// @dev The vectors are for a chain and an address; the oracle is made there, constructor and all.
    function setUp() external {
        json = vm.readFile("../report/testdata/vectors.json");
        vm.warp(0); // one vector is of this time
        vm.chainId(json.readUint(".domain.chainId"));
        address place = json.readAddress(".domain.contract");

        uint256 count;
        while (json.keyExists(vector(count))) ++count;
        // Each vector has signers of its own.
        IAttesterBook.FirstAttester[] memory signers = new IAttesterBook.FirstAttester[](2 * count);
        for (uint256 i = 0; i < count; ++i) {
            address a = json.readAddress(string.concat(vector(i), ".signerA"));
            address b = json.readAddress(string.concat(vector(i), ".signerB"));
            signers[2 * i] = IAttesterBook.FirstAttester(a, IAttesterBook.Side.A, FOREVER);
            signers[2 * i + 1] = IAttesterBook.FirstAttester(b, IAttesterBook.Side.B, FOREVER);
        }
        IFeedBook.FirstFeed[] memory feeds = new IFeedBook.FirstFeed[](768);
        for (uint256 i = 0; i < feeds.length; ++i) {
            feeds[i] = IFeedBook.FirstFeed(i, config());
        }
        deployCodeTo(artifact("TwofoldOracle"), abi.encode(terms(), signers, feeds), place);
        oracle = ITwofoldOracle(place);
    }

    function test_EveryVectorHasItsDigest() external view {
        uint256 count;
        for (; json.keyExists(vector(count)); ++count) {
            bytes memory packed = json.readBytes(string.concat(vector(count), ".packed"));
            assertEq(
                oracle.digest(packed),
                json.readBytes32(string.concat(vector(count), ".digest")),
                json.readString(string.concat(vector(count), ".name"))
            );
        }
        assertGt(count, 0);
    }

    function test_EveryVectorIsTakenAtItsTime() external {
        uint256 state = vm.snapshotState();
        uint256 count;
        for (; json.keyExists(vector(count)); ++count) {
            vm.revertToState(state);
            string memory name = json.readString(string.concat(vector(count), ".name"));
            vm.warp(json.readUint(string.concat(vector(count), ".observedAt")));
            bytes memory packed = json.readBytes(string.concat(vector(count), ".packed"));
            try oracle.update(packed, signature(count, "A"), signature(count, "B")) returns (uint256 applied) {
                assertGt(applied, 0, name);
            } catch (bytes memory why) {
                // Signatures and form are taken; that there is no page 65 535, and nothing older than time 0, is another
                // matter.
                bool known =
                    bytes4(why) == IFeedBook.UnknownPage.selector || bytes4(why) == ITwofoldOracle.NothingNew.selector;
                assertTrue(known, name);
            }
        }
        assertGt(count, 0);
    }

    function test_EveryMalformedVectorIsRefused() external {
        uint256 count;
        IAttesterBook.Signature memory none;
        for (; json.keyExists(string.concat(".malformed[", vm.toString(count), "]")); ++count) {
            string memory key = string.concat(".malformed[", vm.toString(count), "].packed");
            bytes memory packed = json.readBytes(key);
            vm.expectRevert(ITwofoldOracle.MalformedReport.selector);
            oracle.update(packed, none, none);
        }
        assertGt(count, 0);
    }

    function vector(uint256 index) private pure returns (string memory) {
        return string.concat(".vectors[", vm.toString(index), "]");
    }

    function signature(uint256 index, string memory side) private view returns (IAttesterBook.Signature memory) {
        string memory key = string.concat(vector(index), ".signature", side);
        return IAttesterBook.Signature(
            json.readBytes32(string.concat(key, ".r")), json.readBytes32(string.concat(key, ".vs"))
        );
    }
}
