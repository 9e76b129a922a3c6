package signer

import (
	"time"

	"twofold/price"
)

// maxClockApart is how far observedAt may be from the attester's clock, either way.
const maxClockApart = 2 * time.Second

// judgeTime is about observedAt; 0 if nothing is wrong with it.
//
// While the attester sees its chain lag, reports are stamped by the chain: a price may be younger than its stamp, and what
// is signed is what its provider says now, whatever the stamp. An attester lets a lag count from half of the limit on,
// as a proposer does that was in it before: the two do not see a head at the same moment. One that sees a chain ahead
// of its own clock has no clock to judge by.
func (a *Attester) judgeTime(now time.Time, r *request) Reason {
	head, second := r.head, time.Unix(int64(r.ObservedAt), 0)
	if !head.Seen.IsZero() {
		a.firstHead.CompareAndSwap(0, head.Time.Unix())
	}
	pace := a.cfg.Timing.Pace(now, head, price.Lagging)
	near := now.Sub(second).Abs() <= maxClockApart
	byHead := pace == price.Lagging && a.cfg.Timing.Takes(head, second)
	switch {
	case r.Sign && pace == price.Ahead:
		return ClockApart
	case !near && !byHead:
		return ClockApart
	case r.Sign && int64(r.ObservedAt) <= a.lastOfEarlierLife():
		return Starting // it may have signed another one for that second before it was restarted
	default:
		return 0
	}
}

// lastOfEarlierLife is the last second that may have been signed before the start: the one it started in; if the chain
// lagged, the last that the contract would have taken at the first head since.
func (a *Attester) lastOfEarlierLife() int64 {
	last := int64(a.started)
	if first := a.firstHead.Load(); first != 0 {
		last = min(last, first+int64(a.cfg.Timing.MaxSkew/time.Second))
	}
	return last
}
