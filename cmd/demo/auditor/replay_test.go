package auditor

import (
	"testing"

	"twofold/price"
	"twofold/report"
)

// TestALaneFollowsTheTable goes through design 5.1 row by row. Prices are cents; limits 1 % and, for jumps, 20 %.
func TestALaneFollowsTheTable(t *testing.T) {
	none := lane{}
	fine := lane{price: 10_000, at: 50, mark: 7}
	kept := lane{price: 10_000, at: 50, mark: price.MarkKept}
	held := lane{price: 10_000, at: 50, mark: price.MarkHeld, candidate: 13_000, candidateAt: 95}
	disputed := lane{price: 10_000, at: 50, mark: price.MarkDisputed}
	missing := lane{price: 10_000, at: 50, mark: price.MarkMissing}
	agreedNow := lane{price: 10_050, at: 100, mark: 9_951}                                                               // of 10 000 and 10 100, rounded up
	heldAnew := lane{price: 10_000, at: 50, mark: price.MarkHeld, candidate: 13_000, candidateAt: 100}                   // from 30 % away
	followed := lane{price: 10_000, at: 50, mark: price.MarkHeld, candidate: 15_600, candidateAt: 95}                    // 20 % from the candidate
	restarted := lane{price: 10_000, at: 50, mark: price.MarkHeld, candidate: 15_601, candidateAt: 100}                  // a little more
	ripe := lane{price: 10_000, at: 50, mark: price.MarkHeld, candidate: 13_000, candidateAt: 90}                        // held for 10 s
	unripe := lane{price: 10_000, at: 50, mark: price.MarkHeld, candidate: 13_000, candidateAt: 91}                      // for 9 s
	unripeStill := lane{price: 10_000, at: 50, mark: price.MarkHeld, candidate: 13_000, candidateAt: unripe.candidateAt} // the time stays
	with := func(l lane, m price.Mark) lane { l.mark = m; return l }
	for _, c := range []struct {
		name  string
		found lane
		claim report.Claim
		a, b  price.Price
		want  lane
	}{
		{name: "none, nothing", found: none, claim: report.Nothing, want: none},
		{name: "none, agreed beyond the limit", found: none, claim: report.Agreed, a: 10_000, b: 10_102, want: none},
		{name: "none, agreed at any height", found: none, claim: report.Agreed, a: 10_000, b: 10_100, want: agreedNow},
		{name: "none, disputed", found: none, claim: report.Disputed, a: 1, b: 2, want: lane{mark: price.MarkDisputed}},
		{name: "none, missing", found: none, claim: report.Missing, a: 1, want: lane{mark: price.MarkMissing}},
		{name: "none but disputed, agreed", found: lane{mark: price.MarkDisputed}, claim: report.Agreed, a: 10_000, b: 10_100, want: agreedNow},
		{name: "agreed, nothing", found: fine, claim: report.Nothing, want: kept},
		{name: "agreed, agreed beyond the limit", found: fine, claim: report.Agreed, a: 10_000, b: 10_102, want: kept},
		{name: "agreed, agreed", found: fine, claim: report.Agreed, a: 10_000, b: 10_100, want: agreedNow},
		{name: "agreed, agreed at the jump limit", found: fine, claim: report.Agreed, a: 12_000, b: 12_000, want: lane{price: 12_000, at: 100}},
		{name: "agreed, a jump", found: fine, claim: report.Agreed, a: 13_000, b: 13_000, want: heldAnew},
		{name: "agreed, disputed", found: fine, claim: report.Disputed, a: 1, b: 2, want: disputed},
		{name: "agreed, missing", found: fine, claim: report.Missing, b: 1, want: missing},
		{name: "kept, nothing", found: kept, claim: report.Nothing, want: kept},
		{name: "kept, agreed", found: kept, claim: report.Agreed, a: 10_000, b: 10_100, want: agreedNow},
		{name: "kept, a jump", found: kept, claim: report.Agreed, a: 13_000, b: 13_000, want: heldAnew},
		{name: "held, nothing", found: held, claim: report.Nothing, want: held},
		{name: "held, agreed", found: held, claim: report.Agreed, a: 10_000, b: 10_100, want: agreedNow},
		{name: "held, the same level", found: held, claim: report.Agreed, a: 15_600, b: 15_600, want: followed},
		{name: "held, another level", found: held, claim: report.Agreed, a: 15_601, b: 15_601, want: restarted},
		{name: "held, ripe", found: ripe, claim: report.Agreed, a: 13_000, b: 13_000, want: lane{price: 13_000, at: 100}},
		{name: "held, a second short", found: unripe, claim: report.Agreed, a: 13_000, b: 13_000, want: unripeStill},
		{name: "held, disputed", found: held, claim: report.Disputed, a: 1, b: 2, want: with(held, price.MarkDisputed)},
		{name: "disputed, nothing", found: disputed, claim: report.Nothing, want: disputed},
		{name: "disputed, agreed", found: disputed, claim: report.Agreed, a: 10_000, b: 10_100, want: agreedNow},
		{name: "disputed, a jump", found: disputed, claim: report.Agreed, a: 13_000, b: 13_000, want: heldAnew},
		{name: "disputed, missing", found: disputed, claim: report.Missing, want: missing},
		{name: "missing, agreed beyond the limit", found: missing, claim: report.Agreed, a: 10_000, b: 10_102, want: missing},
		{name: "missing, disputed", found: missing, claim: report.Disputed, a: 1, b: 2, want: disputed},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.found.after(uint8(c.claim), c.a, c.b, 100, eth().Policy); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}
