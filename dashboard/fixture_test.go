package dashboard

import (
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/price"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	eth price.FeedID = 0
	btc price.FeedID = 1
)

var t0 = time.Unix(1_790_000_000, 0)

// testFeed promises 1 %, 0.2 % and a minute.
func testFeed(id price.FeedID, name string) engine.Feed {
	return engine.Feed{
		Feed: price.Feed{ID: id, Name: name, Decimals: 4}, Providers: [2]string{"coinbase", "kraken"},
		Rule: aggregator.Rule{
			Policy:    price.Policy{MaxDivergence: 10_000, MaxJump: 200_000, JumpConfirm: 10 * time.Second, Deviation: 2_000, Heartbeat: time.Minute},
			Deviation: 2_000, Heartbeat: time.Minute,
			MaxQuoteAge: 3 * time.Second, Settle: 2 * time.Second, DisputeAfter: 5 * time.Second, Lead: 5 * time.Second,
		},
	}
}

// moment is what a decision is made of, one second after an agreed answer of 3 000 and while both sides say that.
type moment struct {
	engine.Feed
	now       time.Time
	a, b      price.Quote
	since     price.Since
	published price.Published
}

func newMoment(now time.Time) moment {
	said := price.Quote{Price: 3_000_0000, Stated: now.Add(-100 * time.Millisecond), Received: now}
	second := uint32(now.Unix()) - 1
	return moment{
		Feed: testFeed(eth, "ETH/USD"), now: now, a: said, b: said, since: price.Since{Agreed: now.Add(-time.Hour)},
		published: price.Published{Exists: true, Price: 3_000_0000, Mark: 12, At: second, Clock: second, Round: 7},
	}
}

// facts is what the rule makes of it.
func (m moment) facts() Facts {
	d, _ := aggregator.Decide(aggregator.Moment{Now: m.now, Stamp: m.now}, m.Rule, m.a, m.b, m.since, m.published)
	d.Feed, d.Providers = m.ID, m.Providers
	return Facts{Feed: m.Feed, Decision: d, Published: m.published, Stamp: m.now}
}

// stage is a source whose feeds stand as a test has them.
type stage struct {
	mu      sync.Mutex
	moments []moment
	waits   string
	turns   []engine.Transition
	relayer Relayer
}

func newStage() *stage {
	now := time.Now()
	first, second := newMoment(now), newMoment(now)
	second.Feed = testFeed(btc, "BTC/USD")
	return &stage{moments: []moment{first, second}, relayer: quietRelayer(now)}
}

// set changes what is so, and notes what turns as an engine does.
func (s *stage) set(change func(*stage)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	before := s.facts()
	change(s)
	for i, f := range s.facts() {
		if from := before[i].Decision.Outcome; from != f.Decision.Outcome {
			s.turns = append(s.turns, engine.Transition{Number: uint64(len(s.turns)) + 1, From: from, Decision: f.Decision})
		}
	}
}

func (s *stage) facts() []Facts {
	var all []Facts
	for _, m := range s.moments {
		f := m.facts()
		f.Waits = s.waits
		all = append(all, f)
	}
	return all
}

func (s *stage) Feeds(time.Time) []Facts { s.mu.Lock(); defer s.mu.Unlock(); return s.facts() }

func (s *stage) Relayer(now time.Time) Relayer {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.relayer
	r.At = now.UTC()
	return r
}

func (s *stage) Transitions(id price.FeedID, after uint64) []engine.Transition {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(s.turns), func(t engine.Transition) bool { return t.Decision.Feed != id || t.Number <= after })
}

func (s *stage) Transitioned() uint64 { s.mu.Lock(); defer s.mu.Unlock(); return uint64(len(s.turns)) }

// dispute has kraken say 5 % more of the first feed.
func dispute(s *stage) { s.moments[0].b.Price = 3_150_0000; s.moments[0].since = price.Since{} }

// quietRelayer is one in which nothing is wrong.
func quietRelayer(now time.Time) Relayer {
	now = now.UTC()
	left := int64(1000)
	return Relayer{
		Version: "test", Started: now, Ready: true, Reasons: []string{},
		Attesters: []AttesterState{{Side: "A", Active: true, CoveredUntil: &now}, {Side: "B", Why: "it is suspended", Refusing: true, Refused: 1, Refusal: &Refusal{
			At: now, Reason: "not_said", Text: "its provider did not say this price",
			Lanes: []RefusedLane{{Feed: "ETH/USD", Claim: "agreed", Sent: "3000.0000", Own: "2999.0000", Health: "healthy", Reason: "not_said", Text: "its provider did not say this price"}},
		}}},
		Turn:      TurnState{Rank: 1, StaggerMs: 3_000, Leader: "0x1", Turned: &now, Redis: &RedisState{Kind: "single", Answers: true, Heard: &now}},
		Chain:     ChainState{Pace: "in step", HeadTime: &now, Safe: &Level{Block: 1, Time: now}, Endpoints: []EndpointState{{Name: "one"}}},
		Wallet:    WalletState{Wei: "12", FloorWei: "0", MissingWei: "0", PaceWei: "1", LeftMs: &left},
		Spend:     SpendState{TotalWei: "1", DayWei: "1", TodayWei: "1", BudgetWei: "0"},
		Accounts:  []AccountState{{Chain: "l1", FloorWei: "0"}},
		Providers: []ProviderState{{Side: "A", Since: &now}, {Side: "B"}},
	}
}

func newTestDashboard(s *stage) *Dashboard {
	return New(s, slog.New(slog.DiscardHandler))
}
