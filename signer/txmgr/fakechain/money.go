package fakechain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// SetGasPrice makes the blocks to come have no base fee, as before EIP-1559, and take what pays this much, in wei per gas.
func (c *Chain) SetGasPrice(wei uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.baseFee, c.gasPrice = nil, new(big.Int).SetUint64(wei)
}

// SetBalance of the account, in wei. Until then it has whatever it needs. Mining takes nothing from it.
func (c *Chain) SetBalance(account common.Address, wei *big.Int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.balances[account] = wei
}

// plenty is what an account has whose balance was not set.
var plenty = new(big.Int).Lsh(big.NewInt(1), 100)

func (c *Chain) balance(account common.Address) *big.Int {
	if held := c.balances[account]; held != nil {
		return held
	}
	return plenty
}

// BalanceAt is the account's balance, the same at every block.
func (c *Chain) BalanceAt(ctx context.Context, account common.Address, _ *big.Int) (*big.Int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.balance(account), c.call(ctx, "BalanceAt")
}

// SuggestGasPrice is what SetGasPrice set.
func (c *Chain) SuggestGasPrice(ctx context.Context) (*big.Int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.call(ctx, "SuggestGasPrice"); err != nil {
		return nil, err
	}
	if c.gasPrice == nil {
		return c.baseFee, nil
	}
	return c.gasPrice, nil
}

// pays says that a block takes the transaction's price.
func (c *Chain) pays(tx *types.Transaction) bool {
	if c.baseFee == nil {
		return tx.GasPrice().Cmp(c.gasPrice) >= 0
	}
	return tx.GasFeeCap().Cmp(c.baseFee) >= 0
}

// admitPayment applies the pool's rules about money: core/txpool/validation.go of go-ethereum.
func (c *Chain) admitPayment(account common.Address, tx *types.Transaction) error {
	if c.baseFee == nil && tx.Type() != types.LegacyTxType {
		return &Error{Message: fmt.Sprintf("transaction type not supported: type %d rejected, pool not yet in London", tx.Type())}
	}
	if tx.GasTipCap().Cmp(c.leastTip) < 0 {
		return &Error{Message: fmt.Sprintf("transaction gas price below minimum: gas tip cap %v, minimum needed %v", tx.GasTipCap(), c.leastTip)}
	}
	if held, cost := c.balance(account), tx.Cost(); held.Cmp(cost) < 0 {
		return &Error{Message: fmt.Sprintf("insufficient funds for gas * price + value: balance %v, tx cost %v, overshot %v",
			held, cost, new(big.Int).Sub(cost, held))}
	}
	return nil
}

// SetLeastTip below which the pool takes nothing, in wei per gas; 0 unless set.
func (c *Chain) SetLeastTip(wei uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.leastTip = new(big.Int).SetUint64(wei)
}
