package integration

import (
	"context"
	"fmt"
	"testing"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
)

func TestARelayerThatLostAProviderLeavesItsPagesToOneThatHasNot(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Market: simulator.Config{Every: time.Hour},
		Edit: map[string]string{"settle: 2s": "settle: 1s", "disputeAfter: 5s": "disputeAfter: 4s"}})
	link, url, err := rig.StartLink(r.Market.KrakenURL())
	must(t, err)
	t.Cleanup(link.Stop)
	daemons := startTwo(t, r, map[string]string{r.Market.KrakenURL(): url})
	awaitReady(t, daemons[1], 10*time.Second, "relayers: of rank 1")
	rig.Pause(t.Context(), settle+block) // it agrees by now

	begun := posts(t, r, second)
	up := link.Down()
	// Nothing is posted since its trouble began, so it says so, once; who sees better recovers at once, and that refutes it.
	must(t, rig.Await(t.Context(), disputeAfter+15*block, "its trouble to be refuted", func(ctx context.Context) error {
		metrics, err := daemons[1].Metrics(ctx)
		if n := metrics.Sum("twofold_feed_refuted{"); err == nil && int(n) != len(r.Record.Feeds) {
			err = fmt.Errorf("that of %v feeds is", n)
		}
		return err
	}))
	said := posts(t, r, second) - begun
	if said == 0 || said > 2 {
		t.Errorf("it posted %d times, want once, or once for either page", said)
	}
	must(t, r.Market.Shift(simulator.Shift{PPM: 5_000}, time.Hour))
	moved := time.Now().Add(block)
	awaitAnswersSince(t, r, moved, 10*block)
	rig.Pause(t.Context(), 4*block) // a stagger, and what it would take to land
	must(t, r.AwaitLanes(t.Context(), block, "agreed", func(p price.Published) bool { return p.Mark.Agreed() || p.Mark == price.MarkKept }))
	if again := posts(t, r, second) - begun; again != said {
		t.Errorf("it posted %d times more, against a relayer that sees better", again-said)
	}

	must(t, daemons[0].Kill())
	must(t, r.Market.Shift(simulator.Shift{PPM: 50_000}, time.Hour)) // nobody who sees well would leave the answers there
	must(t, r.AwaitLanes(t.Context(), disputeAfter+15*block, "missing a side", func(p price.Published) bool { return p.Mark == price.MarkMissing }))
	must(t, up())
	awaitAnswersSince(t, r, time.Now(), 20*block)
	noneReverted(t, r)
}
