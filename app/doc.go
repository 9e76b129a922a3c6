// Package app puts a relayer together. It is the only package that knows everybody: [New] wires, in one
// straight line that a newcomer reads from top to bottom; Run blocks; Stop releases what New acquired, in
// reverse.
//
// What the oracle's owner and guardian change while it runs is followed without a restart, beside the hot path.
//
// A relayer with both attesters in its process keeps promises P1 to P3 against a lying provider, not
// against a stolen machine; it says so when it starts.
package app
