package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
)

// round is how long one round of what an honest relayer meets takes.
const round = 20 * time.Second

// step is something that happens to the market for a while.
type step struct {
	faults map[simulator.Provider]simulator.Fault
	lasts  time.Duration
}

// steps are a round: jumps up and down at both providers at once, one that lies beyond the limit, one that is gone.
func steps() []step {
	lie := func(ppm int64) simulator.Fault { return simulator.Fault{Kind: simulator.Lie, PPM: ppm} }
	both := func(f simulator.Fault) map[simulator.Provider]simulator.Fault {
		return map[simulator.Provider]simulator.Fault{simulator.Coinbase: f, simulator.Kraken: f}
	}
	return []step{
		{both(lie(40_000)), 5 * time.Second},
		{both(lie(-60_000)), 5 * time.Second},
		{map[simulator.Provider]simulator.Fault{simulator.Kraken: lie(50_000)}, 7 * time.Second},
		{map[simulator.Provider]simulator.Fault{simulator.Coinbase: {Kind: simulator.Drop}}, 3 * time.Second},
	}
}

// honest watches a relayer that does nothing wrong, whatever happens around it.
func honest(ctx context.Context, b bench, length time.Duration, r *result) (err error) {
	s, err := b.set(ctx, 2)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.stop()) }()
	began := time.Now()
	for time.Since(began)+round <= length+time.Second {
		for _, step := range steps() {
			if err := s.meet(ctx, step); err != nil {
				return err
			}
		}
	}
	rig.Pause(ctx, calm)
	r.ControlSeconds = int(time.Since(began).Seconds())
	alarms := s.watcher.Lines().With("an alarm begins")
	r.FalseAlarms, r.FalsePauses = len(alarms), len(s.watcher.Lines().With("the feed is paused"))
	if len(alarms) > 0 {
		return fmt.Errorf("alarms of an honest relayer: %q", alarms)
	}
	if err := s.AwaitLanes(ctx, answeredIn, "answered since the last fault", rig.Since(time.Now().Add(-calm))); err != nil {
		return err
	}
	return s.sound()
}

// meet has a step happen and be over.
func (s *scene) meet(ctx context.Context, what step) error {
	for provider, fault := range what.faults {
		if err := s.Market.Set(provider, fault); err != nil {
			return fmt.Errorf("setting %v: %w", fault, err)
		}
	}
	rig.Pause(ctx, what.lasts)
	for provider := range what.faults {
		s.Market.Clear(provider)
	}
	return ctx.Err()
}
