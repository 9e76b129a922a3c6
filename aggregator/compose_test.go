package aggregator

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"twofold/price"
	"twofold/report"
)

func decision(id price.FeedID, o Outcome, claim report.Claim) Decision {
	return Decision{Feed: id, Outcome: o, Claim: claim, A: 5, B: 6, Providers: [2]string{"coinbase", "kraken"}, Published: onChain}
}

func allowAll(uint16) bool { return true }

func inTrouble(d Decision) bool { return d.Outcome.Trouble() || d.Outcome == Settling }

func TestAPageGoesOutWithAllItsLanes(t *testing.T) {
	got, ok := Compose(at(t0.Add(900*time.Millisecond)), []Decision{
		decision(0, Unchanged, report.Agreed), decision(1, PublishDeviation, report.Agreed), decision(2, Settling, report.Nothing),
		decision(3, Unchanged, report.Agreed), // page 1 has nothing due
		decision(7, PostMissing, report.Missing),
	}, allowAll)
	by := [2]string{"coinbase", "kraken"}
	want := report.Proposal{ObservedAt: uint32(t0.Unix()), Sign: true, Pages: []report.ProposedPage{
		{Number: 0, Lanes: [3]report.ProposedLane{
			{Lane: report.Lane{Claim: report.Agreed, A: 5, B: 6}, Providers: by},
			{Lane: report.Lane{Claim: report.Agreed, A: 5, B: 6}, Providers: by},
			{Lane: report.Lane{Claim: report.Nothing, A: 5, B: 6}, Providers: by},
		}},
		{Number: 2, Lanes: [3]report.ProposedLane{{}, {Lane: report.Lane{Claim: report.Missing, A: 5, B: 6}, Providers: by}, {}}},
	}}
	if diff := cmp.Diff(want, got); !ok || diff != "" {
		t.Error(diff)
	}
}

func TestAPageWhoseClockIsNotBeforeNowIsLeftOut(t *testing.T) {
	due := decision(0, PublishDeviation, report.Agreed)
	due.Published.Clock = uint32(t0.Unix())
	if p, ok := Compose(at(t0.Add(999*time.Millisecond)), []Decision{due}, allowAll); ok {
		t.Errorf("P4: composed %v in the second of the page's clock", p)
	}
	if _, ok := Compose(at(t0.Add(time.Second)), []Decision{due}, allowAll); !ok {
		t.Error("the next second must do")
	}
	if p, ok := Compose(at(t0.Add(time.Second)), []Decision{due}, func(page uint16) bool { return page != 0 }); ok {
		t.Errorf("composed %v for a page that is not allowed", p)
	}
	due.Published.Exists = false
	if p, ok := Compose(at(t0.Add(time.Second)), []Decision{due}, allowAll); ok {
		t.Errorf("composed %v for a page that the chain does not know", p)
	}
}

func TestTellCarriesEveryPageInTroubleWithoutAskingForASignature(t *testing.T) {
	if p, ok := Tell(at(t0), []Decision{decision(0, Unchanged, report.Agreed), decision(4, PublishHeartbeat, report.Agreed)}, inTrouble); ok {
		t.Errorf("told %v without trouble", p)
	}
	p, ok := Tell(at(t0), []Decision{decision(0, Unchanged, report.Agreed), decision(4, Disputed, report.Nothing), decision(6, Settling, report.Nothing)}, inTrouble)
	if !ok || p.Sign || len(p.Pages) != 2 || p.Pages[0].Number != 1 || p.Pages[0].Lanes[1].A != 5 {
		t.Errorf("told %+v", p)
	}
}

