package model

import "twofold/price"

// PauseFeed is pauseFeed of the interface.
func (o *Oracle) PauseFeed(call Call, id uint64) Outcome {
	return o.asGuardian(call, ofFeed(id, func(_ *Oracle, f *Feed, out *Outcome) *Revert {
		if f.Paused {
			return refuse("FeedIsPaused", integer(id))
		}
		f.Paused, f.Mark = true, price.MarkPaused
		out.tell("FeedPaused", integer(id), call.Sender)
		return nil
	}))
}

// UnpauseFeed is unpauseFeed of the interface. While all are paused, the feed stays so with them.
func (o *Oracle) UnpauseFeed(call Call, id uint64) Outcome {
	return o.asOwner(call, ofFeed(id, func(next *Oracle, f *Feed, out *Outcome) *Revert {
		if !f.Paused {
			return refuse("FeedNotPaused", integer(id))
		}
		f.Paused = false
		if !next.Paused {
			next.clear(call, f, price.FeedID(id), out)
		}
		out.tell("FeedUnpaused", integer(id))
		return nil
	}))
}

// Pause is pause of the interface.
func (o *Oracle) Pause(call Call) Outcome {
	return o.asGuardian(call, func(next *Oracle, out *Outcome) *Revert {
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
		out.tell("AllPaused", call.Sender)
		return nil
	})
}

// Unpause is unpause of the interface. A feed that is paused by itself stays so.
func (o *Oracle) Unpause(call Call) Outcome {
	return o.asOwner(call, func(next *Oracle, out *Outcome) *Revert {
		if !next.Paused {
			return refuse("NotPaused")
		}
		next.Paused = false
		for _, id := range next.FeedIDs {
			f := next.Feeds[id]
			if f.Mark == price.MarkPaused && !f.Paused {
				next.clear(call, &f, id, out)
			}
			next.Feeds[id] = f
		}
		out.tell("AllUnpaused")
		return nil
	})
}

// clear leaves nothing of a lane that was paused; the feed answers again with what is observed later than anything
// that could have been reported until now.
func (o *Oracle) clear(call Call, f *Feed, id price.FeedID, out *Outcome) {
	*f = Feed{Config: f.Config, Proposed: f.Proposed, AnswersFrom: call.Time + uint64(o.Timing.MaxSkew) + 1}
	out.tell("LaneChanged", integer(id), uint16(price.MarkPaused), uint16(0), integer(uint64(0)), integer(uint64(0)))
}
