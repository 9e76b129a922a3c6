package engine

import (
	"bytes"
	"log/slog"
	"maps"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/aggregator"
	"twofold/price"
)

// lonely is a desk whose relayer hears side A of both feeds alone, and a chain that others post to.
type lonely struct {
	*desk
	stands map[price.FeedID]price.Published
	a      map[price.FeedID]price.Price
}

// newLonely has heard both sides at 10 000, where the chain stands, and loses side B of both feeds: that is trouble after the 3 s
// for which its last quotes are fresh.
func newLonely(t *testing.T, rank int) *lonely {
	t.Helper()
	return newLonelyWith(t, rank, 6*time.Second)
}

func newLonelyWith(t *testing.T, rank int, stagger time.Duration) *lonely {
	t.Helper()
	cfg := testConfig()
	cfg.Rank, cfg.Stagger = func() int { return rank }, stagger
	return newLonelyBy(t, cfg)
}

func newLonelyBy(t *testing.T, cfg Config) *lonely {
	t.Helper()
	l := &lonely{desk: runWith(t, cfg), stands: map[price.FeedID]price.Published{}, a: map[price.FeedID]price.Price{eth: 10_000, btc: 10_000}}
	l.answer(10_000, eth, btc)
	l.quiet(3 * time.Second)
	l.pass(4 * time.Second)
	return l
}

// show tells the engine what stands, with the poster ready.
func (l *lonely) show() {
	l.chain(func(o *aggregator.Outlook) {
		for id, p := range l.stands {
			o.Published[id] = p
		}
	})
}

// answer has another relayer's answer of this second on chain, for some lanes of the page; the others are kept.
func (l *lonely) answer(p price.Price, feeds ...price.FeedID) {
	now := uint32(time.Now().Unix())
	for _, id := range []price.FeedID{eth, btc} {
		kept := l.stands[id]
		kept.Clock = now
		l.stands[id] = kept
	}
	for _, id := range feeds {
		l.stands[id] = price.Published{Exists: true, Price: p, At: now, Clock: now}
	}
	l.show()
}

// pass lets time pass in which side A says its prices.
func (l *lonely) pass(length time.Duration) {
	for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(time.Second / 2) {
		for id, p := range l.a {
			l.Quote(price.Quote{Feed: id, Provider: "coinbase", Price: p, Stated: time.Now(), Received: time.Now(), Session: 1})
		}
		synctest.Wait()
	}
}

// land has an offer land: its claims stand on chain.
func (l *lonely) land(t *testing.T, p aggregator.Proposal) {
	t.Helper()
	sent := p.Report()
	for id, stands := range l.stands {
		if lane, ok := sent.Lane(id); ok {
			l.stands[id] = aggregator.Apply(stands, testConfig().Feeds[0].Rule.Policy, lane, p.ObservedAt)
		}
	}
	l.answered++
	l.show()
}

// missing is an offer that says of a feed that a side is missing.
func (l *lonely) missing(t *testing.T, feed price.FeedID) aggregator.Proposal {
	t.Helper()
	p := l.offer(t)
	for _, cause := range p.Causes {
		if cause.Feed == feed && cause.Outcome == aggregator.PostMissing {
			return p
		}
	}
	t.Fatalf("offered for %+v, want that a side of %d is missing", p.Causes, feed)
	return p
}

func TestTroubleIsPostedUnlessAnAnswerOfAnotherRelayerIsYoungerThanIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		l.pass(6 * time.Second)
		l.missing(t, eth) // the answer on chain is from before the trouble
	})
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		l.pass(2 * time.Second)
		l.answer(10_000, eth, btc)
		l.pass(30 * time.Second)
		l.noOffer(t, "two attesters signed that the sides agreed, later than the trouble began")
		if d, _ := l.Last(eth); d.Outcome != aggregator.StaleB || !d.Refuted {
			t.Errorf("decided %v, refuted %v", d.Outcome, d.Refuted)
		}
	})
}

func TestWithAttestersApartNothingIsLeftToOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := testConfig()
		cfg.LeavesToOthers = false
		l := newLonelyBy(t, cfg)
		for range 5 {
			l.answer(10_000, eth, btc) // it may be of a thief, who hides that a side is gone
			l.pass(6 * time.Second)
			l.land(t, l.missing(t, eth))
		}
		if d, _ := l.Last(eth); d.Refuted {
			t.Error("it is refuted")
		}
	})
}

