package app

import (
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/config"
	"twofold/feeds"
	"twofold/monitor"
	"twofold/price"
	"twofold/signer/cost"
	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

// taker is a relayer as far as a reload reaches, but for its attesters, whom the follower arms.
func taker(t *testing.T) (*App, *owned) {
	t.Helper()
	o := own(t)
	o.cfg.Sides.A.Provider, o.cfg.Sides.B.Provider = feeds.Coinbase, feeds.Kraken
	for i := range o.cfg.Feeds {
		f := &o.cfg.Feeds[i]
		f.Symbols = map[string]string{feeds.Coinbase: f.Name, feeds.Kraken: f.Name}
	}
	a := &App{log: slog.New(slog.DiscardHandler), follower: o.follower, logLevel: new(slog.LevelVar)}
	o.cfg.Chain.ID = 901
	var err error
	if a.sender, err = txmgr.New(o.cfg.Transactions(), fakechain.New(901), Wallet(worldKey(t, "wallet")), a.log, nil); err != nil {
		t.Fatal(err)
	}
	a.purse = cost.New(o.cfg.Posting.Costs, cost.Parts{Feeds: feedsOf(a.Feeds()), Head: func() *types.Header { return nil }, Log: a.log})
	a.monitor = monitor.New(o.cfg.Watched(), monitor.Parts{Log: a.log})
	for side, c := range o.cfg.Streams(feedsOf(a.Feeds())) {
		if a.streams[side], err = feeds.New(c, fanOut{}, nil, a.log, nil); err != nil {
			t.Fatal(err)
		}
	}
	return a, o
}

func TestAConfigIsTakenAtOnceButAShorterAgeOnlyOnceQuietProductsWereAskedAgain(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*config.Config)
		after  time.Duration
	}{
		"a knob":        {func(c *config.Config) { c.Agreement.Settle = time.Second }, 0},
		"a longer age":  {func(c *config.Config) { c.Agreement.MaxQuoteAge = 20 * time.Second }, 0},
		"a shorter one": {func(c *config.Config) { c.Agreement.MaxQuoteAge = 5 * time.Second }, askAhead},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a, o := taker(t)
				next := *o.cfg
				next.Log.Level = slog.LevelError
				c.change(&next)
				began := time.Now()
				a.take(t.Context(), o.cfg, &next)
				if took := time.Since(began); took != c.after {
					t.Errorf("it took %v, want %v", took, c.after)
				}
				if len(o.armed) != 1 || o.armed[0] != &next || o.told[0][price.FeedID(0)].MaxQuoteAge != next.Agreement.MaxQuoteAge {
					t.Errorf("the attesters were told %d times, the engine %v", len(o.armed), o.told)
				}
				if a.logLevel.Level() != slog.LevelError {
					t.Errorf("it logs from level %v on", a.logLevel.Level())
				}
			})
		})
	}
}
