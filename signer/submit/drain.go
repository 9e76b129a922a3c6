package submit

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
)

// Drain waits until nothing is being signed, sent or in flight any more; after the context's end it gives up, with its error.
// Nobody may offer any longer: what was offered before is still signed and sent, as what is sent is still watched. It is for
// one caller, while Run runs.
func (s *Submitter) Drain(ctx context.Context) error {
	atRest := make(chan struct{})
	select {
	case s.drains <- atRest:
	case <-ctx.Done():
		return fmt.Errorf("draining: %w", ctx.Err())
	}
	select {
	case <-atRest:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("draining: %w", ctx.Err())
	}
}

// rested lets a Drain go once there is nothing to wait for. It is asked between two steps, so that no offer is in hand.
func (p *poster) rested() {
	if p.atRest != nil && len(p.offers) == 0 && p.inFlight == nil {
		close(p.atRest)
		p.atRest = nil
	}
}

// errPanicked is a defect of ours.
var errPanicked = errors.New("panic")

// guarded makes a panic an error: it is a defect of ours, to be logged, and ends the process as one does.
func guarded(run func() error) func() error {
	return func() (err error) {
		defer func() {
			if v := recover(); v != nil {
				err = fmt.Errorf("%w: %v\n%s", errPanicked, v, debug.Stack())
			}
		}()
		return run()
	}
}
