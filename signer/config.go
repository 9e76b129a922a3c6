package signer

import (
	"errors"
	"fmt"
	"time"

	"twofold/price"
)

// Config is an attester's. Start from [DefaultConfig] and set Side and Provider.
type Config struct {
	Side     price.Side `yaml:"-"` // the side it signs for
	Provider string     `yaml:"-"` // the only provider whose prices it signs

	// SignWindow is how far back a price of its provider may lie and still be signed. The wider, the more
	// choice a proposer has. 0.1 s to 10 s.
	SignWindow time.Duration `yaml:"signWindow"`
	// SignWait is how long a request waits for its own stream to say a price that the proposer has heard
	// already; at most 1 s, and below the proposer's deadline for attesters.
	SignWait time.Duration `yaml:"signWait"`
	// Tolerance is how far outside what was said in the window a price may lie, relative to the nearest
	// price that was. At most a tenth of the divergence limit of any feed; 0 unless the two ends see
	// different streams of one provider.
	Tolerance price.PPM `yaml:"tolerance"`

	// The agreement rule's own settings (design section 6); an operator of a separate attester chooses
	// its own.
	MaxQuoteAge  time.Duration `yaml:"-"` // its own quote must have been stated or confirmed within this
	DisputeAfter time.Duration `yaml:"-"` // trouble is signed once it has lasted this long; at least 2 s
	Settle       time.Duration `yaml:"-"` // agreement ends trouble after this long; below DisputeAfter

	// Timing is the oracle's: which seconds are signed while the chain lags.
	Timing price.Timing `yaml:"-"`
}

// DefaultConfig is what design section 6 names: everything but the side and its provider.
func DefaultConfig() Config {
	return Config{
		SignWindow:   3 * time.Second,
		SignWait:     150 * time.Millisecond,
		MaxQuoteAge:  10 * time.Second,
		DisputeAfter: 30 * time.Second,
		Settle:       5 * time.Second,
		Timing:       price.Timing{MaxReportAge: 30 * time.Second, MaxSkew: 5 * time.Second},
	}
}

// Bounds of the settings.
const (
	minSignWindow   = 100 * time.Millisecond
	maxSignWindow   = 10 * time.Second
	maxSignWait     = time.Second
	minDisputeAfter = 2 * grace
)

// Check joins every fault of c, or is nil. Whether the tolerance suits a feed is for [Config.CheckPolicy].
func (c Config) Check() error {
	var faults []error
	refuse := func(when bool, format string, args ...any) {
		if when {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	refuse(c.Side != price.A && c.Side != price.B, "side %d must be A or B", uint8(c.Side))
	refuse(c.Provider == "", "attester of side %v has no provider: name the one that speaks for the side", c.Side)
	refuse(c.SignWindow < minSignWindow || c.SignWindow > maxSignWindow,
		"signWindow %v must be from %v to %v", c.SignWindow, minSignWindow, maxSignWindow)
	refuse(c.SignWait < 0 || c.SignWait > maxSignWait, "signWait %v must be from 0s to %v", c.SignWait, maxSignWait)
	refuse(c.Tolerance > price.MaxMaxDivergence/toleranceShare,
		"tolerance %v must be at most a tenth of a divergence limit, which is at most %v", c.Tolerance, price.MaxMaxDivergence)
	refuse(c.MaxQuoteAge <= 0, "maxQuoteAge %v must be above 0s", c.MaxQuoteAge)
	refuse(c.DisputeAfter < minDisputeAfter, "disputeAfter %v must be at least %v", c.DisputeAfter, minDisputeAfter)
	refuse(c.Settle < 0 || c.Settle >= c.DisputeAfter,
		"settle %v must be below disputeAfter (%v): a lane is left out while it settles", c.Settle, c.DisputeAfter)
	return errors.Join(faults...)
}

// toleranceShare: the tolerance is at most this fraction of a feed's divergence limit.
const toleranceShare = 10

// CheckPolicy tells whether the tolerance suits a feed with this policy: nil, or what to set.
func (c Config) CheckPolicy(p price.Policy) error {
	if most := p.MaxDivergence / toleranceShare; c.Tolerance > most {
		return fmt.Errorf("tolerance %v must be at most a tenth of the divergence limit %v: set it to %v or less",
			c.Tolerance, p.MaxDivergence, most)
	}
	return nil
}

// tolerance is what holds for a feed with this limit. A limit that was tightened after the check takes
// the tolerance down with it.
func (c Config) tolerance(limit price.PPM) price.PPM { return min(c.Tolerance, limit/toleranceShare) }
