package engine

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"twofold/aggregator"
	"twofold/price"
)

func TestEachRankWaitsAStaggerLongerThanTheOneBefore(t *testing.T) {
	const stagger = 6 * time.Second
	since := time.Unix(1_790_000_000, 0)
	for rank, want := range map[int]time.Duration{0: 0, 1: stagger, 2: 2 * stagger, 5: 5 * stagger} {
		o := order{rank, stagger}
		if o.come(since.Add(want-1), since) {
			t.Errorf("rank %d: its turn came before %v", rank, want)
		}
		if !o.come(since.Add(want), since) {
			t.Errorf("rank %d: its turn had not come after %v", rank, want)
		}
		if o.come(since.Add(time.Hour), time.Time{}) {
			t.Errorf("rank %d: a turn came of what is not due", rank)
		}
	}
}

// ranked starts an engine of a rank that a test may change.
func ranked(t *testing.T, rank int) (*desk, *atomic.Int64) {
	t.Helper()
	var now atomic.Int64
	now.Store(int64(rank))
	cfg := testConfig()
	cfg.Rank, cfg.Stagger = func() int { return int(now.Load()) }, 6*time.Second
	return runWith(t, cfg), &now
}

// keep states prices of feeds for a while, as often as providers would.
func (d *desk) keep(length time.Duration, prices map[price.FeedID]price.Price) {
	for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(time.Second / 2) {
		for feed, p := range prices {
			d.say(feed, p, p)
		}
	}
}

// ethAt is a market with ETH/USD at a price, and BTC/USD where it stands.
func ethAt(p price.Price) map[price.FeedID]price.Price {
	return map[price.FeedID]price.Price{eth: p, btc: 10_000}
}

func TestAFollowerPostsOnlyWhatHasNotLandedAStaggerAfterItBecameDue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, _ := ranked(t, 1)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.keep(5500*time.Millisecond, ethAt(10_100))
		d.noOffer(t, "the relayer before has a stagger to post what is due")
		d.keep(time.Second, ethAt(10_100))
		if offer := d.offer(t); !offer.Late || len(offer.Causes) != 1 || offer.Causes[0].Feed != eth {
			t.Errorf("offered %+v, want ETH/USD, late", offer)
		}
	})
}

func TestWhatTheLeaderLandsIsNotThePostOfAFollower(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, _ := ranked(t, 1)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.keep(5*time.Second, ethAt(10_100))
		landed := uint32(time.Now().Unix())
		d.chain(func(o *aggregator.Outlook) {
			o.Published[eth] = price.Published{Exists: true, Price: 10_100, At: landed, Clock: landed}
		})
		d.keep(5*time.Second, ethAt(10_100))
		d.noOffer(t, "the leader's answer stands on chain")
		d.keep(5500*time.Millisecond, ethAt(10_200))
		d.noOffer(t, "what is due anew is left to the leader anew")
		d.keep(time.Second, ethAt(10_200))
		d.offer(t)
	})
}

func TestWhatBecameDueSinceGoesWithAFollowersPost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := testConfig()
		cfg.Feeds[1].ID = 3 // a page of its own
		cfg.Rank, cfg.Stagger = func() int { return 1 }, 6*time.Second
		d := runWith(t, cfg)
		other := cfg.Feeds[1].ID
		stood := price.Published{Exists: true, Price: 10_000, At: uint32(time.Now().Unix()) - 1, Clock: uint32(time.Now().Unix()) - 1}
		d.chain(func(o *aggregator.Outlook) { o.Published = map[price.FeedID]price.Published{eth: stood, other: stood} })
		d.keep(3*time.Second, map[price.FeedID]price.Price{eth: 10_000, other: 10_000})
		d.keep(4*time.Second, map[price.FeedID]price.Price{eth: 10_100, other: 10_000})
		d.noOffer(t, "the relayer before has a stagger to post what is due")
		d.keep(2500*time.Millisecond, map[price.FeedID]price.Price{eth: 10_100, other: 10_100})
		if offer := d.offer(t); len(offer.Pages) != 2 {
			t.Errorf("%d pages went, want both that are due", len(offer.Pages))
		}
	})
}

func TestAFollowerThatBecomesTheLeaderPostsWhatIsDueAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, rank := ranked(t, 2)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.keep(2*time.Second, ethAt(10_100))
		d.noOffer(t, "two ranks are before it")
		rank.Store(0)
		time.Sleep(150 * time.Millisecond)
		if offer := d.offer(t); offer.Late {
			t.Error("who goes first is not late")
		}
	})
}

func TestAHeartbeatAndTroubleAreLeftToTheLeaderToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, _ := ranked(t, 1)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.quiet(56 * time.Second) // a minute, less the lead of 5 s: due since 55 s after the answer
		d.noOffer(t, "the leader has a stagger to post the heartbeat")
		d.quiet(2 * time.Second)
		d.offer(t)
	})
	synctest.Test(t, func(t *testing.T) {
		d, _ := ranked(t, 1)
		d.chain(nil)
		d.quiet(3 * time.Second)
		time.Sleep(3*time.Second + 5*time.Second + 5*time.Second) // the quotes age, the absence lasts, the leader's stagger is not over
		d.noOffer(t, "the leader has a stagger to post that both sides are missing")
		time.Sleep(2 * time.Second)
		d.offer(t)
	})
}
