package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"time"

	"twofold/integration/rig"
	"twofold/integration/trial"
)

// plan is what is asked for.
type plan struct {
	duration time.Duration
	seed     uint64
	log      string
}

// soak is one run on one bench.
func (p plan) soak(ctx context.Context) (r result, err error) {
	dir, err := os.MkdirTemp("", "twofold-soak-")
	if err != nil {
		return r, fmt.Errorf("making a folder: %w", err)
	}
	defer os.RemoveAll(dir)
	trial.Progress("building")
	binary, err := rig.Build(ctx, dir)
	if err != nil {
		return r, err
	}
	trial.Progress("starting anvil, the market and the relayer, with seed %d", p.seed)
	b, err := trial.Start(ctx, trial.Options{Binary: binary, Dir: dir, Seed: p.seed, Lines: trial.Lines, Length: p.duration})
	if err != nil {
		return r, err
	}
	defer func() {
		if p.log != "" {
			err = errors.Join(err, os.WriteFile(p.log, []byte(b.Relayer.Lines().String()), 0o600))
		}
		err = errors.Join(err, b.Stop())
	}()
	faults, err := p.live(ctx, b, &r)
	if err != nil {
		return r, err
	}
	if r.Wrong, err = b.Wrong(ctx); err != nil {
		return r, err
	}
	faults = append(faults, b.End())
	if err := r.tally(ctx, b); err != nil {
		return r, err
	}
	return r, errors.Join(append(faults, r.judge())...)
}

// live has one fault after the other happen until the time is over. faults are what the relayer did wrong, but for what the
// result counts.
func (p plan) live(ctx context.Context, b *trial.Bench, r *result) (faults []error, err error) {
	rng := rand.New(rand.NewPCG(p.seed, 0))
	began := time.Now()
	var samples []rig.Footprint
	for time.Since(began) < p.duration {
		drawn := trial.Draw(rng, trial.Anytime())
		outcome, wrong, err := b.Play(ctx, drawn.Fault)
		if err != nil {
			return nil, err
		}
		r.Faults++
		over := outcome.Ended.Add(outcome.Recovered)
		rig.Pause(ctx, drawn.Calm)
		oldest, late := b.Watch.Oldest(over, time.Now())
		r.Lost += late
		r.MaxAgeSeconds = max(r.MaxAgeSeconds, oldest.Age.Seconds())
		footprint, err := b.Relayer.Footprint(ctx)
		if err != nil {
			return nil, err
		}
		samples = append(samples, footprint)
		trial.Progress("%4.0f s  %-52s %4.1f s, recovered %4.1f s after it; %d goroutines, %d descriptors, %.1f MB", time.Since(began).Seconds(), drawn.Name,
			outcome.Ended.Sub(outcome.Began).Seconds(), outcome.Recovered.Seconds(), footprint.Goroutines, footprint.Descriptors, megabytes(footprint.RSSBytes))
		for _, fault := range wrong {
			trial.Progress("        %v", fault)
			if errors.Is(fault, trial.ErrLost) {
				r.Lost++
				continue
			}
			faults = append(faults, fmt.Errorf("after %s: %w", drawn.Name, fault))
		}
		if sound := b.Sound() == nil; !sound { // why is among the faults
			return faults, nil
		}
	}
	r.Seconds = int(time.Since(began).Seconds())
	return faults, r.measured(samples)
}

// tally counts on the chain as it is at the end, which reorganisations have changed on the way.
func (r *result) tally(ctx context.Context, b *trial.Bench) error {
	posts, err := trial.Posts(ctx, b.Rig, rig.Wallet)
	for _, post := range posts {
		if post.Landed {
			r.Landed++
		}
		if !post.Whole {
			r.Wasted++
		}
	}
	return err
}
