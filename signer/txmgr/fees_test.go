package txmgr

import (
	"errors"
	"math/big"
	"testing"
)

func fees(tip, limit int64) Fees { return Fees{Tip: big.NewInt(tip), Cap: big.NewInt(limit)} }

func sameFees(a, b Fees) bool { return a.Tip.Cmp(b.Tip) == 0 && a.Cap.Cmp(b.Cap) == 0 }

func TestFreshFeesLeaveRoomForTheBaseFeeToDoubleButStayWithinTheLimit(t *testing.T) {
	tests := []struct {
		baseFee, tip, limit int64
		want                Fees
	}{
		{baseFee: 100, tip: 7, limit: 1000, want: fees(7, 207)},
		{baseFee: 0, tip: 0, limit: 1000, want: fees(0, 0)},
		{baseFee: 600, tip: 7, limit: 1000, want: fees(7, 1000)},
		{baseFee: 1000, tip: 7, limit: 1000, want: fees(7, 1000)},
		{baseFee: 0, tip: 1000, limit: 1000, want: fees(1000, 1000)},
	}
	for _, test := range tests {
		got, err := freshFees(big.NewInt(test.baseFee), big.NewInt(test.tip), big.NewInt(test.limit))
		if err != nil || !sameFees(got, test.want) {
			t.Errorf("base fee %d, tip %d, limit %d: %v (%v), want %v", test.baseFee, test.tip, test.limit, got, err, test.want)
		}
	}
}

func TestABaseFeeAboveTheLimitIsNotBidFor(t *testing.T) {
	if got, err := freshFees(big.NewInt(1001), big.NewInt(1), big.NewInt(1000)); !errors.Is(err, ErrFeeCap) {
		t.Errorf("fees %v, error %v, want ErrFeeCap", got, err)
	}
}

func TestRaisedFeesAreRoundedUpAndAtLeastOneWeiMore(t *testing.T) {
	tests := []struct{ old, want int64 }{
		{old: 0, want: 1},
		{old: 1, want: 2},
		{old: 9, want: 10},
		{old: 10, want: 11},
		{old: 11, want: 13}, // 12.1
		{old: 1_000_000, want: 1_100_000},
		{old: 1_000_001, want: 1_100_002},
	}
	for _, test := range tests {
		got := raised(fees(test.old, test.old), 10)
		if want := fees(test.want, test.want); !sameFees(got, want) {
			t.Errorf("%d raised to %v, want %v", test.old, got, want)
		}
	}
}

// poolTakes is go-ethereum's own rule, core/txpool/legacypool/list.go.
func poolTakes(old, fresh *big.Int) bool {
	least := new(big.Int).Mul(old, big.NewInt(110))
	least.Div(least, big.NewInt(100))
	return fresh.Cmp(old) > 0 && fresh.Cmp(least) >= 0
}

func FuzzANodeTakesAReplacementWhateverTheOldFees(f *testing.F) {
	f.Add(uint64(0), uint64(0), uint64(0), uint64(0))
	f.Add(uint64(1), uint64(19), uint64(5), uint64(3))
	f.Add(uint64(1_000_000), uint64(2_000_000_001), uint64(1_000_000), uint64(30_000_000_000))
	f.Fuzz(func(t *testing.T, oldTip, oldCap, tip, limit uint64) {
		if oldTip > oldCap || tip > limit {
			t.Skip()
		}
		toBig := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
		old, fresh := Fees{toBig(oldTip), toBig(oldCap)}, Fees{toBig(tip), toBig(limit)}
		boundless := new(big.Int).Lsh(big.NewInt(1), 80)
		got, atLimit := replacing(old, fresh, 10, boundless)
		if atLimit || !poolTakes(old.Tip, got.Tip) || !poolTakes(old.Cap, got.Cap) {
			t.Errorf("%v replaced by %v (at limit: %v)", old, got, atLimit)
		}
		if got.Tip.Cmp(got.Cap) > 0 || got.Tip.Cmp(fresh.Tip) < 0 || got.Cap.Cmp(fresh.Cap) < 0 {
			t.Errorf("%v replaced by %v while a first attempt would offer %v", old, got, fresh)
		}
		bounded, _ := replacing(old, fresh, 10, big.NewInt(1000))
		if bounded.Cap.Cmp(big.NewInt(1000)) > 0 || bounded.Tip.Cmp(bounded.Cap) > 0 {
			t.Errorf("fees %v above the limit", bounded)
		}
	})
}
