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
	for len(l.offers) > 0 {
		l.land(t, l.offer(t))
	}
	return missing
}

func TestAConnectionThatComesAndGoesIsContradictedEverMoreSeldom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLonelyBy(t, contested(0, 5*time.Minute))
		missing := 0
		for range 40 {
			missing += l.flap(t, 16*time.Second, true) // 13 s of trouble
		}
		if missing != 2 {
			t.Errorf("a missing side was posted %d times, want after 5 s and after 10 s of trouble; the third waits for 20 s", missing)
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
	synctest.Test(t, func(t *testing.T) {
		stands := map[price.FeedID]price.Published{}
		var relayers [2]*lonely
		for i := range relayers {
			relayers[i] = &lonely{desk: runWith(t, contested(i, time.Hour)), stands: stands}
		}
		relayers[0].answer(10_000, eth, btc)
		policy, lost := testConfig().Feeds[0].Rule.Policy, [2]price.FeedID{eth, btc}
		posts := 0
		for began := time.Now(); time.Since(began) < 20*time.Minute; time.Sleep(time.Second / 2) {
			for i, l := range relayers {
				for _, id := range []price.FeedID{eth, btc} {
					q := price.Quote{Feed: id, Provider: "coinbase", Price: 10_000, Stated: time.Now(), Received: time.Now(), Session: 1}
					l.Quote(q)
					if q.Provider = "kraken"; id != lost[i] || time.Since(began) < 5*time.Second {
						l.Quote(q)
					}
				}
				l.show()
				for len(l.offers) > 0 {
					p := l.offer(t).Report()
					for id, s := range stands {
						if lane, ok := p.Lane(id); ok && p.ObservedAt > s.Clock {
							stands[id] = aggregator.Apply(s, policy, lane, p.ObservedAt)
						}
					}
					l.answered++
					posts++
				}
			}
		}
		if posts < 4 || posts > 18 {
			t.Errorf("they posted %d times, want twice for each time that 5 s can be doubled in 20 minutes", posts)
		}
	})
}
