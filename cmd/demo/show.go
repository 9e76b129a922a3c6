package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/app"
	"twofold/cmd/demo/auditor"
	"twofold/config"
)

const (
	// readyWithin is how long the first answers may take; they take some ten seconds.
	readyWithin = 90 * time.Second
	// lookEvery is how often it is looked whether the relayer is ready, and whether there is something to show.
	lookEvery = 250 * time.Millisecond
	// stopWithin bounds the end.
	stopWithin = 15 * time.Second
)

// stage is the whole demo as it stands.
type stage struct {
	options
	*world
	log      *slog.Logger
	registry *prometheus.Registry
	journal  *journal
	relayer  *app.App
	auditor  *auditor.Auditor
	readyAt  time.Time               // zero before
	balance  atomic.Pointer[big.Int] // the wallet's, in wei; nil before it was read
}

// show is the demo from its start to its last line.
func show(ctx context.Context, o options, f *face) (err error) {
	defer f.close()
	ctx, fail := context.WithCancelCause(ctx)
	defer fail(nil)
	p := &parts{fail: fail}

	f.say("starting a chain that mines each second")
	w, err := newWorld(ctx, o, p)
	if err != nil {
		return unlessEnded(ctx, err)
	}
	defer func() { err = errors.Join(err, p.stop(""), w.close()) }()

	s := &stage{options: o, world: w, log: f.log(), registry: prometheus.NewRegistry(), journal: newJournal()}
	defer func() {
		if s.relayer != nil {
			err = errors.Join(err, p.stop(""), s.relayer.Stop(context.WithoutCancel(ctx)))
		}
	}()
	if err := s.open(ctx, f, p); err != nil {
		return unlessEnded(ctx, err)
	}
	if err := s.play(ctx, f, p); err != nil {
		return unlessEnded(ctx, err)
	}
	return s.sumUp(ctx, f, p)
}

// unlessEnded is nil if the demo was to end anyway: by Ctrl-C, or by a part whose own error comes with its stop.
func unlessEnded(ctx context.Context, err error) error {
	if ctx.Err() == nil {
		return err
	}
	return nil
}

// open deploys, starts the relayer and, beside it, the auditor.
func (s *stage) open(ctx context.Context, f *face, p *parts) error {
	f.say("deploying the oracle and a reader for each feed")
	if err := s.deploy(ctx, s.settings(s.listen), f.say, s.log); err != nil {
		return err
	}
	cfg := s.settings(s.listen)
	relayer, err := app.New(ctx, cfg, app.Options{
		Log: s.log, Registry: s.registry, Journal: s.journal, Version: version, Keys: s.keys,
		Readers: s.readers, Demo: len(s.levers) > 0, Routes: s.routes(),
	})
	if err != nil {
		return fmt.Errorf("wiring the relayer: %w", err)
	}
	s.relayer = relayer
	if s.auditor, err = s.newAuditor(ctx, cfg); err != nil {
		return err
	}
	p.start(ctx, "auditor", s.auditor.Run)
	p.start(ctx, "relayer", relayer.Run)
	if f.screen != nil {
		p.start(ctx, "balance", s.followBalance)
	}
	return f.places(s)
}

// routes are what the demo serves beside the dashboard.
func (s *stage) routes() map[string]http.Handler {
	if len(s.levers) == 0 {
		return nil
	}
	return map[string]http.Handler{"/demo/faults": newSwitches(s.levers)}
}

func (s *stage) newAuditor(ctx context.Context, cfg *config.Config) (*auditor.Auditor, error) {
	read := reader{}
	read.Address, read.Caller = s.oracle, s.client
	limits, err := read.Limits(ctx)
	if err != nil {
		return nil, err
	}
	a := auditor.Config{Oracle: s.oracle, MaxSkew: limits.MaxSkew}
	for _, feed := range s.relayer.Feeds() {
		a.Feeds = append(a.Feeds, auditor.Feed{
			Feed: feed.Feed, Reader: s.readers[feed.Name], Providers: [2]string{cfg.Sides.A.Provider, cfg.Sides.B.Provider},
			Policy: policy, MaxQuoteAge: cfg.Agreement.MaxQuoteAge,
		})
	}
	if s.providers == nil {
		return auditor.New(a, s.client, read, nil), nil
	}
	return auditor.New(a, s.client, read, truth{Truth: s.providers.Truth(), schedule: s.schedule, texts: s.faults}), nil
}

// play waits for the first answers, then plays the faults and shows what comes of it until it is time.
func (s *stage) play(ctx context.Context, f *face, p *parts) error {
	f.say("waiting for each feed's first answer")
	look := time.NewTicker(lookEvery)
	defer look.Stop()
	patience := time.NewTimer(readyWithin)
	defer patience.Stop()
	over := make(<-chan time.Time) // never, unless --for says otherwise
	for {
		select {
		case <-ctx.Done():
			if errors.Is(context.Cause(ctx), errPartEnded) {
				return errPartEnded
			}
			return nil // Ctrl-C; what there was to see is summed up
		case <-patience.C:
			if s.readyAt.IsZero() {
				return fmt.Errorf("not every feed has an answer after %v: %s", readyWithin, s.missing())
			}
		case <-over:
			return nil
		case <-look.C:
			f.show(s)
		}
		if s.readyAt.IsZero() && len(s.missing()) == 0 {
			s.readyAt = time.Now()
			if s.length > 0 {
				over = time.After(s.length)
			}
			if len(s.schedule) > 0 {
				p.start(ctx, "faults", func(ctx context.Context) error { return s.providers.Play(ctx, s.schedule) })
			}
		}
	}
}

// missing are the feeds without an answer.
func (s *stage) missing() []string {
	var names []string
	published := s.relayer.Snapshot().Published
	for _, feed := range s.relayer.Feeds() {
		if published[feed.ID].Price == 0 {
			names = append(names, feed.Name)
		}
	}
	return names
}

// sumUp stops the relayer and has the auditor say how it did.
func (s *stage) sumUp(ctx context.Context, f *face, p *parts) error {
	if err := p.stop("relayer"); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopWithin)
	defer cancel()
	figures, err := s.auditor.Figures(ctx)
	if err != nil {
		return fmt.Errorf("auditing: %w", err)
	}
	r := result{Figures: figures}
	r.Outcomes, r.Latency = s.journal.summary()
	if r.Quotes, err = countQuotes(s.registry); err != nil {
		return err
	}
	return f.result(r)
}

// followBalance keeps the wallet's balance in sight, until ctx ends.
func (s *stage) followBalance(ctx context.Context) error {
	tick := time.NewTicker(5 * time.Second)
	defer tick.Stop()
	for {
		if wei, err := s.client.BalanceAt(ctx, s.keys.Wallet.Address(), nil); err == nil {
			s.balance.Store(wei)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}
