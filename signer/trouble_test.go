package signer

import (
	"errors"
	"testing"
	"time"

	"twofold/price"
	"twofold/report"
)

// each lets n seconds pass; at the start of each the provider says p again, and the lanes are told.
func (f *fixture) each(n int, p price.Price, lanes ...report.ProposedLane) {
	f.Helper()
	for range n {
		f.say(eth, p)
		f.say(link, 1_000_000)
		f.tell(lanes...)
		f.pass(time.Second)
	}
	f.say(eth, p)
	f.say(link, 1_000_000)
}

func TestP7_ADisputeIsSignedOnceItHasLasted(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(28, 1_000_000, nothing(1_020_000, 1_000_000))
		_ = f.refuses(proposal(disputed(1_020_000, 1_000_000)), TooYoung)
		f.each(1, 1_000_000, nothing(1_020_000, 1_000_000))
		f.signs(proposal(disputed(1_020_000, 1_000_000))) // 29 s: a second's grace
	})
}

func TestP7_TheAbsenceOfTheOtherSideIsSignedOnceItHasLasted(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(28, 1_000_000, nothing(0, 1_000_000))
		_ = f.refuses(proposal(missing(0, 1_000_000)), TooYoung)
		f.each(1, 1_000_000, nothing(0, 1_000_000))
		_ = f.refuses(proposal(missing(0, 1_000_001)), NotSaid) // its present price is checked as ever
		f.signs(proposal(missing(0, 1_000_000)))
	})
}

func TestP7_TheAbsenceOfItsOwnSideIsSignedOnceItHasLasted(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.fall(eth)
		unnamed := missing(1_000_000, 0)
		unnamed.Providers[price.B] = "" // nobody is listened to
		for range 29 {
			f.tell(nothing(1_000_000, 0))
			f.pass(time.Second)
		}
		f.signs(proposal(missing(1_000_000, 0)))
		f.pass(time.Second)
		f.signs(proposal(unnamed))
		f.pass(time.Second)
		f.signs(proposal(missing(0, 0)))
	})
}

func TestItsOwnSideIsNotCalledMissingWhileItHasAPrice(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.chain[eth].published.Mark = price.MarkMissing
		_ = f.refuses(proposal(missing(1_000_000, 0)), HasPrice)
		_ = f.refuses(proposal(missing(0, 0)), HasPrice)
		f.fall(eth)
		f.signs(proposal(missing(0, 0)))
	})
}

func TestADisputeIsSignedOnlyIfTheSidesAreApartAndBothHaveAPrice(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.chain[eth].published.Mark = price.MarkDisputed
		_ = f.refuses(proposal(disputed(1_010_000, 1_000_000)), WithinLimit)
		_ = f.refuses(proposal(disputed(1_020_000, 1_000_001)), NotSaid)
		f.signs(proposal(disputed(1_020_000, 1_000_000)))
		f.fall(eth)
		f.pass(time.Second)
		_ = f.refuses(proposal(disputed(1_020_000, 1_000_000)), Unhealthy)
	})
}

func TestAKindThatStandsOnChainNeedOnlyBeTrueNow(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.chain[eth].published.Mark = price.MarkMissing
		_ = f.refuses(proposal(disputed(1_020_000, 1_000_000)), TooYoung)
		f.signs(proposal(missing(0, 1_000_000)))
	})
}

func TestTroubleIsTimedByThePricesThatAreToBeSigned(t *testing.T) {
	// The provider goes to and fro at the edge of the limit; the proposer saw it a moment ago.
	attesterTest(t, nil, func(f *fixture) {
		for range 30 {
			f.say(eth, 1_000_000)
			f.say(eth, 1_005_000)
			f.tell(nothing(1_012_000, 1_000_000))
			f.pass(time.Second)
		}
		f.signs(proposal(disputed(1_012_000, 1_000_000)))
	})
}

