package signer

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
	"twofold/report"
)

func TestP1_AnAttesterSignsTheDigestOfWhatItsProviderSaid(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.signs(proposal(agreed(1_004_000, 1_000_000), fine()))
		if got := testutil.ToFloat64(f.metrics.signed); got != 1 {
			t.Errorf("signed counts %v, want 1", got)
		}
	})
}

func TestP1_APriceThatItsProviderDidNotSayIsRefusedWithItsOwn(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.say(link, 1_000_500)
		refusal := f.refuses(proposal(fine(), agreed(1_000_000, 1_000_501)), NotSaid)
		want := RefusedLane{Feed: link, Claim: report.Agreed, Sent: 1_000_501, Own: 1_000_500, Reason: NotSaid}
		if len(refusal.Lanes) != 1 || refusal.Lanes[0] != want {
			t.Errorf("lanes %+v, want %+v", refusal.Lanes, want)
		}
	})
}

func TestP3_TheOtherSidesPriceIsNotThisAttestersBusinessWithinTheLimit(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.signs(proposal(agreed(1_009_000, 1_000_000)))
	})
}

func TestAPriceOfTheWindowIsSignedUntilTheWindowLeavesIt(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.pass(time.Second)
		f.say(eth, 1_002_000)
		f.pass(3*time.Second - time.Nanosecond)
		f.signs(proposal(agreed(1_000_000, 1_000_000))) // in force at the window's start
		f.pass(time.Nanosecond)
		_ = f.refuses(proposal(agreed(1_000_000, 1_000_000)), NotSaid)
		f.signs(proposal(agreed(1_000_000, 1_002_000))) // said before, but in force since
	})
}

func TestAnyPriceBetweenTheLowestAndTheHighestIsSigned(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.say(eth, 999_000)
		f.say(eth, 1_002_000)
		f.say(eth, 1_001_000)
		for _, outside := range []price.Price{998_999, 1_002_001} {
			_ = f.refuses(proposal(agreed(1_000_000, outside)), NotSaid)
		}
		for _, inside := range []price.Price{999_000, 1_000_500, 1_002_000} {
			f.signs(proposal(agreed(1_000_000, inside)))
			f.pass(time.Second)
		}
	})
}

func TestToleranceWidensTheWindowByItsShareAndNoMore(t *testing.T) {
	attesterTest(t, func(c *Config) { c.Tolerance = 500 }, func(f *fixture) {
		for _, edge := range []price.Price{999_500, 1_000_500} {
			f.signs(proposal(agreed(1_000_000, edge)))
			f.pass(time.Second)
		}
		_ = f.refuses(proposal(agreed(1_000_000, 999_499)), NotSaid)
		_ = f.refuses(proposal(agreed(1_000_000, 1_000_501)), NotSaid)
	})
}

func TestATightenedLimitTakesTheToleranceDownWithIt(t *testing.T) {
	attesterTest(t, func(c *Config) { c.Tolerance = 500 }, func(f *fixture) {
		f.chain[eth].policy.MaxDivergence = 1_000
		_ = f.refuses(proposal(agreed(1_000_000, 1_000_101)), NotSaid)
		f.pass(time.Second)
		f.signs(proposal(agreed(1_000_000, 1_000_100)))
	})
}

func TestAPriceThatWasOldOnArrivalWasNotSaidNow(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		old := quoteOf(eth, 1_005_000)
		old.Stated, old.Confirmed = old.Stated.Add(-107*time.Second), time.Time{}
		f.Quote(old)
		_ = f.refuses(proposal(agreed(1_005_000, 1_005_000)), NotSaid)
	})
}

func TestARequestWaitsForItsOwnStreamToSayThePrice(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		began := time.Now()
		time.AfterFunc(50*time.Millisecond, func() { f.say(link, 1_000_000) }) // of no help
		time.AfterFunc(100*time.Millisecond, func() { f.say(eth, 1_002_000) })
		f.signs(proposal(agreed(1_000_000, 1_002_000)))
		if took := time.Since(began); took != 100*time.Millisecond {
			t.Errorf("signed after %v, want with the quote at 100ms", took)
		}
		if n := testutil.CollectAndCount(f.metrics.wait); n != 1 {
			t.Errorf("%d wait histograms, want 1", n)
		}
	})
}

