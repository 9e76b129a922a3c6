package engine

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/aggregator"
	"twofold/price"
)

// lag is how far the chain of these tests is behind.
const lag = 40 * time.Minute

// lagging tells the engine of a chain whose next block is of that time, on which both feeds were agreed at answered.
func (d *desk) lagging(next, answered time.Time) {
	d.chain(func(o *aggregator.Outlook) {
		o.Latest, o.Pace = next, price.Lagging
		for id, p := range o.Published {
			p.At, p.Clock = uint32(answered.Unix()), uint32(answered.Unix())
			o.Published[id] = p
		}
	})
}

func TestWhileTheChainLagsReportsAreStampedByItAndItsAnswersAgeByIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		next := time.Now().Add(-lag)
		d.lagging(next, next.Add(-time.Second))
		d.quiet(3 * time.Second)
		d.noOffer(t, "the answers are forty minutes old by our clock, and a second by the chain's, and nothing could make them younger")

		d.say(eth, 10_030, 10_030)
		p := d.offer(t)
		if int64(p.ObservedAt) != next.Unix() || p.Causes[0].Outcome != aggregator.PublishDeviation {
			t.Fatalf("offered %v for %v, want it stamped with the next block's time, %d", p.Report(), p.Causes, next.Unix())
		}
		d.answered++
		d.lagging(next, next.Add(-time.Second)) // nobody signed: it is due again
		d.say(eth, 10_030, 10_030)
		d.noOffer(t, "that second is used up, and no other block came")
		d.lagging(next.Add(time.Second), next.Add(-time.Second))
		if again := d.offer(t); again.ObservedAt != p.ObservedAt+1 {
			t.Errorf("after a block offered %d, want %d", again.ObservedAt, p.ObservedAt+1)
		}
	})
}

func TestWhatLandedAtTheNextBlocksTimeHoldsItsPageUntilABlockIsLater(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		next := time.Now().Add(-lag)
		d.lagging(next, next)
		d.quiet(3 * time.Second)
		d.say(eth, 10_030, 10_030)
		d.noOffer(t, "P4: the page's clock is not before the stamp")
		d.lagging(next.Add(time.Second), next)
		d.offer(t)
	})
}

func TestWhileTheChainCatchesUpHeartbeatsAreThoseOfItsTimeAndStampsEndAtOurClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		next := time.Now().Add(-lag)
		d.lagging(next, next.Add(-time.Second))
		d.quiet(3 * time.Second)
		heartbeats := 0
		for last := uint32(0); next.Before(time.Now()); next = next.Add(5 * time.Second) {
			d.quiet(time.Second / 2)
			d.chain(func(o *aggregator.Outlook) {
				o.Latest = next
				for id, p := range o.Published {
					p.At, p.Clock = max(last, uint32(time.Now().Add(-lag).Unix())-10), last
					o.Published[id] = p
				}
			})
			select {
			case p := <-d.offers:
				if p.ObservedAt <= last || int64(p.ObservedAt) > next.Unix() {
					t.Fatalf("stamped %d after %d, the next block being of %d", p.ObservedAt, last, next.Unix())
				}
				heartbeats++
				last = p.ObservedAt
				d.answered++
			default:
			}
		}
		// The chain gains 4.5 s with each block of 5 s, so it needs 2 667 s of its own; a heartbeat is a minute less the lead of 5 s.
		if heartbeats < 47 || heartbeats > 49 {
			t.Errorf("%d heartbeats in 2 667 s of the chain's, want one each 55 s", heartbeats)
		}
		d.chain(func(o *aggregator.Outlook) { o.Latest = time.Now().Add(5 * time.Second) })
		d.quiet(2 * time.Second)
		d.say(eth, 10_050, 10_050)
		if p := d.offer(t); int64(p.ObservedAt) != time.Now().Unix() {
			t.Errorf("in step again it stamps %d, want our clock, %d", p.ObservedAt, time.Now().Unix())
		}
	})
}

func TestAStampThatStepsBackWhenLagBeginsIsHeldUntilItIsPastTheLast(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.say(eth, 10_030, 10_030)
		first := d.offer(t)
		d.answered++
		for back := int64(4); back >= 0; back-- {
			d.lagging(time.Unix(int64(first.ObservedAt)-back, 0), time.Unix(int64(first.ObservedAt)-60, 0))
			d.say(eth, 10_030, 10_030)
			d.noOffer(t, "a later second was proposed, and may have been signed")
		}
		d.lagging(time.Unix(int64(first.ObservedAt)+1, 0), time.Unix(int64(first.ObservedAt)-60, 0))
		time.Sleep(time.Second)
		d.say(eth, 10_030, 10_030)
		d.offer(t)
	})
}

