package engine

import (
	"testing"
	"testing/synctest"
	"time"

	"twofold/aggregator"
	"twofold/price"
)

// contested is a config whose heartbeat is long beside disputeAfter, as in earnest.
func contested(rank int, heartbeat time.Duration) Config {
	cfg := testConfig()
	for i := range cfg.Feeds {
		rule := &cfg.Feeds[i].Rule
		rule.Policy.Heartbeat, rule.Heartbeat = heartbeat, heartbeat
	}
	cfg.Rank, cfg.Stagger = func() int { return rank }, 3*time.Second
	return cfg
}

// flap has side B of both feeds away for a while, and back until that has settled. It counts what is offered of its absence,
// and lands all of it; another relayer, if any, answers a second after each.
func (l *lonely) flap(t *testing.T, away time.Duration, another bool) (missing int) {
	t.Helper()
	for end := time.Now().Add(away); time.Now().Before(end); {
		l.pass(time.Second / 2)
		select {
		case p := <-l.offers:
			missing++
			l.land(t, p)
			if another {
				l.pass(time.Second)
				l.answer(10_000, eth, btc)
			}
		default:
		}
	}
	l.quiet(4 * time.Second)
	l.landAll(t)
	return missing
}

func TestAConnectionThatComesAndGoesIsContradictedEverMoreSeldom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonelyBy(t, contested(0, 5*time.Minute))
		missing := 0
		for range 14 { // for less than a heartbeat
			missing += l.flap(t, 16*time.Second, true) // 13 s of trouble
		}
		if missing != 2 {
			t.Errorf("a missing side was posted %d times, want after 5 s and after 10 s of trouble; the third waits for 20 s", missing)
		}
		for range 40 {
			missing += l.flap(t, 16*time.Second, true)
		}
		if missing < 3 || missing > 5 {
			t.Errorf("a missing side was posted %d times, want once more in each heartbeat, which halves the wait", missing)
		}
		if l.flap(t, 21*time.Second, false) != 0 {
			t.Error("it was posted before it had lasted for 20 s")
		}
		if l.flap(t, 25*time.Second, false) != 1 {
			t.Error("it was not posted after 20 s")
		}
		for range 6 {
			l.quiet(55 * time.Second)
			l.answer(10_000, eth, btc)
		}
		if l.flap(t, 9*time.Second, false) != 1 {
			t.Error("what was contradicted is not forgotten after a heartbeat")
		}
	})
}

func TestARelayerAloneContradictsNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonelyBy(t, contested(0, 5*time.Minute))
		for n := range 20 {
			if l.flap(t, 16*time.Second, false) != 1 {
				t.Fatalf("the %dth absence was not posted once", n+1)
			}
		}
	})
}

func TestWhatTwoTellOfTheSameTroubleIsNoContradiction(t *testing.T) {
	for name, ours := range map[string]bool{"posted here": true, "posted by the other": false} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				l := newLonelyBy(t, contested(0, 5*time.Minute))
				l.quiet(4 * time.Second)
				for range 10 {
					if ours {
						l.pass(9 * time.Second)
						l.land(t, l.missing(t, eth))
						l.quiet(time.Second)
					} else {
						l.pass(7 * time.Second)
						l.absent()
						l.pass(2 * time.Second)
					}
					l.answer(10_000, eth, btc) // the provider is back, and the other is the first to see it
					l.pass(time.Second / 2)
					l.quiet(4 * time.Second)
				}
				l.pass(9 * time.Second)
				l.missing(t, eth)
			})
		})
	}
}

// absent has another relayer's report on chain that a side of both feeds is missing.
func (l *lonely) absent() {
	for id, p := range l.stands {
		p.Mark, p.Clock = price.MarkMissing, uint32(time.Now().Unix())
		l.stands[id] = p
	}
	l.show()
}

func TestTroubleThatWasContradictedIsCountedOnceHoweverOftenOthersAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonelyBy(t, contested(0, 5*time.Minute))
		l.pass(6 * time.Second)
		l.land(t, l.missing(t, eth))
		for range 5 {
			l.pass(3 * time.Second)
			l.answer(10_000, eth, btc)
		}
		l.quiet(4 * time.Second)
		if l.flap(t, 12*time.Second, false) != 0 || l.flap(t, 15*time.Second, false) != 1 {
			t.Error("it does not wait for 10 s")
		}
	})
}

