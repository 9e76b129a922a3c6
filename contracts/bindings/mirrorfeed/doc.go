// Package mirrorfeed is generated from the Solidity of MirrorFeed by `make contracts`: ABI and bytecode.
package mirrorfeed
