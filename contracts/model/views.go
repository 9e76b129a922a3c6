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
	page := o.Pages[id.Page()]
	l := bindings.ITwofoldOracleLane{
		Exists: true, Price: integer(f.Price), Mark: uint16(f.Mark),
		Round: page.Round, ObservedAt: page.ObservedAt,
		Candidate: new(big.Int), AnswersFrom: uint32(f.AnswersFrom),
	}
	if f.Price != 0 && f.row() != Closed {
		l.AnsweredInRound, l.AnsweredAt, l.AgreedMark = f.AgreedAt.Round, f.AgreedAt.ObservedAt, uint16(f.Divergence)
	}
	if f.Mark == price.MarkHeld {
		l.Candidate, l.CandidateAt = integer(f.Candidate), f.CandidateAt
	}
	return l
}

// Page is latest of the interface, unpacked.
func (o *Oracle) Page(number uint16) Page {
	p := Page{Clock: o.Pages[number]}
	for lane := range price.LanesPerPage {
		f := o.Feeds[price.IDAt(number, lane)]
		p.Prices[lane], p.Marks[lane] = f.Price, f.Mark
	}
	return p
}

// Round is round of the interface, unpacked; zero if that round is not kept.
func (o *Oracle) Round(number uint16, round uint32) Page {
	size := o.History[number]
	if size == 0 {
		return Page{}
	}
	if p := o.Rings[number][round%uint32(size)]; p.Round == round {
		return p
	}
	return Page{} // of a lap before, or of another size
}

// Feed is feed of the interface.
func (o *Oracle) Feed(id price.FeedID) bindings.IFeedBookFeed {
	f := o.Feeds[id]
	return bindings.IFeedBookFeed{
		Config: f.Config,
		Paused: f.Mark == price.MarkPaused, Removed: f.Mark == price.MarkRemoved,
		History: o.History[id.Page()],
	}
}

// view is attester of the interface.
func (a Attester) view() bindings.IAttesterBookAttester {
	return bindings.IAttesterBookAttester{
		Side: uint8(a.Side), Suspended: a.Suspended,
		ActiveFrom: a.ActiveFrom, ActiveUntil: a.ActiveUntil,
		PriorUntil: a.PriorUntil, VetoableUntil: integer(a.VetoableUntil),
	}
}
