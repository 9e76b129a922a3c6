package dashboard

import (
	"slices"
	"testing"
)

func TestARingKeepsTheNewestInTheirOrder(t *testing.T) {
	r := newRing[int](3)
	if len(r.all()) != 0 || r.newest(5) == nil || len(r.newest(5)) != 0 {
		t.Error("an empty ring holds something, or is no array of JSON")
	}
	for n := range 5 {
		gone, full := r.add(n)
		if full != (n >= 3) || full && gone != n-3 {
			t.Errorf("adding %d drove out %d (%t)", n, gone, full)
		}
		want := []int{n - 2, n - 1, n}[max(0, 2-n):]
		if got := r.all(); !slices.Equal(got, want) {
			t.Errorf("after %d it holds %v, want %v", n, got, want)
		}
		slices.Reverse(want)
		if got := r.newest(9); !slices.Equal(got, want) {
			t.Errorf("after %d the newest are %v, want %v", n, got, want)
		}
		if got := r.newest(1); !slices.Equal(got, want[:1]) {
			t.Errorf("after %d the newest is %v", n, got)
		}
	}
}
