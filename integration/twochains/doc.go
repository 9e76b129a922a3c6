// Package twochains is the world that a relay of Chainlink's answers lives in, for tests and demos: an L1 with Chainlink's own
// contracts on it, which transmit signed rounds, and an L2 that knows L1 as every OP Stack chain does. Both are the real anvil.
//
// The L2's sequencer is ours: at the beginning of each L2 block stands a deposit by which the chain's own L1Block predeploy
// learns of its origin, the next L1 block or the same again, as op-node has it. The origin can be made to lag and to stand
// still, and when L1 is reorganised, the L2 blocks that knew what is gone go, too.
//
// An [Audit] judges from outside what readers on the L2 are told, by what the proxies say on L1 at the very block.
//
// l1block.json is the predeploy's bytecode of @eth-optimism/contracts-bedrock 0.17.3 (MIT), as forge-artifacts there has it.
package twochains
