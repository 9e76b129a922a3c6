package integration

import (
	"context"
	"errors"
	"testing"

	"twofold/integration/rig"
	"twofold/integration/twochains"
)

// startRelay starts the operator's program as a relay of the world's mirror, and kills it with the test.
func startRelay(t *testing.T, s rig.Site) *rig.Daemon {
	t.Helper()
	d, err := rig.StartRelay(t.Context(), binary, s)
	must(t, err)
	t.Cleanup(func() {
		check(t, d.Kill())
		noDefects(t, d)
	})
	return d
}

func TestARelayThatIsKilledBetweenCheckpointAndProofLosesNothingAndASecondGoesOnForIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{Mirror: true, Feeds: []twochains.FeedConfig{{Name: "ETH/USD", Answer: 3123_45678901}}})
	eth := w.Feeds[0]
	a := newAudit(t, w)
	l1 := rig.StartProxy(w.L1.URL)
	t.Cleanup(l1.Stop)
	l1.Lose("eth_getProof", true)
	site, err := w.Site(t.TempDir(), twochains.Relay{L1: []string{l1.URL()}})
	must(t, err)
	first := startRelay(t, site)
	must(t, rig.Await(t.Context(), arrivesIn, "a checkpoint, and nobody to prove it", func(ctx context.Context) error {
		if err := a.Look(ctx, nil); err != nil {
			return err
		}
		if len(a.Sent) == 0 || l1.Lost() == 0 {
			return errors.New("there is none")
		}
		return nil
	}))
	must(t, first.Kill())
	if reading := a.Feeds[0].Reading; reading.ID != nil {
		t.Errorf("the reader says %v", reading)
	}
	l1.Lose("eth_getProof", false)
	first = startRelay(t, site)
	arrives(t, a, eth)

	must(t, w.Rich(t.Context(), rig.AttesterA))
	site, err = w.Site(t.TempDir(), twochains.Relay{Wallet: rig.AttesterA, Settings: map[string]string{"rank": "1", "stagger": "1s"}})
	must(t, err)
	startRelay(t, site)
	for n := range int64(4) {
		must(t, eth.Transmit(t.Context(), 3200_00000000+n))
	}
	arrives(t, a, eth)
	must(t, first.Kill())
	for n := range int64(2) {
		must(t, eth.Transmit(t.Context(), 3300_00000000+n))
	}
	arrives(t, a, eth)
	must(t, a.LookBack(t.Context()))
	bornOut(t, a)
	noReverts(t, a)
	head, err := w.L2.Client.BlockNumber(t.Context())
	must(t, err)
	sent, err := w.L2.Receipts(t.Context(), rig.AttesterA.Address(), 1, head)
	must(t, err)
	if len(sent) == 0 {
		t.Error("the second has sent nothing")
	}
	for _, receipt := range sent {
		if receipt.Reverted() {
			t.Errorf("transaction %v of the second reverted in block %d", receipt.Hash, receipt.Block)
		}
	}
}
