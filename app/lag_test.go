package app

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"twofold/price"
	"twofold/signer/submit"
)

// run lets time pass in steps of 100 ms: prices are said every half second, and a block is mined so often; 0 is never.
func (w *world) run(d, every time.Duration, each func(n time.Duration)) {
	for n := time.Duration(0); n < d; n += 100 * time.Millisecond {
		if each != nil {
			each(n)
		}
		if n%(500*time.Millisecond) == 0 {
			for _, id := range worldFeeds {
				w.say(id, price.A)
				w.say(id, price.B)
			}
		}
		if every != 0 && n%every == 0 {
			w.chain.Mine()
		}
		time.Sleep(100 * time.Millisecond)
		synctest.Wait()
	}
}

// ends is what became of every post since a moment, refusals and failures first of all.
func (w *world) ends(since time.Time) (landed []submit.Settled, failed []submit.Settled) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, s := range w.settled {
		switch {
		case s.SeenAt.Before(since):
		case s.Outcome == submit.Landed:
			landed = append(landed, s)
		default:
			failed = append(failed, s)
		}
	}
	return landed, failed
}

// taken checks each landed answer against the contract's limits of time, which this world's oracle does not keep, and that
// each is of a later second than the one before. It returns how many rounds there were.
func (w *world) taken(landed []submit.Settled, feed price.FeedID) (rounds int) {
	w.t.Helper()
	timing := price.Timing{MaxReportAge: 30 * time.Second, MaxSkew: 5 * time.Second}
	last := uint32(0)
	for _, s := range landed {
		if s.Feed != feed {
			continue
		}
		rounds++
		block := w.chain.HeaderAt(s.Block)
		if !timing.Takes(price.Head{Time: time.Unix(int64(block.Time), 0)}, time.Unix(int64(s.ObservedAt), 0)) {
			w.t.Errorf("feed %d: stamped %d in a block of %d, which the contract refuses", feed, s.ObservedAt, block.Time)
		}
		if s.ObservedAt <= last {
			w.t.Errorf("feed %d: stamped %d after %d", feed, s.ObservedAt, last)
		}
		last = s.ObservedAt
	}
	return rounds
}

func TestP4AfterAnOutageOfFortyMinutesAnswersLandByTheChainsTimeUntilItHasCaughtUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := begin(t)
		began := time.Now()
		w.run(40*time.Minute, 0, nil)
		landed, _ := w.ends(began.Add(10 * time.Second))
		if len(landed) > 0 {
			t.Fatalf("%d answers landed while no block came", len(landed))
		}
		w.set(eth, 1_050_000, 1_050_000)
		w.chain.Lag(true)
		resumed := time.Now()
		behind := 40 * time.Minute
		steady := 2 * time.Minute
		w.run(steady, 2*time.Second, nil) // as fast as the clock
		landed, _ = w.ends(resumed)
		if n := w.taken(landed, eth); n != 1 && n != 2 {
			t.Errorf("%d answers in two minutes of a chain that lags steadily: it was due once for what moved, and perhaps for its heartbeat\n%s", n, w.logs)
		}
		for n := 0; w.chain.Head().Time+2 < uint64(time.Now().Unix()); n++ {
			if n == 600 {
				t.Fatal("the chain does not catch up: the test is wrong")
			}
			w.run(time.Second, 200*time.Millisecond, nil)
		}
		w.chain.Lag(false)
		w.run(10*time.Second, 2*time.Second, nil)
		landed, failed := w.ends(resumed)
		if len(failed) > 0 {
			t.Errorf("%d posts failed, the first: %+v\n%s", len(failed), failed[0], w.logs)
		}
		for _, id := range worldFeeds {
			// A heartbeat of 5 min less its lead of 6 s, on what the chain's time went forward by.
			gone := time.Duration(w.chain.Head().Time)*time.Second - time.Duration(resumed.Add(-behind).Unix())*time.Second
			if n, want := w.taken(landed, id), int(gone/(294*time.Second)); n < want-1 || n > want+3 {
				t.Errorf("feed %d: %d answers in %v of the chain's time, want about %d", id, n, gone, want)
			}
		}
		stepped := time.Now()
		w.set(btc, 1_050_000, 1_050_000)
		w.run(10*time.Second, 2*time.Second, nil)
		landed, _ = w.ends(stepped)
		if w.taken(landed, btc) != 1 || int64(landed[0].ObservedAt) < stepped.Unix() {
			t.Errorf("in step again, landed %+v since %d", landed, stepped.Unix())
		}
		for words, want := range map[string]int{"no head comes": 1, "reports are stamped by them": 1, "at our clock again": 1} {
			if n := strings.Count(w.logs.String(), words); n != want {
				t.Errorf("%q was logged %d times, want %d:\n%s", words, n, want, w.logs)
			}
		}
	})
}
