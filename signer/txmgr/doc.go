// Package txmgr brings one logical transaction from calldata to receipt. It is the last arrow of a tick's way: packed
// reports come in, what landed goes out. It owns the wallet's nonce, and knows nothing of prices.
//
// The truth about the nonce is on the chain; what is kept here is only which hashes, with which content, were sent under
// a nonce that the chain has not used up yet. Therefore:
//
//   - One nonce is in flight at a time. Until the chain has used it, every further Send is a replacement: fresh content
//     under the same nonce with both fees raised. Whichever of them lands, at most one does.
//   - A send without an answer counts as accepted: the node may have taken it. Only an answer that surely means "not in
//     the pool" makes an attempt forgotten.
//   - A bid outbids what a pool is known to hold, and ever more slowly; what is only in doubt, or was lost by the pool, it does
//     not: it is a first attempt's, and a node that has something says so.
//   - Not the send, but the hash that has a receipt says what landed. A nonce used up by none of our hashes was used by
//     somebody else with the same key, or by ourselves before a restart.
//   - A reorganisation that gives the nonce back makes its attempts pending again, with their fees known.
//   - What cannot land is not sent again and again. Gas dearer than the cap, and a wallet that cannot pay, hold everything
//     back until a head says otherwise; both are said when they begin and end.
//
// A Sender has two callers: one posts (Send), one watches (Observe, for each new head; see Follow). There is no goroutine
// inside, but for a receipt that is awaited (see Config.AwaitReceipt), and no lock is held over a call to the node. Time is
// counted in blocks, and comes in with the heads.
//
// The rule that a replacement needs 10 % more on both fees is go-ethereum's (core/txpool/legacypool, PriceBump); op-geth
// and reth have the same.
package txmgr
