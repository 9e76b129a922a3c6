package rig

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// minedWithin is more than any transaction takes on a chain with blocks of one second.
const minedWithin = 20 * time.Second

// Send sends a transaction of a role's own, beside whatever a relayer does.
func (c *Chain) Send(ctx context.Context, from Role, to common.Address, data []byte) (*types.Transaction, error) {
	nonce, err := c.Client.PendingNonceAt(ctx, from.Address())
	if err != nil {
		return nil, fmt.Errorf("reading nonce: %w", err)
	}
	tip := big.NewInt(2_000_000_000)
	return c.send(ctx, from, &types.DynamicFeeTx{Nonce: nonce, To: &to, Data: data, GasTipCap: tip, GasFeeCap: new(big.Int).Mul(tip, big.NewInt(10))})
}

// Outbid has a transaction of a role's own take the place of one in the pool, paying more than any relayer would.
func (c *Chain) Outbid(ctx context.Context, from Role, nonce uint64) (*types.Transaction, error) {
	fee, to := big.NewInt(50_000_000_000), Stranger.Address()
	return c.send(ctx, from, &types.DynamicFeeTx{Nonce: nonce, To: &to, GasTipCap: fee, GasFeeCap: fee})
}

func (c *Chain) send(ctx context.Context, from Role, content *types.DynamicFeeTx) (*types.Transaction, error) {
	content.ChainID, content.Gas = big.NewInt(ChainID), 500_000
	tx, err := types.SignNewTx(from.Key(), types.LatestSignerForChainID(content.ChainID), content)
	if err != nil {
		return nil, fmt.Errorf("signing: %w", err)
	}
	if err := c.Client.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("sending: %w", err)
	}
	return tx, nil
}

// AwaitMined waits until a transaction has landed. One that reverted is an error.
func (c *Chain) AwaitMined(ctx context.Context, tx *types.Transaction) error {
	return Await(ctx, minedWithin, "a transaction to land", func(ctx context.Context) error {
		receipt, err := c.Client.TransactionReceipt(ctx, tx.Hash())
		if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
			err = errors.New("it reverted")
		}
		return err
	})
}

// Pending is a transaction in the pool.
type Pending struct {
	Hash  common.Hash
	Nonce uint64
}

// ErrNonePending says that the pool holds nothing of the account.
var ErrNonePending = errors.New("nothing is pending")

// Pending is the account's first transaction in the pool. Only anvil tells of its pool.
func (c *Chain) Pending(ctx context.Context, account common.Address) (Pending, error) {
	var pool struct {
		Pending map[common.Address]map[uint64]struct {
			Hash common.Hash `json:"hash"`
		} `json:"pending"`
	}
	if err := c.Call(ctx, &pool, "txpool_content"); err != nil {
		return Pending{}, err
	}
	for nonce, tx := range pool.Pending[account] {
		return Pending{Hash: tx.Hash, Nonce: nonce}, nil // there is one at a time
	}
	return Pending{}, ErrNonePending
}

// AwaitPending waits for a transaction of the account in the pool.
func (c *Chain) AwaitPending(ctx context.Context, account common.Address, within time.Duration) (found Pending, err error) {
	err = Await(ctx, within, "a transaction in the pool", func(ctx context.Context) (err error) {
		found, err = c.Pending(ctx, account)
		return err
	})
	return found, err
}

// Receipts is what became of every transaction of an account in a range of blocks.
func (c *Chain) Receipts(ctx context.Context, account common.Address, from, to uint64) ([]Receipt, error) {
	var own []Receipt
	for n := from; n <= to; n++ {
		var all []Receipt
		if err := c.Call(ctx, &all, "eth_getBlockReceipts", hexutil.Uint64(n)); err != nil {
			return nil, err
		}
		for _, r := range all {
			if r.From == account {
				own = append(own, r)
			}
		}
	}
	return own, nil
}

// Receipt is what matters of one.
type Receipt struct {
	Hash   common.Hash     `json:"transactionHash"`
	From   common.Address  `json:"from"`
	To     *common.Address `json:"to"` // nil for a deployment
	Status hexutil.Uint64  `json:"status"`
	Block  hexutil.Uint64  `json:"blockNumber"`
	Index  hexutil.Uint64  `json:"transactionIndex"` // within the block
	Gas    hexutil.Uint64  `json:"gasUsed"`
	Logs   []types.Log     `json:"logs"`
}

// Reverted tells whether it did.
func (r Receipt) Reverted() bool { return uint64(r.Status) != types.ReceiptStatusSuccessful }
