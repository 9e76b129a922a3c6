package submit

import (
	"context"
	"math/big"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
)

// startSafe is a bench on a chain whose safe block is so far behind its head; 0: it has none.
func startSafe(t *testing.T, behind int) *bench {
	t.Helper()
	return startWith(t, func(b *bench, p *Parts) {
		b.chain.SafeBehind(behind)
		p.Safe = b.chain
	})
}

// count is how many values a histogram has observed.
func count(t *testing.T, h prometheus.Histogram) uint64 {
	t.Helper()
	registry := prometheus.NewRegistry()
	registry.MustRegister(h)
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	return families[0].GetMetric()[0].GetHistogram().GetSampleCount()
}

func (b *bench) tookBack(eth0, btc0 float64) {
	b.t.Helper()
	for id, want := range map[price.FeedID]float64{eth: eth0, btc: btc0} {
		if got := testutil.ToFloat64(b.metrics.chain.takenBack[id]); got != want {
			b.t.Errorf("feed %d: twofold_landed_reorged_total is %v, want %v", id, got, want)
		}
	}
}

func TestALandedReportIsFollowedUntilItsBlockIsSafe(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := startSafe(t, 10)
		b.offer(10_100)
		for range 9 {
			b.block()
		}
		if n := count(t, b.metrics.chain.landedToSafe); n != 0 {
			t.Errorf("%d reports are safe before their block is", n)
		}
		for range 6 { // the safe block is asked for every 3 s
			b.block()
		}
		if n := count(t, b.metrics.chain.landedToSafe); n != 1 {
			t.Errorf("%d reports are safe, want the one that landed", n)
		}
		if n := testutil.ToFloat64(b.metrics.chain.safeNumber); n < 4 || n > 6 {
			t.Errorf("twofold_safe_block is %v at block %v", n, b.chain.Head().Number)
		}
		b.want(Landed)
		b.tookBack(0, 0)
		b.said("safe", 0)
	})
}

func TestWhatAReorganisationTakesBackIsSaidCountedAndDueAgain(t *testing.T) {
	for name, lose := range map[string]bool{"and the pool has it again": false, "and it is lost": true} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := startSafe(t, 20)
				for range 5 {
					b.block()
				}
				b.offer(10_100)
				for range 3 {
					b.block()
				}
				b.want(Landed)
				b.chain.Reorg(3, lose)
				for range 2 {
					b.chain.MineEmpty()
					b.wait(3 * time.Second)
				}
				b.tookBack(1, 1)
				b.said("a reorganisation took back answers", 1)
				if o := b.look(); !o.Ready || o.Published[eth].Price != 10_000 {
					t.Errorf("what was taken back must be due again: ready %v, published %+v", o.Ready, o.Published[eth])
				}
				b.offer(10_200)
				b.block()
				b.block()
				if o := b.look(); o.Published[eth].Price != 10_200 {
					t.Errorf("published %+v, outcomes %v", o.Published[eth], b.outcomes(eth))
				}
				for range 30 {
					b.block()
				}
				b.tookBack(1, 1)
				if n := count(t, b.metrics.chain.landedToSafe); n != 1 {
					t.Errorf("%d reports became safe, want only the one that stands", n)
				}
			})
		})
	}
}

func TestAReportThatLandsAgainOnTheOtherBranchIsFollowedThere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := startSafe(t, 5)
		b.block()
		b.offer(10_100)
		b.block()
		b.chain.Reorg(1, false)
		b.chain.MineEmpty()
		b.wait(2 * time.Second) // it is seen to be gone
		b.tookBack(1, 1)
		for range 12 {
			b.block()
		}
		if o := b.look(); o.Published[eth].Price != 10_100 {
			t.Fatalf("it did not land again: %+v", o.Published[eth])
		}
		if n := count(t, b.metrics.chain.landedToSafe); n != 1 {
			t.Errorf("it became safe %d times", n)
		}
		b.tookBack(1, 1)
	})
}

func TestAChainWithoutASafeBlockIsSaidOnceAndHarmsNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := startSafe(t, 0)
		for n := range 20 {
			b.offer(price.Price(10_100 + n))
			b.block()
		}
		b.said("the node does not tell its safe head", 1)
		if got := len(b.outcomes(eth)); got != 20 || b.outcomes(eth)[19] != Landed {
			t.Errorf("outcomes %v", b.outcomes(eth))
		}
		b.chain.SafeBehind(2)
		for range 5 {
			b.block()
		}
		b.said("the node tells its safe head", 1)
		if n := count(t, b.metrics.chain.landedToSafe); n != 20 {
			t.Errorf("%d reports became safe", n)
		}
	})
}

// hung never answers.
type hung struct{}

func (hung) HeaderByNumber(ctx context.Context, _ *big.Int) (*types.Header, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func TestASafeBlockThatIsNeverToldStandsInNobodysWay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := startWith(t, func(_ *bench, p *Parts) { p.Safe = hung{} })
		b.offer(10_100)
		b.block()
		b.want(Landed)
	})
}

func TestWhatIsFollowedIsBounded(t *testing.T) {
	p := &poster{Submitter: New(Config{}, Parts{})}
	for n := range uint64(maxFollowed + 10) {
		p.follow(followed{feeds: []price.FeedID{eth}, block: n, hash: [32]byte{byte(n), byte(n >> 8)}})
	}
	if n := len(p.following); n != maxFollowed || p.following[0].block != 10 {
		t.Errorf("%d are followed, the first of block %d", n, p.following[0].block)
	}
}
