// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IReader, PeerTest} from "./PeerTest.sol";

/// @title Chainlink's OCR2 aggregator, as libocr ships it: four oracles, one of whom may be faulty, so two sign.
/// @dev An aggregator serves one feed: the figures of 12 and 50 are the sums of as many transactions.
contract ChainlinkTest is PeerTest {
    // Put there by ../../tools/gas, out of the Go module that ../go.mod pins.
    string private constant BINDINGS = "bench/out/AccessControlledOCR2Aggregator.txt";

    string private constant PROXY =
        "bench/node_modules/@chainlink/contracts-0.1/ethers/v0.6/factories/EACAggregatorProxy__factory.js";

    uint256 private constant ORACLES = 4;
    uint8 private constant FAULTY = 1;
    // Of whom the protocol needs at least so many observations, lest the faulty one decide.
    uint256 private constant OBSERVERS = 3;
    int192 private constant MIN_ANSWER = 1;
    int192 private constant MAX_ANSWER = type(int96).max;

    IOCR2Aggregator[] private _aggregators;
    address private _transmitter = makeAddr("transmitter 0");
    uint256 private _epoch;

    /// @dev Consumers come through the proxy, which has access.
    function test_ReadCold() external {
        _deploy(1);
        address proxy = _create(_bytecode(PROXY, "const _bytecode"), abi.encode(_aggregators[0], address(0)));
        _aggregators[0].addAccess(proxy);
        _measureRead(IReader(proxy));
    }

    function _peer() internal pure override returns (string memory) {
        return "chainlink";
    }

    function _deploy(uint256 feeds) internal override {
        bytes memory code = _bytecode(BINDINGS, "var AccessControlledOCR2AggregatorMetaData");
        for (uint256 i = 0; i < feeds; ++i) {
            address none = address(0);
            IOCR2Aggregator aggregator = IOCR2Aggregator(
                _create(code, abi.encode(none, MIN_ANSWER, MAX_ANSWER, none, none, uint8(8), "ETH / USD"))
            );
            // Paid, as on every chain where it runs: the transmitter's balance is a word that each update writes.
            aggregator.setBilling(1000, 100, 0, 1, 0);
            _configure(aggregator);
            aggregator.addAccess(address(this));
            _aggregators.push(aggregator);
        }
    }

    function _update(uint256 feeds, uint256 a, uint256 b) internal override returns (uint256 gas) {
        ++_epoch;
        for (uint256 i = 0; i < feeds; ++i) {
            bytes memory call = _transmission(_aggregators[i], a, b);
            vm.prank(_transmitter);
            gas += _transact(address(_aggregators[i]), call);
        }
    }

    function _answer(uint256 feed) internal view override returns (uint256) {
        (, int256 answer,,,) = _aggregators[feed].latestRoundData();
        return uint256(answer);
    }

    /// @dev The median of what the three saw.
    function _expected(uint256 a, uint256) internal pure override returns (uint256) {
        return a;
    }

    function _configure(IOCR2Aggregator aggregator) private {
        address[] memory signers = new address[](ORACLES);
        address[] memory transmitters = new address[](ORACLES);
        for (uint256 i = 0; i < ORACLES; ++i) {
            signers[i] = vm.addr(_key(i));
            transmitters[i] = makeAddr(string.concat("transmitter ", vm.toString(i)));
        }
        bytes memory onchainConfig = abi.encodePacked(uint8(1), MIN_ANSWER, MAX_ANSWER);
        aggregator.setConfig(signers, transmitters, FAULTY, onchainConfig, 1, "");
    }

    /// @dev Two observers saw side A's price, one side B's; one more oracle than may be faulty has signed.
    function _transmission(IOCR2Aggregator aggregator, uint256 a, uint256 b) private view returns (bytes memory) {
        int192[] memory observations = new int192[](OBSERVERS);
        observations[0] = int192(uint192(a));
        observations[1] = int192(uint192(a));
        observations[2] = int192(uint192(b));
        bytes32 observers = bytes3(0x000102);
        int192 juelsPerFeeCoin = 1e18;
        bytes memory report = abi.encode(uint32(vm.getBlockTimestamp()), observers, observations, juelsPerFeeCoin);

        (,, bytes32 configDigest) = aggregator.latestConfigDetails();
        bytes32[3] memory context = [configDigest, bytes32(_epoch << 8 | 1), 0];
        bytes32 signed = keccak256(abi.encode(keccak256(report), context));
        bytes32[] memory rs = new bytes32[](FAULTY + 1);
        bytes32[] memory ss = new bytes32[](FAULTY + 1);
        uint256 rawVs;
        for (uint256 i = 0; i < rs.length; ++i) {
            uint8 v;
            (v, rs[i], ss[i]) = vm.sign(_key(i), signed);
            rawVs |= uint256(v - 27) << (248 - 8 * i);
        }
        return abi.encodeCall(aggregator.transmit, (context, report, rs, ss, bytes32(rawVs)));
    }

    function _key(uint256 oracle) private pure returns (uint256) {
        return KEY_A + oracle;
    }
}

interface IOCR2Aggregator {
    function setBilling(uint32 maximum, uint32 reasonable, uint32 observation, uint32 transmission, uint24 accounting)
        external;

    function setConfig(
        address[] calldata signers,
        address[] calldata transmitters,
        uint8 f,
        bytes calldata onchainConfig,
        uint64 offchainConfigVersion,
        bytes calldata offchainConfig
    ) external;

    function transmit(
        bytes32[3] calldata context,
        bytes calldata report,
        bytes32[] calldata rs,
        bytes32[] calldata ss,
        bytes32 rawVs
    ) external;

    function addAccess(address reader) external;

    function latestConfigDetails() external view returns (uint32 count, uint32 blockNumber, bytes32 digest);
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80);
}
