// Package model is the oracle once more, plain and slow: what TwofoldOracle keeps packed in words and
// compares by shifts, this keeps in structs and maps and compares as fractions.
//
// It is a reading of docs/design.md section 5 of its own; nothing in it was taken from the Solidity, nor
// from the aggregator's foresight of it. Its tests run both side by side, 10 000 random sequences of calls
// (make model), and want the same state, events and reverts of both, byte for byte. Where they differ, one
// of the two, or the page, is wrong. Nothing else uses it.
//
//	table.go    the table of 5.1: what a claim makes of a lane
//	update.go   the checks of 5.3 in their order
//	owner.go    what the owner may do
//	views.go    what readers and relayers see
package model
