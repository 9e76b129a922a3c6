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
	const (
		quiet     = aggregator.Unchanged
		beat      = aggregator.PublishHeartbeat
		recovered = aggregator.PublishRecovered
		disputed  = aggregator.PostDispute
		follow    = aggregator.PublishFollow
	)
	answered := func(at uint32) price.Published { return price.Published{Exists: true, Price: 10, At: at, Clock: at} }
	// lane is one whose answer is of second 5, in a page of which a report has made the clock.
	lane := func(clock uint32, mark price.Mark) price.Published {
		return price.Published{Exists: true, Price: 10, At: 5, Clock: clock, Mark: mark}
	}
	held := func(clock uint32, candidate price.Price) price.Published {
		p := lane(clock, price.MarkHeld)
		p.Candidate, p.CandidateAt = candidate, 5
		return p
	}
	type step struct {
		after  time.Duration
		asked  aggregator.Outcome
		sent   bool
		stands price.Published
		became landed
		took   time.Duration
	}
	for name, steps := range map[string][]step{
		"what lands within the limit is in time": {
			{0, beat, false, answered(5), pending, 0},
			{time.Second, quiet, true, answered(5), pending, 0},
			{3 * time.Second, quiet, false, answered(9), inTime, 3 * time.Second},
			{4 * time.Second, quiet, false, answered(9), pending, 0},
		},
		"the limit itself is in time": {
			{0, beat, false, answered(5), pending, 0},
			{within, quiet, true, answered(9), inTime, within},
		},
		"a post that fails goes on with what is due since then": {
			{0, beat, false, answered(5), pending, 0},
			{time.Second, quiet, true, answered(5), pending, 0},
			{2 * time.Second, beat, false, answered(5), pending, 0},
			{5 * time.Second, quiet, true, answered(9), inTime, 5 * time.Second},
		},
		"what is too late is so once, and lands after all": {
			{0, beat, false, answered(5), pending, 0},
			{within + 1, beat, false, answered(5), tooLate, 0},
			{20 * time.Second, beat, false, answered(5), pending, 0},
			{30 * time.Second, quiet, true, answered(9), afterAll, 30 * time.Second},
		},
		"what the chain shows too late is late, though nobody looked before": {
			{0, beat, false, answered(5), pending, 0},
			{within + time.Second, quiet, false, answered(9), tooLate, within + time.Second},
		},
		"a market that came back before anything was sent asked for nothing": {
			{0, beat, false, answered(5), pending, 0},
			{time.Second, quiet, false, answered(5), pending, 0},
			{20 * time.Second, quiet, false, answered(9), pending, 0},
		},
		"a page-mate's report that keeps the lane is no landing": {
			{0, beat, false, answered(5), pending, 0},
			{2 * time.Second, beat, false, lane(9, price.MarkKept), pending, 0},
			{within + 1, beat, false, lane(9, price.MarkKept), tooLate, 0},
		},
		"nor is one over a dispute that should end": {
			{0, recovered, false, lane(5, price.MarkDisputed), pending, 0},
			{2 * time.Second, recovered, false, lane(9, price.MarkDisputed), pending, 0},
			{within + 1, recovered, false, lane(11, price.MarkDisputed), tooLate, 0},
			{8 * time.Second, quiet, false, answered(13), afterAll, 8 * time.Second},
		},
		"nor over an absence that should be a dispute": {
			{0, disputed, false, lane(5, price.MarkMissing), pending, 0},
			{2 * time.Second, disputed, false, lane(9, price.MarkMissing), pending, 0},
			{3 * time.Second, quiet, false, lane(11, price.MarkDisputed), inTime, 3 * time.Second},
		},
		"nor over a lane without an answer": {
			{0, aggregator.PublishFirst, false, price.Published{Exists: true, Clock: 5}, pending, 0},
			{within + 1, aggregator.PublishFirst, false, price.Published{Exists: true, Clock: 9}, tooLate, 0},
		},
		"nor over a jump that should be confirmed, though the level of what is held moves": {
			{0, aggregator.PublishConfirm, false, held(5, 20), pending, 0},
			{within + 1, aggregator.PublishConfirm, false, held(9, 21), tooLate, 0},
		},
		"another level of what is held is what was asked for, where it was": {
			{0, follow, false, held(5, 20), pending, 0},
			{time.Second, follow, false, held(7, 20), pending, 0},
			{2 * time.Second, quiet, false, held(9, 25), inTime, 2 * time.Second},
		},
		"a dispute that comes to stand is a landing": {
			{0, disputed, false, answered(5), pending, 0},
			{2 * time.Second, quiet, false, lane(9, price.MarkDisputed), inTime, 2 * time.Second},
		},
		"one that stands is said once more by the clock alone": {
			{0, disputed, false, lane(5, price.MarkDisputed), pending, 0},
			{2 * time.Second, quiet, false, lane(9, price.MarkDisputed), inTime, 2 * time.Second},
		},
		"what was asked for last counts": {
			{0, disputed, false, lane(5, price.MarkDisputed), pending, 0},
			{time.Second, recovered, false, lane(5, price.MarkDisputed), pending, 0},
			{2 * time.Second, recovered, false, lane(9, price.MarkDisputed), pending, 0},
			{3 * time.Second, quiet, false, answered(11), inTime, 3 * time.Second},
		},
		"a pause is no landing": {
			{0, beat, false, answered(5), pending, 0},
			{time.Second, aggregator.Paused, true, lane(9, price.MarkPaused), pending, 0},
		},
		"what is due again at the same moment begins anew": {
			{0, beat, false, answered(5), pending, 0},
			{2 * time.Second, beat, false, answered(9), inTime, 2 * time.Second},
			{4 * time.Second, quiet, false, answered(11), inTime, 2 * time.Second},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var l landing
			began := time.Unix(1_800_000_000, 0)
			for i, s := range steps {
				if became, took := l.judge(began.Add(s.after), s.asked, s.sent, s.stands, within); became != s.became || took != s.took {
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
	l.quotes(now, []price.Quote{{Feed: eth, Provider: l.feeds[0].Providers[price.B], Price: price.MaxPrice + 1, Stated: now, Received: now}})
	if unfit, fit := testutil.ToFloat64(m.outOfRange), testutil.ToFloat64(l.metrics.feeds[btc].outOfRange); unfit != 1 || fit != 0 {
		t.Errorf("out of range: %v, the other feed %v", unfit, fit)
	}
	if healthy := testutil.ToFloat64(m.healthy[price.A]); healthy != 1 {
		t.Errorf("side A is healthy: %v", healthy)
	}
}
