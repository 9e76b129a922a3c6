package main

import (
	"strings"
	"testing"
)

// fine is a result that meets every bar.
func fine() result {
	return result{Landed: 500, Wasted: 5, Due: 100, FollowerShare: 0.95}
}

func TestEachBarCanBeMissed(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*result)
		says  string // empty: all bars are met
	}{
		"at the bars":     {func(*result) {}, ""},
		"nothing landed":  {func(r *result) { r.Landed = 0 }, "nothing landed"},
		"waste":           {func(r *result) { r.Wasted = 6 }, "6 posts were wasted, and 500 landed"},
		"nothing was due": {func(r *result) { r.Due = 0 }, "this says little"},
		"left undone":     {func(r *result) { r.FollowerShare = 0.94 }, "only 94.0 % landed in time"},
		"a wrong answer":  {func(r *result) { r.Wrong = 1 }, "1 answers were wrong"},
	} {
		r := fine()
		c.spoil(&r)
		err := r.judge()
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
}