func TestAnotherKindThanTheOneThatStandsMustItselfHaveLasted(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.chain[eth].published.Mark = price.MarkDisputed
		f.each(40, 1_000_000, nothing(1_020_000, 1_000_000), fine())
		f.each(28, 1_000_000, nothing(0, 1_000_000), fine())
		_ = f.refuses(proposal(missing(0, 1_000_000), fine()), TooYoung)
		f.each(1, 1_000_000, nothing(0, 1_000_000), fine())
		f.signs(proposal(missing(0, 1_000_000), fine()))
	})
}

func TestWhereNoKindStandsTroubleOfBothKindsCountsTogether(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(20, 1_000_000, nothing(1_020_000, 1_000_000))
		f.each(9, 1_000_000, nothing(0, 1_000_000))
		f.signs(proposal(missing(0, 1_000_000)))
	})
}

func TestAGapOfThreeSecondsStartsTroubleAnew(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(28, 1_000_000, nothing(1_020_000, 1_000_000))
		f.pass(2*time.Second - time.Nanosecond) // the last was told a second before that
		f.say(eth, 1_000_000)
		f.signs(proposal(disputed(1_020_000, 1_000_000)))

		f.pass(3 * time.Second)
		f.say(eth, 1_000_000)
		_ = f.refuses(proposal(disputed(1_020_000, 1_000_000)), TooYoung)
	})
}

func TestTroubleCountsOnUntilAgreementHasLastedSettle(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(20, 1_000_000, nothing(1_020_000, 1_000_000))
		f.each(5, 1_000_000, nothing(1_000_000, 1_000_000)) // seen for four seconds
		f.each(4, 1_000_000, nothing(1_020_000, 1_000_000))
		f.signs(proposal(disputed(1_020_000, 1_000_000)))

		f.each(6, 1_000_000, nothing(1_000_000, 1_000_000)) // seen for five
		_ = f.refuses(proposal(disputed(1_020_000, 1_000_000)), TooYoung)
	})
}

func TestAReconnectOfItsOwnStartsAgreementAnew(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(20, 1_000_000, nothing(1_020_000, 1_000_000))
		f.each(3, 1_000_000, nothing(1_000_000, 1_000_000))
		q := quoteOf(eth, 1_000_000)
		q.Session = 2
		for range 5 { // seen for four seconds of this session, and for seven in all
			q.Stated, q.Confirmed, q.Received = time.Now(), time.Now(), time.Now()
			f.Quote(q)
			f.tell(nothing(1_000_000, 1_000_000))
			f.pass(time.Second)
		}
		f.Quote(q)
		f.tell(nothing(1_020_000, 1_000_000))
		f.pass(time.Second)
		f.signs(proposal(disputed(1_020_000, 1_000_000)))
	})
}

func TestP6_TroubleToldByOneProposerDoesNotCountForAnother(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(40, 1_000_000, nothing(1_020_000, 1_000_000))
		_, err := f.AttestFor(f.Context(), "another", proposal(disputed(1_020_000, 1_000_000)))
		var refusal *Refusal
		if !errors.As(err, &refusal) || refusal.Reason != TooYoung {
			t.Errorf("got %v, want it refused as too young", err)
		}
	})
}

func TestALieAboutTheOtherSideNeedsToBeAgreedByTheOtherAttester(t *testing.T) {
	// What the other side said is for its own attester: this one sees only what it is sent. The same
	// prices shown to the other side's attester are refused there.
	attesterTest(t, nil, func(f *fixture) {
		f.each(29, 1_000_000, nothing(1_020_000, 1_000_000))
		f.signs(proposal(disputed(1_020_000, 1_000_000)))
	})
	attesterTest(t, func(c *Config) { c.Side, c.Provider = price.A, "kraken" }, func(f *fixture) {
		lie := disputed(1_020_000, 1_000_000)
		lie.Providers[price.A] = "kraken"
		_ = f.refuses(proposal(lie), NotSaid)
	})
}
