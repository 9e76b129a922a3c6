// Package coord has several relayers agree by way of Redis on who goes first, and tells readers off the chain of answers by a
// stream there (design section 9). Both save something, gas or a connection to a node; nothing depends on them. Redis is never
// asked for a nonce, a price or permission: who goes first is looked up in memory, and while Redis does not answer the rank
// of the config holds. Two relayers that both go first for a moment waste a transaction, and harm nobody.
//
// On the way of a tick it stands beside the engine, which asks for the rank, and behind what landed.
package coord
