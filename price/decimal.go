package price

import (
	"errors"
	"fmt"
	"math/bits"
)

// ErrNotDecimal is wrapped by every error of [ParseDecimal].
var ErrNotDecimal = errors.New("not an exact non-negative decimal")

// fracDigits is how many digits after the point a Decimal holds. 18 is what ERC-20 tokens use; no
// provider quotes finer.
const fracDigits = 18

// maxExponent bounds the exponent a token may carry, so that "1e999999999" costs nothing.
const maxExponent = 40

// Decimal is an exact non-negative decimal number: an integer count of 1e-18, below 2^128. The zero value
// is 0. It is comparable with == and allocates nothing.
//
// It exists because the libraries that were looked at either round silently what they cannot hold
// (govalues/decimal) or allocate for each number (shopspring/decimal, apd); a price must do neither.
type Decimal struct{ hi, lo uint64 }

// ParseDecimal reads the text of a JSON number or of a decimal string, as the provider wrote it: digits
// with an optional point and an optional exponent. It never rounds: a number that needs more than 18
// digits after the point, or that is 2^128e-18 (3.4e20) or more, is an error, as is a sign, an empty
// text, a bare point, or any word such as NaN. Errors wrap [ErrNotDecimal].
func ParseDecimal(text []byte) (Decimal, error) {
	mantissa, scale, rest, err := parseMantissa(text)
	if err != nil {
		return Decimal{}, err
	}
	exp, err := parseExponent(text, rest)
	if err != nil {
		return Decimal{}, err
	}
	return mantissa.shift(text, exp-scale+fracDigits)
}

// parseMantissa reads digits and point; scale counts the digits after the point.
func parseMantissa(text []byte) (d Decimal, scale int, rest []byte, err error) {
	whole, point := 0, false
	i := 0
	for ; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '.' && !point && whole > 0:
			point = true
		case c >= '0' && c <= '9':
			var ok bool
			if d, ok = d.mulAdd(10, uint64(c-'0')); !ok {
				return d, 0, nil, notDecimal(text, "too many digits")
			}
			if point {
				scale++
			} else {
				whole++
			}
		case (c == 'e' || c == 'E') && whole > 0 && (!point || scale > 0):
			return d, scale, text[i:], nil
		default:
			return d, 0, nil, notDecimal(text, "unexpected character")
		}
	}
	if whole == 0 || point && scale == 0 {
		return d, 0, nil, notDecimal(text, "no digits")
	}
	return d, scale, nil, nil
}

// parseExponent reads "e-05" and the like; nothing left means 0.
func parseExponent(text, rest []byte) (int, error) {
	if len(rest) == 0 {
		return 0, nil
	}
	rest, negative := rest[1:], false
	if len(rest) > 0 && (rest[0] == '+' || rest[0] == '-') {
		negative = rest[0] == '-'
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return 0, notDecimal(text, "empty exponent")
	}
	exp := 0
	for _, c := range rest {
		if c < '0' || c > '9' {
			return 0, notDecimal(text, "unexpected character in the exponent")
		}
		if exp = exp*10 + int(c-'0'); exp > maxExponent {
			return 0, notDecimal(text, "exponent out of range")
		}
	}
	if negative {
		exp = -exp
	}
	return exp, nil
}

// shift multiplies by 10^n, exactly or not at all.
func (d Decimal) shift(text []byte, n int) (Decimal, error) {
	if d == (Decimal{}) {
		return d, nil
	}
	for ; n > 0; n-- {
		var ok bool
		if d, ok = d.mulAdd(10, 0); !ok {
			return d, notDecimal(text, "too large")
		}
	}
	for ; n < 0; n++ {
		q, r := d.divSmall(10)
		if r != 0 {
			return d, notDecimal(text, "more than 18 digits after the point")
		}
		d = q
	}
	return d, nil
}

func notDecimal(text []byte, why string) error {
	if len(text) > 48 {
		text = text[:48]
	}
	return fmt.Errorf("%w: %q: %s", ErrNotDecimal, text, why)
}

// IsZero tells whether d is 0.
func (d Decimal) IsZero() bool { return d == Decimal{} }

// Cmp is -1, 0 or +1 as d is below, equal to or above e.
func (d Decimal) Cmp(e Decimal) int {
	switch {
	case d == e:
		return 0
	case d.hi < e.hi || d.hi == e.hi && d.lo < e.lo:
		return -1
	default:
		return 1
	}
}

// String is the shortest exact decimal text, without exponent.
func (d Decimal) String() string {
	var digits [40]byte
	i := len(digits)
	for n := 0; !d.IsZero() || n <= fracDigits; n++ {
		if n == fracDigits {
			i--
			digits[i] = '.'
		}
		var r uint64
		d, r = d.divSmall(10)
		i--
		digits[i] = '0' + byte(r)
	}
	end := len(digits)
	for digits[end-1] == '0' {
		end--
	}
	if digits[end-1] == '.' {
		end--
	}
	return string(digits[i:end])
}

// mulAdd is d*m + a; false when it does not fit 128 bits.
func (d Decimal) mulAdd(m, a uint64) (Decimal, bool) {
	over, hi := bits.Mul64(d.hi, m)
	carry, lo := bits.Mul64(d.lo, m)
	lo, c1 := bits.Add64(lo, a, 0)
	hi, c2 := bits.Add64(hi, carry, c1)
	return Decimal{hi, lo}, over == 0 && c2 == 0
}

// divSmall is the quotient, rounded down, and the remainder.
func (d Decimal) divSmall(m uint64) (Decimal, uint64) {
	hi := d.hi / m
	lo, r := bits.Div64(d.hi%m, d.lo, m)
	return Decimal{hi, lo}, r
}

// add is d+e; false when it does not fit 128 bits.
func (d Decimal) add(e Decimal) (Decimal, bool) {
	lo, c := bits.Add64(d.lo, e.lo, 0)
	hi, c := bits.Add64(d.hi, e.hi, c)
	return Decimal{hi, lo}, c == 0
}

// sub is d-e for d >= e.
func (d Decimal) sub(e Decimal) Decimal {
	lo, b := bits.Sub64(d.lo, e.lo, 0)
	hi, _ := bits.Sub64(d.hi, e.hi, b)
	return Decimal{hi, lo}
}
