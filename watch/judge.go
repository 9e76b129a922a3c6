package watch

import (
	"time"

	"twofold/price"
)

// Alarm is what can be wrong with a feed, a closed set.
type Alarm uint8

// The alarms, the worst first.
const (
	// Wrong: the answer was said by neither provider, neither when it was observed nor since, by more than the limit.
	Wrong Alarm = iota
	// Behind: readers call the answer good, and both providers have left it by more than the deviation and the limit.
	Behind
	// Late: the answer is older than the heartbeat and the config's lateAfter, or there is none for so long.
	Late
	// Blind: a provider has no healthy price here, so that nothing can be proved.
	Blind
	alarmEnd
)

var alarmNames = [alarmEnd]string{"wrong", "behind", "late", "blind"}

// String is the alarm's name; it is also the metric's label.
func (a Alarm) String() string { return alarmNames[a] }

// view is all that a judgement rests on.
type view struct {
	now    time.Time
	chain  time.Time // the time that a reader on the chain reckons by
	pace   price.Pace
	policy price.Policy

	lane price.Published
	seen time.Time // when its present answer, or that it has none, was first seen here

	quotes [2]price.Quote
	maxAge time.Duration // of a quote
	said   [2]*memory
	reach  time.Duration // how long before its observation an answer's prices may have been said
}

// verdict is what a judgement finds.
type verdict struct {
	found [alarmEnd]bool
	// sure: both providers have spoken since the answer came, agree, and bear out our clock, which the chain's does too. Only
	// then may anything be done about it.
	sure bool
	// span is what both said since a little before the answer's observation.
	span span
	// away is how far the answer is from the nearer provider now; known: there is both.
	away  price.PPM
	known bool
	mute  [2]price.Health // what is the matter with each provider
}

// limitOf is a feed's: what one lying provider could do is not called wrong.
func (c Config) limitOf(p price.Policy) price.PPM { return max(c.Limit, p.MaxDivergence) }

// judge finds what is wrong with a feed at one moment, by values alone. How long it has been so is the caller's concern.
func (c Config) judge(v view) (found verdict) {
	healthy, spoke := 0, 0
	for _, side := range price.Sides {
		q := v.quotes[side]
		if found.mute[side] = q.Health(v.now, v.maxAge); found.mute[side] != price.Healthy {
			continue
		}
		healthy++
		if !q.Received.Before(v.seen) {
			spoke++
		}
		if away := price.ChangePPM(q.Price, v.lane.Price); v.lane.Price != 0 && (!found.known || away < found.away) {
			found.away, found.known = away, true
		}
	}
	found.found[Blind] = healthy < len(v.quotes)
	if !v.lane.Live() {
		return found
	}
	found.found[Late] = c.late(v)
	if v.lane.Price == 0 {
		return found
	}
	agree := healthy == 2 && !price.Diverged(v.quotes[price.A].Price, v.quotes[price.B].Price, v.policy.MaxDivergence)
	found.sure = agree && spoke == 2 && v.pace.Signs()
	from := v.saidFrom()
	for _, side := range price.Sides {
		found.span = found.span.and(v.said[side].since(from))
	}
	found.found[Wrong] = spoke > 0 && v.remembers(from) && found.span.beyond(v.lane.Price, c.limitOf(v.policy))
	found.found[Behind] = found.sure && v.pace == price.InStep && v.served() && c.left(v)
	return found
}

// late tells whether the answer is too old, by the chain's time; what there is none of, by ours.
func (c Config) late(v view) bool {
	limit := v.policy.Heartbeat + c.LateAfter
	if v.lane.Price == 0 {
		return v.now.Sub(v.seen) > limit
	}
	return v.lane.Age(v.chain) > limit
}

// left tells whether both providers are further from the answer than it may be without a new one being due.
func (c Config) left(v view) bool {
	var now span
	for _, q := range v.quotes {
		now = now.with(q.Price)
	}
	return now.beyond(v.lane.Price, v.policy.Deviation+c.limitOf(v.policy))
}

// served tells whether readers say OK of the answer, but for what they say of the sequencer.
func (v view) served() bool {
	return (v.lane.Mark.Agreed() || v.lane.Mark == price.MarkKept) && v.lane.Age(v.chain) <= v.policy.Heartbeat+v.policy.Allowance()
}

// saidFrom is the earliest that the answer's prices may have been said. While the chain lags its stamp is older than its
// prices, which does no harm; if our clock is behind, the stamp may be one that we have yet to reach.
func (v view) saidFrom() time.Time {
	at := time.Unix(int64(v.lane.At), 0)
	if v.seen.Before(at) {
		at = v.seen
	}
	return at.Add(-v.reach)
}

// remembers tells whether at least one provider was listened to when the answer was observed. One is enough: an honest answer
// is within half the divergence limit of either. Of an older answer nobody can say here whether it was ever right.
func (v view) remembers(from time.Time) bool {
	to := from.Add(v.reach)
	return v.said[price.A].heard(from, to) || v.said[price.B].heard(from, to)
}
