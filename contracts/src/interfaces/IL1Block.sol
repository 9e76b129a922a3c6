// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What an OP Stack L2 knows of L1: the predeploy `L1Block`, which the sequencer's first transaction of each block
/// sets, and whose content the chain's derivation proves.
interface IL1Block {
    /// @notice The number of the newest L1 block that the L2 knows.
    function number() external view returns (uint64);

    /// @notice That block's hash. It is the only one to be had: with the next block it is gone.
    function hash() external view returns (bytes32);

    /// @notice That block's time, in Unix seconds.
    function timestamp() external view returns (uint64);
}
