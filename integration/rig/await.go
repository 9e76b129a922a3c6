package rig

import (
	"context"
	"fmt"
	"time"
)

// pollEvery is how often Await looks. Tests measure in block times of a second.
const pollEvery = 25 * time.Millisecond

// Await looks until what is awaited is there. Its error says what did not come, and the last reason why.
func Await(ctx context.Context, within time.Duration, what string, look func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	for {
		err := look(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting %v for %s: %w", within, what, err)
		case <-tick.C:
		}
	}
}

// Pause waits, unless the context ends.
func Pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
