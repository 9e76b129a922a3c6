package simulator

import (
	"testing"
	"time"
)

const (
	seeds     = 30
	threshold = 2_000 // ppm, the demo's deviation
)

func ppmApart(a, b int64) int64 { return scale(a-b, 1_000_000, b) }

func abs(n int64) int64 { return max(n, -n) }

// updates counts how often an answer must be renewed to stay within the threshold of a price.
func updates(price func(time.Duration) int64, from, to time.Duration) int {
	n, answer := 0, price(from)
	for t := from; t < to; t += 150 * time.Millisecond {
		if p := price(t); abs(ppmApart(p, answer)) >= threshold {
			answer = p
			n++
		}
	}
	return n
}

// quiet is the truth of a market that nothing shifts.
func quiet() *Truth { return newTruth(Config{}, time.Now()) }

func TestEveryFeedMovesAtLeastTenThresholdsInEveryMinute(t *testing.T) {
	fewest, sum, minutes := 1<<30, 0, 0
	for seed := range uint64(seeds) {
		for _, f := range DefaultFeeds() {
			p := newMarket(f, Coinbase, Config{Seed: seed}.withDefaults(), quiet()).path
			for minute := range 10 {
				from := time.Duration(minute) * time.Minute
				n := updates(p.units, from, from+time.Minute)
				fewest, sum, minutes = min(fewest, n), sum+n, minutes+1
			}
		}
	}
	t.Logf("updates a minute: at least %d, %.1f in the mean", fewest, float64(sum)/float64(minutes))
	if fewest < 10 {
		t.Errorf("a minute has only %d moves of %d ppm, want at least 10", fewest, threshold)
	}
}

func TestAPathStaysNearItsStartAndUnderItsTopSpeed(t *testing.T) {
	const step = 100 * time.Millisecond
	for seed := range uint64(seeds) {
		p := newPath(3120_55000000, newRand(seed, "path"))
		before := p.units(0)
		if before != p.start {
			t.Fatalf("seed %d: the path starts at %d, want %d", seed, before, p.start)
		}
		for at := step; at < 20*time.Minute; at += step {
			now := p.units(at)
			if speed := abs(ppmApart(now, before)) * int64(time.Second/step); speed > 800 {
				t.Fatalf("seed %d: %d ppm a second at %v, want at most 800", seed, speed, at)
			}
			if away := abs(ppmApart(now, p.start)); away > 130_000 {
				t.Fatalf("seed %d: %d ppm from the start at %v", seed, away, at)
			}
			before = now
		}
	}
}

func TestTheProvidersStrayFromThePathByATenthOfTheLimitAndNotTogether(t *testing.T) {
	cfg := Config{}.withDefaults()
	for seed := range uint64(seeds) {
		cfg.Seed = seed
		f := cfg.Feeds[0]
		a := newMarket(f, Coinbase, cfg, quiet()).noise
		b := newMarket(f, Kraken, cfg, quiet()).noise
		var widest, apart, both, moments int64
		for at := time.Duration(0); at < 10*time.Minute; at += 100 * time.Millisecond {
			x, y := a.perBillion(at)/1000, b.perBillion(at)/1000
			widest, apart = max(widest, abs(x)), max(apart, abs(x-y))
			moments++
			if abs(x-y) > 2000 {
				both++
			}
		}
		if widest < 1000 || widest > 1100 {
			t.Errorf("seed %d: the noise reaches %d ppm, want 1000 to 1100", seed, widest)
		}
		if apart > 2200 || both*50 > moments {
			t.Errorf("seed %d: the sides stand %d ppm apart, and above 2000 ppm in %d of %d moments", seed, apart, both, moments)
		}
	}
}

func TestTwoPathsOfOneSeedAreTheSameAndOfTwoSeedsAreNot(t *testing.T) {
	at := 77 * time.Second
	one, same, other := newPath(1e10, newRand(1, "path", "ETH/USD")), newPath(1e10, newRand(1, "path", "ETH/USD")), newPath(1e10, newRand(2, "path", "ETH/USD"))
	if one.units(at) != same.units(at) {
		t.Errorf("seed 1 gave %d and %d", one.units(at), same.units(at))
	}
	if one.units(at) == other.units(at) {
		t.Errorf("seeds 1 and 2 both gave %d", one.units(at))
	}
}

func TestABookIsNeverCrossedAndItsChangesLeadFromOneToTheNext(t *testing.T) {
	m := newMarket(DefaultFeeds()[1], Kraken, Config{Seed: 3}.withDefaults(), quiet())
	at := m.started
	for i := range 2000 {
		before := m.now.book
		lie := int64(0)
		if i%500 > 400 {
			lie = 50_000
		}
		at = at.Add(150 * time.Millisecond)
		m.move(at, at, lie)
		after := m.now.book
		if after.bids[0].price >= after.asks[0].price {
			t.Fatalf("move %d: bid %d is not below ask %d", i, after.bids[0].price, after.asks[0].price)
		}
		sides := map[bool]map[int64]int64{false: {}, true: {}}
		for _, l := range before.bids {
			sides[false][l.price] = l.size
		}
		for _, l := range before.asks {
			sides[true][l.price] = l.size
		}
		for _, c := range before.changesTo(after) {
			if c.size == 0 {
				delete(sides[c.sell], c.price)
			} else {
				sides[c.sell][c.price] = c.size
			}
		}
		for sell, levels := range map[bool][]level{false: after.bids, true: after.asks} {
			if len(sides[sell]) != len(levels) || len(levels) != depth {
				t.Fatalf("move %d: %d levels after the changes, %d in the book", i, len(sides[sell]), len(levels))
			}
			for _, l := range levels {
				if sides[sell][l.price] != l.size {
					t.Fatalf("move %d: level %d has size %d, want %d", i, l.price, sides[sell][l.price], l.size)
				}
			}
		}
	}
}

func TestATrueQuoteLiesWithinNoiseAndSpreadOfThePath(t *testing.T) {
	m := newMarket(DefaultFeeds()[0], Coinbase, Config{Seed: 5}.withDefaults(), quiet())
	at := m.started
	for range 1000 {
		at = at.Add(150 * time.Millisecond)
		m.move(at, at, 0)
		q := m.now.quote(0)
		mid := int64(q.Bid+q.Ask) / 2
		if away := abs(ppmApart(mid, m.path.units(at.Sub(m.started)))); away > 1110 {
			t.Fatalf("the midpoint is %d ppm off the path, want at most 1100 and a tick", away)
		}
		if spread := ppmApart(int64(q.Ask), int64(q.Bid)); spread <= 0 || spread > 200 {
			t.Fatalf("the spread is %d ppm, want 1 to 200", spread)
		}
	}
}

func TestAConfigNamesEveryFaultAtOnce(t *testing.T) {
	cfg := Config{Every: time.Microsecond, Queue: -1, Feeds: []Feed{
		{Name: "ETH/USD", Start: "3e3", Coinbase: Market{"ETH-USD", 2}, Kraken: Market{"ETH/USD", 9}},
		{Name: "ETH/USD", Start: "5.00", Coinbase: Market{"", 2}, Kraken: Market{"X/USD", 2}},
	}}
	err := cfg.Check()
	if err == nil {
		t.Fatal("no fault found")
	}
	wantAll(t, err.Error(), "every: 1µs", "queue: -1", `"3e3" is not a plain decimal`, "kraken decimals: 9",
		`name "ETH/USD" is used twice`, "coinbase symbol is empty", "less than 1000 ticks of kraken")
	if err := (Config{}).Check(); err != nil {
		t.Errorf("the defaults have faults: %v", err)
	}
}
