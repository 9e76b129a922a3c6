package watch

import (
	"slices"
	"time"

	"twofold/price"
)

// Alarm is what can be wrong with a feed, a closed set.
type Alarm uint8

// The alarms, the worst first.
const (
	// Wrong: an answer was said by neither provider, neither when it was observed nor since, by more than the limit. One that
	// stood for a single block counts for as long as [recent].
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

// recent is for how long an answer that was replaced is still held against the relayer, if it was wrong: who has both keys could
// publish a right one a block later.
const recent = time.Minute

// answer is one that stands, or stood, on chain.
type answer struct {
	price price.Price
	at    uint32    // its observation time
	seen  time.Time // when it was first seen here
}

func (a answer) same(as answer) bool { return a.price == as.price && a.at == as.at }

// view is all that a judgement rests on.
type view struct {
	now    time.Time
	chain  time.Time // the time that a reader on the chain reckons by
	pace   price.Pace
	policy price.Policy

	lane      price.Published
	seen      time.Time // when its present answer, or that it has none, was first seen here
	suspects  []answer  // those before it that may have been wrong, the latest last
	suspicion time.Time // since when there is one that nobody said, by what we have heard; zero: there was none

	quotes   [2]price.Quote
	maxAge   time.Duration // of a quote
	said     [2]*memory
	complete [2]time.Time  // since when we have heard all that a provider said; zero: it is not connected
	reach    time.Duration // how long before its observation an answer's prices may have been said
}

// verdict is what a judgement finds.
type verdict struct {
	found [alarmEnd]bool
	// sure: both providers agree, have spoken since there was a suspicion, and bear out our clock, which the chain's does too.
	// Only then may anything be done about what was found.
	sure bool
	// suspects are the answers that neither provider has said, by what we have heard; culprit is the latest.
	suspects []answer
	culprit  answer
	// span is what both said since a little before the culprit's observation, or that of the answer that stands.
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
	healthy := 0
	for _, side := range price.Sides {
		q := v.quotes[side]
		if found.mute[side] = q.Health(v.now, v.maxAge); found.mute[side] != price.Healthy {
			continue
		}
		healthy++
		if away := price.ChangePPM(q.Price, v.lane.Price); v.lane.Price != 0 && (!found.known || away < found.away) {
			found.away, found.known = away, true
		}
	}
	found.found[Blind] = healthy < len(v.quotes)
	if !v.lane.Live() {
		return found
	}
	found.found[Late] = c.late(v)
	found.sure = healthy == 2 && v.pace.Signs() && !price.Diverged(v.quotes[price.A].Price, v.quotes[price.B].Price, v.policy.MaxDivergence)
	found.found[Behind] = found.sure && v.pace == price.InStep && v.served() && c.left(v)
	c.suspect(v, &found)
	return found
}

// suspect finds out which answers neither provider said, and whether that is certain. It is a suspicion as long as nothing came
// from a provider since: behind a stall of our connections the answer may be newer than all that we have heard.
func (c Config) suspect(v view, found *verdict) {
	for _, a := range v.answers() {
		said, known := v.saidOf(a)
		outside := known && said.beyond(a.price, c.limitOf(v.policy))
		if outside {
			found.suspects, found.culprit = append(found.suspects, a), a
		}
		if outside || len(found.suspects) == 0 {
			found.span = said
		}
	}
	if len(found.suspects) == 0 {
		return
	}
	spoke := 0
	for _, side := range price.Sides {
		if found.mute[side] == price.Healthy && !v.suspicion.IsZero() && !v.quotes[side].Received.Before(v.suspicion) {
			spoke++
		}
	}
	found.found[Wrong] = spoke > 0
	found.sure = found.sure && spoke == len(v.quotes)
}

// answers are those that are judged, the one that stands last.
func (v view) answers() (all []answer) {
	for _, a := range v.suspects {
		if v.now.Sub(a.seen) <= recent {
			all = append(all, a)
		}
	}
	stands := answer{v.lane.Price, v.lane.At, v.seen}
	if stands.price != 0 && !slices.ContainsFunc(all, stands.same) {
		all = append(all, stands)
	}
	return all
}

// saidOf is all that both said since a little before an answer's observation; known, if of one of them nothing can be lacking.
// One is enough: an honest answer is within half the divergence limit of either. Of an answer that is older than both
// connections nobody can say here whether it was ever right.
//
// While the chain lags an answer's stamp is older than its prices, which does no harm; if our clock is behind, the stamp may be
// one that we have yet to reach.
func (v view) saidOf(a answer) (all span, known bool) {
	from := time.Unix(int64(a.at), 0)
	if a.seen.Before(from) {
		from = a.seen
	}
	from = from.Add(-v.reach)
	for _, side := range price.Sides {
		all = all.and(v.said[side].since(from))
		since := v.complete[side]
		known = known || !since.IsZero() && !since.After(from) && v.said[side].reaches(from)
	}
	return all, known && !all.empty()
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
	now := span{}.with(v.quotes[price.A].Price).with(v.quotes[price.B].Price)
	return now.beyond(v.lane.Price, v.policy.Deviation+c.limitOf(v.policy))
}

// served tells whether readers say OK of the answer, but for what they say of the sequencer.
func (v view) served() bool { return v.lane.Status(v.chain, v.policy) == price.StatusOK }
