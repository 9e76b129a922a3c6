package integration

import (
	"math/big"
	"testing"

	"twofold/contracts/bindings/mirror"
	"twofold/integration/rig"
	"twofold/integration/twochains"
)

var mirrorCalls = mirror.NewChainlinkMirror()

// mirrorOwner has the mirror's owner do things, one after the other.
func mirrorOwner(t *testing.T, w *twochains.World, calls ...[]byte) {
	t.Helper()
	for _, data := range calls {
		tx, err := w.L2.Send(t.Context(), rig.Owner, w.Mirror, data)
		must(t, err)
		must(t, w.L2.AwaitMined(t.Context(), tx))
	}
}

// phaseOf is the phase in a round's id.
func phaseOf(id *big.Int) uint64 { return new(big.Int).Rsh(id, 64).Uint64() }

func TestAFeedWithAnAggregatorOfUnknownLayoutIsLeftOutUntilTheOwnerSetsItAndTheOthersGoOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{Mirror: true, Feeds: []twochains.FeedConfig{
		{Name: "ETH/USD", Generation: twochains.OCR2, Answer: 3123_45678901}, {Name: "BTC/USD", Generation: twochains.OCR1, Answer: 98765_43210987},
	}})
	eth, btc := w.Feeds[0], w.Feeds[1]
	a := newAudit(t, w)
	k := startKeeper(t, w, twochains.Relay{Settings: map[string]string{"pollEvery": "2s"}}) // no event tells of a replacement
	arrives(t, a, eth, btc)
	before := auditedOf(a, eth).Reading

	must(t, eth.Replace(t.Context(), twochains.OCR1))
	leftOut(t, k, eth, "unknown_aggregator")
	must(t, eth.Transmit(t.Context(), 3200_00000000))
	must(t, btc.Transmit(t.Context(), 98700_00000000))
	arrives(t, a, btc)
	says(t, k, false, "ETH/USD: it is left out: the mirror knows no layout of aggregator "+eth.Aggregator.Address().Hex())
	if now := auditedOf(a, eth).Reading; !now.Equal(before.Round) {
		t.Errorf("%s says %v, and said %v", eth.Name, now, before)
	}

	mirrorOwner(t, w,
		mirrorCalls.PackSetLayout(eth.Aggregator.Address(), eth.Generation.Layout().Where()),
		mirrorCalls.PackApplyLayout(eth.Aggregator.Address()))
	arrives(t, a, eth)
	notLeftOut(t, k)
	if now := auditedOf(a, eth).Reading; phaseOf(now.ID) != 2 || phaseOf(before.ID) != 1 {
		t.Errorf("%s went from phase %d to phase %d", eth.Name, phaseOf(before.ID), phaseOf(now.ID))
	}
	must(t, eth.Transmit(t.Context(), 3210_00000000))
	arrives(t, a, eth)
	must(t, a.LookBack(t.Context()))
	bornOut(t, a)
	noReverts(t, a)
}

func TestWhatCannotBeMirroredIsLeftOutAndSaidAndMirroredOnceItCan(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{Mirror: true, Feeds: []twochains.FeedConfig{
		{Name: "ETH/USD", Generation: twochains.OCR2, Answer: 3123_45678901}, {Name: "BTC/USD", Generation: twochains.OCR1, Answer: 98765_43210987},
	}})
	eth, btc := w.Feeds[0], w.Feeds[1]
	a := newAudit(t, w)
	must(t, w.L2.SetBalance(t.Context(), rig.Wallet.Address(), new(big.Int)))
	k := startKeeper(t, w, twochains.Relay{})
	says(t, k, false, "wallet: it cannot pay")
	measures(t, k, "twofold_mirror_held", 1)
	must(t, w.Rich(t.Context(), rig.Wallet))
	arrives(t, a, eth, btc)
	says(t, k, true, "")
	measures(t, k, "twofold_mirror_held", 0)

	mirrorOwner(t, w, mirrorCalls.PackPauseFeed(btc.Proxy.Address))
	leftOut(t, k, btc, "paused")
	must(t, eth.Transmit(t.Context(), 3200_00000000))
	must(t, btc.Transmit(t.Context(), 98700_00000000))
	arrives(t, a, eth)
	says(t, k, true, "BTC/USD: it is paused")
	mirrorOwner(t, w, mirrorCalls.PackUnpauseFeed(btc.Proxy.Address))
	arrives(t, a, btc)

	for n, answer := range []int64{0, -98600_00000000} {
		must(t, btc.Transmit(t.Context(), answer))
		leftOut(t, k, btc, "no_answer")
		must(t, eth.Transmit(t.Context(), 3210_00000000+int64(n)))
		arrives(t, a, eth)
		if now := auditedOf(a, btc).Reading; now.Answer.Int64() != 98700_00000000 {
			t.Errorf("%s says %v", btc.Name, now)
		}
	}
	says(t, k, false, "BTC/USD: it is left out: it answers -9860000000000 on L1")
	must(t, btc.Transmit(t.Context(), 98500_00000000))
	arrives(t, a, btc)
	notLeftOut(t, k)
	bornOut(t, a)
	noReverts(t, a)
}