func TestARelayerThatStartsWithoutAProviderTimesItsTroubleFromTheStart(t *testing.T) {
	for name, answered := range map[string]bool{"another answers since": true, "nobody does": false} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				l := &lonely{desk: run(t), stands: map[price.FeedID]price.Published{}, a: map[price.FeedID]price.Price{eth: 10_000, btc: 10_000}}
				l.answer(10_000, eth, btc)
				l.pass(2 * time.Second)
				if answered {
					l.answer(10_000, eth, btc)
				}
				l.pass(4 * time.Second)
				if answered {
					l.noOffer(t, "it is refuted")
					return
				}
				l.missing(t, eth)
			})
		})
	}
}

func TestTheTroubleThatARecoveredAnswerRefutedIsNotPostedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		l.pass(6 * time.Second)
		l.land(t, l.missing(t, eth))
		l.pass(2 * time.Second)
		l.noOffer(t, "its word stands")
		for range 8 { // the other posts at once that it sees no trouble, and then a heartbeat every 50 s
			l.answer(10_000, eth, btc)
			l.pass(50 * time.Second)
		}
		l.noOffer(t, "each answer of the other refutes it anew")
	})
}

func TestWhatIsRefutedIsPostedOnceTheAnswerIsOlderThanWhoSeesWellWouldLeaveIt(t *testing.T) {
	for rank, want := range map[int]time.Duration{0: 72 * time.Second, 1: 78 * time.Second} { // a heartbeat, two staggers, and its turn
		synctest.Test(t, func(t *testing.T) {
			l := newLonely(t, rank)
			l.pass(2 * time.Second)
			l.answer(10_000, eth, btc)
			l.pass(want - time.Second)
			l.noOffer(t, "another relayer may yet post its heartbeat")
			l.pass(2 * time.Second)
			l.missing(t, eth)
		})
	}
}

func TestWhatIsRefutedIsPostedBeforeReadersCallTheAnswerStale(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonelyWith(t, 0, 50*time.Second)
		l.pass(2 * time.Second)
		l.answer(10_000, eth, btc)
		l.pass(89 * time.Second)
		l.noOffer(t, "that is not yet a heartbeat and half of its allowance")
		l.pass(2 * time.Second)
		l.missing(t, eth)
	})
}

func TestWhoComesLateTellsReadersBeforeTheyCallTheAnswerStaleToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonelyWith(t, 1, 36*time.Second)
		l.pass(2 * time.Second)
		l.answer(10_000, eth, btc)
		l.pass(95 * time.Second)
		l.noOffer(t, "that is not yet a heartbeat and a stagger")
		l.pass(2 * time.Second)
		l.missing(t, eth)
	})
}

func TestTheOwnHeartbeatAndDeviationSayNothingOfOtherRelayers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		rule := testConfig().Feeds[0].Rule
		rule.Heartbeat, rule.Deviation = 20*time.Second, 200
		l.Follow(map[price.FeedID]aggregator.Rule{eth: rule, btc: rule}, nil)
		l.pass(2 * time.Second)
		l.answer(10_000, eth, btc)
		l.a[eth] = 10_120 // 1.2 %: deviation and limit together, as promised
		l.pass(55 * time.Second)
		l.noOffer(t, "only what is promised can be expected of another")
	})
}

func TestWhatIsRefutedIsPostedOnceEverySideHasLeftTheAnswerBehind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		l.pass(2 * time.Second)
		l.answer(10_000, eth, btc)
		l.pass(5 * time.Second)
		l.a[eth] = 10_121 // beyond deviation and limit together, 1.2 %
		l.pass(4 * time.Second)
		l.a[eth] = 10_000
		l.pass(time.Second)
		l.a[eth] = 10_121
		l.pass(4 * time.Second)
		l.noOffer(t, "it has not been left behind for long without a break")
		l.pass(2 * time.Second)
		p := l.missing(t, eth)
		if lane, _ := p.Report().Lane(btc); lane.Claim == aggregator.ClaimAgreed {
			t.Error("of a side alone nothing is agreed")
		}
	})
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		l.pass(2 * time.Second)
		l.a[eth] = 10_200
		for range 15 {
			l.answer(10_000, eth, btc)
			l.pass(3 * time.Second)
		}
		l.noOffer(t, "others go on posting, so it is the own side that is wrong")
	})
}

