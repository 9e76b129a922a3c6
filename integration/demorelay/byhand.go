package main

import (
	"context"

	"twofold/integration/rig"
	"twofold/integration/twochains"
)

// byHand mirrors what is new, in this process, without a thought, until there is a relay.
type byHand struct {
	cancel context.CancelFunc
	ended  chan error
}

func startByHand(ctx context.Context, w *twochains.World) *byHand {
	ctx, cancel := context.WithCancel(ctx)
	h := &byHand{cancel: cancel, ended: make(chan error, 1)} // size 1: the one answer
	go func() { h.ended <- h.run(ctx, w) }()
	return h
}

func (h *byHand) run(ctx context.Context, w *twochains.World) error {
	for ctx.Err() == nil {
		kept, found, err := w.Checkpoint(ctx, rig.Wallet)
		if err == nil && found {
			err = w.Prove(ctx, rig.Wallet, kept, w.Feeds...)
		}
		if err != nil && ctx.Err() == nil {
			return err
		}
	}
	return nil
}

func (h *byHand) stop() error {
	h.cancel()
	return <-h.ended
}
