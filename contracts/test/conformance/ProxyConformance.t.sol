// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITwofoldProxy} from "../../src/ITwofoldProxy.sol";
import {AggregatorV2V3Interface} from "../../src/interfaces/AggregatorV2V3Interface.sol";
import {ConformanceTest} from "./Conformance.t.sol";

/// @title A reader of our own behind the proxy, in its second phase.
contract ProxyConformanceTest is ConformanceTest {
    ITwofoldProxy internal proxy;

    function setUp() public override {
        super.setUp();
        proxy = newProxy(owner, address(0), 0, newReader(0));
        vm.startPrank(owner);
        proxy.proposeAggregator(reader);
        proxy.confirmAggregator(reader);
        vm.stopPrank();
        assertEq(proxy.phaseId(), 2);
    }

    function feed() internal view override returns (AggregatorV2V3Interface) {
        return proxy;
    }

    function withoutAnswer() internal override returns (AggregatorV2V3Interface) {
        return newProxy(owner, address(0), 0, super.withoutAnswer());
    }
}
