package signer

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
)

// outlook is one in which all is well, to be changed: a second old answer of 1 000 000, which its own provider says too.
func outlook() *prospect {
	return &prospect{
		now: noon, chain: noon, own: 1_000_000,
		lane:   price.Published{Exists: true, Price: 1_000_000, Mark: 10, At: uint32(noon.Unix()) - 1, Clock: uint32(noon.Unix()) - 1},
		policy: price.Policy{MaxDivergence: 5_000, Deviation: 5_000, Heartbeat: 5 * time.Minute, JumpConfirm: time.Minute},
	}
}

func TestWhatIsDueIsJudgedByTheChainAndTheOwnProvider(t *testing.T) {
	old := func(p *prospect, seconds uint32) { p.lane.At -= seconds - 1; p.lane.Clock -= seconds - 1 }
	for name, c := range map[string]struct {
		change func(*prospect)
		want   []Overdue
	}{
		"all is well":                        {func(*prospect) {}, nil},
		"as old as the heartbeat":            {func(p *prospect) { old(p, 300) }, nil},
		"a second older":                     {func(p *prospect) { old(p, 301) }, []Overdue{Late}},
		"the same by a chain that lags":      {func(p *prospect) { old(p, 301); p.chain = p.chain.Add(-10 * time.Second) }, nil},
		"the same and paused":                {func(p *prospect) { old(p, 301); p.lane.Mark = price.MarkPaused }, nil},
		"the same where all is paused":       {func(p *prospect) { old(p, 301); p.lane.Paused = true }, nil},
		"no such feed":                       {func(p *prospect) { *p = prospect{now: noon, chain: noon} }, nil},
		"kept, while its page goes on":       {func(p *prospect) { p.lane.At -= 300; p.lane.Mark = price.MarkKept }, []Overdue{Late}},
		"no answer yet":                      {func(p *prospect) { p.lane.Price, p.lane.At = 0, 0 }, []Overdue{Late}},
		"no answer yet, having been cleared": {func(p *prospect) { p.lane.Price, p.lane.AnswersFrom = 0, uint32(noon.Unix())+1 }, nil},
		"left by just what it may":           {func(p *prospect) { p.own = 1_010_000 }, nil},
		"left by more":                       {func(p *prospect) { p.own = 1_010_001 }, []Overdue{LeftBehind}},
		"left by more, downwards":            {func(p *prospect) { p.own = 989_999 }, []Overdue{LeftBehind}},
		"left by more in a dispute":          {func(p *prospect) { p.own, p.lane.Mark = 1_020_000, price.MarkDisputed }, nil},
		"left by more while held":            {func(p *prospect) { p.own, p.lane.Mark = 2_000_000, price.MarkHeld }, nil},
		"its own provider is silent":         {func(p *prospect) { p.own, p.trouble = 0, p.now.Add(-30*time.Second) }, nil},
		"for longer than may be untold":      {func(p *prospect) { p.own, p.trouble = 0, p.now.Add(-31*time.Second) }, []Overdue{Untold}},
		"for so long, and it is told":        {func(p *prospect) { p.trouble, p.lane.Mark = p.now.Add(-time.Hour), price.MarkMissing }, nil},
		"told, and not again each heartbeat": {func(p *prospect) { p.lane.Mark = price.MarkDisputed; old(p, 301) }, []Overdue{Late}},
		"an answer that ages in a dispute":   {func(p *prospect) { p.lane.Mark = price.MarkDisputed; p.lane.At -= 3_000 }, nil},
		"held until it is ripe":              {func(p *prospect) { p.lane.Mark = price.MarkHeld; old(p, 360) }, nil},
		"held for ever":                      {func(p *prospect) { p.lane.Mark = price.MarkHeld; old(p, 361) }, []Overdue{Late}},
		"withheld":                           {func(p *prospect) { p.withheld = "relayer" }, []Overdue{Withheld}},
	} {
		p := outlook()
		c.change(p)
		var want [overdueEnd]bool
		for _, o := range c.want {
			want[o] = true
		}
		if got := p.due(30 * time.Second); got != want {
			t.Errorf("%s: %v is due, want %v", name, got, want)
		}
	}
}

