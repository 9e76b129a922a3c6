// Package owner is what an oracle's owner and its guardian do: it reads all that they can change, foretells what a call
// would make of it, tries the very call against the chain, and sends it. It stands beside a tick's way; what it changes is
// the promise that the way keeps.
//
// An [Action] is one call of the contract with the state before and after, side by side. What comes after is foretold from
// a plain model of what the contract does, one method of [State] for each function, and the tests hold the model against
// the contract. Whether the chain would take the call is not foretold but asked ([Desk.Try]). After sending, the state is
// read again, and what is shown is what the chain says.
package owner
