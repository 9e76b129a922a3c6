package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/params"

	"twofold/contracts/bindings/mirrorfeed"
	"twofold/integration/rig"
	"twofold/integration/twochains"
)

// readCold is what a transaction pays that reads the first feed, beyond what it pays for being one: as contracts/tools/gas has it.
func readCold(ctx context.Context, w *twochains.World) (uint64, error) {
	data := mirrorfeed.NewMirrorFeed().PackLatestRoundData()
	tx, err := w.L2.Send(ctx, rig.Owner, w.Feeds[0].Reader, data)
	if err != nil {
		return 0, err
	}
	if err := w.L2.AwaitMined(ctx, tx); err != nil {
		return 0, fmt.Errorf("reading a feed: %w", err)
	}
	receipt, err := w.L2.Client.TransactionReceipt(ctx, tx.Hash())
	if err != nil {
		return 0, err
	}
	own := params.TxGas + uint64(len(data))*params.TxDataNonZeroGasEIP2028
	if receipt.GasUsed < own {
		return 0, errors.New("reading a feed cost less than a transaction does")
	}
	return receipt.GasUsed - own, nil
}
