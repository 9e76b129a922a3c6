package relay

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestARoundIsKeptThenProvenThenAtRest(t *testing.T) {
	both(t, nil, func(w *world) {
		w.run(10 * time.Minute)
		if got, want := w.history(), []string{"checkpoint 10", "prove 10 of 2"}; !slices.Equal(got, want) {
			t.Fatalf("sent %q, want %q", got, want)
		}
		for _, f := range w.relay.State().Feeds {
			if f.Verdict.Due != Current || f.Mirror.Answer.Int64() != 1000 || f.Proven != 1 || f.Late {
				t.Errorf("%s stands at %+v", f.Name, f)
			}
		}
	})
}

func TestOnlyTheFeedWithANewRoundIsProvenAgain(t *testing.T) {
	both(t, nil, func(w *world) {
		w.run(time.Minute)
		w.transmit(btc, 2000)
		w.run(time.Minute)
		if got := w.history(); len(got) != 4 || !strings.HasSuffix(got[3], "of 1") {
			t.Errorf("sent %q", got)
		}
		if w.answer(btc) != 2000 || w.answer(eth) != 1000 {
			t.Errorf("the mirror answers %d and %d", w.answer(btc), w.answer(eth))
		}
	})
}

func TestItProvesTheBlockThatWasKeptHoweverFarTheOriginHasMoved(t *testing.T) {
	both(t, nil, func(w *world) {
		w.landsAfter = 10 // blocks, in which the origin moves once or twice
		w.run(3 * time.Minute)
		if got := w.history(); len(got) != 2 || got[0] == "checkpoint 10" || got[1] != strings.Replace(got[0], "checkpoint", "prove", 1)+" of 2" {
			t.Errorf("sent %q", got)
		}
	})
}

func TestAnotherOnesCheckpointWillDo(t *testing.T) {
	both(t, nil, func(w *world) {
		for n := range uint64(100) {
			w.checkpoints[n] = true
		}
		w.run(time.Minute)
		if got, want := w.history(), []string{"prove 10 of 2"}; !slices.Equal(got, want) {
			t.Errorf("sent %q, want %q", got, want)
		}
	})
}

func TestAFeedThatTheMirrorRefusesStopsNoOther(t *testing.T) {
	both(t, nil, func(w *world) {
		w.refused[eth.Proxy] = true
		w.run(30 * time.Second)
		if w.answer(btc) != 1000 || w.answer(eth) != 0 {
			t.Fatalf("the mirror answers %d and %d", w.answer(btc), w.answer(eth))
		}
		if f := w.relay.State().Feeds[0]; f.Verdict.Left != Refused || !strings.Contains(f.Verdict.Text, "another layout") {
			t.Errorf("of the refused feed is said %+v", f.Verdict)
		}
		w.refused[eth.Proxy] = false
		w.run(2 * time.Minute)
		if w.answer(eth) != 1000 {
			t.Error("it was not tried again")
		}
	})
}

func TestAnAggregatorWithoutALayoutIsLeftOutAndCostsNothing(t *testing.T) {
	both(t, nil, func(w *world) {
		w.layouts = map[common.Address]bool{}
		w.run(5 * time.Minute)
		if got := w.history(); len(got) != 0 {
			t.Fatalf("sent %q", got)
		}
		if left := w.relay.State().Feeds[0].Verdict.Left; left != UnknownAggregator {
			t.Errorf("it is said to be %v", left)
		}
		w.layouts[aggregatorOf(eth.Proxy)] = true
		w.run(2 * time.Minute)
		if w.answer(eth) != 1000 || w.answer(btc) != 0 {
			t.Errorf("the mirror answers %d and %d", w.answer(eth), w.answer(btc))
		}
	})
}

func TestNothingIsSentWhileL1sEndpointsAreOfAnotherFork(t *testing.T) {
	both(t, nil, func(w *world) {
		w.fork = true
		w.run(5 * time.Minute)
		if got, s := w.history(), w.relay.State(); len(got) != 0 || s.Apart == "" || s.L1Trouble != "" {
			t.Fatalf("sent %q, and says apart %q, trouble %q", got, s.Apart, s.L1Trouble)
		}
		w.fork = false
		w.run(time.Minute)
		if w.answer(eth) != 1000 {
			t.Error("it did not go on")
		}
	})
}

func TestNothingIsSentWhileL1CannotBeRead(t *testing.T) {
	both(t, nil, func(w *world) {
		w.run(time.Minute)
		w.down = true
		w.transmit(eth, 2000)
		w.run(3 * time.Minute)
		if got, s := w.history(), w.relay.State(); len(got) != 2 || s.L1Trouble == "" {
			t.Fatalf("sent %q, and says %q", got, s.L1Trouble)
		}
		w.down = false
		w.run(time.Minute)
		if w.answer(eth) != 2000 {
			t.Error("it did not go on")
		}
	})
}

func TestAtADepthACheckpointWaitsUntilL1IsSure(t *testing.T) {
	both(t, func(c *Config) { c.Depth = Safe }, func(w *world) {
		w.run(30 * time.Second)
		if got, want := w.history(), []string{"checkpoint 10"}; !slices.Equal(got, want) {
			t.Fatalf("sent %q before the block is safe, want %q", got, want)
		}
		if waits := w.relay.State().Waits; !strings.Contains(waits, "once it is safe") {
			t.Errorf("it says that it waits for %q", waits)
		}
		w.run(30 * time.Second)
		if got, want := w.history(), []string{"checkpoint 10", "prove 10 of 2"}; !slices.Equal(got, want) {
			t.Errorf("sent %q, want %q", got, want)
		}
	})
}

