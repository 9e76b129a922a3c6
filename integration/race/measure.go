package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"twofold/integration/rig"
	"twofold/integration/trial"
)

// The bars.
const (
	mostWasted    = 0.01 // of what landed
	leastFollowed = 0.95
)

// stopsIn is how long a relayer may take to end: what it has in flight lands first.
const stopsIn = 15 * time.Second

// plan is what is asked for.
type plan struct {
	duration time.Duration
	relayers int
	seed     uint64
	redis    bool
}

// result is what is printed.
type result struct {
	Relayers int   `json:"relayers"`
	Redis    bool  `json:"redis"`
	Seconds  int   `json:"seconds"`
	Landed   int   `json:"landed"` // posts of all wallets
	ByRank   []int `json:"byRank"` // these, by the rank in the config of who posted
	// Wasted are posts that reverted, of which a page came too late, or that said nothing that was due by what stood before
	// them, though they landed.
	Wasted        int     `json:"wasted"`
	Needless      int     `json:"needless"`      // the last of these
	Due           int     `json:"due"`           // what was due once who went first was stopped
	FollowerShare float64 `json:"followerShare"` // of these, what landed in time
	WorstSeconds  float64 `json:"worstSeconds"`  // the longest that any of these took
	Wrong         int     `json:"wrong"`         // answers that no honest pair of sides had said
}

// judge joins the bars that are missed.
func (r result) judge() error {
	var missed []error
	miss := func(when bool, format string, args ...any) {
		if when {
			missed = append(missed, fmt.Errorf(format, args...))
		}
	}
	miss(r.Landed == 0, "nothing landed")
	miss(float64(r.Wasted) > mostWasted*float64(r.Landed), "%d posts were wasted, and %d landed", r.Wasted, r.Landed)
	miss(r.Due == 0, "nothing was due once who went first was stopped: this says little")
	miss(r.FollowerShare < leastFollowed, "of %d answers that were due then only %.1f %% landed in time", r.Due, 100*r.FollowerShare)
	miss(r.Wrong > 0, "%d answers were wrong", r.Wrong)
	return errors.Join(missed...)
}

func (p plan) measure(ctx context.Context) (r result, err error) {
	r = result{Relayers: p.relayers, Redis: p.redis, Seconds: int(p.duration.Seconds())}
	dir, err := os.MkdirTemp("", "twofold-race-")
	if err != nil {
		return r, fmt.Errorf("making a folder: %w", err)
	}
	defer os.RemoveAll(dir)
	trial.Progress("building")
	binary, err := rig.Build(ctx, dir)
	if err != nil {
		return r, err
	}
	trial.Progress("starting anvil, the market and %d relayers", p.relayers)
	g, err := trial.StartGroup(ctx, trial.GroupOptions{Binary: binary, Dir: dir, Seed: p.seed, Relayers: p.relayers, Redis: p.redis, Length: p.duration})
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, g.Stop()) }()
	stopped, err := p.live(ctx, g)
	if err != nil {
		return r, err
	}
	p.share(g, stopped, &r)
	return r, r.tally(ctx, g)
}

// live has all of them run for two thirds of the time, and who does not go first for the rest.
func (p plan) live(ctx context.Context, g *trial.Group) (stopped time.Time, err error) {
	trial.Progress("all run for %v", p.duration*2/3)
	rig.Pause(ctx, p.duration*2/3)
	first, err := g.First(ctx)
	if err != nil {
		return stopped, err
	}
	stopped = time.Now()
	trial.Progress("rank %d goes first, and is stopped; the others run for %v", first.Rank, p.duration/3)
	if err := first.Stop(stopsIn); err != nil {
		return stopped, err
	}
	if code := first.ExitCode(); code != 0 {
		return stopped, fmt.Errorf("the one that was stopped ended with exit code %d: %s", code, first.Lines())
	}
	rig.Pause(ctx, p.duration/3-time.Since(stopped))
	return stopped, ctx.Err()
}

// share is what became of what was due since a moment. What may still land in time is not judged.
func (p plan) share(g *trial.Group, since time.Time, r *result) {
	now, landed := time.Now(), 0
	for _, due := range g.Watch.Dues(trial.Trigger, since, now) {
		if due.Since.Add(trial.LandsWithin(p.redis)).After(now) {
			continue
		}
		r.Due++
		if took := due.Took(now); took <= trial.LandsWithin(p.redis) {
			landed++
		}
		r.WorstSeconds = max(r.WorstSeconds, float64(due.Took(now).Milliseconds()/10)/100)
	}
	if r.Due > 0 {
		r.FollowerShare = float64(landed) / float64(r.Due)
	}
}

// tally counts on the chain as it is at the end.
func (r *result) tally(ctx context.Context, g *trial.Group) error {
	var wallets []rig.Role
	for _, m := range g.Relayers {
		wallets = append(wallets, m.Wallet)
	}
	posts, err := trial.Posts(ctx, g.Rig, wallets...)
	if err != nil {
		return err
	}
	r.ByRank = make([]int, len(wallets))
	for _, post := range posts {
		if !post.Whole {
			r.Wasted++
		}
		for rank, wallet := range wallets {
			if post.Landed && post.By == wallet {
				r.Landed++
				r.ByRank[rank]++
			}
		}
	}
	r.Needless = g.Watch.Needless(posts, trial.Trigger)
	r.Wasted += r.Needless
	if r.Wrong, err = g.Wrong(ctx); err != nil {
		return err
	}
	return g.Sound()
}
