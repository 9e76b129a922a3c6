package main

import (
	"context"
	"errors"
	"slices"
	"testing"
)

func untilStopped(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}

func TestPartsAreStoppedInReverseDownToTheOneNamed(t *testing.T) {
	var p parts
	var ended []string
	for _, name := range []string{"chain", "relayer", "faults"} {
		p.start(t.Context(), name, func(ctx context.Context) error {
			defer func() { ended = append(ended, name) }() // one after the other: stop waits for each
			return untilStopped(ctx)
		})
	}
	if err := p.stop("relayer"); err != nil || !slices.Equal(ended, []string{"faults", "relayer"}) {
		t.Errorf("ended %q, %v", ended, err)
	}
	if err := p.stop(""); err != nil || len(ended) != 3 {
		t.Errorf("ended %q, %v", ended, err)
	}
}

func TestAPartThatFailsEndsTheDemoAndItsStopSaysWhy(t *testing.T) {
	ctx, fail := context.WithCancelCause(t.Context())
	p := parts{fail: fail}
	broken := errors.New("broken")
	p.start(ctx, "simulator", func(context.Context) error { return broken })
	<-ctx.Done()
	if !errors.Is(context.Cause(ctx), errPartEnded) {
		t.Errorf("cause %v", context.Cause(ctx))
	}
	if err := p.stop(""); !errors.Is(err, broken) {
		t.Errorf("got %v, want %v", err, broken)
	}
}

func TestAPartOutlivesTheContextItWasStartedIn(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var p parts
	began := make(chan error, 1)
	p.start(ctx, "chain", func(ctx context.Context) error {
		cancel()
		began <- ctx.Err()
		return untilStopped(ctx)
	})
	if err := <-began; err != nil {
		t.Errorf("ended with its starter: %v", err)
	}
	if err := p.stop("chain"); err != nil {
		t.Error(err)
	}
}
