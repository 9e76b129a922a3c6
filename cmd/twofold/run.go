package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"twofold/app"
)

func newRunCommand(shared *sharedFlags) *cobra.Command {
	var drain time.Duration
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Relay: stream both providers, sign what agrees, post what is due",
		Long: `Relay until stopped. Nothing is kept on disk: killed at any moment and started again, it takes up where the
chain stands.

SIGINT or SIGTERM drains it: nothing new is posted, and what is in flight may land within --drain, while /readyz
says so with a 503. A second signal cuts that short, a third ends the process where it stands. Drained or cut, it
exits 0, and says what is left pending; 1 means that a part of it failed.

The config's file is read again when it changes, and on SIGHUP at once. A change that does not check, or needs a
restart, is refused as a whole, and the old one holds: twofold config diff says beforehand.

At http.listen it serves the dashboard (/), its API (/api/v1/openapi.json describes it; twofold why asks it), /metrics,
/healthz (the process runs) and /readyz (answers are landing).`,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if drain < 0 {
				return &usageError{fmt.Errorf("--drain %v: write 0s, to wait for nothing, or more", drain)}
			}
			return runRelayer(cmd, shared, drain)
		},
	}
	cmd.Flags().DurationVar(&drain, "drain", 10*time.Second, "how long a stop waits for what is in flight to land")
	return cmd
}

func runRelayer(cmd *cobra.Command, shared *sharedFlags, drain time.Duration) error {
	ctx := cmd.Context()
	reload := make(chan os.Signal, 1) // size 1: one that comes while another waits asks for the same
	signal.Notify(reload, syscall.SIGHUP)
	defer signal.Stop(reload)
	cfg, err := shared.load(cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	level := new(slog.LevelVar)
	level.Set(cfg.Log.Level)
	log := newLeveledLog(cfg, cmd.ErrOrStderr(), level)
	registry := newRegistry()
	cut, release := secondSignal(ctx)
	defer release()
	a, err := app.New(ctx, cfg, app.Options{
		Log: log, LogLevel: level, Registry: registry, Version: version, Reload: reload, Drain: drain, Cut: cut,
	})
	switch {
	case err != nil && ctx.Err() != nil:
		log.Info("stopped before it began")
		return nil
	case err != nil:
		return err
	}
	err = errors.Join(a.Run(ctx), a.Stop(context.WithoutCancel(ctx)))
	log.Info("stopped", "failed", err != nil)
	return err
}

// secondSignal is closed by the first signal after ctx has ended, which is by a signal too. release gives signals back to
// whom they belong to.
func secondSignal(ctx context.Context) (cut <-chan struct{}, release func()) {
	cutting, cancel := context.WithCancel(context.WithoutCancel(ctx))
	forget := context.AfterFunc(ctx, func() {
		second, stop := signal.NotifyContext(cutting, os.Interrupt, syscall.SIGTERM)
		defer stop()
		<-second.Done()
		cancel()
	})
	return cutting.Done(), func() { forget(); cancel() }
}
