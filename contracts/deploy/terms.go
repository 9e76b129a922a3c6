package deploy

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
)

// Terms are what an oracle starts with. The owner may change the owner, the guardian, what watches the sequencer, and the
// history later; all else is for ever.
type Terms struct {
	// Owner changes everything that can be changed; it should be a multisig. Left out: the wallet that deploys.
	Owner common.Address
	// Guardian can stop things, and nothing else: it pauses, suspends an attester, vetoes what waits. Left out: none, and
	// nobody but the owner can stop anything.
	Guardian common.Address
	// UptimeFeed is the sequencer's, in Chainlink's shape. Left out: none, and readers cannot see a sequencer that lags.
	UptimeFeed common.Address
	// Grace is how long the sequencer must have been up before a status can be OK. 1 min to 24 h; without an UptimeFeed
	// it does not count.
	Grace time.Duration
	// History is how many rounds the page of each feed keeps, for getRoundData and twap; at most 1 024. 0 is off, and
	// makes an update cheaper.
	History int
	// Delay is how long what loosens must wait, such as a wider limit or a new attester: 48 h, and at least 1 h but on
	// test chains.
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
	minGrace     = time.Minute
	maxGrace     = 24 * time.Hour
	maxHistory   = 1024
)

// DefaultTerms are the design's (sections 5.3 and 6).
func DefaultTerms() Terms {
	return Terms{Grace: time.Hour, Delay: 48 * time.Hour, MaxReportAge: 30 * time.Second, MaxSkew: 5 * time.Second}
}

// sequencer is what the contract is told; without a feed there is no grace period either.
func (t Terms) sequencer() contracts.Sequencer {
	if t.UptimeFeed == (common.Address{}) {
		return contracts.Sequencer{}
	}
	return contracts.Sequencer{UptimeFeed: t.UptimeFeed, Grace: t.Grace}
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
	bound("grace", t.Grace, minGrace, maxGrace)
	if t.History < 0 || t.History > maxHistory {
		faults = append(faults, fmt.Errorf("history %d must be from 0, which is off, to %d rounds a page", t.History, maxHistory))
	}
	if t.AttesterLife < 0 || t.AttesterLife != 0 && t.AttesterLife <= t.Delay {
		faults = append(faults, fmt.Errorf("attesterLife %v must be above delay (%v), or 0s for ever: a successor waits for the delay", t.AttesterLife, t.Delay))
	}
	return errors.Join(faults...)
}
