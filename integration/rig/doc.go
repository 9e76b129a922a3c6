// Package rig sets up what the integration tests judge a relayer in: a real chain (anvil, or the one in the process), the
// simulated providers behind real sockets, a folder with config and keys as an operator has it, and the real binary.
//
// Everything listens on loopback, on ports that the system chooses, and everything that was started is ended by its process
// id or its context. A test that needs anvil fails without it; it is never left out.
//
// It stands around a tick's way, at both ends, and takes no part in it.
package rig
