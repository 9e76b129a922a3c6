package aggregator

import (
	"testing"
	"time"

	"twofold/price"
)

// lagging is t0 while the chain's next block is of that long before.
func lagging(by time.Duration) Moment { return Moment{Now: t0, Stamp: t0.Add(-by)} }

// shifted is a lane as it would stand on a chain whose time is that far back.
func shifted(p price.Published, by time.Duration) price.Published {
	s := uint32(by / time.Second)
	p.At, p.Clock, p.CandidateAt = p.At-s, p.Clock-s, p.CandidateAt-s
	if p.AnswersFrom != 0 {
		p.AnswersFrom -= s
	}
	return p
}

// What a chain that lags shows must be decided as if it showed it now, whatever it shows.
func TestWhatStandsOnChainAgesByTheStampAndQuotesByOurClock(t *testing.T) {
	const lag = 40 * time.Minute
	old := chain(func(p *price.Published) { p.At, p.Clock = p.At-54, p.Clock-54 })
	absent := func(p price.Published) price.Published { p.Mark = price.MarkMissing; return p }
	gone := quote("b", 10_000)
	gone.Gone = price.Disconnected
	stale := quote("b", 10_000)
	stale.Stated = t0.Add(-lag)
	for _, c := range []struct {
		name      string
		b         price.Quote
		since     price.Since
		published price.Published
		want      Outcome
	}{
		{"young", quote("b", 10_000), settled, onChain, Unchanged},
		{"due by its heartbeat", quote("b", 10_000), settled, old, PublishHeartbeat},
		{"held, unripe", quote("b", 13_000), settled, held(9), Holding},
		{"held, ripe", quote("b", 13_000), settled, held(10), PublishConfirm},
		{"cleared, waits", quote("b", 10_000), settled, cleared(1), Settling},
		{"cleared, waits no more", quote("b", 10_000), settled, cleared(0), PublishFirst},
		{"trouble that stands, young", gone, troubled(price.Absent, time.Hour), absent(onChain), MissingB},
		{"trouble that stands, due again", gone, troubled(price.Absent, time.Hour), absent(old), PostMissing},
		{"a quote as old as the chain is far behind", stale, settled, onChain, StaleB},
		{"trouble is timed by our clock", gone, troubled(price.Absent, 4*time.Second), onChain, MissingB},
	} {
		a := quote("a", 10_000)
		if c.b.Price == 13_000 {
			a.Price = 13_000
		}
		now, _ := Decide(at(t0), rule, a, c.b, c.since, c.published)
		then, _ := Decide(lagging(lag), rule, a, c.b, c.since, shifted(c.published, lag))
		if now.Outcome != c.want || then.Outcome != c.want || then.Claim != now.Claim {
			t.Errorf("%s: %v in step, %v (%v) on a chain that lags; want %v", c.name, now.Outcome, then.Outcome, then.Claim, c.want)
		}
	}
}

func TestOnlyWhatNobodyBearsOutMakesOurClockDoubted(t *testing.T) {
	healths := func(pairs ...[2]price.Health) (all []Decision) {
		for _, h := range pairs {
			all = append(all, Decision{Health: h})
		}
		return all
	}
	both := [2]price.Health{price.Skewed, price.Skewed}
	for _, c := range []struct {
		name      string
		pace      price.Pace
		decisions []Decision
		want      bool
	}{
		{"chain and both providers are behind", price.Lagging, healths(both, both), true},
		{"one side of another feed has not said anything yet", price.Lagging, healths(both, [2]price.Health{price.Skewed, price.Missing}), true},
		{"the chain bears it out", price.InStep, healths(both, both), false},
		{"no head comes: it is the network", price.Silent, healths(both, both), false},
		{"a provider bears it out", price.Lagging, healths(both, [2]price.Health{price.Skewed, price.Healthy}), false},
		{"one side's clock alone", price.Lagging, healths([2]price.Health{price.Skewed, price.Stale}), false},
		{"nothing was said", price.Lagging, healths([2]price.Health{price.Missing, price.Missing}), false},
	} {
		if got := ClockDoubted(c.pace, c.decisions); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestAnOutlooksMomentIsBoundedByWhatTheHeadAllows(t *testing.T) {
	for name, c := range map[string]struct{ latest, want time.Time }{
		"no head":     {time.Time{}, t0},
		"in step":     {t0.Add(4 * time.Second), t0},
		"lagging":     {t0.Add(-time.Hour), t0.Add(-time.Hour)},
		"this second": {t0, t0},
	} {
		if got := (Outlook{Latest: c.latest}).Moment(t0); !got.Stamp.Equal(c.want) || !got.Now.Equal(t0) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
