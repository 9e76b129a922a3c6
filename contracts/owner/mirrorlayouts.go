package owner

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
)

// layoutText is a layout as people compare it.
func layoutText(l contracts.Layout) string {
	return fmt.Sprintf("round at slot %d shift %d, transmissions at slot %d, times at %d and %d, %d bits wide",
		l.HotVarsSlot, l.RoundShift, l.TransmissionsSlot, l.StartedAtShift, l.UpdatedAtShift, l.TimeBits)
}

// Fields are what the mirror knows of the aggregator.
func (l *AggregatorLayout) Fields() []Field {
	layout, proposed := none, none
	if l.Known() {
		layout = layoutText(l.Layout)
	}
	if l.Proposed.Waits() {
		proposed = layoutText(l.Proposed.What)
	}
	return []Field{{"aggregator", l.Aggregator.Hex()}, {"layout", layout}, {"proposed", proposed}, {"applicable", l.Proposed.applicable()}}
}

func showsLayout(aggregator common.Address) func(standing) []Field {
	return show(func(s *MirrorState) []Field { return s.layout(aggregator).Fields() })
}

// changeLayout changes what the mirror knows of one aggregator.
func changeLayout(aggregator common.Address, change func(*MirrorState, *AggregatorLayout)) func(standing) {
	return do(func(s *MirrorState) { change(s, s.layout(aggregator)) })
}

// ProposeLayout proposes where to look for what an aggregator says.
func (s *MirrorState) ProposeLayout(l *AggregatorLayout, next contracts.Layout) *Action {
	a := &Action{
		Name: fmt.Sprintf("mirror layout propose %v", l.Aggregator), By: ByOwner, Data: next.PackSetLayout(l.Aggregator), shows: showsLayout(l.Aggregator),
		change: changeLayout(l.Aggregator, func(s *MirrorState, l *AggregatorLayout) {
			l.Proposed = Proposal[contracts.Layout]{next, s.Time.Add(s.Delay)}
		}),
	}
	s.wait(a, fmt.Sprintf("mirror layout apply %v", l.Aggregator))
	s.veto(a, "until it is applied")
	switch {
	case l.Known() && l.Layout == next:
		a.warn("the mirror has this layout of the aggregator already")
	case l.Known():
		a.warn("it takes the place of a layout that the mirror has: under a wrong one a wrong answer is served")
	}
	if l.Proposed.Waits() {
		a.warn("what is proposed now (applicable %s) is dropped, and the delay begins anew", l.Proposed.applicable())
	}
	return foretell(s, a)
}

// ApplyLayout puts the proposed layout in place.
func (s *MirrorState) ApplyLayout(l *AggregatorLayout) *Action {
	return foretell(s, &Action{
		Name: fmt.Sprintf("mirror layout apply %v", l.Aggregator), By: ByAnyone, Data: mirrorABI.PackApplyLayout(l.Aggregator), shows: showsLayout(l.Aggregator),
		change: changeLayout(l.Aggregator, func(_ *MirrorState, l *AggregatorLayout) {
			if l.Proposed.Waits() {
				l.Layout, l.Proposed = l.Proposed.What, Proposal[contracts.Layout]{}
			}
		}),
	})
}

// VetoLayout drops the proposed layout.
func (s *MirrorState) VetoLayout(l *AggregatorLayout) *Action {
	return foretell(s, &Action{
		Name: fmt.Sprintf("mirror layout veto %v", l.Aggregator), By: ByOwnerOrGuardian, Data: mirrorABI.PackVetoLayout(l.Aggregator), shows: showsLayout(l.Aggregator),
		change: changeLayout(l.Aggregator, func(_ *MirrorState, l *AggregatorLayout) { l.Proposed = Proposal[contracts.Layout]{} }),
	})
}

// DropLayout takes an aggregator's layout away.
func (s *MirrorState) DropLayout(l *AggregatorLayout) *Action {
	a := &Action{
		Name: fmt.Sprintf("mirror layout drop %v", l.Aggregator), By: ByOwner, Data: mirrorABI.PackDropLayout(l.Aggregator), shows: showsLayout(l.Aggregator),
		change: changeLayout(l.Aggregator, func(_ *MirrorState, l *AggregatorLayout) {
			l.Layout, l.Proposed = contracts.Layout{}, Proposal[contracts.Layout]{}
		}),
	}
	a.warn("nothing that the aggregator says is taken from then on: its feed stands still until a layout has waited for the delay")
	a.note("what was mirrored is still served, and grows old; to stop that, too: twofold mirror pause")
	return foretell(s, a)
}
