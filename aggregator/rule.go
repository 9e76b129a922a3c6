package aggregator

import (
	"errors"
	"fmt"
	"time"

	"twofold/price"
)

// Rule is what a feed is judged by: the promise that stands on chain, and the operator's own knobs.
type Rule struct {
	Policy price.Policy // as on chain

	Deviation price.PPM     // the trigger; at most Policy.Deviation
	Heartbeat time.Duration // the trigger; at most Policy.Heartbeat

	MaxQuoteAge  time.Duration // a quote confirmed longer ago than this is no price
	Settle       time.Duration // agreement must last this long after trouble, a reconnect or a start
	DisputeAfter time.Duration // trouble that lasts this long is posted
	Lead         time.Duration // how much earlier than the heartbeat a post is due, so that it lands in time
}

// Defaults of the operator's knobs (design section 6).
const (
	DefaultMaxQuoteAge  = 10 * time.Second
	DefaultSettle       = 5 * time.Second
	DefaultDisputeAfter = 30 * time.Second
	MinLead             = 5 * time.Second
)

// Lead is how much earlier than the heartbeat a post is due: the larger of three blocks and 5 s.
func Lead(block time.Duration) time.Duration { return max(3*block, MinLead) }

// Check joins every reason why r cannot be judged by. A trigger may be stricter than the promise on
// chain, never looser.
func (r Rule) Check() error {
	faults := []error{r.Policy.Check()}
	refuse := func(when bool, format string, args ...any) {
		if when {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	refuse(r.Deviation == 0 || r.Deviation > r.Policy.Deviation,
		"trigger deviation %v must be above 0 and at most the promised %v", r.Deviation, r.Policy.Deviation)
	refuse(r.Heartbeat <= 0 || r.Heartbeat > r.Policy.Heartbeat,
		"trigger heartbeat %v must be above 0 and at most the promised %v", r.Heartbeat, r.Policy.Heartbeat)
	refuse(r.Lead <= 0 || r.Lead >= r.Heartbeat, "lead %v must be above 0 and below the heartbeat %v", r.Lead, r.Heartbeat)
	refuse(r.MaxQuoteAge < time.Second || r.MaxQuoteAge > time.Minute, "maxQuoteAge %v must be 1 s to 1 min", r.MaxQuoteAge)
	refuse(r.Settle < time.Second || r.Settle > time.Minute, "settle %v must be 1 s to 1 min", r.Settle)
	refuse(r.DisputeAfter < r.Settle || r.DisputeAfter > 10*time.Minute, "disputeAfter %v must be at least settle (%v) and at most 10 min", r.DisputeAfter, r.Settle)
	refuse(r.DisputeAfter >= r.Policy.Heartbeat+r.Policy.Allowance(),
		"disputeAfter %v must be below the promised heartbeat and its allowance (%v), or readers call the answer stale before they can be told why",
		r.DisputeAfter, r.Policy.Heartbeat+r.Policy.Allowance())
	return errors.Join(faults...)
}
