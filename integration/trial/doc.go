// Package trial does to the real relayer, on a bench of its own, what networks, nodes, fees, providers and operators do, and
// judges how it takes it: by the chain, by what the simulator knows to be true, and by what the process takes of its machine.
//
// The catalogue of faults is here; package faults plays each once, package soak at random for as long as it is told. So is a group
// of several relayers, which packages failover and race put to the test.
//
// It stands around a tick's way and takes no part in it.
package trial
