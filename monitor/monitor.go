package monitor

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"
)

// Chain is asked beside the hot path; endpoints.Endpoints is one, and ethclient.Client. What it says is believed, and moves
// nothing but what is shown. It must be safe for concurrent use.
type Chain interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
}

// Parts are what a Monitor works with.
type Parts struct {
	L2 Chain
	L1 Chain // nil: none, and no account is on it
	// L1ID asks the L1 which chain it is; nil where the config does not say which it must be.
	L1ID func(context.Context) (*big.Int, error)
	// Latest and Safe are the L2's heads as they are followed anyway; nil before the first, and where none is told.
	Latest, Safe func() *types.Header

	Log        *slog.Logger
	Registerer prometheus.Registerer // may be nil
}

// Monitor watches accounts and heights. State and Configure may be called from any goroutine.
type Monitor struct {
	cfg     Config
	parts   Parts
	log     *slog.Logger
	metrics *metrics
	tidings [subjects]tidings // as they were last said; each subject is one loop's alone
	l1Known bool              // the L1 is the chain that was meant; the loop's alone that asks it

	mu       sync.Mutex // never held over a call of a chain
	rate     Rate
	levels   [levels]Level
	accounts []*account
}

// New makes a Monitor of a config that passed its Check.
func New(cfg Config, parts Parts) *Monitor {
	m := &Monitor{cfg: cfg, parts: parts, log: parts.Log, metrics: newMetrics(parts.Registerer)}
	for _, a := range cfg.Accounts {
		m.accounts = append(m.accounts, newAccount(a, cfg))
		m.metrics.preset(a, time.Now())
	}
	return m
}

// Configure takes what else is to be thought of the accounts that there are, from now on.
func (m *Monitor) Configure(cfg Config) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, a := range m.accounts {
		if i := slices.IndexFunc(cfg.Accounts, func(next Account) bool { return next.Name == a.Name }); i >= 0 {
			a.Floor, a.WarnHours, a.Returns = cfg.Accounts[i].Floor, cfg.Accounts[i].WarnHours, cfg.Accounts[i].Returns
			m.metrics.limits(a.Account)
		}
	}
}

// Level is a block; the zero value is none that is known.
type Level struct {
	Block uint64
	Time  time.Time
}

// State is what is known now.
type State struct {
	// BlockEvery is the time between two blocks, as seen in the last minutes. 0: not known yet, or none came.
	BlockEvery      time.Duration
	Safe, Finalized Level
	Origin          Level // the L1 block that the L2 knows
	L1              Level // the L1's newest
	Accounts        []AccountState
}

// State is what is known now; what it holds is the caller's.
func (m *Monitor) State() State {
	m.mu.Lock()
	defer m.mu.Unlock()
	now := time.Now()
	s := State{Safe: m.levels[safe], Finalized: m.levels[finalized], Origin: m.levels[origin], L1: m.levels[l1Latest]}
	if blocks, in, known := m.rate.Blocks(); known && blocks > 0 {
		s.BlockEvery = in / time.Duration(blocks)
	}
	for _, a := range m.accounts {
		s.Accounts = append(s.Accounts, a.state(now))
	}
	return s
}

// Run watches until ctx ends. The chains are asked apart from each other, so that one that hangs holds up only itself.
func (m *Monitor) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return each(ctx, lookEvery, m.look) })
	group.Go(func() error { return each(ctx, m.cfg.Every, m.askL2) })
	if m.parts.L1 != nil {
		group.Go(func() error { return each(ctx, m.cfg.Every, m.askL1) })
	}
	return group.Wait()
}

const (
	// lookEvery is how often what costs no call is looked at.
	lookEvery = time.Second
	// askWithin bounds all that is asked of a chain in one turn.
	askWithin = 10 * time.Second
)

// each does it at once and then in turns until ctx ends. A panic is a defect of ours, and is returned as an error.
func each(ctx context.Context, every time.Duration, do func(context.Context)) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
		}
	}()
	tick := time.NewTicker(every)
	defer tick.Stop()
	for ctx.Err() == nil {
		do(ctx)
		select {
		case <-ctx.Done():
		case <-tick.C:
		}
	}
	return nil
}
