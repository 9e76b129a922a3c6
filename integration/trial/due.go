package trial

import (
	"slices"
	"time"

	"twofold/feeds/simulator"
	"twofold/price"
)

// Due is an answer that was due by what both providers said and what the chain showed, whatever any relayer thought of it.
type Due struct {
	Feed   price.FeedID
	Since  time.Time // when the mean of both sides was as far from the answer as a report is posted at
	Landed time.Time // when the block with a newer answer was seen; zero: it had not come by the end
}

// Took is how long it took to land, or takes by now.
func (d Due) Took(now time.Time) time.Duration {
	if !d.Landed.IsZero() {
		now = d.Landed
	}
	return now.Sub(d.Since)
}

// Dues are those that were due at some moment from one time to another, in the order in which they became so. What the market
// took back before it landed was never to land, and is not among them.
func (w *Watch) Dues(trigger price.PPM, from, to time.Time) []Due {
	const before = 30 * time.Second // more than anything that is due then may be due already
	var all []Due
	for _, f := range w.rig.Record.Feeds {
		var says []saying
		for side, provider := range simulator.Providers() {
			for _, q := range w.rig.Market.Truth().Said(provider, f.Name, from.Add(-before), to) {
				says = append(says, saying{at: q.At, side: price.Side(side), mid: midpoint(q, f.Decimals)})
			}
		}
		says = append(says, w.shown(f.ID, from.Add(-before), to)...)
		for _, d := range dues(says, trigger) {
			if !d.Since.After(to) && (d.Landed.IsZero() || d.Landed.After(from)) {
				d.Feed = f.ID
				all = append(all, d)
			}
		}
	}
	slices.SortFunc(all, func(a, b Due) int { return a.Since.Compare(b.Since) })
	return all
}

// saying is what one side says of a feed from a moment on, or what the chain does.
type saying struct {
	at     time.Time
	side   price.Side
	mid    price.Price
	stands *price.Published // nil: a side says it
}

// shown are what a feed's lane showed at each block in a time, as it was seen.
func (w *Watch) shown(id price.FeedID, from, to time.Time) (all []saying) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, l := range w.looks {
		if !l.seen.Before(from) && !l.seen.After(to) {
			lane := l.lanes[id]
			all = append(all, saying{at: l.seen, stands: &lane})
		}
	}
	return all
}

// dues walks through what was said and shown of one feed.
func dues(says []saying, trigger price.PPM) (all []Due) {
	slices.SortStableFunc(says, func(a, b saying) int { return a.at.Compare(b.at) })
	var sides [2]price.Price
	var stands price.Published
	var since time.Time
	for _, s := range says {
		switch {
		case s.stands == nil:
			sides[s.side] = s.mid
		case s.stands.At > stands.At:
			if !since.IsZero() {
				all = append(all, Due{Since: since, Landed: s.at})
			}
			stands, since = *s.stands, time.Time{}
		}
		known := sides[price.A] != 0 && sides[price.B] != 0 && stands.Price != 0
		switch due := known && price.Deviation(stands.Price, price.Mean(sides[price.A], sides[price.B]), trigger); {
		case !due:
			since = time.Time{}
		case since.IsZero():
			since = s.at
		}
	}
	if !since.IsZero() {
		all = append(all, Due{Since: since})
	}
	return all
}

// midpoint is a quote's at a feed's decimals, rounded down.
func midpoint(q simulator.Quote, decimals uint8) price.Price {
	sum := (q.Bid + q.Ask) / 2
	for range max(0, simulator.Decimals-int(decimals)) {
		sum /= 10
	}
	for range max(0, int(decimals)-simulator.Decimals) {
		sum *= 10
	}
	return price.Price(sum)
}
