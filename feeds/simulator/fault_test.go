package simulator

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestFaultsAreReadFromTheirText(t *testing.T) {
	for text, want := range map[string]ScheduledFault{
		"kraken:lie(5%)@10s+15s":      {Kraken, Fault{Kind: Lie, PPM: 50_000}, 10 * time.Second, 15 * time.Second},
		"coinbase:lie(0.6%)@10s+15s":  {Coinbase, Fault{Kind: Lie, PPM: 6_000}, 10 * time.Second, 15 * time.Second},
		"coinbase:lie(-60bps)@0s+1ms": {Coinbase, Fault{Kind: Lie, PPM: -6_000}, 0, time.Millisecond},
		"kraken:skew(-3s)@5s+10s":     {Kraken, Fault{Kind: Skew, Skew: -3 * time.Second}, 5 * time.Second, 10 * time.Second},
		"kraken:skew(+3s)@5s+1m":      {Kraken, Fault{Kind: Skew, Skew: 3 * time.Second}, 5 * time.Second, time.Minute},
		"coinbase:silent@1m30s+2s":    {Coinbase, Fault{Kind: Silent}, 90 * time.Second, 2 * time.Second},
	} {
		got, err := ParseScheduledFault(text)
		if err != nil || got != want {
			t.Errorf("ParseScheduledFault(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
}

func TestABadFaultIsRefusedWithWhatIsWrongAndHowItShouldBe(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "want PROVIDER:KIND",
		"kraken:silent":             "want PROVIDER:KIND",
		"silent@1s+1s":              "want PROVIDER:KIND",
		"kraken:silent@1s":          "no length",
		"krakn:silent@1s+1s":        `unknown provider "krakn", use one of [coinbase kraken]`,
		"kraken:sillent@1s+1s":      `unknown kind "sillent", use one of [silent dead`,
		"kraken:lie@1s+1s":          "needs an argument, as in lie(5%)",
		"kraken:dead(3)@1s+1s":      "dead takes no argument",
		"kraken:lie(5%@1s+1s":       "closing parenthesis",
		"kraken:lie(5)@1s+1s":       "is not a share such as 5% or 60bps",
		"kraken:lie(0%)@1s+1s":      "or nothing",
		"kraken:lie(-95%)@1s+1s":    "outside -90%",
		"kraken:lie(0.00001%)@1s+s": "more than 4 decimals",
		"kraken:skew(3)@1s+1s":      "missing unit",
		"kraken:skew(25h)@1s+1s":    "longer than 24h",
		"kraken:silent@x+1s":        "start:",
		"kraken:silent@1s+0s":       "not above zero",
		"kraken:silent@-1s+1s":      "before the beginning",
	} {
		_, err := ParseScheduledFault(text)
		if !errors.Is(err, ErrFault) || !strings.Contains(err.Error(), want) {
			t.Errorf("ParseScheduledFault(%q): error %v, want it to say %q", text, err, want)
		}
	}
}

func FuzzAFaultReadsBackFromItsOwnText(f *testing.F) {
	for _, seed := range []string{"kraken:lie(5%)@10s+15s", "coinbase:lie(-0.0001%)@0s+1ns", "kraken:skew(-3s)@5s+10s", "coinbase:drop@1h+1us"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		first, err := ParseScheduledFault(text)
		if err != nil {
			if !errors.Is(err, ErrFault) {
				t.Fatalf("error %v is not an ErrFault", err)
			}
			return
		}
		again, err := ParseScheduledFault(first.String())
		if err != nil || again != first {
			t.Fatalf("%q read as %v, whose text reads as %v, %v", text, first, again, err)
		}
	})
}
