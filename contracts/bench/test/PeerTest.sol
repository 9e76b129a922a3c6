// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

/// @title What a peer's update costs, under the conditions of ours in ../../test/Gas.t.sol.
/// @dev Isolated: each call is a transaction of its own and its figure the receipt's gasUsed. Prices, moves, intervals
/// and keys are those of Gas.t.sol, and the third update is the one that counts, so that every slot that an update
/// writes again is in use.
abstract contract PeerTest is Test {
    uint256 internal constant KEY_A = 0xa11ce;
    uint256 internal constant KEY_B = 0xb0b;
    uint256 internal constant START = 1_800_000_000;

    uint256 private constant PRICE = 312_345_678_901;
    uint256 private constant UPDATES = 3;

    function test_Update1Feed() external {
        _measureUpdate(1);
    }

    function test_Update12Feeds() external {
        _measureUpdate(12);
    }

    function test_Update50Feeds() external {
        _measureUpdate(50);
    }

    /// @dev The name under which the figures are kept.
    function _peer() internal pure virtual returns (string memory);

    function _deploy(uint256 feeds) internal virtual;

    /// @dev Updates all feeds to the prices of the two sides, a and b, in as many transactions as the peer needs;
    /// returns the gas of all of them.
    function _update(uint256 feeds, uint256 a, uint256 b) internal virtual returns (uint256 gas);

    /// @dev What the peer now serves for this feed.
    function _answer(uint256 feed) internal view virtual returns (uint256);

    /// @dev What the peer makes of the two sides.
    function _expected(uint256 a, uint256 b) internal pure virtual returns (uint256);

    /// @dev One transaction; its receipt's gas.
    function _transact(address to, bytes memory data) internal returns (uint256) {
        (bool ok, bytes memory why) = to.call(data);
        assertTrue(ok, string(why));
        return vm.lastCallGas().gasTotalUsed;
    }

    /// @dev Keeps what latestRoundData adds to a consumer's transaction that comes to all of the peer's contracts for
    /// the first time: the receipt's gas without the transaction's own 21 000 and its four bytes of calldata.
    function _measureRead(IReader reader) internal {
        (uint256 expected,) = _updateUntilSteady(1);
        uint256 spent = _transact(address(reader), abi.encodeCall(reader.latestRoundData, ())) - 21_000 - 4 * 16;
        vm.snapshotValue("Peers", string.concat("peer=", _peer(), " read=latestRoundData cold"), spent);
        (, int256 answer,,,) = reader.latestRoundData();
        assertEq(uint256(answer), expected);
    }

    /// @dev The first bytecode that a source file, in whatever language, quotes behind this declaration.
    function _bytecode(string memory path, string memory declaration) internal view returns (bytes memory) {
        string[] memory parts = vm.split(vm.readFile(path), declaration);
        assertEq(parts.length, 2, path);
        return vm.parseBytes(string.concat("0x", vm.split(vm.split(parts[1], '"0x')[1], '"')[0]));
    }

    function _create(bytes memory code, bytes memory arguments) internal returns (address created) {
        bytes memory init = bytes.concat(code, arguments);
        assembly ("memory-safe") {
            created := create(0, add(init, 32), mload(init))
        }
        assertTrue(created != address(0));
    }

    function _measureUpdate(uint256 feeds) private {
        _deploy(feeds);
        (uint256 expected, uint256 gas) = _updateUntilSteady(feeds);
        vm.snapshotValue("Peers", string.concat("peer=", _peer(), " feeds=", vm.toString(feeds)), gas);
        for (uint256 i = 0; i < feeds; ++i) {
            assertEq(_answer(i), expected);
        }
    }

    /// @dev Returns the answer that all feeds must have now, and what the last update cost.
    function _updateUntilSteady(uint256 feeds) private returns (uint256 expected, uint256 gas) {
        for (uint256 nth = 0; nth < UPDATES; ++nth) {
            vm.warp(START + 12 * (nth + 1));
            uint256 a = PRICE + nth * PRICE / 5000;
            uint256 b = a + a * 300 / 1_000_000;
            gas = _update(feeds, a, b);
            expected = _expected(a, b);
        }
    }
}

interface IReader {
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80);
}
