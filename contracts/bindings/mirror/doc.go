// Package mirror is generated from the Solidity of ChainlinkMirror by `make contracts`: ABI and bytecode. It is apart
// from the oracle's bindings because abigen names what functions return after the function alone.
package mirror
