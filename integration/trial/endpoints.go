package trial

import (
	"context"
	"errors"
	"fmt"
	"time"

	"twofold/integration/rig"
)

// Lines is how many endpoints a relayer has of which one may fail.
const Lines = 3

// landsEvery is how long a relayer may go without a report on a market in which one is due every other second: long enough to
// find out that an endpoint is no good.
const landsEvery = 6 * time.Second

// endpointFaults are those of one endpoint of three, during which answers go on landing.
func endpointFaults() []Fault {
	return []Fault{
		{Name: "endpoints: one of three lies about its head", Length: usual, Lines: Lines, place: chainside, felt: goesOn, play: func(ctx context.Context, b *Bench, length time.Duration) error {
			b.lines[0].proxy.Lie(1_000)
			defer b.lines[0].proxy.Lie(0)
			rig.Pause(ctx, length)
			return ctx.Err()
		}},
		{Name: "endpoints: one of three hangs", Length: usual, Lines: Lines, place: chainside, felt: goesOn, play: func(ctx context.Context, b *Bench, length time.Duration) error {
			mend, err := b.lines[1].link.Break(swallow)
			if err != nil {
				return err
			}
			rig.Pause(ctx, length)
			return errors.Join(ctx.Err(), mend(ctx))
		}},
		{Name: "endpoints: one of three dies", Length: usual, Lines: Lines, place: chainside, felt: goesOn, play: func(ctx context.Context, b *Bench, length time.Duration) error {
			up := b.lines[2].link.Down()
			rig.Pause(ctx, length)
			return errors.Join(ctx.Err(), up())
		}},
	}
}

// goesOn wants that reports landed all the same.
func goesOn(r rise) error {
	err := harmless(r)
	if want := int(r.length / landsEvery); r.landed < want {
		err = errors.Join(err, fmt.Errorf("%d reports landed in %v, want %d at least: two endpoints were well", r.landed, r.length, want))
	}
	return err
}
