package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"time"

	"twofold/price"
)

// part is a long-lived piece of the relayer: run blocks until its context ends. One that returns before has a defect, as one
// that panics, and the process must not go on without it.
type part struct {
	name string
	run  func(context.Context) error
	// finish waits until the part has done what it has begun, or until ctx ends; nil: it may end at any moment.
	finish func(ctx context.Context)
}

// parts are in the order in which they end: first who brings work, then who does it, last who is looked at meanwhile.
func (a *App) parts() []part {
	return slices.Concat([]part{
		{name: "reloader", run: a.reloader.Run},
		{name: "follower", run: a.follower.Run},
		{name: "engine", run: a.engine.Run}, // from here on no frame leads to a decision
		{name: "submitter", run: a.submitter.Run, finish: a.land},
	}, a.apartParts(), a.several.parts(), []part{
		{name: "stream " + price.A.String(), run: a.streams[price.A].Run}, // the attesters judged by them until now
		{name: "stream " + price.B.String(), run: a.streams[price.B].Run},
	}, logParts(a.logs), []part{
		{name: "purse", run: a.purse.Run},
		{name: "monitor", run: a.monitor.Run},
		{name: "endpoints", run: a.chain.endpoints.Run}, // whoever asks the chain has ended
		{name: "dashboard", run: a.board.Run},           // ends the streams of events, which http would wait for
		{name: "http", run: a.serve},
	})
}

// land waits for what is being signed or is in flight, and says what is left.
func (a *App) land(ctx context.Context) {
	if a.submitter.Drain(ctx) == nil {
		return
	}
	if left, pending := a.sender.Pending(); pending {
		a.log.Warn("stopping with a transaction pending, which may land yet; the next relayer takes up its nonce", "nonce", left.Nonce, "hashes", left.Hashes)
	}
}

// drain says how a relayer ends.
type drain struct {
	within time.Duration   // how long parts may take to finish what they have begun
	cut    <-chan struct{} // ends that at once; nil: nothing does
	begun  func()          // called when it begins
}

// runParts runs all of them until ctx ends, and ends them one after the other then; or until one fails, and ends all at once.
// It returns after all have ended, with the errors of those that failed.
func runParts(ctx context.Context, log *slog.Logger, parts []part, d drain) error {
	all, endAll := context.WithCancel(context.WithoutCancel(ctx))
	defer endAll()
	running := make([]*running, len(parts))
	for i, p := range parts {
		running[i] = start(all, p, func(err error) {
			log.Error("a part of the relayer ended by itself", "part", p.name, "err", err)
			endAll()
		})
	}
	select {
	case <-ctx.Done():
	case <-all.Done(): // one failed: what a defect leads to must not be finished
	}
	if all.Err() == nil {
		d.begun()
	}
	finishing, cancel := context.WithTimeout(all, d.within)
	defer cancel()
	go func() {
		select {
		case <-d.cut:
			cancel()
		case <-finishing.Done():
		}
	}()
	var errs []error
	for _, r := range running {
		if r.finish != nil {
			r.finish(finishing)
		}
		errs = append(errs, r.end())
	}
	return errors.Join(errs...)
}

// running is a part that was started.
type running struct {
	part
	stop  context.CancelFunc
	ended chan error // size 1: whether or not anyone waits
}

func start(ctx context.Context, p part, failed func(error)) *running {
	ctx, stop := context.WithCancel(ctx)
	r := &running{part: p, stop: stop, ended: make(chan error, 1)}
	go func() {
		err := guarded(ctx, p.run)
		if ctx.Err() == nil {
			err = errors.Join(fmt.Errorf("%s ended by itself", p.name), err)
			failed(err)
		}
		r.ended <- err
	}()
	return r
}

// guarded makes a panic an error.
func guarded(ctx context.Context, run func(context.Context) error) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
		}
	}()
	return run(ctx)
}

// end ends the part and waits for it, though not for ever: nobody is served by a process that hangs.
func (r *running) end() error {
	r.stop()
	timer := time.NewTimer(stopWithin)
	defer timer.Stop()
	select {
	case err := <-r.ended:
		return err
	case <-timer.C:
		return fmt.Errorf("%s did not end within %v", r.name, stopWithin)
	}
}
