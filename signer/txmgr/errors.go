package txmgr

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// What Send returns when nothing new is in the pool. Whatever was pending before still is, so the caller may simply try
// again with fresh content, after ErrInFlight only when Ready says so.
var (
	// ErrNotStarted: Start has not succeeded yet.
	ErrNotStarted = errors.New("not started")
	// ErrBusy: another Send, or another Observe, is under way.
	ErrBusy = errors.New("another call is under way")
	// ErrInFlight: a transaction is pending and not old enough to be replaced, or what landed is being found out.
	ErrInFlight = errors.New("a transaction is in flight")
	// ErrNotSigned: the wallet did not sign.
	ErrNotSigned = errors.New("not signed")
	// ErrFeeCap: the chain, or the node for a replacement, wants more than Config.MaxFee. Keep waiting, or raise the cap.
	ErrFeeCap = errors.New("fee cap reached")

	// ErrNonceTooLow: the chain has used this nonce already. The next Observe says by what.
	ErrNonceTooLow = errors.New("nonce too low")
	// ErrNonceTooHigh: the node wants the nonces before first; it is behind, or there was a reorganisation.
	ErrNonceTooHigh = errors.New("nonce too high")
	// ErrUnderpriced: a replacement's fees are not enough above those of what the node holds.
	ErrUnderpriced = errors.New("replacement underpriced")
	// ErrFeeTooLow: the fees are below what the node takes at all.
	ErrFeeTooLow = errors.New("fee too low")
	// ErrInsufficientFunds: the wallet cannot pay. Nothing lands until it is funded.
	ErrInsufficientFunds = errors.New("insufficient funds")
	// ErrPoolFull: the node has no room; later it may have.
	ErrPoolFull = errors.New("node's pool is full")
	// ErrInvalid: no node will ever take this transaction (gas limit, size, chain id).
	ErrInvalid = errors.New("invalid transaction")
	// ErrUnreachable: the request surely did not reach a node.
	ErrUnreachable = errors.New("node unreachable")
)

// ErrBeatenToIt is returned by Transact when another transaction used its nonce. Read the chain before trying again.
var ErrBeatenToIt = errors.New("beaten to it: the nonce was used by another transaction of this wallet")

// WrongChainError says that the node is on another chain than configured.
type WrongChainError struct{ Want, Got uint64 }

func (e *WrongChainError) Error() string {
	return fmt.Sprintf("wrong chain: the node has chain id %d, the configuration %d", e.Got, e.Want)
}

// RevertedError says that a transaction reverted: on chain, or already when its gas was estimated (then Hash is zero and
// nothing was sent).
type RevertedError struct {
	Hash  common.Hash
	Block *big.Int
	// Data is what the contract reverted with, as it is when the same call is made again on that block's state. It is nil
	// if the call then passes (another transaction of the block was in the way), ran out of gas, or could not be made.
	Data []byte
	// Detail is the node's word for it, or what the repeated call did.
	Detail string
}

func (e *RevertedError) Error() string {
	if e.Hash == (common.Hash{}) {
		return fmt.Sprintf("transaction would revert: %s (data %#x)", e.Detail, e.Data)
	}
	return fmt.Sprintf("transaction %s reverted in block %v: %s (data %#x)", e.Hash, e.Block, e.Detail, e.Data)
}
