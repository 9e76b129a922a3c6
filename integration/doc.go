// Package integration runs the relayer for real: against anvil and against the chain in the process, through real sockets,
// with providers that misbehave and nodes that lose answers. What it checks is what stands on chain, what the relayer says
// became of its posts, and what it logged: an error line there is a defect.
//
// It is the whole of a tick's way, seen from outside. Everything waits for conditions, on real time; the tests run side by
// side, since what they do is wait.
package integration