func TestWhatWaitsIsNotLeftToOthersWhereTheyPostTheSame(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonelyBy(t, contested(0, 5*time.Minute))
		l.flap(t, 16*time.Second, true)
		l.pass(9 * time.Second)
		if d, _ := l.Last(eth); !d.Refuted {
			t.Fatal("it does not wait")
		}
		l.absent()
		if d, _ := l.Last(eth); d.Refuted {
			t.Error("the page is left to others, who see the same")
		}
	})
}

func TestAPageWaitsForAHeartbeatAtMostSinceItWasContradicted(t *testing.T) {
	rule, now := testConfig().Feeds[0].Rule, time.Unix(1_000_000, 0)
	var c contest
	for by := range uint32(10) {
		c.lost(now, by+1, rule)
	}
	began, heartbeat := now.Add(-time.Hour), rule.Policy.Heartbeat
	if since := c.holds(now.Add(heartbeat-1), began); since != now {
		t.Errorf("it waits since %v, want since %v", since, now)
	}
	if since := c.holds(now.Add(heartbeat), began); !since.IsZero() {
		t.Errorf("it waits since %v, want no longer", since)
	}
}

func TestTwoThatHaveEachLostAnotherProviderContradictEachOtherEverMoreSeldom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { contesting(t) })
}

func TestAWaitIsHalvedWithEachHeartbeatThoughTroubleComesAndGoes(t *testing.T) {
	rule, now := testConfig().Feeds[0].Rule, time.Unix(1_000_000, 0)
	heartbeat := rule.Policy.Heartbeat
	var c contest
	for by := range uint32(10) {
		c.lost(now, by+1, rule)
	}
	for n, want := range []time.Duration{heartbeat, heartbeat / 2, heartbeat / 4, heartbeat / 8} {
		for at := now; at.Before(now.Add(heartbeat)); at = at.Add(time.Second) { // new trouble each second
			if got := c.waits(at); got != want {
				t.Fatalf("%v after the %dth heartbeat it waits for %v, want %v", at.Sub(now), n, got, want)
			}
			c.holds(at, at)
		}
		now = now.Add(heartbeat)
	}
	if c.lost(now, 11, rule); c.waits(now) != 2*rule.DisputeAfter {
		t.Errorf("contradicted again it waits for %v, want twice what was left, or disputeAfter", c.waits(now))
	}
}

// both has two relayers post for half a second to one chain. Each hears both providers of both feeds, but for what is gone.
func both(t *testing.T, relayers [2]*lonely, btcAt price.Price, gone func(relayer int, id price.FeedID) bool) (posts int) {
	t.Helper()
	policy := testConfig().Feeds[0].Rule.Policy
	for i, l := range relayers {
		for _, id := range []price.FeedID{eth, btc} {
			at := price.Price(10_000)
			if id == btc {
				at = btcAt
			}
			q := price.Quote{Feed: id, Provider: "coinbase", Price: at, Stated: time.Now(), Received: time.Now(), Session: 1}
			l.Quote(q)
			if q.Provider = "kraken"; !gone(i, id) {
				l.Quote(q)
			}
		}
		l.show()
		for len(l.offers) > 0 {
			p := l.offer(t).Report()
			for id, s := range l.stands {
				if lane, ok := p.Lane(id); ok && p.ObservedAt > s.Clock {
					l.stands[id] = aggregator.Apply(s, policy, lane, p.ObservedAt)
				}
			}
			l.answered++
			posts++
		}
	}
	time.Sleep(time.Second / 2)
	return posts
}

// contesting are two relayers that have contradicted each other for 20 minutes, and see well for two.
func contesting(t *testing.T) [2]*lonely {
	t.Helper()
	var relayers [2]*lonely
	stands := map[price.FeedID]price.Published{}
	for i := range relayers {
		relayers[i] = &lonely{desk: runWith(t, contested(i, time.Hour)), stands: stands}
	}
	relayers[0].answer(10_000, eth, btc)
	lost, posts := [2]price.FeedID{eth, btc}, 0
	for began := time.Now(); time.Since(began) < 20*time.Minute; {
		posts += both(t, relayers, 10_000, func(i int, id price.FeedID) bool { return id == lost[i] && time.Since(began) >= 5*time.Second })
	}
	if posts < 4 || posts > 18 {
		t.Errorf("they posted %d times, want twice for each time that 5 s can be doubled in 20 minutes", posts)
	}
	for began := time.Now(); time.Since(began) < 2*time.Minute; {
		both(t, relayers, 10_000, func(int, price.FeedID) bool { return false })
	}
	return relayers
}

