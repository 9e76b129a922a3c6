package relay

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestAStopDuringAPostEndsIt(t *testing.T) {
	for range 20 { // which ends first, the post or the heads, is chance
		both(t, nil, func(w *world) {
			w.landsAfter = 1000
			w.run(10 * time.Second) // a bubble whose goroutines all wait for each other fails
		})
	}
}

func TestAnEndpointThatNeverAnswersIsNotWaitedForForEver(t *testing.T) {
	both(t, nil, func(w *world) {
		w.hangs = true
		ctx, cancel := context.WithTimeout(w.t.Context(), time.Hour)
		defer cancel()
		time.AfterFunc(5*time.Minute, func() { w.setHangs(false) }) // for those who ask from then on
		if err := w.relay.Run(ctx); err != nil {
			w.t.Error(err)
		}
		if w.answer(eth) != 1000 {
			w.t.Errorf("an hour later it says that it does %q, and sent %q", w.relay.State().Doing, w.history())
		}
	})
}

func TestWhoWasBeatenToItLooksBeforeItSendsAgain(t *testing.T) {
	both(t, func(c *Config) { c.Feeds = []Feed{eth} }, func(w *world) {
		w.rival = true
		w.run(time.Minute)
		if got, want := w.history(), []string{"checkpoint 10", "prove 10 of 1", "skipped 10"}; !slices.Equal(got, want) {
			w.t.Errorf("sent %q, want %q", got, want)
		}
	})
}

func TestARefusalStandsUntilAProofIsTakenAndCostsOneCheckpoint(t *testing.T) {
	both(t, func(c *Config) { c.Feeds = []Feed{eth} }, func(w *world) {
		w.refused[eth.Proxy] = true
		ctx, cancel := context.WithTimeout(w.t.Context(), time.Hour)
		defer cancel()
		go func() {
			for tick := time.Tick(time.Second); ctx.Err() == nil; {
				select {
				case <-ctx.Done():
				case <-tick:
				}
				if time.Since(w.began) < 20*time.Second {
					continue
				}
				if f := w.relay.State().Feeds[0]; f.Verdict.Left != Refused || f.Late {
					w.t.Errorf("of a feed that is refused it says %v, late %v, %q", f.Verdict.Left, f.Late, f.Verdict.Text)
					return
				}
			}
		}()
		if err := w.relay.Run(ctx); err != nil {
			w.t.Error(err)
		}
		if got := w.history(); len(got) != 1 {
			w.t.Errorf("it paid for %q", got)
		}
	})
}

func TestAnL1ThatProvesNothingCostsOneCheckpoint(t *testing.T) {
	both(t, nil, func(w *world) {
		w.mute = true
		w.run(time.Hour)
		if got := w.history(); len(got) != 1 {
			w.t.Errorf("it paid for %q", got)
		}
		w.mute = false
		w.run(2 * time.Minute)
		if w.answer(eth) != 1000 {
			w.t.Error("it did not go on")
		}
	})
}

func TestARoundThatThereIsNotIsNotPaidForAgainAndAgain(t *testing.T) {
	both(t, func(c *Config) { c.Feeds = []Feed{eth} }, func(w *world) {
		w.run(time.Minute)
		w.lies = true
		w.run(30 * time.Minute)
		if got := w.history(); len(got) > 3 {
			w.t.Errorf("it paid for %q", got)
		}
		w.transmit(eth, 2000)
		w.run(3 * time.Minute)
		if w.answer(eth) != 2000 {
			w.t.Error("it did not go on")
		}
	})
}

func TestACheckpointThatTheL2HasLostIsKeptAnew(t *testing.T) {
	both(t, func(c *Config) { c.Depth, c.Feeds = Finalized, []Feed{eth} }, func(w *world) {
		w.deep, w.strict = 6, true
		w.run(15 * time.Second)
		w.checkpoints = map[uint64]bool{} // the L2 was reorganised, and the transaction is not there
		w.run(5 * time.Minute)
		if w.answer(eth) != 1000 {
			w.t.Errorf("five minutes later nothing is mirrored, after %q: %s", w.history(), w.relay.State().Failed)
		}
	})
}

func TestAtADepthNoHiccupHasACheckpointForgotten(t *testing.T) {
	both(t, func(c *Config) { c.Depth, c.PollEvery = Finalized, 5*time.Second }, func(w *world) {
		w.deep, w.unread = 6, map[common.Address]bool{}
		w.run(60 * time.Second)
		w.unread[eth.Proxy] = true
		w.run(25 * time.Second) // in which the block becomes final
		w.unread[eth.Proxy] = false
		w.run(15 * time.Second)
		if w.answer(eth) != 1000 {
			w.t.Errorf("it is not mirrored after %q", w.history())
		}
	})
}

func TestAtADepthARoundAfterTheCheckpointIsNotTakenForKept(t *testing.T) {
	both(t, func(c *Config) { c.Depth, c.Feeds = Finalized, []Feed{eth} }, func(w *world) {
		w.deep, w.toldAfter = 6, 6 // the origin has moved when it is told that the checkpoint landed
		w.transmit(eth, 2000)      // in block 11
		w.run(time.Minute)
		if got := w.history(); len(got) != 2 {
			w.t.Errorf("sent %q, want a checkpoint without that round, and one with it", got)
		}
	})
}

func TestAtADepthAFollowerLeavesTheProofToThoseBeforeIt(t *testing.T) {
	both(t, func(c *Config) { c.Depth, c.Feeds, c.Rank, c.Stagger = Finalized, []Feed{eth}, 1, 24*time.Second }, func(w *world) {
		w.deep = 6
		w.run(40 * time.Second)
		var kept uint64
		if got := w.history(); len(got) != 1 {
			w.t.Fatalf("sent %q", got)
		}
		for n := range w.checkpoints {
			kept = n
		}
		final := time.Duration(kept+6-10) * l1Every // when the block is final
		w.run(final - time.Since(w.began) + 16*time.Second)
		if got := w.history(); len(got) != 1 {
			w.t.Fatalf("sent %q before its turn", got)
		}
		w.run(20 * time.Second)
		if w.answer(eth) != 1000 {
			w.t.Error("it did not take its turn")
		}
	})
}

func TestAnOriginThatMovesFasterThanARehearsalIsProvenAllTheSame(t *testing.T) {
	both(t, nil, func(w *world) {
		w.strict, w.always, w.mute = true, true, true
		w.run(time.Minute)
		w.mute = false
		w.run(2 * time.Minute)
		if w.answer(eth) != 1000 {
			w.t.Errorf("it did not go on after %q: %s", w.history(), w.relay.State().Failed)
		}
	})
}
