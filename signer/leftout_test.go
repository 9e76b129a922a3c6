package signer

import (
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
	"twofold/report"
)

// request says both prices again and is a proposal in which ETH's lane is what it is, and LINK's is fine.
func (f *fixture) request(eth_ report.ProposedLane) report.Proposal {
	f.say(eth, 1_000_000)
	f.say(link, 1_000_000)
	return proposal(eth_, fine())
}

func (f *fixture) alarms(want float64) {
	f.Helper()
	if got := testutil.ToFloat64(f.metrics.leftOut); got != want {
		f.Errorf("%v lanes alarmed, want %v", got, want)
	}
}

// lands makes the chain show ETH's lane with a mark, as of the present second, and has the attester look.
func (f *fixture) lands(mark price.Mark) {
	f.Helper()
	p := &f.chain[eth].published
	p.Mark, p.Clock = mark, uint32(time.Now().Unix())
	if mark.Agreed() {
		p.At = p.Clock
	}
	f.pass(time.Second)
	f.say(eth, 1_000_000)
	f.say(link, 1_000_000)
	f.tell(fine(), fine())
}

func TestP6_AHealthyLaneIsLeftOutForDisputeAfterAtMost(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		out := nothing(1_000_000, 1_000_000)
		f.signs(f.request(out))
		f.pass(30 * time.Second)
		f.signs(f.request(out))
		f.alarms(0)
		f.pass(time.Second)
		refusal := f.refuses(f.request(out), LeftOut)
		want := RefusedLane{Feed: eth, Claim: report.Nothing, Sent: 1_000_000, Own: 1_000_000, Reason: LeftOut}
		if len(refusal.Lanes) != 1 || refusal.Lanes[0] != want {
			t.Errorf("lanes %+v, want %+v", refusal.Lanes, want)
		}
		f.alarms(1)
		_ = f.refuses(f.request(out), LeftOut)
		f.alarms(1)

		f.signs(f.request(fine()))
		f.alarms(1) // signed is not landed
		f.lands(0)
		f.alarms(0)
		f.signs(f.request(out))
		f.pass(29 * time.Second)
		f.signs(f.request(out))
	})
}

func TestP6_AskingForWhatWillBeRefusedDoesNotResetTheCount(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.signs(f.request(nothing(1_000_000, 1_000_000)))
		f.pass(20 * time.Second)
		_ = f.refuses(f.request(agreed(1_000_000, 1_000_001)), NotSaid)
		f.pass(11 * time.Second)
		_ = f.refuses(f.request(nothing(1_000_000, 1_000_000)), LeftOut)
	})
}

func TestP6_MadeUpTroubleDoesNotLeaveALaneOutForEver(t *testing.T) {
	// The other side's price is what the proposer says it is; it shows none now and then, or always.
	for name, shown := range map[string]func(second int) price.Price{
		"now and then": func(second int) price.Price { return price.Price(1_000_000 * min(1, second%10)) },
		"half a time":  func(second int) price.Price { return price.Price(1_000_000 * (second % 2)) },
		"always":       func(int) price.Price { return 0 },
	} {
		t.Run(name, func(t *testing.T) {
			attesterTest(t, nil, func(f *fixture) {
				f.chain[eth].published.Mark = price.MarkMissing // so that leaving it out keeps it so
				for second := range 72 {
					f.signs(f.request(nothing(shown(second), 1_000_000)))
					f.pass(time.Second)
				}
				_ = f.refuses(f.request(nothing(shown(72), 1_000_000)), LeftOut)
				f.alarms(1)
				_ = f.refuses(f.request(missing(1_000_000, 0)), HasPrice)
				f.signs(f.request(fine()))
				f.lands(0)
				f.alarms(0)
			})
		})
	}
}

func TestP6_AskingForClaimsThatAreNeverPostedDoesNotResetTheCount(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		left := 0
		for second := range 600 {
			f.pass(time.Second)
			if second%25 == 0 {
				f.signs(f.request(fine())) // and thrown away
			} else if _, err := f.Attest(f.Context(), f.request(nothing(1_000_000, 1_000_000))); err == nil {
				left++
			}
		}
		if left > 30 {
			t.Errorf("a healthy lane was left out of %d reports in ten minutes, while the chain never showed a claim of it", left)
		}
	})
}

