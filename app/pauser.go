package app

import (
	"context"
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts/owner"
	"twofold/price"
	"twofold/signer/txmgr"
	"twofold/watch"
)

// pauser pauses a feed, or all, as soon as it can. Of several that watch one is first: what is paused already is left alone.
type pauser struct {
	desk   owner.Desk
	wallet txmgr.Wallet
}

// Pause pauses a feed.
func (p *pauser) Pause(ctx context.Context, f price.Feed) (watch.Paused, error) {
	return p.untilSent(ctx, func(ctx context.Context, d *owner.Desk) (*owner.Sent, error) { return d.StopFeed(ctx, f, p.wallet) })
}

// PauseAll pauses the oracle.
func (p *pauser) PauseAll(ctx context.Context) (watch.Paused, error) {
	return p.untilSent(ctx, func(ctx context.Context, d *owner.Desk) (*owner.Sent, error) { return d.StopAll(ctx, p.wallet) })
}

// untilSent pauses, unless the grounds are gone before anything is sent. What was sent is followed to its end.
func (p *pauser) untilSent(ctx context.Context, pause func(context.Context, *owner.Desk) (*owner.Sent, error)) (watch.Paused, error) {
	following, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	desk := p.desk
	out := &outgoing{Node: desk.Node}
	desk.Node = out
	defer context.AfterFunc(ctx, func() {
		if !errors.Is(context.Cause(ctx), watch.ErrGroundless) || out.close() {
			stop()
		}
	})()
	sent, err := pause(following, &desk)
	if err != nil {
		return watch.Paused{}, err
	}
	return watch.Paused{Tx: sent.Tx, Block: sent.Block}, nil
}

// outgoing is a node that notes whether anything was sent by it.
type outgoing struct {
	owner.Node

	mu           sync.Mutex
	sent, closed bool
}

// SendTransaction sends, unless it is closed.
func (o *outgoing) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	o.mu.Lock()
	closed := o.closed
	o.sent = o.sent || !closed
	o.mu.Unlock()
	if closed {
		return context.Canceled
	}
	return o.Node.SendTransaction(ctx, tx)
}

// close has nothing go out any more, if nothing has yet, and tells whether that is so.
func (o *outgoing) close() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.closed = !o.sent
	return o.closed
}
