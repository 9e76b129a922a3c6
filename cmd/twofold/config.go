package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"twofold/config"
)

func newConfigCommand(shared *sharedFlags) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Look at the config",
		Args:  exactly(0, "a subcommand"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return &usageError{fmt.Errorf("%s needs a subcommand: check, diff", cmd.CommandPath())}
		},
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "check",
		Short: "Check the config without touching keys or chain; every fault is a line",
		Args:  exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := shared.loadMirror(cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			return sayFaultless(cmd.OutOrStdout(), cfg)
		},
	})
	cmd.AddCommand(newConfigDiffCommand(shared))
	return cmd
}

// sayFaultless says what the config is good for. One of a mirror alone must be whole for that.
func sayFaultless(out io.Writer, cfg *config.Config) error {
	what := fmt.Sprintf("%d feeds, sides %s and %s", len(cfg.Feeds), cfg.Sides.A.Provider, cfg.Sides.B.Provider)
	if cfg.MirrorOnly() {
		if _, err := cfg.Relaying(); err != nil {
			return err
		}
		what = fmt.Sprintf("%d mirrored feeds and no oracle", len(cfg.Relay.Feeds))
	}
	_, err := fmt.Fprintf(out, "%s: %s: no fault found\n", cfg.File(), what)
	return err
}

func newConfigDiffCommand(shared *sharedFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "diff NEW",
		Short: "Say what a running relayer would make of NEW in the place of the config; a key is a line",
		Long: `Say what a relayer that runs by --config would make of the file NEW, if that took its place. It would take all of
it or, exiting 1 here, refuse all of it, if a key needs a restart.`,
		Example: "  twofold config diff twofold.new.yaml && mv twofold.new.yaml twofold.yaml",
		Args:    exactly(1, "the file that is to take the config's place"),
		RunE: func(cmd *cobra.Command, args []string) error {
			running, err := config.Load(shared.config)
			if err != nil {
				return err
			}
			if _, err := config.Load(args[0]); err != nil { // its faults by its own name
				return err
			}
			text, err := config.ReadText(args[0])
			if err != nil {
				return err
			}
			next, err := config.Parse(shared.config, text) // paths in it are relative to where it will be
			if err != nil {
				return err
			}
			return sayDifferences(cmd.OutOrStdout(), running.DifferencesTo(next), args[0])
		},
	}
}

func sayDifferences(out io.Writer, differences []config.Difference, file string) error {
	restarts := 0
	for _, d := range differences {
		when := "at once"
		if d.NeedsRestart() {
			when = "needs a restart"
			restarts++
		}
		if _, err := fmt.Fprintf(out, "%v: %s\n", d, when); err != nil {
			return err
		}
	}
	if restarts > 0 {
		return fmt.Errorf("%s: a running relayer would refuse it: of what differs %d need a restart", file, restarts)
	}
	return nil
}
