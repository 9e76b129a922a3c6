package dashboard

import (
	"testing"
	"time"

	"twofold/price"
)

func TestAFeedAtAGlanceHasItsNumbers(t *testing.T) {
	m := newMoment(t0)
	m.a.Price, m.b.Price = 3_000_0000, 3_009_0000
	f := m.facts()
	f.Stamp = t0.Add(500 * time.Millisecond)
	one := feedOf(&f, nil)
	if one.Name != "ETH/USD" || one.Slug != "ETH-USD" || one.Status != "OK" || one.Answer != "3000.0000" || one.Round != 7 || one.Outcome != "unchanged" || one.Due {
		t.Errorf("%+v", one)
	}
	for name, pair := range map[string][2]int64{
		"divergence": {*one.DivergencePPM, 2996}, "its limit": {one.DivergenceLimitPPM, 10_000},
		"deviation": {*one.DeviationPPM, 1500}, "its limit ": {one.DeviationLimitPPM, 2000},
		"age": {*one.AgeMs, 1500}, "heartbeat": {one.HeartbeatMs, 60_000}, "due in": {*one.DueInMs, 53_500},
		"age of A": {*one.Sides[0].AgeMs, 100}, "its limit  ": {one.Sides[0].MaxAgeMs, 3000},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s is %d, want %d", name, pair[0], pair[1])
		}
	}
	if a := one.Sides[0]; a.Side != "A" || a.Provider != "coinbase" || a.Price != "3000.0000" || a.Health != "healthy" || a.Gone != "" || a.Why == "" {
		t.Errorf("%+v", a)
	}
	if !one.AnswerAt.Equal(time.Unix(t0.Unix()-1, 0)) {
		t.Errorf("answered at %v", one.AnswerAt)
	}
}

func TestWhereTheSidesDisagreeThereIsNoDeviation(t *testing.T) {
	m := newMoment(t0)
	m.b.Price = 3_150_0000
	f := m.facts()
	if one := feedOf(&f, nil); one.DeviationPPM != nil || *one.DivergencePPM != 48781 {
		t.Errorf("deviation %v, divergence %d", one.DeviationPPM, *one.DivergencePPM)
	}
}

func TestWhenAPostIsDueByTimeIsWhatTheDecisionSays(t *testing.T) {
	const none = -1
	second := uint32(t0.Unix())
	for name, c := range map[string]struct {
		change func(*moment)
		want   int64
	}{
		"an answer of a second ago, half a minute of it to wait": {func(m *moment) { m.published.At = second - 25 }, 30_000},
		"what is late is due now":                                {func(m *moment) { m.published.At = second - 100 }, 0},
		"a deviation does not wait for time":                     {func(m *moment) { m.a.Price, m.b.Price = 3_030_0000, 3_030_0000 }, none},
		"sides that are apart must meet, or stay so, first":      {func(m *moment) { m.b.Price, m.since = 3_150_0000, price.Since{} }, none},
		"so must those that settle":                              {func(m *moment) { m.since.Agreed = t0 }, none},
		"a dispute that stands is said again, by the page's clock": {func(m *moment) {
			m.b.Price, m.published.Mark, m.published.Clock = 3_150_0000, price.MarkDisputed, second-15
			m.since = price.Since{Trouble: t0.Add(-time.Hour), KindAt: t0.Add(-time.Hour), Kind: price.Apart}
		}, 40_000},
		"a jump that is held waits for its confirmation": {func(m *moment) {
			m.a.Price, m.b.Price = 4_000_0000, 4_000_0000
			m.published.Mark, m.published.Candidate, m.published.CandidateAt = price.MarkHeld, 4_000_0000, second
		}, none},
		"a feed that is paused waits for its owner": {func(m *moment) { m.published.Mark = price.MarkPaused }, none},
		"one without an answer for both sides":      {func(m *moment) { m.published.Price = 0 }, none},
	} {
		m := newMoment(t0)
		c.change(&m)
		f := m.facts()
		got := int64(none)
		if due := feedOf(&f, nil).DueInMs; due != nil {
			got = *due
		}
		if got != c.want {
			t.Errorf("%s: %d, want %d; %v", name, got, c.want, f.Decision.Outcome)
		}
	}
}

func TestASideWithoutAPriceSaysWhy(t *testing.T) {
	for want, change := range map[string]func(*price.Quote){
		"missing, disconnected": func(q *price.Quote) { q.Gone = price.Disconnected },
		"missing, no quote yet": func(q *price.Quote) { *q = price.Quote{} },
		"stale, ":               func(q *price.Quote) { q.Stated = t0.Add(-time.Minute) },
		"skewed, ":              func(q *price.Quote) { q.Offset = time.Hour },
		"out_of_range, ":        func(q *price.Quote) { q.Price = 0 },
	} {
		m := newMoment(t0)
		change(&m.b)
		f := m.facts()
		side := feedOf(&f, nil).Sides[1]
		if got := side.Health + ", " + side.Gone; got != want || side.Price != "" {
			t.Errorf("got %q at %q, want %q", got, side.Price, want)
		}
	}
}

func TestADecisionIsToldAsItsChecksWithTheirMargins(t *testing.T) {
	m := newMoment(t0)
	m.b.Price = 3_150_0000
	f := m.facts()
	d := decisionOf(&f)
	if d.Outcome != "disputed" || d.Claim != "nothing" || d.Mark != "12ppm" || !d.At.Equal(t0) {
		t.Errorf("%+v", d)
	}
	want := Check{Name: "divergence", Unit: "ppm", Value: 48781, Limit: 10_000, Margin: -38_781, Reached: true, Meaning: meaning("divergence")}
	for _, c := range d.Checks {
		if c.Name == want.Name && c != want {
			t.Errorf("%+v", c)
		}
	}
	if len(d.Checks) != 4 {
		t.Errorf("%d checks: %+v", len(d.Checks), d.Checks)
	}
}
