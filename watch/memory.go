package watch

import (
	"slices"
	"time"

	"twofold/price"
)

const (
	// remembers is as far back as an answer may have been observed that is still on its way: a report that was signed before
	// the sequencer went down lands when it is back. A heartbeat is no longer either.
	remembers = time.Hour + 5*time.Minute
	// stretchLength is how finely it remembers.
	stretchLength = 5 * time.Second
)

// memory is what one provider said of a feed: the lowest and the highest of each stretch of time, while its price was
// healthy. The zero memory is empty.
type memory struct{ stretches []stretch }

type stretch struct {
	begins time.Time
	span   span
}

func (s stretch) ends() time.Time { return s.begins.Add(stretchLength) }

// hear takes in a price that is in force at now.
func (m *memory) hear(now time.Time, p price.Price) {
	if n := len(m.stretches); n > 0 && now.Before(m.stretches[n-1].ends()) {
		m.stretches[n-1].span = m.stretches[n-1].span.with(p)
		return
	}
	old := 0
	for old < len(m.stretches) && now.Sub(m.stretches[old].begins) > remembers {
		old++
	}
	m.stretches = append(slices.Delete(m.stretches, 0, old), stretch{now, span{p, p}})
}

// since is all that was said from a time on; the whole of the stretch in which that lies counts.
func (m *memory) since(from time.Time) (all span) {
	for _, s := range slices.Backward(m.stretches) {
		if !s.ends().After(from) {
			break
		}
		all = all.and(s.span)
	}
	return all
}

// reaches tells whether it reaches back to a time.
func (m *memory) reaches(from time.Time) bool {
	return len(m.stretches) > 0 && !m.stretches[0].begins.After(from)
}

// span is from the lowest to the highest price of several. The zero span is none.
type span struct{ low, high price.Price }

func (s span) empty() bool { return s.high == 0 }

func (s span) with(p price.Price) span { return s.and(span{p, p}) }

func (s span) and(other span) span {
	switch {
	case s.empty():
		return other
	case other.empty():
		return s
	default:
		return span{min(s.low, other.low), max(s.high, other.high)}
	}
}

// beyond tells whether a price lies outside by more than the limit, relative to the nearer end.
func (s span) beyond(p price.Price, limit price.PPM) bool {
	return p < s.low && price.Jumped(s.low, p, limit) || p > s.high && price.Jumped(s.high, p, limit)
}
