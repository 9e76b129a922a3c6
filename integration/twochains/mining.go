package twochains

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"twofold/integration/rig"
)

// beat is when a chain makes its next block, and how.
type beat struct {
	at    time.Time
	every time.Duration
	mine  func(context.Context, time.Time) error
}

// mine has both chains mine on the clock, the L2 half a block of its own after L1.
func (w *World) mine(ctx context.Context) error {
	start := time.Now().Truncate(time.Second).Add(time.Second)
	l1 := &beat{start, w.cfg.L1Block, w.mineL1}
	l2 := &beat{start.Add(w.cfg.L2Block / 2), w.cfg.L2Block, w.mineL2}
	for {
		next := l2
		if l1.at.Before(l2.at) {
			next = l1
		}
		timer := time.NewTimer(time.Until(next.at))
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil
		case <-timer.C:
		}
		if err := next.mine(ctx, next.at); err != nil && ctx.Err() == nil {
			return err
		}
		next.at = next.at.Add(next.every)
	}
}

func (w *World) mineL1(ctx context.Context, at time.Time) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.l1Stands {
		return nil
	}
	return mine(ctx, w.L1, at)
}

// mineL2 makes a block, and tells the next one, before anybody else has a word in it, what its origin is.
func (w *World) mineL2(ctx context.Context, at time.Time) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := mine(ctx, w.L2, at); err != nil {
		return err
	}
	head, err := w.L1.Client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("reading L1's head: %w", err)
	}
	origin, err := w.L1.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(w.derivation.wants(head)))
	if err != nil {
		return fmt.Errorf("reading origin: %w", err)
	}
	w.derivation.follow(origin)
	return w.deposit(ctx)
}

// deposit sends what begins the next L2 block.
func (w *World) deposit(ctx context.Context) error {
	head, err := w.L2.Client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("reading L2's head: %w", err)
	}
	raw, err := w.derivation.attributes()
	if err != nil {
		return err
	}
	if err := w.L2.Call(ctx, &w.derivation.deposit, "eth_sendRawTransaction", hexutil.Bytes(raw)); err != nil {
		return fmt.Errorf("depositing: %w", err)
	}
	w.derivation.origins[head+1] = origined{w.derivation.origin, w.derivation.sequence}
	return nil
}

// mine makes a block of a time.
func mine(ctx context.Context, chain *rig.Chain, at time.Time) error {
	if err := chain.Call(ctx, nil, "evm_mine", map[string]hexutil.Uint64{"timestamp": hexutil.Uint64(at.Unix())}); err != nil {
		return fmt.Errorf("mining on %s: %w", chain.Name, err)
	}
	return nil
}

// Lag has the L2's origin keep so many blocks behind L1's newest. It never goes back: to lag more it waits.
func (w *World) Lag(blocks uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.derivation.lag = blocks
}

// StandStill has the L2's origin stand, or go on.
func (w *World) StandStill(stand bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.derivation.stands = stand
}

// StopL1 has L1 make no blocks, or go on.
func (w *World) StopL1(stop bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.l1Stands = stop
}

// errDeep says that there is nothing that deep.
var errDeep = errors.New("a reorganisation that goes back before everything was set up")

// Reorganise puts as many other blocks in the place of L1's newest, empty ones of somebody else's, and takes the L2 blocks back
// that knew one of those. What was in any is in no pool either.
func (w *World) Reorganise(ctx context.Context, blocks uint64) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	head, err := w.L1.Client.BlockNumber(ctx)
	if err != nil {
		return err
	}
	if head <= blocks {
		return errDeep
	}
	var times []time.Time
	for n := head - blocks + 1; n <= head; n++ {
		header, err := w.L1.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			return err
		}
		times = append(times, rig.HeadTime(header))
	}
	if err := w.L1.Call(ctx, nil, "anvil_rollback", blocks); err != nil {
		return err
	}
	if err := w.L1.Call(ctx, nil, "anvil_setCoinbase", common.Address{'o', 't', 'h', 'e', 'r', byte(head)}); err != nil {
		return err
	}
	for _, at := range times {
		if err := mine(ctx, w.L1, at); err != nil {
			return err
		}
	}
	return w.takeBack(ctx, head-blocks)
}

// takeBack removes every L2 block whose origin is above a number, and begins the next one anew.
func (w *World) takeBack(ctx context.Context, origin uint64) error {
	head, err := w.L2.Client.BlockNumber(ctx)
	if err != nil {
		return err
	}
	if err := w.L2.Call(ctx, nil, "anvil_dropTransaction", w.derivation.deposit); err != nil {
		return err
	}
	last := head
	for ; ; last-- {
		known, ours := w.derivation.origins[last]
		if !ours {
			return errDeep
		}
		if known.origin.Number.Uint64() <= origin {
			break
		}
	}
	if last < head {
		if err := w.L2.Call(ctx, nil, "anvil_rollback", head-last); err != nil {
			return err
		}
	}
	stays := w.derivation.origins[last]
	w.derivation.origin, w.derivation.sequence = stays.origin, stays.sequence+1
	return w.deposit(ctx)
}