// after is for how long p lasts until what is overdue.
func after(t *testing.T, o *overdue, p *prospect, what Overdue) time.Duration {
	t.Helper()
	for began := p.now; p.now.Sub(began) < time.Hour; p.now = p.now.Add(time.Second) {
		if o.judge(*p, DefaultConfig()); o.alarmed[what] {
			return p.now.Sub(began)
		}
	}
	t.Fatalf("%v is never overdue", what)
	return 0
}

func TestWhatIsDueHasItsTimeToLand(t *testing.T) {
	p := outlook()
	p.own = 1_020_000
	o := new(overdue)
	if got := after(t, o, p, LeftBehind); got != 16*time.Second {
		t.Errorf("an answer that was left is overdue after %v, want when 15s are over", got)
	}
	p.own = 1_000_000
	if o.judge(*p, DefaultConfig()); o.alarmed[LeftBehind] || !o.since[LeftBehind].IsZero() {
		t.Error("it is overdue though it has landed")
	}
	p.withheld = "relayer"
	if o.judge(*p, DefaultConfig()); o.alarmed[Withheld] {
		t.Error("withheld at once, want with the next look")
	}
}

func TestTroubleHoldsTheAlarmUpUntilItMustBePostedAndNoLonger(t *testing.T) {
	p := outlook()
	p.own, p.trouble = 1_020_000, p.now
	if got := after(t, new(overdue), p, LeftBehind); got != 51*time.Second {
		t.Errorf("while a proposer tells of trouble it is overdue after %v, want when 15s, 30s and 5s are over", got)
	}
	p = outlook()
	p.own, p.trouble = 0, p.now
	if got := after(t, new(overdue), p, Untold); got != 47*time.Second {
		t.Errorf("trouble is untold after %v, want when 30s and 15s are over", got)
	}
}

// looksOut runs a lookout over eth for the rest of the test's bubble.
func (f *fixture) looksOut() (*Lookout, *bytes.Buffer) {
	f.Helper()
	logs := new(bytes.Buffer)
	l := NewLookout(f.Attester, []price.Feed{{ID: eth, Name: "ETH/USD"}}, slog.New(slog.NewTextHandler(logs, nil)), nil)
	ctx, cancel := context.WithCancel(f.Context())
	ended := make(chan error, 1)
	go func() { ended <- l.Run(ctx) }()
	f.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			f.Error(err)
		}
	})
	return l, logs
}

// holds has the provider say a price each second.
func (f *fixture) holds(p price.Price, seconds int) {
	for range seconds {
		f.pass(time.Second)
		f.say(eth, p)
	}
	synctest.Wait()
}

func TestP10_AnAttesterSaysWhenWhatIsDueDoesNotLand(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		lane := f.chain[eth]
		lane.policy = outlook().policy
		lane.published.At = uint32(time.Now().Unix())
		l, logs := f.looksOut()
		f.holds(1_000_000, 60)
		if got := l.Alarms(); len(got) != 0 || logs.Len() != 0 {
			t.Fatalf("%v, %s", got, logs)
		}
		f.holds(1_020_000, 20)
		got := l.Alarms()
		if len(got) != 1 || got[0].What != LeftBehind || got[0].Feed.ID != eth || !strings.HasPrefix(got[0].String(), "ETH/USD: its own provider") {
			t.Fatalf("the alarms are %v", got)
		}
		gauge := l.metric.WithLabelValues("ETH/USD", "left_behind")
		if n := strings.Count(logs.String(), "does not land"); n != 1 || testutil.ToFloat64(gauge) != 1 {
			t.Errorf("it is said %d times, the metric says %v", n, testutil.ToFloat64(gauge))
		}
		lane.moves(1_020_000, time.Now())
		f.holds(1_020_000, 2)
		if got := l.Alarms(); len(got) != 0 || strings.Count(logs.String(), "has landed") != 1 || testutil.ToFloat64(gauge) != 0 {
			t.Errorf("%v after it landed, the metric says %v: %s", got, testutil.ToFloat64(gauge), logs)
		}
		f.holds(1_020_000, 317)
		if got := l.Alarms(); len(got) != 1 || got[0].What != Late {
			t.Errorf("after a heartbeat without an answer the alarms are %v", got)
		}
	})
}

