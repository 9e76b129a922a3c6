package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"twofold/app"
	"twofold/config"
)

func newRelayCommand(shared *sharedFlags) *cobra.Command {
	var drain time.Duration
	cmd := &cobra.Command{
		Use:   "relay",
		Short: "Bring what Chainlink says on L1 to its mirror on the L2, by proof",
		Long: `Keep the mirror until stopped: whenever a feed of relay.feeds is due, keep the hash of the newest L1 block that the L2
knows, and prove by it what the feed's proxy says there. The mirror checks every proof, so that this process and its
endpoints can be late or absent, and not wrong; its wallet, relay.wallet, pays and can do nothing else. It runs best on
another machine than a relayer's; several may run, with other ranks (relay.rank).

A feed that cannot be proven is left out with a reason, and the others go on. Nothing is kept on disk: killed at any moment
and started again, it takes up where both chains stand. Changes of the config are taken at its start.

SIGINT or SIGTERM ends it: what is in flight may land within --drain. A second signal cuts that short.

It serves /metrics, /healthz (the process runs) and /readyz (503 and a line each for what keeps the mirror from being
current) at relay.http.listen.`,
		Example: "  twofold relay",
		Args:    exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if drain < 0 {
				return &usageError{fmt.Errorf("--drain %v: write 0s, to wait for nothing, or more", drain)}
			}
			return relayMirror(cmd, shared, drain)
		},
	}
	cmd.Flags().DurationVar(&drain, "drain", 10*time.Second, "how long a stop waits for what is in flight to land")
	cmd.AddCommand(newRelayWhyCommand(shared), newRelayEstimateCommand(shared))
	return cmd
}

func relayMirror(cmd *cobra.Command, shared *sharedFlags, drain time.Duration) error {
	cut, release := secondSignal(cmd.Context())
	defer release()
	return operate(cmd, shared.loadMirror, func(ctx context.Context, cfg *config.Config, log *slog.Logger, registry *prometheus.Registry) (process, error) {
		return app.NewRelaying(ctx, cfg, app.RelayingOptions{Log: log, Registry: registry, Version: version, Drain: drain, Cut: cut})
	})
}
