package aggregator

import (
	"testing"
	"time"

	"twofold/price"
	"twofold/report"
)

var t0 = time.Unix(1_790_000_000, 0)

var rule = Rule{
	Policy:    price.Policy{MaxDivergence: 10_000, MaxJump: 200_000, JumpConfirm: 10 * time.Second, Deviation: 2_000, Heartbeat: time.Minute},
	Deviation: 2_000, Heartbeat: time.Minute,
	MaxQuoteAge: 3 * time.Second, Settle: 2 * time.Second, DisputeAfter: 5 * time.Second, Lead: 5 * time.Second,
}

// at is a moment at which reports are stamped with our clock.
func at(now time.Time) Moment { return Moment{Now: now, Stamp: now} }

// quote is a healthy quote at t0.
func quote(provider string, p price.Price) price.Quote {
	return price.Quote{Provider: provider, Price: p, Stated: t0, Received: t0}
}

// settled is agreement that has lasted long enough at t0.
var settled = price.Since{Agreed: t0.Add(-time.Hour)}

// troubled is trouble of a kind that has lasted for d at t0.
func troubled(kind price.Standing, d time.Duration) price.Since {
	return price.Since{Trouble: t0.Add(-d), Kind: kind, KindAt: t0.Add(-d)}
}

// onChain is an answer of 10 000, agreed one second ago.
var onChain = price.Published{Exists: true, Price: 10_000, At: uint32(t0.Unix()) - 1, Clock: uint32(t0.Unix()) - 1, Round: 7}

func chain(change func(*price.Published)) price.Published {
	p := onChain
	change(&p)
	return p
}

// held is a jump from 10 000 to 13 000 that has been held for age seconds.
func held(age uint32) price.Published {
	return chain(func(p *price.Published) {
		p.Mark, p.Candidate, p.CandidateAt = price.MarkHeld, 13_000, uint32(t0.Unix())-age
	})
}

// cleared is a lane without an answer, none of which counts for wait seconds more.
func cleared(wait uint32) price.Published {
	return chain(func(p *price.Published) { p.Price, p.At, p.AnswersFrom = 0, 0, uint32(t0.Unix())+wait })
}

