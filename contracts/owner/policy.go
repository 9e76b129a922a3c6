package owner

import (
	"fmt"
	"math/big"

	"twofold/contracts"
	"twofold/price"
)

// PolicyFields are the words that the config uses too.
func PolicyFields(p price.Policy) []Field {
	return []Field{
		{"heartbeat", Span(p.Heartbeat)}, {"deviation", p.Deviation.String()}, {"maxDivergence", p.MaxDivergence.String()},
		{"maxJump", p.MaxJump.String()}, {"jumpConfirm", Span(p.JumpConfirm)},
	}
}

// loosened is, field by field as in PolicyFields, whether next promises less.
func loosened(present, next price.Policy) []bool {
	return []bool{
		next.Heartbeat > present.Heartbeat, next.Deviation > present.Deviation, next.MaxDivergence > present.MaxDivergence,
		next.MaxJump > present.MaxJump, next.JumpConfirm < present.JumpConfirm,
	}
}

// loosens tells whether next promises less in anything. Then all of it waits.
func loosens(present, next price.Policy) bool {
	for _, looser := range loosened(present, next) {
		if looser {
			return true
		}
	}
	return false
}

// Changes is what next has otherwise than present, such as "heartbeat 10m, deviation 1%".
func Changes(present, next price.Policy) string {
	var told []string
	before := PolicyFields(present)
	for i, f := range PolicyFields(next) {
		if f != before[i] {
			told = append(told, f.Name+" "+f.Value)
		}
	}
	return list(told)
}

func (s *State) policyFields(id price.FeedID) []Field {
	f := s.feed(id)
	proposed := "none"
	if f.Proposed.Waits() {
		proposed = Changes(f.Policy, f.Proposed.What)
	}
	return append(PolicyFields(f.Policy), Field{"proposed", proposed}, Field{"applicable", f.Proposed.applicable()})
}

// showsPolicy is a feed's policy and what is proposed for it.
func showsPolicy(id price.FeedID) func(standing) []Field {
	return show(func(s *State) []Field { return s.policyFields(id) })
}

// SetPolicy sets a policy that loosens nothing, or proposes one that does.
func (s *State) SetPolicy(f *Feed, next price.Policy) (*Action, error) {
	if err := next.Check(); err != nil {
		return nil, fmt.Errorf("policy of %s: %w", f.Name, err)
	}
	id, waits := f.ID, loosens(f.Policy, next)
	a := &Action{
		Name: "policy set " + f.Name, By: ByOwner, Data: oracleABI.PackSetPolicy(idOf(f), contracts.Policy(next)),
		shows: showsPolicy(id),
		change: do(func(s *State) {
			f := s.feed(id)
			f.Proposed = Proposal[price.Policy]{}
			if waits {
				f.Proposed = Proposal[price.Policy]{next, s.Time.Add(s.Delay)}
			} else {
				f.Policy = next
			}
		}),
	}
	before, looser, mixed := PolicyFields(f.Policy), loosened(f.Policy, next), false
	for i, field := range PolicyFields(next) {
		way := "tightens"
		if looser[i] {
			way = "loosens"
		}
		if field != before[i] {
			a.note("%s %s -> %s %s", field.Name, before[i].Value, field.Value, way)
			mixed = mixed || waits && !looser[i]
		}
	}
	switch {
	case f.Policy == next && !f.Proposed.Waits():
		a.note("it changes nothing")
	case f.Policy == next:
		a.note("it changes nothing but that what is proposed is withdrawn")
	case waits:
		s.wait(a, "policy apply "+f.Name)
		s.veto(a, "until it is applied")
	default:
		a.note("it tightens only, so it counts at once")
	}
	if mixed {
		a.warn("what loosens makes all of it wait; set what tightens by itself first, and it counts at once")
	}
	if f.Proposed.Waits() && f.Policy != next {
		a.warn("what is proposed now (%s) is dropped", Changes(f.Policy, f.Proposed.What))
	}
	if f.Paused || s.Paused {
		a.warn("the feed is paused, and stays so")
	}
	s.warnOf(a, next)
	return s.foretell(a), nil
}

// warnOf warns of what the contract takes and a person may not want.
func (s *State) warnOf(a *Action, p price.Policy) {
	if p.MaxDivergence > p.Deviation {
		a.warn("maxDivergence %v is above deviation %v: within it a lying provider can make us pay for a post every block", p.MaxDivergence, p.Deviation)
	}
	if p.JumpConfirm <= s.Window {
		a.warn("jumpConfirm %s is within maxReportAge and maxSkew together (%s): a hold may open and close in one block, seen by nobody", Span(p.JumpConfirm), Span(s.Window))
	}
}

// ApplyPolicy puts the proposed policy in place.
func (s *State) ApplyPolicy(f *Feed) *Action {
	id := f.ID
	a := &Action{
		Name: "policy apply " + f.Name, By: ByAnyone, Data: oracleABI.PackApplyPolicy(idOf(f)), shows: showsPolicy(id),
		change: do(func(s *State) {
			if f := s.feed(id); f.Proposed.Waits() {
				f.Policy, f.Proposed = f.Proposed.What, Proposal[price.Policy]{}
			}
		}),
	}
	return s.foretell(a)
}

// VetoPolicy drops the proposed policy.
func (s *State) VetoPolicy(f *Feed) *Action {
	id := f.ID
	return s.foretell(&Action{
		Name: "policy veto " + f.Name, By: ByOwnerOrGuardian, Data: oracleABI.PackVetoPolicy(idOf(f)), shows: showsPolicy(id),
		change: do(func(s *State) { s.feed(id).Proposed = Proposal[price.Policy]{} }),
	})
}

func idOf(f *Feed) *big.Int { return big.NewInt(int64(f.ID)) }
