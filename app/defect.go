//go:build seededdefect

package app

import (
	"os"
	"strconv"

	"twofold/aggregator"
	"twofold/aggregator/engine"
)

// defective panics in the worker that offers, which is the engine's, at the offer that the environment says.
type defective struct {
	engine.Poster
	offers, at int
}

func seeded(p engine.Poster) engine.Poster {
	at, _ := strconv.Atoi(os.Getenv("TWOFOLD_DEFECT_AT_OFFER")) // 0: never
	return &defective{Poster: p, at: at}
}

// Offer passes offers on until the defect.
func (d *defective) Offer(p aggregator.Proposal) {
	if d.offers++; d.offers == d.at {
		panic("a seeded defect")
	}
	d.Poster.Offer(p)
}
