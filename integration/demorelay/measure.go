package main

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"golang.org/x/sync/errgroup"

	"twofold/integration/rig"
	"twofold/integration/trial"
	"twofold/integration/twochains"
)

// plan is what is asked for.
type plan struct {
	length           time.Duration
	rounds           int
	rival            bool
	l1Block, l2Block time.Duration
	table            *table
}

const (
	lookEvery = 100 * time.Millisecond
	// settles is how many L1 blocks the last rounds are given to arrive.
	settles = 4
)

// feeds are what Chainlink says on L1 here, of either generation.
var feeds = []twochains.FeedConfig{
	{Name: "ETH/USD", Generation: twochains.OCR2, Answer: 3123_45678901},
	{Name: "BTC/USD", Generation: twochains.OCR1, Answer: 98765_43210987},
}

// pauses is for how many L1 blocks each feed has no round after one: so some proofs are of one feed, and some of both.
var pauses = []int{0, 2}

func (p plan) measure(ctx context.Context) (r result, err error) {
	trial.Progress("starting both chains, with Chainlink on the one and its mirror on the other")
	w, err := twochains.Start(ctx, twochains.Config{L1Block: p.l1Block, L2Block: p.l2Block, Mirror: true, Feeds: feeds})
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, w.Stop()) }()
	relay := startByHand(ctx, w)
	defer func() { err = errors.Join(err, relay.stop()) }()
	audit, err := twochains.NewAudit(ctx, w, rig.Wallet.Address())
	if err != nil {
		return r, err
	}
	if err := p.live(ctx, w, audit); err != nil {
		return tally(audit), err
	}
	r = tally(audit)
	if ctx.Err() != nil {
		return r, nil // Ctrl-C ended the chains, too
	}
	if err := audit.LookBack(ctx); err != nil {
		return r, err
	}
	r = tally(audit)
	r.Gas.ReadCold, err = readCold(ctx, w)
	return r, err
}

// live has rounds transmitted, and looks at what becomes of them.
func (p plan) live(ctx context.Context, w *twochains.World, a *twochains.Audit) error {
	transmitting, enough := context.WithCancel(ctx)
	defer enough()
	g, all := errgroup.WithContext(ctx)
	for i, f := range w.Feeds {
		g.Go(func() error { return p.transmit(transmitting, f, pauses[i]) })
	}
	if p.rival {
		g.Go(func() error { return rival(transmitting, w) })
	}
	g.Go(func() error {
		defer enough()
		return p.look(all, w, a, enough)
	})
	err := g.Wait()
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// look looks until what was asked for is there, and until the last of it has arrived.
func (p plan) look(ctx context.Context, w *twochains.World, a *twochains.Audit, enough func()) error {
	p.table.head()
	began := time.Now()
	ends := time.Time{}
	for {
		err := a.Look(ctx, func(at time.Time) error {
			l1, err := w.L1.Client.BlockNumber(ctx)
			if err == nil {
				p.table.tell(at, l1, a.Feeds)
			}
			return err
		})
		if err != nil {
			return err
		}
		done := p.length > 0 && time.Since(began) >= p.length || p.rounds > 0 && transmitted(a) >= p.rounds
		switch {
		case done && ends.IsZero():
			enough()
			ends = time.Now().Add(settles * p.l1Block)
		case !ends.IsZero() && time.Now().After(ends):
			return nil
		}
		rig.Pause(ctx, lookEvery)
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

func transmitted(a *twochains.Audit) (rounds int) {
	for _, f := range a.Feeds {
		rounds += len(f.Rounds)
	}
	return rounds
}

// transmit has a feed say something new, as soon as the last round has its block and so many more have come.
func (p plan) transmit(ctx context.Context, f *twochains.Feed, pause int) error {
	random := rand.New(rand.NewPCG(1, uint64(pause)))
	answer := int64(3123_45678901)
	if f.Generation == twochains.OCR1 {
		answer = 98765_43210987
	}
	for ctx.Err() == nil {
		answer += answer / 10_000 * (random.Int64N(21) - 10) / 10
		answer += 1 + random.Int64N(9)
		if err := f.Transmit(ctx, answer); err != nil && ctx.Err() == nil {
			return err
		}
		rig.Pause(ctx, time.Duration(pause)*p.l1Block)
	}
	return nil
}

// rival keeps each origin as soon as it can.
func rival(ctx context.Context, w *twochains.World) error {
	if err := w.Rich(ctx, rig.Stranger); err != nil {
		return err
	}
	for ctx.Err() == nil {
		if _, _, err := w.Checkpoint(ctx, rig.Stranger); err != nil && ctx.Err() == nil {
			return err
		}
	}
	return nil
}
