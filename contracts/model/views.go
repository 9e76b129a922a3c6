package model

import (
	"math/big"

	"twofold/contracts/bindings"
	"twofold/price"
)

// Lane is lane of the interface.
func (o *Oracle) Lane(id price.FeedID) bindings.ITwofoldOracleLane {
	f, exists := o.Feeds[id]
	if !exists {
		return bindings.ITwofoldOracleLane{Price: new(big.Int), Candidate: new(big.Int)}
	}
	page, agreed := o.Pages[id.Page()], f.served()
	l := bindings.ITwofoldOracleLane{
		Exists: true, Price: integer(f.Price), Mark: uint16(f.Mark),
		Round: page.Round, ObservedAt: page.ObservedAt,
		AnsweredInRound: agreed.Round, AnsweredAt: agreed.ObservedAt,
		Candidate: new(big.Int),
	}
	if f.Mark == price.MarkHeld {
		l.Candidate, l.CandidateAt = integer(f.Candidate), f.CandidateAt
	}
	return l
}

// Answer is answer of the interface: lane, the page's clock and that of the last agreement, as words.
func (o *Oracle) Answer(id price.FeedID) (found, clock, agreed uint64) {
	f := o.Feeds[id]
	return uint64(f.Price)<<16 | uint64(f.Mark), o.Pages[id.Page()].word(), f.served().word()
}

// served is the clock of the last agreement; zero when there is nothing to serve.
func (f Feed) served() Clock {
	if f.Price == 0 || f.row() == Closed {
		return Clock{}
	}
	return f.AgreedAt
}

func (c Clock) word() uint64 { return uint64(c.Round)<<32 | uint64(c.ObservedAt) }

// Policy is policy of the interface.
func (o *Oracle) Policy(id price.FeedID) bindings.ITwofoldOraclePolicy {
	f := o.Feeds[id]
	return bindings.ITwofoldOraclePolicy{
		Config: f.Config,
		Paused: f.Mark == price.MarkPaused, Removed: f.Mark == price.MarkRemoved,
	}
}
