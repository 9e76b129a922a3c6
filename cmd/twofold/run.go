package main

import (
	"context"
	"errors"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/spf13/cobra"

	"twofold/app"
)

func newRunCommand(shared *sharedFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "run",
		Short: "Relay: stream both providers, sign what agrees, post what is due",
		Long: `Relay until stopped. Nothing is kept on disk: killed at any moment and started again, it takes up where the
chain stands. Stop it with SIGINT or SIGTERM; a second signal ends it at once.

It serves /metrics, /healthz (the process runs) and /readyz (answers are landing) at http.listen.`,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := shared.load(cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			registry := prometheus.NewRegistry()
			registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
			a, err := app.New(cmd.Context(), cfg, app.Options{Log: newLog(cfg, cmd.ErrOrStderr()), Registry: registry, Version: version})
			if err != nil {
				return err
			}
			err = a.Run(cmd.Context())
			return errors.Join(err, a.Stop(context.WithoutCancel(cmd.Context())))
		},
	}
}
