//go:build wrongprice

package app

import (
	"os"

	"twofold/feeds"
	"twofold/price"
)

// heard is a market that is wrong in the same way on both sides, for engine and attesters alike, as soon as there is the file that
// the environment names: as if somebody had both attesters' keys.
func heard(sink feeds.Sink) feeds.Sink { return wrong{sink, os.Getenv("TWOFOLD_WRONG_ONCE_THERE_IS")} }

// wrong says prices of the first feed that are 3 % too high.
type wrong struct {
	feeds.Sink
	once string
}

// Quote passes quotes on, and falsifies them once it is time.
func (w wrong) Quote(q price.Quote) {
	if _, err := os.Stat(w.once); err == nil && q.Feed == 0 {
		q.Price += q.Price * 3 / 100
	}
	w.Sink.Quote(q)
}
