//go:build wrongprice

package app

import (
	"os"
	"time"

	"twofold/feeds"
	"twofold/price"
)

// heard is a market that is wrong in the same way on both sides, for engine and attesters alike, once the time has come that the
// environment says: as if who runs them had both attesters' keys.
func heard(sink feeds.Sink) feeds.Sink {
	after, err := time.ParseDuration(os.Getenv("TWOFOLD_WRONG_AFTER"))
	if err != nil {
		return sink // never
	}
	return &wrong{Sink: sink, from: time.Now().Add(after)}
}

// wrong says prices of the first feed that are 3 % too high.
type wrong struct {
	feeds.Sink
	from time.Time
}

// Quote passes quotes on until the time has come, and falsifies them then.
func (w *wrong) Quote(q price.Quote) {
	if q.Feed == 0 && time.Now().After(w.from) {
		q.Price += q.Price * 3 / 100
	}
	w.Sink.Quote(q)
}
