package feeds

import (
	"time"

	"github.com/cenkalti/backoff/v4"
)

const (
	quickCap  = time.Second      // the longest wait in the first minute of trouble
	slowCap   = 30 * time.Second // and after it
	quickTime = time.Minute
)

// retry says when the next connection may be tried. Trouble begins when a connection that was stable
// ends, or with the start; it is over once a connection has lasted StableAfter.
type retry struct {
	stableAfter time.Duration
	wait        *backoff.ExponentialBackOff
	trouble     time.Time // when it began; zero: there is none
	budget      budget
}

func newRetry(c Config) *retry {
	r := &retry{stableAfter: c.StableAfter, budget: dialBudgets[c.Provider]}
	r.wait = backoff.NewExponentialBackOff(
		backoff.WithInitialInterval(100*time.Millisecond),
		backoff.WithMultiplier(2),
		backoff.WithRandomizationFactor(jitter),
		backoff.WithMaxInterval(jittered(quickCap)),
		backoff.WithMaxElapsedTime(0), // a provider is never given up
	)
	return r
}

// jitter is how far a wait is spread around its mean. The library caps the mean, so that caps are scaled
// by jittered: what is promised is the longest wait.
const jitter = 0.5

func jittered(longest time.Duration) time.Duration { return longest * 2 / 3 }

// after is how long to wait once a connection that began at began, or the attempt at it, has ended.
func (r *retry) after(began, now time.Time) time.Duration {
	if lasted := now.Sub(began); lasted >= r.stableAfter || r.trouble.IsZero() {
		r.trouble = now
		r.wait.MaxInterval = jittered(quickCap)
		r.wait.Reset()
	} else if now.Sub(r.trouble) >= quickTime {
		r.wait.MaxInterval = jittered(slowCap)
	}
	return r.wait.NextBackOff()
}

// budget keeps attempts within a provider's limit, whatever happens: burst at once, then one each
// interval. It counts what this stream does; other processes behind the same address share the
// provider's limit, so each takes well under half of it in the long run.
type budget struct {
	burst    int
	interval time.Duration
	full     time.Time // when all of burst will be there again
}

// dialBudgets are below what the providers allow: Coinbase Exchange 8 new connections a second and
// address, burst 20 (docs.cdp.coinbase.com/exchange/websocket-feed/rate-limits); Kraken about 150 in ten
// minutes, then a ban (docs.kraken.com/exchange/guides/websockets/introduction).
var dialBudgets = map[string]budget{
	Coinbase: {burst: 10, interval: 250 * time.Millisecond},
	Kraken:   {burst: 100, interval: 15 * time.Second},
}

// take is how long to wait for the next attempt, which is taken note of.
func (b *budget) take(now time.Time) time.Duration {
	if b.full.Before(now) {
		b.full = now
	}
	b.full = b.full.Add(b.interval)
	return max(0, b.full.Sub(now)-time.Duration(b.burst)*b.interval)
}
