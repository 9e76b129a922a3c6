package auditor

import (
	"math/big"
	"time"

	"twofold/price"
)

// The claims of a report, as design 5.2 numbers their two bits.
const (
	nothing  = 0
	agreed   = 1
	disputed = 2
	missing  = 3
)

const million = 1_000_000

// lane is a lane as its events make it: the table of design 5.1, read a second time.
type lane struct {
	price price.Price // the last agreed; 0 = no answer
	at    uint32      // its observation time
	mark  price.Mark

	candidate   price.Price
	candidateAt uint32

	answersFrom uint32 // what was observed before this second counts for nothing while there is no answer
}

// after is the lane after a report of its page was applied.
func (l lane) after(claim uint8, a, b price.Price, observedAt uint32, policy price.Policy) lane {
	switch {
	case l.mark == price.MarkPaused || l.price == 0 && observedAt < l.answersFrom:
	case claim == disputed:
		l.mark = price.MarkDisputed
	case claim == missing:
		l.mark = price.MarkMissing
	case claim == nothing || tooFar(a, b, policy.MaxDivergence):
		if l.price != 0 && l.mark.Agreed() {
			l.mark = price.MarkKept
		}
	default:
		return l.agreed(a, b, observedAt, policy)
	}
	return l
}

func (l lane) agreed(a, b price.Price, observedAt uint32, policy price.Policy) lane {
	mean := (a + b) / 2
	if l.price != 0 && jumps(l.price, mean, policy.MaxJump) {
		if l.mark != price.MarkHeld || jumps(l.candidate, mean, policy.MaxJump) {
			l.mark, l.candidate, l.candidateAt = price.MarkHeld, mean, observedAt
			return l
		}
		if uint64(observedAt-l.candidateAt) < uint64(policy.JumpConfirm/time.Second) {
			l.candidate = mean
			return l
		}
	}
	return lane{price: mean, at: observedAt, mark: divergence(a, b)}
}

// inTrouble tells whether the chain says that the last answer is not to be relied on.
func (l lane) inTrouble() bool {
	return l.mark == price.MarkDisputed || l.mark == price.MarkMissing || l.mark == price.MarkHeld
}

// tooFar is |a-b| / ((a+b)/2) > limit.
func tooFar(a, b price.Price, limit price.PPM) bool {
	return product(gap(a, b), 2*million).Cmp(product(a+b, uint64(limit))) > 0
}

// jumps is |now-last| / last > limit.
func jumps(last, now price.Price, limit price.PPM) bool {
	return product(gap(last, now), million).Cmp(product(last, uint64(limit))) > 0
}

// divergence is |a-b| / ((a+b)/2) in ppm, rounded up; a and b are within a policy's limit.
func divergence(a, b price.Price) price.Mark {
	sum := product(a+b, 1)
	up := new(big.Int).Add(product(gap(a, b), 2*million), new(big.Int).Sub(sum, big.NewInt(1)))
	return price.Mark(up.Div(up, sum).Uint64())
}

func gap(a, b price.Price) price.Price { return max(a, b) - min(a, b) }

func product(p price.Price, factor uint64) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(uint64(p)), new(big.Int).SetUint64(factor))
}
