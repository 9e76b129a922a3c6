// Package model is the oracle once more, plain and slow: what TwofoldOracle keeps packed in words and
// compares by shifts, this keeps in structs and maps and compares as fractions.
//
// It is a reading of docs/design.md section 5 of its own; nothing in it was taken from the Solidity, nor
// from the aggregator's foresight of it. Its tests run both side by side, 10 000 random sequences of calls
// (make model), and want the same state, events and reverts of both, byte for byte. Where they differ, one
// of the two, or the page, is wrong. Nothing else uses it.
//
//	oracle.go     the state, and what an oracle starts with
//	table.go      the table of 5.1: what a claim makes of a lane
//	update.go     the checks of 5.3 in their order
//	authority.go  owner and guardian, what must wait, and the sequencer
//	attesters.go  how an attester comes, stays and goes
//	feeds.go      how a feed comes and goes, its policy and its history
//	pauses.go     what stops feeds and what lets them go on
//	views.go      what readers, relayers and monitors see
package model
