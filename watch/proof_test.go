package watch

import (
	"testing"
	"time"

	"twofold/price"
)

// say has both providers say a price of every feed, as it was stated, by clocks that are off ours by so much.
func (w *world) say(p price.Price, stated time.Time, offset time.Duration) {
	w.sayEach([2]price.Price{p, p}, stated, offset)
}

func (w *world) sayEach(prices [2]price.Price, stated time.Time, offset time.Duration) {
	for side, provider := range []string{"one", "two"} {
		for _, f := range w.feeds {
			w.w.Quote(price.Quote{Feed: f.ID, Provider: provider, Price: prices[side], Stated: stated, Received: time.Now(), Offset: offset})
		}
	}
}

func TestP3ProvidersThatDisagreeNowAndThenDoNotKeepALieAlive(t *testing.T) {
	watching(t, true, func(w *world) {
		w.change(func() { w.stalled = true })
		w.answer(ether, 130_000)
		for i := range 20 {
			prices := [2]price.Price{100_000, 100_000}
			if i%5 == 0 {
				prices[price.B] = 99_400 // for half a second of each two and a half
			}
			w.sayEach(prices, time.Now(), 0)
			w.pass(500 * time.Millisecond)
		}
		w.wantPaused(ether.ID)
	})
}

func TestAProviderThatGoesAsSoonAsALieIsProvenDoesNotKeepItAlive(t *testing.T) {
	watching(t, true, func(w *world) {
		w.answer(ether, 130_000)
		w.pass(2 * time.Second)
		w.change(func() { w.market = [2]price.Price{}; w.silent = true })
		w.pass(8 * time.Second)
		w.wantPaused(ether.ID)
	})
}

func TestAnHonestRelayerIsNotPausedWhileOurConnectionsLagAsFarAsIsHealthy(t *testing.T) {
	const lag = price.MaxBehind - 100*time.Millisecond
	for name, market := range map[string]func(since time.Duration) price.Price{
		"a jump of 3 %": func(since time.Duration) price.Price { return 100_000 - 3_000*price.Price(min(since/time.Second, 1)) },
		"a fall by 0.6 % a second": func(since time.Duration) price.Price {
			return 100_000 - price.Price(600*min(since, 12*time.Second)/time.Second)
		},
	} {
		t.Run(name, func(t *testing.T) {
			watching(t, true, func(w *world) {
				w.change(func() { w.stalled = true })
				begins := time.Now().Add(10 * time.Second)
				at := func(now time.Time) price.Price { return market(max(now.Sub(begins), 0)) }
				for i := range 200 {
					now := time.Now()
					w.say(at(now.Add(-lag)), now.Add(-lag), -lag)
					if i%5 == 0 && i > 50 && i < 120 {
						w.answer(ether, at(now.Add(-time.Second)))
					}
					w.pass(200 * time.Millisecond)
				}
				w.wantPaused()
				if n := w.log.count("alarm=wrong"); n != 0 {
					t.Errorf("it is called wrong %d times", n)
				}
			})
		})
	}
}

func TestWhatWasSaidWhileOurClockWasOffIsNotHeldAgainstTheRelayer(t *testing.T) {
	watching(t, true, func(w *world) {
		w.change(func() { w.stalled = true })
		for i := range 40 {
			market := price.Price(100_000)
			if i >= 14 && i < 26 {
				market = 97_000
			}
			w.say(market, time.Now().Add(-6*time.Second), -6*time.Second)
			switch i {
			case 16:
				w.answer(ether, 97_000)
			case 28:
				w.answer(ether, 100_000)
			}
			w.pass(500 * time.Millisecond)
		}
		w.change(func() { w.stalled = false })
		w.pass(30 * time.Second)
		w.wantPaused()
	})
}

