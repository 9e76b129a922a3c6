package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"twofold/app"
	"twofold/config"
	"twofold/contracts/deploy"
	"twofold/price"
	"twofold/signer/txmgr"
)

// deployResult is what `deploy --json` and `mirror deploy --json` print.
type deployResult struct {
	Record      *deploy.Record `json:"record"`
	Steps       []string       `json:"steps"`     // what is left to do; empty after a deployment
	Differences []string       `json:"different"` // between chain and config; the chain's is what holds
	Warnings    []string       `json:"warnings"`
	Waiting     []string       `json:"waiting,omitempty"` // of the mirror: proposed, to be applied by a later run
	OwnerMust   []ownerCall    `json:"ownerMust"`
}

type ownerCall struct {
	What string `json:"what"`
	To   string `json:"to"`
	Data string `json:"data"`
}

// errOwner: the wallet cannot do all of it.
var errOwner = errors.New("the oracle's owner must send the calls above; then run deploy again")

func newDeployCommand(shared *sharedFlags) *cobra.Command {
	return deployment{load: shared.load, run: runDeploy, print: printPlan, ownerMust: errOwner}.command(&cobra.Command{
		Use:   "deploy",
		Short: "Deploy the oracle and its readers, or add what is missing",
		Long: `Bring the chain to what the config says: the oracle with the attesters of both sides, every feed with its policy,
and its readers. What stands is written to deployments/<chain id>.json beside the config; commit that file.

It may be run as often as you like, and killed at any moment: it looks at the chain first and adds only what is
missing. What stands on the chain and differs from the config is told and left alone.`,
	})
}

// deployment is what a command deploys.
type deployment struct {
	load      func(stderr io.Writer) (*config.Config, error)
	run       func(ctx context.Context, cfg *config.Config, dryRun bool, stderr io.Writer) (*deploy.Plan, error)
	print     func(w io.Writer, cfg *config.Config, plan *deploy.Plan) error
	ownerMust error // the wallet cannot do all of it
}

// command completes the command that deploys it.
func (d deployment) command(cmd *cobra.Command) *cobra.Command {
	var asJSON, dryRun bool
	cmd.Args = exactly(0, "no arguments")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		cfg, err := d.load(cmd.ErrOrStderr())
		if err != nil {
			return err
		}
		plan, err := d.run(cmd.Context(), cfg, dryRun, cmd.ErrOrStderr())
		if err != nil {
			return err
		}
		if asJSON {
			err = printJSON(cmd.OutOrStdout(), newDeployResult(plan))
		} else {
			err = d.print(cmd.OutOrStdout(), cfg, plan)
		}
		if err == nil && len(plan.OwnerMust) > 0 && !dryRun {
			err = d.ownerMust
		}
		return err
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.Flags().BoolVar(&dryRun, "dry-run", false, "say what is left to do, and send nothing")
	return cmd
}

func runDeploy(ctx context.Context, cfg *config.Config, dryRun bool, stderr io.Writer) (*deploy.Plan, error) {
	log := newLog(cfg, stderr)
	keys, err := app.LoadKeys(ctx, cfg, nil, log)
	if err != nil {
		return nil, err
	}
	client, err := app.DialChain(ctx, cfg)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	say := func(line string) { fmt.Fprintln(stderr, line) }
	attesters := app.AttesterAddresses(cfg, keys) // the first of each side; its owner adds the others
	deployer, err := deploy.New(cfg.Deployment([2]common.Address{attesters[price.A][0], attesters[price.B][0]}), node{client}, app.Wallet(keys.Wallet), say, log)
	if err != nil {
		return nil, err
	}
	run := deployer.Run
	if dryRun {
		run = deployer.Plan
	}
	plan, err := run(ctx)
	switch {
	case errors.Is(err, deploy.ErrNoUptimeFeed):
		err = cfg.At("deploy.uptimeFeed", err)
	case errors.Is(err, txmgr.ErrInsufficientFunds):
		// The config is right, so this is no fault of it: exit 1.
		err = fmt.Errorf("%s: wallet %v has too little ether on chain %d: fund it and run deploy again: %w",
			cfg.File(), keys.Wallet.Address(), cfg.Chain.ID, txmgr.ErrInsufficientFunds)
	}
	return plan, err
}

// node is an endpoint as deploy wants it.
type node struct{ *ethclient.Client }

var _ txmgr.Node = node{}

func newDeployResult(p *deploy.Plan) deployResult {
	r := deployResult{Record: p.Record, Steps: append([]string{}, p.Steps...), Differences: append([]string{}, p.Differences...),
		Warnings: append([]string{}, p.Warnings...), Waiting: p.Waiting, OwnerMust: []ownerCall{}}
	for _, c := range p.OwnerMust {
		r.OwnerMust = append(r.OwnerMust, ownerCall{c.What, c.To.Hex(), fmt.Sprintf("%#x", c.Data)})
	}
	return r
}

func printPlan(w io.Writer, cfg *config.Config, p *deploy.Plan) error {
	lines := planLines(p)
	if p.Record != nil && p.Record.Oracle != nil && len(p.Steps) == 0 {
		lines = append(lines, fmt.Sprintf("oracle %v on chain %d", p.Record.Oracle.Address, p.Record.ChainID))
		for _, f := range p.Record.Feeds {
			for _, kind := range deploy.ReaderKinds {
				if reader := f.ReaderOf(kind); reader != nil {
					lines = append(lines, fmt.Sprintf("%-10s %-6s %v", f.Name, kind, reader.Address))
				}
			}
		}
		lines = append(lines, "written to "+cfg.Record())
	}
	return printLines(w, lines)
}

// planLines are what is left to do and to be said.
func planLines(p *deploy.Plan) (lines []string) {
	for _, s := range p.Steps {
		lines = append(lines, "to do: "+s)
	}
	for _, d := range p.Differences {
		lines = append(lines, "differs: "+d)
	}
	for _, w := range p.Warnings {
		lines = append(lines, "warning: "+w)
	}
	for _, w := range p.Waiting {
		lines = append(lines, "waits: "+w)
	}
	for _, c := range p.OwnerMust {
		lines = append(lines, fmt.Sprintf("the owner must %s: send %#x to %v", c.What, c.Data, c.To))
	}
	return lines
}

func printLines(w io.Writer, lines []string) error {
	for _, l := range lines {
		if _, err := fmt.Fprintln(w, l); err != nil {
			return err
		}
	}
	return nil
}
