package engine

import (
	"testing"
	"testing/synctest"
	"time"

	"twofold/aggregator"
	"twofold/price"
)

func TestEachTurnOfADecisionIsKeptWithTheDecision(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second) // without a price, settling, then well
		before := d.Transitioned()
		d.say(eth, 10_000, 10_500)

		var turns []string
		for _, one := range d.Transitions(eth, 0) {
			turns = append(turns, one.From.String()+" > "+one.Decision.Outcome.String())
		}
		want := []string{"unknown > missing_a", "missing_a > settling", "settling > unchanged", "unchanged > disputed"}
		if len(turns) < len(want) || turns[0] != want[0] {
			t.Fatalf("got %q, want them to begin with %q", turns, want[0])
		}
		if last := turns[len(turns)-1]; last != want[3] {
			t.Errorf("the last is %q of %q, want %q", last, turns, want[3])
		}
		since := d.Transitions(eth, before)
		if len(since) != 1 || since[0].Number != d.Transitioned() || since[0].Decision.B != 10_500 {
			t.Errorf("since %d there are %+v", before, since)
		}
		if len(d.Transitions(eth, d.Transitioned())) != 0 {
			t.Error("there are transitions after the newest")
		}
	})
}

func TestOnlyTheNewestTransitionsOfAFeedAreKept(t *testing.T) {
	feeds := testConfig().Feeds
	kept := newTransitions(feeds)
	e := &Engine{transitions: kept}
	for n := range 2*KeptTransitions + 7 {
		kept.note(aggregator.Unchanged, &aggregator.Decision{Feed: eth, A: price.Price(n)})
	}
	kept.note(aggregator.OutcomeEnd, &aggregator.Decision{Feed: btc})
	all := e.Transitions(eth, 0)
	if len(all) != KeptTransitions {
		t.Fatalf("%d are kept, want %d", len(all), KeptTransitions)
	}
	for i, one := range all {
		if want := price.Price(KeptTransitions + 7 + i); one.Decision.A != want || one.Number != uint64(want)+1 {
			t.Fatalf("place %d holds number %d of %d, want %d", i, one.Number, one.Decision.A, want)
		}
	}
	if got := e.Transitioned(); got != 2*KeptTransitions+8 {
		t.Errorf("the newest is %d", got)
	}
	if e.Transitions(99, 0) != nil {
		t.Error("an unknown feed has transitions")
	}
}

func TestNotingATransitionAllocatesNothing(t *testing.T) {
	kept, d := newTransitions(testConfig().Feeds), aggregator.Decision{Feed: eth}
	if n := testing.AllocsPerRun(100, func() { kept.note(aggregator.Unchanged, &d) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
