package rig

import (
	"context"
	"errors"
	"log/slog"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/app"
	"twofold/config"
)

// Relaying is who keeps a mirror, in this process.
type Relaying struct {
	*Served
	Log *Lines
	app *app.Relaying
	run func() error
}

// StartRelaying starts one on a site, as `twofold relay` does.
func StartRelaying(ctx context.Context, s Site) (*Relaying, error) {
	cfg, err := config.LoadMirror(s.Config())
	if err != nil {
		return nil, err
	}
	r := &Relaying{Log: new(Lines)}
	r.app, err = app.NewRelaying(ctx, cfg, app.RelayingOptions{
		Log: slog.New(slog.NewTextHandler(r.Log, nil)), Registry: prometheus.NewRegistry(), Version: "integration",
	})
	if err != nil {
		return nil, err
	}
	r.Served, r.run = newServed(r.app.HTTPAddr()), goRun(r.app.Run)
	return r, nil
}

// Lines is what it has logged so far.
func (r *Relaying) Lines() *Lines { return r.Log }

// Stop ends it as a signal would.
func (r *Relaying) Stop() error {
	return errors.Join(r.run(), r.app.Stop(context.Background()))
}