// Each posts without the lane the second for which the other is signed a claim of it.
func TestP6_TwoProposersTogetherDoNotLeaveALaneOutForEver(t *testing.T) {
	for name, c := range map[string]struct {
		stands func(p *price.Published) // before, and after each report without the lane
		most   int                      // of 600 reports
	}{
		"agreed before": {func(p *price.Published) { p.Mark = price.MarkKept }, 62},
		"held, and ripe after a minute": {func(p *price.Published) {
			p.Mark, p.Candidate, p.CandidateAt = price.MarkHeld, 1_000_000, p.At
		}, 122},
		"disputed before": {func(p *price.Published) { p.Mark = price.MarkDisputed }, 62},
	} {
		t.Run(name, func(t *testing.T) {
			attesterTest(t, nil, func(f *fixture) {
				lane := &f.chain[eth].published
				lane.At = uint32(time.Now().Unix())
				c.stands(lane)
				f.chain[eth].policy.JumpConfirm = time.Minute
				left := 0
				for second := range 600 {
					f.pass(time.Second)
					who := [2]string{"one", "two"}
					if _, err := f.AttestFor(f.Context(), who[(second+1)%2], f.request(fine())); err != nil {
						t.Fatal(err)
					}
					p := f.request(nothing(1_000_000, 1_000_000))
					if _, err := f.AttestFor(f.Context(), who[second%2], p); err == nil {
						left++
						lane.Clock = p.ObservedAt
						c.stands(lane)
					}
				}
				if left < 20 || left > c.most {
					t.Errorf("a healthy lane is left out of %d of 600 reports, want some, and no more than %d", left, c.most)
				}
			})
		})
	}
}

func TestAClaimThatTheChainShowsEndsTheCount(t *testing.T) {
	at := uint32(1_000)
	policy := price.Policy{JumpConfirm: time.Minute}
	for name, c := range map[string]struct {
		claim report.Claim
		lane  price.Published
		want  bool
	}{
		"agreed, and it is":                          {report.Agreed, price.Published{At: at, Clock: at}, true},
		"agreed, and it is kept":                     {report.Agreed, price.Published{At: at - 1, Clock: at, Mark: price.MarkKept}, false},
		"agreed for another second":                  {report.Agreed, price.Published{At: at - 1, Clock: at + 1}, false},
		"agreed, and it is held from it":             {report.Agreed, price.Published{At: at - 9, Clock: at, Mark: price.MarkHeld, CandidateAt: at}, true},
		"agreed, and a hold goes on":                 {report.Agreed, price.Published{At: at - 99, Clock: at, Mark: price.MarkHeld, CandidateAt: at - 59}, true},
		"agreed, and a ripe hold stays":              {report.Agreed, price.Published{At: at - 99, Clock: at, Mark: price.MarkHeld, CandidateAt: at - 60}, false},
		"agreed, and it is disputed":                 {report.Agreed, price.Published{At: at - 9, Clock: at, Mark: price.MarkDisputed}, false},
		"disputed, and it is":                        {report.Disputed, price.Published{At: at - 9, Clock: at, Mark: price.MarkDisputed}, true},
		"disputed, and it is kept":                   {report.Disputed, price.Published{At: at - 9, Clock: at, Mark: price.MarkKept}, false},
		"disputed, and a side is said to be missing": {report.Disputed, price.Published{At: at - 9, Clock: at, Mark: price.MarkMissing}, false},
		"missing, and it is":                         {report.Missing, price.Published{At: at - 9, Clock: at, Mark: price.MarkMissing}, true},
		"missing, and it is kept":                    {report.Missing, price.Published{At: at - 9, Clock: at, Mark: price.MarkKept}, false},
	} {
		w := new(watch)
		w.sign(at, c.claim)
		if w.shown(c.lane, policy) {
			t.Errorf("%s: it is shown though it was never left out", name)
		}
		w.leaveOut(time.Unix(int64(at), 0), at, true, time.Minute)
		if got := w.shown(c.lane, policy); got != c.want {
			t.Errorf("%s: shown is %v, want %v", name, got, c.want)
		}
	}
}

