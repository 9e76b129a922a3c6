package model

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"twofold/price"
	"twofold/report"
)

// coverage counts what the sequences came through: cells of the table, reverts, events, and the edges of
// every limit, on either side.
type coverage map[string]int

var (
	rowNames    = [Rows]string{"none", "agreed", "KEPT", "HELD", "DISPUTED", "MISSING", "closed"}
	columnNames = [Columns]string{"nothing counts", "agreed", "agreed, a jump", "disputed", "missing"}
)

func (c Cell) String() string {
	name := fmt.Sprintf("cell %s / %s", rowNames[c.Row], columnNames[c.Column])
	if c.Case != "" {
		name += ", " + c.Case
	}
	return name
}

func (v coverage) note(before *Oracle, s step, out Outcome) {
	if r := out.Revert; r != nil {
		v["revert "+r.Name]++
		switch r.Name {
		case "NotAttester", "OutOfRange": // by side, by field
			v[fmt.Sprint("revert ", r.Name, " ", r.Args[0])]++
		}
	}
	for _, e := range out.Events {
		v["event "+e.Name]++
	}
	for _, cell := range out.Cells {
		v[cell.String()]++
	}
	if r, err := report.Parse(s.wire); err == nil {
		v.noteTimes(before, s.Call, r, out)
		for i, p := range r.Pages {
			if out.Applied != nil && out.Applied.Bit(i) == 1 {
				v.notePrices(before, p, r.ObservedAt)
			}
		}
	}
}

// The edges of a limit.
const (
	divergenceEdge = "edge divergence"
	jumpEdge       = "edge jump from the answer"
	levelEdge      = "edge jump from the candidate"
	confirmEdge    = "edge jumpConfirm"
	ageEdge        = "edge maxReportAge"
	skewEdge       = "edge maxSkew"
	liftEdge       = "edge the first second after a pause"
)

var edges = []string{divergenceEdge, jumpEdge, levelEdge, confirmEdge, ageEdge, skewEdge, liftEdge}

const (
	atLimit = ": at the limit"
	beyond  = ": a unit beyond"
)

// notePrices counts the claims that are at a limit, or would be within it if a side said one unit less.
func (v coverage) notePrices(before *Oracle, p report.Page, observedAt uint32) {
	for lane, said := range p.Lanes {
		f, exists := before.Feeds[price.IDAt(p.Number, lane)]
		if !exists || said.Claim != report.Agreed {
			continue
		}
		high, low := max(said.A, said.B), min(said.A, said.B)
		v.edge(divergenceEdge, !within(divergence(high, low), f.Config.MaxDivergence),
			within(divergence(high-1, low), f.Config.MaxDivergence), divergence(high, low).Cmp(ppm(f.Config.MaxDivergence)) == 0)
		if f.Price == 0 || !within(divergence(high, low), f.Config.MaxDivergence) {
			continue
		}
		v.changeEdge(jumpEdge, f.Price, mean(high, low), f.Config.MaxJump)
		if f.Mark != price.MarkHeld || within(change(f.Price, mean(high, low)), f.Config.MaxJump) {
			continue
		}
		v.changeEdge(levelEdge, f.Candidate, mean(high, low), f.Config.MaxJump)
		if within(change(f.Candidate, mean(high, low)), f.Config.MaxJump) {
			waited := observedAt - f.CandidateAt
			v.edge(confirmEdge, waited+1 == f.Config.JumpConfirm, true, waited == f.Config.JumpConfirm)
		}
	}
}

func (v coverage) changeEdge(name string, from, to price.Price, limit uint32) {
	nearer := to - 1
	if to < from {
		nearer = to + 1
	}
	v.edge(name, !within(change(from, to), limit), within(change(from, nearer), limit), change(from, to).Cmp(ppm(limit)) == 0)
}

func (v coverage) noteTimes(before *Oracle, call Call, r report.Report, out Outcome) {
	at, taken := uint64(r.ObservedAt), out.Revert == nil
	refused := func(name string) bool { return out.Revert != nil && out.Revert.Name == name }
	v.edge(ageEdge, refused("TooOld"), at+1+uint64(before.Timing.MaxReportAge) == call.Time, taken && at+uint64(before.Timing.MaxReportAge) == call.Time)
	v.edge(skewEdge, refused("TooEarly"), at == call.Time+uint64(before.Timing.MaxSkew)+1, taken && at == call.Time+uint64(before.Timing.MaxSkew))
	v.edge(liftEdge, refused("TooOld"), at+1 == before.NotBefore, taken && at == before.NotBefore)
}

func (v coverage) edge(name string, isBeyond, byOne, isAt bool) {
	if isBeyond && byOne {
		v[name+beyond]++
	}
	if isAt {
		v[name+atLimit]++
	}
}

// elsewhere are names of the interface that no transaction can meet: errors about the constructor's
// arguments, and of a view; an event of the library's that is never emitted.
var elsewhere = []string{"InvalidShortString", "StringTooLong", "OwnableInvalidOwner", "UnknownFeed", "EIP712DomainChanged"}

// expected is everything that must have been seen.
func expected() (all []string) {
	for row, cells := range table {
		for column, do := range cells {
			if do != nil {
				all = append(all, casesOf(Cell{Row: Row(row), Column: Column(column)})...)
			}
		}
	}
	for name := range oracleABI.Errors {
		if !slices.Contains(elsewhere, name) {
			all = append(all, "revert "+name)
		}
	}
	for name := range oracleABI.Events {
		if !slices.Contains(elsewhere, name) {
			all = append(all, "event "+name)
		}
	}
	for _, field := range []string{"feedId", "decimals", "heartbeat", "deviation", "maxDivergence", "maxJump", "jumpConfirm"} {
		all = append(all, "revert OutOfRange "+field)
	}
	all = append(all, "revert NotAttester 0", "revert NotAttester 1")
	for _, name := range edges {
		all = append(all, name+atLimit, name+beyond)
	}
	return all
}

func casesOf(at Cell) (all []string) {
	names := []string{""}
	switch {
	case at.Row == Held && at.Column == AgreedFar:
		names = []string{ripe, follows, restarts}
	case at.Row == Closed:
		names = []string{"nothing", "agreed", "disputed", "missing"}
	case at.Column == Nothing:
		names = []string{"nothing", "agreed"}
	}
	for _, at.Case = range names {
		all = append(all, at.String())
	}
	return all
}

// check wants each thing seen once in five hundred sequences at the least; nearly all are seen far oftener.
func (v coverage) check(t *testing.T, sequences int) {
	for _, name := range expected() {
		if v[name] < sequences/500 {
			t.Errorf("%q was seen %d times in %d sequences", name, v[name], sequences)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(v)) {
		t.Logf("%8d %s", v[name], name)
	}
}
