package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"twofold/integration/rig"
	"twofold/integration/trial"
)

// The seeded defect: a build of its own, in which a worker panics at an offer that comes after every feed is answered.
const (
	defectName = "defect: a worker panics"
	defectTag  = "seededdefect"
	defectAt   = "TWOFOLD_DEFECT_AT_OFFER=15"
	defectIn   = 2 * time.Minute
	failed     = 1 // the exit code
)

// defect is the one fault after which the process must not go on: it says at level error where the defect is, and ends.
func (j judge) defect(ctx context.Context) (l line, err error) {
	binary, err := rig.Build(ctx, j.dir, defectTag)
	if err != nil {
		return l, err
	}
	b, err := trial.Start(ctx, trial.Options{Binary: binary, Dir: filepath.Join(j.dir, "defect"), Seed: 1, Environment: []string{defectAt}})
	if err != nil {
		return l, err
	}
	defer func() { err = errors.Join(err, b.Stop()) }()
	began := time.Now()
	l = line{name: defectName}
	timer := time.NewTimer(defectIn)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return l, ctx.Err()
	case <-timer.C:
		return l, errors.New("the seeded defect never came about")
	case <-b.Relayer.Ended():
	}
	l.during = b.Watch.Landed(began, time.Now())
	said := b.Relayer.Lines().Errors()
	if code := b.Relayer.ExitCode(); code != failed {
		l.faults = append(l.faults, fmt.Errorf("it ended with exit code %d, want %d", code, failed))
	}
	if len(said) != 1 || len(b.Relayer.Lines().With("a seeded defect")) == 0 {
		l.faults = append(l.faults, fmt.Errorf("it said at level error %q, want what panicked, once", said))
	}
	wrong, err := b.Wrong(ctx)
	if err != nil {
		return l, err
	}
	if wrong > 0 {
		l.faults = append(l.faults, fmt.Errorf("%d answers were wrong", wrong))
	}
	l.log = b.Relayer.Lines().String()
	return l, nil
}
