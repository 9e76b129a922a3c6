package main

import (
	"context"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"twofold/integration/rig"
	"twofold/integration/twochains"
)

// feeds are what Chainlink says on L1 here, of either generation.
var feeds = []twochains.FeedConfig{
	{Name: "ETH/USD", Generation: twochains.OCR2, Answer: 3123_45678901},
	{Name: "BTC/USD", Generation: twochains.OCR1, Answer: 98765_43210987},
}

// pauses is for how many L1 blocks each feed has no round after one: so some proofs are of the first feed alone, and some of both.
var pauses = []int{0, 2}

// transmit has each feed say something new as soon as its last round has its block and its pause is over. It returns once there has
// been enough, with the last round on L1.
func (p plan) transmit(ctx context.Context, w *twochains.World) error {
	g, all := errgroup.WithContext(ctx)
	until, enough := context.WithCancel(all)
	if p.length > 0 {
		until, enough = context.WithTimeout(all, p.length)
	}
	defer enough()
	var begun atomic.Int64
	for i, f := range w.Feeds {
		g.Go(func() error {
			defer enough()
			random, answer := rand.New(rand.NewPCG(1, uint64(i))), feeds[i].Answer
			for until.Err() == nil && (p.rounds == 0 || begun.Add(1) <= int64(p.rounds)) {
				answer = moved(answer, random)
				if err := f.Transmit(all, answer); err != nil {
					return err
				}
				rig.Pause(until, time.Duration(pauses[i])*p.l1Block)
			}
			return nil
		})
	}
	return g.Wait()
}

// moved is another answer, at most 0.01 % away, or a little more.
func moved(answer int64, random *rand.Rand) int64 {
	return answer + answer/10_000*(random.Int64N(21)-10)/10 + 1 + random.Int64N(9)
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
