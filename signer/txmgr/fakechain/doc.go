// Package fakechain is a small model of a chain and its node, as far as someone who sends transactions can tell: nonces,
// a pool with the rules of replacement, blocks, receipts, reorganisations. It misbehaves on demand, and among its faults
// is the one that people forget: it took effect, and the answer was lost.
//
// Nothing in it takes time and it starts no goroutine, so it may be used in a testing/synctest bubble. It executes nothing:
// a transaction succeeds, or reverts with the bytes that the test chose.
package fakechain
