package owner

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"twofold/contracts"
	"twofold/price"
	"twofold/signer/txmgr"
)

// ErrNotStopped says that a pause landed and came to nothing.
var ErrNotStopped = errors.New("it is not paused all the same")

// stop is a pause that is in a hurry: nothing is foretold, and nothing is read but whether it stands.
type stop struct {
	name   string
	data   []byte
	stands func(ctx context.Context, block *big.Int) (bool, error) // with a nil block at the newest
}

// StopFeed pauses a feed and reads what stands at the receipt's block. One that takes no report already is left alone: what
// is returned names no transaction then. A wallet that is not entitled is refused by the node's estimate, before anything is
// sent.
func (d *Desk) StopFeed(ctx context.Context, f price.Feed, wallet txmgr.Wallet) (*Sent, error) {
	return d.stop(ctx, stop{
		name: "pause " + f.Name, data: oracleABI.PackPauseFeed(big.NewInt(int64(f.ID))),
		stands: func(ctx context.Context, block *big.Int) (bool, error) {
			lanes, err := contracts.Oracle{Address: d.Oracle, Caller: d.Node}.Lanes(ctx, []price.FeedID{f.ID}, block)
			return err == nil && !lanes[f.ID].Live(), err
		},
	}, wallet)
}

// StopAll pauses the oracle, in one transaction, as StopFeed does a feed.
func (d *Desk) StopAll(ctx context.Context, wallet txmgr.Wallet) (*Sent, error) {
	return d.stop(ctx, stop{
		name: "pause --all", data: oracleABI.PackPause(),
		stands: func(ctx context.Context, block *big.Int) (bool, error) {
			r := &reading{node: d.Node, state: &State{Guardianship: Guardianship{Contract: d.Oracle}}, block: block}
			return ask(ctx, r, oracleABI.PackPaused(), oracleABI.UnpackPaused)
		},
	}, wallet)
}

func (d *Desk) stop(ctx context.Context, s stop, wallet txmgr.Wallet) (*Sent, error) {
	sent := &Sent{From: wallet.Address()}
	if stands, err := s.stands(ctx, nil); err != nil || stands {
		return sent, err
	}
	receipt, err := d.transact(ctx, s.name, txmgr.Content{To: &d.Oracle, Data: s.data}, wallet)
	if err != nil {
		return nil, err
	}
	sent.Tx, sent.Block = receipt.TxHash, receipt.BlockNumber.Uint64()
	stands, err := s.stands(ctx, receipt.BlockNumber)
	if err == nil && !stands {
		err = ErrNotStopped
	}
	if err != nil {
		return nil, fmt.Errorf("%s landed in block %d, %v: %w", s.name, sent.Block, sent.Tx, err)
	}
	return sent, nil
}
