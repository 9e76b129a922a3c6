package signer

import (
	"fmt"
	"slices"
	"strings"

	"twofold/price"
	"twofold/report"
)

// Reason is why an attester does not sign. The set is closed; the zero Reason is no refusal.
type Reason uint8

// The reasons. The first six are about the report as a whole, the others about a lane.
const (
	_             Reason = iota
	Malformed            // the contract would revert MalformedReport
	OtherOracle          // it is for another chain or contract than the attester signs for
	ClockApart           // observedAt is more than 2 s from the attester's clock, and no lag of the chain explains it
	Starting             // observedAt is not after what the attester may have signed before it started
	OtherReport          // another report is already signed for a page and second
	GoneBy               // a later second is already signed for a page
	NotLogged            // it could not be written down
	NoFeed               // there is no such feed on chain, or the chain is not read yet
	NotMyProvider        // the provider named for this side is not this attester's
	NotSaid              // its provider did not say this price within signWindow
	Unhealthy            // agreed or disputed, but its own quote is missing, stale, skewed or out of range
	BeyondLimit          // agreed, but the prices are further apart than the chain allows
	WithinLimit          // disputed, but the prices are not apart
	HasPrice             // missing, but its own provider has a price
	TooYoung             // disputed or missing, but it has not watched that for disputeAfter
	LeftOut              // nothing, for longer than a lane may be left out
	reasonEnd
)

var reasonLabels = [reasonEnd]string{
	"none", "malformed", "other_oracle", "clock_apart", "starting", "other_report", "gone_by", "not_logged", "no_feed", "not_my_provider",
	"not_said", "unhealthy", "beyond_limit", "within_limit", "has_price", "too_young", "left_out",
}

var reasonTexts = [reasonEnd]string{
	Malformed:     "the report is malformed",
	OtherOracle:   "it is for another chain or contract",
	ClockApart:    "it is observed more than 2 s from this clock, or the chain is ahead of it (compare the machines' clocks)",
	Starting:      "it is observed no later than what may have been signed before this attester started",
	OtherReport:   "another report is signed already for that page and second",
	GoneBy:        "a later second is signed already for that page",
	NotLogged:     "it cannot write down what it signs (is the disk full?)",
	NoFeed:        "there is no such feed on chain",
	NotMyProvider: "the price is said to be of a provider that this attester does not listen to",
	NotSaid:       "its provider did not say this price",
	Unhealthy:     "its own provider has no healthy price",
	BeyondLimit:   "the sides are further apart than the limit",
	WithinLimit:   "the sides are not apart",
	HasPrice:      "its own provider has a price",
	TooYoung:      "it has not watched this trouble for long enough",
	LeftOut:       "the lane has been left out for too long",
}

// String is the reason's metric label.
func (r Reason) String() string {
	if r >= reasonEnd {
		return "unknown"
	}
	return reasonLabels[r]
}

// Text is the reason for people.
func (r Reason) Text() string {
	if r >= reasonEnd {
		return "it gives a reason that is not known"
	}
	return reasonTexts[r]
}

// Reasons are all of them.
func Reasons() []Reason {
	all := make([]Reason, 0, reasonEnd)
	for r := Malformed; r < reasonEnd; r++ {
		all = append(all, r)
	}
	return all
}

// ParseReason is the reason with that label; false if there is none.
func ParseReason(label string) (Reason, bool) {
	i := slices.Index(reasonLabels[1:], label)
	return Reason(i + 1), i >= 0
}

// Refusal is the error of an attester that does not sign.
type Refusal struct {
	Side   price.Side
	Reason Reason // of the report, or of the first of Lanes
	Lanes  []RefusedLane
	Cause  error // what is malformed, cannot be written, or which other oracle it is for, if that is the reason
}

// Feeds are those that the refusal is about; none if it is about the whole report.
func (r *Refusal) Feeds() []price.FeedID {
	var ids []price.FeedID
	for _, l := range r.Lanes {
		ids = append(ids, l.Feed)
	}
	return ids
}

// RefusedLane is a lane that is a reason to refuse, with what the attester sees itself, so that the
// proposer may propose it again.
type RefusedLane struct {
	Feed   price.FeedID
	Claim  report.Claim
	Sent   price.Price  // this side's price as it was proposed
	Own    price.Price  // the attester's own present price; 0 if it has no healthy one
	Health price.Health // of the attester's own quote
	Reason Reason
}

// Error says who refuses, why, and what it sees itself.
func (r *Refusal) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "attester %v refuses: %s", r.Side, reasonTexts[r.Reason])
	if r.Cause != nil {
		fmt.Fprintf(&b, ": %v", r.Cause)
	}
	for i, l := range r.Lanes {
		if i > 0 {
			fmt.Fprintf(&b, "; %s", reasonTexts[l.Reason])
		}
		fmt.Fprintf(&b, " (feed %d, claim %v, proposed %d, own price %d, own quote %v)", l.Feed, l.Claim, l.Sent, l.Own, l.Health)
	}
	return b.String()
}

// Unwrap is the cause.
func (r *Refusal) Unwrap() error { return r.Cause }

// mayPass tells whether the attester's next quote could turn the refusal into a signature: all that is
// wrong is that its provider has not said a price yet.
func (r *Refusal) mayPass() bool {
	for _, l := range r.Lanes {
		if l.Reason != NotSaid {
			return false
		}
	}
	return r.Reason == NotSaid
}
