package fakechain

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Gas is what every transaction is said to have used.
const Gas = 50_000

type block struct {
	header   *types.Header
	nonces   map[common.Address]uint64 // after the block
	receipts map[common.Hash]*types.Receipt
	txs      []*types.Transaction
}

// Chain is the model. It has a txmgr.Node's methods (see node.go), and is safe for concurrent use.
type Chain struct {
	mu       sync.Mutex
	chainID  *big.Int
	signer   types.Signer
	baseFee  *big.Int // nil on a chain without one, which has a gas price instead
	gasPrice *big.Int
	leastTip *big.Int
	balances map[common.Address]*big.Int
	blocks   []*block // the first is genesis; a block's number is its index
	pool     map[common.Address]map[uint64]*types.Transaction
	safe     int    // how far the safe block is behind the head; 0: there is none
	lags     bool   // blocks do not follow the clock
	salt     uint64 // makes a block that replaces another differ from it
	faults   faults
	calls    map[string]int
	sends    []*types.Transaction
	awaited  map[common.Hash]chan struct{} // closed when it is mined
}

// New is a chain with its genesis block, of now. Blocks are of when they are mined, and at least a second apart.
func New(chainID uint64) *Chain {
	id := new(big.Int).SetUint64(chainID)
	c := &Chain{
		chainID:  id,
		signer:   types.LatestSignerForChainID(id),
		baseFee:  big.NewInt(1_000_000),
		leastTip: new(big.Int),
		balances: make(map[common.Address]*big.Int),
		pool:     make(map[common.Address]map[uint64]*types.Transaction),
		calls:    make(map[string]int),
		awaited:  make(map[common.Hash]chan struct{}),
	}
	c.blocks = []*block{{
		header: &types.Header{Number: new(big.Int), Time: uint64(time.Now().Unix()), BaseFee: c.baseFee, Difficulty: new(big.Int)},
		nonces: map[common.Address]uint64{},
	}}
	return c
}

func (c *Chain) head() *block { return c.blocks[len(c.blocks)-1] }

// Head is the newest header.
func (c *Chain) Head() *types.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	return types.CopyHeader(c.head().header)
}

// HeaderAt is the header of a block that there is.
func (c *Chain) HeaderAt(number uint64) *types.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	return types.CopyHeader(c.blocks[number].header)
}

// SetBaseFee of the blocks to come, in wei per gas.
func (c *Chain) SetBaseFee(wei uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.baseFee, c.gasPrice = new(big.Int).SetUint64(wei), nil
}

// SafeBehind makes the node tell a safe block, so far behind the head; 0: it knows of none.
func (c *Chain) SafeBehind(blocks int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.safe = blocks
}

// Lag makes blocks of two seconds after their parents, however late they are mined, as a sequencer does that was out.
func (c *Chain) Lag(on bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.lags = on
}

// Mine makes a block of what the pool holds and the base fee allows.
func (c *Chain) Mine() *types.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	next := c.open()
	for account, waiting := range c.pool {
		for {
			tx := waiting[next.nonces[account]]
			if tx == nil || !c.pays(tx) {
				break
			}
			delete(waiting, tx.Nonce())
			c.include(next, account, tx)
		}
	}
	return c.close(next)
}

// MineEmpty makes a block that leaves everything in the pool.
func (c *Chain) MineEmpty() *types.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.close(c.open())
}

// MineStranger makes a block in which someone else with the account's key uses its nonce. What was in the pool under this
// nonce is gone.
func (c *Chain) MineStranger(account common.Address) *types.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	next := c.open()
	delete(c.pool[account], next.nonces[account])
	next.nonces[account]++
	return c.close(next)
}

