// Command twofold is the relayer and its operator's commands; each command has a file of its own.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"twofold/config"
)

// version is stamped at build time (see the Makefile).
var version = "unknown"

// Exit codes of every command.
const (
	exitDone   = 0
	exitFailed = 1 // what was asked for could not be done
	exitUsage  = 2 // the command line or the config is wrong
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once, unless the command listens for it
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run is main without the process around it.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	stdout, stderr = printable{stdout}, printable{stderr}
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitDone
	}
	fmt.Fprintln(stderr, err)
	if isConfigFault(err) || errors.As(err, new(*usageError)) {
		return exitUsage
	}
	return exitFailed
}

func isConfigFault(err error) bool { return errors.As(err, new(*config.Fault)) }

// usageError is a mistake on the command line.
type usageError struct{ error }

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "twofold",
		Short:         "A price oracle relayer for OP Stack L2s: two providers, two signatures, one answer",
		SilenceErrors: true,
		SilenceUsage:  true,
		// Without Args and RunE of its own cobra prints the help for a command that does not exist, and calls it success.
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return &usageError{fmt.Errorf("%s has no command %q; see %s --help", cmd.Name(), args[0], cmd.Name())}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	shared := new(sharedFlags)
	root.PersistentFlags().StringVar(&shared.config, "config", "twofold.yaml", "the config file")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	root.AddCommand(newRunCommand(shared), newAttestCommand(shared), newWatchCommand(shared), newRelayCommand(shared), newDeployCommand(shared), newPriceCommand(shared), newConfigCommand(shared), newVersionCommand(),
		newFeedCommand(shared), newPolicyCommand(shared), newAttesterCommand(shared), newPauseCommand(shared), newUnpauseCommand(shared),
		newGuardianCommand(shared), newSequencerCommand(shared), newMirrorCommand(shared), newWhyCommand(shared))
	return root
}
