package main

import (
	"strings"
	"testing"
)

func TestEachBarCanBeMissed(t *testing.T) {
	for _, c := range []struct {
		name   string
		result result
		says   string // empty: all bars are met
	}{
		{"at the bars", result{Runs: 20, MaxSeconds: 5, PendingAtStart: 5}, ""},
		{"too late", result{Runs: 20, MaxSeconds: 5.001, PendingAtStart: 5}, "took 5.00 s"},
		{"a revert", result{Runs: 20, Reverted: 1, PendingAtStart: 5}, "1 transactions reverted"},
		{"kills that were too kind", result{Runs: 20, PendingAtStart: 4}, "only 4 of 20"},
		{"few runs, of which none was cruel", result{Runs: 4}, "only 0 of 4"},
	} {
		err := c.result.judge()
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v, want %q", c.name, err, c.says)
		}
	}
}
