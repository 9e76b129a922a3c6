// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RedstoneAdapterBase} from "@redstone-finance/on-chain-relayer/contracts/core/RedstoneAdapterBase.sol";

import {
    RedStoneMultiFeed,
    RedStoneReader,
    RedStoneWithRounds,
    RedStoneWithoutRounds,
    SIGNER_A,
    SIGNER_B,
    feedIdAt,
    feedIds
} from "../src/RedStone.sol";
import {IReader, PeerTest} from "./PeerTest.sol";

/// @title RedStone with two signers of two, each of whom signs one data package with all feeds: the cheapest form.
abstract contract RedStoneTest is PeerTest {
    // Ends every payload.
    bytes9 private constant MARKER = 0x000002ed57011e0000;

    function setUp() external pure {
        assertEq(vm.addr(KEY_A), SIGNER_A);
        assertEq(vm.addr(KEY_B), SIGNER_B);
    }

    /// @dev RedStone's median of two.
    function _expected(uint256 a, uint256 b) internal pure override returns (uint256) {
        return (a + b) / 2;
    }

    /// @dev Follows the calldata of the call: packages, their number, the size of the metadata (none), the marker.
    function _payload(uint256 feeds, uint256 a, uint256 b) internal view returns (bytes memory) {
        return bytes.concat(
            _package(KEY_A, feeds, a), _package(KEY_B, feeds, b), bytes2(uint16(2)), bytes3(0), bytes9(MARKER)
        );
    }

    function _milliseconds() internal view returns (uint48) {
        return uint48(vm.getBlockTimestamp() * 1000);
    }

    function _package(uint256 key, uint256 feeds, uint256 price) private view returns (bytes memory signed) {
        for (uint256 i = 0; i < feeds; ++i) {
            signed = bytes.concat(signed, feedIdAt(i), bytes32(price));
        }
        signed = bytes.concat(signed, bytes6(_milliseconds()), bytes4(uint32(32)), bytes3(uint24(feeds)));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(signed));
        return bytes.concat(signed, r, s, bytes1(v));
    }
}

contract RedStoneMultiFeedTest is RedStoneTest {
    RedStoneMultiFeed private _adapter;

    function test_ReadCold() external {
        _deploy(1);
        _measureRead(IReader(address(new RedStoneReader(_adapter))));
    }

    function _peer() internal pure override returns (string memory) {
        return "redstone-multifeed";
    }

    function _deploy(uint256) internal override {
        _adapter = new RedStoneMultiFeed();
    }

    function _update(uint256 feeds, uint256 a, uint256 b) internal override returns (uint256) {
        bytes memory call = abi.encodeCall(_adapter.updateDataFeedsValuesPartial, (feedIds(feeds)));
        return _transact(address(_adapter), bytes.concat(call, _payload(feeds, a, b)));
    }

    function _answer(uint256 feed) internal view override returns (uint256) {
        return _adapter.getValueForDataFeed(feedIdAt(feed));
    }
}

/// @dev An adapter whose updates bring all its feeds.
abstract contract RedStoneAdapterTest is RedStoneTest {
    RedstoneAdapterBase private _adapter;

    function _new(uint256 feeds) internal virtual returns (RedstoneAdapterBase);

    function _deploy(uint256 feeds) internal override {
        _adapter = _new(feeds);
    }

    function _update(uint256 feeds, uint256 a, uint256 b) internal override returns (uint256) {
        bytes memory call = abi.encodeCall(_adapter.updateDataFeedsValues, (_milliseconds()));
        return _transact(address(_adapter), bytes.concat(call, _payload(feeds, a, b)));
    }

    function _answer(uint256 feed) internal view override returns (uint256) {
        return _adapter.getValueForDataFeed(feedIdAt(feed));
    }
}

contract RedStoneWithoutRoundsTest is RedStoneAdapterTest {
    function _peer() internal pure override returns (string memory) {
        return "redstone-without-rounds";
    }

    function _new(uint256 feeds) internal override returns (RedstoneAdapterBase) {
        return new RedStoneWithoutRounds(feeds);
    }
}

contract RedStoneWithRoundsTest is RedStoneAdapterTest {
    function _peer() internal pure override returns (string memory) {
        return "redstone-with-rounds";
    }

    function _new(uint256 feeds) internal override returns (RedstoneAdapterBase) {
        return new RedStoneWithRounds(feeds);
    }
}
