package main

import (
	"strings"
	"testing"
)

// good is a result within every bar.
func good() result {
	return result{Feeds: 50, QuotesPerSecond: 1950, ClosedCorePercent: 30, OpenCorePercent: 32, PageCostPercent: 2, HeapStartMB: 6, HeapEndMB: 6.5, shown: 50}
}

func TestAMissedBarIsNamed(t *testing.T) {
	if err := good().judge(); err != nil {
		t.Errorf("a good result: %v", err)
	}
	for says, spoil := range map[string]func(*result){
		"says little":         func(r *result) { r.QuotesPerSecond = 1799 },
		"costs the relayer":   func(r *result) { r.PageCostPercent = 5 },
		"memory grew":         func(r *result) { r.HeapEndMB = 7.2 },
		"showed 49 feeds":     func(r *result) { r.shown = 49 },
		"still in 1 sample":   func(r *result) { r.stood = 1 },
		"the page had 1 erro": func(r *result) { r.PageErrors = 1 },
	} {
		r := good()
		spoil(&r)
		if err := r.judge(); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("got %v, want it to say %q", err, says)
		}
	}
}

func TestThePagesMemoryIsComparedAfterItsWarmUp(t *testing.T) {
	var samples []sample
	for i := range 30 {
		samples = append(samples, sample{Feeds: 50, Moved: i != 3, HeapMB: []float64{20, 6, 6, 6, 6.4}[i/6], LongTasks: i, LongestTaskMs: 60, Errors: i / 29})
	}
	samples[8].HeapMB = 50 // a sample that is odd does not count
	var r result
	if err := r.remembered(samples); err != nil || r.HeapStartMB != 6 || r.HeapEndMB != 6.4 || r.LongTasks != 29 || r.LongestTaskMs != 60 || r.PageErrors != 1 || r.shown != 50 || r.stood != 1 {
		t.Errorf("got %+v (%v)", r, err)
	}
	if err := r.remembered(samples[:4]); err == nil {
		t.Error("four samples were compared")
	}
}

func TestMoreFeedsThanTheDemosHaveNamesOfTheirOwn(t *testing.T) {
	market, config := many(50)
	names := map[string]bool{}
	for _, f := range market {
		names[f.Name] = true
	}
	if len(names) != 50 || strings.Count(config, "- name: ") != 46 || !names["T49/USD"] || !strings.Contains(config, "T49/USD") {
		t.Errorf("%d names, config:\n%s", len(names), config)
	}
}
