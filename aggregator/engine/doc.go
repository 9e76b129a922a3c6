// Package engine is the loop around the agreement rule: it takes quotes from a mailbox, calls
// aggregator.Decide when a quote comes, when the chain moves, when a promise there changes and on a timer,
// and offers a proposal when something is due and the poster is ready. It keeps each feed's last decision
// for whoever asks why.
//
// On the way of a tick it is the one place where the two sides meet. Nothing in it waits for the network:
// quotes come through a mailbox in which the newest wins, and the poster takes an offer without blocking.
package engine
