// Command demo is the whole way of a tick in one process, with nothing to install: a development chain that mines each
// second, the simulator as Coinbase and Kraken, a deployment, and the relayer exactly as operators run it, by package
// app. Faults can be put in force while it runs, and an auditor says at the end how the feeds took them.
package main
