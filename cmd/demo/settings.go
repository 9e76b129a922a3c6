package main

import (
	"time"

	"twofold/config"
	"twofold/feeds"
	"twofold/price"
)

// policy is what the demo's feeds promise: tight, so that there is something to see within a minute.
var policy = price.Policy{
	MaxDivergence: 10_000, // 1 %
	Deviation:     2_000,  // 0.2 %
	Heartbeat:     time.Minute,
	MaxJump:       200_000, // 20 %
	JumpConfirm:   10 * time.Second,
}

// agreement is the demo's: quick, since the simulated markets never rest for a second.
var agreement = config.Agreement{MaxQuoteAge: 3 * time.Second, Settle: 2 * time.Second, DisputeAfter: 5 * time.Second}

// liveQuoteAge is for real markets, which do rest.
const liveQuoteAge = 10 * time.Second

// settings is what an operator would have in a file.
func (w *world) settings(listen string) *config.Config {
	cfg := config.Default()
	cfg.Chain = config.Chain{ID: w.chain.ChainID(), RPC: []config.Endpoint{config.Endpoint(w.chain.URL())}, BlockTime: time.Second}
	cfg.Oracle = w.oracle
	cfg.Sides.A.Provider, cfg.Sides.B.Provider = feeds.Coinbase, feeds.Kraken
	cfg.Agreement = agreement
	cfg.Deploy.Delay = 0 // nobody is there who would have to see a new attester coming
	cfg.HTTP.Listen = listen
	if w.providers == nil {
		cfg.Agreement.MaxQuoteAge = liveQuoteAge
	} else {
		// A provider that falls silent is noticed soon enough for its feeds to be back within 6 s of its return.
		cfg.Providers = map[string]feeds.Config{
			feeds.Coinbase: {URL: w.providers.CoinbaseURL(), ReadTimeout: 2 * time.Second, FirstQuoteWithin: time.Second},
			feeds.Kraken:   {URL: w.providers.KrakenURL(), ReadTimeout: 2 * time.Second, FirstQuoteWithin: time.Second},
		}
	}
	for _, f := range []struct {
		base     string
		decimals uint8 // 48 bits hold 2.8e14 units
	}{{"ETH", 8}, {"BTC", 6}, {"SOL", 8}, {"LINK", 8}} {
		cfg.Feeds = append(cfg.Feeds, config.Feed{
			Name: f.base + "/USD", Decimals: f.decimals,
			Symbols: map[string]string{feeds.Coinbase: f.base + "-USD", feeds.Kraken: f.base + "/USD"},
			Terms:   config.Terms{Policy: policy},
		})
	}
	return cfg
}
