package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"
)

// stopWithin bounds each release.
const stopWithin = 5 * time.Second

// cleanup releases what was acquired, in reverse, each step bounded in time.
type cleanup struct {
	mu    sync.Mutex
	steps []step
}

type step struct {
	name string
	do   func(context.Context) error
}

func (c *cleanup) add(name string, do func(context.Context) error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.steps = append(c.steps, step{name, do})
}

// run releases everything once; a second call finds nothing left.
func (c *cleanup) run(ctx context.Context) error {
	c.mu.Lock()
	steps := c.steps
	c.steps = nil
	c.mu.Unlock()
	var errs []error
	for i := len(steps) - 1; i >= 0; i-- {
		bounded, cancel := context.WithTimeout(ctx, stopWithin)
		if err := steps[i].do(bounded); err != nil {
			errs = append(errs, fmt.Errorf("stopping %s: %w", steps[i].name, err))
		}
		cancel()
	}
	return errors.Join(errs...)
}

// ignoreClosed: the HTTP server has closed the listener already, unless it never ran.
func ignoreClosed(err error) error {
	if errors.Is(err, net.ErrClosed) {
		return nil
	}
	return err
}
