package aggregator

import "time"

// LeftToOthers is d where what another relayer posted refutes the trouble (design section 9): nothing is due of it here. age is
// how old that is, limit up to which age it counts.
func (d Decision) LeftToOthers(age, limit time.Duration) Decision {
	return d.left("left to others", age, limit)
}

// Waiting is d where other relayers contradicted what this one posted of such trouble: it is not due here either, until it has
// lasted for limit.
func (d Decision) Waiting(lasted, limit time.Duration) Decision {
	return d.left("contradicted before", lasted, limit)
}

func (d Decision) left(check string, value, limit time.Duration) Decision {
	switch d.Outcome {
	case PostMissing:
		d.Outcome = absence(d.Health)
	case PostDispute:
		d.Outcome = Disputed
	default: // it is trouble, or settles, as it was
	}
	d.Refuted = true
	d.Checks.add(Check{Name: check, Unit: Milliseconds, Value: value.Milliseconds(), Limit: limit.Milliseconds()})
	return d
}
