package model

import (
	"math/big"

	"twofold/price"
	"twofold/report"
)

// Row is the mark that a claim finds.
type Row int

// The rows of the table of design 5.1. A lane without an answer whose mark is DISPUTED or MISSING has that
// mark's row: it changes its kind only when it leaves it.
const (
	None Row = iota
	Agreed
	Kept
	Held
	Disputed
	Missing
	Closed // paused, removed, or no feed in the lane
	Rows
)

// Column is the claim, judged.
type Column int

// The columns of the table.
const (
	Nothing Column = iota // or agreed beyond the limit or before the lane was cleared, or of a lane that is closed
	AgreedNear
	AgreedFar // a jump
	SaidDisputed
	SaidMissing
	Columns
)

// Cell is a place in the table, and which of its cases where it has several: ripe, follows or restarts of a
// jump that finds the lane held, otherwise what was claimed of a lane where nothing counts.
type Cell struct {
	Row    Row
	Column Column
	Case   string
}

// claim is a report's claim about a lane, and the page's clock with that report in it.
type claim struct {
	report.Lane
	clock Clock
}

// effect is what a cell does to a lane; true where the table says "event".
type effect func(f *Feed, c claim) (event bool)

// table is the table of design 5.1, cell by cell. Where it has no effect, the cell cannot be.
var table = [Rows][Columns]effect{
	None: {
		Nothing: stays, AgreedNear: tells(agrees),
		SaidDisputed: tells(isDisputed), SaidMissing: tells(isMissing),
	},
	Agreed: {
		Nothing: isKept, AgreedNear: agrees, AgreedFar: tells(isHeld),
		SaidDisputed: tells(isDisputed), SaidMissing: tells(isMissing),
	},
	Kept: {
		Nothing: stays, AgreedNear: agrees, AgreedFar: tells(isHeld),
		SaidDisputed: tells(isDisputed), SaidMissing: tells(isMissing),
	},
	Held: {
		Nothing: stays, AgreedNear: tells(agrees), AgreedFar: isHeldOn,
		SaidDisputed: tells(isDisputed), SaidMissing: tells(isMissing),
	},
	Disputed: {
		Nothing: stays, AgreedNear: tells(agrees), AgreedFar: tells(isHeld),
		SaidDisputed: isDisputed, SaidMissing: tells(isMissing),
	},
	Missing: {
		Nothing: stays, AgreedNear: tells(agrees), AgreedFar: tells(isHeld),
		SaidDisputed: tells(isDisputed), SaidMissing: isMissing,
	},
	Closed: {Nothing: stays},
}

func tells(do effect) effect {
	return func(f *Feed, c claim) bool { do(f, c); return true }
}

func stays(*Feed, claim) bool { return false }

func isKept(f *Feed, _ claim) bool     { f.Mark = price.MarkKept; return false }
func isDisputed(f *Feed, _ claim) bool { f.Mark = price.MarkDisputed; return false }
func isMissing(f *Feed, _ claim) bool  { f.Mark = price.MarkMissing; return false }

func agrees(f *Feed, c claim) bool {
	f.Price = mean(c.A, c.B)
	f.Divergence = price.Mark(inPPMRoundedUp(divergence(c.A, c.B)))
	f.Mark = f.Divergence
	f.AgreedAt = c.clock
	return false
}

func isHeld(f *Feed, c claim) bool {
	f.Mark = price.MarkHeld
	f.Candidate, f.CandidateAt = mean(c.A, c.B), c.clock.ObservedAt
	return false
}

func isHeldOn(f *Feed, c claim) bool {
	switch f.heldCase(c) {
	case ripe:
		agrees(f, c)
		return true
	case follows:
		f.Candidate = mean(c.A, c.B)
	case restarts:
		isHeld(f, c)
	}
	return false
}

// The cases of a jump that finds the lane held.
const (
	ripe     = "ripe"
	follows  = "follows"
	restarts = "restarts"
)

// The case of a claim that would count, had it not been observed before the lane was cleared.
const early = "before it was cleared"

// early tells whether the lane was cleared after the claim, and has had no answer since.
func (f Feed) early(c claim) bool { return f.Price == 0 && uint64(c.clock.ObservedAt) < f.AnswersFrom }

func (f Feed) heldCase(c claim) string {
	sameLevel := within(change(f.Candidate, mean(c.A, c.B)), f.Config.Policy.MaxJump)
	switch {
	case sameLevel && c.clock.ObservedAt-f.CandidateAt >= f.Config.Policy.JumpConfirm:
		return ripe
	case sameLevel:
		return follows
	default:
		return restarts
	}
}

func (f Feed) row() Row {
	switch {
	case f.Mark == price.MarkPaused, f.Mark == price.MarkRemoved:
		return Closed
	case f.Mark == price.MarkDisputed:
		return Disputed
	case f.Mark == price.MarkMissing:
		return Missing
	case f.Price == 0:
		return None
	case f.Mark == price.MarkKept:
		return Kept
	case f.Mark == price.MarkHeld:
		return Held
	default:
		return Agreed
	}
}

func (f Feed) column(c claim) Column {
	switch {
	case f.row() == Closed, c.Claim == report.Nothing, f.early(c):
		return Nothing
	case c.Claim == report.Disputed:
		return SaidDisputed
	case c.Claim == report.Missing:
		return SaidMissing
	case !within(divergence(c.A, c.B), f.Config.Policy.MaxDivergence):
		return Nothing
	case f.Price != 0 && !within(change(f.Price, mean(c.A, c.B)), f.Config.Policy.MaxJump):
		return AgreedFar
	default:
		return AgreedNear
	}
}

// cell is where in the table a claim falls.
func (f Feed) cell(c claim) Cell {
	cell := Cell{Row: f.row(), Column: f.column(c)}
	switch {
	case cell.Row == Held && cell.Column == AgreedFar:
		cell.Case = f.heldCase(c)
	case cell.Row != Closed && c.Claim != report.Nothing && f.early(c):
		cell.Case = early
	case cell.Column == Nothing:
		cell.Case = c.Claim.String()
	}
	return cell
}

// mean is the answer: the mean of the two sides, rounded down.
func mean(a, b price.Price) price.Price { return (a + b) / 2 }

// divergence is abs(a-b) / ((a+b)/2).
func divergence(a, b price.Price) *big.Rat {
	middle := new(big.Rat).Quo(ratio(a+b), ratio(2))
	return new(big.Rat).Quo(distance(a, b), middle)
}

// change is abs(to-from) / from.
func change(from, to price.Price) *big.Rat { return new(big.Rat).Quo(distance(from, to), ratio(from)) }

func within(r *big.Rat, limit uint32) bool { return r.Cmp(ppm(limit)) <= 0 }

func ppm(n uint32) *big.Rat { return big.NewRat(int64(n), 1_000_000) }

func inPPMRoundedUp(r *big.Rat) uint64 {
	parts := new(big.Rat).Quo(r, ppm(1))
	up := new(big.Int).Add(parts.Num(), parts.Denom())
	up.Sub(up, big.NewInt(1))
	return up.Quo(up, parts.Denom()).Uint64()
}

func distance(a, b price.Price) *big.Rat {
	d := new(big.Rat).Sub(ratio(a), ratio(b))
	return d.Abs(d)
}

func ratio(p price.Price) *big.Rat { return new(big.Rat).SetUint64(uint64(p)) }
