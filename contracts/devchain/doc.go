// Package devchain is an Ethereum chain inside the process, for the demo, the integration tests and the benches. It is
// where a tick's way ends when there is no real chain: transactions come in over JSON-RPC on loopback, a block is mined
// on every second of the wall clock, receipts go out. Wallets and `cast` can look at it while it runs.
//
// It is real go-ethereum (pool rules, error texts, fees and gas are those of a node), with the rules of L1: there are no
// deposits and there is no L1 data fee. State lives in memory; nothing is written to disk.
//
// The operator's binary does not link this package: it carries a whole node.
package devchain
