package app

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"testing/synctest"
	"time"

	"twofold/price"
	"twofold/signer/submit"
)

func TestEveryFeedIsAnsweredAfterAStart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := begin(t)
		for _, id := range worldFeeds {
			if w.count(id, submit.Landed, time.Time{}) == 0 {
				t.Errorf("feed %d never landed\n%s", id, w.logs)
			}
		}
	})
}

func TestP7AFeedThatFlapsDoesNotTakeItsPageMatesDown(t *testing.T) {
	for _, c := range []struct{ on, off time.Duration }{
		{500 * time.Millisecond, 500 * time.Millisecond}, {200 * time.Millisecond, 4 * time.Second}, {6 * time.Second, 6 * time.Second},
		{12 * time.Second, 4 * time.Second}, {17 * time.Second, 6 * time.Second}, {25 * time.Second, 5300 * time.Millisecond}, {31 * time.Second, 6 * time.Second},
	} {
		for name, trouble := range map[string][][2]price.Price{
			"gone":             {{0, 1_000_000}},
			"gone, then apart": {{1_000_000, 0}, {1_000_000, 1_020_000}},
		} {
			t.Run(fmt.Sprintf("%s for %v, back for %v", name, c.on, c.off), func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					w := begin(t)
					mate, other := w.walk(sol), w.walk(eth)
					turn, kind, bad := time.Duration(0), 0, false
					w.pass(6*time.Minute, func(n time.Duration) {
						if n >= turn {
							if bad = !bad; bad {
								turn = n + c.on
								w.set(link, trouble[kind%len(trouble)][0], trouble[kind%len(trouble)][1])
								kind++
							} else {
								turn = n + c.off
								w.set(link, 1_000_000, 1_000_000)
							}
						}
						mate.step(n, 10*time.Second)
						other.step(n, 10*time.Second)
					})
					// A move is due at once and lands with the next block; now and then one lands as a replacement.
					if other.longest > 20*time.Second {
						t.Errorf("a feed of another page was not answered for %v", other.longest)
					}
					if mate.longest > 40*time.Second {
						t.Errorf("its page-mate was not answered for %v", mate.longest)
					}
				})
			})
		}
	}
}

func TestP7UnpausingAFeedWhoseSideIsMissingStopsNoOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := begin(t)
		w.prices[link] = [2]price.Price{0, 1_000_000}
		w.oracle.pause(link, true)
		w.pass(10*time.Minute, nil)
		w.oracle.pause(link, false)
		other := w.walk(eth)
		w.pass(45*time.Second, func(n time.Duration) { other.step(n, 500*time.Millisecond) })
		if other.longest > 8*time.Second {
			t.Errorf("a feed of another page, moving 1.2%% a second, was not answered for %v", other.longest)
		}
		if p := w.submit.Snapshot().Published[link]; p.Mark != price.MarkMissing {
			t.Errorf("the absence was not posted 45 s after the unpausing: %+v", p)
		}
	})
}

// TestWhateverTheMarketDidEveryFeedIsRightSoonAfter lets random trouble befall all feeds for ten minutes:
// unbroken trouble must show on chain, and what is over must be over there too.
func TestWhateverTheMarketDidEveryFeedIsRightSoonAfter(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				rng := rand.New(rand.NewPCG(seed, 7))
				w := begin(t)
				period := []time.Duration{200 * time.Millisecond, time.Second, 4 * time.Second, 20 * time.Second, 40 * time.Second}[rng.IntN(5)]
				unbroken, unseen := map[price.FeedID]time.Time{}, map[price.FeedID]time.Duration{}
				w.pass(10*time.Minute, func(n time.Duration) {
					for _, id := range worldFeeds {
						if n%period == 0 && rng.IntN(3) == 0 {
							w.befall(rng, id)
						}
						w.watch(id, unbroken, unseen)
					}
				})
				for _, id := range worldFeeds {
					w.prices[id] = [2]price.Price{2_000_000, 2_000_000}
				}
				over := time.Now()
				w.pass(5*time.Minute, nil)
				for _, id := range worldFeeds {
					if p := w.submit.Snapshot().Published[id]; p.Price != 2_000_000 || w.count(id, submit.Landed, over) == 0 {
						t.Errorf("five minutes after the last trouble feed %d stands at %+v", id, p)
					}
					if unseen[id] > 45*time.Second {
						t.Errorf("feed %d was in unbroken trouble for %v that the chain did not show (period %v)", id, unseen[id], period)
					}
				}
			})
		})
	}
}

// befall changes a feed's market at random.
func (w *world) befall(rng *rand.Rand, id price.FeedID) {
	p := max(w.prices[id][price.A], w.prices[id][price.B], 10_000)
	if p > 1e12 {
		p = 1_000_000
	}
	either := func() price.Price { return p * price.Price(rng.IntN(2)) }
	switch rng.IntN(7) {
	case 0:
		w.prices[id] = [2]price.Price{either(), either()}
	case 1, 2:
		w.prices[id] = [2]price.Price{p, p + p/100}
	case 3:
		p += p * price.Price(rng.IntN(40)) / 100
		w.prices[id] = [2]price.Price{p, p}
	case 4:
		p -= p * price.Price(rng.IntN(40)) / 100
		w.prices[id] = [2]price.Price{p, p}
	default:
		w.prices[id] = [2]price.Price{p, p}
	}
}

// watch keeps the longest time for which unbroken trouble of a feed did not show on chain.
func (w *world) watch(id price.FeedID, unbroken map[price.FeedID]time.Time, unseen map[price.FeedID]time.Duration) {
	if price.Stand(w.prices[id][price.A], w.prices[id][price.B], worldPolicy.MaxDivergence) == price.Agreeing {
		delete(unbroken, id)
		return
	}
	if unbroken[id].IsZero() {
		unbroken[id] = time.Now()
	}
	if m := w.submit.Snapshot().Published[id].Mark; m != price.MarkDisputed && m != price.MarkMissing {
		unseen[id] = max(unseen[id], time.Since(unbroken[id]))
	}
}
