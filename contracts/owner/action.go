package owner

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

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
func (r Role) Holders(g *Guardianship) []common.Address {
	switch {
	case r == ByAnyone:
		return nil
	case r == ByOwnerOrGuardian && g.Guardian != common.Address{}:
		return []common.Address{g.Owner, g.Guardian}
	default:
		return []common.Address{g.Owner}
	}
}

// Describe says who they are.
func (r Role) Describe(g *Guardianship) string {
	owner := fmt.Sprintf("owner %v", g.Owner)
	if g.OwnerIsContract {
		owner += " (a contract)"
	}
	switch {
	case r == ByAnyone:
		return "anyone"
	case r == ByOwnerOrGuardian && g.Guardian != common.Address{}:
		return fmt.Sprintf("%s or guardian %v", owner, g.Guardian)
	default:
		return owner
	}
}

// ErrNotEntitled says that a call is somebody else's.
var ErrNotEntitled = errors.New("not entitled")

// check refuses whoever does not hold the role.
func (r Role) check(g *Guardianship, who common.Address) error {
	holders := r.Holders(g)
	if len(holders) == 0 || slices.Contains(holders, who) {
		return nil
	}
	return fmt.Errorf("%v is %w: the call is for %s", who, ErrNotEntitled, r.Describe(g))
}

// Field is one thing that a person would look at.
type Field struct{ Name, Value string }

// Row is a field before and after an action.
type Row struct {
	Field  string `json:"field"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// standing is a contract as it stood at a block: *State is an oracle's, *MirrorState a mirror's.
type standing interface {
	guardianship() *Guardianship
	copied() standing
	again(ctx context.Context, node Node, head *types.Header) (standing, error) // as of another block
}

// Action is one call of a contract and what it does.
type Action struct {
	Name     string        // as it is asked for: policy set ETH/USD
	Of       *Guardianship // of the contract, as it was read
	By       Role
	Data     []byte   // the calldata
	Rows     []Row    // what comes of it, foretold
	Notes    []string // what it means
	Warnings []string // what one might regret
	// WaitsUntil is from when on it counts if it lands now; zero: it counts at once.
	WaitsUntil Instant
	// LandBy is until when it must have landed; zero: no matter when.
	LandBy Instant

	before standing
	shows  func(standing) []Field
	change func(standing) // what the contract does, at the state's time
}

// show is what an action shows of one kind of contract.
func show[S standing](of func(S) []Field) func(standing) []Field {
	return func(s standing) []Field { return of(s.(S)) }
}

// do is what an action changes of one kind of contract.
func do[S standing](change func(S)) func(standing) {
	return func(s standing) { change(s.(S)) }
}

func (a *Action) note(format string, args ...any) {
	a.Notes = append(a.Notes, fmt.Sprintf(format, args...))
}
func (a *Action) warn(format string, args ...any) {
	a.Warnings = append(a.Warnings, fmt.Sprintf(format, args...))
}

// foretell completes an action with what it would make of a contract.
func foretell(s standing, a *Action) *Action {
	after := s.copied()
	a.change(after)
	a.before, a.Of, a.Rows = s, s.guardianship(), compare(a.shows(s), a.shows(after))
	return a
}

// foretell warns of what would become of a side, too.
func (s *State) foretell(a *Action) *Action {
	after := s.clone()
	a.change(after)
	for _, side := range price.Sides {
		before, then := s.CoveredUntil(side), after.CoveredUntil(side)
		switch {
		case before != 0 && then == 0:
			a.warn("side %v has no active attester after it: no report is accepted any more, and every feed goes stale", side)
		case then < before:
			a.warn("side %v has active attesters until %v after it, not until %v: then every feed goes stale", side, then, before)
		}
	}
	return foretell(s, a)
}

// veto says in a note who can still stop what waits, or warns that nobody can.
func (g *Guardianship) veto(a *Action, until string) {
	if g.Guardian == (common.Address{}) {
		a.warn("there is no guardian: nobody but the owner itself can veto it")
		return
	}
	a.note("guardian %v can veto it %s", g.Guardian, until)
}

// wait makes an action one that proposes: `then` is the command that applies it.
func (g *Guardianship) wait(a *Action, then string) {
	a.WaitsUntil = g.Time.Add(g.Delay)
	a.note("waits until %v if it lands now (delay %s); then anyone may, within 14 days: twofold %s", a.WaitsUntil, Span(g.Delay), then)
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
