package owner

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
)

// Guardianship is whom a contract obeys, and what must wait, as of one block. What it says of time is at that block's.
type Guardianship struct {
	Contract        common.Address
	Block           uint64
	Time            Instant
	Owner           common.Address
	OwnerIsContract bool
	Guardian        common.Address // zero: none
	NextGuardian    Proposal[common.Address]
	Delay           time.Duration
}

func (g *Guardianship) guardianship() *Guardianship { return g }

// GuardianFields is the guardian and what is proposed.
func (g *Guardianship) GuardianFields() []Field {
	proposed := none
	if g.NextGuardian.Waits() {
		proposed = orNone(g.NextGuardian.What)
	}
	return []Field{
		{"owner", g.Owner.Hex()}, {"guardian", orNone(g.Guardian)}, {"proposed", proposed}, {"applicable", g.NextGuardian.applicable()},
	}
}

func showsGuardian(s standing) []Field { return s.guardianship().GuardianFields() }

// guardianABI is the part that the oracle and the mirror have in common, packed as either's.
var guardianABI = bindings.NewTwofoldOracle()

// SetGuardian proposes another guardian of the oracle; the zero address: none.
func (s *State) SetGuardian(next common.Address) *Action { return setGuardian(s, "guardian", next) }

// ApplyGuardian puts the proposed guardian of the oracle in place.
func (s *State) ApplyGuardian() *Action { return applyGuardian(s, "guardian") }

// setGuardian is SetGuardian by the command's name.
func setGuardian(s standing, command string, next common.Address) *Action {
	g := s.guardianship()
	a := &Action{
		Name: fmt.Sprintf("%s set %s", command, orNone(next)), By: ByOwner, Data: guardianABI.PackSetGuardian(next), shows: showsGuardian,
		change: func(s standing) {
			g := s.guardianship()
			g.NextGuardian = Proposal[common.Address]{}
			if next != g.Guardian {
				g.NextGuardian = Proposal[common.Address]{next, g.Time.Add(g.Delay)}
			}
		},
	}
	if next == g.Guardian {
		a.note("that is so already; what is proposed, if anything is, is withdrawn")
		return foretell(s, a)
	}
	g.wait(a, command+" apply")
	a.note("the present guardian cannot veto it")
	if next == (common.Address{}) {
		a.warn("without a guardian nobody but the owner can pause, suspend or veto")
	}
	if next == g.Owner {
		a.warn("it is the owner: a guardian is of use only if somebody else holds its key")
	}
	return foretell(s, a)
}

func applyGuardian(s standing, command string) *Action {
	return foretell(s, &Action{
		Name: command + " apply", By: ByAnyone, Data: guardianABI.PackApplyGuardian(), shows: showsGuardian,
		change: func(s standing) {
			if g := s.guardianship(); g.NextGuardian.Waits() {
				g.Guardian, g.NextGuardian = g.NextGuardian.What, Proposal[common.Address]{}
			}
		},
	})
}
