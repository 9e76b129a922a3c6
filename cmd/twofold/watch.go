package main

import (
	"context"
	"log/slog"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"twofold/app"
	"twofold/config"
)

func newWatchCommand(shared *sharedFlags) *cobra.Command {
	var pause bool
	cmd := &cobra.Command{
		Use:   "watch",
		Short: "Watch a relayer from outside: own providers, own reads of the chain, alarms, a pause",
		Long: `Watch until stopped, best on another machine and with other endpoints (watch.rpc) than the relayer's. It needs no
key of the relayer and posts no prices. An answer that neither provider said is an alarm, and so is one that both have
left, one that is late, and attesters or balances that run out. The log says when an alarm begins and when it is over.

Without --pause it says what it would do. With it, and the key of the config's watch.guardian, it pauses a feed of whose
answer it is certain that neither provider said it, or the whole oracle where that is so of several feeds at once
(watch.pauseAllFrom); only the owner can lift that. A key that is not entitled is refused at start.

It serves /metrics, /healthz (the process runs) and /readyz (503 and a line each while there is an alarm) at
watch.http.listen.`,
		Example: "  twofold watch\n  twofold watch --pause",
		Args:    exactly(0, "no arguments"),
		RunE:    func(cmd *cobra.Command, _ []string) error { return watchRelayer(cmd, shared, pause) },
	}
	cmd.Flags().BoolVar(&pause, "pause", false, "pause feeds whose answers are wrong, or all, with the guardian's key")
	return cmd
}

func watchRelayer(cmd *cobra.Command, shared *sharedFlags, pause bool) error {
	return operate(cmd, shared.load, func(ctx context.Context, cfg *config.Config, log *slog.Logger, registry *prometheus.Registry) (process, error) {
		return app.NewWatcher(ctx, cfg, app.WatcherOptions{Log: log, Registry: registry, Version: version, Pause: pause})
	})
}
