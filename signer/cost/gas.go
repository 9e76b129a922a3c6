package cost

import (
	"sort"

	"twofold/price"
)

// What the contract uses, as contracts/snapshots/Gas.json has it; a test holds these figures against that file. Not
// measured are the words that are written for the first time: those cost what the protocol says, 20 000 instead of 2 900.
const (
	baseGas  = 38_000 // the transaction, two signatures, and the event, whatever the number of pages
	pageGas  = 15_000 // a page's word, three lanes, its place in the history, its bytes
	freshGas = 17_100 // more, for each word that was 0
	turnGas  = 26_500 // more, for a lane that changes its kind: judged alone, a word that was 0, an event
	pairGas  = 24_500 // more, for a pair of attesters that was not the last one's: looked up one by one, and written
)

const (
	// MaxGas is what a transaction may ask for at most (EIP-7825).
	MaxGas = 1 << 24
	// EIP-7623: a transaction pays at least this for its bytes, none of them taken for 0.
	floorBase, floorPerByte = 21_000, 40

	whole = 1000 // thousandths
	// margin over the worst that was measured, in thousandths. Gas that is not used is not paid for, so room is free; it is
	// here for a chain that charges somewhat otherwise.
	margin = 1500
	// Of a transaction that ran out of gas nothing is left, but for a 64th that EIP-150 keeps from a call within.
	ranOutOf = 64
	// Doubled so often, even one page's limit is above MaxGas.
	maxDoubled = 7
)

// Shape is what decides about a report's gas.
type Shape struct {
	Pages int
	Fresh int // words of pages and of their histories that may have been 0
	Turns int // lanes that changed their kind, or were left out
}

// GasModel foretells how much gas a report uses, so that nobody is asked for it while a price waits. It begins with what
// was measured, and is corrected upwards by what receipts tell. The zero value is ready.
type GasModel struct {
	raised  uint64 // thousandths by which everything is dearer than measured; 0: as measured
	doubled uint   // how often a post ran out of gas: each time the limit is twice what it was
	another bool   // the last one used more than foretold, which another pair of attesters explains once
}

// Foretold is the most that a report of the shape uses while the pair of attesters stays the same.
func (m GasModel) Foretold(s Shape) uint64 {
	gas := baseGas + uint64(s.Pages)*pageGas + uint64(s.Fresh)*freshGas + uint64(s.Turns)*turnGas
	return m.scaled(gas)
}

// Limit is what a report of so many pages, with so many bytes of calldata, may use. It allows for the worst that the
// contract can do: every page writes a place of its history for the first time, all its lanes turn, and the pair of
// attesters is new. headLimit is the gas limit of the newest block, 0 if it is not known. Of no more than Pages pages it
// is never cut.
func (m GasModel) Limit(pages, bytes int, headLimit uint64) uint64 {
	floor := uint64(floorBase) + uint64(bytes)*floorPerByte
	return min(max(m.wanted(pages), floor), mostGas(headLimit))
}

// Pages is how many pages a report may have for its limit to be within what the chain takes: 99 as measured, fewer where a
// block holds less than MaxGas, or once the model is raised. With more, a report of nothing but turned lanes could run out
// of gas, be composed again, and run out again. It is at least 1.
func (m GasModel) Pages(headLimit uint64) int {
	most := mostGas(headLimit)
	fitting := sort.Search(price.MaxPages, func(i int) bool { return m.wanted(i+1) > most })
	return max(fitting, 1)
}

// wanted is the worst that the contract can do, with room.
func (m GasModel) wanted(pages int) uint64 {
	worst := m.Foretold(Shape{Pages: pages, Fresh: pages, Turns: 3 * pages}) + m.scaled(pairGas)
	return worst * margin / whole << m.doubled
}

func mostGas(headLimit uint64) uint64 {
	if headLimit == 0 {
		return MaxGas
	}
	return min(MaxGas, headLimit)
}

// Miss is what a receipt says of the model, a closed set. String is also the metric's label.
type Miss uint8

// The misses.
const (
	NoMiss        Miss = iota
	AboveForetold      // it used more than foretold, within its limit
	RanOut             // it ran out of gas
	MissEnd            // how many there are
)

// String is the metric's label.
func (m Miss) String() string {
	switch m {
	case NoMiss:
		return "none"
	case AboveForetold:
		return "above_foretold"
	case RanOut:
		return "out_of_gas"
	default:
		return "unknown"
	}
}

// Learn takes in what a transaction of the shape used of its limit. One that used more than foretold says that the chain
// charges more than was measured, so everything is raised by as much, the limit too, long before it is reached.
//
// After one that ran out of gas nothing is known but that the model is wrong, so the limit doubles: few misses reach any
// need, and none asks for much more than it. The rest of a limit is not paid for, but nodes want the wallet to have it.
func (m *GasModel) Learn(s Shape, used, limit uint64, reverted bool) Miss {
	switch {
	case reverted && limit > 0 && used >= limit-limit/ranOutOf:
		m.RanOut()
		return RanOut
	case reverted:
		return NoMiss // it did less than it was sent for
	case used <= m.Foretold(s):
		m.another = false
		return NoMiss
	case used <= m.Foretold(s)+m.scaled(pairGas) && !m.another:
		m.another = true
		return NoMiss
	}
	measured := GasModel{}.Foretold(s)
	m.raised, m.another = (used*whole+measured-1)/measured, false
	return AboveForetold
}

// RanOut takes in that a post ran out of gas, or would have.
func (m *GasModel) RanOut() { m.doubled = min(m.doubled+1, maxDoubled) }

// Raised is by how much everything is dearer than was measured, in thousandths.
func (m GasModel) Raised() uint64 { return max(m.raised, whole) }

func (m GasModel) scaled(gas uint64) uint64 { return (gas*m.Raised() + whole - 1) / whole }
