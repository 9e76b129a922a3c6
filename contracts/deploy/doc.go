// Package deploy puts an oracle and its readers on a chain, once. It stands before a tick's way: what it writes down (one
// file a chain, the record) is what the relayer finds its oracle and its feeds by.
//
// A run may be killed between any two instructions and started again: each contract's address is written down before the
// transaction that creates it is sent, and is known beforehand, since it follows from the wallet and its nonce. So nothing
// is deployed twice, and a second run adds only what is missing.
//
// The chain is the promise. What a run finds there and would have written otherwise (a policy, an attester, the owner, the
// guardian) it tells, and leaves.
//
// The mirror of Chainlink's feeds is put there in the same way, by a [MirrorDeployer], into the same record. What a feed is
// called, its decimals and where its aggregator keeps its rounds L1 says, once, before anything is sent.
package deploy