func TestAPageWithWhatIsRefutedIsLeftToOthersAsAWholeAndOtherPagesAreNot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := testConfig()
		other := cfg.Feeds[1]
		other.ID, other.Name = 3, "SOL/USD"
		cfg.Feeds = append(cfg.Feeds, other)
		d := runWith(t, cfg)
		start := uint32(time.Now().Unix())
		show := func(ethAt uint32) {
			d.chain(func(o *aggregator.Outlook) {
				stood := price.Published{Exists: true, Price: 10_000, At: start - 1, Clock: ethAt}
				o.Published[btc], o.Published[3] = stood, stood
				stood.At = ethAt
				o.Published[eth] = stood
			})
		}
		market := func(length time.Duration, of price.Price) {
			for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(time.Second / 2) {
				d.say(btc, of, of)
				d.say(3, of, of)
			}
		}
		show(start - 1)
		d.quiet(3 * time.Second)
		market(5*time.Second, 10_000)
		show(uint32(time.Now().Unix()))
		market(5*time.Second, 10_000)
		d.noOffer(t, "nothing is due but what is refuted")
		d.say(btc, 10_100, 10_100)
		d.noOffer(t, "its page-mate is in trouble that another relayer does not see")
		d.say(3, 10_100, 10_100)
		if p := d.offer(t); len(p.Pages) != 1 || p.Pages[0].Number != 1 {
			t.Errorf("offered %v, want the page without trouble", p.Report())
		}
	})
}

func TestAPageIsLeftToOthersNoLongerOnceTheyDoNotPostWhatElseIsDueOfIt(t *testing.T) {
	for name, c := range map[string]struct {
		price price.Price
		due   bool
	}{
		"due as promised": {10_030, true}, "due by the own trigger alone": {10_010, false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				cfg := testConfig()
				cfg.Feeds[1].Rule.Deviation = 500
				cfg.Rank, cfg.Stagger = func() int { return 1 }, 6*time.Second
				l := &lonely{desk: runWith(t, cfg), stands: map[price.FeedID]price.Published{}, a: map[price.FeedID]price.Price{eth: 10_000}}
				l.answer(10_000, eth, btc)
				l.quiet(3 * time.Second)
				both := func(length time.Duration, of price.Price) {
					for end := time.Now().Add(length); time.Now().Before(end); l.pass(time.Second / 2) {
						l.say(btc, of, of)
					}
				}
				both(5*time.Second, 10_000)
				l.answer(10_000, eth, btc)
				both(8*time.Second, 10_000)
				both(10*time.Second, c.price)
				l.noOffer(t, "the page is another's for a stagger and disputeAfter")
				both(2*time.Second, c.price)
				if !c.due {
					l.noOffer(t, "another relayer's trigger may be looser")
					return
				}
				l.missing(t, eth)
			})
		})
	}
}

func TestAPageIsLeftToOthersNoLongerThoughWhatElseIsDueOfItSwings(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := testConfig()
		for i := range cfg.Feeds {
			cfg.Feeds[i].Rule.Policy.Heartbeat, cfg.Feeds[i].Rule.Heartbeat = time.Hour, time.Hour
		}
		l := &lonely{desk: runWith(t, cfg), stands: map[price.FeedID]price.Published{}, a: map[price.FeedID]price.Price{eth: 10_000}}
		l.answer(10_000, eth, btc)
		l.quiet(3 * time.Second)
		both := func(length time.Duration, of price.Price) {
			for end := time.Now().Add(length); time.Now().Before(end); l.pass(time.Second / 2) {
				l.say(btc, of, of)
			}
		}
		both(6*time.Second, 10_000)
		l.answer(10_000, eth, btc)
		both(6*time.Second, 10_000)
		for range 2 {
			both(time.Second, 10_030)
			both(6*time.Second, 10_000)
		}
		l.noOffer(t, "that was due for a second, and then was not for disputeAfter")
		for range 3 {
			both(time.Second, 10_030)
			both(time.Second, 10_000)
		}
		l.missing(t, eth)
	})
}

