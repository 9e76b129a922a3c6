package engine

import (
	"errors"
	"fmt"
	"time"

	"twofold/aggregator"
	"twofold/price"
)

// Feed is one feed that the engine decides about.
type Feed struct {
	price.Feed
	Providers [2]string // who speaks for A and for B
	Rule      aggregator.Rule
}

// Config is what the engine is made with.
type Config struct {
	Feeds []Feed
	// Tick is how often every feed is judged without a quote: what is due by time alone (a heartbeat, the
	// end of settling, a lasting dispute) is seen at most this much late. 100 ms unless set.
	Tick time.Duration
	// TellEvery is how often the attesters are told of a page in trouble. An attester starts its count
	// anew after a gap of 3 s. 1 s unless set.
	TellEvery time.Duration
}

func (c Config) withDefaults() Config {
	if c.Tick == 0 {
		c.Tick = 100 * time.Millisecond
	}
	if c.TellEvery == 0 {
		c.TellEvery = time.Second
	}
	return c
}

// Check joins every fault of the config.
func (c Config) Check() error {
	var faults []error
	if len(c.Feeds) == 0 {
		faults = append(faults, errors.New("no feeds"))
	}
	seen := map[price.FeedID]string{}
	for _, f := range c.Feeds {
		if other, twice := seen[f.ID]; twice {
			faults = append(faults, fmt.Errorf("feeds %s and %s have the same id %d", other, f.Name, f.ID))
		}
		seen[f.ID] = f.Name
		if f.Providers[0] == "" || f.Providers[1] == "" || f.Providers[0] == f.Providers[1] {
			faults = append(faults, fmt.Errorf("feed %s: sides need two different providers, have %q and %q", f.Name, f.Providers[0], f.Providers[1]))
		}
		if err := f.Rule.Check(); err != nil {
			faults = append(faults, fmt.Errorf("feed %s: %w", f.Name, err))
		}
	}
	return errors.Join(faults...)
}
