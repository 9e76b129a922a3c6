package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"time"

	"twofold/integration/rig"
	"twofold/integration/trial"
)

// giveUp is when a follower counts as one that never takes over.
const giveUp = 30 * time.Second

// plan is what is asked for.
type plan struct {
	runs  int
	seed  uint64
	redis bool
}

// result is what is printed. A run is as long as the longest that anything due around the kill had to wait until it landed.
type result struct {
	Runs       int     `json:"runs"`
	P50Seconds float64 `json:"p50Seconds"`
	MaxSeconds float64 `json:"maxSeconds"`
	BarSeconds float64 `json:"bar"`
	Redis      bool    `json:"redis"`
	Late       int     `json:"late"`          // runs beyond the bar
	Pending    int     `json:"pendingAtKill"` // kills with a transaction of the killed one in the pool
	Reverted   int     `json:"reverted"`      // of all that both wallets sent; one a run may, since neither knows what the other has in the pool
	Wrong      int     `json:"wrong"`         // answers that no honest pair of sides had said
}

// judge joins the bars that are missed. A quarter of the kills must have been cruel.
func (r result) judge() error {
	var missed []error
	if r.Late > 0 {
		missed = append(missed, fmt.Errorf("%d of %d times what was due landed later than %.1f s, at worst after %.2f s", r.Late, r.Runs, r.BarSeconds, r.MaxSeconds))
	}
	if r.Reverted > r.Runs {
		missed = append(missed, fmt.Errorf("%d posts reverted, more than one a run", r.Reverted))
	}
	if r.Wrong > 0 {
		missed = append(missed, fmt.Errorf("%d answers were wrong", r.Wrong))
	}
	if r.Pending < r.Runs/4 {
		missed = append(missed, fmt.Errorf("only %d of %d kills had a transaction in the pool: this says little", r.Pending, r.Runs))
	}
	return errors.Join(missed...)
}

func (p plan) measure(ctx context.Context) (r result, err error) {
	r.Redis, r.BarSeconds = p.redis, trial.LandsWithin(p.redis).Seconds()
	dir, err := os.MkdirTemp("", "twofold-failover-")
	if err != nil {
		return r, fmt.Errorf("making a folder: %w", err)
	}
	defer os.RemoveAll(dir)
	trial.Progress("building")
	binary, err := rig.Build(ctx, dir)
	if err != nil {
		return r, err
	}
	trial.Progress("starting anvil, the market and two relayers")
	g, err := trial.StartGroup(ctx, trial.GroupOptions{
		Binary: binary, Dir: dir, Seed: p.seed, Relayers: 2, Redis: p.redis, Length: time.Duration(p.runs) * time.Minute,
	})
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, g.Stop()) }()
	if err := p.live(ctx, g, &r); err != nil {
		return r, err
	}
	return r, r.tally(ctx, g)
}

// live kills who goes first, again and again.
func (p plan) live(ctx context.Context, g *trial.Group, r *result) error {
	rng := rand.New(rand.NewPCG(p.seed, 0))
	var took []time.Duration
	for r.Runs < p.runs {
		k, err := kill(ctx, g, rng, r.Runs)
		if err != nil {
			return err
		}
		waited, err := k.awaitLanded(ctx, g)
		if err != nil {
			return err
		}
		r.Runs++
		if k.pending {
			r.Pending++
		}
		if waited > trial.LandsWithin(p.redis) {
			r.Late++
		}
		took = append(took, waited)
		slices.Sort(took)
		r.P50Seconds, r.MaxSeconds = seconds(took[(len(took)-1)/2]), seconds(took[len(took)-1])
		trial.Progress("run %d: rank %d killed at block %d, pending: %-5v; what was due landed after %.2f s", r.Runs, k.dead.Rank, k.block, k.pending, waited.Seconds())
		if err := g.Start(ctx, k.dead); err != nil {
			return err
		}
		if err := g.AwaitPlaces(ctx); err != nil {
			return err
		}
	}
	return nil
}

// killed is a moment at which who went first died.
type killed struct {
	dead, alive *trial.Member
	at          time.Time
	block       uint64 // the newest then
	posted      uint64 // by who is alive, until then
	pending     bool
}

func kill(ctx context.Context, g *trial.Group, rng *rand.Rand, n int) (k killed, err error) {
	if k.dead, err = g.First(ctx); err != nil {
		return k, err
	}
	k.alive = g.Relayers[1-k.dead.Rank]
	if err := trial.AwaitMoment(ctx, g.Chain, k.dead.Wallet, rng, n); err != nil {
		return k, err
	}
	if err := k.dead.Kill(); err != nil {
		return k, err
	}
	k.at = time.Now()
	if k.block, err = g.Chain.Client.BlockNumber(ctx); err != nil {
		return k, err
	}
	_, err = g.Chain.Pending(ctx, k.dead.Wallet.Address())
	k.pending = err == nil
	if err != nil && !errors.Is(err, rig.ErrNonePending) {
		return k, err
	}
	if k.posted, err = g.Chain.Nonce(ctx, k.alive.Wallet.Address()); err != nil {
		return k, err
	}
	return k, g.Sound()
}

// awaitLanded waits until who is alive has posted, and all has landed that was due by then; it is how long that waited at most.
func (k killed) awaitLanded(ctx context.Context, g *trial.Group) (longest time.Duration, err error) {
	var posted time.Time
	err = rig.Await(ctx, giveUp, "what is due to land", func(ctx context.Context) error {
		now := time.Now()
		if posted.IsZero() {
			n, err := g.Chain.Nonce(ctx, k.alive.Wallet.Address())
			if err == nil && n == k.posted {
				err = fmt.Errorf("the follower has posted nothing; its log: %s", k.alive.Lines())
			}
			if err != nil {
				return err
			}
			posted = now
		}
		longest = 0
		for _, due := range g.Watch.Dues(trial.Trigger, k.at, now) {
			if due.Since.After(posted) {
				continue // it knows of no death
			}
			if due.Landed.IsZero() {
				return fmt.Errorf("feed %d is due for %v; the follower's log: %s", due.Feed, due.Took(now), k.alive.Lines())
			}
			longest = max(longest, due.Took(now))
		}
		if longest == 0 {
			return errors.New("nothing was due")
		}
		return nil
	})
	return longest, err
}

// tally counts on the chain as it is at the end.
func (r *result) tally(ctx context.Context, g *trial.Group) (err error) {
	for _, m := range g.Relayers {
		posts, err := trial.Posts(ctx, g.Rig, m.Wallet)
		if err != nil {
			return err
		}
		for _, post := range posts {
			if !post.Landed {
				trial.Progress("what rank %d posted in block %d reverted", m.Rank, post.Block)
				r.Reverted++
			}
		}
		trial.Progress("rank %d has posted %d times", m.Rank, len(posts))
	}
	if r.Wrong, err = g.Wrong(ctx); err != nil {
		return err
	}
	return g.Sound()
}

// seconds is to a hundredth.
func seconds(d time.Duration) float64 { return float64(d.Milliseconds()/10) / 100 }
