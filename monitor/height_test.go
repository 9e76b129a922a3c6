package monitor

import (
	"testing"
	"time"
)

func TestAnOlderBlockIsIgnoredUntilNothingElseCameForTenMinutes(t *testing.T) {
	var h height
	began := time.Unix(1_000_000, 0)
	for i, c := range []struct {
		minute int
		block  uint64
		want   course
	}{
		{0, 100, onward}, {1, 95, behind}, {2, 100, onward}, {3, 99, behind}, {12, 100, onward}, {13, 50, behind}, {22, 98, behind}, {23, 52, anew},
		{24, 52, onward}, {25, 51, behind}, {26, 53, onward},
	} {
		if got := h.saw(began.Add(time.Duration(c.minute)*time.Minute), c.block); got != c.want {
			t.Errorf("step %d, block %d: %d, want %d", i, c.block, got, c.want)
		}
	}
}
