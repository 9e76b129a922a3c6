package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
)

// Proposal is what waits for the delay to be over; ReadyAt 0: nothing does.
type Proposal[T any] struct {
	What    T
	ReadyAt uint64
}

// applicableFor is how long a proposal can be applied once the delay is over.
const applicableFor = 14 * day

// checkRipe is why the proposal cannot be applied now, if it cannot.
func (p Proposal[T]) checkRipe(now uint64) *Revert {
	latest := p.ReadyAt + applicableFor
	switch {
	case p.ReadyAt == 0:
		return refuse("NothingProposed")
	case now < p.ReadyAt:
		return refuse("TooSoon", integer(now), integer(p.ReadyAt))
	case now > latest:
		return refuse("ProposalExpired", integer(latest))
	default:
		return nil
	}
}

// readyAt is when what is asked for now may happen, if it must wait.
func (o *Oracle) readyAt(call Call) uint64 { return call.Time + uint64(o.Timing.Delay) }

// asOwner is transact for what only the owner may do.
func (o *Oracle) asOwner(call Call, do func(next *Oracle, out *Outcome) *Revert) Outcome {
	return o.transact(func(next *Oracle, out *Outcome) *Revert {
		if call.Sender != next.Owner {
			return refuse("OwnableUnauthorizedAccount", call.Sender)
		}
		return do(next, out)
	})
}

// asGuardian is transact for what the guardian may do as well as the owner.
func (o *Oracle) asGuardian(call Call, do func(next *Oracle, out *Outcome) *Revert) Outcome {
	return o.transact(func(next *Oracle, out *Outcome) *Revert {
		if call.Sender != next.Owner && call.Sender != next.Guardian {
			return refuse("NotOwnerOrGuardian", call.Sender)
		}
		return do(next, out)
	})
}

// SetGuardian is setGuardian of the interface. To name the present one withdraws what is proposed.
func (o *Oracle) SetGuardian(call Call, who common.Address) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		next.ProposedGuardian = Proposal[common.Address]{}
		if who == next.Guardian {
			next.putGuardian(who, out)
			return nil
		}
		next.ProposedGuardian = Proposal[common.Address]{who, next.readyAt(call)}
		out.tell("GuardianProposed", who, integer(next.ProposedGuardian.ReadyAt))
		return nil
	})
}

// ApplyGuardian is applyGuardian of the interface.
func (o *Oracle) ApplyGuardian(call Call) Outcome {
	return o.transact(func(next *Oracle, out *Outcome) *Revert {
		proposed := next.ProposedGuardian
		if revert := proposed.checkRipe(call.Time); revert != nil {
			return revert
		}
		next.ProposedGuardian = Proposal[common.Address]{}
		next.putGuardian(proposed.What, out)
		return nil
	})
}

func (o *Oracle) putGuardian(who common.Address, out *Outcome) {
	o.Guardian = who
	out.tell("GuardianSet", who)
}

// SetSequencer is setSequencer of the interface.
func (o *Oracle) SetSequencer(call Call, s bindings.IAuthoritySequencer) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		if revert := next.checkSequencer(s); revert != nil {
			return revert
		}
		next.ProposedSequencer = Proposal[bindings.IAuthoritySequencer]{}
		if s.UptimeFeed == next.Sequencer.UptimeFeed && s.Grace >= next.Sequencer.Grace {
			next.putSequencer(s, out)
			return nil
		}
		next.ProposedSequencer = Proposal[bindings.IAuthoritySequencer]{s, next.readyAt(call)}
		out.tell("SequencerProposed", s.UptimeFeed, integer(s.Grace), integer(next.ProposedSequencer.ReadyAt))
		return nil
	})
}

// ApplySequencer is applySequencer of the interface.
func (o *Oracle) ApplySequencer(call Call) Outcome {
	return o.transact(func(next *Oracle, out *Outcome) *Revert {
		proposed := next.ProposedSequencer
		if revert := proposed.checkRipe(call.Time); revert != nil {
			return revert
		}
		next.ProposedSequencer = Proposal[bindings.IAuthoritySequencer]{}
		next.putSequencer(proposed.What, out)
		return nil
	})
}

// VetoSequencer is vetoSequencer of the interface.
func (o *Oracle) VetoSequencer(call Call) Outcome {
	return o.asGuardian(call, func(next *Oracle, out *Outcome) *Revert {
		if next.ProposedSequencer.ReadyAt == 0 {
			return refuse("NothingProposed")
		}
		next.ProposedSequencer = Proposal[bindings.IAuthoritySequencer]{}
		out.tell("SequencerVetoed", call.Sender)
		return nil
	})
}

// checkSequencer wants a contract and a grace period of 60 s to a day, or neither.
func (o *Oracle) checkSequencer(s bindings.IAuthoritySequencer) *Revert {
	if s.UptimeFeed == (common.Address{}) {
		return inRange("grace", uint64(s.Grace), 0, 0)
	}
	if _, exists := o.UptimeFeeds[s.UptimeFeed]; !exists {
		return refuse("NoCode", s.UptimeFeed)
	}
	return inRange("grace", uint64(s.Grace), 60, day)
}

func (o *Oracle) putSequencer(s bindings.IAuthoritySequencer, out *Outcome) {
	o.Sequencer = s
	out.tell("SequencerSet", s.UptimeFeed, integer(s.Grace))
}

// Reply is what a contract says to latestRoundData.
type Reply struct {
	Reverts bool
	Words   []*big.Int
}

// Uptime is what the uptime feed says.
type Uptime uint8

// The uptimes of the interface.
const (
	Up Uptime = iota
	Recovering
	Down
	Unknown
)

// Uptime is uptime of the interface.
func (o *Oracle) Uptime(call Call) Uptime {
	if o.Sequencer.UptimeFeed == (common.Address{}) {
		return Up
	}
	reply := o.UptimeFeeds[o.Sequencer.UptimeFeed]
	if reply.Reverts || len(reply.Words) < 5 {
		return Unknown
	}
	answer, startedAt := reply.Words[1], reply.Words[2]
	switch {
	case answer.Cmp(common.Big1) == 0:
		return Down
	case answer.Sign() != 0:
		return Unknown
	case startedAt.Sign() == 0:
		return Recovering
	}
	// Not longer than the grace period, or in time to come.
	upFor := new(big.Int).Sub(integer(call.Time), startedAt)
	if upFor.Cmp(integer(o.Sequencer.Grace)) <= 0 {
		return Recovering
	}
	return Up
}

// TransferOwnership names who may take the ownership over; nobody, if it is the zero address.
func (o *Oracle) TransferOwnership(call Call, to common.Address) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		next.PendingOwner = to
		out.tell("OwnershipTransferStarted", next.Owner, to)
		return nil
	})
}

// AcceptOwnership is the second step of TransferOwnership.
func (o *Oracle) AcceptOwnership(call Call) Outcome {
	return o.transact(func(next *Oracle, out *Outcome) *Revert {
		if call.Sender != next.PendingOwner {
			return refuse("OwnableUnauthorizedAccount", call.Sender)
		}
		out.tell("OwnershipTransferred", next.Owner, call.Sender)
		next.Owner, next.PendingOwner = call.Sender, common.Address{}
		return nil
	})
}

// RenounceOwnership is refused to everybody.
func (o *Oracle) RenounceOwnership(call Call) Outcome {
	return o.asOwner(call, func(*Oracle, *Outcome) *Revert { return refuse("RenouncingDisabled") })
}
