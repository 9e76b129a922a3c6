package model

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
)

// Attester is an attester of the interface.
type Attester struct {
	Side                    price.Side
	Suspended               bool
	ActiveFrom, ActiveUntil uint64
	PriorUntil              uint64
	VetoableUntil           uint64
}

func (a Attester) active(at uint64) bool {
	return !a.Suspended && a.ActiveFrom <= at && at < a.ActiveUntil
}

// AddAttester is addAttester of the interface, with side and life of who is to be.
func (o *Oracle) AddAttester(call Call, who common.Address, a Attester) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		earliest := next.readyAt(call)
		if a.ActiveFrom < earliest {
			return refuse("TooSoon", integer(a.ActiveFrom), integer(earliest))
		}
		a.VetoableUntil = earliest
		return next.join(call, who, a, out)
	})
}

// join lets an attester in. A suspension outlives its life.
func (o *Oracle) join(call Call, who common.Address, a Attester, out *Outcome) *Revert {
	before, known := o.Attesters[who]
	switch {
	case who == common.Address{}:
		return refuse("UnknownAttester", who)
	case known && before.Side != a.Side:
		return refuse("OtherSide", who, uint8(before.Side))
	case known && call.Time < before.ActiveUntil:
		return refuse("AttesterExists", who, before.ActiveUntil)
	case a.ActiveUntil <= a.ActiveFrom:
		return refuse("EndsBeforeStart", a.ActiveFrom, a.ActiveUntil)
	}
	if !known {
		o.EveryAttester = append(o.EveryAttester, who)
	}
	a.Suspended = before.Suspended
	o.Attesters[who] = a
	out.tell("AttesterAdded", who, uint8(a.Side), a.ActiveFrom, a.ActiveUntil)
	return nil
}

// ofAttester is do for an attester that is known, and what do made of it.
func ofAttester(who common.Address, do func(a *Attester, out *Outcome) *Revert) func(next *Oracle, out *Outcome) *Revert {
	return func(next *Oracle, out *Outcome) *Revert {
		a, known := next.Attesters[who]
		if !known {
			return refuse("UnknownAttester", who)
		}
		revert := do(&a, out)
		next.Attesters[who] = a
		return revert
	}
}

// ProlongAttester is prolongAttester of the interface.
func (o *Oracle) ProlongAttester(call Call, who common.Address, until uint64) Outcome {
	return o.asOwner(call, ofAttester(who, func(a *Attester, out *Outcome) *Revert {
		if call.Time < a.VetoableUntil {
			return refuse("StillVetoable", who, integer(a.VetoableUntil))
		}
		ready := o.readyAt(call)
		if call.Time >= a.ActiveUntil || a.ActiveUntil < ready || until <= a.ActiveUntil {
			return refuse("CannotProlong", who, a.ActiveUntil, integer(ready))
		}
		a.PriorUntil, a.ActiveUntil, a.VetoableUntil = a.ActiveUntil, until, ready
		out.tell("AttesterProlonged", who, uint8(a.Side), until)
		return nil
	}))
}

// VetoAttester is vetoAttester of the interface.
func (o *Oracle) VetoAttester(call Call, who common.Address) Outcome {
	return o.asGuardian(call, ofAttester(who, func(a *Attester, out *Outcome) *Revert {
		if call.Time >= a.VetoableUntil {
			return refuse("NotVetoable", who, integer(a.VetoableUntil))
		}
		if a.PriorUntil == 0 { // there was no life before
			a.ActiveFrom, a.PriorUntil = call.Time, call.Time
		}
		a.ActiveUntil, a.VetoableUntil = a.PriorUntil, 0
		out.tell("AttesterVetoed", who, uint8(a.Side), a.ActiveUntil, call.Sender)
		return nil
	}))
}

// RemoveAttester is removeAttester of the interface: a life that is not over yet ends now.
func (o *Oracle) RemoveAttester(call Call, who common.Address) Outcome {
	return o.asOwner(call, ofAttester(who, func(a *Attester, out *Outcome) *Revert {
		a.ActiveUntil, a.VetoableUntil = min(a.ActiveUntil, call.Time), 0
		out.tell("AttesterRemoved", who, uint8(a.Side))
		return nil
	}))
}

// SuspendAttester is suspendAttester of the interface.
func (o *Oracle) SuspendAttester(call Call, who common.Address) Outcome {
	return o.asGuardian(call, ofAttester(who, func(a *Attester, out *Outcome) *Revert {
		if a.Suspended {
			return refuse("Suspended", who)
		}
		a.Suspended = true
		out.tell("AttesterSuspended", who, uint8(a.Side), call.Sender)
		return nil
	}))
}

// LiftAttester is liftAttester of the interface.
func (o *Oracle) LiftAttester(call Call, who common.Address) Outcome {
	return o.asOwner(call, ofAttester(who, func(a *Attester, out *Outcome) *Revert {
		if !a.Suspended {
			return refuse("NotSuspended", who)
		}
		a.Suspended = false
		out.tell("AttesterLifted", who, uint8(a.Side))
		return nil
	}))
}

// CoveredUntil is coveredUntil of the interface.
func (o *Oracle) CoveredUntil(call Call, side price.Side) uint64 {
	var lives []Attester
	for _, a := range o.Attesters {
		if a.Side == side && !a.Suspended && a.ActiveFrom < a.ActiveUntil {
			lives = append(lives, a)
		}
	}
	slices.SortFunc(lives, func(a, b Attester) int { return cmp.Compare(a.ActiveFrom, b.ActiveFrom) })
	until := call.Time
	for _, a := range lives {
		if a.ActiveFrom <= until {
			until = max(until, a.ActiveUntil)
		}
	}
	if until == call.Time {
		return 0
	}
	return until
}
