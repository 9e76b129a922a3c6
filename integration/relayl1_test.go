package integration

import (
	"context"
	"errors"
	"testing"
	"time"

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
	k := startKeeper(t, w, twochains.Relay{L1: []string{address, other.URL()}})
	arrives(t, a, eth)

	w.Lag(2)
	must(t, eth.Transmit(t.Context(), 3200_00000000))
	arrives(t, a, eth)

	must(t, eth.Transmit(t.Context(), 3210_00000000))
	w.StandStill(true)
	w.StopL1(true)
	says(t, k, false, "origin: the L2 has known of no newer L1 block than ")
	stoodSince, err := k.Metrics(t.Context())
	must(t, err)
	if ago := time.Since(time.Unix(int64(stoodSince["twofold_mirror_origin_moved_timestamp_seconds"]), 0)); ago < 10*block || ago > time.Minute {
		t.Errorf("by its metrics the origin has stood for %v", ago)
	}
	must(t, a.Look(t.Context(), nil))
	if stood := a.Feeds[0].Reading; stood.Answer.Int64() != 3200_00000000 {
		t.Errorf("the reader says %v, which the L2 cannot know of", stood)
	}
	w.Lag(0)
	w.StandStill(false)
	arrives(t, a, eth)
	says(t, k, true, "")
	w.StopL1(false)

	up := link.Down()
	must(t, eth.Transmit(t.Context(), 3220_00000000))
	arrives(t, a, eth)
	other.Lag(8)
	must(t, eth.Transmit(t.Context(), 3230_00000000))
	says(t, k, false, "l1: ")
	measures(t, k, `twofold_mirror_unread{chain="l1"}`, 1)
	must(t, up())
	arrives(t, a, eth)
	says(t, k, true, "")
	measures(t, k, `twofold_mirror_unread{chain="l1"}`, 0)
	must(t, a.LookBack(t.Context()))
	bornOut(t, a)
	noReverts(t, a)
}

func TestWhatL1TakesBackIsTakenBackAndAtADepthNothingYoungerIsMirrored(t *testing.T) {
	t.Parallel()
	const epoch = 2
	w := newWorld(t, twochains.Config{Mirror: true, Epoch: epoch, Feeds: []twochains.FeedConfig{{Name: "ETH/USD", Answer: 3123_45678901}}})
	eth := w.Feeds[0]
	t.Run("latest", func(t *testing.T) {
		a := newAudit(t, w)
		k := startKeeper(t, w, twochains.Relay{})
		must(t, eth.Transmit(t.Context(), 3200_00000000))
		arrives(t, a, eth)
		bornOut(t, a)
		noReverts(t, a)
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
		bornOut(t, a) // though what was in the blocks that are gone is sent again, and may revert
	})
	t.Run("safe, and what waits is taken back", func(t *testing.T) {
		a := newAudit(t, w)
		startKeeper(t, w, twochains.Relay{Settings: map[string]string{"depth": "safe"}})
		must(t, eth.Transmit(t.Context(), 3350_00000000))
		must(t, rig.Await(t.Context(), arrivesIn, "a checkpoint that waits", func(ctx context.Context) error {
			if err := a.Look(ctx, nil); err != nil {
				return err
			}
			if len(a.Sent) == 0 {
				return errors.New("there is none")
			}
			return nil
		}))
		must(t, w.Reorganise(t.Context(), epoch))
		arrivesFromAtLeast(t, w, epoch)
	})
	t.Run("finalized", func(t *testing.T) {
		startKeeper(t, w, twochains.Relay{Settings: map[string]string{"depth": "finalized"}})
		arrivesFromAtLeast(t, w, 2*epoch)
	})
}

// arrivesFromAtLeast has a feed say something, and holds it to be mirrored from no block that lies less deep.
func arrivesFromAtLeast(t *testing.T, w *twochains.World, blocks uint64) {
	t.Helper()
	a := newAudit(t, w)
	for n := range int64(2) {
		must(t, w.Feeds[0].Transmit(t.Context(), 3400_00000000+n))
	}
	arrives(t, a, w.Feeds[0])
	must(t, a.LookBack(t.Context()))
	bornOut(t, a)
	noReverts(t, a)
	for _, p := range proofsOf(t, w, a) {
		if p.L1Block+blocks > p.newest {
			t.Errorf("L1 block %d was proven when %d was the newest", p.L1Block, p.newest)
		}
	}
}
