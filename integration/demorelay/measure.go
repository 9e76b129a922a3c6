package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
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
	// settles is how many L1 blocks the last rounds are given to arrive in.
	settles = 4
	// stopsIn is for the relay to end: what is in flight may land within 10 s.
	stopsIn = 15 * time.Second
)

func (p plan) measure(ctx context.Context) (r result, err error) {
	dir, err := os.MkdirTemp("", "twofold-demorelay-")
	if err != nil {
		return r, fmt.Errorf("making a folder: %w", err)
	}
	defer os.RemoveAll(dir)
	trial.Progress("building twofold")
	binary, err := rig.Build(ctx, dir)
	if err != nil {
		return r, err
	}
	trial.Progress("starting both chains, with Chainlink on the one and its mirror on the other")
	w, err := twochains.Start(ctx, twochains.Config{L1Block: p.l1Block, L2Block: p.l2Block, Mirror: true, Feeds: feeds})
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, w.Stop()) }()
	site, err := w.Site(dir, twochains.Relay{Wallet: rig.Wallet})
	if err != nil {
		return r, err
	}
	relay, err := rig.StartRelay(ctx, binary, site)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, relay.Stop(stopsIn)) }()
	trial.Progress("`twofold relay` runs: its page is %s/", relay.URL())
	return p.watch(ctx, w, relay)
}

// watch looks at what the relay does, from outside.
func (p plan) watch(ctx context.Context, w *twochains.World, relay *rig.Daemon) (r result, err error) {
	audit, err := twochains.NewAudit(ctx, w, rig.Wallet.Address())
	if err != nil {
		return r, err
	}
	if err := p.live(ctx, w, audit); err != nil {
		return tally(audit), fmt.Errorf("%w; the relay said:\n%s", err, relay.Lines())
	}
	return conclude(context.WithoutCancel(ctx), w, audit, relay) // Ctrl-C ends what is said, and not what is found
}

// conclude looks back at all that was said.
func conclude(ctx context.Context, w *twochains.World, audit *twochains.Audit, relay *rig.Daemon) (r result, err error) {
	if err := audit.LookBack(ctx); err != nil {
		return r, err
	}
	r = tally(audit)
	if r.Gas.ReadCold, err = readCold(ctx, w); err != nil {
		return r, err
	}
	if lines := relay.Lines().Errors(); len(lines) > 0 {
		return r, fmt.Errorf("the relay found defects of its own: %q", lines)
	}
	return r, relay.Runs()
}

// live has rounds transmitted, and looks at what becomes of them until the last has arrived.
func (p plan) live(ctx context.Context, w *twochains.World, a *twochains.Audit) error {
	g, all := errgroup.WithContext(ctx)
	looking, seen := context.WithCancel(all)
	defer seen()
	said := make(chan struct{}) // closed once all that is said is on L1
	g.Go(func() error {
		defer close(said)
		return p.transmit(all, w)
	})
	g.Go(func() error {
		defer seen()
		return p.look(looking, w, a, said)
	})
	if p.rival {
		g.Go(func() error { return rival(looking, w) })
	}
	if err := g.Wait(); ctx.Err() == nil {
		return err
	}
	return nil
}

// look looks until everything is said, and the last of it has arrived or had the time to.
func (p plan) look(ctx context.Context, w *twochains.World, a *twochains.Audit, said <-chan struct{}) error {
	p.table.head()
	var newest, ended time.Time // the newest L2 block's; when everything was said
	for {
		err := a.Look(ctx, func(at time.Time) error {
			newest = at
			l1, err := w.L1.Client.BlockNumber(ctx)
			if err == nil {
				p.table.tell(at, l1, a.Feeds)
			}
			return err
		})
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-said:
			said, ended = nil, time.Now()
		default:
		}
		if !ended.IsZero() && (newest.After(ended) && arrived(a) || time.Since(ended) > settles*p.l1Block) {
			return nil
		}
		rig.Pause(ctx, lookEvery)
	}
}

// arrived tells whether each feed's last round is mirrored.
func arrived(a *twochains.Audit) bool {
	return !slices.ContainsFunc(a.Feeds, func(f *twochains.Audited) bool {
		n := len(f.Rounds)
		return n > 0 && f.Rounds[n-1].Mirrored.IsZero()
	})
}
