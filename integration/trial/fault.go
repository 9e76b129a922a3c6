package trial

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"golang.org/x/sync/errgroup"

	"twofold/integration/rig"
)

// Fault is one thing that can happen to a relayer.
type Fault struct {
	Name string
	// Length is how long it lasts when it is played once. In a soak it is shorter: the relayer must get used to it again.
	Length time.Duration

	// Off is how far the chain's clock is from ours when the fault begins, which is before the relayer does. Zero for most:
	// only they can happen in a soak.
	Off time.Duration
	// Lines is how many endpoints the relayer must have; 0: any number.
	Lines int

	// place is where it happens, if it may happen together with a fault of another place: nothing in its play depends on
	// anything landing meanwhile.
	place place

	// play has it in force for a time. An error means that nothing was tried, which is the harness's own trouble.
	play func(ctx context.Context, b *Bench, length time.Duration) error
	// felt gives nil if the relayer did with it what it must, as its metrics say.
	felt func(rise) error
}

// place is one side of the relayer.
type place int

const (
	alone     place = iota // wherever it is, nothing else may happen
	chainside              // towards the chain
	feedside               // towards the providers
)

// rise is by how much counters have risen, and how many reports landed meanwhile.
type rise struct {
	before, after rig.Metrics
	landed        int
	length        time.Duration // of the fault
}

func (r rise) of(prefix string) float64 { return r.after.Sum(prefix) - r.before.Sum(prefix) }

// rises wants that a counter has risen at least by so much, and others not at all.
func rises(counter string, least float64, not ...string) func(rise) error {
	return func(r rise) error {
		var wrong []error
		if n := r.of(counter); n < least {
			wrong = append(wrong, fmt.Errorf("%s rose by %v, want %v: the fault was not felt", counter, n, least))
		}
		for _, counter := range not {
			if n := r.of(counter); n > 0 {
				wrong = append(wrong, fmt.Errorf("%s rose by %v", counter, n))
			}
		}
		return errors.Join(wrong...)
	}
}

// harmless wants that nothing that was sent failed.
func harmless(r rise) error { return rises("twofold_tx_sends_total", 0, reverts, strangers)(r) }

const (
	reverts   = `twofold_tx_mined_total{outcome="reverted"}`
	strangers = `twofold_tx_mined_total{outcome="stranger"}`
)

// Drawn is a fault with its length, and the calm after it.
type Drawn struct {
	Fault
	Calm time.Duration
}

// The times of a soak. A fault of any length, the recovery that its bar allows and the calm after it fit into twenty
// seconds as long as relayers recover as they do; if they do not, that shows in the number of faults.
const (
	shortest, longest = 2 * time.Second, 8 * time.Second
	leastCalm         = 500 * time.Millisecond
	mostCalm          = 3 * time.Second
)

// Draw takes a fault at random, and every other time one of the other side with it, if both may be. What is drawn depends on
// the draws before and on nothing else.
func Draw(rng *rand.Rand, all []Fault) Drawn {
	d := Drawn{Fault: all[rng.IntN(len(all))]}
	if other := all[rng.IntN(len(all))]; rng.IntN(2) == 0 && d.place != alone && other.place != alone && other.place != d.place {
		d.Fault = d.with(other)
	}
	d.Length = between(rng, shortest, longest)
	d.Calm = between(rng, leastCalm, mostCalm)
	return d
}

// with is both faults at once. What either must not do it must not do now.
func (f Fault) with(other Fault) Fault {
	return Fault{Name: f.Name + " + " + other.Name, felt: stood, play: func(ctx context.Context, b *Bench, length time.Duration) error {
		group, ctx := errgroup.WithContext(ctx)
		for _, play := range []func(context.Context, *Bench, time.Duration) error{f.play, other.play} {
			group.Go(func() error { return play(ctx, b, length) })
		}
		return group.Wait()
	}}
}

func between(rng *rand.Rand, low, high time.Duration) time.Duration {
	return (low + time.Duration(rng.Int64N(int64(high-low)))).Round(100 * time.Millisecond)
}

// Outcome is how the relayer took a fault.
type Outcome struct {
	Began, Ended time.Time
	LandedDuring int
	// Recovered is how long after the end every feed had a new answer; the bar, if one had none by then.
	Recovered time.Duration
}

// ErrLost says that a feed had no new answer within the bar of a fault's end.
var ErrLost = errors.New("an answer was lost")

// Play has a fault happen and waits until the relayer is over it. faults is what the relayer did wrong; an error means that
// the bench did not work.
func (b *Bench) Play(ctx context.Context, f Fault) (o Outcome, faults []error, err error) {
	before, err := b.Relayer.Metrics(ctx)
	if err != nil {
		return o, nil, err
	}
	o.Began = time.Now()
	if err := f.play(ctx, b, f.Length); err != nil {
		return o, nil, fmt.Errorf("playing %s: %w", f.Name, err)
	}
	o.Ended = time.Now()
	o.LandedDuring = b.Watch.Landed(o.Began, o.Ended)
	if o.Recovered, err = b.Watch.AwaitAnswers(ctx, o.Ended, Bar); err != nil {
		if ctx.Err() != nil {
			return o, nil, ctx.Err()
		}
		o.Recovered = Bar
		faults = append(faults, fmt.Errorf("%w: %w", ErrLost, err))
	}
	if err := b.Sound(); err != nil {
		return o, append(faults, err), nil
	}
	after, err := b.Relayer.Metrics(ctx)
	if err != nil {
		return o, faults, err
	}
	if f.felt != nil {
		if err := f.felt(rise{before, after, o.LandedDuring, o.Ended.Sub(o.Began)}); err != nil {
			faults = append(faults, err)
		}
	}
	return o, faults, nil
}
