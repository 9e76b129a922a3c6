package config

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"twofold/aggregator"
	"twofold/feeds"
	"twofold/price"
	"twofold/signer"
	"twofold/signer/txmgr"
)

// Rule is what a feed is judged by: the operator's knobs and the promise on chain.
func (c *Config) Rule(f Feed, promise price.Policy) aggregator.Rule {
	rule := aggregator.Rule{
		Policy:       promise,
		Deviation:    f.Trigger.Deviation,
		Heartbeat:    f.Trigger.Heartbeat,
		MaxQuoteAge:  c.Agreement.MaxQuoteAge,
		Settle:       c.Agreement.Settle,
		DisputeAfter: c.Agreement.DisputeAfter,
		Lead:         aggregator.Lead(c.Chain.BlockTime),
	}
	if rule.Deviation == 0 {
		rule.Deviation = promise.Deviation
	}
	if rule.Heartbeat == 0 {
		rule.Heartbeat = promise.Heartbeat
	}
	return rule
}

// Streams is one stream for each side, A first, with the symbols of these feeds. A feed that is not in the config is left
// out.
func (c *Config) Streams(listed []price.Feed) [2]feeds.Config {
	var streams [2]feeds.Config
	for _, side := range price.Sides {
		streams[side] = c.stream(c.Sides.Of(side).Provider, listed)
	}
	return streams
}

func (c *Config) stream(provider string, listed []price.Feed) feeds.Config {
	stream := c.Providers[provider]
	stream.Provider = provider
	stream = stream.WithDefaults()
	for _, feed := range listed {
		if i := slices.IndexFunc(c.Feeds, func(f Feed) bool { return f.Name == feed.Name }); i >= 0 {
			stream.Symbols = append(stream.Symbols, c.symbol(&c.Feeds[i], feed, provider))
		}
	}
	return stream
}

func (c *Config) symbol(f *Feed, feed price.Feed, provider string) feeds.Symbol {
	return feeds.Symbol{Feed: feed, Name: f.Symbols[provider], MaxSpread: f.maxSpread(), MaxQuoteAge: c.Agreement.MaxQuoteAge}
}

// Attester is the config of one side's attester.
func (c *Config) Attester(side price.Side) signer.Config {
	cfg := c.Signing
	cfg.Side, cfg.Provider = side, c.Sides.Of(side).Provider
	cfg.MaxQuoteAge, cfg.Settle, cfg.DisputeAfter = c.Agreement.MaxQuoteAge, c.Agreement.Settle, c.Agreement.DisputeAfter
	return cfg
}

// URLs are the endpoints' with what is secret in them, for who makes the connections.
func (c *Chain) URLs() []string {
	urls := make([]string, len(c.RPC))
	for i, endpoint := range c.RPC {
		urls[i] = string(endpoint)
	}
	return urls
}

// IDKey is the path of the chain's id.
func (c *Config) IDKey() string { return cmp.Or(c.idAt, "chain.id") }

// RPCKey is the path of an endpoint: chain.rpc where one stands alone, chain.rpc[1] in a list.
func (c *Config) RPCKey(i int) string {
	section := cmp.Or(c.rpcAt, "chain.rpc")
	key := fmt.Sprintf("%s[%d]", section, i)
	if _, listed := c.source.lines[key]; !listed && len(c.Chain.RPC) == 1 {
		return section
	}
	return key
}

// Transactions is how the wallet's transactions are sent.
func (c *Config) Transactions() txmgr.Config {
	cfg := c.Posting.Config
	cfg.ChainID = c.Chain.ID
	return cfg
}

func (f *Feed) maxSpread() price.PPM {
	if f.MaxSpread != 0 {
		return f.MaxSpread
	}
	return f.Policy.MaxDivergence / 2
}

// ReaderDecimals is what consumers of the feed's reader expect.
func (f *Feed) ReaderDecimals() uint8 {
	switch {
	case f.ConsumerDecimals != 0:
		return f.ConsumerDecimals
	case strings.HasSuffix(f.Name, "/ETH"):
		return 18
	default:
		return 8
	}
}

// key is the feed's path.
func (f *Feed) key(index int) string {
	if f.Name == "" {
		return fmt.Sprintf("feeds[%d]", index)
	}
	return fmt.Sprintf("feeds[%s]", f.Name)
}
