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
	// Rank is this relayer's place among several: 0 posts what is due at once, n only what has not landed n staggers after it
	// became due. It is asked at each turn, may change at any moment, and must not block. nil: 0.
	Rank func() int
	// Stagger is how long each rank waits for those before it. Three block times at least, or a follower posts once more what
	// is about to land. Needed only where a rank may be above 0.
	Stagger time.Duration
	// LeavesToOthers has this relayer leave a page to others where what they posted refutes the trouble that it sees (design
	// section 9). It is for one that holds the attesters of both sides: whoever steals it can say what he likes anyway. With
	// attesters apart it would let a thief of less hide an absence.
	LeavesToOthers bool
	// MaxReportAge is the oldest that a report may be when it lands, as the oracle has it. An hour, its largest, unless set.
	MaxReportAge time.Duration
}

func (c Config) withDefaults() Config {
	if c.Tick == 0 {
		c.Tick = 100 * time.Millisecond
	}
	if c.TellEvery == 0 {
		c.TellEvery = time.Second
	}
	if c.MaxReportAge == 0 {
		c.MaxReportAge = time.Hour
	}
	if c.Rank == nil {
		c.Rank = func() int { return 0 }
	}
	return c
}

// Check joins every fault of the config.
func (c Config) Check() error {
	var faults []error
	if len(c.Feeds) == 0 {
		faults = append(faults, errors.New("no feeds"))
	}
	if c.Rank != nil && c.Stagger <= 0 {
		faults = append(faults, fmt.Errorf("stagger %v must be above 0 where there are ranks", c.Stagger))
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
