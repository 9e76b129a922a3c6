package endpoints

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// has tells whether it has a block, whatever it says of its head.
func (n *node) has(f faults, number int64) bool {
	last := n.chain.at(f.below).Number.Int64()
	if f.last != 0 {
		last = int64(f.last)
	}
	return number <= last
}

// runsAhead has it tell of heads so far above the chain's, and have none of the blocks that come now: however late it is
// asked for one, it does not have it.
func (n *node) runsAhead(blocks uint64) {
	newest := n.chain.at(0).Number.Uint64()
	n.set(func(f *faults) { f.lie, f.last = blocks, newest })
}

// readingAtHeads opens endpoints whose follower reads at every head, and counts at how many nothing was read since it was.
func readingAtHeads(t *testing.T, n int, address func(*node) string) (w *world, unread *atomic.Int64) {
	t.Helper()
	w, unread = prepare(t, n), new(atomic.Int64)
	w.reads = func(ctx context.Context, head *types.Header) {
		_, calling := w.CallContract(ctx, ethereum.CallMsg{}, head.Number)
		_, counting := w.NonceAt(ctx, common.Address{}, head.Number)
		if calling != nil && counting != nil {
			unread.Add(1)
		} else {
			unread.Store(0)
		}
	}
	w.open(t, address)
	return w, unread
}

func TestOneThatTellsOfHeadsThatNobodyHasIsAsideUntilTheyCanBeRead(t *testing.T) {
	for kind, address := range map[string]func(*node) string{"http": (*node).url, "ws": (*node).wsURL} {
		for _, lie := range []uint64{1, farBlocks - 1} {
			t.Run(fmt.Sprint(kind, " by ", lie), func(t *testing.T) {
				t.Parallel()
				w, unread := readingAtHeads(t, 3, address)
				w.goesOn(t)
				bad := w.nodes[1]
				bad.runsAhead(lie)
				w.is(t, 1, hollow)
				await(t, "a head to be read", func() bool { return unread.Load() == 0 })
				for range 3 { // it does not come back, however long it lies
					w.goesOn(t)
					if is := w.trouble(1); is != hollow {
						t.Fatalf("its trouble is %q, want %q", is, hollow)
					}
					await(t, "a head to be read", func() bool { return unread.Load() == 0 })
				}
				bad.set(func(f *faults) { *f = faults{chainID: ours} })
				w.is(t, 1, none)
				w.goesOn(t)
				name := "endpoint=" + w.list[1].name
				await(t, "it to be said", func() bool { return w.log.count(`taken back" `+name) > 0 })
				for text, want := range map[string]int{`put aside" ` + name + ` reason="its heads cannot be read" err="`: 1, `taken back" ` + name: 1} {
					if n := w.log.count(text); n != want {
						t.Errorf("%q was said %d times, want %d", text, n, want)
					}
				}
			})
		}
	}
}

func TestAHeadThatAnotherCanBeReadAtIsHeldAgainstNobody(t *testing.T) {
	t.Parallel()
	w, _ := readingAtHeads(t, 2, (*node).url)
	w.nodes[0].set(func(f *faults) { f.refusal = "rate limit" })
	w.goesOn(t)
	w.goesOn(t)
	if is := w.trouble(0); is != none {
		t.Errorf("its trouble is %q while the other is read", is)
	}
}

func TestASingleOneIsReadWhateverItRefuses(t *testing.T) {
	t.Parallel()
	w, unread := readingAtHeads(t, 1, (*node).url)
	w.nodes[0].runsAhead(2)
	await(t, "heads at which nothing can be read", func() bool { return unread.Load() > 2*hollowHeads })
	w.nodes[0].set(func(f *faults) { *f = faults{chainID: ours} })
	await(t, "a head to be read", func() bool { return unread.Load() == 0 })
	if n := w.log.count("endpoint"); n > 0 {
		t.Errorf("it says %s", w.log)
	}
}
