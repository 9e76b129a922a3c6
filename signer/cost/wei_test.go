package cost

import (
	"math/big"
	"testing"
)

const ether = 1_000_000_000_000_000_000

func TestWeiIsReadAndShownExactly(t *testing.T) {
	for text, want := range map[string]Wei{
		"0": {}, "0.0": {}, "1": NewWei(ether), "0.05": NewWei(ether / 20), "0.000000000000000001": NewWei(1),
		"18.446744073709551615": NewWei(1<<64 - 1), "100": NewWei(ether).Times(100),
	} {
		got, err := ParseEther(text)
		if err != nil || got != want {
			t.Errorf("%q is read as %v, %v; want %v", text, got, err, want)
		}
		if again, err := ParseEther(got.String()); err != nil || again != got {
			t.Errorf("%q is shown as %v and read as %v, %v", text, got, again, err)
		}
	}
	for _, text := range []string{"", "-1", "1e18", ".5", "5.", "0x1", "0.0000000000000000001", "1 ether", "1,5", "9999999999999"} {
		if got, err := ParseEther(text); err == nil {
			t.Errorf("%q is read as %v", text, got)
		}
	}
}

func TestWeiIsNeverBelowNothingAndNeverBeyondItsMost(t *testing.T) {
	if got := NewWei(1).Minus(NewWei(2)); !got.IsZero() {
		t.Errorf("1 less 2 is %v", got)
	}
	if got := FromBig(big.NewInt(-1)); !got.IsZero() {
		t.Errorf("a negative balance is %v", got)
	}
	if got := FromBig(nil); !got.IsZero() {
		t.Errorf("nothing said is %v", got)
	}
	huge := FromBig(new(big.Int).Lsh(big.NewInt(1), 300))
	if huge.Less(NewWei(ether)) || huge.Times(2).Less(huge) {
		t.Errorf("what does not fit is %v", huge)
	}
	if got := NewWei(7).Ratio(1000, Wei{}, 5); got != 5 {
		t.Errorf("something of nothing is %d, want the most", got)
	}
	if got := (Wei{}).Ratio(1000, Wei{}, 5); got != 0 {
		t.Errorf("nothing of nothing is %d", got)
	}
}
