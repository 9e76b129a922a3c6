package rig

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// What follows shifts a chain's clock, which only anvil can. Beside a host's clock that cannot be moved it is the chain
// that moves.

// StartAnvilOff starts an anvil whose clock is that far from ours.
func StartAnvilOff(by time.Duration) func(context.Context) (*Chain, error) {
	return func(ctx context.Context) (*Chain, error) {
		c, err := StartAnvil(ctx)
		if err != nil {
			return nil, err
		}
		if err := c.SetOff(ctx, by); err != nil {
			return nil, fmt.Errorf("shifting the clock: %w; %w", err, c.Stop())
		}
		return c, nil
	}
}

// SetOff sets the chain's clock that far from ours, and waits for a block of that time.
func (c *Chain) SetOff(ctx context.Context, by time.Duration) error {
	if err := c.Call(ctx, nil, "evm_setTime", time.Now().Add(by).Unix()); err != nil {
		return err
	}
	return Await(ctx, 10*time.Second, "a block of another time", func(ctx context.Context) error {
		head, err := c.Head(ctx)
		if err != nil {
			return err
		}
		if off := time.Until(HeadTime(head)); (off - by).Abs() > 3*time.Second {
			return fmt.Errorf("the head is %v off", off)
		}
		return nil
	})
}

// CatchUp mines blocks of an interval after each other, faster than the clock, until their time is at ours. Each call of
// it is about ten blocks a second.
func (c *Chain) CatchUp(ctx context.Context, interval time.Duration) error {
	if err := c.Call(ctx, nil, "anvil_setBlockTimestampInterval", int(interval/time.Second)); err != nil {
		return err
	}
	for {
		if err := c.Call(ctx, nil, "evm_mine"); err != nil {
			return err
		}
		head, err := c.Head(ctx)
		if err != nil {
			return err
		}
		if time.Until(HeadTime(head)) > -interval {
			break
		}
		Pause(ctx, 100*time.Millisecond)
	}
	if err := c.Call(ctx, nil, "anvil_removeBlockTimestampInterval"); err != nil {
		return err
	}
	return c.SetOff(ctx, 0)
}

// Head is the newest.
func (c *Chain) Head(ctx context.Context) (*types.Header, error) {
	return c.Client.HeaderByNumber(ctx, nil)
}

// HeadTime is a block's time.
func HeadTime(head *types.Header) time.Time { return time.Unix(int64(head.Time), 0) }
