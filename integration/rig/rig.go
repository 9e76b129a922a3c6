package rig

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os/exec"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/cmd/demo/auditor"
	"twofold/contracts"
	"twofold/contracts/deploy"
	"twofold/feeds/simulator"
	"twofold/price"
)

// Options say what a rig is made of.
type Options struct {
	Binary string                                // the operator's, from Build
	Dir    string                                // empty folder for the site
	Chain  func(context.Context) (*Chain, error) // StartAnvil or StartInProcess
	Market simulator.Config
	// Edit changes the site's config before anything is deployed, by old and new text; nil: it stays.
	Edit map[string]string
	// Between stands before the chain for whoever uses the site's config, as a proxy does. It takes the chain's URL and
	// gives its own; nil: nothing stands there.
	Between func(url string) (string, error)
}

// Rig is a chain with an oracle deployed by the real binary, a market, and a site whose config points at both.
type Rig struct {
	Chain  *Chain
	Market *Market
	Site   Site
	Record *deploy.Record
	Oracle contracts.Oracle

	binary string
}

// New sets everything up.
func New(ctx context.Context, o Options) (_ *Rig, err error) {
	r := &Rig{binary: o.Binary}
	defer func() {
		if err != nil {
			err = errors.Join(err, r.Stop())
		}
	}()
	if r.Chain, err = o.Chain(ctx); err != nil {
		return nil, err
	}
	if r.Market, err = StartMarket(o.Market); err != nil {
		return nil, err
	}
	to := Endpoints{RPC: r.Chain.URL, Coinbase: r.Market.CoinbaseURL(), Kraken: r.Market.KrakenURL()}
	if o.Between != nil {
		if to.RPC, err = o.Between(to.RPC); err != nil {
			return nil, err
		}
	}
	if r.Site, err = NewSite(o.Dir, to); err != nil {
		return nil, err
	}
	for old, with := range o.Edit {
		if err = r.Site.Edit(old, with); err != nil {
			return nil, err
		}
	}
	if out, err := r.Command(ctx, "deploy").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("deploying: %w: %s", err, out)
	}
	return r, r.readRecord()
}

func (r *Rig) readRecord() (err error) {
	if r.Record, err = deploy.ReadRecord(r.Site.Record(), ChainID); err != nil {
		return err
	}
	r.Oracle = contracts.Oracle{Address: r.Record.Oracle.Address, Caller: r.Chain.Client}
	return nil
}

// Command is the operator's binary with the site's config. It is killed when the context ends.
func (r *Rig) Command(ctx context.Context, args ...string) *exec.Cmd {
	return r.CommandAt(ctx, r.Site, args...)
}

// CommandAt is the operator's binary with another site's config.
func (r *Rig) CommandAt(ctx context.Context, s Site, args ...string) *exec.Cmd {
	return exec.CommandContext(ctx, r.binary, append(args, "--config", s.Config())...)
}

// Stop ends everything.
func (r *Rig) Stop() error {
	var errs []error
	if r.Market != nil {
		errs = append(errs, r.Market.Stop())
	}
	if r.Chain != nil {
		errs = append(errs, r.Chain.Stop())
	}
	return errors.Join(errs...)
}

// IDs is every feed's.
func (r *Rig) IDs() []price.FeedID {
	var ids []price.FeedID
	for _, f := range r.Record.Feeds {
		ids = append(ids, f.ID)
	}
	return ids
}

// Lanes is what the chain says now, by feed.
func (r *Rig) Lanes(ctx context.Context) (map[price.FeedID]price.Published, error) {
	return r.Oracle.Lanes(ctx, r.IDs(), nil)
}

// LanesAt is what it said at a block.
func (r *Rig) LanesAt(ctx context.Context, block int64) (map[price.FeedID]price.Published, error) {
	return r.Oracle.Lanes(ctx, r.IDs(), big.NewInt(block))
}

// AwaitLanes waits until every lane is as wanted.
func (r *Rig) AwaitLanes(ctx context.Context, within time.Duration, what string, wanted func(price.Published) bool) error {
	return Await(ctx, within, "every lane to be "+what, func(ctx context.Context) error {
		lanes, err := r.Lanes(ctx)
		if err != nil {
			return err
		}
		for id, lane := range lanes {
			if !wanted(lane) {
				return fmt.Errorf("feed %d is %v, round %d, of %d", id, lane.Mark, lane.Round, lane.At)
			}
		}
		return nil
	})
}

// Answered tells whether a lane was agreed in its newest round.
func Answered(p price.Published) bool { return p.Price != 0 && p.Mark.Agreed() }

// Since tells whether a lane was agreed at a time or later.
func Since(t time.Time) func(price.Published) bool {
	return func(p price.Published) bool { return Answered(p) && int64(p.At) >= t.Unix() }
}

// SlowestRecovery is the longest that any fault may be felt after its end: a provider's clock that was ahead by 4 s says
// nothing new until it is past what it has said already, and then agreement must settle.
const SlowestRecovery = 9 * time.Second

// Auditor judges the rig's feeds by the chain and the market.
func (r *Rig) Auditor(ctx context.Context, maxQuoteAge time.Duration) (*auditor.Auditor, error) {
	return r.auditor(ctx, maxQuoteAge, r.Chain.Client)
}

// PatientAuditor judges blocks once as many more have come, so that shorter reorganisations do not concern it.
func (r *Rig) PatientAuditor(ctx context.Context, maxQuoteAge time.Duration, blocks uint64) (*auditor.Auditor, error) {
	return r.auditor(ctx, maxQuoteAge, behind{r.Chain.Client, blocks})
}

// behind is a chain without its newest blocks.
type behind struct {
	auditor.Chain
	blocks uint64
}

// HeaderByNumber gives an older header where the newest is asked for.
func (b behind) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	head, err := b.Chain.HeaderByNumber(ctx, number)
	if err != nil || number != nil {
		return head, err
	}
	height := head.Number.Uint64()
	return b.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(height-min(b.blocks, height)))
}

func (r *Rig) auditor(ctx context.Context, maxQuoteAge time.Duration, chain auditor.Chain) (*auditor.Auditor, error) {
	promises, err := r.Oracle.Promises(ctx)
	if err != nil {
		return nil, err
	}
	limits, err := r.Oracle.Limits(ctx)
	if err != nil {
		return nil, err
	}
	cfg := auditor.Config{Oracle: r.Oracle.Address, Recovery: SlowestRecovery, MaxSkew: limits.MaxSkew}
	for _, f := range r.Record.Feeds {
		promise := promises[f.Name]
		cfg.Feeds = append(cfg.Feeds, auditor.Feed{
			Feed: promise.Feed, Reader: f.Reader.Address, Policy: promise.Policy, MaxQuoteAge: maxQuoteAge,
			Providers: [2]string{string(simulator.Coinbase), string(simulator.Kraken)},
		})
	}
	return auditor.New(cfg, chain, reader{r.Oracle}, truth{r.Market.Truth()}), nil
}

// reader reads as a consumer does.
type reader struct{ contracts.Oracle }

// Latest reads a feed through its own contract.
func (r reader) Latest(ctx context.Context, address common.Address) (contracts.Round, error) {
	return contracts.Feed{Address: address, Caller: r.Caller}.Latest(ctx)
}
