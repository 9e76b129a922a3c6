package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"twofold/cmd/demo/auditor"
	"twofold/contracts"
	"twofold/integration/rig"
	"twofold/integration/trial"
)

// The bar of a restart: agreement settles for 2 s, as configured, and 3 s more are for starting, signing and a block.
const (
	settle      = 2 * time.Second
	maxQuoteAge = 3 * time.Second
	bar         = 3*time.Second + settle
)

// giveUp is when a restarted relayer counts as one that never lands.
const giveUp = 30 * time.Second

// result is what is printed.
type result struct {
	Runs           int     `json:"runs"`
	MaxSeconds     float64 `json:"maxSeconds"`     // from the start of the process to the first landed answer of its own
	Reverted       int     `json:"reverted"`       // of all that the wallet sent, by the chain's receipts
	PendingAtStart int     `json:"pendingAtStart"` // kills with a transaction of the relayer's in the pool
}

// judge joins the bars that are missed. A quarter of the kills must have been cruel.
func (r result) judge() error {
	var missed []error
	if r.MaxSeconds > bar.Seconds() {
		missed = append(missed, fmt.Errorf("after a restart the first answer took %.2f s, the bar is %v", r.MaxSeconds, bar))
	}
	if r.Reverted > 0 {
		missed = append(missed, fmt.Errorf("%d transactions reverted", r.Reverted))
	}
	if r.PendingAtStart < r.Runs/4 {
		missed = append(missed, fmt.Errorf("only %d of %d kills had a transaction in the pool: this says little", r.PendingAtStart, r.Runs))
	}
	return errors.Join(missed...)
}

// bench is the rig with the relayer that lives at the moment.
type bench struct {
	*rig.Rig
	rng     *rand.Rand
	process *rig.Process
	started time.Time
	seen    uint64 // the newest block whose events were looked through
}

func measure(ctx context.Context, runs int, seed uint64) (r result, err error) {
	dir, err := os.MkdirTemp("", "twofold-crash-")
	if err != nil {
		return r, fmt.Errorf("making a folder: %w", err)
	}
	defer os.RemoveAll(dir)
	b, err := setUp(ctx, dir, seed)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, b.tearDown()) }()
	judge, err := b.Auditor(ctx, maxQuoteAge)
	if err != nil {
		return r, err
	}
	if err := b.start(ctx); err != nil {
		return r, err
	}
	if _, err := b.firstAnswer(ctx); err != nil {
		return r, err
	}
	for r.Runs < runs {
		pending, err := b.crash(ctx, r.Runs)
		if err != nil {
			return r, err
		}
		took, err := b.firstAnswer(ctx)
		if err != nil {
			return r, err
		}
		r.Runs++
		r.MaxSeconds = max(r.MaxSeconds, float64(took.Milliseconds())/1000)
		if pending {
			r.PendingAtStart++
		}
		trial.Progress("run %d: landed %.2f s after the start, pending at the kill: %v", r.Runs, took.Seconds(), pending)
		if _, err := judge.Figures(ctx); err != nil { // while the market remembers what it said
			return r, err
		}
	}
	if err := b.process.Kill(); err != nil {
		return r, err
	}
	if r.Reverted, err = b.reverted(ctx); err != nil {
		return r, err
	}
	return r, b.honest(ctx, judge)
}

func setUp(ctx context.Context, dir string, seed uint64) (*bench, error) {
	trial.Progress("building")
	binary, err := rig.Build(ctx, dir)
	if err != nil {
		return nil, err
	}
	trial.Progress("starting anvil and the market, deploying")
	r, err := rig.New(ctx, rig.Options{Binary: binary, Dir: dir + "/site", Chain: rig.StartAnvil})
	if err != nil {
		return nil, err
	}
	b := &bench{Rig: r, rng: rand.New(rand.NewPCG(seed, 0))}
	// Stricter than the promise: once agreement has settled something is due, so that the time to land is all that is
	// measured, and the pool is seldom empty.
	if err := r.Site.Edit("feeds:\n  - name: ETH/USD", "  trigger:\n    deviation: 0.05%\nfeeds:\n  - name: ETH/USD"); err != nil {
		return nil, errors.Join(err, r.Stop())
	}
	return b, nil
}