func TestAHoldIsConfirmedByTheTimeOfTheObservations(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		next := time.Now().Add(-lag)
		held := func(age time.Duration) {
			d.chain(func(o *aggregator.Outlook) {
				o.Latest = next
				for id, p := range o.Published {
					p.At, p.Clock = uint32(next.Unix())-20, uint32(next.Unix())-1
					if id == eth {
						p.Mark, p.Candidate, p.CandidateAt = price.MarkHeld, 10_000, uint32(next.Add(-age).Unix())
						p.Price = 5_000
					}
					o.Published[id] = p
				}
			})
		}
		held(9 * time.Second)
		d.quiet(3 * time.Second)
		d.noOffer(t, "the hold is 9 s old by the chain's time, and confirmed after 10")
		held(10 * time.Second)
		if p := d.offer(t); p.Causes[0].Outcome != aggregator.PublishConfirm {
			t.Errorf("offered for %v", p.Causes)
		}
	})
}

// skewed makes a side state a price by a clock that is two minutes behind ours, or rather ours is ahead.
func (d *desk) skewed(providers ...string) {
	for _, provider := range providers {
		for _, feed := range []price.FeedID{eth, btc} {
			d.Quote(price.Quote{Feed: feed, Provider: provider, Price: 10_000, Stated: time.Now().Add(-2 * time.Minute),
				Received: time.Now(), Offset: -2 * time.Minute, Session: 1})
		}
	}
	synctest.Wait()
}

func TestByAClockThatNobodyBearsOutNothingIsProposed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var logs bytes.Buffer
		d := run(t)
		d.log = slog.New(slog.NewTextHandler(&logs, nil))
		next := time.Now().Add(-2 * time.Minute)
		for range 40 {
			next = next.Add(time.Second)
			d.lagging(next, next.Add(-time.Second))
			d.skewed("coinbase", "kraken")
			time.Sleep(time.Second)
		}
		d.noOffer(t, "the absence of both sides is none: it is our clock")
		if got := testutil.ToFloat64(d.metrics.clockDoubted); got != 1 {
			t.Errorf("twofold_clock_doubted is %v", got)
		}
		if n := strings.Count(logs.String(), "set the clock right"); n != 1 {
			t.Errorf("said %d times:\n%s", n, logs.String())
		}
		d.chain(nil) // the clock is set right, and the providers' next frames are yet to come
		d.skewed("coinbase", "kraken")
		d.noOffer(t, "trouble is timed anew once the clock is believed")
		d.lagging(next, next.Add(-time.Second))
		d.quiet(5 * time.Second)
		if got := testutil.ToFloat64(d.metrics.clockDoubted); got != 0 {
			t.Errorf("with a provider that bears it out: twofold_clock_doubted is %v", got)
		}
	})
}

func TestWhileOurClockIsDoubtedTheAttestersAreToldNothingForLongEnoughToCountAnew(t *testing.T) {
	for _, doubt := range []time.Duration{time.Second, 20 * time.Second} {
		synctest.Test(t, func(t *testing.T) {
			d := run(t)
			next := time.Now().Add(-2 * time.Minute)
			d.lagging(next, next.Add(-time.Second))
			// told has coinbase skewed for a while, and kraken if our clock is to be doubted, and is when something was told.
			told := func(length time.Duration, providers ...string) (at []time.Time) {
				for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(time.Second / 4) {
					d.skewed(providers...)
					if len(providers) == 1 {
						d.Quote(price.Quote{Feed: eth, Provider: "kraken", Price: 10_000, Stated: time.Now(), Received: time.Now(), Session: 1})
						synctest.Wait()
					}
					for len(d.tells) > 0 {
						<-d.tells
						at = append(at, time.Now())
					}
				}
				return at
			}
			before := told(3*time.Second+time.Second/2, "coinbase")
			meanwhile := told(doubt, "coinbase", "kraken")
			after := told(4*time.Second+time.Second/2, "coinbase")
			if len(before) < 3 || len(meanwhile) != 0 || len(after) == 0 {
				t.Fatalf("told %d times before the doubt, %d times meanwhile, %d times after it", len(before), len(meanwhile), len(after))
			}
			if gap := after[0].Sub(before[len(before)-1]); gap < 3*time.Second {
				t.Errorf("a doubt of %v: told again after %v, so that attesters count on what the engine counts anew", doubt, gap)
			}
			d.noOffer(t, "trouble is timed anew")
		})
	}
}

func TestP7AChainThatLagsIsToldOfLastingTroubleAllTheSame(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		next := time.Now().Add(-lag)
		d.lagging(next, next.Add(-time.Second))
		for range 10 {
			d.skewed("coinbase")
			d.Quote(price.Quote{Feed: eth, Provider: "kraken", Price: 10_000, Stated: time.Now(), Received: time.Now(), Session: 1})
			time.Sleep(time.Second)
		}
		if p := d.offer(t); p.Causes[0].Outcome != aggregator.PostMissing || int64(p.ObservedAt) != next.Unix() {
			t.Errorf("offered %v for %v", p.Report(), p.Causes)
		}
	})
}
