package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
)

// answeredIn is for the first answers, and stopsIn for a process to end; a machine that is busy takes its time.
const (
	answeredIn = 40 * time.Second
	stopsIn    = 15 * time.Second
)

// bench is what a play is made of.
type bench struct {
	dir              string
	relayer, watcher string // binaries
}

// scene is a relayer on a rig, and who watches it.
type scene struct {
	*rig.Rig
	relayer, watcher *rig.Daemon
}

// set starts everything, in an environment for the relayer beside our own, and waits until nothing is an alarm.
func (b bench) set(ctx context.Context, seed uint64, environment ...string) (_ *scene, err error) {
	s := new(scene)
	defer func() {
		if err != nil {
			err = errors.Join(err, s.stop())
		}
	}()
	s.Rig, err = rig.New(ctx, rig.Options{
		Binary: b.relayer, Dir: filepath.Join(b.dir, "site"), Chain: rig.StartAnvil, Market: simulator.Config{Seed: seed}, Edit: rig.Guarded(),
	})
	if err != nil {
		return nil, err
	}
	if s.relayer, err = s.StartDaemon(ctx, environment...); err != nil {
		return nil, err
	}
	if s.watcher, err = s.StartWatcher(ctx, b.watcher, filepath.Join(b.dir, "watcher"), "--pause"); err != nil {
		return nil, err
	}
	if err := s.AwaitLanes(ctx, answeredIn, "answered", rig.Answered); err != nil {
		return nil, err
	}
	return s, rig.Await(ctx, answeredIn, "what watches to have no alarm", func(ctx context.Context) error {
		ready, err := s.watcher.Ready(ctx)
		if err == nil && !ready {
			err = fmt.Errorf("it says %v", s.watcher.Lines())
		}
		return err
	})
}

// stop ends everything.
func (s *scene) stop() error {
	var errs []error
	for _, d := range []*rig.Daemon{s.watcher, s.relayer} {
		if d != nil {
			errs = append(errs, d.Stop(stopsIn))
		}
	}
	if s.Rig != nil {
		errs = append(errs, s.Stop())
	}
	return errors.Join(errs...)
}

// sound is nil while neither process has found a defect of its own.
func (s *scene) sound() error {
	for _, d := range []*rig.Daemon{s.relayer, s.watcher} {
		if lines := d.Lines().Errors(); len(lines) > 0 {
			return fmt.Errorf("a process found defects of its own: %q", lines)
		}
		if err := d.Runs(); err != nil {
			return err
		}
	}
	return nil
}
