package main

import (
	"errors"

	"github.com/spf13/cobra"

	"twofold/contracts/owner"
)

func newPauseCommand(shared *sharedFlags) *cobra.Command {
	return newPausingCommand(shared, pausing{
		use: "pause [FEED]", short: "Pause a feed, or all, at once; as owner or guardian",
		long: `Stop a feed: its readers revert and no report changes it. With --all, stop every feed and every update. Owner and
guardian may; only the owner lifts it.`,
		example: "  twofold pause ETH/USD --send --keystore guardian.json --passphrase-file guardian.pass\n  twofold pause --all --calldata",
		one:     (*owner.State).PauseFeed, all: (*owner.State).PauseAll,
	})
}

func newUnpauseCommand(shared *sharedFlags) *cobra.Command {
	return newPausingCommand(shared, pausing{
		use: "unpause [FEED]", short: "Lift the pause of a feed, or of all",
		long: `Lift a feed's own pause, or with --all that of all; feeds that are paused by themselves stay so. What was paused is
never served again: readers say No data present until the next agreed report.`,
		example: "  twofold unpause ETH/USD\n  twofold unpause --all --calldata",
		one:     (*owner.State).UnpauseFeed, all: (*owner.State).UnpauseAll,
	})
}

// pausing is a command about one feed or all.
type pausing struct {
	use, short, long, example string
	one                       func(*owner.State, *owner.Feed) *owner.Action
	all                       func(*owner.State) *owner.Action
}

func newPausingCommand(shared *sharedFlags, p pausing) *cobra.Command {
	act := actFlags{shared: shared}
	var all bool
	cmd := &cobra.Command{Use: p.use, Short: p.short, Long: p.long, Example: p.example}
	cmd.Args = func(_ *cobra.Command, args []string) error {
		if len(args) > 1 || all == (len(args) == 1) {
			return &usageError{errors.New("name one feed, such as ETH/USD, or say --all")}
		}
		return nil
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return act.run(cmd, func(o *office) (*owner.Action, error) {
			if all {
				return p.all(o.state), nil
			}
			f, err := o.state.Feed(args[0])
			if err != nil {
				return nil, err
			}
			return p.one(o.state, f), nil
		})
	}
	act.add(cmd)
	cmd.Flags().BoolVar(&all, "all", false, "every feed")
	return cmd
}