func (c *Chain) open() *block {
	parent := c.head()
	next := &block{nonces: make(map[common.Address]uint64), receipts: make(map[common.Hash]*types.Receipt)}
	for account, nonce := range parent.nonces {
		next.nonces[account] = nonce
	}
	c.salt++
	at := max(parent.header.Time+1, uint64(time.Now().Unix()))
	if c.lags {
		at = parent.header.Time + 2
	}
	next.header = &types.Header{
		ParentHash: parent.header.Hash(),
		Number:     new(big.Int).Add(parent.header.Number, big.NewInt(1)),
		Time:       at,
		BaseFee:    c.baseFee,
		Difficulty: new(big.Int),
		Extra:      binary.BigEndian.AppendUint64(nil, c.salt),
	}
	return next
}

func (c *Chain) include(into *block, account common.Address, tx *types.Transaction) {
	status := types.ReceiptStatusSuccessful
	if c.faults.revert != nil {
		status = types.ReceiptStatusFailed
	}
	price := tx.GasFeeCap()
	if baseFee := into.header.BaseFee; baseFee != nil && new(big.Int).Add(baseFee, tx.GasTipCap()).Cmp(price) < 0 {
		price = new(big.Int).Add(baseFee, tx.GasTipCap())
	}
	receipt := &types.Receipt{
		Type: tx.Type(), Status: status, TxHash: tx.Hash(), GasUsed: Gas, CumulativeGasUsed: Gas,
		EffectiveGasPrice: price, BlockNumber: into.header.Number, TransactionIndex: uint(len(into.txs)),
	}
	if tx.To() == nil {
		receipt.ContractAddress = crypto.CreateAddress(account, tx.Nonce())
	}
	into.nonces[account]++
	into.receipts[tx.Hash()] = receipt
	into.txs = append(into.txs, tx)
}

func (c *Chain) close(next *block) *types.Header {
	for _, receipt := range next.receipts {
		receipt.BlockHash = next.header.Hash()
	}
	c.blocks = append(c.blocks, next)
	for hash := range next.receipts {
		if mined := c.awaited[hash]; mined != nil {
			close(mined)
			delete(c.awaited, hash)
		}
	}
	return types.CopyHeader(next.header)
}

// Reorg takes the newest blocks back. Their transactions return to the pool, as go-ethereum does it, unless lose is set.
// The next block is mined on what is left.
func (c *Chain) Reorg(depth int, lose bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if depth >= len(c.blocks) {
		panic(fmt.Sprintf("fakechain: reorg of %d blocks, the chain has %d", depth, len(c.blocks)))
	}
	gone := c.blocks[len(c.blocks)-depth:]
	c.blocks = c.blocks[:len(c.blocks)-depth]
	for _, old := range gone {
		for _, tx := range old.txs {
			if !lose {
				c.put(tx)
			}
		}
	}
}

// Drop empties the pool, as a node that is short of room or restarts.
func (c *Chain) Drop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.pool)
}

// Pool lists what is pending of the account, by nonce.
func (c *Chain) Pool(account common.Address) map[uint64]*types.Transaction {
	c.mu.Lock()
	defer c.mu.Unlock()
	pending := make(map[uint64]*types.Transaction)
	for nonce, tx := range c.pool[account] {
		pending[nonce] = tx
	}
	return pending
}

// Sends lists every transaction that reached the node, refused ones too, in order.
func (c *Chain) Sends() []*types.Transaction {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]*types.Transaction(nil), c.sends...)
}

// Calls is how many calls the node has taken, by the name of the Go method.
func (c *Chain) Calls() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	counted := make(map[string]int)
	for name, n := range c.calls {
		counted[name] = n
	}
	return counted
}

func (c *Chain) put(tx *types.Transaction) {
	account, err := types.Sender(c.signer, tx)
	if err != nil {
		panic(fmt.Sprintf("fakechain: transaction without sender: %v", err)) // SendTransaction has checked it
	}
	if c.pool[account] == nil {
		c.pool[account] = make(map[uint64]*types.Transaction)
	}
	c.pool[account][tx.Nonce()] = tx
}

// Mined is the transaction of the hash, nil unless a block of the chain holds it.
func (c *Chain) Mined(hash common.Hash) *types.Transaction {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, mined := range c.blocks {
		for _, tx := range mined.txs {
			if tx.Hash() == hash {
				return tx
			}
		}
	}
	return nil
}
