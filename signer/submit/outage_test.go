package submit

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/contracts"
	"twofold/price"
	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

// unanswered is an oracle of which one call, the next, is accepted and never answered.
type unanswered struct {
	*oracle
	lanes, simulate atomic.Bool
}

func (u *unanswered) Lanes(ctx context.Context, feeds []price.FeedID, block *big.Int) (map[price.FeedID]price.Published, error) {
	if u.lanes.Swap(false) {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return u.oracle.Lanes(ctx, feeds, block)
}

func (u *unanswered) Simulate(ctx context.Context, calldata []byte, gas uint64) error {
	if u.simulate.Swap(false) {
		<-ctx.Done()
		return ctx.Err()
	}
	return u.oracle.Simulate(ctx, calldata, gas)
}

func TestOneUnansweredReadStopsNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hung := &unanswered{}
		b := startWith(t, func(b *bench, p *Parts) { hung.oracle = b.oracle; p.Oracle = hung })
		hung.lanes.Store(true)
		for range 10 {
			b.block()
		}
		if o := b.look(); !o.Ready {
			t.Errorf("ten blocks later not ready; seen block %v of %v", b.Snapshot().Head.Number, b.chain.Head().Number)
		}
	})
}

func TestThatLanesCannotBeReadIsSaidWhenItBeginsAndWhenItIsOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		fails := func(err error) {
			b.oracle.mu.Lock()
			b.oracle.fail = err
			b.oracle.mu.Unlock()
			for range 3 {
				b.block()
			}
		}
		for n := range 3 {
			began, over := strings.Count(b.logs.String(), "lanes could not be read"), strings.Count(b.logs.String(), "lanes can be read again")
			if began != n || over != n {
				t.Errorf("after %d outages it was said %d times that one began, and %d times that it was over", n, began, over)
			}
			fails(errors.New("header not found"))
			fails(nil)
		}
	})
}

func TestOneUnansweredSimulationStopsNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hung := &unanswered{}
		b := startWith(t, func(b *bench, p *Parts) { hung.oracle = b.oracle; p.Oracle = hung })
		b.chain.Revert([]byte{1, 2, 3, 4})
		b.offer(10_100)
		b.block()
		b.chain.Revert(nil)
		b.block()
		b.block()
		hung.simulate.Store(true)
		b.offerAnd(10_200, 3*time.Second)
		b.want(Reverted, Rejected)
		for range 4 {
			b.block()
		}
		b.offer(10_300)
		b.block()
		b.want(Reverted, Rejected, Landed)
	})
}

// pauseAfter has a post revert, then every simulation fail for a minute, and tells how long nothing is offered once they
// do not any more, the last of them having failed a moment ago.
func pauseAfter(t *testing.T, failing error) time.Duration {
	b := start(t)
	fail := func(err error) {
		b.oracle.mu.Lock()
		b.oracle.would = err
		b.oracle.mu.Unlock()
	}
	b.chain.Revert([]byte{1, 2, 3, 4})
	b.offer(10_100)
	b.block()
	b.chain.Revert(nil)
	fail(failing)
	for range 60 {
		if b.look().Ready {
			b.offer(10_100)
		}
		b.block()
	}
	for !b.look().Ready {
		b.block()
	}
	b.offer(10_100)
	fail(nil)
	began := time.Now()
	for !b.look().Ready {
		b.block()
	}
	paused := time.Since(began)
	b.offer(10_200)
	b.block()
	if all := b.outcomes(eth); all[len(all)-1] != Landed {
		t.Errorf("outcomes %v", all)
	}
	return paused
}

func TestSimulationsThatAreNotAnsweredMakeNoPauseLonger(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if paused := pauseAfter(t, errors.New("502 bad gateway")); paused > 2*time.Second {
			t.Errorf("the endpoint answers again, and nothing was posted for another %v", paused)
		}
	})
}

func TestAfterRevertsThatLastedAHeartbeatIsLateBySecondsOnly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if paused := pauseAfter(t, &contracts.RevertError{Name: "NotAttester"}); paused <= 2*time.Second || paused > 5*time.Second {
			t.Errorf("the attester was lifted, and nothing was posted for another %v, want more than 2 s and at most 5 s", paused)
		}
	})
}

