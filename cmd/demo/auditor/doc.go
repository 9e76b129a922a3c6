// Package auditor judges the demo from outside. It reads what anyone can read, the oracle's events and the blocks'
// times, and holds them against what the simulated providers really said and what the prices really were.
//
// It shares nothing with what it judges: lanes are replayed by a reading of the contract's table of its own, in big
// integers, and the replay is held against the chain before a figure is given out. From the relayer it takes neither
// numbers nor opinions.
//
// It stands behind the end of a tick's way: a figure of its is what a consumer would have met with.
package auditor
