package twochains

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/integration/rig"
)

// errAnotherHash says that L1 was reorganised since.
var errAnotherHash = errors.New("L1 has another block of this number than the mirror's checkpoint")

// Checkpoint has somebody keep the newest origin's hash, as anybody may, and is the block that was kept: false if one of its
// number was kept already.
func (w *World) Checkpoint(ctx context.Context, by rig.Role) (kept contracts.Checkpointed, found bool, err error) {
	tx, err := w.L2.Send(ctx, by, w.Mirror, mirror.NewChainlinkMirror().PackCheckpoint())
	if err != nil {
		return kept, false, err
	}
	if err := w.L2.AwaitMined(ctx, tx); err != nil {
		return kept, false, fmt.Errorf("keeping a checkpoint: %w", err)
	}
	receipt, err := w.L2.Client.TransactionReceipt(ctx, tx.Hash())
	if err != nil || len(receipt.Logs) == 0 {
		return kept, false, err
	}
	kept, err = contracts.DecodeCheckpointed(receipt.Logs[0])
	return kept, err == nil, err
}

// Prove has somebody prove feeds, one at least, at a checkpoint, as a relay does.
func (w *World) Prove(ctx context.Context, by rig.Role, at contracts.Checkpointed, feeds ...*Feed) error {
	header, err := w.L1.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(at.L1Block))
	if err != nil {
		return err
	}
	if header.Hash() != at.Hash {
		return errAnotherHash
	}
	proof, _, err := feeds[0].site.Begin(ctx, header.Number)
	if err != nil {
		return err
	}
	for _, f := range feeds {
		if err := f.site.Prove(ctx, proof, f.Proxy.Address, f.Aggregator.Address(), f.Generation.Layout()); err != nil {
			return err
		}
	}
	data, err := proof.PackProve()
	if err != nil {
		return err
	}
	tx, err := w.L2.Send(ctx, by, w.Mirror, data)
	if err != nil {
		return err
	}
	return w.L2.AwaitMined(ctx, tx)
}
