package watch

import (
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
	// Behind: readers serve the answer, and both providers have left it by more than the deviation and the limit.
	Behind
	// Late: the answer is older than the heartbeat and the config's lateAfter, or there is none for so long.
	Late
	// Blind: a provider has no healthy price here, or neither was heard without a break for long enough, so that nothing can be
	// proved.
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

	heard  [2]bool   // of each side, whether we have all that it said until then
	proven time.Time // since when it is certain that neither said it; zero: it is not
}

func (a answer) same(as answer) bool { return a.price == as.price && a.at == as.at }

// view is all that a judgement rests on.
type view struct {
	now    time.Time
	chain  time.Time // the time that a reader on the chain reckons by
	pace   price.Pace
	policy price.Policy

	lane     price.Published
	seen     time.Time // when its present answer, or that it has none, was first seen here
	suspects []answer  // those that may be wrong, as they were judged last, and what came since; the latest last

	quotes   [2]price.Quote
	maxAge   time.Duration // of a quote
	said     [2]*memory
	complete [2]time.Time  // since when we have heard all that a provider said; zero: it is not connected
	reach    time.Duration // how long before its observation an answer's prices may have been said
}

// verdict is what a judgement finds.
type verdict struct {
	found [alarmEnd]bool
	// suspects are the answers that neither provider has said, by what we have heard; culprit is the latest.
	suspects []answer
	culprit  answer
	// proven is since when that is certain of one of them; zero: of none. Only then may anything be done about it.
	proven time.Time
	// served: what is behind is called good by readers. Only then may anything be done about it.
	served bool
	// confirms: what would follow on what is behind is a jump, for the confirmation of which a relayer has to wait.
	confirms bool
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
	if v.lane.Mark == price.MarkRemoved {
		return found
	}
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
	both := healthy == len(v.quotes)
	found.found[Blind] = !both || !v.heardAllSince(v.now.Add(-v.reach))
	if !v.lane.Live() {
		return found
	}
	found.found[Late] = c.late(v)
	if both {
		c.compare(v, &found)
	}
	c.suspect(v, &found)
	return found
}

// compare finds out whether both providers, which are healthy, have left an answer that readers still serve. Whether they call
// it good is for who pauses: a mark of trouble does not keep anyone from using the answer beside it.
func (c Config) compare(v view, found *verdict) {
	agree := !price.Diverged(v.quotes[price.A].Price, v.quotes[price.B].Price, v.policy.MaxDivergence)
	if v.pace != price.InStep || !agree || !c.left(v) {
		return
	}
	status := v.lane.Status(v.chain, v.policy)
	found.served = status == price.StatusOK
	found.found[Behind] = found.served || status == price.StatusDisputed || status == price.StatusMissing || status == price.StatusHeld
	found.confirms = !found.served && (status == price.StatusHeld || v.jumped())
}

// jumped tells whether an answer that either provider would have is a jump from the one that stands.
func (v view) jumped() bool {
	return price.Jumped(v.lane.Price, v.quotes[price.A].Price, v.policy.MaxJump) || price.Jumped(v.lane.Price, v.quotes[price.B].Price, v.policy.MaxJump)
}

// suspect finds out which answers neither provider said, and of which that is certain. It is as soon as we have heard all that
// both said until the answer came, by their own times and not by those at which it reached us: behind a stall of our
// connections the answer may be newer than all that we have. It stays so, unless one says the price after all: what happens to
// a connection afterwards, or how far apart the providers are by now, changes nothing of what they said then.
func (c Config) suspect(v view, found *verdict) {
	for _, a := range v.answers() {
		said, known := v.saidOf(a)
		outside := (known || !a.proven.IsZero()) && said.beyond(a.price, c.limitOf(v.policy))
		if outside {
			a = v.weigh(a, found.mute)
			found.suspects, found.culprit = append(found.suspects, a), a
			found.found[Wrong] = found.found[Wrong] || a.heard[price.A] || a.heard[price.B]
			found.proven = earlier(found.proven, a.proven)
		}
		if outside || len(found.suspects) == 0 {
			found.span = said
		}
	}
}

// earlier is the earlier of two times, of which the zero one is none.
func earlier(a, b time.Time) time.Time {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// weigh notes who has spoken since a suspect came. A provider's clock that is ahead says so too early.
func (v view) weigh(a answer, mute [2]price.Health) answer {
	for _, side := range price.Sides {
		q := v.quotes[side]
		until := q.Fresh().Add(-max(q.Offset, 0))
		a.heard[side] = a.heard[side] || mute[side] == price.Healthy && until.After(a.seen)
	}
	if a.proven.IsZero() && a.heard == [2]bool{true, true} && v.pace.Signs() {
		a.proven = v.now
	}
	return a
}

// answers are those that are judged, the one that stands last.
func (v view) answers() (all []answer) {
	stands := answer{price: v.lane.Price, at: v.lane.At, seen: v.seen}
	for _, a := range v.suspects {
		switch {
		case a.same(stands):
			stands = a
		case v.now.Sub(a.seen) <= recent:
			all = append(all, a)
		}
	}
	if stands.price != 0 {
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
	}
	return all, v.heardAllSince(from) && !all.empty()
}

// heardAllSince tells whether of one provider nothing can be lacking since a time.
func (v view) heardAllSince(from time.Time) bool {
	for _, side := range price.Sides {
		if since := v.complete[side]; !since.IsZero() && !since.After(from) && v.said[side].reaches(from) {
			return true
		}
	}
	return false
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
