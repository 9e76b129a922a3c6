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
