package price

import (
	"testing"
	"time"
)

var t0 = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func TestHealthFollowsRuleOne(t *testing.T) {
	good := Quote{Price: 100, Provider: "p", Stated: t0, Received: t0}
	with := func(change func(*Quote)) Quote { q := good; change(&q); return q }
	const maxAge = 3 * time.Second
	for _, c := range []struct {
		name string
		q    Quote
		now  time.Time
		want Health
	}{
		{"fresh", good, t0, Healthy},
		{"exactly as old as allowed", good, t0.Add(maxAge), Healthy},
		{"one nanosecond older", good, t0.Add(maxAge + 1), Stale},
		{"an old price that was confirmed", with(func(q *Quote) { q.Confirmed = t0.Add(2 * time.Second) }), t0.Add(maxAge + 1), Healthy},
		{"arrival does not make an old price fresh", with(func(q *Quote) { q.Stated = t0.Add(-107 * time.Second) }), t0, Stale},
		{"none", Quote{}, t0, Missing},
		{"gone", with(func(q *Quote) { q.Gone = Crossed }), t0, Missing},
		{"clock two seconds ahead", with(func(q *Quote) { q.Offset = MaxAhead }), t0, Healthy},
		{"clock further ahead", with(func(q *Quote) { q.Offset = MaxAhead + 1 }), t0, Skewed},
		{"stated in the future of its receipt", with(func(q *Quote) { q.Stated = t0.Add(MaxAhead + 1) }), t0, Skewed},
		{"live frames five seconds behind", with(func(q *Quote) { q.Offset = -MaxBehind }), t0, Healthy},
		{"live frames further behind", with(func(q *Quote) { q.Offset = -MaxBehind - 1 }), t0, Skewed},
		{"encodes to 0", with(func(q *Quote) { q.Price = 0 }), t0, OutOfRange},
		{"does not fit", with(func(q *Quote) { q.Price = MaxPrice + 1 }), t0, OutOfRange},
	} {
		if got := c.q.Health(c.now, maxAge); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestBookKeepsTheLatestOfEachProviderAndGivesBackTheOneBefore(t *testing.T) {
	var b Book
	first := Quote{Feed: 1, Provider: "coinbase", Price: 5}
	if before := b.Put(first); before != (Quote{}) {
		t.Errorf("before the first: %v", before)
	}
	b.Put(Quote{Feed: 1, Provider: "kraken", Price: 6})
	b.Put(Quote{Feed: 2, Provider: "coinbase", Price: 7})
	if before := b.Put(Quote{Feed: 1, Provider: "coinbase", Price: 8}); before != first {
		t.Errorf("before the second: %v", before)
	}
	if got := b.Latest(1, "coinbase").Price; got != 8 {
		t.Errorf("latest = %d", got)
	}
	if got := b.Latest(1, "kraken").Price; got != 6 {
		t.Errorf("another provider's = %d", got)
	}
}

func TestTroubleEndsOnlyWhenAgreementHasLastedSettle(t *testing.T) {
	const settle = 2 * time.Second
	at := func(s float64) time.Time { return t0.Add(time.Duration(s * float64(time.Second))) }
	var s Since
	s = s.Next(at(0), Apart, settle)
	s = s.Next(at(1), Agreeing, settle)
	if s.Settled(at(1), settle) || !s.Lasting(at(1), time.Second) {
		t.Errorf("a flicker of agreement ended trouble: %+v", s)
	}
	s = s.Next(at(2.9), Apart, settle) // agreed for 1.9 s: trouble counts from 0
	if !s.Lasting(at(3), 3*time.Second) || !s.KindLasting(at(3), 3*time.Second) {
		t.Errorf("trouble's time did not count on: %+v", s)
	}
	s = s.Next(at(4), Absent, settle)
	if s.KindLasting(at(4.5), time.Second) || !s.Lasting(at(4.5), 4*time.Second) || !s.KindLasting(at(5), time.Second) {
		t.Errorf("another kind must start its own clock and leave trouble's: %+v", s)
	}
	s = s.Next(at(6), Agreeing, settle)
	s = s.Next(at(8), Agreeing, settle)
	if !s.Settled(at(8), settle) || s.Lasting(at(99), 0) || s.KindLasting(at(99), 0) {
		t.Errorf("settled agreement must end trouble: %+v", s)
	}
	if s = s.Restart(); s.Settled(at(99), settle) {
		t.Errorf("after a restart agreement must settle anew: %+v", s)
	}
}

func TestStandIsAbsentBeforeItIsApart(t *testing.T) {
	for _, c := range []struct {
		a, b Price
		want Standing
	}{{0, 5, Absent}, {5, 0, Absent}, {100, 200, Apart}, {100, 100, Agreeing}} {
		if got := Stand(c.a, c.b, 10_000); got != c.want {
			t.Errorf("Stand(%d, %d) = %v", c.a, c.b, got)
		}
	}
}

func TestOnlyADivergenceIsAnAgreedMark(t *testing.T) {
	for m, want := range map[Mark]bool{0: true, 64_999: true, 65_000: false, MarkRemoved: false, MarkDisputed: false, MarkKept: false} {
		if m.Agreed() != want {
			t.Errorf("%v agreed = %v", m, !want)
		}
	}
	p := Published{Exists: true, Price: 5, At: uint32(t0.Unix())}
	if !p.Live() || p.Age(t0.Add(time.Second)) != time.Second {
		t.Errorf("live %v, age %v", p.Live(), p.Age(t0.Add(time.Second)))
	}
	for name, q := range map[string]Published{"unknown": {}, "oracle paused": {Exists: true, Paused: true},
		"lane paused": {Exists: true, Mark: MarkPaused}, "removed": {Exists: true, Mark: MarkRemoved}} {
		if q.Live() {
			t.Errorf("%s is live", name)
		}
	}
}
