// Package simulator stands where a tick comes from: a WebSocket server that speaks the real protocols
// of Coinbase Exchange and Kraken v2 about prices it makes up, and that misbehaves on demand.
//
// It shares no code with what it tests. It imports none of our decoders and writes its frames byte by
// byte from what those providers were seen to send (testdata/SOURCES.md), so a misreading of a protocol
// cannot hide by being made twice.
//
// Every feed follows a seeded path that is a function of time alone; each provider adds a slow noise of
// its own and quotes a book around the result. Truth keeps what the path was and what really went out on
// a socket, so that an auditor can judge a relayer without asking it.
package simulator