func TestEveryPostOfALongOutageOfSendsHasAnOutcome(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.chain.LoseRequests(1 << 30)
		for range 60 { // more than are watched
			if b.look().Ready {
				b.offer(10_100)
			}
			b.block()
		}
		b.chain.LoseRequests(0)
		b.offer(10_200)
		b.block()
		var replaced, landed int
		for _, o := range b.outcomes(eth) {
			switch o {
			case Replaced:
				replaced++
			case Landed:
				landed++
			case TimedOut: // beside the outcome
			default:
				t.Errorf("outcome %v", o)
			}
		}
		if posts := len(b.posted); posts <= 32 || replaced != posts-1 || landed != 1 {
			t.Errorf("%d replaced and %d landed of %d posts, want all but one replaced", replaced, landed, posts)
		}
	})
}

// fullNode keeps the state of its last blocks only.
type fullNode struct{ *oracle }

func (f fullNode) Lanes(ctx context.Context, feeds []price.FeedID, block *big.Int) (map[price.FeedID]price.Published, error) {
	if new(big.Int).Sub(f.chain.Head().Number, block).Int64() > 128 {
		return nil, &fakechain.Error{Message: "missing trie node"}
	}
	return f.oracle.Lanes(ctx, feeds, block)
}

// heads are read through a switch.
type heads struct {
	*fakechain.Chain
	down, behind atomic.Bool
}

func (h *heads) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	switch head := h.Head(); {
	case h.down.Load():
		return nil, errors.New("connection refused")
	case h.behind.Load() && n == nil:
		return h.Chain.HeaderByNumber(ctx, new(big.Int).Sub(head.Number, big.NewInt(1)))
	default:
		return h.Chain.HeaderByNumber(ctx, n)
	}
}

var _ txmgr.HeadReader = (*heads)(nil)

func TestP9APostOfABlockThatTheNodeForgotIsJudgedAllTheSame(t *testing.T) {
	for name, c := range map[string]struct {
		revert []byte
		want   Outcome
	}{"landed": {nil, Landed}, "reverted": {[]byte{1, 2, 3, 4}, Reverted}} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				via := new(heads)
				b := startWith(t, func(b *bench, p *Parts) {
					via.Chain = b.chain
					p.Heads, p.Oracle = polled{via}, fullNode{b.oracle}
				})
				b.chain.Revert(c.revert)
				b.offer(10_100)
				via.down.Store(true)
				for range 150 { // five minutes of an OP chain
					b.block()
				}
				b.chain.Revert(nil)
				via.down.Store(false)
				for range 40 {
					b.block()
				}
				if o := b.look(); o.InFlight != nil || !o.Ready {
					t.Errorf("in flight %v, ready %v", o.InFlight, o.Ready)
				}
				b.want(TimedOut, c.want)
			})
		})
	}
}

func TestTheReadyGaugeIsDownWhileTheChainIsSilent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.offer(10_100)
		if got := testutil.ToFloat64(b.metrics.ready); got != 1 {
			t.Errorf("with a post in flight: %v", got)
		}
		b.wait(time.Minute)
		if got := testutil.ToFloat64(b.metrics.ready); got != 0 {
			t.Errorf("after a minute without a head: %v", got)
		}
	})
}

func TestANodeThatIsABlockBehindCountsNothingTwice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		via := new(heads)
		b := startWith(t, func(b *bench, p *Parts) { via.Chain = b.chain; p.Heads = polled{via} })
		b.offer(10_100)
		b.block()
		via.behind.Store(true) // the next polls reach a node that is a block behind
		b.wait(500 * time.Millisecond)
		via.behind.Store(false)
		b.block()
		b.want(Landed)
	})
}

func TestADeepReorganisationDelaysNoReplacement(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		for range 80 {
			b.block()
		}
		b.offer(10_100)
		b.chain.Drop()
		b.chain.Reorg(60, true)
		blocks := 0
		for ; blocks < 20 && !b.look().Replace; blocks++ {
			b.block()
		}
		if blocks > 6 {
			t.Errorf("what was lost could be replaced only %d blocks later; resubmitAfter is 3", blocks)
		}
	})
}
