package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"twofold/contracts/owner"
	"twofold/price"
)

// attestersResult is what `attester list --json` prints. Times are Unix seconds.
type attestersResult struct {
	Attesters    []attesterResult         `json:"attesters"`
	CoveredUntil map[string]owner.Instant `json:"coveredUntil"` // by side; 0: nobody may sign for it now
}

type attesterResult struct {
	Address       string        `json:"address"`
	Side          string        `json:"side"`
	Status        string        `json:"status"`
	ActiveFrom    owner.Instant `json:"activeFrom"`
	ActiveUntil   owner.Instant `json:"activeUntil"`
	Suspended     bool          `json:"suspended"`
	VetoableUntil owner.Instant `json:"vetoableUntil"`
}

const timeHelp = "a time: a date, RFC 3339, or a duration from now such as 720h"

func newAttesterCommand(shared *sharedFlags) *cobra.Command {
	return group("attester", "List who may sign for which side, add and remove them",
		newAttesterListCommand(shared), newAttesterAddCommand(shared), newAttesterProlongCommand(shared),
		newAttesterOneCommand(shared, "remove", "End an attester's life, at once", (*owner.State).RemoveAttester),
		newAttesterOneCommand(shared, "suspend", "Take an attester out of use, at once; as owner or guardian", (*owner.State).SuspendAttester),
		newAttesterOneCommand(shared, "lift", "Lift an attester's suspension, at once", (*owner.State).LiftAttester),
		newAttesterOneCommand(shared, "veto", "Undo an adding or a prolonging before the delay is over; as owner or guardian", (*owner.State).VetoAttester))
}

func newAttesterListCommand(shared *sharedFlags) *cobra.Command {
	return newShowCommand(shared, showing{
		use: "list", short: "List every attester that ever was", args: exactly(0, "no arguments"),
		show: func(o *office, _ []string) (any, func(io.Writer), error) {
			result := attestersResult{Attesters: []attesterResult{}, CoveredUntil: map[string]owner.Instant{}}
			rows := [][]string{{"ATTESTER", "SIDE", "STATUS", "FROM", "UNTIL", "VETOABLE"}}
			for i := range o.state.Attesters {
				a := &o.state.Attesters[i]
				status := a.Standing(o.state.Time)
				result.Attesters = append(result.Attesters, attesterResult{
					a.Address.Hex(), a.Side.String(), status, a.From, a.Until, a.Suspended, a.VetoableUntil,
				})
				rows = append(rows, []string{a.Address.Hex(), a.Side.String(), status, a.From.String(), a.Until.String(), a.Vetoable(o.state.Time)})
			}
			for _, side := range price.Sides {
				result.CoveredUntil[side.String()] = o.state.CoveredUntil(side)
			}
			return result, func(w io.Writer) {
				writeTable(w, rows)
				for _, side := range price.Sides {
					until := o.state.CoveredUntil(side)
					if until == 0 {
						fmt.Fprintf(w, "\nwarning: side %v has no active attester: no report is accepted", side)
						continue
					}
					fmt.Fprintf(w, "\nside %v is covered until: %v", side, until)
				}
				fmt.Fprintln(w)
			}, nil
		},
	})
}

