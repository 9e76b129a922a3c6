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

func TestWhereTheSidesDisagreeThereIsNoDeviationAndWhatIsLateIsDueNow(t *testing.T) {
	m := newMoment(t0)
	m.b.Price = 3_150_0000
	m.published.At -= 100
	f := m.facts()
	one := feedOf(&f, nil)
	if one.DeviationPPM != nil || *one.DivergencePPM != 48781 || *one.DueInMs != 0 {
		t.Errorf("deviation %v, divergence %d, due in %d", one.DeviationPPM, *one.DivergencePPM, *one.DueInMs)
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
