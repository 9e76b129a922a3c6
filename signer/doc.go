// Package signer holds the keys, and the attesters that decide what a key may sign (design section 8).
//
// On the way of a tick it stands between the report and the transaction: a proposer shows an [Attester] a
// report together with what it saw, and gets a signature or a [Refusal]. An attester speaks for one side.
// It listens to its own provider itself and believes only that: it does not sign a price that its provider
// did not say, an agreement beyond the chain's limit, trouble that it has not watched for long enough, or
// a report that leaves out a healthy feed for good. What the other side said is for the other attester.
// Where it keeps a [Logbook], what it signs is written down before the signature leaves, and a restart holds
// to it. One that runs apart has a [Lookout], which alarms when what is due does not land.
//
// The package starts no goroutines and does no I/O but reading key files at the start.
package signer
