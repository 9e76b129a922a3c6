package integration

import (
	"testing"

	"twofold/integration/rig"
	"twofold/integration/twochains"
)

func TestWhileL1IsBehindOrGoneNothingWrongIsMirroredAndAllGoesOnAfterwards(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{Mirror: true, Feeds: []twochains.FeedConfig{{Name: "ETH/USD", Answer: 3123_45678901}}})
	eth := w.Feeds[0]
	a := newAudit(t, w)
	link, address, err := rig.StartLink(w.L1.URL)
	must(t, err)
	t.Cleanup(link.Stop)
	other := rig.StartProxy(w.L1.URL)
	t.Cleanup(other.Stop)
	k := startKeeper(t, w, twochains.Site{L1: []string{address, other.URL()}})
	arrives(t, a, eth)

	w.StandStill(true)
	must(t, eth.Transmit(t.Context(), 3200_00000000))
	says(t, k, false, "origin: the L2 has known of no newer L1 block than ")
	must(t, a.Look(t.Context(), nil))
	if stood := a.Feeds[0].Reading; stood.Answer.Int64() != 3123_45678901 {
		t.Errorf("the reader says %v, which the L2 cannot know of", stood)
	}
	w.Lag(3)
	w.StandStill(false)
	arrives(t, a, eth)
	says(t, k, true, "")
	must(t, eth.Transmit(t.Context(), 3210_00000000))
	arrives(t, a, eth)
	w.Lag(0)

	up := link.Down()
	must(t, eth.Transmit(t.Context(), 3220_00000000))
	arrives(t, a, eth)

	other.Lag(8)
	says(t, k, false, "l1: ")
	must(t, eth.Transmit(t.Context(), 3230_00000000))
	must(t, up())
	arrives(t, a, eth)
	other.Lag(0)
	says(t, k, true, "")
	must(t, a.LookBack(t.Context()))
	bornOut(t, a)
}

func TestWhatL1TakesBackIsTakenBackAndAtADepthNothingYoungerIsMirrored(t *testing.T) {
	t.Parallel()
	const epoch = 2
	w := newWorld(t, twochains.Config{Mirror: true, Epoch: epoch, Feeds: []twochains.FeedConfig{{Name: "ETH/USD", Answer: 3123_45678901}}})
	eth := w.Feeds[0]
	t.Run("latest", func(t *testing.T) {
		a := newAudit(t, w)
		k := startKeeper(t, w, twochains.Site{})
		must(t, eth.Transmit(t.Context(), 3200_00000000))
		arrives(t, a, eth)
		bornOut(t, a)
		lost := a.Feeds[0].Rounds[len(a.Feeds[0].Rounds)-1]
		head, err := w.L1.Client.BlockNumber(t.Context())
		must(t, err)
		must(t, w.Reorganise(t.Context(), head-lost.Block+1))

		a = newAudit(t, w)
		must(t, eth.Transmit(t.Context(), 3300_00000000))
		arrives(t, a, eth)
		if again := a.Feeds[0].Reading; again.ID.Cmp(lost.ID) != 0 || again.Answer.Int64() != 3300_00000000 {
			t.Errorf("the reader says %v, in the place of %v", again, lost.Round)
		}
		if lines := k.Lines().With("L1 was reorganised under the L2"); len(lines) == 0 {
			t.Error("the relay does not say it")
		}
		must(t, a.LookBack(t.Context()))
		bornOut(t, a)
	})
	for _, depth := range []struct {
		name string
		lies uint64 // so far behind the newest
	}{{"safe", epoch}, {"finalized", 2 * epoch}} {
		t.Run(depth.name, func(t *testing.T) {
			a := newAudit(t, w)
			startKeeper(t, w, twochains.Site{Settings: map[string]string{"depth": depth.name}})
			for n := range int64(3) {
				must(t, eth.Transmit(t.Context(), 3400_00000000+n))
			}
			arrives(t, a, eth)
			must(t, a.LookBack(t.Context()))
			bornOut(t, a)
			for _, p := range proofsOf(t, w, a) {
				if p.L1Block+depth.lies > p.newest {
					t.Errorf("L1 block %d was proven when %d was the newest", p.L1Block, p.newest)
				}
			}
		})
	}
}
