package model

import (
	"math/big"

	"twofold/price"
	"twofold/report"
)

// Update is update of design 5.3.
func (o *Oracle) Update(call Call, wire []byte, a, b report.Signature) Outcome {
	return o.transact(func(next *Oracle, out *Outcome) *Revert {
		if next.Paused {
			return refuse("Paused")
		}
		r, err := report.Parse(wire)
		if err != nil {
			return refuse("MalformedReport")
		}
		if revert := next.checkTime(call, r); revert != nil {
			return revert
		}
		if revert := next.checkSignatures(call, r, [2]report.Signature{a, b}); revert != nil {
			return revert
		}
		return next.applyPages(r, wire, out)
	})
}

// checkTime is observedAt within [block time - maxReportAge, block time + maxSkew].
func (o *Oracle) checkTime(call Call, r report.Report) *Revert {
	observedAt := uint64(r.ObservedAt)
	oldest := call.Time - min(call.Time, uint64(o.Timing.MaxReportAge))
	latest := call.Time + uint64(o.Timing.MaxSkew)
	switch {
	case observedAt < oldest:
		return refuse("TooOld", integer(observedAt), integer(oldest))
	case observedAt > latest:
		return refuse("TooEarly", integer(observedAt), integer(latest))
	default:
		return nil
	}
}

func (o *Oracle) checkSignatures(call Call, r report.Report, signatures [2]report.Signature) *Revert {
	digest := report.Domain{ChainID: call.ChainID, Oracle: o.Address}.Digest(r)
	for _, side := range price.Sides {
		signer, err := signatures[side].Recover(digest)
		if err != nil {
			return refuse("NotAttester", uint8(side))
		}
		attester, known := o.Attesters[signer]
		if !known || attester.Side != side || !attester.active(call.Time) {
			return refuse("NotAttester", uint8(side))
		}
	}
	return nil
}

func (o *Oracle) applyPages(r report.Report, wire []byte, out *Outcome) *Revert {
	var told Outcome
	out.Applied = new(big.Int)
	for i, p := range r.Pages {
		clock, exists := o.Pages[p.Number]
		if !exists {
			return refuse("UnknownPage", integer(p.Number))
		}
		if clock.ObservedAt >= r.ObservedAt {
			continue // another relayer was first
		}
		if o.applyPage(p, Clock{Round: clock.Round + 1, ObservedAt: r.ObservedAt}, &told) {
			out.Applied.SetBit(out.Applied, i, 1)
		}
	}
	if out.Applied.Sign() == 0 {
		return refuse("NothingNew")
	}
	out.Events, out.Cells = told.Events, told.Cells
	out.tell("Reported", r.ObservedAt, out.Applied, wire)
	return nil
}

// applyPage moves the page to the new clock, unless nothing that it claims counts.
func (o *Oracle) applyPage(p report.Page, clock Clock, out *Outcome) (applied bool) {
	for lane, said := range p.Lanes {
		f, exists := o.Feeds[price.IDAt(p.Number, lane)]
		applied = applied || exists && f.column(claim{said, clock}) != Nothing
	}
	if !applied {
		return false
	}
	for lane, said := range p.Lanes {
		id := price.IDAt(p.Number, lane)
		f, exists := o.Feeds[id]
		if !exists {
			out.Cells = append(out.Cells, Cell{Row: Closed, Case: said.Claim.String()})
			continue
		}
		c, found := claim{said, clock}, f.Mark
		cell := f.cell(c)
		if event := table[cell.Row][cell.Column](&f, c); event {
			out.tell("LaneChanged", integer(id), uint16(found), uint16(f.Mark), integer(said.A), integer(said.B))
		}
		o.Feeds[id] = f
		out.Cells = append(out.Cells, cell)
	}
	o.Pages[p.Number] = clock
	o.record(p.Number)
	return true
}

// record keeps what the round left of the page, in the place of the round that is as old as the ring is long.
func (o *Oracle) record(page uint16) {
	size := o.History[page]
	if size == 0 {
		return
	}
	if o.Rings[page] == nil {
		o.Rings[page] = map[uint32]Page{}
	}
	left := o.Page(page)
	o.Rings[page][left.Round%uint32(size)] = left
}
