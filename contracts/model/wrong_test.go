package model

import (
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
)

// A comparison that finds nothing may be one that sees nothing. Each of these makes the model wrong in one
// thing, as little as can be, and wants the contract's receipts to show it.
func TestAModelThatIsWrongInOneThingIsFoundOut(t *testing.T) {
	worlds := someWorlds(t)
	for name, wrong := range map[string]func(*Oracle){
		"takes reports a second too old":      func(o *Oracle) { o.Timing.MaxReportAge++ },
		"refuses the oldest reports":          func(o *Oracle) { o.Timing.MaxReportAge-- },
		"takes reports a second too early":    func(o *Oracle) { o.Timing.MaxSkew++ },
		"lets attesters in a second too soon": func(o *Oracle) { o.Timing.Delay-- },
		"lets attesters in a second too late": func(o *Oracle) { o.Timing.Delay++ },
		"a wider divergence": func(o *Oracle) {
			eachConfig(o, func(c *bindings.ITwofoldOracleFeedConfig) { c.MaxDivergence++ })
		},
		"a closer divergence": func(o *Oracle) {
			eachConfig(o, func(c *bindings.ITwofoldOracleFeedConfig) { c.MaxDivergence-- })
		},
		"a larger jump": func(o *Oracle) {
			eachConfig(o, func(c *bindings.ITwofoldOracleFeedConfig) { c.MaxJump++ })
		},
		"a smaller jump": func(o *Oracle) {
			eachConfig(o, func(c *bindings.ITwofoldOracleFeedConfig) { c.MaxJump-- })
		},
		"confirms a second too late": func(o *Oracle) {
			eachConfig(o, func(c *bindings.ITwofoldOracleFeedConfig) { c.JumpConfirm++ })
		},
		"confirms a second too soon": func(o *Oracle) {
			eachConfig(o, func(c *bindings.ITwofoldOracleFeedConfig) { c.JumpConfirm-- })
		},
		"attesters live a second longer": func(o *Oracle) {
			eachAttester(o, func(a *bindings.ITwofoldOracleAttester) {
				if a.ActiveUntil < math.MaxUint64 {
					a.ActiveUntil++
				}
			})
		},
		"attesters live a second less": func(o *Oracle) {
			eachAttester(o, func(a *bindings.ITwofoldOracleAttester) { a.ActiveUntil-- })
		},
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
		worlds = append(worlds, newWorld(t, i))
	}
	return worlds
}

// findOut runs sequences until one shows that the model is wrong.
func findOut(t *testing.T, worlds []pair, wrong func(*Oracle)) {
	const most = 5000
	for i := range most {
		p := worlds[i%len(worlds)].fork()
		wrong(p.model)
		if _, err := walk(p, uint64(i), coverage{}); err != nil {
			t.Logf("after %d sequences: %v", i, err)
			return
		}
	}
	t.Errorf("%d sequences did not show it", most)
}

func eachConfig(o *Oracle, change func(*bindings.ITwofoldOracleFeedConfig)) {
	for id, f := range o.Feeds {
		change(&f.Config)
		o.Feeds[id] = f
	}
}

func eachAttester(o *Oracle, change func(*bindings.ITwofoldOracleAttester)) {
	for who, a := range o.Attesters {
		change(&a)
		o.Attesters[who] = a
	}
}
