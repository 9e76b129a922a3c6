package aggregator

import "time"

// LeftToOthers is d where what another relayer posted refutes the trouble (design section 9): nothing is due of it here. age is
// how old that is, limit up to which age it counts.
func (d Decision) LeftToOthers(age, limit time.Duration) Decision {
	switch d.Outcome {
	case PostMissing:
		d.Outcome = absence(d.Health)
	case PostDispute:
		d.Outcome = Disputed
	default: // it is trouble, or settles, as it was
	}
	d.Refuted = true
	d.Checks.add(Check{Name: "left to others", Unit: Milliseconds, Value: age.Milliseconds(), Limit: limit.Milliseconds()})
	return d
}
