package engine

import (
	"log/slog"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/aggregator"
	"twofold/price"
)

func TestALandingIsJudgedByWhatTheChainShows(t *testing.T) {
	const within = 6 * time.Second
	at := func(clock uint32, mark price.Mark) price.Published { return price.Published{Clock: clock, Mark: mark} }
	type step struct {
		after     time.Duration
		due, sent bool
		stands    price.Published
		became    landed
		took      time.Duration
	}
	for name, steps := range map[string][]step{
		"what lands within the limit is in time": {
			{0, true, false, at(5, 0), pending, 0},
			{time.Second, false, true, at(5, 0), pending, 0},
			{3 * time.Second, false, false, at(9, 0), inTime, 3 * time.Second},
			{4 * time.Second, false, false, at(9, 0), pending, 0},
		},
		"the limit itself is in time": {
			{0, true, false, at(5, 0), pending, 0},
			{within, false, true, at(9, 0), inTime, within},
		},
		"a post that fails goes on with what is due since then": {
			{0, true, false, at(5, 0), pending, 0},
			{time.Second, false, true, at(5, 0), pending, 0},
			{2 * time.Second, true, false, at(5, 0), pending, 0},
			{5 * time.Second, false, true, at(9, 0), inTime, 5 * time.Second},
		},
		"what is too late is so once, and lands after all": {
			{0, true, false, at(5, 0), pending, 0},
			{within + 1, true, false, at(5, 0), tooLate, 0},
			{20 * time.Second, true, false, at(5, 0), pending, 0},
			{30 * time.Second, false, true, at(9, 0), afterAll, 30 * time.Second},
		},
		"what the chain shows too late is late, though nobody looked before": {
			{0, true, false, at(5, 0), pending, 0},
			{within + time.Second, false, false, at(9, 0), tooLate, within + time.Second},
		},
		"a market that came back before anything was sent asked for nothing": {
			{0, true, false, at(5, 0), pending, 0},
			{time.Second, false, false, at(5, 0), pending, 0},
			{20 * time.Second, false, false, at(9, 0), pending, 0},
		},
		"a page-mate's report that leaves the lane as it was is no landing": {
			{0, true, false, at(5, 0), pending, 0},
			{2 * time.Second, true, false, at(9, price.MarkKept), pending, 0},
			{within + 1, true, false, at(9, price.MarkKept), tooLate, 0},
		},
		"a dispute that stands is a landing": {
			{0, true, false, at(5, 0), pending, 0},
			{2 * time.Second, false, false, at(9, price.MarkDisputed), inTime, 2 * time.Second},
		},
		"what is due again at the same moment begins anew": {
			{0, true, false, at(5, 0), pending, 0},
			{2 * time.Second, true, false, at(9, 0), inTime, 2 * time.Second},
			{4 * time.Second, false, false, at(11, 0), inTime, 2 * time.Second},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var l landing
			began := time.Unix(1_800_000_000, 0)
			for i, s := range steps {
				if became, took := l.judge(began.Add(s.after), s.due, s.sent, s.stands, within); became != s.became || took != s.took {
					t.Fatalf("step %d: became %d after %v, want %d after %v", i, became, took, s.became, s.took)
				}
			}
		})
	}
}

func TestWhatIsDueForTooLongIsCountedBeforeItLands(t *testing.T) {
	reg := prometheus.NewRegistry()
	l := newLoop(New(testConfig(), silent{}, slog.New(slog.DiscardHandler), reg))
	m := l.metrics.feeds[eth]
	now := time.Now()
	old := uint32(now.Add(-time.Hour).Unix())
	stands := price.Published{Exists: true, Price: 10_000, At: old, Clock: old}
	l.feeds[0].since.Agreed = now.Add(-time.Hour)
	for _, provider := range l.feeds[0].Providers {
		l.book.Put(price.Quote{Feed: eth, Provider: provider, Price: 10_000, Stated: now, Received: now})
	}
	look := func(now time.Time, p price.Published) {
		for _, provider := range l.feeds[0].Providers {
			l.book.Put(price.Quote{Feed: eth, Provider: provider, Price: 10_000, Stated: now, Received: now})
		}
		l.look(now, aggregator.Outlook{Published: map[price.FeedID]price.Published{eth: p, btc: p}, Pace: price.InStep, Latest: now})
	}
	look(now, stands)
	if l.feeds[0].decision.Outcome != aggregator.PublishHeartbeat || testutil.ToFloat64(m.due) != float64(now.UnixMilli())/1000 {
		t.Fatalf("%v, due since %v", l.feeds[0].decision.Outcome, testutil.ToFloat64(m.due))
	}
	now = now.Add(l.feeds[0].Rule.Lead + time.Second)
	look(now, stands)
	if judged, late := testutil.ToFloat64(m.judged), testutil.ToFloat64(m.late); judged != 1 || late != 1 {
		t.Errorf("%v judged, %v late, while it is due still", judged, late)
	}
	stands.At, stands.Clock = uint32(now.Unix()), uint32(now.Unix())
	look(now, stands)
	if judged, late := testutil.ToFloat64(m.judged), testutil.ToFloat64(m.late); judged != 1 || late != 1 || testutil.ToFloat64(m.due) != 0 {
		t.Errorf("%v judged, %v late, due since %v, after it landed", judged, late, testutil.ToFloat64(m.due))
	}
	if healthy := testutil.ToFloat64(m.healthy[price.A]); healthy != 1 {
		t.Errorf("side A is healthy: %v", healthy)
	}
}
