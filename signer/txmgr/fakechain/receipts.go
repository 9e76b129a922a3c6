package fakechain

import (
	"context"

	"github.com/ethereum/go-ethereum/core/types"
)

// WithReceipts is a Chain whose node answers a send with the receipt, once the transaction is mined.
type WithReceipts struct {
	*Chain
	// Answer, if set, may answer in the node's place once it has taken the transaction; nil waits for the receipt.
	Answer func(*types.Transaction) error
}

// SendForReceipt takes a transaction, and waits until a block holds it or the context ends.
func (w WithReceipts) SendForReceipt(ctx context.Context, tx *types.Transaction) error {
	w.mu.Lock()
	mined := make(chan struct{})
	w.awaited[tx.Hash()] = mined
	w.calls["SendForReceipt"]++
	w.mu.Unlock()
	if err := w.SendTransaction(ctx, tx); err != nil {
		return err
	}
	if w.Answer != nil {
		if err := w.Answer(tx); err != nil {
			return err
		}
	}
	select {
	case <-mined:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