func TestAQuoteAfterSignWaitIsTooLate(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		began := time.Now()
		time.AfterFunc(151*time.Millisecond, func() { f.say(eth, 1_002_000) })
		_ = f.refuses(proposal(agreed(1_000_000, 1_002_000)), NotSaid)
		if took := time.Since(began); took != 150*time.Millisecond {
			t.Errorf("refused after %v, want after signWait", took)
		}
		f.pass(time.Second)
		f.signs(proposal(agreed(1_000_000, 1_002_000)))
	})
}

func TestNobodyWaitsForWhatAQuoteCannotCure(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		began := time.Now()
		refusal := f.refuses(proposal(agreed(1_000_000, 1_002_000), agreed(1_020_000, 1_000_000)), NotSaid)
		if took := time.Since(began); took != 0 {
			t.Errorf("refused after %v, want at once", took)
		}
		if len(refusal.Lanes) != 2 || refusal.Lanes[1].Reason != BeyondLimit {
			t.Errorf("lanes %+v, want both, each with its reason", refusal.Lanes)
		}
	})
}

func TestACallerThatGivesUpEndsTheWait(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		ctx, cancel := context.WithTimeout(f.Context(), 20*time.Millisecond)
		defer cancel()
		_, err := f.Attest(ctx, proposal(agreed(1_000_000, 1_002_000)))
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("error %v, want the context's", err)
		}
		if got := testutil.ToFloat64(f.metrics.failed); got != 1 {
			t.Errorf("failed counts %v, want 1", got)
		}
	})
}

func TestP2_AgreementBeyondTheChainsLimitIsRefused(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.say(eth, 995_000)
		f.signs(proposal(agreed(1_004_999, 995_000)))
		f.pass(time.Second)
		f.signs(proposal(agreed(1_005_000, 995_000))) // exactly 1 %
		f.pass(time.Second)
		_ = f.refuses(proposal(agreed(1_005_001, 995_000)), BeyondLimit)
	})
}

func TestP2_AgreementNeedsAHealthyQuoteOfItsOwn(t *testing.T) {
	for name, spoil := range map[string]func(*price.Quote){
		"stale": func(q *price.Quote) {
			q.Stated, q.Confirmed = q.Stated.Add(-10*time.Second-1), q.Confirmed.Add(-10*time.Second-1)
		},
		"skewed":  func(q *price.Quote) { q.Offset = price.MaxAhead + 1 },
		"missing": func(q *price.Quote) { q.Gone = price.Crossed },
	} {
		t.Run(name, func(t *testing.T) {
			attesterTest(t, nil, func(f *fixture) {
				q := quoteOf(eth, 1_000_000)
				spoil(&q)
				f.Quote(q)
				refusal := f.refuses(proposal(fine()), Unhealthy) // said within the window, but not in force
				if refusal.Lanes[0].Own != 0 || refusal.Lanes[0].Health == price.Healthy {
					t.Errorf("lane %+v, want no own price and why", refusal.Lanes[0])
				}
			})
		})
	}
}

func TestAQuoteThatWasConfirmedStaysHealthy(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.pass(9 * time.Second)
		f.say(eth, 1_000_000)
		f.pass(9 * time.Second)
		f.signs(proposal(fine()))
		f.pass(2 * time.Second)
		_ = f.refuses(proposal(fine()), Unhealthy)
	})
}

func TestAnotherProvidersPriceIsNoneOfItsOwn(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		other := quoteOf(eth, 1_005_000)
		other.Provider = "bitstamp"
		f.Quote(other)
		_ = f.refuses(proposal(agreed(1_005_000, 1_005_000)), NotSaid)

		named := fine()
		named.Providers[price.B] = "bitstamp"
		_ = f.refuses(proposal(named), NotMyProvider)
		named.Providers[price.B] = ""
		_ = f.refuses(proposal(named), NotMyProvider)
	})
}

func TestAFeedThatTheChainDoesNotKnowIsNotClaimed(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.say(none, 1_000_000)
		refusal := f.refuses(proposal(fine(), fine(), fine()), NoFeed)
		if len(refusal.Lanes) != 1 || refusal.Lanes[0].Feed != none {
			t.Errorf("lanes %+v, want the empty one", refusal.Lanes)
		}
		f.pass(time.Second)
		f.signs(proposal(fine(), fine(), nothing(0, 0)))
	})
}
