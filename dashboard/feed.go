package dashboard

import (
	"strings"
	"time"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/price"
)

// whySpeaks is why a provider speaks for a side. There is one for each.
const whySpeaks = "the only one named for this side"

// feedOf is one feed at a glance. last is what became of its last post; nil: it had none.
func feedOf(f *Facts, last *Transaction) Feed {
	p, d := f.Published, &f.Decision
	one := Feed{
		Name: f.Name, Slug: f.Slug(), ID: uint32(f.ID), Decimals: f.Decimals,
		Status: f.status().String(), Answer: priceText(p.Price, f.Decimals), Round: p.Round,
		Reason:             reason(f, last),
		Sides:              [2]SideState{sideOf(f, price.A), sideOf(f, price.B)},
		DivergenceLimitPPM: int64(f.Rule.Policy.MaxDivergence),
		DeviationLimitPPM:  int64(f.Rule.Deviation),
		HeartbeatMs:        f.Rule.Policy.Heartbeat.Milliseconds(),
	}
	if f.decided() {
		one.Outcome, one.Due = d.Outcome.String(), d.Outcome.Due()
	}
	if p.Price != 0 {
		at := time.Unix(int64(p.At), 0).UTC()
		age := max(0, f.Stamp.Sub(at))
		one.AnswerAt, one.AgeMs = &at, milliseconds(age)
	}
	one.DueInMs = dueIn(f)
	if d.A != 0 && d.B != 0 {
		one.DivergencePPM = ppm(price.DivergencePPM(d.A, d.B))
		if p.Price != 0 && !price.Diverged(d.A, d.B, f.Rule.Policy.MaxDivergence) {
			one.DeviationPPM = ppm(price.ChangePPM(p.Price, price.Mean(d.A, d.B)))
		}
	}
	return one
}

// dueIn is until time alone makes a post due, as the decision has it; nil where it is not by time that one becomes due.
func dueIn(f *Facts) *int64 {
	for _, name := range []string{"heartbeat", "trouble posted"} {
		if c, judged := f.check(name); judged {
			left := max(0, c.Margin()-f.Stamp.Sub(f.Decision.At.Stamp).Milliseconds())
			return &left
		}
	}
	return nil
}

func sideOf(f *Facts, side price.Side) SideState {
	d := &f.Decision
	s := SideState{
		Side: side.String(), Provider: f.Providers[side], Why: whySpeaks, MaxAgeMs: f.Rule.MaxQuoteAge.Milliseconds(),
		Price: priceText([2]price.Price{d.A, d.B}[side], f.Decimals),
	}
	health := d.Health[side]
	if !f.decided() {
		health = price.Missing
	}
	s.Health = strings.ReplaceAll(health.String(), " ", "_")
	age, quoted := f.check("age " + side.String())
	if quoted {
		s.AgeMs = &age.Value
	}
	switch {
	case d.Gone[side] != price.Present:
		s.Gone = d.Gone[side].String()
	case health == price.Missing:
		s.Gone = "no quote yet"
	}
	return s
}

// decisionOf is the last decision as its checks.
func decisionOf(f *Facts) Decision {
	d := Decision{Checks: []Check{}}
	if !f.decided() {
		return d
	}
	at := f.Decision.At.Now.UTC()
	d.At, d.Outcome, d.Claim = &at, f.Decision.Outcome.String(), f.Decision.Claim.String()
	d.Mark = f.Decision.Published.Mark.String()
	for _, c := range f.Decision.Checks.All() {
		d.Checks = append(d.Checks, Check{
			Name: c.Name, Unit: c.Unit.String(), Value: c.Value, Limit: c.Limit, Margin: c.Margin(), Reached: c.Reached, Meaning: meaning(c.Name),
		})
	}
	return d
}

func policyOf(p price.Policy) Policy {
	return Policy{
		MaxDivergencePPM: int64(p.MaxDivergence), DeviationPPM: int64(p.Deviation), HeartbeatMs: p.Heartbeat.Milliseconds(),
		MaxJumpPPM: int64(p.MaxJump), JumpConfirmMs: p.JumpConfirm.Milliseconds(),
	}
}

// priceText is a price with the feed's own digits; "" if it is none.
func priceText(p price.Price, decimals uint8) string {
	if p == 0 {
		return ""
	}
	return p.Text(decimals)
}

func ppm(p price.PPM) *int64 {
	n := int64(p)
	return &n
}

func milliseconds(d time.Duration) *int64 {
	n := d.Milliseconds()
	return &n
}

// decisionTurn is a turn of what is decided, with the reason that held then.
func decisionTurn(f *Facts, one engine.Transition) Transition {
	then := *f
	then.Decision, then.Published, then.Waits = one.Decision, one.Decision.Published, ""
	t := Transition{At: one.Decision.At.Now.UTC(), Feed: f.Name, Kind: "decision", To: one.Decision.Outcome.String(), Reason: reason(&then, nil)}
	if one.From < aggregator.OutcomeEnd {
		t.From = one.From.String()
	}
	return t
}
