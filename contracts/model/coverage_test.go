package model

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

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

func (v coverage) note(before, after *Oracle, s step, out Outcome) {
	v.noteNames(out)
	for _, cell := range out.Cells {
		v[cell.String()]++
	}
	if s.note != "" && out.Revert == nil {
		v[s.note]++
	}
	for _, e := range s.edges {
		v.edge(e.name, out.refused(e.refusal) && s.Time == e.bad, true, out.Revert == nil && s.Time == e.good)
	}
	v.noteUptime(after, s.Call)
	v.noteCover(after, s.Call)
	if r, err := report.Parse(s.wire); err == nil {
		v.noteTimes(before, s.Call, r, out)
		for i, p := range r.Pages {
			if out.Applied != nil && out.Applied.Bit(i) == 1 {
				v.notePrices(before, p, r.ObservedAt)
				v.noteRing(after, p.Number)
			}
		}
	}
}

// noteNames counts errors and events.
func (v coverage) noteNames(out Outcome) {
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
}

var uptimeNames = []string{"up", "recovering", "down", "unknown"}

func (v coverage) noteUptime(o *Oracle, call Call) {
	uptime := o.Uptime(call)
	v["uptime "+uptimeNames[uptime]]++
	if uptime != Up && uptime != Recovering || o.Sequencer.UptimeFeed == (common.Address{}) {
		return
	}
	grace := new(big.Int).Add(o.UptimeFeeds[o.Sequencer.UptimeFeed].Words[2], integer(o.Sequencer.Grace))
	over := new(big.Int).Sub(integer(call.Time), grace)
	v.edge(graceEdge, over.Cmp(common.Big1) == 0, true, over.Sign() == 0)
}

func (out Outcome) refused(name string) bool { return out.Revert != nil && out.Revert.Name == name }

// What else must be met.
const (
	ownPauseOutlives   = "a pause of its own outlives that of all"
	ownPauseEndsBefore = "a pause of its own ends before that of all"
	ringLaps           = "a round takes another's place in the ring"
	successor          = "a side is covered by a life to come"
)

func (v coverage) noteCover(o *Oracle, call Call) {
	for _, side := range price.Sides {
		var present uint64
		for _, a := range o.Attesters {
			if a.Side == side && a.active(call.Time) {
				present = max(present, a.ActiveUntil)
			}
		}
		if o.CoveredUntil(call, side) > present {
			v[successor]++
		}
	}
}

func (v coverage) noteRing(o *Oracle, page uint16) {
	if size := o.History[page]; size != 0 && o.Pages[page].Round > uint32(size) {
		v[ringLaps]++
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
	clearEdge      = "edge the first second after a clearing"
	graceEdge      = "edge the sequencer's grace"
	readyEdge      = "edge a proposal is ready"
	expiryEdge     = "edge a proposal expires"
	vetoEdge       = "edge an attester can be vetoed"
	prolongEdge    = "edge a life can be prolonged"
)

var edges = []string{
	divergenceEdge, jumpEdge, levelEdge, confirmEdge, ageEdge, skewEdge, clearEdge,
	graceEdge, readyEdge, expiryEdge, vetoEdge, prolongEdge,
}

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
		v.edge(divergenceEdge, !within(divergence(high, low), f.Config.Policy.MaxDivergence),
			within(divergence(high-1, low), f.Config.Policy.MaxDivergence), divergence(high, low).Cmp(ppm(f.Config.Policy.MaxDivergence)) == 0)
		if !within(divergence(high, low), f.Config.Policy.MaxDivergence) {
			continue
		}
		if f.Price == 0 {
			v.edge(clearEdge, uint64(observedAt)+1 == f.AnswersFrom, true, uint64(observedAt) == f.AnswersFrom)
			continue
		}
		v.changeEdge(jumpEdge, f.Price, mean(high, low), f.Config.Policy.MaxJump)
		if f.Mark != price.MarkHeld || within(change(f.Price, mean(high, low)), f.Config.Policy.MaxJump) {
			continue
		}
		v.changeEdge(levelEdge, f.Candidate, mean(high, low), f.Config.Policy.MaxJump)
		if within(change(f.Candidate, mean(high, low)), f.Config.Policy.MaxJump) {
			waited := observedAt - f.CandidateAt
			v.edge(confirmEdge, waited+1 == f.Config.Policy.JumpConfirm, true, waited == f.Config.Policy.JumpConfirm)
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
	v.edge(ageEdge, out.refused("TooOld"), at+1+uint64(before.Timing.MaxReportAge) == call.Time, taken && at+uint64(before.Timing.MaxReportAge) == call.Time)
	v.edge(skewEdge, out.refused("TooEarly"), at == call.Time+uint64(before.Timing.MaxSkew)+1, taken && at == call.Time+uint64(before.Timing.MaxSkew))
}

func (v coverage) edge(name string, isBeyond, byOne, isAt bool) {
	if isBeyond && byOne {
		v[name+beyond]++
	}
	if isAt {
		v[name+atLimit]++
	}
}

// elsewhere are names of the interface that no transaction can meet: errors about a name and a version that
// are constants, and an event of the library's that is never emitted.
var elsewhere = []string{"InvalidShortString", "StringTooLong", "EIP712DomainChanged"}

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
	for _, field := range append([]string{"feedId", "decimals", "history", "grace", "delay", "maxReportAge", "maxSkew"}, policyFields...) {
		all = append(all, "revert OutOfRange "+field)
	}
	for _, field := range policyFields {
		all = append(all, "policy "+field+" -1", "policy "+field+" +1")
	}
	all = append(all, "grace -1", "grace +1", ownPauseOutlives, ownPauseEndsBefore, ringLaps, successor)
	for _, name := range uptimeNames {
		all = append(all, "uptime "+name)
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
	case at.Column == Nothing && at.Row == None:
		names = []string{"nothing", "agreed", early}
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
