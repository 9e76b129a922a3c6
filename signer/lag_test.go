package signer

import (
	"testing"
	"time"

	"twofold/price"
	"twofold/report"
)

// sees makes the attester see a head now that is behind its clock by lag.
func (f *fixture) sees(lag time.Duration) {
	f.head.Time, f.head.Seen = time.Now().Add(-lag).Truncate(time.Second), time.Now()
}

// stamped is the page with these lanes, stamped so far from the head.
func (f *fixture) stamped(fromHead time.Duration, lanes ...report.ProposedLane) report.Proposal {
	p := proposal(lanes...)
	p.ObservedAt = uint32(f.head.Time.Add(fromHead).Unix())
	return p
}

// lagTest is attesterTest with a chain that is forty minutes behind, and has gone on for a while since the start.
func lagTest(t *testing.T, test func(f *fixture)) {
	attesterTest(t, nil, func(f *fixture) {
		f.sees(40 * time.Minute)
		f.tell(fine())
		f.pass(9 * time.Second)
		f.sees(40 * time.Minute)
		f.say(eth, 1_000_000)
		f.say(link, 1_000_000)
		test(f)
	})
}

func TestWhileTheChainLagsTheSecondIsOneThatTheContractTakes(t *testing.T) {
	lagTest(t, func(f *fixture) {
		_ = f.refuses(f.stamped(6*time.Second, fine()), ClockApart)
		_ = f.refuses(f.stamped(-31*time.Second, fine()), ClockApart)
		f.signs(f.stamped(time.Second, fine()))
		f.signs(f.stamped(5*time.Second, fine()))
		_ = f.refuses(f.stamped(2*time.Second, fine()), GoneBy)
		_ = f.refuses(f.stamped(5*time.Second, agreed(1_000_001, 1_000_000)), OtherReport)
	})
}

func TestWhileTheChainLagsWhatIsSignedIsWhatTheProviderSaysNow(t *testing.T) {
	lagTest(t, func(f *fixture) {
		f.say(eth, 1_005_000)
		f.pass(4 * time.Second) // beyond signWindow, though the stamp is of long before
		f.sees(40 * time.Minute)
		_ = f.refuses(f.stamped(time.Second, agreed(1_000_000, 1_000_000)), NotSaid)
		f.signs(f.stamped(time.Second, agreed(1_005_000, 1_005_000)))
		f.pass(7 * time.Second)
		f.sees(40 * time.Minute)
		_ = f.refuses(f.stamped(time.Second, agreed(1_005_000, 1_005_000)), Unhealthy) // older than maxQuoteAge by now
	})
}

func TestOnlyAChainThatIsSeenToLagExplainsASecondThatIsFarFromTheClock(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.pass(time.Minute)
		f.say(eth, 1_000_000)
		for _, c := range []struct {
			name string
			lag  time.Duration
			wait time.Duration
			want Reason
		}{
			{"in step", 2 * time.Second, 0, ClockApart},
			{"a proposer may have been in the lag already", 3 * time.Second, 0, 0},
			{"lagging", 20 * time.Second, 0, 0},
			{"lagging, and silent since", 20 * time.Second, 6 * time.Second, ClockApart},
		} {
			f.Log(c.name)
			f.sees(c.lag)
			f.pass(c.wait)
			f.say(eth, 1_000_000)
			p := f.stamped(time.Second, fine())
			p.ObservedAt = min(p.ObservedAt, uint32(time.Now().Unix())-3)
			f.ledgers = map[string]*ledger{} // another proposer
			if c.want != 0 {
				_ = f.refuses(p, c.want)
			} else {
				f.signs(p)
			}
		}
	})
}

func TestAnAttesterWhoseClockIsRightRefusesAProposerWhoseClockIsNot(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.pass(5 * time.Minute)
		f.say(eth, 1_000_000)
		f.sees(time.Second)
		// One whose clock is ahead stamps by what it takes for a lagging head, which is near the truth.
		f.signs(f.stamped(time.Second, fine()))
		for _, off := range []time.Duration{-2 * time.Minute, 2 * time.Minute} {
			_ = f.refuses(f.stamped(off, fine()), ClockApart)
		}
	})
}

func TestAnAttesterWhoseChainIsAheadOfItsClockSignsNothing(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.pass(10 * time.Second)
		f.say(eth, 1_000_000)
		f.sees(-2 * time.Minute)
		_ = f.refuses(proposal(fine()), ClockApart)
		_ = f.refuses(f.stamped(time.Second, fine()), ClockApart)
		f.tell(fine()) // trouble is timed all the same
		f.sees(0)
		f.signs(proposal(fine()))
	})
}

func TestAfterAStartIntoALagNothingIsSignedThatMayHaveBeenSignedBefore(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.sees(40 * time.Minute)
		first := f.head.Time
		at := func(second time.Time) report.Proposal {
			p := proposal(fine())
			p.ObservedAt = uint32(second.Unix())
			return p
		}
		_ = f.refuses(at(first.Add(time.Second)), Starting)
		_ = f.refuses(at(first.Add(5*time.Second)), Starting)
		f.head.Time, f.head.Seen = first.Add(5*time.Second), time.Now()
		_ = f.refuses(at(first.Add(5*time.Second)), Starting)
		f.signs(at(first.Add(6 * time.Second)))
	})
}

func TestP6_ALaneThatIsLeftOutIsTimedByTheClockAndProvenByTheChainsSeconds(t *testing.T) {
	lagTest(t, func(f *fixture) {
		asks := func(lanes ...report.ProposedLane) report.Proposal { return f.stamped(time.Second, lanes...) }
		step := func() {
			f.pass(time.Second)
			f.sees(40 * time.Minute)
			f.say(eth, 1_000_000)
			f.say(link, 1_000_000)
		}
		for range 20 {
			f.signs(asks(fine(), nothing(1_000_000, 1_000_000)))
			step()
		}
		// The chain shows a claim of it, as of a second that is forty minutes old by the clock.
		claimed := asks(fine(), fine())
		f.signs(claimed)
		for _, id := range []price.FeedID{eth, link} {
			f.chain[id].published.At, f.chain[id].published.Clock = claimed.ObservedAt, claimed.ObservedAt
		}
		step()
		for range 30 {
			f.signs(asks(fine(), nothing(1_000_000, 1_000_000)))
			step()
		}
		step()
		_ = f.refuses(asks(fine(), nothing(1_000_000, 1_000_000)), LeftOut)
	})
}

func TestP6_AClaimFromBeforeALaneWasLeftOutIsNoProofWhateverSecondWasAskedFor(t *testing.T) {
	lagTest(t, func(f *fixture) {
		f.chain[link].published.At = uint32(f.head.Time.Unix())
		f.chain[link].published.Clock = uint32(f.head.Time.Unix())
		for range 31 {
			// A second before the one that the page stands at: as if what stands there had come after.
			_, _ = f.Attest(f.Context(), f.stamped(-3*time.Second, fine(), nothing(1_000_000, 1_000_000)))
			f.pass(time.Second)
			f.sees(40 * time.Minute)
			f.say(eth, 1_000_000)
			f.say(link, 1_000_000)
		}
		_ = f.refuses(f.stamped(-3*time.Second, fine(), nothing(1_000_000, 1_000_000)), LeftOut)
	})
}
