// Package aggregator decides what is published: [Decide] is the agreement rule for one feed (design
// section 6), [Compose] makes a report out of the decisions, [Apply] foretells what the contract will
// make of a report. All three are pure: values and the time in, a value out; no clock, no log, no metric,
// no I/O.
//
// On the way of a tick it stands between the quotes and the signatures. The loop that feeds it is in
// aggregator/engine.
package aggregator
