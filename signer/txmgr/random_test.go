package txmgr_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"

	"twofold/signer/txmgr"
)

// Whatever goes wrong and in whatever order: what was sent is told of exactly once, as landed or as due again, and landed
// is what the chain says landed.
func TestUnderRandomFaultsEveryContentIsToldOfOnceAndTheChainAgrees(t *testing.T) {
	for seed := range uint64(100) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) { randomRun(t, rand.New(rand.NewPCG(seed, 1))) })
		})
	}
}

func randomRun(t *testing.T, random *rand.Rand) {
	b := newBench(t)
	sent, told := map[string]bool{}, map[string]int{}
	landed := 0
	note := func(all []txmgr.Mined) {
		for _, mined := range all {
			if mined.By == txmgr.Us {
				landed++
				told[mined.Content.Tag.(string)]++
				if string(b.chain.Mined(mined.Hash).Data()) != mined.Content.Tag {
					t.Fatalf("%v is said to have landed, the chain does not have it", mined.Content.Tag)
				}
			}
			for _, content := range mined.Replaced {
				told[content.Tag.(string)]++
			}
		}
	}
	for step := range 120 {
		b.oneFault(random)
		tag := fmt.Sprint(step)
		_, err := b.sender.Send(b.ctx, content(tag))
		switch {
		case err == nil:
			sent[tag] = true
		case errors.Is(err, txmgr.ErrNonceTooLow):
			sent[tag] = true // it may be told of, or not
		}
		note(b.observe(b.mineSomehow(random)))
	}
	b.chain.LoseRequests(0)
	b.chain.HideReceipts(0)
	b.chain.Refuse()
	for range 10 { // everything in flight lands or is replaced by something that does
		tag := fmt.Sprint("last ", len(sent))
		if _, err := b.sender.Send(b.ctx, content(tag)); err == nil {
			sent[tag] = true
		}
		note(b.observe(b.chain.Mine()))
	}
	if info, pending := b.sender.Pending(); pending {
		t.Errorf("still pending at the end: %+v", info)
	}
	for tag, times := range told {
		if times != 1 || !sent[tag] {
			t.Errorf("%s was told of %d times (sent: %v)", tag, times, sent[tag])
		}
	}
	if landed < 20 {
		t.Errorf("only %d landed", landed)
	}
}

func (b *bench) oneFault(random *rand.Rand) {
	switch random.IntN(8) {
	case 0:
		b.chain.LoseAnswers(1)
	case 1:
		b.chain.LoseRequests(1)
	case 2:
		b.chain.Refuse("txpool is full")
	case 3:
		b.chain.Drop()
	case 4:
		b.chain.Refuse("replacement transaction underpriced")
	}
}

// Sends and observations side by side, for the race detector, and with the same promise.
func TestAPosterAndAWatcherMayRunSideBySide(t *testing.T) {
	b := newBench(t)
	var poster sync.WaitGroup
	begun, stop := make(chan struct{}), make(chan struct{}) // only ever closed
	begin := sync.OnceFunc(func() { close(begun) })
	accepted := 0
	poster.Go(func() {
		defer begin()
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			default:
			}
			b.sender.NeedsReplacement()
			b.sender.Pending()
			if _, err := b.sender.Send(b.ctx, content(fmt.Sprint(n))); err == nil {
				accepted++
				begin()
			} else if !errors.Is(err, txmgr.ErrInFlight) && !errors.Is(err, txmgr.ErrNonceTooLow) && !errors.Is(err, txmgr.ErrFeeCap) {
				t.Errorf("sending: %v", err)
				return
			}
		}
	})
	<-begun // on a busy machine the watcher would be done before
	told := 0
	for n := range 300 {
		head := b.chain.MineEmpty()
		if n%3 == 0 {
			head = b.chain.Mine()
		}
		for _, mined := range b.observe(head) {
			told += len(mined.Replaced)
			if mined.By == txmgr.Us {
				told++
			} else {
				t.Errorf("nonce %d was used by %v", mined.Nonce, mined.By)
			}
		}
	}
	close(stop)
	poster.Wait()
	for range 2 {
		for _, mined := range b.observe(b.chain.Mine()) {
			told += len(mined.Replaced) + 1
		}
	}
	if accepted == 0 || told < accepted {
		t.Errorf("%d were accepted and %d told of", accepted, told)
	}
}
