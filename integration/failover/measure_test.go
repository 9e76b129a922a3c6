package main

import (
	"strings"
	"testing"
)

func TestEachBarCanBeMissed(t *testing.T) {
	for name, c := range map[string]struct {
		result result
		says   string // empty: all bars are met
	}{
		"at the bars":              {result{Runs: 50, MaxSeconds: 4, BarSeconds: 4, Pending: 13, Reverted: 50}, ""},
		"too late":                 {result{Runs: 50, MaxSeconds: 4.1, BarSeconds: 4, Late: 1, Pending: 50}, "1 of 50 times what was due landed later than 4.0 s, at worst after 4.10 s"},
		"reverts":                  {result{Runs: 50, Reverted: 51, Pending: 50}, "51 posts reverted"},
		"a wrong answer":           {result{Runs: 50, Wrong: 1, Pending: 50}, "1 answers were wrong"},
		"kills that were too kind": {result{Runs: 50, Pending: 11}, "only 11 of 50"},
	} {
		err := c.result.judge()
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
}
