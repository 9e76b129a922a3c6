package fakechain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// call counts a call and says whether it gets through. The caller holds mu.
func (c *Chain) call(ctx context.Context, name string) error {
	c.calls[name]++
	if c.faults.unreachable {
		return errUnreachable
	}
	return ctx.Err()
}

// ChainID of the chain.
func (c *Chain) ChainID(ctx context.Context) (*big.Int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.chainID, c.call(ctx, "ChainID")
}

// HeaderByNumber gives the newest header for nil.
func (c *Chain) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.call(ctx, "HeaderByNumber"); err != nil {
		return nil, err
	}
	at, err := c.at(number)
	if err != nil {
		return nil, err
	}
	return types.CopyHeader(at.header), nil
}

func (c *Chain) at(number *big.Int) (*block, error) {
	if number == nil {
		return c.head(), nil
	}
	if number.Cmp(big.NewInt(int64(rpc.SafeBlockNumber))) == 0 && c.safe != 0 {
		return c.blocks[max(0, len(c.blocks)-1-c.safe)], nil
	}
	if !number.IsUint64() || number.Uint64() >= uint64(len(c.blocks)) {
		return nil, &Error{Message: "header not found"}
	}
	return c.blocks[number.Uint64()], nil
}

// NonceAt is the account's next nonce after the block.
func (c *Chain) NonceAt(ctx context.Context, account common.Address, number *big.Int) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.call(ctx, "NonceAt"); err != nil {
		return 0, err
	}
	at, err := c.at(number)
	if err != nil {
		return 0, err
	}
	return at.nonces[account], nil
}

// PendingNonceAt counts what is in the pool without a gap.
func (c *Chain) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.call(ctx, "PendingNonceAt"); err != nil {
		return 0, err
	}
	nonce := c.head().nonces[account]
	for c.pool[account][nonce] != nil {
		nonce++
	}
	return nonce, nil
}

// TransactionReceipt is ethereum.NotFound for what is not mined.
func (c *Chain) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.call(ctx, "TransactionReceipt"); err != nil {
		return nil, err
	}
	if c.faults.hideReceipts > 0 {
		c.faults.hideReceipts--
		return nil, ethereum.NotFound
	}
	for _, mined := range c.blocks {
		if receipt := mined.receipts[hash]; receipt != nil {
			return receipt, nil
		}
	}
	return nil, ethereum.NotFound
}

// SendTransaction takes a transaction into the pool by go-ethereum's rules and with its words.
func (c *Chain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	before, answer := c.take(ctx, tx)
	if before != nil {
		before(tx)
	}
	return answer
}

func (c *Chain) take(ctx context.Context, tx *types.Transaction) (before func(*types.Transaction), answer error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.call(ctx, "SendTransaction"); err != nil {
		return nil, err
	}
	if c.faults.loseRequests > 0 {
		c.faults.loseRequests--
		return nil, errLost
	}
	c.sends = append(c.sends, tx)
	if len(c.faults.refusals) > 0 {
		text := c.faults.refusals[0]
		c.faults.refusals = c.faults.refusals[1:]
		return nil, &Error{Message: text}
	}
	if err := c.admit(tx); err != nil {
		return nil, err
	}
	c.put(tx)
	if c.faults.loseAnswers > 0 {
		c.faults.loseAnswers--
		return c.faults.beforeAnswer, errLost
	}
	return c.faults.beforeAnswer, nil
}

// admit applies the pool's rules: core/txpool/validation.go and legacypool/list.go of go-ethereum.
func (c *Chain) admit(tx *types.Transaction) error {
	account, err := types.Sender(c.signer, tx)
	if err != nil {
		return &Error{Message: fmt.Sprintf("invalid sender: %v", err)}
	}
	if next := c.head().nonces[account]; tx.Nonce() < next {
		return &Error{Message: fmt.Sprintf("nonce too low: next nonce %d, tx nonce %d", next, tx.Nonce())}
	}
	if err := c.admitPayment(account, tx); err != nil {
		return err
	}
	old := c.pool[account][tx.Nonce()]
	if old == nil {
		return nil
	}
	if old.Hash() == tx.Hash() {
		return &Error{Message: "already known"}
	}
	if !raisedEnough(old.GasTipCap(), tx.GasTipCap()) || !raisedEnough(old.GasFeeCap(), tx.GasFeeCap()) {
		return &Error{Message: "replacement transaction underpriced"}
	}
	return nil
}

func raisedEnough(old, fresh *big.Int) bool {
	least := new(big.Int).Mul(old, big.NewInt(110))
	least.Div(least, big.NewInt(100))
	return fresh.Cmp(old) > 0 && fresh.Cmp(least) >= 0
}

// CallContract returns nothing, or reverts as the test chose.
func (c *Chain) CallContract(ctx context.Context, _ ethereum.CallMsg, number *big.Int) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.call(ctx, "CallContract"); err != nil {
		return nil, err
	}
	if _, err := c.at(number); err != nil {
		return nil, err
	}
	return nil, c.reverted()
}

// EstimateGas is Gas, or reverts as the test chose.
func (c *Chain) EstimateGas(ctx context.Context, _ ethereum.CallMsg) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.call(ctx, "EstimateGas"); err != nil {
		return 0, err
	}
	return Gas, c.reverted()
}

func (c *Chain) reverted() error {
	if c.faults.revert == nil {
		return nil
	}
	return &Error{Message: "execution reverted", Data: hexutil.Encode(c.faults.revert)}
}
