// Package badconfig makes every mistake that an operator can make in a config, and runs the real binary on it: it must say
// in one line what to mend, with the exit code that the README gives, and must not have sent anything to anyone before.
//
// It stands before a tick's way: here none begins.
package badconfig
