// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SequencerFixture} from "./SequencerFixture.sol";

/// @notice What these tests call of Venus's contracts, whose own sources another compiler must compile.
interface VenusOracle {
    struct TokenConfig {
        address asset;
        address feed;
        uint256 maxStalePeriod;
    }

    function initialize(address accessControlManager) external;
    function setTokenConfig(TokenConfig memory) external;
    function getPrice(address asset) external view returns (uint256);
}

interface VenusResilientOracle {
    struct TokenConfig {
        address asset;
        address[3] oracles; // main, pivot, fallback
        bool[3] enabled;
        bool caching;
    }

    function setTokenConfig(TokenConfig memory) external;
    function getPrice(address asset) external view returns (uint256);
}

interface VenusBoundValidator {
    struct ValidateConfig {
        address asset;
        uint256 upperBoundRatio;
        uint256 lowerBoundRatio;
    }

    function setValidateConfig(ValidateConfig memory) external;
}

interface VenusAccessControl {
    function giveCallPermission(address to, string calldata signature, address account) external;
}

/// @title Venus's oracles, from the bytecode that Venus publishes, behind the proxy that Venus deploys.
abstract contract VenusFixture is SequencerFixture {
    string private constant GOVERNANCE =
        "acceptance/node_modules/@venusprotocol/governance-contracts/artifacts/contracts/Governance/";
    string private constant ORACLE = "acceptance/node_modules/@venusprotocol/oracle/artifacts/";

    /// @dev How Venus calls the native token, which has eighteen decimals.
    address internal constant NATIVE = 0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB;
    uint256 internal constant MAX_STALE = ALLOWED;

    VenusAccessControl private _access;

    VenusOracle internal venus;
    VenusOracle internal otherVenus;
    VenusResilientOracle internal resilient;

    function setUp() public virtual override {
        super.setUp();
        _access = VenusAccessControl(
            vm.deployCode(string.concat(GOVERNANCE, "AccessControlManager.sol/AccessControlManager.json"))
        );
        _access.giveCallPermission(address(0), "setTokenConfig(TokenConfig)", address(this));
        _access.giveCallPermission(address(0), "setValidateConfig(ValidateConfig)", address(this));

        venus = _newSequencerOracle();
        setToken(NATIVE);
        otherVenus =
            VenusOracle(_behindProxy(_deploy("contracts/oracles/ChainlinkOracle.sol/ChainlinkOracle.json", "")));
        otherVenus.setTokenConfig(VenusOracle.TokenConfig(NATIVE, address(other), MAX_STALE));

        address validator = _behindProxy(_deploy("contracts/oracles/BoundValidator.sol/BoundValidator.json", ""));
        VenusBoundValidator(validator).setValidateConfig(VenusBoundValidator.ValidateConfig(NATIVE, 1.01e18, 0.99e18));
        // No market needs the first two here: prices are asked for by asset.
        bytes memory arguments = abi.encode(makeAddr("native market"), makeAddr("VAI"), validator);
        resilient = VenusResilientOracle(
            _behindProxy(_deploy("contracts/ResilientOracle.sol/ResilientOracle.json", arguments))
        );
    }

    /// @dev Our feed is the price of this asset.
    function setToken(address asset) internal {
        venus.setTokenConfig(VenusOracle.TokenConfig(asset, address(feed), MAX_STALE));
    }

    function newToken(uint8 decimals) internal returns (address) {
        return _deploy("contracts/test/BEP20Harness.sol/BEP20Harness.json", abi.encode("Token", "TKN", decimals));
    }

    /// @dev An answer of ours as Venus scales it: eighteen decimals, for an asset that has eighteen.
    function scaled(uint48 price) internal pure returns (uint256) {
        return uint256(price) * 1e10;
    }

    function _newSequencerOracle() private returns (VenusOracle) {
        string memory artifact = "contracts/oracles/SequencerChainlinkOracle.sol/SequencerChainlinkOracle.json";
        address made = _behindProxy(_deploy(artifact, abi.encode(uptime)));
        uptime.addAccess(made);
        return VenusOracle(made);
    }

    function _behindProxy(address implementation) private returns (address) {
        bytes memory initialize = abi.encodeCall(VenusOracle.initialize, (address(_access)));
        return _deploy(
            "hardhat-deploy/solc_0.8/proxy/OptimizedTransparentUpgradeableProxy.sol/OptimizedTransparentUpgradeableProxy.json",
            abi.encode(implementation, makeAddr("proxy admin"), initialize)
        );
    }

    function _deploy(string memory artifact, bytes memory arguments) private returns (address) {
        return vm.deployCode(string.concat(ORACLE, artifact), arguments);
    }
}
