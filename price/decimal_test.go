package price

import (
	"errors"
	"math/big"
	"regexp"
	"strings"
	"testing"
)

var decimalText = regexp.MustCompile(`^[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

func dec(t testing.TB, text string) Decimal {
	t.Helper()
	d, err := ParseDecimal([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func FuzzParseDecimalIsExactOrRefuses(f *testing.F) {
	for _, s := range []string{"0", "1", "0.99980", "1.00000", "70691.27", "1e-08", "5E-05", "1e+3", "1e20", "3.5e20", "1e40",
		"340282366920938463463.374607431768211455", "340282366920938463463.374607431768211456", "0.0000000000000000001", "0e40",
		"", ".", "1.", ".5", "-1", "+1", "NaN", "1e", "1e+", "1e999999999", "0x10", "1_000", " 1", "00012.50"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := ParseDecimal([]byte(text))
		if err != nil {
			if !errors.Is(err, ErrNotDecimal) {
				t.Fatalf("%q: error %v is not ErrNotDecimal", text, err)
			}
			return
		}
		if !decimalText.MatchString(text) {
			t.Fatalf("%q was read as %v", text, d)
		}
		want, ok := new(big.Rat).SetString(text)
		if !ok || d.rat().Cmp(want) != 0 {
			t.Fatalf("%q was read as %v, want %v", text, d, want)
		}
		if back, err := ParseDecimal([]byte(d.String())); err != nil || back != d {
			t.Fatalf("%q printed as %q reads as %v, %v", text, d.String(), back, err)
		}
	})
}

func (d Decimal) rat() *big.Rat {
	n := new(big.Int).SetUint64(d.hi)
	n.Lsh(n, 64).Or(n, new(big.Int).SetUint64(d.lo))
	return new(big.Rat).SetFrac(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(fracDigits), nil))
}

func TestDecimalRefusesWhatItCannotHoldAndSaysWhy(t *testing.T) {
	for text, why := range map[string]string{
		"":                      "no digits",
		"1.":                    "no digits",
		".5":                    "unexpected character",
		"-1":                    "unexpected character",
		"1.2.3":                 "unexpected character",
		"1e":                    "empty exponent",
		"1e5x":                  "unexpected character in the exponent",
		"1e41":                  "exponent out of range",
		"1e21":                  "too large",
		"0.0000000000000000001": "more than 18 digits",
		strings.Repeat("9", 60): "too many digits",
	} {
		_, err := ParseDecimal([]byte(text))
		if !errors.Is(err, ErrNotDecimal) || !strings.Contains(err.Error(), why) {
			t.Errorf("%q: error %v, want ErrNotDecimal with %q", text, err, why)
		}
	}
}

func TestDecimalKeepsTrailingZerosOutOfItsValue(t *testing.T) {
	if dec(t, "0.99980") != dec(t, "0.9998") || dec(t, "1e-08") != dec(t, "0.00000001") {
		t.Error("the same number in two spellings is two decimals")
	}
	if got := dec(t, "0.99980").String(); got != "0.9998" {
		t.Errorf("String = %q", got)
	}
}

func TestDecimalAllocatesNothing(t *testing.T) {
	text := []byte("70691.27")
	if n := testing.AllocsPerRun(100, func() {
		d, err := ParseDecimal(text)
		if err != nil || Mid(d, d, 8) != 7_069_127_000_000 {
			t.Fatal(d, err)
		}
	}); n != 0 {
		t.Errorf("%v allocations a price", n)
	}
}
