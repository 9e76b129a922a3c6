package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"

	"github.com/spf13/cobra"

	"twofold/config"
)

// sharedFlags are those of every command.
type sharedFlags struct{ config string }

// load reads the config and says its warnings.
func (s *sharedFlags) load(stderr io.Writer) (*config.Config, error) {
	return s.read(config.Load, stderr)
}

// loadMirror is load for the commands of the mirror, whose config may say nothing of an oracle.
func (s *sharedFlags) loadMirror(stderr io.Writer) (*config.Config, error) {
	return s.read(config.LoadMirror, stderr)
}

func (s *sharedFlags) read(load func(path string) (*config.Config, error), stderr io.Writer) (*config.Config, error) {
	cfg, err := load(s.config)
	if err != nil {
		return nil, err
	}
	for _, warning := range cfg.Warnings() {
		fmt.Fprintln(stderr, "warning:", warning)
	}
	return cfg, nil
}

// newLog logs as the config says, to standard error: standard output is for results.
func newLog(cfg *config.Config, stderr io.Writer) *slog.Logger {
	return newLeveledLog(cfg, stderr, cfg.Log.Level)
}

// newLeveledLog is newLog with a level that may change.
func newLeveledLog(cfg *config.Config, stderr io.Writer, level slog.Leveler) *slog.Logger {
	options := &slog.HandlerOptions{Level: level}
	if cfg.Log.Format == config.LogJSON {
		return slog.New(slog.NewJSONHandler(stderr, options))
	}
	return slog.New(slog.NewTextHandler(stderr, options))
}

// exactly is cobra.ExactArgs with the exit code of a usage error.
func exactly(n int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != n {
			return &usageError{fmt.Errorf("%s takes %s; see %s --help", cmd.CommandPath(), what, cmd.CommandPath())}
		}
		return nil
	}
}

// printJSON prints a result as one line of JSON.
func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
