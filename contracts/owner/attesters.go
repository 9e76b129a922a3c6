package owner

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
)

// Standing is the attester's at a time, in a word.
func (a *Attester) Standing(at Instant) string {
	switch {
	case at >= a.Until:
		return "over"
	case a.Suspended:
		return "suspended"
	case at < a.From:
		return "not yet active"
	default:
		return "active"
	}
}

// Vetoable is until when its adding, or the prolonging of its life, can be vetoed, and what comes of it.
func (a *Attester) Vetoable(at Instant) string {
	switch {
	case at >= a.VetoableUntil:
		return "no"
	case a.PriorUntil == 0:
		return fmt.Sprintf("until %v, ends it", a.VetoableUntil)
	default:
		return fmt.Sprintf("until %v, back to %v", a.VetoableUntil, a.PriorUntil)
	}
}

// showsAttester is an attester and how long the side is covered.
func showsAttester(address common.Address, side price.Side) func(standing) []Field {
	return show(func(s *State) []Field {
		a := s.attester(address)
		known := a != nil
		if !known {
			a = &Attester{}
		}
		fields := []Field{
			{"attester", address.Hex()}, {"side", a.Side.String()}, {"from", a.From.String()}, {"until", a.Until.String()},
			{"suspended", yesNo(a.Suspended)}, {"status", a.Standing(s.Time)}, {"vetoable", a.Vetoable(s.Time)},
		}
		if !known {
			fields = blank(fields)
		}
		return append(fields, Field{fmt.Sprintf("side %v covered until", side), s.CoveredUntil(side).String()})
	})
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// Attester is one that ever was.
func (s *State) Attester(address common.Address) (*Attester, error) {
	if a := s.attester(address); a != nil {
		return a, nil
	}
	return nil, fmt.Errorf("%v was never an attester of this oracle", address)
}

// AddAttester adds an attester that is active in from <= t < until. The call must land a delay before that.
func (s *State) AddAttester(next Attester) (*Action, error) {
	if next.Until <= next.From {
		return nil, fmt.Errorf("the attester's life would end (%v) before it begins (%v)", next.Until, next.From)
	}
	if earliest := s.Time.Add(s.Delay); next.From < earliest {
		return nil, fmt.Errorf("an attester waits for the delay of %s: from %v is too soon, %v is the earliest if the call lands now", Span(s.Delay), next.From, earliest)
	}
	before := s.attester(next.Address)
	if before != nil && before.Side != next.Side {
		return nil, fmt.Errorf("%v was an attester of side %v, and an address serves one side for ever: add another", next.Address, before.Side)
	}
	a := &Action{
		Name: fmt.Sprintf("attester add %v", next.Address), By: ByOwner,
		Data:       oracleABI.PackAddAttester(next.Address, uint8(next.Side), uint64(next.From), uint64(next.Until)),
		WaitsUntil: next.From, LandBy: next.From - seconds(s.Delay),
		shows: showsAttester(next.Address, next.Side),
		change: do(func(s *State) {
			a := s.attester(next.Address)
			if a == nil {
				s.Attesters = append(s.Attesters, Attester{Address: next.Address, Side: next.Side})
				a = &s.Attesters[len(s.Attesters)-1]
			}
			a.From, a.Until, a.PriorUntil, a.VetoableUntil = next.From, next.Until, 0, s.Time.Add(s.Delay)
		}),
	}
	a.note("it may sign from %v on; it must land by %v, or it reverts", a.WaitsUntil, a.LandBy)
	a.note("for every feed of side %v; an address serves one side, for ever", next.Side)
	s.veto(a, fmt.Sprintf("until %s after it landed", Span(s.Delay)))
	if before != nil && before.Suspended {
		a.warn("it is suspended, and stays so until: twofold attester lift %v", next.Address)
	}
	if next.Until < next.From.Add(s.Delay) {
		a.warn("its life is shorter than the delay of %s: it cannot be prolonged, and its successor must be added before it has begun", Span(s.Delay))
	} else if next.Until != Forever {
		a.note("prolong it, or add a successor, before %v: either waits for the delay", next.Until-seconds(s.Delay))
	}
	return s.foretell(a), nil
}

// ProlongAttester prolongs a life that has the delay left.
func (s *State) ProlongAttester(of *Attester, until Instant) *Action {
	address := of.Address
	a := &Action{
		Name: fmt.Sprintf("attester prolong %v", address), By: ByOwner,
		Data: oracleABI.PackProlongAttester(address, uint64(until)), shows: showsAttester(address, of.Side),
		change: do(func(s *State) {
			a := s.attester(address)
			a.PriorUntil, a.Until, a.VetoableUntil = a.Until, until, s.Time.Add(s.Delay)
		}),
	}
	if of.Until != Forever {
		a.LandBy = of.Until - min(of.Until, seconds(s.Delay))
		a.note("it must land by %v: a life is only prolonged while it has the delay of %s left", a.LandBy, Span(s.Delay))
	}
	s.veto(a, fmt.Sprintf("until %s after it landed", Span(s.Delay)))
	return s.foretell(a)
}

// VetoAttester undoes an adding or a prolonging.
func (s *State) VetoAttester(of *Attester) *Action {
	address := of.Address
	a := &Action{
		Name: fmt.Sprintf("attester veto %v", address), By: ByOwnerOrGuardian,
		Data: oracleABI.PackVetoAttester(address), shows: showsAttester(address, of.Side),
		change: do(func(s *State) {
			a := s.attester(address)
			if a.PriorUntil == 0 {
				a.From, a.PriorUntil = s.Time, s.Time
			}
			a.Until, a.VetoableUntil = a.PriorUntil, 0
		}),
	}
	return s.foretell(a)
}

// RemoveAttester ends an attester's life.
func (s *State) RemoveAttester(of *Attester) *Action {
	address := of.Address
	a := &Action{
		Name: fmt.Sprintf("attester remove %v", address), By: ByOwner,
		Data: oracleABI.PackRemoveAttester(address), shows: showsAttester(address, of.Side),
		change: do(func(s *State) {
			a := s.attester(address)
			a.Until, a.VetoableUntil = min(a.Until, s.Time), 0
		}),
	}
	a.note("it counts at once; to come back it must be added again, and waits for the delay of %s", Span(s.Delay))
	return s.foretell(a)
}

// SuspendAttester takes an attester out of use until it is lifted.
func (s *State) SuspendAttester(of *Attester) *Action {
	address := of.Address
	a := &Action{
		Name: fmt.Sprintf("attester suspend %v", address), By: ByOwnerOrGuardian,
		Data: oracleABI.PackSuspendAttester(address), shows: showsAttester(address, of.Side),
		change: do(func(s *State) { s.attester(address).Suspended = true }),
	}
	a.note("it counts at once; only the owner lifts it: twofold attester lift %v", address)
	return s.foretell(a)
}

// LiftAttester lifts a suspension.
func (s *State) LiftAttester(of *Attester) *Action {
	address := of.Address
	a := &Action{
		Name: fmt.Sprintf("attester lift %v", address), By: ByOwner,
		Data: oracleABI.PackLiftAttester(address), shows: showsAttester(address, of.Side),
		change: do(func(s *State) { s.attester(address).Suspended = false }),
	}
	a.note("it counts at once, without a veto")
	return s.foretell(a)
}
