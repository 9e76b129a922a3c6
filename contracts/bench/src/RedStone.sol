// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRedstoneAdapter} from "@redstone-finance/on-chain-relayer/contracts/core/IRedstoneAdapter.sol";
import {
    PriceFeedsAdapterWithRounds
} from "@redstone-finance/on-chain-relayer/contracts/price-feeds/with-rounds/PriceFeedsAdapterWithRounds.sol";
import {
    MultiFeedAdapterWithoutRounds
} from "@redstone-finance/on-chain-relayer/contracts/price-feeds/without-rounds/MultiFeedAdapterWithoutRounds.sol";
import {
    PriceFeedsAdapterWithoutRounds
} from "@redstone-finance/on-chain-relayer/contracts/price-feeds/without-rounds/PriceFeedsAdapterWithoutRounds.sol";
import {
    PriceFeedWithoutRoundsForMultiFeedAdapter
} from "@redstone-finance/on-chain-relayer/contracts/price-feeds/without-rounds/PriceFeedWithoutRoundsForMultiFeedAdapter.sol";

// RedStone publishes abstract contracts; who deploys them fills in signers, threshold and feed ids. These do so the
// way its own data services do, with constants.

address constant SIGNER_A = 0xe05fcC23807536bEe418f142D19fa0d21BB0cfF7;
address constant SIGNER_B = 0x0376AAc07Ad725E01357B1725B5ceC61aE10473c;

error NotASigner(address who);

function signerIndex(address who) pure returns (uint8) {
    if (who == SIGNER_A) return 0;
    if (who == SIGNER_B) return 1;
    revert NotASigner(who);
}

/// @dev Three letters in the upper bytes, as theirs often are: FAA, FAB, …
function feedIdAt(uint256 index) pure returns (bytes32) {
    return bytes32((0x464141 + index) << 232);
}

function feedIds(uint256 feeds) pure returns (bytes32[] memory ids) {
    ids = new bytes32[](feeds);
    for (uint256 i = 0; i < feeds; ++i) {
        ids[i] = feedIdAt(i);
    }
}

/// @title Feeds in any mix: one word a feed, the latest value and its two times.
contract RedStoneMultiFeed is MultiFeedAdapterWithoutRounds {
    function getUniqueSignersThreshold() public pure override returns (uint8) {
        return 2;
    }

    function getAuthorisedSignerIndex(address who) public pure override returns (uint8) {
        return signerIndex(who);
    }
}

/// @title All feeds at once: one word a feed and one for the times of all.
contract RedStoneWithoutRounds is PriceFeedsAdapterWithoutRounds {
    uint256 private immutable FEEDS;

    constructor(uint256 feeds) {
        FEEDS = feeds;
    }

    function getUniqueSignersThreshold() public pure override returns (uint8) {
        return 2;
    }

    function getAuthorisedSignerIndex(address who) public pure override returns (uint8) {
        return signerIndex(who);
    }

    function getDataFeedIds() public view override returns (bytes32[] memory) {
        return feedIds(FEEDS);
    }
}

/// @title All feeds at once, each round kept for ever.
contract RedStoneWithRounds is PriceFeedsAdapterWithRounds {
    uint256 private immutable FEEDS;

    constructor(uint256 feeds) {
        FEEDS = feeds;
    }

    function getUniqueSignersThreshold() public pure override returns (uint8) {
        return 2;
    }

    function getAuthorisedSignerIndex(address who) public pure override returns (uint8) {
        return signerIndex(who);
    }

    function getDataFeedIds() public view override returns (bytes32[] memory) {
        return feedIds(FEEDS);
    }
}

/// @title Chainlink's interface over the first feed of a RedStoneMultiFeed.
contract RedStoneReader is PriceFeedWithoutRoundsForMultiFeedAdapter {
    address private immutable ADAPTER;

    constructor(RedStoneMultiFeed adapter) {
        ADAPTER = address(adapter);
    }

    function getDataFeedId() public pure override returns (bytes32) {
        return feedIdAt(0);
    }

    function getPriceFeedAdapter() public view override returns (IRedstoneAdapter) {
        return IRedstoneAdapter(ADAPTER);
    }
}
