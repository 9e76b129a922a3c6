package feeds

import (
	"fmt"
	"time"

	"github.com/tidwall/btree"

	"twofold/price"
)

// maxLevels bounds a side of a book, so that a provider cannot fill our memory. The fullest books have
// some tens of thousands.
const maxLevels = 1 << 20

// book is the prices at which somebody wants to trade. How much does not matter for a midpoint.
type book struct {
	bids, asks *btree.BTreeG[price.Decimal]
}

func newBook() book {
	less := func(a, b price.Decimal) bool { return a.Cmp(b) < 0 }
	unlocked := btree.Options{NoLocks: true} // one connection's decoder is its only user
	return book{bids: btree.NewBTreeGOptions(less, unlocked), asks: btree.NewBTreeGOptions(less, unlocked)}
}

func (b *book) clear() {
	b.bids.Clear()
	b.asks.Clear()
}

// apply sets and removes levels.
func (b *book) apply(levels []level) error {
	for _, l := range levels {
		side := b.bids
		if l.ask {
			side = b.asks
		}
		if l.gone {
			side.Delete(l.price)
			continue
		}
		if side.Set(l.price); side.Len() > maxLevels {
			return fmt.Errorf("the book has more than %d levels", maxLevels)
		}
	}
	return nil
}

func (b *book) best() best {
	bid, _ := b.bids.Max()
	ask, _ := b.asks.Min()
	return best{bid, ask}
}

// brokenAfter is how long a book may contradict its provider.
const brokenAfter = 3 * time.Second

// odds watches whether the book contradicts what the ticker says is the best bid and ask.
//
// The two do not speak of the same moment: a ticker tells the top as of a trade, the book its state at
// the end of a 50 ms batch. So a difference means nothing by itself, and a book that equals the newest
// ticker at the ticker's arrival, or after any later change, is right. The book is broken once it has
// been at odds for [brokenAfter], in which either newer tickers went on to contradict it, or it has
// stood still since the only one that did. A book that has moved on since, without another ticker, is
// not proved wrong: that ticker speaks of the past.
type odds struct {
	since  time.Time // our time of the first ticker that contradicts; zero: not at odds
	newest time.Time // our time of the newest
	ticker best      // what it said
	moved  bool      // the book's top has changed since
}

// hear takes what a ticker says while the book's top is b.
func (o *odds) hear(received time.Time, ticker, b best) {
	if ticker == b {
		*o = odds{}
		return
	}
	if o.since.IsZero() {
		o.since = received
	}
	o.newest, o.ticker, o.moved = received, ticker, false
}

// see takes the book's top after a change.
func (o *odds) see(b best, changed bool) {
	switch {
	case o.since.IsZero():
	case b == o.ticker:
		*o = odds{}
	case changed:
		o.moved = true
	}
}

// broken judges at now.
func (o *odds) broken(now time.Time) bool {
	if o.since.IsZero() {
		return false
	}
	if o.moved && now.Sub(o.newest) >= brokenAfter {
		*o = odds{}
		return false
	}
	return now.Sub(o.since) >= brokenAfter
}
