package price

import "testing"

func TestPoliciesDifferInEachThresholdByItself(t *testing.T) {
	have := Policy{MaxDivergence: 1, MaxJump: 2, JumpConfirm: 3, Deviation: 4, Heartbeat: 5}
	if d := have.Differences(have); len(d) > 0 {
		t.Errorf("a policy differs from itself in %v", d)
	}
	for name, change := range map[string]func(*Policy){
		"maxDivergence": func(p *Policy) { p.MaxDivergence = 9 }, "deviation": func(p *Policy) { p.Deviation = 9 },
		"heartbeat": func(p *Policy) { p.Heartbeat = 9 }, "maxJump": func(p *Policy) { p.MaxJump = 9 },
		"jumpConfirm": func(p *Policy) { p.JumpConfirm = 9 },
	} {
		want := have
		change(&want)
		if d := have.Differences(want); len(d) != 1 || d[0].Name != name || d[0].Have == d[0].Want {
			t.Errorf("another %s: %v", name, d)
		}
	}
}
