package feeds

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"regexp"
	"strconv"
	"testing"
	"time"
	"unicode/utf8"

	"twofold/price"
)

// FuzzCoinbase and FuzzKraken hold each decoder against a second one, slow and plainly written: standard
// encoding/json tokens, maps, big rationals. They must agree on every input on what it is, whether it can
// be decoded, and on each value; and no input may make the state machine panic.

// refValue is a JSON value: nil, bool, string, json.Number, []refValue or map[string]refValue.
type refValue any

var errReference = errors.New("refused")

// refParse reads text as one JSON object with unique keys and sound Unicode.
func refParse(text []byte) (map[string]refValue, error) {
	if !utf8.Valid(text) || loneSurrogate(text) {
		return nil, errReference
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	v, err := refNext(d)
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errReference
	}
	m, ok := v.(map[string]refValue)
	if !ok {
		return nil, errReference
	}
	return m, nil
}

func refNext(d *json.Decoder) (refValue, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('['):
		list := []refValue{}
		for d.More() {
			v, err := refNext(d)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err := d.Token()
		return list, err
	case json.Delim('{'):
		m := map[string]refValue{}
		for d.More() {
			key, err := d.Token()
			if err != nil {
				return nil, err
			}
			v, err := refNext(d)
			if err != nil {
				return nil, err
			}
			if _, twice := m[key.(string)]; twice {
				return nil, errReference
			}
			m[key.(string)] = v
		}
		_, err := d.Token()
		return m, err
	default:
		return token, nil
	}
}

// escape is one escaped thing in a JSON string; the first group is the number of a Unicode one.
var escape = regexp.MustCompile(`\\(?:u([0-9a-fA-F]{4})|.)`)

// loneSurrogate tells whether a string holds half of a UTF-16 pair, which encoding/json lets pass.
func loneSurrogate(text []byte) bool {
	high := -1 // where the half that was met last ends, if it awaits its other
	for _, at := range escape.FindAllSubmatchIndex(text, -1) {
		unit := uint64(0)
		if at[2] >= 0 {
			unit, _ = strconv.ParseUint(string(text[at[2]:at[3]]), 16, 32)
		}
		isLow := unit >= 0xDC00 && unit < 0xE000
		if isLow != (high >= 0) || isLow && high != at[0] {
			return true
		}
		if high = -1; unit >= 0xD800 && unit < 0xDC00 {
			high = at[1]
		}
	}
	return high >= 0
}

var (
	plainDecimal = regexp.MustCompile(`^[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)
	longExponent = regexp.MustCompile(`[eE][+-]?0*([5-9][0-9]|4[1-9]|[0-9]{3,})$`)
	wholeNumber  = regexp.MustCompile(`^[0-9]+$`)
	rfc3339      = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$`)
)

// refDecimal is what price.Decimal can hold of text: a non-negative number, exact at 18 digits, below
// 2^128e-18, written with an exponent of 40 at most and a mantissa below 2^128.
func refDecimal(text string) (*big.Rat, bool) {
	if !plainDecimal.MatchString(text) || longExponent.MatchString(text) {
		return nil, false
	}
	mantissa := regexp.MustCompile(`[eE].*$`).ReplaceAllString(text, "")
	digits, _ := new(big.Int).SetString(string(bytes.ReplaceAll([]byte(mantissa), []byte("."), nil)), 10)
	r, ok := new(big.Rat).SetString(text)
	if !ok || digits.BitLen() > 128 {
		return nil, false
	}
	scaled := new(big.Rat).Mul(r, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)))
	return r, scaled.IsInt() && scaled.Num().BitLen() <= 128
}

func refString(m map[string]refValue, key string) (string, bool) {
	s, ok := m[key].(string)
	return s, ok
}

func refCount(v refValue) (uint64, bool) {
	n, ok := v.(json.Number)
	if !ok || !wholeNumber.MatchString(n.String()) {
		return 0, false
	}
	i, _ := new(big.Int).SetString(n.String(), 10)
	return i.Uint64(), i.IsUint64()
}

// refTime is a time, or the zero time for none.
func refTime(v refValue) (time.Time, bool) {
	if v == nil {
		return time.Time{}, true
	}
	s, ok := v.(string)
	if !ok || !rfc3339.MatchString(s) {
		return time.Time{}, false
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	return t, err == nil && t.UTC().Year() >= 1 && t.UTC().Year() <= 9999
}

// same tells whether d is r exactly.
func same(d price.Decimal, r *big.Rat) bool {
	got, ok := new(big.Rat).SetString(d.String())
	return ok && got.Cmp(r) == 0
}

// survive runs a whole connection of it: frames before and after, and time passing.
func survive(t *testing.T, provider string, text []byte) {
	d, err := NewDecoder(testConfig(provider), 1)
	if err != nil {
		t.Fatal(err)
	}
	d.Open(noon)
	before := map[string]string{Coinbase: coinbaseBook, Kraken: krakenTick("snapshot", "1", "1", "")}[provider]
	if _, err := d.Frame(noon, []byte(before)); err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		now := noon.Add(time.Duration(i) * 4 * time.Second)
		_, first := d.Frame(now, text)
		out, again := d.Frame(now, text)
		if (first == nil) != (again == nil) {
			t.Fatalf("once %v, once %v", first, again)
		}
		for _, q := range out.Quotes {
			if q.Gone == price.Present && q.Fresh().IsZero() {
				t.Fatalf("a quote without a time: %+v", q)
			}
		}
		d.Tick(now)
	}
	d.Close(noon.Add(time.Minute))
}
