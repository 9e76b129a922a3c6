package main

import (
	"context"
	"errors"
	"fmt"
)

// errPartEnded is the cause of the demo's end when a part ended by itself. What the matter was is what stop returns.
var errPartEnded = errors.New("a part of the demo ended by itself")

// parts are what runs in the background, each until it is stopped. One that ends by itself with an error ends the demo.
type parts struct {
	fail    context.CancelCauseFunc
	running []*part
}

type part struct {
	name  string
	stop  context.CancelFunc
	ended chan error // size 1: how it ended
}

// start runs a part. It outlives ctx, so that what others stand on is not gone before them.
func (p *parts) start(ctx context.Context, name string, run func(context.Context) error) {
	ctx, stop := context.WithCancel(context.WithoutCancel(ctx))
	started := &part{name: name, stop: stop, ended: make(chan error, 1)}
	p.running = append(p.running, started)
	go func() {
		err := run(ctx)
		switch {
		case ctx.Err() != nil && errors.Is(err, context.Canceled):
			err = nil // as it was told
		case err != nil:
			err = fmt.Errorf("%s: %w", name, err)
			p.fail(errPartEnded)
		}
		started.ended <- err
	}()
}

// stop ends the parts started last, down to and with the one that is named; "" ends all.
func (p *parts) stop(name string) error {
	var errs []error
	for n := len(p.running) - 1; n >= 0; n-- {
		last := p.running[n]
		p.running = p.running[:n]
		last.stop()
		errs = append(errs, <-last.ended)
		if last.name == name {
			break
		}
	}
	return errors.Join(errs...)
}
