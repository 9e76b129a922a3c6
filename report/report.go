package report

import (
	"encoding/binary"
	"errors"
	"fmt"

	"twofold/price"
)

// Claim is what a report says of a lane.
type Claim uint8

// The claims, as their two bits on the wire.
const (
	Nothing  Claim = iota // both prices 0
	Agreed                // both prices present
	Disputed              // both prices present
	Missing               // at least one price is 0
	ClaimEnd              // how many there are
)

// String is the claim's word of design section 1.
func (c Claim) String() string {
	if c >= ClaimEnd {
		return "invalid"
	}
	return [...]string{"nothing", "agreed", "disputed", "missing"}[c]
}

// Lane is the claim about one feed and both sides' prices, in the feed's stored decimals.
type Lane struct {
	Claim Claim
	A, B  price.Price
}

// Price is the price of a side.
func (l Lane) Price(s price.Side) price.Price {
	if s == price.A {
		return l.A
	}
	return l.B
}

// Page is the claims about the three lanes of one page.
type Page struct {
	Number uint16
	Lanes  [price.LanesPerPage]Lane
}

// Report is both sides' prices of one or more pages, observed at one second. Pages ascend by number.
type Report struct {
	ObservedAt uint32 // unix seconds
	Pages      []Page
}

// ErrMalformed is wrapped by every reason for which the contract would revert MalformedReport.
var ErrMalformed = errors.New("malformed report")

// Sizes on the wire in bytes.
const (
	headerSize = 4
	pageSize   = 39
)

// Lane is the lane of a feed; false if the report does not have its page.
func (r Report) Lane(id price.FeedID) (Lane, bool) {
	for _, p := range r.Pages {
		if p.Number == id.Page() {
			return p.Lanes[id.Lane()], true
		}
	}
	return Lane{}, false
}

// Check is the contract's rule of form: nil, or an error that wraps [ErrMalformed].
func (r Report) Check() error {
	if len(r.Pages) == 0 || len(r.Pages) > price.MaxPages {
		return fmt.Errorf("%w: %d pages, want 1 to %d", ErrMalformed, len(r.Pages), price.MaxPages)
	}
	for i, p := range r.Pages {
		if i > 0 && p.Number <= r.Pages[i-1].Number {
			return fmt.Errorf("%w: page %d after page %d", ErrMalformed, p.Number, r.Pages[i-1].Number)
		}
		if err := p.check(); err != nil {
			return err
		}
	}
	return nil
}

func (p Page) check() error {
	claimed := false
	for i, l := range p.Lanes {
		both, none := l.A != 0 && l.B != 0, l.A == 0 && l.B == 0
		ok := l.A <= price.MaxPrice && l.B <= price.MaxPrice
		switch l.Claim {
		case Nothing:
			ok = ok && none
		case Agreed, Disputed:
			ok = ok && both
		case Missing:
			ok = ok && !both
		default:
			ok = false
		}
		if !ok {
			return fmt.Errorf("%w: page %d lane %d claims %v with prices %d and %d", ErrMalformed, p.Number, i, l.Claim, l.A, l.B)
		}
		claimed = claimed || l.Claim != Nothing
	}
	if !claimed {
		return fmt.Errorf("%w: page %d claims nothing", ErrMalformed, p.Number)
	}
	return nil
}

// Pack is the report's bytes on the wire. A malformed report is an error that wraps [ErrMalformed].
func (r Report) Pack() ([]byte, error) {
	if err := r.Check(); err != nil {
		return nil, err
	}
	out := make([]byte, 0, headerSize+len(r.Pages)*pageSize)
	out = binary.BigEndian.AppendUint32(out, r.ObservedAt)
	for _, p := range r.Pages {
		out = binary.BigEndian.AppendUint16(out, p.Number)
		out = append(out, p.claims())
		for _, l := range p.Lanes {
			out = appendUint48(appendUint48(out, l.A), l.B)
		}
	}
	return out, nil
}

// claims is the page's claim byte: two bits a lane, lane 0 lowest.
func (p Page) claims() (bits byte) {
	for i, l := range p.Lanes {
		bits |= byte(l.Claim) << (2 * i)
	}
	return bits
}

// Parse reads the bytes of [Report.Pack] and refuses whatever the contract refuses; errors wrap
// [ErrMalformed].
func Parse(b []byte) (Report, error) {
	if len(b) < headerSize || (len(b)-headerSize)%pageSize != 0 {
		return Report{}, fmt.Errorf("%w: %d bytes, want %d and %d a page", ErrMalformed, len(b), headerSize, pageSize)
	}
	r := Report{ObservedAt: binary.BigEndian.Uint32(b)}
	for b = b[headerSize:]; len(b) > 0; b = b[pageSize:] {
		p := Page{Number: binary.BigEndian.Uint16(b)}
		claims, prices := b[2], b[3:pageSize]
		if claims>>(2*price.LanesPerPage) != 0 {
			return Report{}, fmt.Errorf("%w: page %d has claim bits %#x beyond its lanes", ErrMalformed, p.Number, claims)
		}
		for i := range p.Lanes {
			p.Lanes[i] = Lane{Claim: Claim(claims >> (2 * i) & 3), A: uint48(prices[12*i:]), B: uint48(prices[12*i+6:])}
		}
		r.Pages = append(r.Pages, p)
	}
	return r, r.Check()
}

func appendUint48(b []byte, p price.Price) []byte {
	return append(b, byte(p>>40), byte(p>>32), byte(p>>24), byte(p>>16), byte(p>>8), byte(p))
}

func uint48(b []byte) price.Price {
	return price.Price(binary.BigEndian.Uint16(b))<<32 | price.Price(binary.BigEndian.Uint32(b[2:]))
}
