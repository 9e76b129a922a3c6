package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"twofold/contracts"
	"twofold/contracts/deploy"
	"twofold/contracts/owner"
)

func newMirrorFeedCommand(shared *sharedFlags) *cobra.Command {
	return group("feed", "Add a feed to the mirror: propose it, compare it with L1, apply or veto it",
		newMirrorActCommand(shared, mirrorActing{
			use: "propose FEED", short: "Propose to mirror a feed of the config, as its proxy on L1 says it is",
			long: `Propose to mirror a feed that relay.feeds has. Description and decimals are read from its proxy on L1, and are for
ever once the feed is applied. It waits for the delay; the guardian can veto it meanwhile.`,
			example: "  twofold mirror feed propose BTC/USD --calldata", args: exactly(1, oneMirrored), build: proposeMirrored,
		}),
		newMirrorActCommand(shared, mirrorActing{
			use: "apply FEED", short: "Add a proposed feed, once the delay is over",
			long: `Add the proposed feed, if it is still as L1 says. Anyone may, for 14 days from the end of the delay. Its reader is
created by "mirror deploy", which applies it too.`,
			example: "  twofold mirror feed apply BTC/USD --send", args: exactly(1, oneMirrored), build: applyMirrored,
		}),
		newMirrorActCommand(shared, mirrorActing{
			use: "veto FEED", short: "Drop a proposed feed, as owner or guardian",
			long:    "Drop a proposed feed. The owner may, and the guardian.",
			example: "  twofold mirror feed veto BTC/USD --send --keystore guardian.json --passphrase-file guardian.pass", args: exactly(1, oneMirrored),
			build: onMirrored((*owner.MirrorState).VetoFeed),
		}),
		newMirrorCheckCommand(shared))
}

func proposeMirrored(ctx context.Context, o *mirrorOffice, args []string) (*owner.Action, error) {
	f, err := o.feed(args[0])
	if err != nil {
		return nil, err
	}
	on, err := o.readFeed(ctx, f)
	if err != nil {
		return nil, err
	}
	if err := o.look(ctx, on.Aggregator); err != nil {
		return nil, err
	}
	if f, err = o.feed(args[0]); err != nil {
		return nil, err
	}
	a := o.state.ProposeFeed(f, on.MirroredFeed)
	if layout, err := o.state.Layout(on.Aggregator); err == nil && !layout.Known() && !layout.Proposed.Waits() {
		o.warn(a, "the mirror knows no layout of its aggregator, %v: twofold mirror layout propose %s", on.Aggregator, f.Name)
	}
	return a, nil
}

// readFeed is what L1 says of a feed, if that is what it is called here.
func (o *mirrorOffice) readFeed(ctx context.Context, f *owner.MirroredFeed) (deploy.OnL1, error) {
	chainlink, err := o.onL1(ctx)
	if err != nil {
		return deploy.OnL1{}, err
	}
	on, err := chainlink.Feed(ctx, f.Proxy)
	if err == nil {
		err = deploy.MirrorFeed{Name: f.Name, Proxy: f.Proxy}.Check(on)
	}
	if err != nil {
		return on, fmt.Errorf("%s: %w", f.Name, err)
	}
	return on, nil
}

// errOtherwise says that something is proposed that L1 does not bear out.
var errOtherwise = errors.New("is proposed otherwise than L1 says")

func applyMirrored(ctx context.Context, o *mirrorOffice, args []string) (*owner.Action, error) {
	f, err := o.feed(args[0])
	if err != nil {
		return nil, err
	}
	if f.Proposed.Waits() {
		on, err := o.readFeed(ctx, f)
		if err != nil {
			return nil, err
		}
		if f.Proposed.What != on.MirroredFeed {
			return nil, fmt.Errorf("%s %w: %s, and on L1 it is %s: twofold mirror feed veto %s", f.Name, errOtherwise, terms(f.Proposed.What), terms(on.MirroredFeed), f.Name)
		}
	}
	return o.state.ApplyFeed(f), nil
}

// terms are what is for ever of a mirrored feed.
func terms(f contracts.MirroredFeed) string {
	return fmt.Sprintf("%q with %d decimals", f.Description, f.Decimals)
}

const oneAggregator = "an aggregator's address on L1, or a feed, such as ETH/USD, for the one that is behind it now"

