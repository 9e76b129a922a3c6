package rig

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// What follows only anvil can do.

// SetBaseFee decides the next block's base fee, in wei per gas. Those after it follow from it, as on any chain.
func (c *Chain) SetBaseFee(ctx context.Context, wei *big.Int) error {
	return c.Call(ctx, nil, "anvil_setNextBlockBaseFeePerGas", (*hexutil.Big)(wei))
}

// SetBalance gives an account a balance, in wei.
func (c *Chain) SetBalance(ctx context.Context, account common.Address, wei *big.Int) error {
	return c.Call(ctx, nil, "anvil_setBalance", account, (*hexutil.Big)(wei))
}

// Reorganise puts as many empty blocks in the place of the newest. What was in those is in no pool either.
func (c *Chain) Reorganise(ctx context.Context, blocks uint64) error {
	return c.Call(ctx, nil, "anvil_reorg", blocks, []any{})
}

// Drop takes a transaction out of the pool; false if it was not there any more.
func (c *Chain) Drop(ctx context.Context, hash common.Hash) (bool, error) {
	var dropped *common.Hash
	if err := c.Call(ctx, &dropped, "anvil_dropTransaction", hash); err != nil {
		return false, fmt.Errorf("dropping %v: %w", hash, err)
	}
	return dropped != nil, nil
}
