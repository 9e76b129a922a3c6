package main

import (
	"context"
	"testing"
	"time"

	"twofold/feeds/simulator"
)

func TestFaultsBearTheNamesTheyWereGiven(t *testing.T) {
	o, err := flags{faults: []string{"kraken:lie(5.0%)@10s+15s", "kraken:lie(500bps)@60s+1s", "coinbase:silent@1s+1s"}}.options()
	if err != nil {
		t.Fatal(err)
	}
	server, err := simulator.New(simulator.Config{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ended, cancel := context.WithCancel(context.Background())
		cancel()
		if err := server.Run(ended); err != nil {
			t.Error(err)
		}
	})
	for range 3 { // the third time nobody asked for it
		if err := server.Set(simulator.Kraken, o.schedule[0].Fault); err != nil {
			t.Fatal(err)
		}
		server.Clear(simulator.Kraken)
	}
	spells := truth{Truth: server.Truth(), schedule: o.schedule, texts: o.faults}.Spells()
	if len(spells) != 3 || spells[0].Name != o.faults[0] || spells[1].Name != o.faults[1] || spells[2].Name != "kraken:lie(5%)" {
		t.Fatalf("got %+v", spells)
	}
	if s := spells[0]; s.Provider != "kraken" || s.LiePPM != 50_000 || s.From.IsZero() || s.To.Before(s.From) {
		t.Errorf("got %+v", s)
	}
	if _, ever := (truth{Truth: server.Truth()}).LastHonest("kraken", "ETH/USD", time.Now()); ever {
		t.Error("nobody listened, so nothing was said")
	}
}
