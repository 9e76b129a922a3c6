package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func newConfigCommand(shared *sharedFlags) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Look at the config",
		Args:  exactly(0, "a subcommand"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return &usageError{fmt.Errorf("%s needs a subcommand: check", cmd.CommandPath())}
		},
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "check",
		Short: "Check the config without touching keys or chain; every fault is a line",
		Args:  exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := shared.load(cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s: %d feeds, sides %s and %s: no fault found\n",
				cfg.File(), len(cfg.Feeds), cfg.Sides.A.Provider, cfg.Sides.B.Provider)
			return err
		},
	})
	return cmd
}
