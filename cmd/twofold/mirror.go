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
	"twofold/contracts"
	"twofold/contracts/deploy"
	"twofold/contracts/owner"
	"twofold/signer"
)

func newMirrorCommand(shared *sharedFlags) *cobra.Command {
	return group("mirror", "Deploy the mirror of Chainlink's feeds on L1, show it and change it",
		newMirrorDeployCommand(shared), newMirrorShowCommand(shared), newMirrorFeedCommand(shared), newMirrorLayoutCommand(shared),
		newMirrorActCommand(shared, mirrorActing{
			use: "pause FEED", short: "Pause a mirrored feed at once, as owner or guardian",
			long: `Stop a mirrored feed: its readers revert, and no proof of it is taken. Owner and guardian may; only the owner lifts
it.`,
			example: "  twofold mirror pause ETH/USD --send --keystore guardian.json --passphrase-file guardian.pass", args: exactly(1, oneMirrored),
			build: onMirrored((*owner.MirrorState).PauseFeed),
		}),
		newMirrorActCommand(shared, mirrorActing{
			use: "unpause FEED", short: "Lift the pause of a mirrored feed",
			long: `Lift a mirrored feed's pause. All that was mirrored of it, past rounds too, is forgotten: it answers from the next
proof, of a later L1 block than the L2 knows then.`,
			example: "  twofold mirror unpause ETH/USD --calldata", args: exactly(1, oneMirrored),
			build: onMirrored((*owner.MirrorState).UnpauseFeed),
		}),
		newMirrorGuardianCommand(shared))
}

const oneMirrored = "one feed, such as ETH/USD, or its proxy's address on L1"

// mirrorOffice is a mirror as it was found, and what is needed to act on it.
type mirrorOffice struct {
	*scene
	state *owner.MirrorState
	named owner.Named

	l2        *ethclient.Client
	l1        []*ethclient.Client // none until they are needed
	chainlink *deploy.Chainlink
	say       func(line string)
}

// openMirror reads the config and the mirror. Who opens closes.
func openMirror(ctx context.Context, shared *sharedFlags, stderr io.Writer) (_ *mirrorOffice, err error) {
	cfg, err := shared.loadMirror(stderr)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	client, err := app.DialChain(ctx, cfg)
	if err != nil {
		return nil, err
	}
	o := &mirrorOffice{
		l2: client, named: owner.Named{Feeds: map[common.Address]string{}}, say: func(line string) { fmt.Fprintln(stderr, line) },
	}
	defer func() {
		if err != nil {
			o.close()
		}
	}()
	for _, f := range cfg.Relay.Feeds {
		o.named.Feeds[f.Proxy] = f.Name
	}
	address, err := app.MirrorAddress(cfg)
	if err != nil {
		return nil, err
	}
	wallet, paidBy := mirrorWallet(cfg)
	log := newLog(cfg, stderr)
	o.scene = &scene{
		cfg: cfg, log: log, what: "mirror", paidBy: paidBy, wallet: wallet,
		desk: &owner.Desk{Node: node{client}, Posting: cfg.Transactions(), Log: log},
	}
	o.state, err = o.desk.ReadMirror(ctx, address, o.named)
	if errors.Is(err, contracts.ErrNoMirror) {
		err = cfg.At("relay.mirror", fmt.Errorf("%w: deploy with `twofold mirror deploy`, or name the right one", err))
	}
	return o, err
}

// mirrorWallet is who pays for what concerns the mirror, and where the config has it: the wallet, or where there is no oracle
// and none is named, the relay's.
func mirrorWallet(cfg *config.Config) (signer.KeyConfig, string) {
	if cfg.Wallet == (signer.KeyConfig{}) {
		return cfg.Relay.Wallet, "relay.wallet"
	}
	return cfg.Wallet, "wallet"
}

func (o *mirrorOffice) close() { closeAll(append(o.l1, o.l2)) }

// onL1 is Chainlink as of L1's newest block when it was first asked for, as each endpoint has it.
func (o *mirrorOffice) onL1(ctx context.Context) (_ *deploy.Chainlink, err error) {
	if o.chainlink != nil {
		return o.chainlink, nil
	}
	if o.l1, err = dialL1(ctx, o.cfg, o.say); err != nil {
		return nil, err
	}
	if err := deploy.CheckOrigin(ctx, node{o.l2}, o.l1[0]); err != nil {
		return nil, ofOtherL1(o.cfg, err)
	}
	o.chainlink, err = deploy.ReadChainlink(ctx, o.l1[0], witnesses(o.l1)...)
	return o.chainlink, err
}

// dialL1 connects to every endpoint of the L1 that answers, at least one.
func dialL1(ctx context.Context, cfg *config.Config, say func(string)) ([]*ethclient.Client, error) {
	if len(cfg.Relay.L1.RPC) == 0 {
		return nil, errNoL1(cfg)
	}
	clients, silent, err := app.DialEach(ctx, cfg.OnL1())
	if silent != nil {
		say("warning: " + silent.Error())
	}
	return clients, err
}

