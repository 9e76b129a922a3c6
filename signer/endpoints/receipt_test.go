package endpoints

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
)

func TestSeveralAreNotAskedForReceiptsAndSendNothingThen(t *testing.T) {
	w := unwatched(t, 2)
	if err := w.SendForReceipt(t.Context(), signed(t, newKey(t), 0)); !errors.Is(err, txmgr.ErrUnreachable) {
		t.Errorf("%v, want one that says that nothing was sent", err)
	}
	for _, n := range w.nodes {
		if got := n.sends(); len(got) != 0 {
			t.Errorf("%v was sent", got)
		}
	}
}

func TestAPromptHasTheHeadAskedForAtOnce(t *testing.T) {
	w := prepare(t, 1)
	cfg := w.config((*node).url)
	cfg.PollEvery = time.Hour
	var err error
	if w.Endpoints, err = Open(t.Context(), cfg, slog.New(slog.DiscardHandler), nil); err != nil {
		t.Fatal(err)
	}
	prompts := make(chan struct{})
	w.PromptedBy(prompts)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 2) // size: one each
	go func() { ended <- w.Run(ctx) }()
	go func() {
		ended <- w.Follow(ctx, func(_ context.Context, head *types.Header) { w.heads <- head })
	}()
	t.Cleanup(func() {
		cancel()
		for range 2 {
			if err := <-ended; err != nil {
				t.Error(err)
			}
		}
		w.Close()
	})
	first := <-w.heads
	w.chain.mine()
	prompts <- struct{}{}
	if next := <-w.heads; next.Number.Cmp(first.Number) <= 0 {
		t.Errorf("after block %v came %v", first.Number, next.Number)
	}
}