func TestDecideReachesEveryOutcomeByItsRule(t *testing.T) {
	fine := quote("a", 10_000)
	with := func(change func(*price.Quote)) price.Quote { q := fine; change(&q); return q }
	gone := with(func(q *price.Quote) { q.Gone = price.Disconnected })
	stale := with(func(q *price.Quote) { q.Stated = t0.Add(-3*time.Second - 1) })
	skewed := with(func(q *price.Quote) { q.Offset = 3 * time.Second })
	tiny := with(func(q *price.Quote) { q.Price = 0 })
	marked := func(m price.Mark) price.Published { return chain(func(p *price.Published) { p.Mark = m }) }
	old := func(seconds uint32, m price.Mark) price.Published {
		return chain(func(p *price.Published) {
			p.Mark, p.At, p.Clock = m, uint32(t0.Unix())-seconds, uint32(t0.Unix())-seconds
		})
	}
	reached := map[Outcome]bool{}
	for _, c := range []struct {
		name      string
		a, b      price.Quote
		since     price.Since
		published price.Published
		want      Outcome
		claim     report.Claim
	}{
		{"0: an unknown feed is never due", fine, fine, settled, price.Published{}, Paused, report.Nothing},
		{"0: a paused oracle is never due", fine, quote("b", 20_000), troubled(price.Apart, time.Hour), chain(func(p *price.Published) { p.Paused = true }), Paused, report.Nothing},
		{"0: a paused lane is never due", fine, fine, settled, marked(price.MarkPaused), Paused, report.Nothing},
		{"0: a removed lane is never due", fine, fine, settled, marked(price.MarkRemoved), Paused, report.Nothing},

		{"1: A has no quote", price.Quote{}, fine, settled, onChain, MissingA, report.Nothing},
		{"1: B has no quote", fine, gone, settled, onChain, MissingB, report.Nothing},
		{"1: A's clock is off", skewed, fine, settled, onChain, SkewedA, report.Nothing},
		{"1: B's clock is off", fine, skewed, settled, onChain, SkewedB, report.Nothing},
		{"1: A is stale", stale, fine, settled, onChain, StaleA, report.Nothing},
		{"1: B is stale", fine, stale, settled, onChain, StaleB, report.Nothing},
		{"1: A does not fit", tiny, fine, settled, onChain, OutOfRangeA, report.Nothing},
		{"1: B does not fit", fine, with(func(q *price.Quote) { q.Price = price.MaxPrice + 1 }), settled, onChain, OutOfRangeB, report.Nothing},
		{"1: both are absent: A is named first", gone, stale, settled, onChain, MissingA, report.Nothing},

		{"2: apart is a dispute", fine, quote("b", 11_000), settled, onChain, Disputed, report.Nothing},
		{"2: a dispute just younger than disputeAfter is not due", fine, quote("b", 11_000), troubled(price.Apart, rule.DisputeAfter-1), onChain, Disputed, report.Nothing},
		{"2: a lasting dispute is due", fine, quote("b", 11_000), troubled(price.Apart, rule.DisputeAfter), onChain, PostDispute, report.Disputed},
		{"2: a lasting absence is due", fine, gone, troubled(price.Absent, rule.DisputeAfter), onChain, PostMissing, report.Missing},
		{"2: a lasting dispute is due over a hold", fine, quote("b", 11_000), troubled(price.Apart, rule.DisputeAfter), held(1), PostDispute, report.Disputed},
		{"2: a dispute that stands is not due again, but claimed", fine, quote("b", 11_000), troubled(price.Apart, time.Minute), marked(price.MarkDisputed), Disputed, report.Disputed},
		{"2: a dispute that stands is due again each heartbeat, less the lead", fine, quote("b", 11_000), troubled(price.Apart, time.Minute), old(55, price.MarkDisputed), PostDispute, report.Disputed},
		{"2: an absence that stands is due again each heartbeat, less the lead", gone, fine, troubled(price.Absent, time.Minute), old(55, price.MarkMissing), PostMissing, report.Missing},
		{"2: a dispute that stands is not due a second earlier", fine, quote("b", 11_000), troubled(price.Apart, time.Minute), old(54, price.MarkDisputed), Disputed, report.Disputed},
		{"2: after a start the dispute that stands waits disputeAfter", fine, quote("b", 11_000), price.Since{}, old(55, price.MarkDisputed), Disputed, report.Nothing},
		{"2: another kind than the one that stands waits until it has itself lasted", fine, quote("b", 11_000),
			price.Since{Trouble: t0.Add(-time.Hour), Kind: price.Apart, KindAt: t0.Add(-rule.DisputeAfter + 1)}, marked(price.MarkMissing), Disputed, report.Nothing},
		{"2: and is due then", fine, quote("b", 11_000),
			price.Since{Trouble: t0.Add(-time.Hour), Kind: price.Apart, KindAt: t0.Add(-rule.DisputeAfter)}, marked(price.MarkMissing), PostDispute, report.Disputed},
		{"2: where no kind stands the present kind need not have lasted itself", fine, quote("b", 11_000),
			price.Since{Trouble: t0.Add(-rule.DisputeAfter), Kind: price.Apart, KindAt: t0}, onChain, PostDispute, report.Disputed},

		{"3: agreement after a start must settle", fine, fine, price.Since{}, onChain, Settling, report.Nothing},
		{"3: also where trouble stands on chain", fine, fine, price.Since{Agreed: t0.Add(-rule.Settle + 1)}, marked(price.MarkDisputed), Settling, report.Nothing},

		{"3: a cleared lane waits for its first second, though agreed", fine, fine, settled, cleared(1), Settling, report.Nothing},
		{"3: or in lasting trouble", fine, gone, troubled(price.Absent, time.Minute), cleared(1), Settling, report.Nothing},
		{"3: in that second its first answer is due", fine, fine, settled, cleared(0), PublishFirst, report.Agreed},

		{"4: a price back at the answer ends the hold", fine, fine, settled, held(9), PublishRecovered, report.Agreed},
		{"4: an unripe hold is not due, but claimed", quote("a", 13_000), quote("b", 13_000), settled, held(9), Holding, report.Agreed},
		{"4: and is due when ripe", quote("a", 13_000), quote("b", 13_000), settled, held(10), PublishConfirm, report.Agreed},
		{"4: a price that left the candidate by half of maxJump is due", quote("a", 14_300), quote("b", 14_300), settled, held(1), PublishFollow, report.Agreed},
		{"4: one unit less is not", quote("a", 14_299), quote("b", 14_299), settled, held(1), Holding, report.Agreed},
		{"4: a price at another level is due, ripe or not", quote("a", 17_000), quote("b", 17_000), settled, held(99), PublishFollow, report.Agreed},
		{"4: back within the limit is due", quote("a", 12_000), quote("b", 12_000), settled, held(1), PublishRecovered, report.Agreed},

		{"5: the first answer is due", fine, fine, settled, chain(func(p *price.Published) { p.Price, p.At = 0, 0 }), PublishFirst, report.Agreed},
		{"5: the first answer is due over a dispute at price 0", fine, fine, settled, chain(func(p *price.Published) { p.Price, p.Mark = 0, price.MarkDisputed }), PublishFirst, report.Agreed},
		{"5: agreement over a dispute is due", fine, fine, settled, marked(price.MarkDisputed), PublishRecovered, report.Agreed},
		{"5: agreement over an absence is due", fine, fine, settled, marked(price.MarkMissing), PublishRecovered, report.Agreed},
		{"5: a deviation at its trigger is due", quote("a", 10_020), quote("b", 10_020), settled, onChain, PublishDeviation, report.Agreed},
		{"5: the heartbeat is due, less the lead", fine, fine, settled, old(55, 0), PublishHeartbeat, report.Agreed},
		{"5: a kept lane's heartbeat counts from its own answer", fine, fine, settled, chain(func(p *price.Published) { p.Mark, p.At = price.MarkKept, uint32(t0.Unix())-55 }), PublishHeartbeat, report.Agreed},

		{"6: else nothing changes, and a page-mate's post refreshes it", quote("a", 10_019), quote("b", 10_019), settled, old(54, 0), Unchanged, report.Agreed},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, _ := Decide(at(t0), rule, c.a, c.b, c.since, c.published)
			if d.Outcome != c.want || d.Claim != c.claim {
				t.Errorf("%v claiming %v, want %v claiming %v; checks %v", d.Outcome, d.Claim, c.want, c.claim, d.Checks.All())
			}
			reached[d.Outcome] = true
		})
	}
	for o := range OutcomeEnd {
		if !reached[o] {
			t.Errorf("no case reaches %v", o)
		}
	}
}

