package relay

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestAtADepthARivalsEarlierProofOfTheSameRoundIsNoFaultOfTheLayout(t *testing.T) {
	both(t, func(c *Config) { c.Depth, c.Feeds, c.Rank = Finalized, []Feed{eth}, 1 }, func(w *world) {
		w.deep = 10
		w.run(70 * time.Second)
		var kept uint64
		for n := range w.checkpoints {
			kept = max(kept, n)
		}
		if len(w.history()) != 1 || kept < 11 {
			w.t.Fatalf("sent %q", w.history())
		}
		w.mirrorFeed(eth.Proxy, kept-1) // the relay before this one had kept that
		w.transmit(eth, 2000)
		for range 60 {
			w.run(5 * time.Second)
			if v := w.relay.State().Feeds[0].Verdict; v.Left == OtherLayout {
				w.t.Fatalf("after %v of %q it says %q", time.Since(w.began), w.history(), v.Text)
			}
		}
		if w.answer(eth) != 2000 {
			w.t.Errorf("the mirror answers %d after %q", w.answer(eth), w.history())
		}
	})
}

func TestAtADepthACheckpointThatIsNotWorthAProofStopsNothing(t *testing.T) {
	both(t, func(c *Config) {
		c.Depth, c.Rank = Finalized, 1
		c.Feeds[0].Deviation, c.LateAfter = 10_000, 24*time.Hour
	}, func(w *world) {
		w.deep = 10
		w.run(40 * time.Second) // checkpoint 12 waits
		w.rounds[eth.Proxy] = append(w.rounds[eth.Proxy], round{12, 1001})
		w.mirrorFeed(eth.Proxy, 11) // by the relay before this one, as of the round before
		w.mirrorFeed(btc.Proxy, 11)
		w.run(time.Minute)
		w.transmit(eth, 1100)
		w.run(70 * time.Second) // in which block 12 is final
		before := len(w.history())
		w.transmit(btc, 2000)
		w.run(time.Minute)
		if got := w.history(); len(got) != before+1 {
			w.t.Errorf("sent %q; want a checkpoint for what is new", got)
		}
	})
}

func TestAnAnswerThatThereIsNotIsNotPaidForAgainAndAgain(t *testing.T) {
	both(t, func(c *Config) {
		c.Feeds = []Feed{eth}
		c.Feeds[0].Deviation = 10_000
		c.Feeds[0].Heartbeat = 24 * time.Hour
	}, func(w *world) {
		w.run(time.Minute)
		w.transmit(eth, 1001) // less than the deviation
		w.liesBy = 500
		w.run(30 * time.Minute)
		if got := w.history(); len(got) > 3 {
			w.t.Errorf("it paid %d times, lastly for %q", len(got), got[len(got)-1])
		}
		w.liesBy = 0
		w.transmit(eth, 2000)
		w.run(3 * time.Minute)
		if w.answer(eth) != 2000 {
			w.t.Error("it did not go on")
		}
	})
}

func TestAFeedThatNoEndpointProvesStopsNoOther(t *testing.T) {
	both(t, nil, func(w *world) {
		w.mutes = map[common.Address]bool{eth.Proxy: true}
		w.run(30 * time.Minute)
		if w.answer(btc) != 1000 {
			w.t.Errorf("the other is not mirrored after %q: %s", w.history(), w.relay.State().Failed)
		}
		if got := w.history(); len(got) > 3 {
			w.t.Errorf("it paid for %q", got)
		}
		w.mutes = nil
		w.run(3 * time.Minute)
		if w.answer(eth) != 1000 {
			w.t.Error("it was not tried again")
		}
	})
}

func TestARefusalCostsOneCheckpointAlsoWhereTheOriginMovesFasterThanARehearsal(t *testing.T) {
	both(t, func(c *Config) { c.Feeds = []Feed{eth} }, func(w *world) {
		w.strict, w.always = true, true
		w.refused[eth.Proxy] = true
		w.run(time.Hour)
		if got := w.history(); len(got) != 1 {
			w.t.Errorf("it paid %d times", len(got))
		}
	})
}
