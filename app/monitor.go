package app

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"twofold/config"
	"twofold/dashboard"
	"twofold/monitor"
	"twofold/signer/cost"
	"twofold/signer/txmgr"
)

// makeMonitor makes who watches what no tick depends on.
func (a *App) makeMonitor(ctx context.Context, cfg *config.Config) (*monitor.Monitor, error) {
	parts := monitor.Parts{
		L2: a.chain.endpoints, Latest: func() *types.Header { return a.Snapshot().Head }, Safe: a.submitter.SafeHead,
		Log: a.log, Registerer: a.registry,
	}
	if cfg.Monitor.L1.RPC != "" {
		l1, err := a.openL1(ctx, cfg)
		if err != nil {
			return nil, err
		}
		parts.L1, parts.L1ID = l1, l1.ChainID
	}
	return monitor.New(cfg.Watched(), parts), nil
}

// openL1 makes who asks the L1, and does not ask it yet: nothing but what is shown depends on it, so no start waits for it.
func (a *App) openL1(ctx context.Context, cfg *config.Config) (*ethclient.Client, error) {
	client, err := ethclient.DialContext(ctx, string(cfg.Monitor.L1.RPC)) // HTTP: it connects at the first call
	if err != nil {
		return nil, cfg.At("monitor.l1.rpc", fmt.Errorf("connecting: %w", txmgr.Redacted(err)))
	}
	a.cleanup.add("l1", func(context.Context) error { client.Close(); return nil })
	return client, nil
}

// showHeights fills in what the monitor knows of the chain.
func showHeights(now time.Time, chain *dashboard.ChainState, watched monitor.State) {
	chain.BlockMs = watched.BlockEvery.Milliseconds()
	chain.Safe, chain.Finalized, chain.Origin = levelAt(now, watched.Safe), levelAt(now, watched.Finalized), levelAt(now, watched.Origin)
}

// levelAt is none as well where a chain tells a time that JSON has not.
func levelAt(now time.Time, l monitor.Level) *dashboard.Level {
	if l.Time.IsZero() || l.Time.After(forEver) {
		return nil
	}
	return &dashboard.Level{Block: l.Block, Time: l.Time.UTC(), AgeMs: now.Sub(l.Time).Milliseconds()}
}

func accountStates(watched monitor.State) []dashboard.AccountState {
	states := []dashboard.AccountState{}
	for _, a := range watched.Accounts {
		s := dashboard.AccountState{
			Name: a.Name, Chain: a.Chain, Address: a.Address.Hex(), FloorWei: a.Floor.Digits(),
			WarnMs: (time.Duration(a.WarnHours) * time.Hour).Milliseconds(),
		}
		if s.ReadAt = unlessZero(a.ReadAt.UTC()); s.ReadAt != nil {
			s.Wei = a.Balance.Digits()
		}
		if a.Left != cost.Never {
			left := a.Left.Milliseconds()
			s.LeftMs = &left
		}
		states = append(states, s)
	}
	return states
}
