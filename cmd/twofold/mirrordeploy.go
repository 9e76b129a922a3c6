package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"twofold/app"
	"twofold/config"
	"twofold/contracts/deploy"
	"twofold/signer"
	"twofold/signer/txmgr"
)

// errMirrorOwner: the wallet cannot do all of it.
var errMirrorOwner = errors.New("the mirror's owner must send the calls above; then run mirror deploy again")

func newMirrorDeployCommand(shared *sharedFlags) *cobra.Command {
	return deployment{load: shared.loadMirror, run: runMirrorDeploy, print: printMirrorPlan, ownerMust: errMirrorOwner}.command(&cobra.Command{
		Use:   "deploy",
		Short: "Deploy the mirror and its readers, or add what is missing",
		Long: `Bring the chain to what relay says: the mirror, with each feed as its proxy on L1 says it is (description, decimals,
and the layout of the aggregator behind it, which is checked first), and a reader for each. Owner, guardian and delay are
those of deploy. What stands is written to deployments/<chain id>.json beside the config; commit that file.

It may be run as often as you like, and killed at any moment: it looks at both chains first and adds only what is missing.
What the mirror lacks later is proposed, by its owner, and applied by a run after the delay. What stands and differs is told.`,
	})
}

func runMirrorDeploy(ctx context.Context, cfg *config.Config, dryRun bool, stderr io.Writer) (*deploy.Plan, error) {
	log := newLog(cfg, stderr)
	if len(cfg.Relay.Feeds) == 0 {
		return nil, cfg.At("relay.feeds", errors.New("is missing: list at least one feed, by its proxy on L1"))
	}
	named, paidBy := mirrorWallet(cfg)
	if named == (signer.KeyConfig{}) {
		return nil, cfg.At("wallet", errors.New("is missing: name the key that pays for the deployment, here or at relay.wallet"))
	}
	key, err := app.LoadKey(ctx, paidBy, named, nil, log)
	if err != nil {
		return nil, cfg.At(paidBy, err)
	}
	if cfg.Deploy.Owner == (common.Address{}) && paidBy != "wallet" {
		return nil, cfg.At("deploy.owner", errors.New("is missing: the relay's wallet must have no authority, name who is to own the mirror"))
	}
	say := func(line string) { fmt.Fprintln(stderr, line) }
	on, closeBoth, err := dialBoth(ctx, cfg, say)
	if err != nil {
		return nil, err
	}
	defer closeBoth()
	deployer, err := deploy.NewMirror(cfg.MirrorDeployment(), on, app.Wallet(key), say, log)
	if err != nil {
		return nil, err
	}
	run := deployer.Run
	if dryRun {
		run = deployer.Plan
	}
	plan, err := run(ctx)
	if errors.Is(err, txmgr.ErrInsufficientFunds) {
		err = fmt.Errorf("%s: wallet %v has too little ether on chain %d: fund it and run mirror deploy again: %w",
			cfg.File(), key.Address(), cfg.Chain.ID, txmgr.ErrInsufficientFunds)
	}
	return plan, ofOtherL1(cfg, err)
}

// dialBoth connects to the L2, and to every endpoint of the L1 that answers.
func dialBoth(ctx context.Context, cfg *config.Config, say func(string)) (on deploy.Chains, closeBoth func(), err error) {
	l1, err := dialL1(ctx, cfg, say)
	if err != nil {
		return on, nil, err
	}
	l2, err := app.DialChain(ctx, cfg)
	if err != nil {
		closeAll(l1)
		return on, nil, err
	}
	return deploy.Chains{L1: l1[0], L2: node{l2}, Witnesses: witnesses(l1)}, func() { closeAll(append(l1, l2)) }, nil
}

func printMirrorPlan(w io.Writer, cfg *config.Config, p *deploy.Plan) error {
	lines := planLines(p)
	if m := p.Record.Mirror; m != nil && len(p.Steps) == 0 {
		lines = append(lines, fmt.Sprintf("mirror %v on chain %d", m.Address, p.Record.ChainID))
		for _, f := range m.Feeds {
			if f.Reader != nil {
				lines = append(lines, fmt.Sprintf("%-10s %v", f.Name, f.Reader.Address))
			}
		}
		lines = append(lines, "written to "+cfg.Record())
	}
	return printLines(w, lines)
}