func newMirrorLayoutCommand(shared *sharedFlags) *cobra.Command {
	return group("layout", "Say where the mirror finds what an aggregator answers: propose it, apply, veto or drop it",
		newMirrorActCommand(shared, mirrorActing{
			use: "propose AGGREGATOR|FEED", short: "Propose an aggregator's layout, by what it says it is",
			long: `Propose where the mirror finds what an aggregator answers. The layout is chosen by the aggregator's typeAndVersion, and
checked: its storage under the layout must say what a plain call of latestRoundData answers at the same L1 block. It waits
for the delay; the guardian can veto it meanwhile.`,
			example: "  twofold mirror layout propose ETH/USD --calldata\n  twofold mirror layout propose 0x…", args: exactly(1, oneAggregator), build: proposeLayout,
		}),
		newMirrorActCommand(shared, mirrorActing{
			use: "apply AGGREGATOR|FEED", short: "Put a proposed layout in place, once the delay is over",
			long:    "Put the proposed layout in place, once it is checked on L1 again. Anyone may, for 14 days from the end of the delay.",
			example: "  twofold mirror layout apply ETH/USD --send", args: exactly(1, oneAggregator), build: applyLayout,
		}),
		newMirrorActCommand(shared, mirrorActing{
			use: "veto AGGREGATOR|FEED", short: "Drop a proposed layout, as owner or guardian",
			long:    "Drop the proposed layout of an aggregator. The owner may, and the guardian.",
			example: "  twofold mirror layout veto 0x… --send --keystore guardian.json --passphrase-file guardian.pass", args: exactly(1, oneAggregator),
			build: onLayout((*owner.MirrorState).VetoLayout),
		}),
		newMirrorActCommand(shared, mirrorActing{
			use: "drop AGGREGATOR|FEED", short: "Take an aggregator's layout away, at once",
			long:    "Take an aggregator's layout away, and any that is proposed: nothing that it says is mirrored until it has another.",
			example: "  twofold mirror layout drop 0x… --calldata", args: exactly(1, oneAggregator),
			build: onLayout((*owner.MirrorState).DropLayout),
		}))
}

// layout is what the mirror knows of an aggregator: the one that is named, or that stands behind a feed on L1 now.
func (o *mirrorOffice) layout(ctx context.Context, named string) (*owner.AggregatorLayout, error) {
	f, unknown := o.state.Feed(named)
	var aggregator common.Address
	switch {
	case unknown == nil:
		on, err := o.readFeed(ctx, f)
		if err != nil {
			return nil, err
		}
		aggregator = on.Aggregator
	case common.IsHexAddress(named):
		var err error
		if aggregator, err = readAddress(named); err != nil {
			return nil, &usageError{err}
		}
	default:
		return nil, &usageError{unknown}
	}
	if err := o.look(ctx, aggregator); err != nil {
		return nil, err
	}
	return o.state.Layout(aggregator)
}

func onLayout(act func(*owner.MirrorState, *owner.AggregatorLayout) *owner.Action) func(context.Context, *mirrorOffice, []string) (*owner.Action, error) {
	return func(ctx context.Context, o *mirrorOffice, args []string) (*owner.Action, error) {
		l, err := o.layout(ctx, args[0])
		if err != nil {
			return nil, err
		}
		return act(o.state, l), nil
	}
}

func proposeLayout(ctx context.Context, o *mirrorOffice, args []string) (*owner.Action, error) {
	l, err := o.layout(ctx, args[0])
	if err != nil {
		return nil, err
	}
	chainlink, err := o.onL1(ctx)
	if err != nil {
		return nil, err
	}
	next, err := chainlink.Layout(ctx, l.Aggregator)
	if err != nil {
		return nil, err
	}
	return o.state.ProposeLayout(l, next), nil
}

func applyLayout(ctx context.Context, o *mirrorOffice, args []string) (*owner.Action, error) {
	l, err := o.layout(ctx, args[0])
	if err != nil {
		return nil, err
	}
	if l.Proposed.Waits() {
		chainlink, err := o.onL1(ctx)
		if err != nil {
			return nil, err
		}
		switch err := chainlink.CheckLayout(ctx, l.Aggregator, l.Proposed.What); {
		case errors.Is(err, deploy.ErrOtherLayout):
			return nil, fmt.Errorf("the layout %w: %w: twofold mirror layout veto %v", errOtherwise, err, l.Aggregator)
		case err != nil:
			return nil, err
		}
	}
	return o.state.ApplyLayout(l), nil
}
