package main

import (
	"strings"
	"testing"

	"twofold/integration/rig"
)

// fine is a result that meets every bar.
func fine() result {
	return result{Seconds: 100, Faults: 5, Landed: 40, RSSStartMB: 30, RSSEndMB: 43, GoroutinesStart: 26, GoroutinesEnd: 34, descriptorsStart: 15, descriptorsEnd: 19}
}

func TestEachBarCanBeMissed(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*result)
		says  string // empty: all bars are met
	}{
		{"at the bars", func(*result) {}, ""},
		{"a wrong answer", func(r *result) { r.Wrong = 1 }, "1 answers were wrong"},
		{"a lost answer", func(r *result) { r.Lost = 1 }, "1 answers were lost"},
		{"nothing landed", func(r *result) { r.Landed = 0 }, "nothing landed"},
		{"too few faults", func(r *result) { r.Seconds = 101 }, "less than one in 20s"},
		{"memory", func(r *result) { r.RSSEndMB = 43.1 }, "memory grew from 30.0 to 43.1 MB"},
		{"goroutines", func(r *result) { r.GoroutinesEnd = 35 }, "goroutines grew from 26 to 35"},
		{"descriptors", func(r *result) { r.descriptorsEnd = 20 }, "descriptors grew from 15 to 20"},
	} {
		r := fine()
		c.spoil(&r)
		err := r.judge()
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v, want %q", c.name, err, c.says)
		}
	}
}

func TestTheFirstQuarterIsWarmUpAndMediansAreCompared(t *testing.T) {
	var samples []rig.Footprint
	for _, n := range []int{90, 80, 70, 20, 99, 21, 5, 5, 5, 30, 31, 1} { // what stands out on either side counts for nothing
		samples = append(samples, rig.Footprint{RSSBytes: n * 1_000_000, Goroutines: n, Descriptors: n})
	}
	var r result
	if err := r.measured(samples); err != nil {
		t.Fatal(err)
	}
	if r.RSSStartMB != 21 || r.RSSEndMB != 30 || r.GoroutinesStart != 21 || r.GoroutinesEnd != 30 || r.descriptorsStart != 21 || r.descriptorsEnd != 30 {
		t.Errorf("got %+v, want 21 at the start and 30 at the end", r)
	}
	if err := r.measured(samples[:3]); err == nil {
		t.Error("three samples can be compared; want an error")
	}
}
