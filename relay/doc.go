// Package relay brings what Chainlink says on L1 to its mirror on the L2, by proof: nobody has to trust it for an answer, since the
// mirror checks every one against the hash of an L1 block that the L2 itself knows. It can be late, and it can be absent; it cannot
// be wrong.
//
// Everything is judged at one L1 block, the origin: the newest that the L2 knows, by its L1Block predeploy. What L1 has said since
// cannot be proven yet. Whether a feed is due is decided from what L1 said at the origin and what the mirror says (decide.go, pure).
// Then two transactions follow: one keeps the origin's hash, unless somebody else has, and what the L2 says at the block in which it
// landed tells which that was; the next proves that block. The predeploy has moved on by the time that a proof lands, so one that aims at it
// would mostly revert.
//
// What cannot be proven is found out before anything is sent, and left out with a reason, so that it stops no other feed.
package relay
