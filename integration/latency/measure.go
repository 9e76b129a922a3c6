package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/integration/trial"
	"twofold/price"
)

// The bars: half within the first, 99 in 100 within the second, out of so many at least.
const (
	halfWithin   = .005 // s
	nearlyWithin = .020 // s
	leastSamples = 100
)

// startsIn is for the first answers.
const startsIn = 40 * time.Second

// plan is what is asked for.
type plan struct {
	duration time.Duration
	seed     uint64
	apart    bool
}

// result is what is printed.
type result struct {
	N          int     `json:"n"`
	P50        float64 `json:"p50"`        // ms
	P99        float64 `json:"p99"`        // ms
	Within5ms  float64 `json:"within5ms"`  // share of n
	Within20ms float64 `json:"within20ms"` // share of n
	Apart      bool    `json:"apart"`
}

// judge joins the bars that are missed.
func (r result) judge() error {
	var missed []error
	if r.N < leastSamples {
		missed = append(missed, fmt.Errorf("%d samples are too few: run it for longer", r.N))
	}
	if r.Within5ms < 0.5 {
		missed = append(missed, fmt.Errorf("only %.1f %% were broadcast within 5 ms of their frame, half should be", 100*r.Within5ms))
	}
	if r.Within20ms < 0.99 {
		missed = append(missed, fmt.Errorf("only %.1f %% were broadcast within 20 ms of their frame, 99 %% should be", 100*r.Within20ms))
	}
	return errors.Join(missed...)
}

// busy has something due twice in three seconds: mostly there is nothing in the pool then, that it would have to wait for.
var busy = map[string]string{"feeds:\n  - name: ETH/USD": "  trigger:\n    deviation: 0.1%\nfeeds:\n  - name: ETH/USD"}

func (p plan) measure(ctx context.Context) (r result, err error) {
	dir, err := os.MkdirTemp("", "twofold-latency-")
	if err != nil {
		return r, fmt.Errorf("making a folder: %w", err)
	}
	defer os.RemoveAll(dir)
	trial.Progress("building")
	binary, err := rig.Build(ctx, dir)
	if err != nil {
		return r, err
	}
	trial.Progress("starting anvil, the market and the relayer; the attesters apart: %v", p.apart)
	w, err := rig.New(ctx, rig.Options{
		Binary: binary, Dir: filepath.Join(dir, "relayer"), Chain: rig.StartAnvil, Edit: busy, Market: simulator.Config{Seed: p.seed},
	})
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, w.Stop()) }()
	if !p.apart {
		return p.relay(ctx, w)
	}
	var attesters []*rig.Attester
	for _, side := range price.Sides {
		a, err := w.StartAttester(ctx, filepath.Join(dir, "attester-"+side.String()), side)
		if err != nil {
			return r, err
		}
		defer func() { err = errors.Join(err, a.Kill()) }()
		attesters = append(attesters, a)
	}
	if err := w.SignApart(attesters...); err != nil {
		return r, err
	}
	r, err = p.relay(ctx, w)
	for _, a := range attesters {
		err = errors.Join(err, a.Runs())
	}
	return r, err
}

// relay runs the relayer and looks at its histogram when every feed is answered, and once more at the end.
func (p plan) relay(ctx context.Context, w *rig.Rig) (r result, err error) {
	relayer, err := w.StartDaemon(ctx)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, relayer.Kill()) }()
	if err := w.AwaitLanes(ctx, startsIn, "answered", rig.Answered); err != nil {
		return r, err
	}
	before, err := relayer.Metrics(ctx)
	if err != nil {
		return r, err
	}
	trial.Progress("every feed is answered; now for %v", p.duration)
	rig.Pause(ctx, p.duration)
	after, err := relayer.Metrics(ctx)
	if err != nil {
		return r, err
	}
	if apart := after["twofold_attesters_apart"] == 1; apart != p.apart {
		return r, fmt.Errorf("the relayer says that its attesters run apart: %v", apart)
	}
	h, err := grown("twofold_submit_frame_to_broadcast_seconds", before, after)
	if err != nil {
		return r, err
	}
	r = result{Apart: p.apart, N: h.count(), P50: h.quantile(.50), P99: h.quantile(.99)}
	var missing [2]error
	r.Within5ms, missing[0] = h.within(halfWithin)
	r.Within20ms, missing[1] = h.within(nearlyWithin)
	return r, errors.Join(missing[:]...)
}
