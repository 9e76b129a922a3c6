package simulator

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestFaultsOfOneProviderLeaveTheOtherAlone(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		k := b.subscribed(Kraken, "ETH/USD")
		for _, fault := range []string{"silent", "dead", "drop", "lie(5%)", "garbage", "reorder"} {
			b.set(Coinbase, fault)
			flows(t, b, Kraken, k)
		}
	})
}

func TestAScheduleBeginsAndEndsItsFaultsOnTime(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		var schedule []ScheduledFault
		for _, text := range []string{"kraken:lie(5%)@2s+3s", "kraken:skew(1s)@3s+1s", "coinbase:silent@1s+1s", "kraken:lie(1%)@4s+4s"} {
			f, err := ParseScheduledFault(text)
			if err != nil {
				t.Fatal(err)
			}
			schedule = append(schedule, f)
		}
		began := time.Now()
		if err := b.Play(t.Context(), schedule); err != nil {
			t.Fatal(err)
		}
		want := map[string][2]time.Duration{
			"coinbase:silent": {1 * time.Second, 2 * time.Second},
			"kraken:lie(5%)":  {2 * time.Second, 4 * time.Second}, // the later lie takes over
			"kraken:skew(1s)": {3 * time.Second, 4 * time.Second},
			"kraken:lie(1%)":  {4 * time.Second, 8 * time.Second},
		}
		spells := b.Truth().Spells()
		for _, s := range spells {
			name := string(s.Provider) + ":" + s.Fault.String()
			if got := [2]time.Duration{s.From.Sub(began), s.To.Sub(began)}; got != want[name] {
				t.Errorf("%s lasted from %v to %v, want %v", name, got[0], got[1], want[name])
			}
		}
		if len(spells) != len(want) {
			t.Errorf("%d spells, want %d", len(spells), len(want))
		}
	})
}

func TestAnAbandonedScheduleEndsWhatItBegan(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		err := b.Play(ctx, []ScheduledFault{{Kraken, Fault{Kind: Silent}, 0, time.Hour}, {Kraken, Fault{Kind: Drop}, time.Hour, time.Hour}})
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Play ended with %v", err)
		}
		spells := b.Truth().Spells()
		if len(spells) != 1 || spells[0].To.Sub(spells[0].From) != time.Second {
			t.Errorf("the spells are %+v, want one of a second", spells)
		}
		k := b.subscribed(Kraken, "ETH/USD")
		flows(t, b, Kraken, k)
		if err := b.Play(t.Context(), []ScheduledFault{{"okx", Fault{Kind: Silent}, 0, 1}}); err == nil {
			t.Error("a schedule for an unknown provider was played")
		}
		if b.Set("okx", Fault{Kind: Silent}) == nil || b.Set(Kraken, Fault{Kind: "tired"}) == nil {
			t.Error("a fault that does not exist was set")
		}
	})
}
