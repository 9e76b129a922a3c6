package main

import (
	"context"
	"slices"
	"testing"
	"time"

	"twofold/feeds/simulator"
)

func TestFaultsBearTheNamesTheyWereGiven(t *testing.T) {
	o, err := flags{listen: "127.0.0.1:0", faults: []string{"kraken:lie(5.0%)@0s+1ms", "kraken:lie(500bps)@200ms+1ms", "coinbase:silent@100ms+1ms"}}.options()
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
	if err := server.Set(simulator.Kraken, o.schedule[0].Fault); err != nil { // by hand, so it takes nobody's name
		t.Fatal(err)
	}
	server.Clear(simulator.Kraken)
	if err := server.Play(t.Context(), o.schedule); err != nil {
		t.Fatal(err)
	}
	if err := server.Shift(simulator.Shift{PPM: 300_000}, time.Minute); err != nil {
		t.Fatal(err)
	}
	spells := truth{Truth: server.Truth(), schedule: o.schedule, texts: o.faults}.Spells()
	var names []string
	for _, s := range spells {
		names = append(names, s.Name)
	}
	if want := []string{"kraken:lie(5%)", o.faults[0], o.faults[2], o.faults[1], "market:jump(30%)"}; !slices.Equal(names, want) {
		t.Fatalf("got %q, want %q", names, want)
	}
	if s := spells[0]; s.Provider != "kraken" || s.LiePPM != 50_000 || s.From.IsZero() || s.To.Before(s.From) {
		t.Errorf("got %+v", s)
	}
	if s := spells[4]; s.Provider != "" || s.To.Sub(s.From) != time.Minute {
		t.Errorf("got %+v", s)
	}
	if _, ever := (truth{Truth: server.Truth()}).LastHonest("kraken", "ETH/USD", time.Now()); ever {
		t.Error("nobody listened, so nothing was said")
	}
}
