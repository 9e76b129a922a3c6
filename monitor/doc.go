// Package monitor watches what an operator must know at once and no tick depends on: how the L2's blocks come, how far they
// are safe and final, up to which L1 block the L2 has got, and what the accounts that run the chain hold (batcher, proposer,
// whichever are named), how long that lasts and whether they still act.
//
// The arithmetic is pure: [Drain] foretells an account's end and [Rate] counts blocks; both are values that are told the
// time. [Monitor] is the shell around them: beside the hot path it asks the L2 and, where one is named, an L1 endpoint. Trouble
// there is said when it begins and when it is over, and stops nothing.
//
// The relayer's own wallet is package signer/cost's, which knows each of its posts; attesters and policies are followed where
// they are obeyed, in package app.
package monitor
