package signer

import (
	"errors"
	"testing"
	"time"

	"twofold/price"
	"twofold/report"
)

func TestAMalformedReportIsRefused(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		faults := map[string]report.Proposal{
			"no pages":               {ObservedAt: uint32(time.Now().Unix()), Sign: true},
			"nothing claimed":        proposal(nothing(1_000_000, 1_000_000)),
			"agreed without a price": proposal(agreed(0, 1_000_000)),
			"missing with both":      proposal(missing(1_000_000, 1_000_000)),
			"a price beyond 48 bits": proposal(agreed(price.MaxPrice+1, 1_000_000)),
			"one beside nothing":     proposal(fine(), nothing(price.MaxPrice+1, 1_000_000)),
		}
		twice := proposal(fine())
		twice.Pages = append(twice.Pages, twice.Pages[0])
		faults["a page twice"] = twice
		// 21 846 * 3 wraps around to the feed ids of page 0.
		far := proposal(fine())
		far.Pages[0].Number = 21_846
		faults["a page whose ids wrap around"] = far
		for name, p := range faults {
			if refusal := f.refuses(p, Malformed); !errors.Is(refusal, report.ErrMalformed) {
				t.Errorf("%s: %v does not wrap ErrMalformed", name, refusal)
			}
		}
	})
}

func TestATellingMayClaimNothingButNotBreakTheForm(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.tell(nothing(1_000_000, 1_000_000))
		bad := proposal(nothing(price.MaxPrice+1, 0))
		bad.Sign = false
		_ = f.refuses(bad, Malformed)
	})
}

func TestP4_TheSecondMustBeNearTheAttestersClock(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.pass(10 * time.Second)
		f.say(eth, 1_000_000)
		at := func(offset int) report.Proposal {
			p := proposal(fine())
			p.ObservedAt = uint32(int(p.ObservedAt) + offset)
			return p
		}
		_ = f.refuses(at(-3), ClockApart)
		_ = f.refuses(at(3), ClockApart)
		f.signs(at(-2))
		f.signs(at(2))
		f.pass(time.Nanosecond)
		_ = f.refuses(at(-2), ClockApart) // by a nanosecond
	})
}

func TestAfterAStartNothingIsSignedUpToItsSecond(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		started := uint32(time.Now().Unix()) - 2 // the fixture let two seconds pass
		p := proposal(fine())
		p.ObservedAt = started
		_ = f.refuses(p, Starting)
		p.ObservedAt = started + 1
		f.signs(p)
	})
}

func TestP1_NoOtherReportIsSignedForAPageAndSecond(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		first := proposal(agreed(1_000_000, 1_000_000), fine())
		signature := f.signs(first)
		_ = f.refuses(proposal(agreed(1_000_001, 1_000_000), fine()), OtherReport)
		_ = f.refuses(proposal(agreed(1_000_000, 1_000_000)), OtherReport)
		if again := f.signs(first); again != signature {
			t.Error("the same report again got another signature")
		}
	})
}

func TestALostAnswerIsGivenAgainThoughTheMarketMovedOn(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		first := proposal(fine())
		signature := f.signs(first)
		f.fall(eth)
		f.pass(1500 * time.Millisecond)
		if again := f.signs(first); again != signature {
			t.Error("the same report again got another signature")
		}
		_ = f.refuses(proposal(fine()), Unhealthy) // while a new one is judged anew
	})
}

func TestNoEarlierSecondIsSignedOnceALaterOneIs(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		earlier := proposal(fine())
		f.pass(time.Second)
		f.signs(proposal(fine()))
		_ = f.refuses(earlier, GoneBy)

		// Another page has a time of its own.
		f.chain[0] = f.chain[eth]
		f.say(0, 1_000_000)
		other := earlier
		other.Pages = []report.ProposedPage{earlier.Pages[0]}
		other.Pages[0].Number = 0
		f.signs(other)
	})
}

func TestARefusedReportLeavesItsSecondFree(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		_ = f.refuses(proposal(agreed(1_020_000, 1_000_000)), BeyondLimit)
		f.signs(proposal(agreed(1_000_000, 1_000_000)))
	})
}

func TestP6_OneProposersSecondIsNotTakenByAnother(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		if _, err := f.AttestFor(f.Context(), "first", proposal(agreed(1_000_000, 1_000_000))); err != nil {
			t.Fatal(err)
		}
		if _, err := f.AttestFor(f.Context(), "second", proposal(agreed(1_000_001, 1_000_000))); err != nil {
			t.Errorf("the second proposer's report is refused: %v", err)
		}
	})
}
