package model

import (
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
)

// A comparison that finds nothing may be one that sees nothing. Each of these makes the model wrong in one
// thing, as little as can be, and wants the contract's receipts to show it, or the rounds that it keeps.
func TestAModelThatIsWrongInOneThingIsFoundOut(t *testing.T) {
	worlds := someWorlds(t)
	for name, wrong := range map[string]func(*Oracle){
		"takes reports a second too old":      func(o *Oracle) { o.Timing.MaxReportAge++ },
		"refuses the oldest reports":          func(o *Oracle) { o.Timing.MaxReportAge-- },
		"takes reports a second too early":    func(o *Oracle) { o.Timing.MaxSkew++ },
		"lets attesters in a second too soon": func(o *Oracle) { o.Timing.Delay-- },
		"lets attesters in a second too late": func(o *Oracle) { o.Timing.Delay++ },
		"a wider divergence": func(o *Oracle) {
			eachPolicy(o, func(c *bindings.IFeedBookPolicy) { c.MaxDivergence++ })
		},
		"a closer divergence": func(o *Oracle) {
			eachPolicy(o, func(c *bindings.IFeedBookPolicy) { c.MaxDivergence-- })
		},
		"a larger jump": func(o *Oracle) {
			eachPolicy(o, func(c *bindings.IFeedBookPolicy) { c.MaxJump++ })
		},
		"a smaller jump": func(o *Oracle) {
			eachPolicy(o, func(c *bindings.IFeedBookPolicy) { c.MaxJump-- })
		},
		"confirms a second too late": func(o *Oracle) {
			eachPolicy(o, func(c *bindings.IFeedBookPolicy) { c.JumpConfirm++ })
		},
		"confirms a second too soon": func(o *Oracle) {
			eachPolicy(o, func(c *bindings.IFeedBookPolicy) { c.JumpConfirm-- })
		},
		"attesters live a second longer": func(o *Oracle) {
			eachAttester(o, func(a *Attester) {
				if a.ActiveUntil < math.MaxUint64 {
					a.ActiveUntil++
				}
			})
		},
		"attesters live a second less": func(o *Oracle) {
			eachAttester(o, func(a *Attester) { a.ActiveUntil-- })
		},
		"keeps a round less": func(o *Oracle) {
			for page, size := range o.History {
				o.History[page] = max(size, 1) - 1
			}
		},
		"a shorter grace period":        func(o *Oracle) { o.Sequencer.Grace-- },
		"a longer grace period":         func(o *Oracle) { o.Sequencer.Grace++ },
		"another guardian":              func(o *Oracle) { o.Guardian = guardians[1].address },
		"another contract's signatures": func(o *Oracle) { o.Address = common.Address{1} },
	} {
		t.Run(name, func(t *testing.T) { findOut(t, worlds, wrong) })
	}
}

func TestATableThatIsWrongInOneCellIsFoundOut(t *testing.T) {
	worlds := someWorlds(t)
	for row := range table {
		for column, right := range table[row] {
			if right == nil || Row(row) == Closed {
				continue
			}
			cell := &table[row][column]
			t.Run(Cell{Row: Row(row), Column: Column(column)}.String(), func(t *testing.T) {
				defer func() { *cell = right }()
				*cell = func(f *Feed, c claim) bool { return !right(f, c) }
				findOut(t, worlds, func(*Oracle) {})
			})
		}
	}
}

func someWorlds(t *testing.T) (worlds []pair) {
	for i := range uint64(20) {
		worlds = append(worlds, newWorld(t, i, coverage{}))
	}
	return worlds
}

// findOut runs sequences until one shows that the model is wrong.
func findOut(t *testing.T, worlds []pair, wrong func(*Oracle)) {
	const most = 5000
	for i := range most {
		p := worlds[i%len(worlds)].fork()
		wrong(p.model)
		steps, err := walk(p, uint64(i), coverage{})
		if err == nil {
			err = p.sameRings(steps[len(steps)-1].Call)
		}
		if err != nil {
			t.Logf("after %d sequences: %v", i, err)
			return
		}
	}
	t.Errorf("%d sequences did not show it", most)
}

func eachPolicy(o *Oracle, change func(*bindings.IFeedBookPolicy)) {
	for id, f := range o.Feeds {
		change(&f.Config.Policy)
		o.Feeds[id] = f
	}
}

func eachAttester(o *Oracle, change func(*Attester)) {
	for who, a := range o.Attesters {
		change(&a)
		o.Attesters[who] = a
	}
}
