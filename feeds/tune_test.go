package feeds

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"twofold/price"
)

func TestStreamTakesAnotherMaxSpreadWithTheNextFrameAndKeepsItWhenItReconnects(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := streamConfig()
		p := &fakeProvider{serve: func(_ int, f *fake) { f.keep(2500 * ms) }}
		sink := &collector{}
		stream, err := New(c, sink, p, slog.New(slog.DiscardHandler), nil)
		if err != nil {
			t.Fatal(err)
		}
		narrow := []Symbol{c.Symbols[0], {Feed: price.Feed{ID: 99}}}
		narrow[0].Name, narrow[0].MaxSpread = "", 50 // the fake's book is 67 ppm wide
		time.AfterFunc(1500*ms, func() { stream.Tune(narrow) })
		ctx, cancel := context.WithTimeout(t.Context(), 7*time.Second)
		defer cancel()
		if err := stream.Run(ctx); err != nil {
			t.Fatal(err)
		}
		p.all.Wait()
		said := map[price.Gone]int{}
		for _, q := range sink.taken() {
			said[q.Gone]++
		}
		present, wide := said[price.Present], said[price.WideSpread]
		if present != 2 || len(p.dials) != 3 || wide != 3 {
			t.Errorf("%d quotes before it was tuned at 1.5 s, and %d withdrawals for the spread on %d connections; want 2, and one on each of 3",
				present, wide, len(p.dials))
		}
		if c.Symbols[0].MaxSpread == 50 {
			t.Error("the caller's own list was changed")
		}
	})
}

func TestASymbolThatIsTunedIsAskedForAgainAtHalfOfItsNewAge(t *testing.T) {
	s := quotingKraken(t)
	if out := s.tick(2100 * ms); strings.Contains(sent(out), "ETH/USD") {
		t.Fatalf("asked again after 2 s of 10 s: %s", sent(out))
	}
	other := testConfig(Kraken).Symbols[:1]
	other[0].MaxQuoteAge = 4 * time.Second
	s.decoder.Tune(other)
	if out := s.tick(2109 * ms); strings.Contains(sent(out), "ETH/USD") {
		t.Errorf("asked again before half of 4 s: %s", sent(out))
	}
	if out := s.tick(2110 * ms); !strings.Contains(sent(out), "ETH/USD") {
		t.Errorf("not asked again at half of 4 s: %s", sent(out))
	}
}
