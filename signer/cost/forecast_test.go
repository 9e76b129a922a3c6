package cost

import (
	"testing"
	"time"
)

func TestAWalletLastsForItsBalanceAtThePace(t *testing.T) {
	for _, c := range []struct {
		balance, perHour uint64
		want             time.Duration
	}{
		{72, 1, 72 * time.Hour}, {1, 2, 30 * time.Minute}, {0, 1, 0}, {1, 0, Never}, {0, 0, Never},
	} {
		if got := Lasts(NewWei(c.balance), NewWei(c.perHour)); got != c.want {
			t.Errorf("%d wei at %d an hour last %v, want %v", c.balance, c.perHour, got, c.want)
		}
	}
	if got := Lasts(NewWei(ether).Times(ether), NewWei(1)); got <= 0 {
		t.Errorf("a very rich one lasts %v", got)
	}
}

func TestTheLeastIsWhatHeartbeatsCost(t *testing.T) {
	var gas GasModel
	beats := []Beat{{Page: 0, Every: time.Minute}, {Page: 0, Every: time.Hour}, {Page: 1, Every: 30 * time.Minute}}
	// The first page each minute, with a report and its data; the second twice an hour more.
	want := uint64(60*(baseGas+pageGas)*3 + 60*1000 + 2*pageGas*3)
	if got := Least(beats, gas, NewWei(3), NewWei(1000)); got != NewWei(want) {
		t.Errorf("it is %s wei an hour, want %d", got.int().Dec(), want)
	}
	if got := Least(nil, gas, NewWei(3), NewWei(1000)); !got.IsZero() {
		t.Errorf("without feeds it is %v", got)
	}
}

func TestALowWalletIsSaidAgainOnlyWhenItIsWorseByHalfOrOver(t *testing.T) {
	const hour, enough = time.Hour, 72 * time.Hour
	var a Alarm
	for i, c := range []struct {
		left time.Duration
		want News
	}{
		{100 * hour, NoNews}, {71 * hour, Low}, {70 * hour, NoNews}, {73 * hour, NoNews}, {36 * hour, NoNews}, {35 * hour, Low}, {18 * hour, NoNews},
		{17 * hour, Low}, {0, Low}, {0, NoNews}, {89 * hour, NoNews}, {90 * hour, Well}, {90 * hour, NoNews}, {71 * hour, Low}, {Never, Well},
	} {
		if got := a.Judge(c.left, enough); got != c.want {
			t.Errorf("step %d, %v left: %d, want %d", i, c.left, got, c.want)
		}
	}
}

func TestTypicalCalldataIsAsLongAsReal(t *testing.T) {
	if got, want := len(typical(4)), int(measured(t)("calldata pages=4 bytes")); got != want {
		t.Errorf("of four pages it has %d bytes, real has %d", got, want)
	}
}

func TestABalanceBelowItsFloorIsSaidOnceAndOnceItIsWellAboveIt(t *testing.T) {
	var f Floor
	for i, c := range []struct {
		balance, floor uint64
		want           News
	}{
		{0, 0, NoNews}, {10, 10, NoNews}, {9, 10, Low}, {1, 10, NoNews}, {10, 10, NoNews}, {9, 10, NoNews}, {12, 10, Well}, {10, 10, NoNews}, {10, 11, Low},
		{12, 11, NoNews}, {13, 11, Well}, {0, 10, Low}, {0, 0, Well},
	} {
		if got := f.Judge(NewWei(c.balance), NewWei(c.floor)); got != c.want {
			t.Errorf("step %d, %d of %d: %d, want %d", i, c.balance, c.floor, got, c.want)
		}
	}
}
