package engine

import (
	"testing"
	"testing/synctest"
	"time"

	"twofold/aggregator"
)

func TestOtherRulesWaitUntilWhatWasOfferedIsAnswered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.say(eth, 10_050, 10_050)
		d.offer(t)
		changed := 0
		d.Follow(rules(func(r *aggregator.Rule) { r.Policy.MaxDivergence = 5_000 }), func() { changed++ })
		d.quiet(2 * time.Second)
		d.say(eth, 10_010, 10_090) // 0.8 %: within the old limit alone
		if last, _ := d.Last(eth); changed != 0 || last.Outcome == aggregator.Disputed {
			t.Fatalf("with an offer on its way to the attesters they were changed %d times, and it decides %v", changed, last.Outcome)
		}
		d.answered++
		d.chain(nil)
		if last, _ := d.Last(eth); changed != 1 || last.Outcome != aggregator.Disputed {
			t.Errorf("once it was answered they were changed %d times, and it decides %v", changed, last.Outcome)
		}
	})
}

func TestOfChangesThatWaitTheNewestAloneIsMade(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.say(eth, 10_050, 10_050)
		d.offer(t)
		var made []int
		for n := range 3 {
			d.Follow(rules(func(*aggregator.Rule) {}), func() { made = append(made, n) })
		}
		d.answered++
		d.chain(nil)
		if len(made) != 1 || made[0] != 2 {
			t.Errorf("made %v, want the last of 0, 1 and 2", made)
		}
	})
}
