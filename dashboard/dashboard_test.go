package dashboard

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"twofold/price"
)

// watched runs a dashboard in the bubble of a test, with one client.
func watched(t *testing.T, s *stage) (*Dashboard, *client) {
	t.Helper()
	d := newTestDashboard(s)
	ended := make(chan error, 1) // size 1: it ends with the test, waited for or not
	ctx, cancel := context.WithCancel(t.Context())
	go func() { ended <- d.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return d, mustJoin(t, d.hub, "")
}

// heard is how many events of each kind wait for a client.
func heard(d *Dashboard, c *client) map[string]int {
	synctest.Wait()
	waiting, _ := d.hub.take(c)
	kinds := map[string]int{}
	for _, e := range waiting {
		kinds[e.kind]++
	}
	return kinds
}

// later takes time to pass, and keeps every feed's answer and quotes as young as they were.
func (s *stage) later(d time.Duration) {
	for end := time.Now().Add(d); time.Now().Before(end); {
		time.Sleep(100 * time.Millisecond)
		s.set(func(s *stage) {
			for i := range s.moments {
				before := s.moments[i]
				s.moments[i] = newMoment(time.Now())
				s.moments[i].Feed, s.moments[i].since = before.Feed, before.since
				s.moments[i].a.Price, s.moments[i].b.Price, s.moments[i].published.Mark = before.a.Price, before.b.Price, before.published.Mark
			}
		})
	}
	synctest.Wait()
}

func TestATurnIsToldWithinAQuarterOfASecondAndKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStage()
		d, c := watched(t, s)
		s.later(3 * time.Second)
		heard(d, c)
		s.set(dispute)
		time.Sleep(250 * time.Millisecond)
		if got := heard(d, c); got[EventTransition] != 1 || got[EventFeeds] != 1 {
			t.Errorf("after a turn of a decision: %v", got)
		}
		s.set(func(s *stage) { s.moments[0].published.Mark = price.MarkDisputed })
		time.Sleep(250 * time.Millisecond)
		if got := heard(d, c); got[EventTransition] != 1 || got[EventFeeds] != 1 {
			t.Errorf("after a turn of a status: %v", got)
		}
		f := s.Feeds(time.Now())[0]
		turns := d.detail(time.Now(), &f).Transitions
		if len(turns) != 2 || turns[0].Kind != "status" || turns[0].From != "OK" || turns[0].To != "DISPUTED" || turns[1].Kind != "decision" || turns[1].To != "disputed" {
			t.Fatalf("%+v", turns)
		}
		if !strings.Contains(turns[1].Reason, "kraken says 3150.00, 4.8781% apart, limit 1%") || turns[0].Reason == "" {
			t.Errorf("the reasons are %q and %q", turns[0].Reason, turns[1].Reason)
		}
		other := s.Feeds(time.Now())[1]
		if n := len(d.detail(time.Now(), &other).Transitions); n != 0 {
			t.Errorf("the other feed has turned %d times", n)
		}
	})
}

func TestSnapshotsComeAtTheirPaceWhileSomebodyListens(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStage()
		d, c := watched(t, s)
		told := map[string]int{}
		for range 100 {
			s.later(100 * time.Millisecond)
			for kind, n := range heard(d, c) {
				told[kind] += n
			}
		}
		if told[EventFeeds] != 10 || told[EventRelayer] != 5 {
			t.Errorf("in ten seconds: %v", told)
		}
		d.hub.leave(c)
		before := d.hub.seq
		s.later(5 * time.Second)
		if d.hub.seq != before {
			t.Error("snapshots are made for nobody")
		}
	})
}

func TestAFeedThatFlickersDoesNotFloodTheStream(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStage()
		d, c := watched(t, s)
		heard(d, c)
		for range 20 {
			s.set(dispute)
			s.set(func(s *stage) { s.moments[0] = newMoment(time.Now()) })
		}
		time.Sleep(250 * time.Millisecond)
		if got := heard(d, c); got[EventTransition] != mostTurns {
			t.Errorf("told %v of 40 turns", got)
		}
		time.Sleep(time.Second)
		if got := heard(d, c); got[EventTransition] != 0 {
			t.Errorf("told again: %v", got)
		}
	})
}

