package model

import (
	"twofold/contracts/bindings"
	"twofold/price"
)

// AddFeed is addFeed of the interface.
func (o *Oracle) AddFeed(call Call, id uint64, config bindings.IFeedBookFeedConfig) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert { return next.enter(id, config, out) })
}

const lastFeed = price.MaxPages*price.LanesPerPage - 1

// find is the feed of that id, of any number that may be asked for.
func (o *Oracle) find(id uint64) (f Feed, known bool) {
	if id > lastFeed {
		return Feed{}, false
	}
	f, known = o.Feeds[price.FeedID(id)]
	return f, known
}

// enter adds the feed. One that comes while all are paused is paused with them.
func (o *Oracle) enter(id uint64, config bindings.IFeedBookFeedConfig, out *Outcome) *Revert {
	if revert := inRange("feedId", id, 0, lastFeed); revert != nil {
		return revert
	}
	if _, taken := o.find(id); taken {
		return refuse("FeedExists", integer(id))
	}
	if config.Description == "" {
		return refuse("NoDescription", integer(id))
	}
	if revert := inRange("decimals", uint64(config.Decimals), 0, 18); revert != nil {
		return revert
	}
	if revert := checkPolicy(config.Policy); revert != nil {
		return revert
	}
	f := Feed{Config: config}
	if o.Paused {
		f.Mark = price.MarkPaused
	}
	o.Feeds[price.FeedID(id)] = f
	o.FeedIDs = append(o.FeedIDs, price.FeedID(id))
	if page := price.FeedID(id).Page(); !o.hasPage(uint64(page)) {
		o.Pages[page] = Clock{}
	}
	out.tell("FeedAdded", integer(id), config)
	out.tell("PolicySet", integer(id), config.Policy)
	return nil
}

// checkPolicy is the first of the policy's bounds that does not hold, in the order of its fields.
func checkPolicy(p bindings.IFeedBookPolicy) *Revert {
	for _, bound := range []struct {
		field           string
		value, min, max uint32
	}{
		{"heartbeat", p.Heartbeat, 1, 3600},
		{"deviation", p.Deviation, 1, 999_999},
		{"maxDivergence", p.MaxDivergence, 1, 64_999},
		{"maxJump", p.MaxJump, 3 * p.MaxDivergence, 999_999},
		{"jumpConfirm", p.JumpConfirm, 10, 3600},
	} {
		if revert := inRange(bound.field, uint64(bound.value), uint64(bound.min), uint64(bound.max)); revert != nil {
			return revert
		}
	}
	return nil
}

// ofFeed is do for a feed that is known and not removed, and what do made of it.
func ofFeed(id uint64, do func(next *Oracle, f *Feed, out *Outcome) *Revert) func(next *Oracle, out *Outcome) *Revert {
	return func(next *Oracle, out *Outcome) *Revert {
		f, known := next.find(id)
		switch {
		case !known:
			return refuse("UnknownFeed", integer(id))
		case f.Mark == price.MarkRemoved:
			return refuse("FeedIsRemoved", integer(id))
		}
		revert := do(next, &f, out)
		next.Feeds[price.FeedID(id)] = f
		return revert
	}
}

// RemoveFeed is removeFeed of the interface. What was proposed for it is gone with it.
func (o *Oracle) RemoveFeed(call Call, id uint64) Outcome {
	return o.asOwner(call, ofFeed(id, func(_ *Oracle, f *Feed, out *Outcome) *Revert {
		f.Mark, f.Proposed = price.MarkRemoved, Proposal[bindings.IFeedBookPolicy]{}
		out.tell("FeedRemoved", integer(id))
		return nil
	}))
}

// SetPolicy is setPolicy of the interface.
func (o *Oracle) SetPolicy(call Call, id uint64, policy bindings.IFeedBookPolicy) Outcome {
	return o.asOwner(call, ofFeed(id, func(next *Oracle, f *Feed, out *Outcome) *Revert {
		if revert := checkPolicy(policy); revert != nil {
			return revert
		}
		f.Proposed = Proposal[bindings.IFeedBookPolicy]{}
		if !looser(policy, f.Config.Policy) {
			f.Config.Policy = policy
			out.tell("PolicySet", integer(id), policy)
			return nil
		}
		f.Proposed = Proposal[bindings.IFeedBookPolicy]{policy, next.readyAt(call)}
		out.tell("PolicyProposed", integer(id), policy, integer(f.Proposed.ReadyAt))
		return nil
	}))
}

// looser tells whether a policy promises less than another in anything.
func looser(p, than bindings.IFeedBookPolicy) bool {
	switch {
	case p.Heartbeat > than.Heartbeat, p.Deviation > than.Deviation:
		return true
	case p.MaxDivergence > than.MaxDivergence, p.MaxJump > than.MaxJump:
		return true
	default:
		return p.JumpConfirm < than.JumpConfirm
	}
}

// ApplyPolicy is applyPolicy of the interface.
func (o *Oracle) ApplyPolicy(call Call, id uint64) Outcome {
	return o.transact(func(next *Oracle, out *Outcome) *Revert {
		f, _ := next.find(id)
		if revert := f.Proposed.checkRipe(call.Time); revert != nil {
			return revert
		}
		f.Config.Policy, f.Proposed = f.Proposed.What, Proposal[bindings.IFeedBookPolicy]{}
		next.Feeds[price.FeedID(id)] = f
		out.tell("PolicySet", integer(id), f.Config.Policy)
		return nil
	})
}

// VetoPolicy is vetoPolicy of the interface.
func (o *Oracle) VetoPolicy(call Call, id uint64) Outcome {
	return o.asGuardian(call, func(next *Oracle, out *Outcome) *Revert {
		f, _ := next.find(id)
		if f.Proposed.ReadyAt == 0 {
			return refuse("NothingProposed")
		}
		f.Proposed = Proposal[bindings.IFeedBookPolicy]{}
		next.Feeds[price.FeedID(id)] = f
		out.tell("PolicyVetoed", integer(id), call.Sender)
		return nil
	})
}

// SetHistory is setHistory of the interface.
func (o *Oracle) SetHistory(call Call, page, size uint64) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert { return next.keep(page, size, out) })
}

func (o *Oracle) keep(page, size uint64, out *Outcome) *Revert {
	if revert := inRange("history", size, 0, 1024); revert != nil {
		return revert
	}
	if !o.hasPage(page) {
		return refuse("UnknownPage", integer(page))
	}
	if o.History[uint16(page)] == uint16(size) {
		return nil
	}
	o.History[uint16(page)] = uint16(size)
	out.tell("HistorySet", integer(page), integer(size))
	return nil
}

func (o *Oracle) hasPage(page uint64) bool {
	_, exists := o.Pages[uint16(page)]
	return exists && page < price.MaxPages
}
