package simulator

import (
	"errors"
	"fmt"
	"time"
)

// Provider is one of the outside sources that the simulator stands in for.
type Provider string

// The providers that the simulator speaks for.
const (
	Coinbase Provider = "coinbase" // Coinbase Exchange, at CoinbaseURL
	Kraken   Provider = "kraken"   // Kraken WebSocket v2, at KrakenURL
)

// Providers lists every provider, in a fixed order.
func Providers() []Provider { return []Provider{Coinbase, Kraken} }

func (p Provider) known() bool { return p == Coinbase || p == Kraken }

// Decimals is the number of decimals of every price that Truth hands out.
const Decimals = 8

// Config is what a Server is made from. Zero durations and a zero noise mean their defaults.
type Config struct {
	// Seed decides every path, noise and book. Two servers of one seed say the same things at the same
	// times since their start.
	Seed uint64

	// Feeds are the prices served; DefaultFeeds unless set.
	Feeds []Feed

	// Every is the mean time between two moves of one feed at one provider; each wait is drawn from two
	// to four thirds of it. 150 ms unless set. Coinbase moves on its own grid of 50 ms.
	Every time.Duration

	// NoisePPM is how far a provider's midpoint may stray from the path, in ppm: the most, reached to nine
	// tenths or more every few minutes. 1 100 ppm unless set, a good tenth of a divergence limit of 1 %.
	NoisePPM int64

	// History is how long Truth remembers; 30 min unless set. A quote takes some 100 bytes.
	History time.Duration

	// Queue is how many frames may wait for one slow reader before it is cut; 1 024 unless set.
	Queue int
}

// Feed is one price, and the market it has at each provider.
type Feed struct {
	Name     string        // what consumers call it, such as ETH/USD
	Start    string        // the price at the server's start, a decimal with at most Decimals decimals
	Every    time.Duration // overrides Config.Every; an hour makes a market that is quiet
	Coinbase Market
	Kraken   Market
}

// Market is how one provider trades a feed.
type Market struct {
	Symbol   string // the provider's own name, such as ETH-USD at Coinbase
	Decimals int    // decimals of its prices; one tick is one unit of the last
}

// DefaultFeeds are the four feeds of the demo, at ticks like the providers' own.
func DefaultFeeds() []Feed {
	feed := func(base, start string, coinbase, kraken int) Feed {
		return Feed{
			Name:     base + "/USD",
			Start:    start,
			Coinbase: Market{Symbol: base + "-USD", Decimals: coinbase},
			Kraken:   Market{Symbol: base + "/USD", Decimals: kraken},
		}
	}
	return []Feed{
		feed("ETH", "3120.55", 2, 2),
		feed("BTC", "91240.18", 2, 1),
		feed("SOL", "143.27", 2, 2),
		feed("LINK", "14.882", 3, 5),
	}
}

func (f Feed) market(p Provider) Market {
	if p == Coinbase {
		return f.Coinbase
	}
	return f.Kraken
}

func (c Config) withDefaults() Config {
	if len(c.Feeds) == 0 {
		c.Feeds = DefaultFeeds()
	}
	if c.Every == 0 {
		c.Every = 150 * time.Millisecond
	}
	if c.NoisePPM == 0 {
		c.NoisePPM = 1100
	}
	if c.History == 0 {
		c.History = 30 * time.Minute
	}
	if c.Queue == 0 {
		c.Queue = 1024
	}
	return c
}

// Check reports every fault of the config at once, or nil.
func (c Config) Check() error {
	c = c.withDefaults()
	var faults []error
	fault := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }

	if c.Every < time.Millisecond {
		fault("every: %v is shorter than 1ms", c.Every)
	}
	if c.NoisePPM < 0 || c.NoisePPM > 100_000 {
		fault("noise: %d ppm is outside 0 to 100000", c.NoisePPM)
	}
	if c.History < time.Minute {
		fault("history: %v is shorter than 1m", c.History)
	}
	if c.Queue < 1 {
		fault("queue: %d is less than 1", c.Queue)
	}
	taken := make(map[string]bool)
	for i, f := range c.Feeds {
		if err := f.check(taken); err != nil {
			fault("feed %d (%s): %w", i, f.Name, err)
		}
	}
	return errors.Join(faults...)
}

// check joins the feed's faults; taken holds the names and symbols of the feeds before it.
func (f Feed) check(taken map[string]bool) error {
	var faults []error
	claim := func(what, name string) {
		if name == "" {
			faults = append(faults, fmt.Errorf("%s is empty", what))
		} else if taken[what+name] {
			faults = append(faults, fmt.Errorf("%s %q is used twice", what, name))
		}
		taken[what+name] = true
	}
	claim("name", f.Name)
	start, err := parseUnits(f.Start, Decimals)
	if err != nil {
		faults = append(faults, fmt.Errorf("start: %w", err))
	}
	if f.Every < 0 {
		faults = append(faults, fmt.Errorf("every: %v is negative", f.Every))
	}
	for _, p := range Providers() {
		m := f.market(p)
		claim(string(p)+" symbol", m.Symbol)
		if m.Decimals < 0 || m.Decimals > Decimals {
			faults = append(faults, fmt.Errorf("%s decimals: %d is outside 0 to %d", p, m.Decimals, Decimals))
			continue
		}
		// A book needs room for a few levels and a spread below one per mille.
		if err == nil && start/pow10(Decimals-m.Decimals) < 1000 {
			faults = append(faults, fmt.Errorf("start %s is less than 1000 ticks of %s", f.Start, p))
		}
	}
	return errors.Join(faults...)
}
