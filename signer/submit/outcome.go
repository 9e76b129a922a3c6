package submit

import (
	"twofold/price"
	"twofold/report"
)

// Outcome is what became of one feed in one post, a closed set. String is also the metric's label.
type Outcome uint8

// The outcomes. Only Landed counts as published.
const (
	Landed     Outcome = iota // the lane is agreed on chain as of this report or a later one
	Held                      // applied, but the contract holds a jump
	Disputed                  // the lane's dispute stands on chain
	Missing                   // the lane's absence stands on chain
	Kept                      // the lane was not refreshed: its claim did not count, or the page was skipped
	BeatenToIt                // another transaction of this wallet used the nonce
	Replaced                  // fresher content under the same nonce landed instead
	Reverted                  // the transaction reverted
	TimedOut                  // pending for too long; it is still watched, and may land
	Rejected                  // no node took it, or its simulation reverted or had no answer
	NotSigned                 // a side refused or did not answer in time, or the wallet's key did
	OutcomeEnd                // how many there are
)

var outcomeNames = [OutcomeEnd]string{
	"Landed", "Held", "Disputed", "Missing", "Kept", "BeatenToIt", "Replaced", "Reverted", "TimedOut", "Rejected", "NotSigned",
}

// String is the outcome's name and metric label.
func (o Outcome) String() string {
	if o >= OutcomeEnd {
		return "unknown"
	}
	return outcomeNames[o]
}

// judge is promise P9 for one lane that a report of observedAt claimed something of: what the chain says
// of it at the block of a receipt with status 1. A later report than ours that agrees counts as ours: the
// feed is published.
func judge(lane price.Published, observedAt uint32) Outcome {
	switch {
	case lane.Mark == price.MarkDisputed:
		return Disputed
	case lane.Mark == price.MarkMissing:
		return Missing
	case lane.Mark == price.MarkHeld:
		return Held
	case lane.Clock >= observedAt && lane.Mark.Agreed() && lane.Price != 0:
		return Landed
	default:
		return Kept
	}
}

// claimed is every feed that a report says something of.
func claimed(r report.Report) []price.FeedID {
	var ids []price.FeedID
	for _, p := range r.Pages {
		for lane, l := range p.Lanes {
			if l.Claim != report.Nothing {
				ids = append(ids, price.IDAt(p.Number, lane))
			}
		}
	}
	return ids
}