// witnesses are all endpoints but the first.
func witnesses(l1 []*ethclient.Client) (others []deploy.L1) {
	for _, client := range l1[1:] {
		others = append(others, client)
	}
	return others
}

func closeAll(clients []*ethclient.Client) {
	for _, client := range clients {
		client.Close()
	}
}

// ofOtherL1 names the config's key if the endpoint is of another L1 than the L2 is.
func ofOtherL1(cfg *config.Config, err error) error {
	if errors.Is(err, deploy.ErrOtherL1) {
		return cfg.At("relay.l1.rpc", fmt.Errorf("%w: name an endpoint of that one", err))
	}
	return err
}

func errNoL1(cfg *config.Config) error {
	return cfg.At("relay.l1.rpc", errors.New("is missing: write the URL of an RPC endpoint of the L1, which says what a feed is"))
}

// feed is a feed of the mirror or of the config.
func (o *mirrorOffice) feed(name string) (*owner.MirroredFeed, error) {
	f, err := o.state.Feed(name)
	if err != nil {
		return nil, &usageError{err}
	}
	return f, nil
}

// look reads the mirror again, with what it knows of aggregators.
func (o *mirrorOffice) look(ctx context.Context, aggregators ...common.Address) (err error) {
	o.named.Aggregators = aggregators
	o.state, err = o.desk.ReadMirror(ctx, o.state.Contract, o.named)
	return err
}

// mirrorActing is a command that changes the mirror.
type mirrorActing struct {
	use, short, long, example string
	args                      cobra.PositionalArgs
	build                     func(ctx context.Context, o *mirrorOffice, args []string) (*owner.Action, error)
}

func newMirrorActCommand(shared *sharedFlags, c mirrorActing) *cobra.Command {
	act := actFlags{shared: shared}
	cmd := &cobra.Command{Use: c.use, Short: c.short, Long: c.long, Example: c.example, Args: c.args}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := act.check(); err != nil {
			return err
		}
		o, err := openMirror(cmd.Context(), shared, cmd.ErrOrStderr())
		if err != nil {
			return err
		}
		defer o.close()
		ctx, cancel := context.WithTimeout(cmd.Context(), readWithin)
		a, err := c.build(ctx, o, args)
		cancel()
		if err != nil {
			return err
		}
		return act.act(cmd, o.scene, a)
	}
	act.add(cmd)
	return cmd
}

// onMirrored is an action that needs only the feed's name.
func onMirrored(act func(*owner.MirrorState, *owner.MirroredFeed) *owner.Action) func(context.Context, *mirrorOffice, []string) (*owner.Action, error) {
	return func(ctx context.Context, o *mirrorOffice, args []string) (*owner.Action, error) {
		if err := o.name(ctx, args[0]); err != nil {
			return nil, err
		}
		f, err := o.feed(args[0])
		if err != nil {
			return nil, err
		}
		return act(o.state, f), nil
	}
}

// name looks for a proxy that neither the mirror nor the config has: what is proposed of it must be stopped all the same.
func (o *mirrorOffice) name(ctx context.Context, feed string) error {
	if _, unknown := o.state.Feed(feed); unknown == nil || !common.IsHexAddress(feed) {
		return nil
	}
	proxy, err := readAddress(feed)
	if err != nil {
		return &usageError{err}
	}
	o.named.Feeds[proxy] = proxy.Hex()
	return o.look(ctx)
}

func newMirrorGuardianCommand(shared *sharedFlags) *cobra.Command {
	return group("guardian", "Replace who can stop things in the mirror beside its owner",
		newMirrorActCommand(shared, mirrorActing{
			use: "set ADDRESS|none", short: "Propose another guardian of the mirror",
			long:    "Propose another guardian of the mirror. It waits for the delay; the present guardian cannot veto it.",
			example: "  twofold mirror guardian set 0x… --calldata", args: exactly(1, "the guardian's address, or none"),
			build: func(_ context.Context, o *mirrorOffice, args []string) (*owner.Action, error) {
				next, err := readAddressOrNone(args[0])
				if err != nil {
					return nil, &usageError{err}
				}
				return o.state.SetGuardian(next), nil
			},
		}),
		newMirrorActCommand(shared, mirrorActing{
			use: "apply", short: "Put the proposed guardian of the mirror in place, once the delay is over",
			long: "Put the proposed guardian in place. Anyone may, for 14 days from the end of the delay.", args: exactly(0, "no arguments"),
			build: func(_ context.Context, o *mirrorOffice, _ []string) (*owner.Action, error) {
				return o.state.ApplyGuardian(), nil
			},
		}))
}
