package devchain

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// Pause stops mining: transactions stay in the pool, as on a chain whose sequencer stands still.
func (c *Chain) Pause() {
	c.mining.Lock()
	defer c.mining.Unlock()
	c.paused = true
}

// Resume ends a Pause.
func (c *Chain) Resume() {
	c.mining.Lock()
	defer c.mining.Unlock()
	c.paused = false
}

// Mine mines one block as soon as the clock allows it, also while paused, and returns its header. If the newest block
// already has this second it waits for the next, so that block time stays on the clock.
func (c *Chain) Mine(ctx context.Context) (*types.Header, error) {
	for {
		header, err := c.mineIfDue()
		if header != nil || err != nil {
			return header, err
		}
		timer := time.NewTimer(untilNext(time.Now(), time.Second))
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil, fmt.Errorf("waiting for the next second: %w", ctx.Err())
		case <-timer.C:
		}
	}
}

func (c *Chain) mineIfDue() (*types.Header, error) {
	c.mining.Lock()
	defer c.mining.Unlock()
	if uint64(time.Now().Unix()) <= c.eth.BlockChain().CurrentBlock().Time {
		return nil, nil
	}
	if err := c.seal(); err != nil {
		return nil, err
	}
	return c.Head(), nil
}

// DropPending empties the pool, as a node does that restarts or is short of room. Who sent the transactions is not told.
func (c *Chain) DropPending() {
	c.mining.Lock()
	defer c.mining.Unlock()
	c.beacon.Rollback()
}

// Rewind takes the newest blocks back, their transactions with them, as in a reorganisation. The pool is emptied, so that
// what was in those blocks is lost and not mined again by itself. The next block is mined on top of what is left.
func (c *Chain) Rewind(blocks uint64) error {
	c.mining.Lock()
	defer c.mining.Unlock()
	head := c.eth.BlockChain().CurrentBlock().Number.Uint64()
	if blocks > head {
		return fmt.Errorf("rewinding %d blocks: the chain has %d", blocks, head)
	}
	c.beacon.Rollback()
	if err := c.beacon.Fork(c.eth.BlockChain().GetCanonicalHash(head - blocks)); err != nil {
		return fmt.Errorf("rewinding %d blocks: %w", blocks, err)
	}
	c.beacon.Rollback() // the pool takes the transactions of abandoned blocks in again
	return nil
}

// OutlivingGoroutines names the functions of go-ethereum whose goroutines outlive Close, for tests that look for leaks:
// the process-wide cache of senders, and a buffer pool of the peer database that only notices later that it is closed.
// Neither is ours, and everything else ends.
func OutlivingGoroutines() []string {
	return []string{
		"github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache",
		"github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain",
	}
}
