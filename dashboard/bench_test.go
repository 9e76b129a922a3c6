package dashboard

import (
	"fmt"
	"log/slog"
	"testing"
	"time"

	"twofold/aggregator/engine"
	"twofold/price"
)

// still is a source of fifty feeds that do not change.
type still struct{ feeds []Facts }

func (s still) Relayer(now time.Time) Relayer                        { return quietRelayer(now) }
func (s still) Feeds(time.Time) []Facts                              { return append([]Facts(nil), s.feeds...) }
func (s still) Transitions(price.FeedID, uint64) []engine.Transition { return nil }
func (s still) Transitioned() uint64                                 { return 0 }

// BenchmarkLook is what a second costs: five looks, with nobody who listens and with one page.
func BenchmarkLook(b *testing.B) {
	var s still
	for id := range price.FeedID(50) {
		m := newMoment(time.Now())
		m.Feed = testFeed(id, fmt.Sprintf("F%d/USD", id))
		s.feeds = append(s.feeds, m.facts())
	}
	for name, listens := range map[string]bool{"closed": false, "open": true} {
		b.Run(name, func(b *testing.B) {
			d := New(s, slog.New(slog.DiscardHandler))
			if listens {
				if _, err := d.hub.join(""); err != nil {
					b.Fatal(err)
				}
			}
			var when schedule
			now := time.Now()
			b.ReportAllocs()
			for b.Loop() {
				for range time.Second / lookEvery {
					now = now.Add(lookEvery)
					d.look(now, &when)
				}
			}
		})
	}
}