func TestP10_AProposerThatLiesOfTroubleDoesNotKeepTheAlarmDown(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		lane := f.chain[eth]
		lane.policy = outlook().policy
		lane.published.At = uint32(time.Now().Unix())
		l, _ := f.looksOut()
		f.holds(1_020_000, 1)
		for second := range 60 {
			other := price.Price(1_500_000) // trouble, but for a moment now and then, so that it never has to be posted
			if second%29 > 22 {
				other = 1_020_000
			}
			f.tell(nothing(other, 1_020_000))
			f.holds(1_020_000, 1)
		}
		if got := l.Alarms(); len(got) == 0 || got[0].What != LeftBehind {
			t.Errorf("the alarms are %v, want that its own provider has left the answer", got)
		}
	})
}

func TestTroubleThatOneProposerTellsOfIsUntoldWhateverAnotherPosts(t *testing.T) {
	for name, answered := range map[string]bool{"another posts answers": true, "nobody does": false} {
		t.Run(name, func(t *testing.T) {
			attesterTest(t, nil, func(f *fixture) {
				lane := f.chain[eth]
				lane.policy = outlook().policy
				lane.published.At = uint32(time.Now().Unix())
				l, _ := f.looksOut()
				f.holds(1_000_000, 2)
				for second := range 90 {
					f.tell(nothing(0, 1_000_000)) // it has lost the other side's provider
					f.holds(1_000_000, 1)
					if answered && second%30 == 10 {
						lane.moves(1_000_000, time.Now())
					}
				}
				got := l.Alarms()
				if len(got) != 1 || got[0].What != Untold {
					t.Errorf("the alarms are %v, want that the chain does not show it: who posts answers may hide an absence", got)
				}
			})
		})
	}
}

func TestP10_AProposerThatWithholdsALaneIsAnAlarm(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		lane := f.chain[eth]
		lane.policy = outlook().policy
		lane.published.At = uint32(time.Now().Unix())
		l, logs := f.looksOut()
		for range 40 {
			f.say(link, 1_000_000)
			_, _ = f.AttestFor(f.Context(), "miser", proposal(nothing(1_000_000, 1_000_000), fine()))
			f.holds(1_000_000, 1)
		}
		if got := l.Alarms(); len(got) != 1 || got[0].What != Withheld || !strings.Contains(logs.String(), "proposer=miser") {
			t.Errorf("the alarms are %v: %s", got, logs)
		}
	})
}

func TestAnAlarmEndsWhenAnotherProposerPostsWhatWasWithheld(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		lane := f.chain[eth]
		lane.policy = outlook().policy
		lane.published.At = uint32(time.Now().Unix())
		l, _ := f.looksOut()
		for range 40 {
			f.say(link, 1_000_000)
			_, _ = f.AttestFor(f.Context(), "miser", proposal(nothing(1_000_000, 1_000_000), fine()))
			f.holds(1_000_000, 1)
		}
		if got := l.Alarms(); len(got) != 1 || got[0].What != Withheld {
			t.Fatalf("the alarms are %v, want that it is withheld", got)
		}
		f.alarms(1)
		f.holds(1_000_000, 10) // that the miser asks no more is no proof
		if got := l.Alarms(); len(got) != 1 {
			t.Fatalf("the alarms are %v, want that it is withheld", got)
		}
		lane.moves(1_000_000, time.Now())
		f.holds(1_000_000, 1)
		if got := l.Alarms(); len(got) != 0 {
			t.Errorf("after another posted it the alarms are %v", got)
		}
		f.alarms(0)
	})
}
