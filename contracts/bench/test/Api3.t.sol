// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IApi3ServerV1} from "@api3/contracts/api3-server-v1/interfaces/IApi3ServerV1.sol";

import {IReader, PeerTest} from "./PeerTest.sol";

/// @title API3's server, as its package ships it: each feed one beacon, signed by one Airnode.
/// @dev So each feed rests on one signature where ours rests on two; that of side A is posted. Prices have 18 decimals.
contract Api3Test is PeerTest {
    string private constant FACTORIES =
        "bench/node_modules/@api3/contracts/dist/typechain-types/factories/api3-server-v1/";
    string private constant DECLARATION = "const _bytecode";
    bytes32 private constant DAPI_NAME = "ETH/USD";

    IApi3ServerV1 private _server;

    /// @dev The reader that protocols are told to use, without the proxy before it.
    function test_ReadCold() external {
        _deploy(1);
        bytes memory extensionCode =
            _bytecode(string.concat(FACTORIES, "Api3ServerV1OevExtension__factory.js"), DECLARATION);
        address extension =
            _create(extensionCode, abi.encode(address(this), "OEV extension", address(this), address(_server)));
        bytes memory readerCode =
            _bytecode(string.concat(FACTORIES, "proxies/Api3ReaderProxyV1__factory.js"), DECLARATION);
        address reader = _create(readerCode, abi.encode(extension, DAPI_NAME, uint256(1)));
        _server.setDapiName(DAPI_NAME, _beaconId(0));
        _measureRead(IReader(reader));
    }

    function _peer() internal pure override returns (string memory) {
        return "api3";
    }

    function _deploy(uint256) internal override {
        bytes memory code = _bytecode(string.concat(FACTORIES, "Api3ServerV1__factory.js"), DECLARATION);
        // The registry of roles is asked nothing on the way of an update.
        _server = IApi3ServerV1(_create(code, abi.encode(address(this), "Api3ServerV1 admin", address(this))));
    }

    function _update(uint256 feeds, uint256 a, uint256) internal override returns (uint256) {
        bytes[] memory calls = new bytes[](feeds);
        for (uint256 i = 0; i < feeds; ++i) {
            calls[i] = _signedUpdate(i, a);
        }
        return _transact(address(_server), feeds == 1 ? calls[0] : abi.encodeCall(_server.multicall, (calls)));
    }

    function _answer(uint256 feed) internal view override returns (uint256) {
        (int224 value,) = _server.dataFeeds(_beaconId(feed));
        return uint256(int256(value));
    }

    function _expected(uint256 a, uint256) internal pure override returns (uint256) {
        return a * 1e10;
    }

    function _signedUpdate(uint256 feed, uint256 a) private view returns (bytes memory) {
        uint256 time = vm.getBlockTimestamp();
        bytes memory data = abi.encode(_expected(a, 0));
        bytes32 message = keccak256(abi.encodePacked(_templateId(feed), time, data));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(KEY_A, keccak256(abi.encodePacked("\x19Ethereum Signed Message:\n32", message)));
        return abi.encodeCall(
            _server.updateBeaconWithSignedData,
            (vm.addr(KEY_A), _templateId(feed), time, data, abi.encodePacked(r, s, v))
        );
    }

    function _templateId(uint256 feed) private pure returns (bytes32) {
        return keccak256(abi.encode("template", feed));
    }

    function _beaconId(uint256 feed) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(vm.addr(KEY_A), _templateId(feed)));
    }
}
