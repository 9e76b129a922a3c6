// Package report is what the two sides sign: [Report], its bytes on the wire, its EIP-712 digest and
// the compact signatures over it (design 5.2).
//
// On the way of a tick it stands between the decision and the transaction: the aggregator composes a
// Report, each attester signs its digest, and the contract parses the very bytes of [Report.Pack] again.
// testdata/vectors.json holds golden vectors that the Go tests and the Solidity tests both read.
package report
