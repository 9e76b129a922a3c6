package cost

import (
	"maps"
	"time"

	"twofold/price"
)

// Paid is what a transaction cost, or a feed's part of it.
type Paid struct {
	L2 Wei // for its gas
	L1 Wei // for its data
}

// Sum is both.
func (p Paid) Sum() Wei { return p.L2.Plus(p.L1) }

func (p Paid) plus(other Paid) Paid { return Paid{p.L2.Plus(other.L2), p.L1.Plus(other.L1)} }

// Among shares it among so many, equally: exact to the wei, and what is left over goes to the first.
func (p Paid) Among(n int) []Paid {
	shares := make([]Paid, n)
	for i := range shares {
		shares[i] = Paid{p.L2.Part(1, uint64(n)), p.L1.Part(1, uint64(n))}
	}
	if n > 0 {
		rest := Paid{p.L2.Minus(shares[0].L2.Times(uint64(n))), p.L1.Minus(shares[0].L1.Times(uint64(n)))}
		shares[0] = shares[0].plus(rest)
	}
	return shares
}

// bucketsPerWindow is how finely a window is kept: of a day, in steps of five minutes.
const bucketsPerWindow = 288

// Ledger is what was spent since it was made. It is given the time, by a clock that may stand still, and be wrong for a while:
// the window goes by the time since the beginning, which leaps with no machine's clock if it comes from [time.Now]. Where it
// goes back all the same, what was entered for later counts as of then: it was spent.
type Ledger struct {
	since  time.Time
	window time.Duration
	total  Paid
	feeds  map[price.FeedID]Wei
	recent []bucket // of the window, oldest first
	day    int64    // UTC day of the last entry
	today  Wei
}

// bucket is what was spent in one step of the window.
type bucket struct {
	step  int64
	spent Wei
}

// NewLedger begins with nothing spent. The window is the longest that Within is asked for.
func NewLedger(now time.Time, window time.Duration) *Ledger {
	return &Ledger{since: now, window: window, feeds: map[price.FeedID]Wei{}}
}

// Add enters what a transaction cost, shared by the feeds that it claimed something of, and returns the shares.
func (l *Ledger) Add(now time.Time, paid Paid, feeds []price.FeedID) []Paid {
	shares := paid.Among(len(feeds))
	for i, id := range feeds {
		l.feeds[id] = l.feeds[id].Plus(shares[i].Sum())
	}
	l.total = l.total.plus(paid)
	l.today, l.day = l.Today(now).Plus(paid.Sum()), dayOf(now)
	newest := bucket{l.step(now), paid.Sum()}
	for n := len(l.recent) - 1; n >= 0 && l.recent[n].step >= newest.step; n-- {
		newest.spent = newest.spent.Plus(l.recent[n].spent)
		l.recent = l.recent[:n]
	}
	l.recent = append(l.recent, newest)
	for l.recent[0].step < l.step(now.Add(-l.window)) {
		l.recent = l.recent[1:]
	}
	return shares
}

// Since is when it was made: nothing before is known.
func (l *Ledger) Since() time.Time { return l.since }

// Total is all that was spent.
func (l *Ledger) Total() Paid { return l.total }

// Feeds is what was spent on each feed. The map is the caller's.
func (l *Ledger) Feeds() map[price.FeedID]Wei { return maps.Clone(l.feeds) }

// Today is what was spent in the running UTC day.
func (l *Ledger) Today(now time.Time) Wei {
	if dayOf(now) != l.day {
		return Wei{}
	}
	return l.today
}

// Within is what was spent in the time up to now, at most a window's. It counts a step of the window at its start whole.
func (l *Ledger) Within(now time.Time, d time.Duration) (spent Wei) {
	from := l.step(now.Add(-d))
	for _, b := range l.recent {
		if b.step >= from {
			spent = spent.Plus(b.spent)
		}
	}
	return spent
}

// Known is how much of a time up to now the ledger knows.
func (l *Ledger) Known(now time.Time, d time.Duration) time.Duration {
	return min(max(now.Sub(l.since), 0), d)
}

func (l *Ledger) step(at time.Time) int64 {
	return int64(at.Sub(l.since) / (l.window / bucketsPerWindow))
}

func dayOf(at time.Time) int64 { return at.Unix() / int64(24*time.Hour/time.Second) }
