package app

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/relay"
	"twofold/signer/txmgr"
)

// slowChain lands a transaction after a time, or not before its context ends.
type slowChain struct {
	relay.Sender
	after time.Duration
	sent  int
}

func (c *slowChain) Transact(ctx context.Context, _ txmgr.Content) (*types.Receipt, error) {
	c.sent++
	select {
	case <-time.After(c.after):
		return new(types.Receipt), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func TestAStopWaitsForTheTransactionThatIsInFlightAndLetsNoneFollow(t *testing.T) {
	for name, c := range map[string]struct {
		within, took time.Duration
		landed       bool
	}{
		"it lands in time": {10 * time.Second, 3 * time.Second, true},
		"it does not":      {2 * time.Second, 2 * time.Second, false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				chain := &slowChain{after: 3 * time.Second}
				sender := newOneAtATime(chain)
				running, end := context.WithCancel(t.Context())
				results := make(chan error, 2) // size 2: all of them
				go func() {
					for range 2 { // as a checkpoint and the proof after it
						_, err := sender.Transact(running, txmgr.Content{})
						results <- err
						if running.Err() != nil {
							return
						}
					}
				}()
				synctest.Wait()
				began := time.Now()
				bounded, cancel := context.WithTimeout(t.Context(), c.within)
				defer cancel()
				if finished := sender.finish(bounded); finished != c.landed || time.Since(began) != c.took {
					t.Errorf("finished %v after %v", finished, time.Since(began))
				}
				end()
				if err := <-results; chain.sent != 1 || (err == nil) != c.landed {
					t.Errorf("%d were sent, the first with %v", chain.sent, err)
				}
			})
		})
	}
}

// observing counts the heads that it takes in.
type observing struct{ heads int }

func (o *observing) Observe(context.Context, *types.Header) ([]txmgr.Mined, error) {
	o.heads++
	return nil, nil
}

func TestTheWalletIsLookedAfterWhileNothingIsSentAndOnlyThen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		heads, sender := &observing{}, newOneAtATime(&slowChain{after: time.Second})
		sender.observe(t.Context(), new(types.Header), heads)
		go func() { _, _ = sender.Transact(t.Context(), txmgr.Content{}) }()
		synctest.Wait()
		if sender.observe(t.Context(), new(types.Header), heads); heads.heads != 1 {
			t.Errorf("%d heads were taken in, want the one before something was sent", heads.heads)
		}
		if !sender.finish(t.Context()) {
			t.Fatal("it did not land")
		}
		if sender.observe(t.Context(), new(types.Header), heads); heads.heads != 1 {
			t.Error("a head was taken in after all was finished")
		}
	})
}
