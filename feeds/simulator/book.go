package simulator

import "math/rand/v2"

// depth is how many levels a side of a book has.
const depth = 8

// A level is a price in ticks of its market and a size in units of 1e-8.
type level struct{ price, size int64 }

// A book has its best levels first. It is never changed in place: what a client was told may still be
// compared with what came later.
type book struct{ bids, asks []level }

// A change sets the size of one level; 0 removes it.
type change struct {
	sell bool
	level
}

// moved is the book after its best prices went to bid and ask. Levels that the market passed are gone, deeper
// ones stay, and some of those change their size, as they do in real books.
func (b book) moved(bid, ask int64, rng *rand.Rand) book {
	return book{bids: movedSide(b.bids, bid, -1, rng), asks: movedSide(b.asks, ask, +1, rng)}
}

// movedSide moves one side; deeper is -1 for bids and +1 for asks.
func movedSide(old []level, best, deeper int64, rng *rand.Rand) []level {
	step := max(1, best/10_000)
	levels := make([]level, 1, depth)
	levels[0] = level{price: best, size: newSize(rng)}
	for _, l := range old {
		away := deeper * (l.price - best)
		if away <= 0 || away > 40*step || len(levels) == depth {
			continue // passed by, left far behind, or pushed out at the bottom
		}
		if rng.IntN(6) == 0 {
			l.size = newSize(rng)
		}
		levels = append(levels, l)
	}
	for len(levels) < depth {
		gap := 1 + rng.Int64N(3*step)
		levels = append(levels, level{price: levels[len(levels)-1].price + deeper*gap, size: newSize(rng)})
	}
	return levels
}

func newSize(rng *rand.Rand) int64 { return 100_000 + rng.Int64N(500_000_000) }

// changesTo lists what turns b into next, removals first, so that no reader sees a crossed book on the way.
func (b book) changesTo(next book) []change {
	var changes []change
	sides := []struct {
		sell     bool
		old, new []level
	}{{false, b.bids, next.bids}, {true, b.asks, next.asks}}
	for _, s := range sides {
		for _, l := range s.old {
			if sizeAt(s.new, l.price) == 0 {
				changes = append(changes, change{s.sell, level{l.price, 0}})
			}
		}
	}
	for _, s := range sides {
		for _, l := range s.new {
			if sizeAt(s.old, l.price) != l.size {
				changes = append(changes, change{s.sell, l})
			}
		}
	}
	return changes
}

func sizeAt(levels []level, price int64) int64 {
	for _, l := range levels {
		if l.price == price {
			return l.size
		}
	}
	return 0
}
