package rig

import (
	"testing"
	"time"
)

func TestProcessorTimeIsTheProcesssOwnAndTheKernels(t *testing.T) {
	const stat = "4711 (a (strange) name) S 1 4711 4711 0 -1 4194560 1200 0 3 0 250 17 9 9 20 0 12 0 88 1000 200"
	got, err := parseCPU(stat)
	if err != nil || got != 2670*time.Millisecond {
		t.Errorf("got %v (%v), want 2.67 s", got, err)
	}
	for _, bad := range []string{"", "4711 (twofold) S 1 2 3", "4711 (twofold) S 1 2 3 4 5 6 7 8 9 10 many 12"} {
		if _, err := parseCPU(bad); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}
