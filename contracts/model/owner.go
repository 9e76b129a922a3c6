package model

import (
	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
	"twofold/price"
)

// asOwner is transact for what only the owner may do.
func (o *Oracle) asOwner(call Call, do func(next *Oracle, out *Outcome) *Revert) Outcome {
	return o.transact(func(next *Oracle, out *Outcome) *Revert {
		if call.Sender != next.Owner {
			return refuse("OwnableUnauthorizedAccount", call.Sender)
		}
		return do(next, out)
	})
}

// AddFeed is addFeed of the interface.
func (o *Oracle) AddFeed(call Call, id uint64, config bindings.ITwofoldOracleFeedConfig) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		const last = price.MaxPages*price.LanesPerPage - 1
		if revert := inRange("feedId", id, 0, last); revert != nil {
			return revert
		}
		if _, taken := next.Feeds[price.FeedID(id)]; taken {
			return refuse("FeedExists", integer(id))
		}
		if config.Description == "" {
			return refuse("NoDescription", integer(id))
		}
		if revert := checkConfig(config); revert != nil {
			return revert
		}
		next.enter(price.FeedID(id), config)
		out.tell("FeedAdded", integer(id), config)
		return nil
	})
}

// enter adds the feed. One that comes while all are paused is paused with them.
func (o *Oracle) enter(id price.FeedID, config bindings.ITwofoldOracleFeedConfig) {
	f := Feed{Config: config}
	if o.Paused {
		f.Mark = price.MarkPaused
	}
	o.Feeds[id] = f
	o.FeedIDs = append(o.FeedIDs, id)
	if _, exists := o.Pages[id.Page()]; !exists {
		o.Pages[id.Page()] = Clock{}
	}
}

// checkConfig is the first of the config's bounds that does not hold, in the order of its fields.
func checkConfig(c bindings.ITwofoldOracleFeedConfig) *Revert {
	for _, bound := range []struct {
		field           string
		value, min, max uint32
	}{
		{"decimals", uint32(c.Decimals), 0, 18},
		{"heartbeat", c.Heartbeat, 1, 3600},
		{"deviation", c.Deviation, 1, 999_999},
		{"maxDivergence", c.MaxDivergence, 1, 64_999},
		{"maxJump", c.MaxJump, 3 * c.MaxDivergence, 999_999},
		{"jumpConfirm", c.JumpConfirm, 10, 3600},
	} {
		if revert := inRange(bound.field, uint64(bound.value), uint64(bound.min), uint64(bound.max)); revert != nil {
			return revert
		}
	}
	return nil
}

func inRange(field string, value, lowest, highest uint64) *Revert {
	if value < lowest || value > highest {
		return refuse("OutOfRange", field, integer(value), integer(lowest), integer(highest))
	}
	return nil
}

// AddAttester is addAttester of the interface.
func (o *Oracle) AddAttester(call Call, who common.Address, a bindings.ITwofoldOracleAttester) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		before, known := next.Attesters[who]
		earliest := call.Time + uint64(next.Timing.Delay)
		switch {
		case a.ActiveFrom < earliest:
			return refuse("TooSoon", integer(a.ActiveFrom), integer(earliest))
		case who == common.Address{}:
			return refuse("UnknownAttester", who)
		case known && before.Side != a.Side:
			return refuse("OtherSide", who, before.Side)
		case known && call.Time < before.ActiveUntil:
			return refuse("AttesterExists", who, before.ActiveUntil)
		case a.ActiveUntil <= a.ActiveFrom:
			return refuse("EndsBeforeStart", integer(a.ActiveFrom), integer(a.ActiveUntil))
		}
		next.Attesters[who] = a
		out.tell("AttesterAdded", who, a.Side, a.ActiveFrom, a.ActiveUntil)
		return nil
	})
}

// RemoveAttester is removeAttester of the interface: a life that is not over yet ends now.
func (o *Oracle) RemoveAttester(call Call, who common.Address) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		a, known := next.Attesters[who]
		if !known {
			return refuse("UnknownAttester", who)
		}
		a.ActiveUntil = min(a.ActiveUntil, call.Time)
		next.Attesters[who] = a
		out.tell("AttesterRemoved", who, a.Side)
		return nil
	})
}

// Pause is pause of the interface.
func (o *Oracle) Pause(call Call) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		if next.Paused {
			return refuse("Paused")
		}
		next.Paused = true
		for id, f := range next.Feeds {
			if f.Mark != price.MarkRemoved {
				f.Mark = price.MarkPaused
			}
			next.Feeds[id] = f
		}
		out.tell("AllPaused")
		return nil
	})
}

// Unpause is unpause of the interface. Of a lane that was paused nothing is left.
func (o *Oracle) Unpause(call Call) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		if !next.Paused {
			return refuse("NotPaused")
		}
		next.Paused = false
		next.NotBefore = call.Time + 1
		for _, id := range next.FeedIDs {
			f := next.Feeds[id]
			if f.Mark != price.MarkPaused {
				continue
			}
			next.Feeds[id] = Feed{Config: f.Config}
			out.tell("LaneChanged", integer(id), uint16(price.MarkPaused), uint16(0), integer(uint64(0)), integer(uint64(0)))
		}
		out.tell("AllUnpaused")
		return nil
	})
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