func TestP2AgreementBeyondTheLimitIsNeverClaimed(t *testing.T) {
	// 9950 and 10 050 are apart by exactly 1 % of their mean.
	if d, _ := Decide(at(t0), rule, quote("a", 9_950), quote("b", 10_050), settled, onChain); d.Claim != report.Agreed {
		t.Errorf("at the limit: %v", d.Outcome)
	}
	if d, _ := Decide(at(t0), rule, quote("a", 9_949), quote("b", 10_050), settled, onChain); d.Claim == report.Agreed || d.Outcome != Disputed {
		t.Errorf("beyond the limit: %v claiming %v", d.Outcome, d.Claim)
	}
}

func TestTroubleThatFlickersIsStillPosted(t *testing.T) {
	since := settled
	var d Decision
	for i := range 50 { // apart for half a second, agreed for half a second
		now := t0.Add(time.Duration(i) * 500 * time.Millisecond)
		a, b := quote("a", 10_000), quote("b", 10_000)
		if i%2 == 0 {
			b.Price = 11_000
		}
		a.Stated, b.Stated, a.Received, b.Received = now, now, now, now
		if d, since = Decide(at(now), rule, a, b, since, onChain); d.Outcome == PostDispute {
			if now.Sub(t0) < rule.DisputeAfter {
				t.Fatalf("posted after %v", now.Sub(t0))
			}
			return
		}
		if d.Claim == report.Agreed {
			t.Fatalf("claimed agreed at %v without having settled", now.Sub(t0))
		}
	}
	t.Error("a price that flickers hid the dispute for ever")
}

