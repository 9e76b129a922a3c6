package deploy

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"twofold/signer/txmgr"
)

// Deployer brings a chain to what a config says. It is for one caller.
type Deployer struct {
	*yard
	cfg Config
}

// New makes a Deployer. say takes a line about each step, when it begins and when it is done.
func New(cfg Config, node Node, wallet txmgr.Wallet, say func(line string), log *slog.Logger) (*Deployer, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("checking deployment: %w", err)
	}
	y := &yard{record: cfg.Record, node: node, wallet: &guard{Wallet: wallet}, say: say}
	if err := y.equip(cfg.Posting, log); err != nil {
		return nil, err
	}
	if cfg.Terms.Owner == (common.Address{}) {
		cfg.Terms.Owner = wallet.Address()
	}
	return &Deployer{yard: y, cfg: cfg}, nil
}

// Plan looks, and sends and writes nothing.
func (d *Deployer) Plan(ctx context.Context) (*Plan, error) { return d.plan(ctx, d.survey) }

// Run takes step after step, and looks at the chain again after each, until nothing is left to do. It may be killed at any
// time and run again. What it returns is the last look.
func (d *Deployer) Run(ctx context.Context) (*Plan, error) { return d.run(ctx, d.survey) }
