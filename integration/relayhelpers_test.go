package integration

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/integration/rig"
	"twofold/integration/twochains"
)

// arrivesIn is for what Chainlink says to be there to be read on the L2, on a machine that is busy: a checkpoint and a proof take
// two blocks each.
const arrivesIn = 30 * time.Second

// keeper is who keeps a mirror, in this process or in one of its own.
type keeper interface {
	Metrics(ctx context.Context) (rig.Metrics, error)
	Readiness(ctx context.Context) (ready bool, why string, err error)
	Lines() *rig.Lines
}

// startKeeper starts a relay of the world's mirror in this process, and ends it with the test.
func startKeeper(t *testing.T, w *twochains.World, r twochains.Relay) *rig.Relaying {
	t.Helper()
	s, err := w.Site(t.TempDir(), r)
	must(t, err)
	k, err := rig.StartRelaying(t.Context(), s)
	must(t, err)
	t.Cleanup(func() {
		check(t, k.Stop())
		noDefects(t, k)
	})
	return k
}

// measures waits until a series of a relay's metrics has the value.
func measures(t *testing.T, k keeper, series string, want float64) {
	t.Helper()
	must(t, rig.Await(t.Context(), arrivesIn, fmt.Sprintf("%s %v", series, want), func(context.Context) error {
		metrics, err := k.Metrics(t.Context())
		if is, ok := metrics[series]; err == nil && (!ok || is != want) {
			err = fmt.Errorf("it is %v", is)
		}
		return err
	}))
}

// noDefects holds for a relay whose log has no error. If the test has failed it shows the log.
func noDefects(t *testing.T, k keeper) {
	t.Helper()
	if lines := k.Lines().Errors(); len(lines) > 0 {
		t.Errorf("the relay found defects of its own: %q", lines)
	}
	if t.Failed() {
		t.Logf("the relay's log:\n%s", k.Lines())
	}
}

// newAudit judges the world from now on.
func newAudit(t *testing.T, w *twochains.World) *twochains.Audit {
	t.Helper()
	a, err := twochains.NewAudit(t.Context(), w, rig.Wallet.Address())
	must(t, err)
	return a
}

// arrives waits until a reader says what its proxy says by now, or later.
func arrives(t *testing.T, a *twochains.Audit, feeds ...*twochains.Feed) {
	t.Helper()
	for _, f := range feeds {
		want, err := f.Proxy.Latest(t.Context(), nil)
		must(t, err)
		audited := auditedOf(a, f)
		must(t, rig.Await(t.Context(), arrivesIn, fmt.Sprintf("round %v of %s", want.ID, f.Name), func(ctx context.Context) error {
			if err := a.Look(ctx, nil); err != nil {
				return err
			}
			if has := audited.Reading.ID; has == nil || has.Cmp(want.ID) < 0 {
				return fmt.Errorf("the reader says %v", audited.Reading)
			}
			return nil
		}))
	}
}

func auditedOf(a *twochains.Audit, f *twochains.Feed) *twochains.Audited {
	for _, audited := range a.Feeds {
		if audited.Feed == f {
			return audited
		}
	}
	panic(f.Name)
}

// noReverts holds for a relay that sent nothing in vain.
func noReverts(t *testing.T, a *twochains.Audit) {
	t.Helper()
	for _, receipt := range a.Reverted {
		t.Errorf("transaction %v of the relay reverted in block %d", receipt.Hash, receipt.Block)
	}
}

// bornOut holds for a mirror of which readers were told nothing but what L1 says.
func bornOut(t *testing.T, a *twochains.Audit) {
	t.Helper()
	must(t, a.Look(t.Context(), nil))
	for _, wrong := range a.Wrong {
		t.Errorf("wrong: %s", wrong)
	}
	if a.Reads == 0 || len(a.Sent) == 0 {
		t.Errorf("%d answers were read, %d transactions were sent: the test tested nothing", a.Reads, len(a.Sent))
	}
}

// leftOut waits until a relay leaves a feed out for a reason. If it does not, what /readyz said last is told.
func leftOut(t *testing.T, k keeper, f *twochains.Feed, reason string) {
	t.Helper()
	must(t, rig.Await(t.Context(), arrivesIn, fmt.Sprintf("%s to be left out as %s", f.Name, reason), func(context.Context) error {
		metrics, err := k.Metrics(t.Context())
		if err != nil {
			return err
		}
		_, why, err := k.Readiness(t.Context())
		if err != nil {
			return err
		}
		if metrics[fmt.Sprintf("twofold_mirror_left_out{feed=%q,reason=%q}", f.Name, reason)] != 1 {
			return errors.New(why)
		}
		return nil
	}))
}

// notLeftOut waits until a relay leaves nothing out.
func notLeftOut(t *testing.T, k keeper) {
	t.Helper()
	must(t, rig.Await(t.Context(), arrivesIn, "nothing to be left out", func(context.Context) error {
		metrics, err := k.Metrics(t.Context())
		if n := metrics.Sum("twofold_mirror_left_out"); err == nil && n != 0 {
			err = fmt.Errorf("%v are", n)
		}
		return err
	}))
}

// says waits until a relay is ready, or until it is not for a reason in which there is a text.
func says(t *testing.T, k keeper, ready bool, text string) {
	t.Helper()
	must(t, rig.Await(t.Context(), arrivesIn, fmt.Sprintf("the relay to be ready %v, and %q", ready, text), func(context.Context) error {
		is, why, err := k.Readiness(t.Context())
		if err == nil && (is != ready || !strings.Contains(why, text)) {
			err = errors.New(why)
		}
		return err
	}))
}

// beside runs something until the test ends it, at the latest with itself.
func beside(t *testing.T, run func(ctx context.Context) error) (end func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1) // size 1: the one answer
	go func() {
		err := run(ctx)
		if ctx.Err() != nil {
			err = nil
		}
		ended <- err
	}()
	end = sync.OnceFunc(func() {
		t.Helper()
		cancel()
		check(t, <-ended)
	})
	t.Cleanup(end)
	return end
}

// landedProof is one that was taken, with the L1 blocks that were the newest then: which the L2 knew, and which there was.
type landedProof struct {
	contracts.Mirrored
	origin, newest uint64
}

// proofsOf are the relay's.
func proofsOf(t *testing.T, w *twochains.World, a *twochains.Audit) (all []landedProof) {
	t.Helper()
	for _, receipt := range a.Sent {
		for i := range receipt.Logs {
			if receipt.Logs[i].Topics[0] != contracts.MirroredTopic {
				continue
			}
			m, err := contracts.DecodeMirrored(&receipt.Logs[i])
			must(t, err)
			block := new(big.Int).SetUint64(uint64(receipt.Block))
			origin, err := contracts.ReadOrigin(t.Context(), w.L2.Client, block)
			must(t, err)
			header, err := w.L2.Client.HeaderByNumber(t.Context(), block)
			must(t, err)
			all = append(all, landedProof{m, origin.Block, newestAt(t, w.L1, header.Time)})
		}
	}
	if len(all) == 0 {
		t.Error("the relay has proven nothing: the test tested nothing")
	}
	return all
}

// newestAt is a chain's newest block at a time.
func newestAt(t *testing.T, chain *rig.Chain, at uint64) uint64 {
	t.Helper()
	header, err := chain.Client.HeaderByNumber(t.Context(), nil)
	must(t, err)
	for header.Time > at {
		header, err = chain.Client.HeaderByNumber(t.Context(), new(big.Int).Sub(header.Number, common.Big1))
		must(t, err)
	}
	return header.Number.Uint64()
}