func TestAnAnswerOfItsOwnRefutesNoTrouble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		at := uint32(time.Now().Unix()) - 1
		stood := price.Published{Exists: true, Price: 10_000, At: at, Clock: at}
		stands := map[price.FeedID]price.Published{eth: stood, btc: stood}
		show := func(ready bool) {
			d.chain(func(o *aggregator.Outlook) { o.Ready, o.Published = ready, maps.Clone(stands) })
		}
		show(true)
		d.quiet(3 * time.Second)
		answers := 0
		for second := range 30 { // ETH/USD parts and meets all the time, and BTC/USD is due while it has met
			d.say(btc, price.Price(10_000+100*(second%2)), price.Price(10_000+100*(second%2)))
			select {
			case p := <-d.offers:
				sent := p.Report()
				for id, p := range stands {
					lane, _ := sent.Lane(id)
					stands[id] = aggregator.Apply(p, testConfig().Feeds[0].Rule.Policy, lane, sent.ObservedAt)
				}
				if stands[eth].At == sent.ObservedAt && second > 0 {
					answers++
				}
				d.answered++
			default:
			}
			show(false)
			time.Sleep(500 * time.Millisecond)
			d.say(eth, 10_000, 10_400)
			time.Sleep(100 * time.Millisecond)
			d.say(eth, 10_000, 10_000)
			time.Sleep(400 * time.Millisecond)
			show(true)
			if last, _ := d.Last(eth); last.Refuted {
				t.Fatalf("after %d s what it posted itself refutes it", second)
			}
		}
		if answers == 0 {
			t.Fatal("it was never claimed as agreed in the midst of its trouble")
		}
		for len(d.offers) > 0 { // what was due in the last moment
			<-d.offers
			d.answered++
		}
		show(false)
		time.Sleep(time.Second)
		d.say(eth, 10_000, 10_400)
		show(true)
		if lane, _ := d.offer(t).Report().Lane(eth); lane.A != 10_000 || lane.B != 10_400 {
			t.Errorf("offered %+v, want the dispute", lane)
		}
	})
}

func TestASecondOfItsOwnIsKnownWhileItMayLandAndWhileItStands(t *testing.T) {
	var s seconds
	var stands price.Published
	for second := uint32(100); second < 200; second++ {
		s.add(second, stands, 30*time.Second)
		stands.At, stands.CandidateAt, stands.Clock = 110, 120, 130
	}
	for second := uint32(100); second < 200; second++ {
		want := second >= 199-30 || second == 110 || second == 120 || second == 130
		if s.has(second) != want {
			t.Errorf("it has %d: %v, want %v", second, !want, want)
		}
	}
}

func TestAHoldThatBeganSinceRefutesTroubleToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		l.a[eth] = 13_000
		l.pass(2 * time.Second)
		now := uint32(time.Now().Unix())
		l.answer(10_000, btc)
		held := l.stands[eth]
		held.Mark, held.Candidate, held.CandidateAt = price.MarkHeld, 13_000, now
		l.stands[eth] = held
		l.show()
		l.pass(20 * time.Second)
		l.noOffer(t, "a missing side would end the hold, and the other relayer would begin it anew")
		l.pass(4 * time.Second) // jumpConfirm is 10 s, and two staggers
		l.missing(t, eth)
	})
}

func TestAnAnswerThatAReorganisationTookBackRefutesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		before := maps.Clone(l.stands)
		l.pass(2 * time.Second)
		l.answer(10_000, eth, btc)
		l.pass(8 * time.Second)
		l.noOffer(t, "it is refuted")
		l.stands = before
		l.show()
		l.pass(time.Second)
		l.missing(t, eth)
	})
}

func TestADisputeThatAnotherRelayerSeesRefutesThatASideIsMissing(t *testing.T) {
	dispute := func(l *lonely) {
		now := uint32(time.Now().Unix())
		for id, p := range l.stands {
			p.Mark, p.Clock = price.MarkDisputed, now
			l.stands[id] = p
		}
		l.show()
	}
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		l.pass(2 * time.Second)
		dispute(l)
		l.pass(60 * time.Second)
		l.noOffer(t, "who disputes has a price of both sides")
		dispute(l)
		l.pass(60 * time.Second)
		l.noOffer(t, "its heartbeat is another's")
		l.pass(13 * time.Second)
		l.missing(t, eth)
	})
	synctest.Test(t, func(t *testing.T) {
		d, _ := ranked(t, 0)
		l := &lonely{desk: d, stands: map[price.FeedID]price.Published{}, a: map[price.FeedID]price.Price{eth: 10_000, btc: 10_000}}
		l.answer(10_000, eth, btc)
		d.quiet(3 * time.Second)
		d.say(eth, 10_000, 10_400)
		d.say(btc, 10_000, 10_400)
		l.pass(2 * time.Second)
		dispute(l)
		l.pass(5 * time.Second)
		l.noOffer(t, "since a side is missing less than disputeAfter has passed")
		l.pass(2 * time.Second)
		l.missing(t, eth)
	})
}

