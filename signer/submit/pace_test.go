package submit

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
)

// said is how often something was logged.
func (b *bench) said(words string, times int) {
	b.t.Helper()
	if n := strings.Count(b.logs.String(), words); n != times {
		b.t.Errorf("%q was logged %d times, want %d:\n%s", words, n, times, b.logs)
	}
}

// headTime is the newest head's.
func (b *bench) headTime() time.Time { return time.Unix(int64(b.chain.Head().Time), 0) }

func TestWhileHeadsLagTheEngineIsToldWhatTheyAllowAndWhatIsOfferedIsSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		if o := b.look(); !o.Latest.Equal(b.headTime().Add(5 * time.Second)) {
			t.Errorf("in step the latest stamp is %v after the head, want maxSkew", o.Latest.Sub(b.headTime()))
		}
		b.chain.Lag(true)
		b.wait(time.Minute)
		b.block()
		if o := b.look(); !o.Ready || !o.Latest.Equal(b.headTime().Add(2*time.Second)) {
			t.Errorf("lagging it is ready: %v, and the latest stamp is %v after the head, want a block", o.Ready, o.Latest.Sub(b.headTime()))
		}
		b.offer(10_100)
		b.block()
		b.want(Landed)
		if lag, byHead := testutil.ToFloat64(b.metrics.chain.lag), testutil.ToFloat64(b.metrics.chain.byHead); lag < 55 || lag > 60 || byHead != 1 {
			t.Errorf("twofold_head_lag_seconds %v, twofold_stamping_by_head %v", lag, byHead)
		}
		b.chain.Lag(false)
		b.block()
		if o := b.look(); !o.Ready || !o.Latest.Equal(b.headTime().Add(5*time.Second)) {
			t.Errorf("in step again: %+v", o)
		}
		if byHead := testutil.ToFloat64(b.metrics.chain.byHead); byHead != 0 {
			t.Errorf("twofold_stamping_by_head %v", byHead)
		}
		b.said("no head comes any more", 1)
		b.said("reports are stamped by them", 1)
		b.said("at our clock again", 1)
	})
}

func TestNothingIsSignedByAClockThatTheChainIsAheadOf(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		for range 10 {
			b.chain.Mine() // a second after its parent, all at once
		}
		b.wait(time.Second)
		if o := b.look(); o.Ready {
			t.Errorf("ready with a head that is %v ahead", -b.Snapshot().Seen.Lag())
		}
		b.offer(10_100)
		if b.attesters[price.A].asked != 0 || len(b.chain.Sends()) != 0 {
			t.Error("signed or sent")
		}
		b.wait(15 * time.Second)
		b.block()
		b.offer(10_100)
		b.block()
		b.want(Landed)
		b.said("heads are ahead of our clock", 1)
		b.said("at our clock again", 1)
	})
}

func TestWhatIsShownOfTheChainsPaceIsWhatPostingGoesBy(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		shown := func(want price.Pace) {
			t.Helper()
			if got := b.Snapshot().Pace; got != want || b.look().Pace != want {
				t.Errorf("the snapshot says %v, posting goes by %v, want %v", got, b.look().Pace, want)
			}
			for p, gauge := range b.metrics.chain.pace {
				if is := testutil.ToFloat64(gauge) == 1; is != (price.Pace(p) == want) {
					t.Errorf("twofold_chain_pace says %v: %v, while posting goes by %v", price.Pace(p), is, want)
				}
			}
		}
		shown(price.InStep)
		for range 10 {
			b.chain.Mine() // a second after its parent, all at once
		}
		for time.Until(b.headTime()) > 4*time.Second {
			b.wait(2 * time.Second)
			b.chain.Mine()
		}
		b.wait(300 * time.Millisecond)
		if ahead := -b.Snapshot().Seen.Lag(); ahead <= 5*time.Second/2 || ahead > 5*time.Second {
			t.Fatalf("the head is %v ahead: the test is wrong", ahead)
		}
		shown(price.Ahead) // though a head that near is in step, had none been further before
		if b.look().Ready {
			t.Error("ready")
		}
		b.wait(time.Minute)
		shown(price.Silent)
	})
}

// fed hands on the heads that a test gives it.
type fed chan *types.Header

func (f fed) Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case head := <-f:
			onHead(ctx, head)
		}
	}
}

func TestByTheHeadOfANodeThatIsStuckNothingIsSigned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		heads := make(fed)
		b := startWith(t, func(_ *bench, p *Parts) { p.Heads = heads })
		b.wait(10 * time.Minute)
		for range 2 {
			heads <- b.chain.Mine()
			b.wait(time.Second)
			if o := b.look(); !o.Ready || o.Pace != price.InStep {
				t.Errorf("at the newest head: ready %v, %v", o.Ready, o.Pace)
			}
			heads <- b.chain.HeaderAt(1) // of another node behind the same address
			b.wait(time.Second)
			if o := b.look(); o.Ready || o.Pace != price.Silent {
				t.Errorf("at a head of ten minutes ago: ready %v, %v", o.Ready, o.Pace)
			}
			b.offer(10_100)
			if b.attesters[price.A].asked != 0 || len(b.chain.Sends()) != 0 {
				t.Error("signed or sent")
			}
		}
		b.said("a node of the endpoint is stuck", 2)
		b.said("no head comes any more", 0)
	})
}

func TestAStartIntoAHealthyChainSaysNothingOfItsPace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		for range 5 {
			b.block()
		}
		b.said("head", 0)
	})
}
