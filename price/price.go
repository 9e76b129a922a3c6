package price

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"
)

// MaxPrice is the largest price that a lane of the contract holds: 48 bits.
const MaxPrice Price = 1<<48 - 1

// Price is an integer count of 10^-decimals, where decimals is the feed's stored decimals ([Feed]).
// 0 means no price. A Price above [MaxPrice] does not fit the contract; [Mid] and [FromDecimal] return
// MaxPrice+1 then, and the agreement rule calls it out of range.
type Price uint64

// Fits tells whether the contract can hold p as an answer: neither 0 nor above [MaxPrice].
func (p Price) Fits() bool { return p > 0 && p <= MaxPrice }

// Text is p with its point set, such as "3012.45000000" for 301245000000 at 8 decimals.
func (p Price) Text(decimals uint8) string {
	s := strconv.FormatUint(uint64(p), 10)
	if decimals == 0 {
		return s
	}
	if n := int(decimals) + 1 - len(s); n > 0 {
		s = strings.Repeat("0", n) + s
	}
	return s[:len(s)-int(decimals)] + "." + s[len(s)-int(decimals):]
}

// MaxDecimals is the most stored decimals a feed may have.
const MaxDecimals = fracDigits

// FromDecimal is d in units of 10^-decimals, rounded down; MaxPrice+1 if it does not fit 48 bits.
func FromDecimal(d Decimal, decimals uint8) Price {
	return encode(d, decimals)
}

// Mid is the midpoint of bid and ask in units of 10^-decimals, rounded down once, at the end;
// MaxPrice+1 if it does not fit 48 bits.
func Mid(bid, ask Decimal, decimals uint8) Price {
	sum, ok := bid.add(ask)
	if !ok {
		return MaxPrice + 1
	}
	// floor(floor(x/2)/10^k) = floor(x/(2*10^k)): halving first loses nothing.
	half, _ := sum.divSmall(2)
	return encode(half, decimals)
}

func encode(d Decimal, decimals uint8) Price {
	for i := decimals; i < fracDigits; i++ {
		d, _ = d.divSmall(10)
	}
	if decimals > fracDigits || d.hi != 0 || d.lo > uint64(MaxPrice) {
		return MaxPrice + 1
	}
	return Price(d.lo)
}

// SpreadWithin tells whether (ask-bid) / midpoint is at most limit, exactly. It is false for a crossed
// book (ask below bid) and when either is 0.
func SpreadWithin(bid, ask Decimal, limit PPM) bool {
	if bid.IsZero() || ask.Cmp(bid) < 0 {
		return false
	}
	sum, ok := bid.add(ask)
	if !ok {
		return false
	}
	// (ask-bid) / ((ask+bid)/2) <= limit/1e6  <=>  (ask-bid) * 2e6 <= limit * (ask+bid)
	left, fits := ask.sub(bid).mulAdd(2*ppmOne, 0)
	right, rightFits := sum.mulAdd(uint64(limit), 0)
	if !fits || !rightFits {
		return false // prices near 2^128e-18: no market quotes there
	}
	return left.Cmp(right) <= 0
}

// PPM is a ratio in parts per million: 1 % = 10 000 ppm.
type PPM uint32

const ppmOne = 1_000_000

// String is the ratio in percent, such as "0.5%".
func (p PPM) String() string {
	s := fmt.Sprintf("%d.%04d", p/10_000, p%10_000)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".") + "%"
}

// ParsePPM reads what people write: "0.5%", "50bps" or "5000ppm". A finer ratio than 1 ppm is an error.
func ParsePPM(text string) (PPM, error) {
	for _, unit := range []struct {
		suffix string
		scale  uint8
	}{{"%", 4}, {"bps", 2}, {"ppm", 0}} {
		number, found := strings.CutSuffix(strings.TrimSpace(text), unit.suffix)
		if !found {
			continue
		}
		d, err := ParseDecimal([]byte(strings.TrimSpace(number)))
		if err != nil {
			return 0, fmt.Errorf("reading ratio %q: %w", text, err)
		}
		p := FromDecimal(d, unit.scale)
		if p > 1<<32-1 {
			return 0, fmt.Errorf("ratio %q is out of range", text)
		}
		if back, _ := (Decimal{lo: uint64(p)}).shift(nil, fracDigits-int(unit.scale)); back != d {
			return 0, fmt.Errorf("ratio %q is finer than 1 ppm", text)
		}
		return PPM(p), nil
	}
	return 0, fmt.Errorf("ratio %q: write it as 0.5%%, 50bps or 5000ppm", text)
}

// Mean is the answer that two agreeing sides make: their mean, rounded down. Both must be at most
// [MaxPrice].
func Mean(a, b Price) Price { return (a + b) / 2 }

// Diverged tells whether a and b are further apart than limit: abs(a-b) / ((a+b)/2) > limit, compared
// by cross-multiplication. Equality is agreement. Both must be at most [MaxPrice].
func Diverged(a, b Price, limit PPM) bool {
	return exceeds(distance(a, b), 2*ppmOne, uint64(a+b), limit)
}

// Deviation tells whether now is at least trigger away from last, relative to last: the deviation
// trigger fires at equality.
func Deviation(last, now Price, trigger PPM) bool {
	hi, lo := bits.Mul64(uint64(distance(last, now)), ppmOne)
	whi, wlo := bits.Mul64(uint64(last), uint64(trigger))
	return hi > whi || hi == whi && lo >= wlo
}

// Jumped tells whether now is further than limit from last, relative to last, as the contract's jump
// check compares it (design 5.3).
func Jumped(last, now Price, limit PPM) bool {
	return exceeds(distance(last, now), ppmOne, uint64(last), limit)
}

// exceeds is d*scale > whole*limit.
func exceeds(d Price, scale, whole uint64, limit PPM) bool {
	hi, lo := bits.Mul64(uint64(d), scale)
	whi, wlo := bits.Mul64(whole, uint64(limit))
	return hi > whi || hi == whi && lo > wlo
}

// DivergencePPM is abs(a-b) / ((a+b)/2) in ppm, rounded up, so that a mark never understates how far
// apart the sides are. At most 2 000 000; 0 if both are 0.
func DivergencePPM(a, b Price) PPM { return ratioUp(distance(a, b), 2*ppmOne, uint64(a+b)) }

// ChangePPM is abs(now-last) / last in ppm, rounded down, saturating at 2^32-1; for people and
// dashboards: what decides is [Deviation] and [Jumped].
func ChangePPM(last, now Price) PPM {
	if last == 0 {
		return 1<<32 - 1
	}
	hi, lo := bits.Mul64(uint64(distance(last, now)), ppmOne)
	if hi >= uint64(last) {
		return 1<<32 - 1
	}
	q, _ := bits.Div64(hi, lo, uint64(last))
	return PPM(min(q, 1<<32-1))
}

func ratioUp(d Price, scale, whole uint64) PPM {
	if whole == 0 {
		return 0
	}
	hi, lo := bits.Mul64(uint64(d), scale)
	q, r := bits.Div64(hi, lo, whole)
	if r > 0 {
		q++
	}
	return PPM(q)
}

func distance(a, b Price) Price {
	if a > b {
		return a - b
	}
	return b - a
}
