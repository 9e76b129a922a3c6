package feeds

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"twofold/price"
)

// reader walks a JSON text without allocating. jsontext refuses duplicate keys and invalid UTF-8, and
// hands out keys as they are written. It is used again for each frame.
type reader struct {
	dec  jsontext.Decoder
	buf  bytes.Buffer
	text []byte
}

// raw is one JSON value as it stands in the frame, without surrounding space; nil if there is none.
type raw []byte

func (r *reader) reset(text []byte) {
	r.text = text
	r.buf = *bytes.NewBuffer(text) // jsontext reads a bytes.Buffer in place
	r.dec.Reset(&r.buf)
}

// next is the value that follows.
func (r *reader) next() (raw, error) {
	v, err := r.dec.ReadValue()
	if err != nil {
		return nil, err
	}
	end := int(r.dec.InputOffset())
	return raw(r.text[end-len(v) : end]), nil
}

// fields calls f with each key and value of the object that text must be, and of nothing else.
func (r *reader) fields(text []byte, f func(key []byte, value raw) error) error {
	r.reset(text)
	if r.dec.PeekKind() != '{' {
		if _, err := r.dec.ReadValue(); err != nil {
			return err
		}
		return errors.New("not an object")
	}
	if err := r.object(f); err != nil {
		return err
	}
	if _, err := r.dec.ReadToken(); !errors.Is(err, io.EOF) {
		return errors.New("something after the object")
	}
	return nil
}

// object is fields for the object that follows in the text under way.
func (r *reader) object(f func(key []byte, value raw) error) error {
	if _, err := r.dec.ReadToken(); err != nil {
		return err
	}
	for r.dec.PeekKind() != '}' {
		name, err := r.next()
		if err != nil {
			return err
		}
		key, err := name.str()
		if err != nil {
			return err
		}
		value, err := r.next()
		if err != nil {
			return err
		}
		if err := f(key, value); err != nil {
			return err
		}
	}
	_, err := r.dec.ReadToken()
	return err
}

// array calls f at the start of each element; f must read exactly that element.
func (r *reader) array(f func() error) error {
	if r.dec.PeekKind() != '[' {
		return errors.New("not an array")
	}
	if _, err := r.dec.ReadToken(); err != nil {
		return err
	}
	for r.dec.PeekKind() != ']' {
		if err := f(); err != nil {
			return err
		}
	}
	_, err := r.dec.ReadToken()
	return err
}

// str is the text of a JSON string.
func (v raw) str() ([]byte, error) {
	switch {
	case v == nil:
		return nil, errors.New("missing")
	case v[0] != '"':
		return nil, fmt.Errorf("not a string: %.40q", []byte(v))
	case bytes.IndexByte(v, '\\') < 0:
		return v[1 : len(v)-1], nil
	default:
		return jsontext.AppendUnquote(nil, v)
	}
}

// null tells whether v is null or not there at all.
func (v raw) null() bool { return v == nil || v[0] == 'n' }

// decimal reads a decimal out of a JSON string, as Coinbase writes prices.
func (v raw) decimal() (price.Decimal, error) {
	text, err := v.str()
	if err != nil {
		return price.Decimal{}, err
	}
	return price.ParseDecimal(text)
}

// number reads a JSON number exactly, as Kraken writes prices.
func (v raw) number() (price.Decimal, error) {
	if v == nil || v[0] != '-' && (v[0] < '0' || v[0] > '9') {
		return price.Decimal{}, fmt.Errorf("not a number: %.40q", []byte(v))
	}
	return price.ParseDecimal(v)
}

// count reads a whole number, such as a sequence.
func (v raw) count() (uint64, error) {
	var n uint64
	for _, c := range v {
		over, low := bits.Mul64(n, 10)
		sum, carry := bits.Add64(low, uint64(c-'0'), 0)
		if c < '0' || c > '9' || over|carry != 0 {
			return 0, fmt.Errorf("not a whole number: %.40q", []byte(v))
		}
		n = sum
	}
	if v == nil {
		return 0, errors.New("missing")
	}
	return n, nil
}

// time reads an RFC 3339 time. The zero time is our word for "none", so it is refused.
func (v raw) time() (time.Time, error) {
	t, err := v.optionalTime()
	if err == nil && t.IsZero() {
		return t, fmt.Errorf("no time: %.40q", []byte(v))
	}
	return t, err
}

// optionalTime is the time; the zero time if there is none, which is also how Go programs write none.
func (v raw) optionalTime() (time.Time, error) {
	if v.null() {
		return time.Time{}, nil
	}
	text, err := v.str()
	if err != nil {
		return time.Time{}, err
	}
	var t time.Time
	if err := t.UnmarshalText(text); err != nil {
		return time.Time{}, err
	}
	// Go also takes an hour of one digit and a comma for the point; RFC 3339 does not.
	if text[len("2006-01-02T15")] != ':' || bytes.IndexByte(text, ',') >= 0 {
		return time.Time{}, fmt.Errorf("not as RFC 3339 writes it: %.40q", text)
	}
	// RFC 3339 and JSON end with the year 9999, which an offset steps over.
	if t = t.UTC(); t.Year() < 1 || t.Year() > 9999 {
		return time.Time{}, fmt.Errorf("a year that cannot be written: %.40q", text)
	}
	return t, nil
}

// naming says in which field of a frame err was met.
func naming(field string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("reading %s: %w", field, err)
}
