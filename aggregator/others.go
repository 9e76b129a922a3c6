package aggregator

import "time"

// LeftToOthers is d where what another relayer posted refutes the trouble (design section 9): nothing is due of it here. age is
// how old that is, limit up to which age it counts.
func (d Decision) LeftToOthers(age, limit time.Duration) Decision {
	switch {
	case d.Outcome == PostMissing:
		d.Outcome = absence(d.Health)
	case d.Outcome == PostDispute:
		d.Outcome = Disputed
	}
	d.Refuted = true
	d.Checks.add(Check{Name: "left to others", Unit: Milliseconds, Value: age.Milliseconds(), Limit: limit.Milliseconds()})
	return d
}