func TestApplyIsTheTableOfMarks(t *testing.T) {
	policy := rule.Policy
	at := uint32(t0.Unix()) + 5
	none := chain(func(p *price.Published) { p.Price, p.At = 0, 0 })
	marked := func(m price.Mark) price.Published { return chain(func(p *price.Published) { p.Mark = m }) }
	agreed := func(p price.Price) report.Lane { return report.Lane{Claim: report.Agreed, A: p, B: p + 1} }
	nothing, disputed, missing := report.Lane{}, report.Lane{Claim: report.Disputed, A: 1, B: 9}, report.Lane{Claim: report.Missing, A: 1}
	beyond := report.Lane{Claim: report.Agreed, A: 10_000, B: 11_000}
	type want struct {
		mark  price.Mark
		price price.Price
		since uint32 // of the candidate
	}
	cand := uint32(t0.Unix()) - 4
	for _, c := range []struct {
		name  string
		found price.Published
		lane  report.Lane
		want  want
	}{
		{"none / nothing", none, nothing, want{0, 0, 0}},
		{"none / agreed beyond the limit", none, beyond, want{0, 0, 0}},
		{"none / agreed, however far", none, agreed(99_999), want{11, 99_999, 0}},
		{"none / disputed", none, disputed, want{price.MarkDisputed, 0, 0}},
		{"none / missing", none, missing, want{price.MarkMissing, 0, 0}},
		{"cleared / agreed, observed too early", cleared(6), agreed(10_000), want{0, 0, 0}},
		{"cleared / disputed, observed too early", cleared(6), disputed, want{0, 0, 0}},
		{"cleared / agreed, in its first second", cleared(5), agreed(99_999), want{11, 99_999, 0}},
		{"agreed / nothing", onChain, nothing, want{price.MarkKept, 10_000, 0}},
		{"agreed / agreed beyond the limit", onChain, beyond, want{price.MarkKept, 10_000, 0}},
		{"agreed / agreed", onChain, agreed(10_100), want{100, 10_100, 0}},
		{"agreed / a jump", onChain, agreed(13_000), want{price.MarkHeld, 10_000, at}},
		{"agreed / disputed", onChain, disputed, want{price.MarkDisputed, 10_000, 0}},
		{"agreed / missing", onChain, missing, want{price.MarkMissing, 10_000, 0}},
		{"kept / nothing", marked(price.MarkKept), nothing, want{price.MarkKept, 10_000, 0}},
		{"kept / a jump", marked(price.MarkKept), agreed(13_000), want{price.MarkHeld, 10_000, at}},
		{"held / nothing", held(4), nothing, want{price.MarkHeld, 10_000, cand}},
		{"held / no jump", held(4), agreed(10_000), want{100, 10_000, cand}},
		{"held / same level, unripe: time stays", held(4), agreed(13_500), want{price.MarkHeld, 10_000, cand}},
		{"held / same level, ripe", held(5), agreed(13_500), want{75, 13_500, uint32(t0.Unix()) - 5}},
		{"held / another level", held(99), agreed(17_000), want{price.MarkHeld, 10_000, at}},
		{"held / disputed", held(4), disputed, want{price.MarkDisputed, 10_000, cand}},
		{"disputed / nothing", marked(price.MarkDisputed), nothing, want{price.MarkDisputed, 10_000, 0}},
		{"disputed / missing", marked(price.MarkDisputed), missing, want{price.MarkMissing, 10_000, 0}},
		{"disputed / a jump: an old candidate does not count", chain(func(p *price.Published) { p.Mark, p.Candidate, p.CandidateAt = price.MarkDisputed, 13_000, 1 }), agreed(13_000), want{price.MarkHeld, 10_000, at}},
		{"missing / disputed", marked(price.MarkMissing), disputed, want{price.MarkDisputed, 10_000, 0}},
		{"missing / agreed", marked(price.MarkMissing), agreed(10_000), want{100, 10_000, 0}},
		{"paused / agreed", marked(price.MarkPaused), agreed(10_000), want{price.MarkPaused, 10_000, 0}},
		{"removed / disputed", marked(price.MarkRemoved), disputed, want{price.MarkRemoved, 10_000, 0}},
	} {
		got := Apply(c.found, policy, c.lane, at)
		if got.Mark != c.want.mark || got.Price != c.want.price || got.CandidateAt != c.want.since && got.Mark == price.MarkHeld {
			t.Errorf("%s: %v at price %d, candidate of %d; want %+v", c.name, got.Mark, got.Price, got.CandidateAt, c.want)
		}
		if got.Clock != at || got.Round != c.found.Round+1 {
			t.Errorf("%s: page at clock %d, round %d", c.name, got.Clock, got.Round)
		}
		if got.Mark.Agreed() && got.Price != 0 && got.At != at {
			t.Errorf("%s: the answer's time is %d", c.name, got.At)
		}
	}
}