func newAttesterAddCommand(shared *sharedFlags) *cobra.Command {
	act := actFlags{shared: shared}
	var sideName, from, until string
	var within time.Duration
	cmd := &cobra.Command{
		Use:   "add ADDRESS",
		Short: "Add an attester, to be active after the delay",
		Long: `Add an attester. It waits for the delay, and the guardian can veto it meanwhile. To rotate without a gap, add the
successor while its predecessor is active, and remove that afterwards: any active attester of a side may sign for it.

The time from which it is active is part of the call, so the call must land in time: within an hour, unless --within
says otherwise. Collecting a multisig's signatures may take days.`,
		Example: "  twofold attester add 0x… --side A\n  twofold attester add 0x… --side B --until 2027-06-30 --within 72h --calldata",
		Args:    exactly(1, "the attester's address"),
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return act.run(cmd, func(o *office) (*owner.Action, error) {
			next := owner.Attester{From: o.state.Time.Add(o.state.Delay + within)}
			var err error
			if next.Address, err = readAddress(args[0]); err != nil {
				return nil, err
			}
			switch strings.ToUpper(sideName) {
			case "A":
				next.Side = price.A
			case "B":
				next.Side = price.B
			default:
				return nil, errors.New("say --side A or --side B: an address serves one side, for ever")
			}
			if from != "" && cmd.Flags().Changed("within") {
				return nil, errors.New("--from and --within: choose one; with --from the call must land the delay before it")
			}
			if from != "" {
				if next.From, err = readInstant(from, o.state.Time); err != nil {
					return nil, fmt.Errorf("--from: %w", err)
				}
			}
			if next.Until, err = readInstant(until, o.state.Time); err != nil {
				return nil, fmt.Errorf("--until: %w", err)
			}
			return o.state.AddAttester(next)
		})
	}
	act.add(cmd)
	cmd.Flags().StringVar(&sideName, "side", "", "A or B, for ever")
	cmd.Flags().StringVar(&from, "from", "", "when its life begins, "+timeHelp+" (default: the delay and --within from now)")
	cmd.Flags().StringVar(&until, "until", "never", "when its life ends: never, or "+timeHelp)
	cmd.Flags().DurationVar(&within, "within", time.Hour, "how long the call may take to land")
	return cmd
}

func newAttesterProlongCommand(shared *sharedFlags) *cobra.Command {
	act := actFlags{shared: shared}
	var until string
	cmd := &cobra.Command{
		Use:   "prolong ADDRESS",
		Short: "Prolong an attester's life, while it has the delay left",
		Long: `Prolong an attester's life. It must have at least the delay left, so that nobody is prolonged without notice; the
guardian can veto it for that long.`,
		Example: "  twofold attester prolong 0x… --until 2028-01-01",
		Args:    exactly(1, "the attester's address"),
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return act.run(cmd, func(o *office) (*owner.Action, error) {
			if until == "" {
				return nil, errors.New("say --until: never, or " + timeHelp)
			}
			end, err := readInstant(until, o.state.Time)
			if err != nil {
				return nil, fmt.Errorf("--until: %w", err)
			}
			a, err := o.attester(args[0])
			if err != nil {
				return nil, err
			}
			return o.state.ProlongAttester(a, end), nil
		})
	}
	act.add(cmd)
	cmd.Flags().StringVar(&until, "until", "", "when its life ends: never, or "+timeHelp)
	return cmd
}

// newAttesterOneCommand is a command about one attester, and nothing else to say.
func newAttesterOneCommand(shared *sharedFlags, verb, short string, build func(*owner.State, *owner.Attester) *owner.Action) *cobra.Command {
	return newActCommand(shared, acting{
		use: verb + " ADDRESS", short: short, long: short + ".",
		example: fmt.Sprintf("  twofold attester %s 0x…\n  twofold attester %s 0x… --calldata", verb, verb),
		args:    exactly(1, "the attester's address"),
		build: func(o *office, args []string) (*owner.Action, error) {
			a, err := o.attester(args[0])
			if err != nil {
				return nil, err
			}
			return build(o.state, a), nil
		},
	})
}

func (o *office) attester(text string) (*owner.Attester, error) {
	address, err := readAddress(text)
	if err != nil {
		return nil, err
	}
	return o.state.Attester(address)
}

// readInstant reads a time as people write it.
func readInstant(text string, now owner.Instant) (owner.Instant, error) {
	if text == "never" {
		return owner.Forever, nil
	}
	if d, err := time.ParseDuration(text); err == nil && d > 0 {
		return now.Add(d), nil
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, text); err == nil {
			return owner.At(t), nil
		}
	}
	return 0, fmt.Errorf("%q is no time: write never, a date such as 2027-06-30 (0:00 UTC), RFC 3339, or a duration from now such as 720h", text)
}
