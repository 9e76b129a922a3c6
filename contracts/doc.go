// Package contracts is the Go face of the Solidity next to it: it packs a signed report into update's
// calldata, and a proof into the mirror's; it reads lanes, policies and readers, decodes events, and says
// in words why a call reverted.
// The generated bindings underneath are in contracts/bindings; nobody else needs them but the deployer.
//
// On the way of a tick it is the arrow from the signed report to calldata, and the way back from the
// chain to [price.Published].
package contracts
