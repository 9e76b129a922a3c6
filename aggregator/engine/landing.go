package engine

import (
	"time"

	"twofold/price"
)

// landing follows what is due of one feed until the chain shows it. It is what the objective is judged by: what is due lands
// within the lead, the time by which a heartbeat is posted early. feedState's dueSince is of another kind: that ends with each
// offer, and begins anew if the post fails.
type landing struct {
	since time.Time // when it became due; zero: nothing is
	clock uint32    // the page's, then
	late  bool      // it was counted as late
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
// either, since the market came back, was never to land. A report that leaves the lane as it was is none of it.
func (l *landing) judge(now time.Time, due, sent bool, stands price.Published, within time.Duration) (became landed, took time.Duration) {
	switch {
	case l.since.IsZero():
	case stands.Clock > l.clock && stands.Mark != price.MarkKept:
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
	if due && l.since.IsZero() {
		l.since, l.clock = now, stands.Clock
	}
	return became, took
}
