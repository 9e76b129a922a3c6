package model

import (
	"math/rand/v2"
	"testing"
)

// Sequences seldom meet a side that lives from one attester to the next, less so in another order than that of
// their adding; here every side does.
func TestContractAndModelAgreeHowLongManyLivesCoverASide(t *testing.T) {
	const worlds, window = 100, 40
	for seed := range uint64(worlds) {
		c := &chooser{Rand: rand.New(rand.NewPCG(seed, 2)), now: genesis, chain: homeChain}
		start := anyStart(c.Rand)
		start.Attesters, start.Terms.Timing.Delay = nil, 0
		p := deployBoth(t, c.from(owners[0]), start)
		c.model = p.model
		for _, i := range c.Perm(len(everybody)) {
			begin := c.now + c.Uint64N(window/2)
			life := Attester{Side: sideOf(i), ActiveFrom: begin, ActiveUntil: begin + 1 + c.Uint64N(window/4)}
			steps := []step{c.addStep(c.from(owners[0]), everybody[i].address, life)}
			if c.IntN(8) == 0 {
				steps = append(steps, c.attesterStep(c.from(owners[0]), (*Oracle).SuspendAttester, "suspendAttester", everybody[i].address))
			}
			for _, s := range steps {
				if _, err := p.run(s); err != nil {
					t.Fatalf("seed %d, %s: %v", seed, s.about, err)
				}
			}
		}
		for range window {
			if err := p.sameNow(c.from(everybody[0])); err != nil {
				t.Fatalf("seed %d, at %d: %v\n%+v", seed, c.now, err, p.model.Attesters)
			}
			c.now++
		}
	}
}
