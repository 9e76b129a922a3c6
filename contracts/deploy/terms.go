package deploy

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Terms are what is fixed when an oracle is created. Only the owner can be changed later, by the owner.
type Terms struct {
	// Owner adds feeds and attesters, and pauses; it should be a multisig. Left out: the wallet that deploys.
	Owner common.Address
	// Delay is how long a new attester waits before it may sign: 48 h, and at least 1 h but on test chains.
	Delay time.Duration
	// MaxReportAge is how old a report may be when it lands. 1 s to 1 h.
	MaxReportAge time.Duration
	// MaxSkew is how far a report may be ahead of its block. At most 60 s.
	MaxSkew time.Duration
	// AttesterLife is how long the first attesters may sign; 0 is for ever. One that has an end must be renewed in time.
	AttesterLife time.Duration
}

// Bounds of the terms; the contract enforces the same.
const (
	maxDelay     = 30 * 24 * time.Hour
	maxReportAge = time.Hour
	maxSkew      = time.Minute
)

// DefaultTerms are the design's (sections 5.3 and 6).
func DefaultTerms() Terms {
	return Terms{Delay: 48 * time.Hour, MaxReportAge: 30 * time.Second, MaxSkew: 5 * time.Second}
}

// Check joins every reason why the contract would refuse t, or is nil.
func (t Terms) Check() error {
	var faults []error
	bound := func(name string, d, least, most time.Duration) {
		if d < least || d > most || d%time.Second != 0 {
			faults = append(faults, fmt.Errorf("%s %v must be whole seconds from %v to %v", name, d, least, most))
		}
	}
	bound("delay", t.Delay, 0, maxDelay)
	bound("maxReportAge", t.MaxReportAge, time.Second, maxReportAge)
	bound("maxSkew", t.MaxSkew, 0, maxSkew)
	if t.AttesterLife < 0 || t.AttesterLife != 0 && t.AttesterLife <= t.Delay {
		faults = append(faults, fmt.Errorf("attesterLife %v must be above delay (%v), or 0s for ever: a successor waits for the delay", t.AttesterLife, t.Delay))
	}
	return errors.Join(faults...)
}
