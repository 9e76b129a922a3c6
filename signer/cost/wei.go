package cost

import (
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"strings"

	"github.com/holiman/uint256"
)

// Wei is an amount of the chain's own money, exactly. It is a value: what computes with it makes a new one. 256 bits hold
// more than there is, and a difference is never below 0.
type Wei uint256.Int

// NewWei is n wei.
func NewWei(n uint64) Wei { return Wei(*uint256.NewInt(n)) }

// FromBig is what a node says: nil and less than nothing are 0, what 256 bits do not hold is their most.
func FromBig(n *big.Int) Wei {
	if n == nil || n.Sign() < 0 {
		return Wei{}
	}
	w, overflow := uint256.FromBig(n)
	if overflow {
		return Wei(*new(uint256.Int).SetAllOne())
	}
	return Wei(*w)
}

func (w Wei) int() *uint256.Int { return (*uint256.Int)(&w) }

// Big is the amount as nodes' clients have it.
func (w Wei) Big() *big.Int { return w.int().ToBig() }

// Plus is the sum.
func (w Wei) Plus(other Wei) Wei { return Wei(*new(uint256.Int).Add(w.int(), other.int())) }

// Minus is the difference, 0 if other is more.
func (w Wei) Minus(other Wei) Wei {
	if w.Less(other) {
		return Wei{}
	}
	return Wei(*new(uint256.Int).Sub(w.int(), other.int()))
}

// Times is n times as much.
func (w Wei) Times(n uint64) Wei { return w.Part(n, 1) }

// Part is w*n/of, rounded down. of must not be 0.
func (w Wei) Part(n, of uint64) Wei {
	part, overflow := new(uint256.Int).MulDivOverflow(w.int(), uint256.NewInt(n), uint256.NewInt(of))
	if overflow {
		return Wei(*new(uint256.Int).SetAllOne())
	}
	return Wei(*part)
}

// Ratio is w*scale/of, rounded down and at most most; most as well if of is 0 and w is not.
func (w Wei) Ratio(scale uint64, of Wei, most uint64) uint64 {
	if of == (Wei{}) {
		if w == (Wei{}) {
			return 0
		}
		return most
	}
	ratio, overflow := new(uint256.Int).MulDivOverflow(w.int(), uint256.NewInt(scale), of.int())
	if overflow || !ratio.IsUint64() {
		return most
	}
	return min(ratio.Uint64(), most)
}

// Less tells whether w is below other.
func (w Wei) Less(other Wei) bool { return w.int().Lt(other.int()) }

// IsZero tells whether it is nothing.
func (w Wei) IsZero() bool { return w == Wei{} }

// etherDigits are the places of an ether behind the point.
const etherDigits = 18

// String is the amount in ether, exactly, such as "0.0123".
func (w Wei) String() string {
	digits := w.int().Dec()
	if missing := etherDigits + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	whole, rest := digits[:len(digits)-etherDigits], strings.TrimRight(digits[len(digits)-etherDigits:], "0")
	if rest == "" {
		return whole
	}
	return whole + "." + rest
}

var etherText = regexp.MustCompile(`^([0-9]{1,12})(?:\.([0-9]{1,18}))?$`)

// ParseEther reads an amount of ether as people write it, exactly.
func ParseEther(text string) (Wei, error) {
	part := etherText.FindStringSubmatch(text)
	if part == nil {
		return Wei{}, errors.New("write an amount of ether as a decimal number such as 0.05, no finer than 1 wei")
	}
	digits := strings.TrimLeft(part[1]+part[2]+strings.Repeat("0", etherDigits-len(part[2])), "0")
	if digits == "" {
		return Wei{}, nil
	}
	w, err := uint256.FromDecimal(digits)
	if err != nil {
		return Wei{}, err // no such number: 30 digits fit 256 bits
	}
	return Wei(*w), nil
}

// Digits is the amount in wei, such as "12300000000000000".
func (w Wei) Digits() string { return w.int().Dec() }

// ParseWei reads what [Wei.Digits] writes.
func ParseWei(digits string) (Wei, error) {
	w, err := uint256.FromDecimal(digits)
	if err != nil {
		return Wei{}, fmt.Errorf("reading %q as wei: %w", digits, err)
	}
	return Wei(*w), nil
}