func (b *bench) tearDown() error {
	var err error
	if b.process != nil {
		err = b.process.Kill()
	}
	return errors.Join(err, b.Stop())
}

func (b *bench) start(ctx context.Context) (err error) {
	b.started = time.Now()
	b.process, err = rig.StartProcess(b.Command(ctx, "run"))
	return err
}

// crash kills the relayer and starts it again. Now and then the restarted one is killed while it starts, too.
func (b *bench) crash(ctx context.Context, run int) (pending bool, err error) {
	if err := trial.AwaitMoment(ctx, b.Chain, rig.Wallet, b.rng, run); err != nil {
		return false, err
	}
	if pending, err = b.kill(ctx); err != nil {
		return pending, err
	}
	if run%4 == 3 {
		if err := b.start(ctx); err != nil {
			return pending, err
		}
		rig.Pause(ctx, b.upTo(bar))
		again, err := b.kill(ctx)
		if err != nil {
			return pending, err
		}
		pending = again
	}
	return pending, b.start(ctx)
}

func (b *bench) upTo(d time.Duration) time.Duration { return time.Duration(b.rng.Int64N(int64(d))) }

// kill ends the process as a power cut would, and looks whether what it had sent still waits.
func (b *bench) kill(ctx context.Context) (pending bool, err error) {
	if err := b.process.Kill(); err != nil {
		return false, err
	}
	if lines := b.process.Lines().Errors(); len(lines) > 0 {
		return false, fmt.Errorf("the relayer found defects of its own: %s", strings.Join(lines, "\n"))
	}
	_, err = b.Chain.Pending(ctx, rig.Wallet.Address())
	if errors.Is(err, rig.ErrNonePending) {
		return false, nil
	}
	return err == nil, err
}

// firstAnswer waits until a report lands that was observed after the process was started: what the one before it left in
// the pool does not count.
func (b *bench) firstAnswer(ctx context.Context) (took time.Duration, err error) {
	err = rig.Await(ctx, giveUp, "an answer of the restarted relayer", func(ctx context.Context) error {
		select {
		case <-b.process.Ended():
			return fmt.Errorf("it ended: %s", b.process.Lines())
		default:
		}
		landed, err := b.landedSince(ctx, b.started)
		took = time.Since(b.started)
		if err == nil && !landed {
			err = fmt.Errorf("none has landed; its log: %s", b.process.Lines())
		}
		return err
	})
	return took, err
}

func (b *bench) landedSince(ctx context.Context, start time.Time) (bool, error) {
	head, err := b.Chain.Client.BlockNumber(ctx)
	if err != nil || head <= b.seen {
		return false, err
	}
	logs, err := b.Chain.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(b.seen + 1), ToBlock: new(big.Int).SetUint64(head),
		Addresses: []common.Address{b.Oracle.Address}, Topics: [][]common.Hash{{contracts.ReportedTopic}},
	})
	if err != nil {
		return false, err
	}
	b.seen = head
	for i := range logs {
		reported, err := contracts.DecodeReported(&logs[i])
		if err != nil {
			return false, err
		}
		if int64(reported.Report.ObservedAt) > start.Unix() {
			return true, nil
		}
	}
	return false, nil
}

// reverted counts on the chain, from its first block to its last.
func (b *bench) reverted(ctx context.Context) (n int, err error) {
	head, err := b.Chain.Client.BlockNumber(ctx)
	if err != nil {
		return 0, err
	}
	receipts, err := b.Chain.Receipts(ctx, rig.Wallet.Address(), 1, head)
	for _, r := range receipts {
		if r.Reverted() {
			trial.Progress("transaction %v reverted in block %d", r.Hash, r.Block)
			n++
		}
	}
	trial.Progress("%d transactions of the wallet, %d reverted", len(receipts), n)
	return n, err
}

// honest is nil if no answer of the whole time was wrong.
func (b *bench) honest(ctx context.Context, judge *auditor.Auditor) error {
	found, err := judge.Figures(ctx)
	if err != nil {
		return err
	}
	var faults []error
	for _, f := range found.Feeds {
		if *f.Wrong+*f.OneSided > 0 {
			faults = append(faults, fmt.Errorf("%s: %d answers were wrong, %d of one side", f.Feed, *f.Wrong, *f.OneSided))
		}
	}
	return errors.Join(faults...)
}
