package txmgr

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Content is what a transaction does. It must not be changed after it was given to Send.
type Content struct {
	// To is the account called; nil creates a contract.
	To *common.Address
	// Data is the calldata, or the code that creates the contract.
	Data []byte
	// Value in wei that goes along; nil is none.
	Value *big.Int
	// Gas limit. Send takes it as it is; Transact estimates when it is 0.
	Gas uint64
	// Tag is the caller's, and comes back with what became of the transaction.
	Tag any
}

// Sent is an attempt that is in a node's pool, or may be.
type Sent struct {
	Hash  common.Hash
	Nonce uint64
	// Attempt is 1 for the first under this nonce. Above, it replaced what was pending.
	Attempt int
	Fees    Fees
	// At is when the node's answer was there; with Config.AwaitReceipt, when it was asked.
	At time.Time
	// Doubt is nil when the node said yes (with Config.AwaitReceipt: when it did not say no at once). Otherwise there was no answer, or one we do not know: the transaction may
	// land, and is watched like any other.
	Doubt error
	// Forgotten are contents sent before under this nonce that are not watched any more, because too many are: they are told
	// of here and not by Observe.
	Forgotten []Content
}

// Pending says what is in flight.
type Pending struct {
	Nonce uint64
	// Hashes and Contents of all attempts that are watched, oldest first. Empty if what is pending was sent before this process started.
	Hashes   []common.Hash
	Contents []Content
	// Since is when the first was sent, SentAtHead the number of the newest head then.
	Since      time.Time
	SentAtHead uint64
}

// By says who used up a nonce.
type By int

const (
	// Us says that one of the hashes sent under this nonce has the receipt.
	Us By = iota
	// EarlierLife says that it was a transaction that was pending when this process started, or that a reorganisation gave
	// back, or whose hash was forgotten among many.
	EarlierLife
	// Stranger says that it was a transaction we know nothing of. The wallet is shared, which it must not be.
	Stranger
)

// String is also the metric's label.
func (b By) String() string {
	switch b {
	case Us:
		return "us"
	case EarlierLife:
		return "earlier_life"
	case Stranger:
		return "stranger"
	}
	return fmt.Sprintf("By(%d)", int(b))
}

// Mined says what became of a nonce that the chain has used.
type Mined struct {
	Nonce uint64
	// Count is how many nonces this speaks of, from Nonce on: 1, except where nothing of ours was sent under them.
	Count uint64
	By    By
	// Hash, Content and Receipt of the transaction that landed; empty unless by Us.
	Hash    common.Hash
	Content Content
	Receipt *types.Receipt
	// Reverted is set when the receipt's status is not 1.
	Reverted *RevertedError
	// L1Fee in wei, nil if the node does not state it.
	L1Fee *big.Int
	// Replaced are the contents that were sent under this nonce and did not land, oldest first: the rest is due again.
	Replaced []Content
	// Attempts there were under this nonce, also those forgotten.
	Attempts int
	// After is how long it took from the first send until it was seen mined.
	After time.Duration

	since time.Time
}
