package rig

import (
	"context"
	"errors"
	"log/slog"
	"sync"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/app"
	"twofold/config"
	"twofold/signer"
	"twofold/signer/submit"
)

// Relayer is the relayer in this process.
type Relayer struct {
	App      *app.App
	Journal  *Journal
	Log      *Lines
	Registry *prometheus.Registry
	run      func() error
}

// StartRelayer starts one on a site, as `twofold run` does. It has the site's keys without opening their files, which takes
// seconds under the race detector; the binary opens them.
func StartRelayer(ctx context.Context, s Site) (*Relayer, error) {
	return StartRelayerWith(ctx, s, func(*config.Config) {})
}

// StartRelayerWith starts one with settings that no config file has, such as a day that is shorter.
func StartRelayerWith(ctx context.Context, s Site, change func(*config.Config)) (*Relayer, error) {
	cfg, err := config.Load(s.Config())
	if err != nil {
		return nil, err
	}
	change(cfg)
	r := &Relayer{Journal: new(Journal), Log: new(Lines), Registry: prometheus.NewRegistry()}
	r.App, err = app.New(ctx, cfg, app.Options{
		Log: slog.New(slog.NewTextHandler(r.Log, nil)), Journal: r.Journal, Registry: r.Registry, Version: "integration",
		Keys: &app.Keys{Wallet: signer.NewKey(Wallet.Key()), Attesters: [2]*signer.Key{signer.NewKey(AttesterA.Key()), signer.NewKey(AttesterB.Key())}},
	})
	if err != nil {
		return nil, err
	}
	r.run = goRun(r.App.Run)
	return r, nil
}

// Stop ends it as a signal would.
func (r *Relayer) Stop() error {
	return errors.Join(r.run(), r.App.Stop(context.Background()))
}

// Journal keeps what a relayer posted and what became of it.
type Journal struct {
	mu      sync.Mutex
	posted  []submit.Posted
	settled []submit.Settled
}

var _ submit.Journal = (*Journal)(nil)

// Posted notes a post.
func (j *Journal) Posted(p submit.Posted) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.posted = append(j.posted, p)
}

// Settled notes an outcome.
func (j *Journal) Settled(s submit.Settled) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.settled = append(j.settled, s)
}

// Posts is every post so far.
func (j *Journal) Posts() []submit.Posted {
	j.mu.Lock()
	defer j.mu.Unlock()
	return append([]submit.Posted(nil), j.posted...)
}

// Count is how often an outcome came.
func (j *Journal) Count(o submit.Outcome) int { return len(j.With(o)) }

// With is every end of one outcome.
func (j *Journal) With(o submit.Outcome) []submit.Settled {
	j.mu.Lock()
	defer j.mu.Unlock()
	var found []submit.Settled
	for _, s := range j.settled {
		if s.Outcome == o {
			found = append(found, s)
		}
	}
	return found
}
