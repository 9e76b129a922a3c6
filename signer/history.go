package signer

import (
	"slices"
	"time"

	"twofold/price"
)

// maxSamples bounds what a provider that floods can make an attester remember. Beyond it the window grows
// shorter, never longer, which only makes the attester stricter.
const maxSamples = 1024

// history is what the attester's own provider said of one feed: a step function of healthy prices,
// reaching back one signWindow, and the latest quote.
type history struct {
	latest  price.Quote
	samples []sample
}

// sample is a price that was in force from a time on; 0 is none.
type sample struct {
	at    time.Time
	price price.Price
}

// add takes a quote that arrived at now. A price that was not healthy on arrival was not said now, but
// some time before, and is none.
func (h *history) add(now time.Time, q price.Quote, window, maxAge time.Duration) {
	h.latest = q
	p := h.own(now, maxAge)
	if n := len(h.samples); n > 0 && h.samples[n-1].price == p {
		return
	}
	drop := max(0, len(h.samples)+1-maxSamples)
	for drop+1 < len(h.samples) && !h.samples[drop+1].at.After(now.Add(-window)) {
		drop++ // the next one was in force before the window began
	}
	h.samples = append(slices.Delete(h.samples, 0, drop), sample{now, p})
}

// own is the latest price if it is healthy at now, otherwise 0.
func (h *history) own(now time.Time, maxAge time.Duration) price.Price {
	if h.latest.Health(now, maxAge) != price.Healthy {
		return 0
	}
	return h.latest.Price
}

// span is the lowest and the highest price that was said in a window; high is 0 if there was none.
type span struct{ low, high price.Price }

// span is that of the window that ends at now, the price in force at its start included.
func (h *history) span(now time.Time, window time.Duration) (s span) {
	start := now.Add(-window)
	for _, said := range slices.Backward(h.samples) {
		switch {
		case said.price == 0:
		case s.high == 0:
			s = span{said.price, said.price}
		default:
			s = span{min(s.low, said.price), max(s.high, said.price)}
		}
		if !said.at.After(start) {
			break
		}
	}
	return s
}

// holds tells whether p lies in the span, widened by tolerance (relative to each end).
func (s span) holds(p price.Price, tolerance price.PPM) bool {
	switch {
	case s.high == 0:
		return false
	case p < s.low:
		return !price.Jumped(s.low, p, tolerance)
	case p > s.high:
		return !price.Jumped(s.high, p, tolerance)
	default:
		return true
	}
}
