package endpoints

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
)

var _ txmgr.ReceiptSender = (*Endpoints)(nil)

// SendForReceipt has the endpoint answer a send with the receipt. Of several none does: a transaction goes to all of them,
// and whoever has the block first tells of it by a head.
func (e *Endpoints) SendForReceipt(ctx context.Context, tx *types.Transaction) error {
	if len(e.list) > 1 {
		return fmt.Errorf("%w: several endpoints are not asked for receipts", txmgr.ErrUnreachable)
	}
	_, err := call(ctx, e.list[0], func(ctx context.Context, node txmgr.Endpoint) (struct{}, error) {
		return struct{}{}, node.SendForReceipt(ctx, tx)
	})
	return err
}

// PromptedBy has the newest head asked for at once whenever something comes out of prompts. It is to be called before
// Follow.
func (e *Endpoints) PromptedBy(prompts <-chan struct{}) { e.prompts = prompts }

// look has every watcher ask now.
func (e *Endpoints) look() {
	for _, p := range e.list {
		select {
		case p.asked <- struct{}{}:
		default: // it is about to
		}
	}
}
