package main

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"twofold/integration/rig"
)

func TestEachBarCanBeMissed(t *testing.T) {
	for name, c := range map[string]struct {
		result result
		says   string // empty: all bars are met
	}{
		"at the bars":      {result{N: 100, Within5ms: 0.5, Within20ms: 0.99}, ""},
		"too few":          {result{N: 99, Within5ms: 1, Within20ms: 1}, "99 samples"},
		"a slow median":    {result{N: 100, Within5ms: 0.49, Within20ms: 1}, "only 49.0 %"},
		"some that hanged": {result{N: 100, Within5ms: 1, Within20ms: 0.98}, "only 98.0 %"},
	} {
		err := c.result.judge()
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
}

func TestAHistogramIsReadByWhatItGrew(t *testing.T) {
	samples := func(counts ...float64) rig.Metrics {
		m := rig.Metrics{`other_bucket{le="1"}`: 7}
		for i, end := range []string{"0.005", "0.02", "+Inf"} {
			m[fmt.Sprintf(`took_bucket{le="%s"}`, end)] = counts[i]
		}
		return m
	}
	h, err := grown("took", samples(10, 20, 30), samples(60, 115, 130))
	if err != nil {
		t.Fatal(err)
	}
	if h.count() != 100 || !math.IsInf(h[2].seconds, 1) {
		t.Errorf("got %v", h)
	}
	for end, want := range map[float64]float64{.005: .5, .02: .95} {
		if got, err := h.within(end); err != nil || got != want {
			t.Errorf("within %v s: %v, %v; want %v", end, got, err, want)
		}
	}
	if _, err := h.within(.01); err == nil {
		t.Error("a share is told where no bucket ends")
	}
	for q, want := range map[float64]float64{.25: 2.5, .5: 5, .95: 20, .99: 20} {
		if got := h.quantile(q); got != want {
			t.Errorf("quantile %v is %v ms, want %v", q, got, want)
		}
	}
	if _, err := grown("none", samples(0, 0, 0), samples(0, 0, 0)); err == nil {
		t.Error("a histogram that is not there is read")
	}
}