func TestAReportSaysNothingForASideThatIsNotHealthy(t *testing.T) {
	stale := quote("b", 10_000)
	stale.Stated = t0.Add(-time.Minute)
	d, _ := Decide(at(t0), rule, quote("a", 10_000), stale, troubled(price.Absent, time.Minute), onChain)
	if d.A != 10_000 || d.B != 0 || d.Claim != report.Missing {
		t.Errorf("missing claims A %d and B %d as %v", d.A, d.B, d.Claim)
	}
}

func TestADecisionShowsHowFarItIsFromEachTrigger(t *testing.T) {
	d, _ := Decide(at(t0), rule, quote("a", 10_009), quote("b", 10_011), settled, onChain)
	want := map[string]int64{"age A": 3_000, "age B": 3_000, "divergence": 9_800, "deviation": 1_000, "heartbeat": 54_000}
	for _, c := range d.Checks.All() {
		if m, ok := want[c.Name]; !ok || c.Margin() != m || c.Reached {
			t.Errorf("%v: margin %d, reached %v; want %d", c, c.Margin(), c.Reached, m)
		}
		delete(want, c.Name)
	}
	if len(want) > 0 {
		t.Errorf("not shown: %v", want)
	}
}

func TestDecideAllocatesNothing(t *testing.T) {
	a, b, since := quote("a", 10_009), quote("b", 10_011), settled
	if n := testing.AllocsPerRun(100, func() { _, since = Decide(at(t0), rule, a, b, since, onChain) }); n != 0 {
		t.Errorf("%v allocations a decision", n)
	}
}

func FuzzDecideClaimsOnlyWhatHoldsAndNeverPanics(f *testing.F) {
	f.Add(uint64(10_000), uint64(10_000), uint16(0), int64(0), uint64(10_000), uint32(1), int64(1000), false)
	f.Add(uint64(10_000), uint64(13_000), uint16(price.MarkHeld), int64(9), uint64(0), uint32(100), int64(-5), true)
	f.Fuzz(func(t *testing.T, a, b uint64, mark uint16, agreedFor int64, onchain uint64, age uint32, stated int64, apart bool) {
		since := price.Since{Agreed: t0.Add(-time.Duration(agreedFor) * time.Millisecond)}
		if apart {
			since = troubled(price.Apart, time.Duration(agreedFor)*time.Millisecond)
		}
		pub := chain(func(p *price.Published) {
			p.Mark, p.Price, p.At, p.Candidate, p.CandidateAt = price.Mark(mark), price.Price(onchain)&price.MaxPrice, uint32(t0.Unix())-age%1e9, price.Price(b)&price.MaxPrice, uint32(t0.Unix())-age%100
		})
		qa, qb := quote("a", price.Price(a)), quote("b", price.Price(b))
		qa.Stated = t0.Add(time.Duration(stated))
		d, _ := Decide(at(t0), rule, qa, qb, since, pub)
		lane := report.Lane{Claim: d.Claim, A: d.A, B: d.B}
		if d.Claim == report.Nothing {
			lane.A, lane.B = 0, 0
			if d.Outcome.Due() {
				t.Fatalf("%v is due and claims nothing", d.Outcome)
			}
			return
		}
		if err := (report.Report{Pages: []report.Page{{Lanes: [3]report.Lane{lane}}}}).Check(); err != nil {
			t.Fatalf("%v: %v", d.Outcome, err)
		}
		if d.Claim == report.Agreed && price.Diverged(d.A, d.B, rule.Policy.MaxDivergence) {
			t.Fatalf("P2: %d and %d are claimed agreed", d.A, d.B)
		}
	})
}
