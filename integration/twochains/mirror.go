package twochains

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/contracts/bindings/mirrorfeed"
	"twofold/integration/rig"
)

// deployMirror deploys the mirror of every feed, and their readers.
func (w *World) deployMirror(ctx context.Context) (err error) {
	var feeds []mirror.IMirrorBookFirstMirroredFeed
	var layouts []mirror.IMirrorBookFirstLayout
	for _, f := range w.Feeds {
		feeds = append(feeds, mirror.IMirrorBookFirstMirroredFeed{
			Feed: f.Proxy.Address, Config: mirror.IMirrorBookMirroredFeed{Description: contracts.Description(f.Name), Decimals: Decimals},
		})
		layouts = append(layouts, mirror.IMirrorBookFirstLayout{Aggregator: f.Aggregator.Address(), Where: f.Generation.Layout().Where()})
	}
	terms := mirror.NewChainlinkMirror().PackConstructor(rig.Owner.Address(), rig.Guardian.Address(),
		big.NewInt(int64(w.cfg.Delay/time.Second)), new(big.Int).SetUint64(w.cfg.MaxLag), feeds, layouts)
	if w.Mirror, err = w.deploy(ctx, mirror.ChainlinkMirrorMetaData.Bin, terms); err != nil {
		return fmt.Errorf("deploying the mirror: %w", err)
	}
	for _, f := range w.Feeds {
		terms := mirrorfeed.NewMirrorFeed().PackConstructor(w.Mirror, f.Proxy.Address)
		if f.Reader, err = w.deploy(ctx, mirrorfeed.MirrorFeedMetaData.Bin, terms); err != nil {
			return fmt.Errorf("deploying %s's reader: %w", f.Name, err)
		}
	}
	return nil
}

// deploy deploys a contract of the owner's on the L2.
func (w *World) deploy(ctx context.Context, code string, terms []byte) (common.Address, error) {
	opts := bind.NewKeyedTransactor(rig.Owner.Key(), big.NewInt(rig.ChainID))
	opts.Context = ctx
	address, tx, err := bind.DeployContract(opts, common.FromHex(code), w.L2.Client, terms)
	if err != nil {
		return address, err
	}
	return address, w.L2.AwaitMined(ctx, tx)
}