func TestWhereAnotherRelayerPostedTheSameTroubleItStands(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 1)
		l.pass(2 * time.Second)
		l.answer(10_000, eth, btc) // it lost its provider a moment later
		l.pass(8 * time.Second)
		now := uint32(time.Now().Unix())
		for id, p := range l.stands {
			p.Mark, p.Clock = price.MarkMissing, now
			l.stands[id] = p
		}
		l.show()
		l.pass(55 * time.Second)
		l.noOffer(t, "it stands, and its heartbeat is the leader's to post for a stagger")
		if d, _ := l.Last(eth); d.Refuted || d.Outcome != aggregator.PostMissing {
			t.Errorf("decided %v, refuted %v; want the heartbeat of what stands due", d.Outcome, d.Refuted)
		}
		l.pass(7 * time.Second)
		l.missing(t, eth)
	})
}

func TestAPauseForgetsWhatRefutedTrouble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		l.pass(2 * time.Second)
		l.answer(10_000, eth, btc)
		l.pass(10 * time.Second)
		l.noOffer(t, "it is refuted")
		for id, p := range l.stands {
			p.Paused = true
			l.stands[id] = p
		}
		l.show()
		l.pass(2 * time.Second)
		for id, p := range l.stands {
			p.Paused = false
			l.stands[id] = p
		}
		l.show()
		l.pass(4 * time.Second)
		l.noOffer(t, "trouble is timed anew")
		l.pass(2 * time.Second)
		l.missing(t, eth)
	})
}

func TestWhileTheChainLagsAnAnswerIsComparedWithTroubleByItsStamps(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, _ := ranked(t, 0)
		l := &lonely{desk: d, a: map[price.FeedID]price.Price{eth: 10_000, btc: 10_000}}
		next := time.Now().Add(-lag)
		d.lagging(next, next.Add(-time.Second))
		d.quiet(3 * time.Second)
		l.pass(5 * time.Second)
		d.lagging(next.Add(9*time.Second), next.Add(8*time.Second)) // answered since, though forty minutes ago by our clock
		l.pass(20 * time.Second)
		d.noOffer(t, "the answer is younger than the trouble by the chain's time")
		d.lagging(next.Add(90*time.Second), next.Add(8*time.Second))
		l.missing(t, eth)
	})
}

func TestWhereTheChainLagsOnlySinceTroubleBeganAnAnswerRefutesItToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonely(t, 0)
		for range 40 { // a minute behind, and another relayer answers in each block
			stamp := time.Now().Add(-time.Minute)
			l.lagging(stamp, stamp.Add(-time.Second))
			l.pass(time.Second)
		}
		l.noOffer(t, "it was answered after the trouble began")
	})
}

func TestATroubleThatIsRefutedIsSaidOnceAndShown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var lines bytes.Buffer
		l := newLonely(t, 0)
		l.pass(2 * time.Second)
		l.answer(10_000, eth, btc)
		synctest.Wait()
		l.log = slog.New(slog.NewTextHandler(&lines, nil)) // nothing is decided but in answer to this goroutine
		l.pass(5 * time.Second)
		l.answer(10_000, eth, btc)
		l.pass(5 * time.Second)
		d, _ := l.Last(eth)
		checks := d.Checks.All()
		if c := checks[len(checks)-1]; c.Name != "left to others" || c.Value != 5_000-100 && c.Value != 5_000 || c.Limit != 72_000 || c.Reached {
			t.Errorf("the last check is %+v", c)
		}
		if v := testutil.ToFloat64(l.metrics.feeds[eth].refuted); v != 1 {
			t.Errorf("twofold_feed_refuted is %v", v)
		}
		l.quiet(4 * time.Second)
		if v := testutil.ToFloat64(l.metrics.feeds[eth].refuted); v != 0 {
			t.Errorf("twofold_feed_refuted is %v with both sides agreed again", v)
		}
		for _, text := range []string{"another relayer's report says otherwise", "left to others no longer"} {
			if n := strings.Count(lines.String(), text); n != 2 { // of either feed
				t.Errorf("%q was said %d times:\n%s", text, n, lines.String())
			}
		}
	})
}
