package app

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"twofold/config"
	"twofold/contracts"
	"twofold/relay"
	"twofold/signer"
	"twofold/signer/cost"
	"twofold/signer/endpoints"
)

// EstimateOptions say what a config file does not.
type EstimateOptions struct {
	Log      *slog.Logger
	Over     time.Duration     // how long the past is that is gone through
	Progress func(text string) // told what is being done
}

// RelayCost is what a relay of the mirror is estimated to cost.
type RelayCost struct {
	*relay.Estimate
	Mirror  common.Address // zero: there is none yet
	Wallet  common.Address // zero: it is not known without opening the key
	Balance cost.Wei       // the wallet's
}

// EstimateRelay estimates what a relay with this config costs. It sends nothing, and opens no key.
func EstimateRelay(ctx context.Context, cfg *config.Config, o EstimateOptions) (_ *RelayCost, err error) {
	own, err := cfg.Estimating()
	if err != nil {
		return nil, err
	}
	l2, err := openEndpoints(ctx, cfg, o.Log, nil)
	if err != nil {
		return nil, err
	}
	defer l2.Close()
	l1, err := openEndpoints(ctx, cfg.OnL1(), o.Log, nil)
	if err != nil {
		return nil, err
	}
	defer l1.Close()
	ctx, cancel := context.WithCancel(ctx)
	var watching errgroup.Group
	for _, chain := range []*endpoints.Endpoints{l1, l2} {
		watching.Go(func() error { return chain.Run(ctx) })
	}
	defer func() {
		cancel()
		err = errors.Join(err, watching.Wait())
	}()

	found := &RelayCost{}
	if found.Mirror, err = MirrorAddress(cfg); err != nil {
		o.Log.Debug("there is no mirror yet", "error", err)
	}
	estimator := relay.Estimator{
		Config: own, L1: &headed{Endpoints: l1}, L2: l2, Mirror: found.Mirror, Prices: prices{l2, cfg, found.Mirror}, Over: o.Over, Progress: o.Progress,
	}
	if found.Estimate, err = estimator.Estimate(ctx); errors.Is(err, contracts.ErrNoMirror) {
		return nil, cfg.At("relay.mirror", err)
	} else if err != nil {
		return nil, err
	}
	if wallet, ok := signer.StatedAddress(cfg.Relay.Wallet); ok {
		balance, err := l2.BalanceAt(ctx, wallet, nil)
		if err != nil {
			return nil, err
		}
		found.Wallet, found.Balance = wallet, cost.FromBig(balance)
	}
	return found, nil
}

// headed are endpoints of which the newest block is the one that their heads have told of. Others may say a newer one before that is
// known here, and then none would be asked for its events.
type headed struct{ *endpoints.Endpoints }

// HeaderByNumber is that of [endpoints.Endpoints], but for the newest.
func (h *headed) HeaderByNumber(ctx context.Context, number *big.Int) (head *types.Header, err error) {
	if number != nil {
		return h.Endpoints.HeaderByNumber(ctx, number)
	}
	following, stop := context.WithCancel(ctx)
	defer stop()
	err = h.Follow(following, func(_ context.Context, newest *types.Header) {
		head = newest
		stop()
	})
	if err == nil {
		err = ctx.Err()
	}
	return head, err
}

// prices are what the L2 charges now.
type prices struct {
	chain  *endpoints.Endpoints
	cfg    *config.Config
	mirror common.Address
}

// PerGas is what a first attempt offers.
func (p prices) PerGas(ctx context.Context) (*big.Int, error) {
	fees := p.cfg.Transactions()
	head, err := p.chain.HeaderByNumber(ctx, nil)
	switch {
	case err != nil:
		return nil, err
	case head.BaseFee != nil:
		return new(big.Int).Add(head.BaseFee, new(big.Int).SetUint64(fees.Tip)), nil
	case fees.GasPrice != 0:
		return new(big.Int).SetUint64(fees.GasPrice), nil
	default:
		return p.chain.SuggestGasPrice(ctx)
	}
}

// OfData is what the chain foretells.
func (p prices) OfData(ctx context.Context, calldata []byte) (*big.Int, error) {
	fee, _, err := cost.ForetellL1(ctx, p.chain, p.mirror, calldata, nil)
	return fee.Big(), err
}