func TestAHistoryHasAPointEachTwoSecondsAndAtMostAThousand(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStage()
		d, _ := watched(t, s)
		at := func() History {
			f := s.Feeds(time.Now())[0]
			return d.history(&f)
		}
		s.later(3 * time.Second)
		s.set(dispute)
		s.later(2 * time.Second)
		s.set(func(s *stage) { s.moments[0].a.Gone = price.Disconnected })
		time.Sleep(2 * time.Second)
		h := at()
		if len(h.At) != 4 || len(h.A) != 4 || len(h.B) != 4 || len(h.Answer) != 4 || len(h.Status) != 4 || len(h.DivergencePPM) != 4 {
			t.Fatalf("%d points after seven seconds: %+v", len(h.At), h)
		}
		if h.A[1] != "3000.0000" || h.B[2] != "3150.0000" || *h.DivergencePPM[1] != 0 || *h.DivergencePPM[2] != 48781 || h.Answer[0] != "3000.0000" || h.Status[0] != "OK" {
			t.Errorf("%+v", h)
		}
		if h.A[3] != "" || h.DivergencePPM[3] != nil {
			t.Errorf("a side without a price has %q", h.A[3])
		}
		time.Sleep(time.Hour)
		h = at()
		if len(h.At) != historyPoints {
			t.Fatalf("%d points after an hour", len(h.At))
		}
		for i := 1; i < len(h.At); i++ {
			if step := h.At[i] - h.At[i-1]; step != h.StepMs {
				t.Fatalf("points %d ms apart", step)
			}
		}
	})
}

func TestWhatBecameOfAPostIsToldAndKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStage()
		d, c := watched(t, s)
		heard(d, c)
		for n := range keptTransactions + 2 {
			d.Settled(eth, Transaction{At: time.Now(), Feed: "ETH/USD", Outcome: "Landed", Block: uint64(n)})
		}
		d.Settled(99, Transaction{})
		time.Sleep(250 * time.Millisecond)
		if got := heard(d, c); got[EventTransaction] != keptTransactions+2 {
			t.Errorf("told %v", got)
		}
		f := s.Feeds(time.Now())[0]
		kept := d.detail(time.Now(), &f).Transactions
		if len(kept) != keptTransactions || kept[0].Block != keptTransactions+1 {
			t.Errorf("%d are kept, the newest of block %d", len(kept), kept[0].Block)
		}
	})
}

func TestNothingIsKeptOfAFeedBeforeTheChainWasRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStage()
		d := newTestDashboard(s)
		unread := []Facts{{Feed: testFeed(eth, "ETH/USD")}}
		if d.take(time.Now(), unread, true) {
			t.Error("something turned")
		}
		if h := d.history(&unread[0]); len(h.At) != 0 {
			t.Error("there is a history")
		}
		one := feedOf(&unread[0], nil)
		if one.Status != "NONE" || one.Outcome != "" || one.Answer != "" || one.AnswerAt != nil || one.AgeMs != nil || one.DueInMs != nil || one.DivergencePPM != nil || one.DeviationPPM != nil {
			t.Errorf("%+v", one)
		}
		if side := one.Sides[1]; side.Side != "B" || side.Provider != "kraken" || side.Health != "missing" || side.Gone != "no quote yet" || side.AgeMs != nil {
			t.Errorf("%+v", side)
		}
		// The first status is where it begins, and no turn.
		facts := s.Feeds(time.Now())[:1]
		if d.take(time.Now(), facts, true); len(d.detail(time.Now(), &facts[0]).Transitions) != 0 {
			t.Error("the first status is a turn")
		}
	})
}
