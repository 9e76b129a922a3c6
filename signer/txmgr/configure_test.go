package txmgr_test

import (
	"sync"
	"testing"

	"twofold/signer/txmgr"
)

func TestWhatIsInFlightIsReplacedByTheNewSettingsUnderItsNonce(t *testing.T) {
	b := newBench(t)
	first := b.send("old")
	b.stuck(1)
	if b.sender.NeedsReplacement() {
		t.Fatal("replacement is due after one block: the test tests nothing")
	}
	c := b.cfg
	c.ChainID, c.ResubmitAfter, c.RaisePercent = 7, 1, 50
	b.sender.Configure(c)
	if !b.sender.NeedsReplacement() {
		t.Fatal("replacement is not due after the one block that the new settings allow")
	}
	second := b.send("fresh")
	if second.Nonce != first.Nonce || second.Fees.Tip.Uint64() != first.Fees.Tip.Uint64()*3/2 {
		t.Errorf("sent nonce %d with tip %v after nonce %d with %v, want half more under the same", second.Nonce, second.Fees.Tip, first.Nonce, first.Fees.Tip)
	}
	if id := b.chain.Sends()[1].ChainId().Uint64(); id != chainID {
		t.Errorf("signed for chain %d: a sender's chain is for life", id)
	}
	b.landed(b.observeOne(b.chain.Mine()), "fresh", "old")
}

func TestConfigureMayComeAtAnyMoment(t *testing.T) {
	b := newBench(t)
	var all sync.WaitGroup
	all.Go(func() {
		for n := range uint64(100) {
			c := txmgr.Defaults()
			c.Tip += n
			b.sender.Configure(c)
		}
	})
	all.Go(func() {
		for range 20 {
			b.send("one")
			b.observe(b.chain.Mine())
		}
	})
	all.Wait()
}
