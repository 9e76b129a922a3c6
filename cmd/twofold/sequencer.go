package main

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"twofold/contracts/owner"
)

func newSequencerCommand(shared *sharedFlags) *cobra.Command {
	return group("sequencer", "Show the sequencer's uptime feed that readers heed, and replace it",
		newFieldsCommand(shared, "Show the uptime feed, what it says, and what is proposed", func(s *owner.State) []owner.Field {
			return append(s.SequencerFields(), owner.Field{Name: "says", Value: s.Uptime})
		}),
		newSequencerSetCommand(shared),
		newActCommand(shared, acting{
			use: "apply", short: "Put the proposed uptime feed in place, once the delay is over",
			long:  "Put the proposed uptime feed and grace in place. Anyone may, for 14 days from the end of the delay.",
			args:  exactly(0, "no arguments"),
			build: func(o *office, _ []string) (*owner.Action, error) { return o.state.ApplySequencer(), nil },
		}),
		newActCommand(shared, acting{
			use: "veto", short: "Drop what is proposed; as owner or guardian",
			long:  "Drop the proposed uptime feed and grace. The owner may, and the guardian.",
			args:  exactly(0, "no arguments"),
			build: func(o *office, _ []string) (*owner.Action, error) { return o.state.VetoSequencer(), nil },
		}))
}

func newSequencerSetCommand(shared *sharedFlags) *cobra.Command {
	act := actFlags{shared: shared}
	var grace time.Duration
	cmd := &cobra.Command{
		Use:   "set ADDRESS|none",
		Short: "Lengthen the grace at once, or propose a shorter one or another uptime feed",
		Long: `Set Chainlink's sequencer uptime feed for this chain, and how long the sequencer must have been up before a status can
be OK. The grace stays as it is unless it is said, an hour if there is no uptime feed yet. A longer grace for the same
feed counts at once; anything else waits for the delay, and the guardian can veto it.`,
		Example: "  twofold sequencer set 0x… --grace 3600s --calldata",
		Args:    exactly(1, "the uptime feed's address, or none"),
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return act.run(cmd, func(o *office) (*owner.Action, error) {
			feed, err := readAddressOrNone(args[0])
			if err != nil {
				return nil, err
			}
			next := owner.Sequencer{UptimeFeed: feed, Grace: o.state.Sequencer.Grace}
			switch {
			case cmd.Flags().Changed("grace"):
				next.Grace = grace
			case feed == common.Address{}:
				next.Grace = 0
			case next.Grace == 0:
				next.Grace = time.Hour
			}
			return o.state.SetSequencer(next), nil
		})
	}
	act.add(cmd)
	cmd.Flags().DurationVar(&grace, "grace", 0, "60s to 24h")
	return cmd
}
