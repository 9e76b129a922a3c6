// Package submit brings a proposal onto the chain and says what became of it: it has both sides sign,
// packs, posts, watches, and judges each feed's [Outcome] by what the chain says at the receipt's block,
// never by having sent (promise P9).
//
// Two goroutines share the work, so that nothing is read while something waits to be sent. The watcher
// follows heads: it reads the lanes at each, lets txmgr settle nonces, and hands over what it saw. The
// poster owns all state: it takes offers and sightings, and tells the engine its outlook after each. A third asks for the
// safe head now and then, for what landed to be followed until it is.
//
// On the way of a tick it is the arrow from the report to the outcome. Trust: the attesters judge the
// proposal, the contract judges both; a fault here costs gas and time, never a wrong answer.
package submit
