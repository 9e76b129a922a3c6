package app

import (
	"testing"
	"testing/synctest"

	"twofold/price"
	"twofold/signer/cost"
)

// spend makes the budget want a stretch, and the follower follow it.
func (o *owned) spend(s cost.Stretch) {
	o.stretch = func() cost.Stretch { return s }
	o.followBudget()
}

func TestTheBudgetMovesTriggersBetweenTheConfigAndThePromiseAndNothingElse(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		config := o.current()[0].Rule
		for _, c := range []struct {
			stretch cost.Stretch
			want    price.PPM
		}{{500, 4_500}, {cost.Full, 5_000}, {0, 4_000}} {
			o.spend(c.stretch)
			told := o.told[len(o.told)-1]
			want := config
			want.Deviation = c.want
			for id := range told {
				if told[id] != want {
					t.Errorf("at %v feed %d is judged by %+v, want %+v", c.stretch, id, told[id], want)
				}
			}
			if got := o.current()[0].Rule; got != told[0] {
				t.Errorf("at %v what is shown is %+v, the engine has %+v", c.stretch, got, told[0])
			}
		}
		told := len(o.told)
		o.spend(0)
		if len(o.told) != told {
			t.Error("the engine was told again although nothing changed")
		}
		o.said(t, 0, "policy changed")
	})
}

func TestTheBudgetsStretchOutlivesAChangeOfPolicy(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		o.spend(500)
		o.set("ETH/USD", func(p *price.Policy) { p.Deviation = 6_000 })
		o.set("BTC/USD", func(p *price.Policy) { p.Deviation = 3_000 })
		o.event("PolicySet")
		o.blocks(t, 1)
		told := o.told[len(o.told)-1]
		if told[0].Deviation != 5_000 || told[1].Deviation != 3_000 {
			t.Errorf("after the change the triggers are %v and %v, want half of the way to the new promise, and a promise that is tighter than the config's trigger",
				told[0].Deviation, told[1].Deviation)
		}
		o.said(t, 2, "policy changed")
		o.spend(0)
		if told = o.told[len(o.told)-1]; told[0].Deviation != 4_000 || told[1].Deviation != 3_000 {
			t.Errorf("without a stretch they are %v and %v", told[0].Deviation, told[1].Deviation)
		}
	})
}