func TestAProviderThatIsSkewedStaleOrBrokenIsHeardAnewAfterwards(t *testing.T) {
	now := start
	for name, q := range map[string]price.Quote{
		"stale":  {Price: 5, Stated: now.Add(-11 * time.Second), Received: now},
		"skewed": {Price: 5, Stated: now, Received: now, Offset: 3 * time.Second},
		"broken": {Gone: price.Broken, Received: now},
	} {
		f := watched{Feed: Feed{ether, [2]string{"one", "two"}}, complete: [2]time.Time{start.Add(-time.Hour), start.Add(-time.Hour)}}
		q.Provider = "two"
		f.hear(now, q, 10*time.Second)
		if !f.complete[price.B].IsZero() || f.complete[price.A].IsZero() {
			t.Errorf("%s: complete since %v", name, f.complete)
		}
		later := now.Add(time.Second)
		f.hear(later, price.Quote{Provider: "two", Price: 5, Stated: later, Received: later}, 10*time.Second)
		if !f.complete[price.B].Equal(later) {
			t.Errorf("%s: afterwards it is complete since %v", name, f.complete)
		}
	}
}

func TestConnectionsThatBreakAgainAndAgainAreAnAlarm(t *testing.T) {
	watching(t, true, func(w *world) {
		for range 3 {
			w.wantAlarms()
			w.change(func() { w.session++ })
			w.pass(15 * time.Second)
		}
		for range 4 {
			w.change(func() { w.session++ })
			w.pass(15 * time.Second)
		}
		w.wantAlarms("ETH/USD: blind", "BTC/USD: blind")
		w.pass(10 * time.Second)
		w.wantAlarms()
		w.change(func() { w.session++ })
		w.pass(29 * time.Second)
		w.wantAlarms()
	})
}

func TestAnAnswerThatATroubledLaneLeavesBehindIsAnAlarmAndNotPaused(t *testing.T) {
	for mark, after := range map[price.Mark]time.Duration{
		price.MarkDisputed: 15 * time.Second, price.MarkMissing: 15 * time.Second,
		price.MarkHeld: 75 * time.Second, // what is held awaits its confirmation
	} {
		t.Run(mark.String(), func(t *testing.T) {
			watching(t, true, func(w *world) {
				w.change(func() { w.market = [2]price.Price{90_000, 90_000} })
				w.answer(bitcoin, 90_000)
				w.change(func() { w.mark(ether, mark) })
				w.pass(after - time.Second)
				w.wantAlarms()
				w.pass(3 * time.Second)
				w.wantAlarms("ETH/USD: behind")
				w.pass(2 * time.Minute)
				w.wantPaused()
			})
		})
	}
}

func TestAFeedThatWasRemovedIsSaidOnceAndCausesNoAlarm(t *testing.T) {
	watching(t, true, func(w *world) {
		w.change(func() { w.mark(ether, price.MarkRemoved) })
		for range 4 {
			w.pass(time.Minute)
			w.answer(bitcoin, 100_000)
		}
		w.pass(time.Second)
		w.wantAlarms()
		s := w.w.State()
		if n := w.log.count("the feed was removed on chain"); n != 1 || len(s.Gone) != 1 || len(s.Fine) != 1 {
			t.Errorf("it was said %d times, and what stands is %+v", n, s)
		}
	})
}

func TestTheOwnersKeyIsJudgedByTheOwner(t *testing.T) {
	watching(t, true, func(w *world) {
		w.w.mu.Lock()
		w.w.parts.Holder = Holder{Address: owner, Owner: true}
		w.w.mu.Unlock()
		w.pass(time.Minute)
		w.wantAlarms()
		if w.metric("twofold_watch_armed") != 1 {
			t.Error("it is not armed")
		}
		w.w.mu.Lock()
		w.w.parts.Holder = Holder{Address: wallet, Owner: true}
		w.w.mu.Unlock()
		w.pass(time.Minute)
		w.wantAlarms("guardian: the owner is")
		if w.metric("twofold_watch_armed") != 0 {
			t.Error("it is armed")
		}
	})
}