func TestTwoThatContestedPostWhatBothSeeThoughAPageMateIsInTrouble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		relayers := contesting(t)
		ethIsGone := func(_ int, id price.FeedID) bool { return id == eth }
		for began := time.Now(); time.Since(began) < 20*time.Second; {
			if both(t, relayers, 10_000, ethIsGone) > 0 {
				t.Fatal("a side that is missing is posted before its wait is over")
			}
		}
		for moved := time.Now(); relayers[0].stands[btc].Price != 11_000; {
			if time.Since(moved) > 7*time.Second { // disputeAfter, and what it takes to be seen
				t.Fatal("both see where BTC/USD is, and nobody posts it")
			}
			both(t, relayers, 11_000, ethIsGone)
		}
	})
}

func TestWhatWasContestedByOneThatIsGoneIsPostedAllTheSame(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const heartbeat = 10 * time.Minute
		l := newLonelyBy(t, contested(0, heartbeat))
		for away := 5 * time.Second; away < heartbeat; away *= 2 {
			if l.flap(t, away+8*time.Second, true) != 1 {
				t.Fatalf("trouble of %v was not contradicted once", away)
			}
		}
		held, wrong := time.Duration(0), time.Duration(0)
		for end := time.Now().Add(6 * heartbeat); time.Now().Before(end); {
			for began := time.Now(); time.Since(began) < heartbeat/3; time.Sleep(time.Second / 2) { // ETH/USD's side B is away, and BTC/USD moves
				at := price.Price(10_000)
				if time.Since(began) > 30*time.Second {
					at = 11_000
				}
				l.hear(10_000, at)
				if d, _ := l.Last(eth); d.Refuted {
					held += time.Second / 2
				}
				if l.stands[btc].Price != at {
					wrong += time.Second / 2
				}
				l.landAll(t)
			}
			for began := time.Now(); time.Since(began) < 6*time.Second; l.landAll(t) {
				l.quiet(time.Second / 2)
			}
		}
		if held > 2*heartbeat || wrong > heartbeat/2 {
			t.Errorf("in six heartbeats alone its page was left to others for %v, and BTC/USD stood wrong for %v", held, wrong)
		}
	})
}

func TestWhatWaitsNoLongerWaitsAgainOnceItIsContradictedAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonelyBy(t, contested(0, time.Hour))
		for away := 5 * time.Second; away < time.Minute; away *= 2 {
			l.flap(t, away+8*time.Second, true)
		}
		keep := func(length time.Duration, ethAt, btcAt price.Price) {
			for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(time.Second / 2) {
				l.hear(ethAt, btcAt)
			}
		}
		keep(20*time.Second, 10_000, 10_000)
		l.noOffer(t, "it waits")
		keep(8*time.Second, 10_000, 11_000)
		l.land(t, l.missing(t, eth))
		keep(time.Second, 10_000, 11_000)
		l.answer(10_000, eth)
		keep(20*time.Second, 12_000, 11_000) // far from what was answered, so that the answer refutes it no longer
		l.noOffer(t, "it was contradicted since")
		if d, _ := l.Last(eth); !d.Refuted {
			t.Error("it does not wait")
		}
	})
}

// hear has ETH/USD's side B away, and both of BTC/USD.
func (l *lonely) hear(ethAt, btcAt price.Price) {
	l.Quote(price.Quote{Feed: eth, Provider: "coinbase", Price: ethAt, Stated: time.Now(), Received: time.Now(), Session: 1})
	l.say(btc, btcAt, btcAt)
}

// landAll lands all that is offered.
func (l *lonely) landAll(t *testing.T) {
	t.Helper()
	for len(l.offers) > 0 {
		l.land(t, l.offer(t))
	}
}
