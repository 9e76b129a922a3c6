package dashboard

import (
	"time"

	"twofold/price"
)

const (
	// historyStep is how far apart the points of a feed's history are, and historyPoints how many are kept.
	historyStep   = 2 * time.Second
	historyPoints = 1000
)

// point is a feed at one moment.
type point struct {
	at           int64 // Unix milliseconds
	a, b, answer price.Price
	apart        int32 // ppm; -1 unless both sides have a price
	status       price.Status
}

func pointOf(now time.Time, f *Facts) point {
	d := &f.Decision
	p := point{at: now.UnixMilli(), a: d.A, b: d.B, answer: f.Published.Price, apart: -1, status: f.status()}
	if d.A != 0 && d.B != 0 {
		p.apart = int32(price.DivergencePPM(d.A, d.B)) // at most 2 000 000
	}
	return p
}

// historyOf turns points, oldest first, into columns.
func historyOf(feed price.Feed, points []point) History {
	n := len(points)
	h := History{
		Feed: feed.Name, StepMs: historyStep.Milliseconds(),
		At: make([]int64, n), A: make([]string, n), B: make([]string, n), Answer: make([]string, n),
		Status: make([]string, n), DivergencePPM: make([]*int64, n),
	}
	for i, p := range points {
		h.At[i], h.Status[i] = p.at, p.status.String()
		h.A[i], h.B[i], h.Answer[i] = priceText(p.a, feed.Decimals), priceText(p.b, feed.Decimals), priceText(p.answer, feed.Decimals)
		if p.apart >= 0 {
			apart := int64(p.apart)
			h.DivergencePPM[i] = &apart
		}
	}
	return h
}
