package feeds

import (
	"strings"
	"testing"
	"time"
)

func TestStreamRetriesQuicklyForAMinuteThenSlowlyAndNeverGivesUp(t *testing.T) {
	for _, provider := range Providers {
		t.Run(provider, func(t *testing.T) {
			c := testConfig(provider)
			p := &fakeProvider{refuse: func(int) error { return errRefused }}
			run(t, c, p, 40*time.Minute, func(t *testing.T, w *world) {
				start, slow := p.dials[0], time.Duration(0)
				for i, at := range p.dials[1:] {
					gap := at.Sub(p.dials[i])
					if since := p.dials[i].Sub(start); gap > quickCap && since < quickTime || gap > slowCap {
						t.Fatalf("waited %v, %v after the trouble began", gap, since)
					}
					slow = max(slow, gap)
				}
				if slow < slowCap/2 {
					t.Fatalf("never waited longer than %v", slow)
				}
				if quick := p.dials[30].Sub(start); quick > 30*time.Second {
					t.Fatalf("30 retries took %v", quick)
				}
				if got := busiest(p.dials, 10*time.Minute); got > 150 {
					t.Fatalf("%d attempts within ten minutes", got)
				}
				if n := strings.Count(w.log.String(), "level=WARN"); n != 1 {
					t.Fatalf("the same trouble is logged %d times", n)
				}
			})
		})
	}
}

func busiest(times []time.Time, window time.Duration) (most int) {
	for i, first := range times {
		n := 0
		for _, t := range times[i:] {
			if t.Sub(first) < window {
				n++
			}
		}
		most = max(most, n)
	}
	return most
}

func TestStreamRetriesQuicklyAgainOnlyAfterAConnectionWasStable(t *testing.T) {
	for name, c := range map[string]struct {
		lasts time.Duration
		quick bool
	}{"stable": {11 * time.Second, true}, "not stable": {9 * time.Second, false}} {
		t.Run(name, func(t *testing.T) {
			var cut time.Time
			p := &fakeProvider{}
			p.refuse = func(n int) error {
				if since := p.dials[n-1].Sub(p.dials[0]); since < 3*time.Minute || !cut.IsZero() {
					return errRefused
				}
				return nil
			}
			p.serve = func(_ int, f *fake) {
				f.keep(c.lasts)
				cut = time.Now()
			}
			run(t, streamConfig(), p, 20*time.Minute, func(t *testing.T, _ *world) {
				for _, at := range p.dials {
					if wait := at.Sub(cut); wait > 0 {
						if quick := wait <= quickCap; quick != c.quick {
							t.Fatalf("waited %v after a connection that lasted %v", wait, c.lasts)
						}
						return
					}
				}
				t.Fatal("never tried again")
			})
		})
	}
}

func TestRetryKeepsWithinTheProvidersLimitWhateverHappens(t *testing.T) {
	limits := map[string]struct {
		most   int
		window time.Duration
	}{Coinbase: {20, time.Second}, Kraken: {150, 10 * time.Minute}}
	for provider, limit := range limits {
		b, now := dialBudgets[provider], noon
		var attempts []time.Time
		for range 1000 { // with no backoff at all
			now = now.Add(b.take(now))
			attempts = append(attempts, now)
		}
		if got := busiest(attempts, limit.window); got > limit.most || got < b.burst {
			t.Errorf("%s: %d attempts within %v, allowed are %d", provider, got, limit.window, limit.most)
		}
	}
}
