package endpoints

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
)

// sendWithin bounds a send that goes on after another endpoint has accepted: it is worth having the transaction in every
// pool, and not worth more than a few blocks.
const sendWithin = 5 * time.Second

// errClosed: Close was called, so nothing was sent.
var errClosed = fmt.Errorf("%w: the endpoints are closed", txmgr.ErrUnreachable)

// SendTransaction sends to all at once, also to those aside, but for those on another chain. It returns as soon as one has
// accepted; the others go on meanwhile. If none accepts, the error is theirs together: a refusal only if all refused.
func (e *Endpoints) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	order := e.order()
	switch {
	case len(order) == 0:
		return e.allElsewhere()
	case len(e.list) == 1:
		return send(ctx, order[0].endpoint, tx)
	case !e.begin(len(order)):
		return errClosed
	}
	answers := make(chan error, len(order)) // size: one each, so that nobody waits for us once we have gone
	for _, p := range order {
		go func() {
			defer e.sending.Done()
			answers <- e.sendOn(p.endpoint, tx)
		}()
	}
	var refusals []error
	for range order {
		select {
		case err := <-answers:
			if txmgr.Accepted(err) {
				return nil
			}
			refusals = append(refusals, err)
		case <-ctx.Done():
			return txmgr.Together(ctx.Err(), refusals...)
		}
	}
	return txmgr.Together(refusals[0], refusals[1:]...)
}

// begin counts what Close waits for; false if it was called.
func (e *Endpoints) begin(n int) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return false
	}
	e.sending.Add(n)
	return true
}

// sendOn sends to one, whether or not whoever asked still waits.
func (e *Endpoints) sendOn(p *endpoint, tx *types.Transaction) error {
	ctx, cancel := e.untilClosed(sendWithin)
	defer cancel()
	err := send(ctx, p, tx)
	if errors.Is(context.Cause(ctx), errClosed) {
		return err // it was us who cut it off
	}
	if !txmgr.Answered(err) {
		e.unanswered(p, err)
	}
	if err != nil {
		err = e.of(p, err)
	}
	return err
}

func send(ctx context.Context, p *endpoint, tx *types.Transaction) error {
	_, err := call(ctx, p, func(ctx context.Context, node txmgr.Endpoint) (struct{}, error) {
		return struct{}{}, node.SendTransaction(ctx, tx)
	})
	return err
}