func TestAtADepthEachNewRoundIsKeptOnceAndTheNewestIsProven(t *testing.T) {
	both(t, func(c *Config) { c.Depth, c.Feeds = Finalized, []Feed{eth} }, func(w *world) {
		w.deep = 6
		w.run(15 * time.Second)
		w.transmit(eth, 2000)
		w.run(20 * time.Second)
		w.transmit(eth, 3000)
		w.run(5 * time.Minute)
		if w.answer(eth) != 3000 {
			t.Errorf("the mirror answers %d after %q", w.answer(eth), w.history())
		}
		if got := w.history(); len(got) > 6 {
			t.Errorf("sent %q: more than a checkpoint and a proof each", got)
		}
	})
}

func TestWhatFailsIsTriedEverLessOften(t *testing.T) {
	both(t, nil, func(w *world) {
		w.fail = errors.New("insufficient funds")
		w.run(10 * time.Minute)
		if got := len(w.history()); got < 5 || got > 20 {
			t.Errorf("tried %d times in ten minutes", got)
		}
		s := w.relay.State()
		if !strings.Contains(s.Failed, "insufficient funds") || !s.Feeds[0].Late {
			t.Errorf("it says %q, and late %v", s.Failed, s.Feeds[0].Late)
		}
		w.fail = nil
		w.run(2 * time.Minute)
		if s := w.relay.State(); w.answer(eth) != 1000 || s.Failed != "" || s.Feeds[0].Late {
			t.Errorf("it did not go on: %d, %q", w.answer(eth), s.Failed)
		}
	})
}

func TestAFollowerLeavesWhatIsDueToThoseBeforeIt(t *testing.T) {
	both(t, func(c *Config) { c.Rank, c.Stagger = 1, 24*time.Second }, func(w *world) {
		w.run(20 * time.Second)
		if got := w.history(); len(got) != 0 {
			t.Fatalf("sent %q before its turn", got)
		}
		w.run(20 * time.Second)
		if w.answer(eth) != 1000 {
			t.Error("it did not take its turn")
		}
	})
}

func TestAHeartbeatIsProvenWithoutANewRound(t *testing.T) {
	both(t, func(c *Config) {
		c.Feeds = []Feed{eth}
		c.Feeds[0].Heartbeat = 5 * time.Minute
	}, func(w *world) {
		w.run(11 * time.Minute)
		if got := len(w.history()); got != 6 {
			t.Errorf("sent %q; want three checkpoints, and three proofs", w.history())
		}
	})
}

func TestAPausedFeedIsLeftAlone(t *testing.T) {
	both(t, nil, func(w *world) {
		w.paused[eth.Proxy] = true
		w.run(time.Minute)
		if w.answer(eth) != 0 || w.answer(btc) != 1000 || w.relay.State().Feeds[0].Verdict.Left != Paused {
			t.Errorf("the mirror answers %d and %d, and the feed is %v", w.answer(eth), w.answer(btc), w.relay.State().Feeds[0].Verdict.Left)
		}
	})
}

func TestWhatHasNoRoomInATransactionFollowsInAnother(t *testing.T) {
	both(t, nil, func(w *world) {
		w.bulk = mostCalldata * 2 / 3
		w.run(time.Minute)
		got := w.history()
		if len(got) < 3 || !strings.HasSuffix(got[1], "of 1") || !strings.HasSuffix(got[len(got)-1], "of 1") || w.answer(eth) != 1000 || w.answer(btc) != 1000 {
			t.Errorf("sent %q; the mirror answers %d and %d", got, w.answer(eth), w.answer(btc))
		}
	})
}

func TestAnAnswerIsNeverOlderThanAHeartbeatWhileL1HasANewerOne(t *testing.T) {
	both(t, func(c *Config) {
		for i := range c.Feeds {
			c.Feeds[i].Deviation = 10_000
		}
	}, func(w *world) {
		w.run(61 * time.Minute) // its round was proven once more
		w.transmit(eth, 1001)   // less than the deviation: it is Chainlink's own heartbeat that brings it
		w.run(time.Minute)
		if w.answer(eth) != 1001 || w.answer(btc) != 1000 {
			t.Errorf("an hour after its round was transmitted the mirror answers %d, and L1 1001", w.answer(eth))
		}
	})
}

func TestItEndsWhateverIsUnderWay(t *testing.T) {
	for range 20 { // whether the post or the heads end first is for nobody to say
		both(t, nil, func(w *world) {
			w.landsAfter = 10
			w.run(3 * l2Every)
			if got := w.history(); len(got) != 0 {
				t.Errorf("%q landed", got)
			}
		})
	}
}

func TestAHeartbeatThatARivalWasFasterWithIsNoFaultOfTheLayout(t *testing.T) {
	both(t, func(c *Config) {
		c.Feeds = []Feed{eth}
		c.Feeds[0].Heartbeat = 5 * time.Minute
	}, func(w *world) {
		w.run(time.Minute)
		w.faster = func(kept uint64) { w.mirrorFeed(eth.Proxy, kept-1) }
		w.run(5 * time.Minute)
		if got := w.history(); len(got) != 3 {
			t.Errorf("sent %q; want a checkpoint and a proof, and later a checkpoint", got)
		}
		if v := w.relay.State().Feeds[0].Verdict; v.Left != Provable || v.Due != Current {
			t.Errorf("the feed is %+v", v)
		}
	})
}

func TestAPanicOfAPostIsADefectThatEndsTheRelay(t *testing.T) {
	both(t, nil, func(w *world) {
		w.panics = true
		if err := w.relay.Run(w.t.Context()); err == nil || !strings.Contains(err.Error(), "panic: a defect") || !strings.Contains(err.Error(), "world_test.go") {
			t.Errorf("it ended with %v", err)
		}
	})
}
