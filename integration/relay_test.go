package integration

import (
	"context"
	"testing"

	"golang.org/x/sync/errgroup"

	"twofold/integration/rig"
	"twofold/integration/twochains"
)

func TestAMirrorSaysWhatChainlinkSaysWhileTheOriginMovesAndARivalKeepsItsBlocks(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{Mirror: true, Feeds: []twochains.FeedConfig{
		{Name: "ETH/USD", Generation: twochains.OCR2, Answer: 3123_45678901}, {Name: "BTC/USD", Generation: twochains.OCR1, Answer: 98765_43210987},
	}})
	a := newAudit(t, w)
	must(t, w.Rich(t.Context(), rig.Stranger))
	kept := 0
	end := beside(t, func(ctx context.Context) error {
		for {
			_, first, err := w.Checkpoint(ctx, rig.Stranger)
			if err != nil {
				return err
			}
			if first {
				kept++
			}
		}
	})
	startKeeper(t, w, twochains.Relay{})
	arrives(t, a, w.Feeds...)

	const rounds = 6
	var transmitting errgroup.Group
	for i, f := range w.Feeds {
		transmitting.Go(func() error {
			for n := range rounds {
				if err := f.Transmit(t.Context(), 3210_00000000+int64(10*n+i)); err != nil {
					return err
				}
			}
			return nil
		})
	}
	must(t, transmitting.Wait())
	arrives(t, a, w.Feeds...)
	end()
	must(t, a.LookBack(t.Context()))
	bornOut(t, a)
	noReverts(t, a)
	late := 0
	for _, p := range proofsOf(t, w, a) {
		if p.origin > p.L1Block {
			late++
		}
	}
	if late == 0 || kept == 0 {
		t.Errorf("%d proofs landed with the origin moved on, and the rival kept %d blocks: the test tested nothing", late, kept)
	}
}
