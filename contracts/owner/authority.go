package owner

import (
	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
)

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
		Name: "sequencer set", By: ByOwner, shows: show((*State).SequencerFields),
		Data: oracleABI.PackSetSequencer(bindings.IAuthoritySequencer{UptimeFeed: next.UptimeFeed, Grace: uint32(seconds(next.Grace))}),
		change: do(func(s *State) {
			s.NextSequencer = Proposal[Sequencer]{}
			if waits {
				s.NextSequencer = Proposal[Sequencer]{next, s.Time.Add(s.Delay)}
			} else {
				s.Sequencer = next
			}
		}),
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
		Name: "sequencer apply", By: ByAnyone, Data: oracleABI.PackApplySequencer(), shows: show((*State).SequencerFields),
		change: do(func(s *State) {
			if s.NextSequencer.Waits() {
				s.Sequencer, s.NextSequencer = s.NextSequencer.What, Proposal[Sequencer]{}
			}
		}),
	})
}

// VetoSequencer drops what is proposed for the sequencer.
func (s *State) VetoSequencer() *Action {
	return s.foretell(&Action{
		Name: "sequencer veto", By: ByOwnerOrGuardian, Data: oracleABI.PackVetoSequencer(), shows: show((*State).SequencerFields),
		change: do(func(s *State) { s.NextSequencer = Proposal[Sequencer]{} }),
	})
}
