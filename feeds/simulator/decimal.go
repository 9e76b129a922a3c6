package simulator

import (
	"fmt"
	"strconv"
	"strings"
)

// maxUnits keeps every product on a price's way, ticks times ppm and the like, inside an int64.
const maxUnits = 1e16

func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

// parseUnits reads a positive decimal without sign or exponent as an integer at the given decimals.
func parseUnits(text string, decimals int) (int64, error) {
	whole, fraction, _ := strings.Cut(text, ".")
	if len(fraction) > decimals {
		return 0, fmt.Errorf("%q has more than %d decimals", text, decimals)
	}
	digits := whole + fraction + strings.Repeat("0", decimals-len(fraction))
	if whole == "" || strings.Trim(digits, "0123456789") != "" {
		return 0, fmt.Errorf("%q is not a plain decimal such as 3120.55", text)
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n > maxUnits {
		return 0, fmt.Errorf("%q is too large", text)
	}
	return n, nil
}

// appendDecimal writes n at the given decimals with all of them: 9998 at 4 is 0.9998, 500 at 2 is 5.00.
func appendDecimal(b []byte, n int64, decimals int) []byte {
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	unit := pow10(decimals)
	b = strconv.AppendInt(b, n/unit, 10)
	if decimals == 0 {
		return b
	}
	b = append(b, '.')
	for rest := n % unit; unit > 1; {
		unit /= 10
		b = append(b, byte('0'+rest/unit))
		rest %= unit
	}
	return b
}

// appendTrimmed writes n like appendDecimal, without trailing zeros: 500 at 2 is 5, 71485.10 is 71485.1.
func appendTrimmed(b []byte, n int64, decimals int) []byte {
	for decimals > 0 && n%10 == 0 {
		n /= 10
		decimals--
	}
	return appendDecimal(b, n, decimals)
}

// scale is v*num/den, rounded towards zero, where v*num might not fit.
func scale(v, num, den int64) int64 { return v/den*num + v%den*num/den }
