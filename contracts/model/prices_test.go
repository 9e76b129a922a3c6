package model

import (
	"math/big"
	"math/rand/v2"

	"twofold/price"
	"twofold/report"
)

// anyLane is a claim about a feed with prices that bear it out: mostly where something is decided, at the
// very limits and one unit beside them.
func anyLane(r *rand.Rand, f Feed) report.Lane {
	l := report.Lane{Claim: pick(r, report.Agreed, report.Agreed, report.Agreed, report.Agreed, report.Disputed, report.Missing, report.Nothing)}
	if f.Mark == price.MarkHeld && r.IntN(3) > 0 {
		l.Claim = report.Agreed // a hold is long, and anything else ends it
	}
	if f.Price == 0 && f.AnswersFrom != 0 { // it was cleared, and may be claimed too early
		l.Claim = pick(r, report.Agreed, report.Disputed, report.Missing)
		if f.Mark != 0 {
			l.Claim = report.Agreed
		}
	}
	switch l.Claim {
	case report.Agreed:
		l.A, l.B = anySides(r, anyCentre(r, f), f.Config.Policy.MaxDivergence)
	case report.Disputed:
		l.A, l.B = anySides(r, anyCentre(r, f), 3*f.Config.Policy.MaxDivergence)
	case report.Nothing:
	default: // missing
		if side := r.IntN(3); side == 0 {
			l.A = anyCentre(r, f)
		} else if side == 1 {
			l.B = anyCentre(r, f)
		}
	}
	return l
}

// anyCentre is what the sides agree on.
func anyCentre(r *rand.Rand, f Feed) price.Price {
	base := f.Price
	if f.Mark == price.MarkHeld && r.IntN(5) > 0 {
		base = f.Candidate
	}
	switch n := r.IntN(100); {
	case base == 0 || n < 3:
		return firstPrice(r)
	case n < 22:
		return base
	case n < 28:
		return nudge(r, base)
	case n < 48: // surely a jump, and round if the base is
		return pick(r, fit(uint64(base)*2), fit(uint64(base)*4))
	case n < 72: // at the jump limit, up or down
		limit := part(base, uint64(f.Config.Policy.MaxJump), 1_000_000)
		return fit(uint64(pick(r, base+limit, base-limit)))
	case n < 90: // and beside it
		limit := part(base, uint64(f.Config.Policy.MaxJump), 1_000_000)
		return nudge(r, pick(r, base+limit, base-limit))
	default: // anywhere within twice the limit
		far := part(base, r.Uint64N(2*uint64(f.Config.Policy.MaxJump)), 1_000_000)
		return fit(uint64(pick(r, base+far, base-far)))
	}
}

// firstPrice is of any size. The round ones can be exactly a limit apart.
func firstPrice(r *rand.Rand) price.Price {
	switch r.IntN(6) {
	case 0:
		return fit(uint64(price.MaxPrice) - r.Uint64N(3))
	case 1:
		return fit(1 + r.Uint64N(200))
	case 2:
		return fit(1 + r.Uint64()>>(16+r.IntN(40)))
	default:
		return fit(2_000_000 * (1 + r.Uint64N(100_000_000)))
	}
}

// anySides are two prices around a centre: together, or about as far apart as the limit allows.
func anySides(r *rand.Rand, centre price.Price, limit uint32) (a, b price.Price) {
	half := part(centre, uint64(limit), 2_000_000)
	switch n := r.IntN(100); {
	case n < 40:
		half = 0
	case n < 60:
		half = price.Price(r.Uint64N(uint64(half) + 1))
	case n < 90:
		half = nudge(r, half)
	default:
		half += price.Price(r.Uint64N(5*uint64(half) + 5))
	}
	a, b = fit(uint64(centre)+uint64(half)), 1
	if half < centre {
		b = centre - half
	}
	b = fit(uint64(b) + uint64(r.IntN(4)/3)) // an odd sum now and then
	if r.IntN(2) == 0 {
		return b, a
	}
	return a, b
}

func nudge(r *rand.Rand, p price.Price) price.Price { return fit(uint64(p) + 1 - r.Uint64N(3)) }

// part is p * n / of, rounded down.
func part(p price.Price, n, of uint64) price.Price {
	product := new(big.Int).Mul(integer(p), integer(n))
	return price.Price(product.Quo(product, integer(of)).Uint64())
}

// fit brings a number into 1 to 2^48-1; one above 2^63 went below zero.
func fit(n uint64) price.Price {
	if n == 0 || n > 1<<63 {
		return 1
	}
	return min(price.Price(n), price.MaxPrice)
}
