package engine

import (
	"time"

	"twofold/aggregator"
	"twofold/price"
)

// landing follows what is due of one feed until the chain shows it. It is what the objective is judged by: what is due lands
// within the lead, the time by which a heartbeat is posted early. feedState's dueSince is of another kind: that ends with each
// offer, and begins anew if the post fails.
type landing struct {
	ask
	late bool // it was counted as late
}

// ask is what is due of one feed.
type ask struct {
	since time.Time          // when it became due; zero: nothing is
	stood price.Published    // on chain, then
	asked aggregator.Outcome // why it is due, or was until it was sent
}

// landed is what became of something that was due, a closed set.
type landed uint8

const (
	pending  landed = iota // or nothing is due
	inTime                 // the chain shows it
	tooLate                // it is due for longer than it may be; said once
	afterAll               // the chain shows what was too late
)

// judge takes in what is decided now, and what stands on chain, not what is in flight. What is due no longer and was not sent
// either, since the market came back, was never to land.
func (l *landing) judge(now time.Time, asked aggregator.Outcome, sent bool, stands price.Published, within time.Duration) (became landed, took time.Duration) {
	due := asked.Due()
	switch {
	case l.since.IsZero():
	case l.shown(stands):
		became, took = inTime, now.Sub(l.since)
		if l.late {
			became = afterAll
		} else if took > within {
			became = tooLate
		}
		*l = landing{}
	case !due && !sent:
		*l = landing{}
	case !l.late && now.Sub(l.since) > within:
		l.late = true
		return tooLate, 0
	}
	if due {
		l.asked = asked
		if l.since.IsZero() {
			l.since, l.stood = now, stands
		}
	}
	return became, took
}

// shown tells whether the chain has what was asked for. A page-mate's report lifts the page's clock too, and leaves the lane as
// it was, or kept: that is none of it, unless the clock is all that was asked for.
func (a *ask) shown(stands price.Published) bool {
	before := a.stood
	switch {
	case stands.Clock <= before.Clock || !stands.Live():
		return false
	case stands.At > before.At, stands.Mark != before.Mark && stands.Mark != price.MarkKept:
		return true
	case a.asked == aggregator.PublishFollow: // the lane is held as before, at another level
		return stands.Candidate != before.Candidate || stands.CandidateAt != before.CandidateAt
	default: // what stands, once more
		return a.asked == aggregator.PostDispute && stands.Mark == price.MarkDisputed || a.asked == aggregator.PostMissing && stands.Mark == price.MarkMissing
	}
}
