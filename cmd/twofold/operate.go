package main

import (
	"context"
	"errors"
	"io"
	"log/slog"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/spf13/cobra"

	"twofold/config"
)

// process is what a command runs until it is stopped; what package app wires is one.
type process interface {
	Run(context.Context) error
	Stop(context.Context) error
}

// operate wires a process and runs it until the command is stopped, with metrics of its own.
func operate(cmd *cobra.Command, load func(stderr io.Writer) (*config.Config, error), wire func(context.Context, *config.Config, *slog.Logger, *prometheus.Registry) (process, error)) error {
	ctx := cmd.Context()
	cfg, err := load(cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	log := newLog(cfg, cmd.ErrOrStderr())
	registry := newRegistry()
	p, err := wire(ctx, cfg, log, registry)
	switch {
	case err != nil && ctx.Err() != nil:
		log.Info("stopped before it began")
		return nil //nolint:nilerr // what a signal cuts short has not failed
	case err != nil:
		return err
	}
	err = errors.Join(p.Run(ctx), p.Stop(context.WithoutCancel(ctx)))
	log.Info("stopped", "failed", err != nil)
	return err
}

// newRegistry has what Go and the system know of every process.
func newRegistry() *prometheus.Registry {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return registry
}
