package engine

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"twofold/aggregator"
	"twofold/price"
	"twofold/report"
)

func TestEachRankWaitsAStaggerLongerThanTheOneBefore(t *testing.T) {
	const stagger = 6 * time.Second
	since := time.Unix(1_790_000_000, 0)
	for o, want := range map[order]time.Duration{
		{0, stagger, 0}:               0,
		{1, stagger, 0}:               stagger,
		{2, stagger, 0}:               2 * stagger,
		{5, stagger, 0}:               5 * stagger,
		{0, stagger, 4 * time.Second}: 0, // it has nobody to wait for
		{1, stagger, 4 * time.Second}: stagger + 4*time.Second,
		{2, stagger, time.Hour}:       3 * stagger, // not for ever
	} {
		rank := o.rank
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

// TestWhatFlickersIsPostedByAFollowerToo has nobody post before it.
func TestWhatFlickersIsPostedByAFollowerToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, _ := ranked(t, 1)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.keep(5*time.Second, ethAt(10_100)) // due for less than the stagger
		d.say(eth, 10_100, 10_400)           // the sides part for a moment, and then settle
		d.noOffer(t, "the relayer before has a stagger to post what is due")
		d.keep(4*time.Second, ethAt(10_100))
		if offer := d.offer(t); !offer.Late {
			t.Errorf("offered %+v, want it late", offer)
		}
	})
}

func TestWhatIsDueNoLongerIsLeftToTheLeaderAnewOnceItIs(t *testing.T) {
	for name, outlook := range map[string]func(*aggregator.Outlook){
		"nothing of ours is in flight": nil,
		"a report of ours hangs": func(o *aggregator.Outlook) {
			o.InFlight, o.Replace = &report.Report{ObservedAt: o.Published[eth].At}, true
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d, _ := ranked(t, 1)
				d.chain(outlook)
				d.quiet(3 * time.Second)
				d.keep(time.Second, ethAt(10_100))
				d.quiet(20 * time.Second)
				d.keep(5*time.Second, ethAt(10_100))
				d.noOffer(t, "it was due 20 s ago, and was not since")
				d.keep(2*time.Second, ethAt(10_100))
				d.offer(t)
			})
		})
	}
}

func TestAPageThatIsRefusedMakesNoOtherThisRelayersTurn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := testConfig()
		cfg.Feeds[1].ID = 3 // a page of its own
		cfg.Rank, cfg.Stagger = func() int { return 1 }, 6*time.Second
		d := runWith(t, cfg)
		other := cfg.Feeds[1].ID
		stood := price.Published{Exists: true, Price: 10_000, At: uint32(time.Now().Unix()) - 1, Clock: uint32(time.Now().Unix()) - 1}
		refused := func(o *aggregator.Outlook) {
			o.Published = map[price.FeedID]price.Published{eth: stood, other: stood}
			o.Answered, o.Refused = d.answered, []uint16{eth.Page()}
		}
		d.chain(refused)
		d.keep(3*time.Second, map[price.FeedID]price.Price{eth: 10_000, other: 10_000})
		// step says both prices, and has what is offered refused. It tells whether the other page was offered.
		step := func(p price.Price) (offered bool) {
			d.keep(time.Second/2, map[price.FeedID]price.Price{eth: 10_100, other: p})
			for {
				select {
				case offer := <-d.offers:
					d.answered++
					for _, page := range offer.Pages {
						offered = offered || page.Number == other.Page()
					}
					d.chain(refused)
				default:
					return offered
				}
			}
		}
		for range 40 {
			if step(10_000) {
				t.Fatal("a page was offered of which nothing is due")
			}
		}
		if d.answered < 3 {
			t.Fatalf("the page that is refused was offered %d times, want again and again", d.answered)
		}
		for range 11 { // 5.5 s
			if step(10_100) {
				t.Fatal("the other page was offered before its turn")
			}
		}
		came := false
		for range 3 {
			came = step(10_100) || came
		}
		if !came {
			t.Error("the other page was not offered once it was its turn")
		}
	})
}

func TestAReportOfOursThatLeftTheLaneAsItWasGivesThoseBeforeTheirTurnAgain(t *testing.T) {
	now := time.Unix(1_790_000_000, 0)
	stood := price.Published{Exists: true, Price: 10_000, At: 100, Clock: 100}
	due := &aggregator.Decision{Outcome: aggregator.PublishDeviation, At: aggregator.Moment{Now: now}}
	later := &aggregator.Decision{Outcome: aggregator.PublishDeviation, At: aggregator.Moment{Now: now.Add(time.Minute)}}
	ours := func(second uint32) bool { return second == 105 }
	for name, c := range map[string]struct {
		clock, at uint32
		want      time.Time
	}{
		"nothing landed":                        {100, 100, now},
		"another's, which left the lane":        {104, 100, now},
		"another's, which brought an answer":    {104, 104, later.At.Now},
		"ours, which left the lane as it was":   {105, 100, later.At.Now},
		"ours, which brought an earlier answer": {105, 105, later.At.Now},
	} {
		var w waiting
		w.judge(due, stood, ours, false)
		stands := stood
		stands.Clock, stands.At = c.clock, c.at
		w.judge(later, stands, ours, false)
		if !w.since.Equal(c.want) {
			t.Errorf("%s: it waits since %v, want %v", name, w.since, c.want)
		}
	}
}

func TestAFollowerThatSeesTheChainLateWaitsAsMuchLonger(t *testing.T) {
	for behind, landsAfter := range map[time.Duration]time.Duration{0: 5 * time.Second, 4 * time.Second: 9 * time.Second} {
		synctest.Test(t, func(t *testing.T) {
			d, _ := ranked(t, 1)
			late := func(o *aggregator.Outlook) { o.Behind = behind }
			d.chain(late)
			d.quiet(3 * time.Second)
			d.keep(landsAfter, ethAt(10_100))
			d.noOffer(t, "the leader's report is about to be seen")
			d.keep(2*time.Second, ethAt(10_100))
			d.offer(t)
		})
	}
}
