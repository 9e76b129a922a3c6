// Package app puts a relayer together. It is the only package that knows everybody: [New] wires, in one
// straight line that a newcomer reads from top to bottom; Run blocks; Stop releases what New acquired, in
// reverse.
//
// What the oracle's owner and guardian change while it runs is followed without a restart, beside the hot path, and so is
// what the operator changes in the config's file, as far as a running relayer can take it. Told to end, it drains: its parts
// end in an order of their own, and what is in flight may land.
//
// A relayer with both attesters in its process keeps promises P1 to P3 against a lying provider, not
// against a stolen machine; it says so when it starts.
package app
