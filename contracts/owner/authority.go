package owner

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
)

// GuardianFields is the guardian and what is proposed.
func (s *State) GuardianFields() []Field {
	proposed := none
	if s.NextGuardian.Waits() {
		proposed = orNone(s.NextGuardian.What)
	}
	return []Field{
		{"owner", s.Owner.Hex()}, {"guardian", orNone(s.Guardian)}, {"proposed", proposed}, {"applicable", s.NextGuardian.applicable()},
	}
}

// SetGuardian proposes another guardian; the zero address: none.
func (s *State) SetGuardian(next common.Address) *Action {
	a := &Action{
		Name: fmt.Sprintf("guardian set %s", orNone(next)), By: ByOwner, Data: oracleABI.PackSetGuardian(next), shows: (*State).GuardianFields,
		change: func(s *State) {
			s.NextGuardian = Proposal[common.Address]{}
			if next != s.Guardian {
				s.NextGuardian = Proposal[common.Address]{next, s.Time.Add(s.Delay)}
			}
		},
	}
	if next == s.Guardian {
		a.note("that is so already; what is proposed, if anything is, is withdrawn")
		return s.foretell(a)
	}
	s.wait(a, "guardian apply")
	a.note("the present guardian cannot veto it")
	if next == (common.Address{}) {
		a.warn("without a guardian nobody but the owner can pause, suspend or veto")
	}
	if next == s.Owner {
		a.warn("it is the owner: a guardian is of use only if somebody else holds its key")
	}
	return s.foretell(a)
}

// ApplyGuardian puts the proposed guardian in place.
func (s *State) ApplyGuardian() *Action {
	return s.foretell(&Action{
		Name: "guardian apply", By: ByAnyone, Data: oracleABI.PackApplyGuardian(), shows: (*State).GuardianFields,
		change: func(s *State) {
			if s.NextGuardian.Waits() {
				s.Guardian, s.NextGuardian = s.NextGuardian.What, Proposal[common.Address]{}
			}
		},
	})
}

// SequencerFields is the uptime feed and what is proposed.
func (s *State) SequencerFields() []Field {
	proposed := none
	if s.NextSequencer.Waits() {
		proposed = s.NextSequencer.What.String()
	}
	return []Field{{"uptime feed", s.Sequencer.String()}, {"proposed", proposed}, {"applicable", s.NextSequencer.applicable()}}
}

// SetSequencer sets a longer grace, or proposes a shorter one or another uptime feed.
func (s *State) SetSequencer(next Sequencer) *Action {
	waits := next.UptimeFeed != s.Sequencer.UptimeFeed || next.Grace < s.Sequencer.Grace
	a := &Action{
		Name: "sequencer set", By: ByOwner, shows: (*State).SequencerFields,
		Data: oracleABI.PackSetSequencer(bindings.IAuthoritySequencer{UptimeFeed: next.UptimeFeed, Grace: uint32(seconds(next.Grace))}),
		change: func(s *State) {
			s.NextSequencer = Proposal[Sequencer]{}
			if waits {
				s.NextSequencer = Proposal[Sequencer]{next, s.Time.Add(s.Delay)}
			} else {
				s.Sequencer = next
			}
		},
	}
	if waits {
		s.wait(a, "sequencer apply")
		s.veto(a, "until it is applied")
	} else {
		a.note("it loosens nothing, so it counts at once")
	}
	if next.UptimeFeed == (common.Address{}) && s.Sequencer.UptimeFeed != (common.Address{}) {
		a.warn("without an uptime feed readers cannot tell consumers that the sequencer is down, or was a moment ago")
	}
	return s.foretell(a)
}

// ApplySequencer puts the proposed uptime feed and grace in place.
func (s *State) ApplySequencer() *Action {
	return s.foretell(&Action{
		Name: "sequencer apply", By: ByAnyone, Data: oracleABI.PackApplySequencer(), shows: (*State).SequencerFields,
		change: func(s *State) {
			if s.NextSequencer.Waits() {
				s.Sequencer, s.NextSequencer = s.NextSequencer.What, Proposal[Sequencer]{}
			}
		},
	})
}

// VetoSequencer drops what is proposed for the sequencer.
func (s *State) VetoSequencer() *Action {
	return s.foretell(&Action{
		Name: "sequencer veto", By: ByOwnerOrGuardian, Data: oracleABI.PackVetoSequencer(), shows: (*State).SequencerFields,
		change: func(s *State) { s.NextSequencer = Proposal[Sequencer]{} },
	})
}
