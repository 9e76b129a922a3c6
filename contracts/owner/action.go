package owner

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
)

// Role says who may make a call.
type Role int

// The roles.
const (
	ByOwner Role = iota
	ByOwnerOrGuardian
	ByAnyone
)

// Holders are those who hold the role; none means anyone.
func (r Role) Holders(s *State) []common.Address {
	switch {
	case r == ByAnyone:
		return nil
	case r == ByOwnerOrGuardian && s.Guardian != common.Address{}:
		return []common.Address{s.Owner, s.Guardian}
	default:
		return []common.Address{s.Owner}
	}
}

// Describe says who they are.
func (r Role) Describe(s *State) string {
	owner := fmt.Sprintf("owner %v", s.Owner)
	if s.OwnerIsContract {
		owner += " (a contract)"
	}
	switch {
	case r == ByAnyone:
		return "anyone"
	case r == ByOwnerOrGuardian && s.Guardian != common.Address{}:
		return fmt.Sprintf("%s or guardian %v", owner, s.Guardian)
	default:
		return owner
	}
}

// ErrNotEntitled says that a call is somebody else's.
var ErrNotEntitled = errors.New("not entitled")

// check refuses whoever does not hold the role.
func (r Role) check(s *State, who common.Address) error {
	holders := r.Holders(s)
	if len(holders) == 0 || slices.Contains(holders, who) {
		return nil
	}
	return fmt.Errorf("%v is %w: the call is for %s", who, ErrNotEntitled, r.Describe(s))
}

// Field is one thing that a person would look at.
type Field struct{ Name, Value string }

// Row is a field before and after an action.
type Row struct {
	Field  string `json:"field"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// Action is one call of the oracle and what it does.
type Action struct {
	Name     string // as it is asked for: policy set ETH/USD
	By       Role
	Data     []byte   // the calldata
	Rows     []Row    // what comes of it, foretold
	Notes    []string // what it means
	Warnings []string // what one might regret
	// WaitsUntil is from when on it counts if it lands now; zero: it counts at once.
	WaitsUntil Instant
	// LandBy is until when it must have landed; zero: no matter when.
	LandBy Instant

	shows  func(*State) []Field
	change func(*State) // what the contract does, at the state's time
}

func (a *Action) note(format string, args ...any) {
	a.Notes = append(a.Notes, fmt.Sprintf(format, args...))
}
func (a *Action) warn(format string, args ...any) {
	a.Warnings = append(a.Warnings, fmt.Sprintf(format, args...))
}

// foretell completes an action with what it would make of the state.
func (s *State) foretell(a *Action) *Action {
	after := s.clone()
	a.change(after)
	a.Rows = compare(a.shows(s), a.shows(after))
	for _, side := range price.Sides {
		before, then := s.CoveredUntil(side), after.CoveredUntil(side)
		switch {
		case before != 0 && then == 0:
			a.warn("side %v has no active attester after it: no report is accepted any more, and every feed goes stale", side)
		case then < before:
			a.warn("side %v has active attesters until %v after it, not until %v: then every feed goes stale", side, then, before)
		}
	}
	return a
}

// veto says in a note who can still stop what waits, or warns that nobody can.
func (s *State) veto(a *Action, until string) {
	if s.Guardian == (common.Address{}) {
		a.warn("there is no guardian: nobody but the owner itself can veto it")
		return
	}
	a.note("guardian %v can veto it %s", s.Guardian, until)
}

// wait makes an action one that proposes: `then` is the command that applies it.
func (s *State) wait(a *Action, then string) {
	a.WaitsUntil = s.Time.Add(s.Delay)
	a.note("waits until %v if it lands now (delay %s); then anyone may, within 14 days: twofold %s", a.WaitsUntil, Span(s.Delay), then)
}

// compare puts two lists of fields side by side, by their names.
func compare(before, after []Field) []Row {
	rows := make([]Row, 0, len(after))
	for _, f := range after {
		rows = append(rows, Row{f.Name, valueOf(f.Name, before), f.Value})
	}
	for _, f := range before {
		if !slices.ContainsFunc(after, func(g Field) bool { return g.Name == f.Name }) {
			rows = append(rows, Row{f.Name, f.Value, none})
		}
	}
	return rows
}

func valueOf(name string, fields []Field) string {
	for _, f := range fields {
		if f.Name == name {
			return f.Value
		}
	}
	return none
}

// blank is the fields of something that is not there.
func blank(fields []Field) []Field {
	for i := range fields {
		fields[i].Value = none
	}
	return fields
}

func orNone(a common.Address) string {
	if a == (common.Address{}) {
		return "none"
	}
	return a.Hex()
}

func list(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, ", ")
}