func TestTwoPostsOfAQuietPageMayBothMissALane(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.signs(f.request(nothing(1_000_000, 1_000_000)))
		f.pass(300 * time.Second)
		f.signs(f.request(nothing(1_020_000, 1_000_000))) // young trouble
		f.pass(time.Second)
		f.signs(f.request(fine()))
	})
}

func TestALaneMayBeLeftOutWhileItsTroubleIsYoungAndWhileItSettles(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.signs(f.request(nothing(1_000_000, 1_000_000)))
		for range 29 {
			f.pass(time.Second)
			f.signs(f.request(nothing(1_020_000, 1_000_000)))
		}
		for range 6 {
			f.pass(time.Second)
			f.signs(f.request(nothing(1_000_000, 1_000_000)))
		}
		f.pass(time.Second)
		f.signs(f.request(fine()))
		f.alarms(0)
	})
}

func TestP7_LastingTroubleMustBeClaimedToo(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(36, 1_000_000, nothing(1_020_000, 1_000_000), fine())
		_ = f.refuses(f.request(nothing(1_020_000, 1_000_000)), LeftOut) // 36 s: disputeAfter, settle and a second
		f.alarms(1)
		f.signs(f.request(disputed(1_020_000, 1_000_000)))
		f.lands(price.MarkDisputed)
		f.alarms(0)
	})
	attesterTest(t, nil, func(f *fixture) {
		f.each(35, 1_000_000, nothing(1_020_000, 1_000_000), fine())
		f.signs(f.request(nothing(1_020_000, 1_000_000)))
	})
}

func TestATellingLeavesNothingOut(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(80, 1_000_000, nothing(1_000_000, 1_000_000), fine())
		f.signs(f.request(nothing(1_000_000, 1_000_000)))
	})
}

func TestTroubleOfAPausedLaneNeedsNoClaim(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.chain[eth].published.Mark = price.MarkPaused
		f.each(60, 1_000_000, nothing(0, 1_000_000), fine())
		f.signs(f.request(nothing(0, 1_000_000)))
		f.alarms(0)
	})
}

func TestTroubleThatStandsOnChainMayBeLeftOut(t *testing.T) {
	// As by a proposer that was restarted and times the trouble anew: its page-mates must not wait.
	attesterTest(t, nil, func(f *fixture) {
		f.chain[eth].published.Mark = price.MarkDisputed
		f.each(60, 1_000_000, nothing(1_020_000, 1_000_000), fine())
		f.signs(f.request(nothing(1_020_000, 1_000_000)))
		f.alarms(0)
	})
}

func TestALaneThatCannotBeClaimedIsNeverCounted(t *testing.T) {
	for name, change := range map[string]func(fakeChain){
		"paused":     func(c fakeChain) { c[eth].published.Mark = price.MarkPaused },
		"removed":    func(c fakeChain) { c[eth].published.Mark = price.MarkRemoved },
		"all paused": func(c fakeChain) { c[eth].published.Paused = true },
		"empty":      func(c fakeChain) { c[eth].published.Exists = false },
		"no limit":   func(c fakeChain) { c[eth].policy.MaxDivergence = 0 },
		"unknown":    func(c fakeChain) { delete(c, eth) },
	} {
		t.Run(name, func(t *testing.T) {
			attesterTest(t, nil, func(f *fixture) {
				f.signs(f.request(nothing(1_000_000, 1_000_000)))
				f.pass(31 * time.Second)
				_ = f.refuses(f.request(nothing(1_000_000, 1_000_000)), LeftOut)
				change(f.chain)
				for range 3 {
					f.signs(f.request(nothing(1_000_000, 1_000_000)))
					f.alarms(0)
					f.pass(31 * time.Second)
				}
			})
		})
	}
}
