package model

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

var (
	sequences = flag.Int("sequences", 500, "random sequences to run")
	seed      = flag.Uint64("seed", 1, "of the first sequence; the next one's is one more")
)

const (
	stepsASequence = 15
	// A world serves so many sequences, each from its beginning: deploying costs more than a sequence.
	sequencesAWorld = 50
)

func TestContractAndModelAgreeOnRandomSequences(t *testing.T) {
	saw := coverage{}
	var start pair
	for i := range uint64(*sequences) {
		if i%sequencesAWorld == 0 {
			start = newWorld(t, *seed+i, saw)
		}
		p := start.fork()
		steps, err := walk(p, *seed+i, saw)
		if err == nil {
			err = p.sameState(steps[len(steps)-1].Call)
		}
		if err != nil {
			steps, err = shrink(start, steps, err)
			t.Fatalf("sequence %d: %v\nafter, at the least:\n%s", *seed+i, err, listing(start, steps))
		}
	}
	saw.check(t, *sequences)
}

// walk makes a sequence up and runs it: the steps up to the first difference, and the difference.
func walk(p pair, seed uint64, saw coverage) (steps []step, err error) {
	c := &chooser{Rand: rand.New(rand.NewPCG(seed, 1)), model: p.model, now: genesis, chain: homeChain}
	for range stepsASequence {
		s, before := c.step(), p.model.Clone()
		steps = append(steps, s)
		out, err := p.run(s)
		if err != nil {
			return steps, err
		}
		saw.note(before, p.model, s, out)
	}
	return steps, nil
}

// rerun runs steps that were made up before.
func rerun(start pair, steps []step) error {
	p := start.fork()
	for _, s := range steps {
		if _, err := p.run(s); err != nil {
			return err
		}
	}
	return p.sameState(steps[len(steps)-1].Call)
}

// shrink leaves steps out for as long as there is a difference without them.
func shrink(start pair, steps []step, err error) ([]step, error) {
	for i := len(steps) - 2; i >= 0; i-- {
		fewer := slices.Delete(slices.Clone(steps), i, i+1)
		if again := rerun(start, fewer); again != nil {
			steps, err = fewer, again
		}
	}
	return steps, err
}

func listing(start pair, steps []step) string {
	var out strings.Builder
	fmt.Fprintf(&out, "  %+v\n", *start.model)
	for _, s := range steps {
		fmt.Fprintf(&out, "  at %d on chain %d from %v: %s\n    %x\n", s.Time, s.ChainID, s.Sender, s.about, s.input)
	}
	return out.String()
}
