package main

import (
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"twofold/contracts/owner"
)

func newGuardianCommand(shared *sharedFlags) *cobra.Command {
	return group("guardian", "Show who can stop things beside the owner, and replace it",
		newFieldsCommand(shared, "Show owner, guardian, and what is proposed", (*owner.State).GuardianFields),
		newActCommand(shared, acting{
			use: "set ADDRESS|none", short: "Propose another guardian",
			long: `Propose another guardian, which pauses feeds, suspends attesters and vetoes what waits. It waits for the delay; the
present guardian cannot veto it.`,
			example: "  twofold guardian set 0x… --calldata\n  twofold guardian set none",
			args:    exactly(1, "the guardian's address, or none"),
			build: func(o *office, args []string) (*owner.Action, error) {
				next, err := readAddressOrNone(args[0])
				if err != nil {
					return nil, err
				}
				return o.state.SetGuardian(next), nil
			},
		}),
		newActCommand(shared, acting{
			use: "apply", short: "Put the proposed guardian in place, once the delay is over",
			long:  "Put the proposed guardian in place. Anyone may, for 14 days from the end of the delay.",
			args:  exactly(0, "no arguments"),
			build: func(o *office, _ []string) (*owner.Action, error) { return o.state.ApplyGuardian(), nil },
		}))
}

func readAddressOrNone(text string) (common.Address, error) {
	if text == "none" {
		return common.Address{}, nil
	}
	return readAddress(text)
}

// newFieldsCommand is a `show` of a few fields.
func newFieldsCommand(shared *sharedFlags, short string, fields func(*owner.State) []owner.Field) *cobra.Command {
	return newShowCommand(shared, showing{
		use: "show", short: short, args: exactly(0, "no arguments"),
		show: func(o *office, _ []string) (any, func(io.Writer), error) {
			result, rows := map[string]string{}, [][]string{}
			for _, f := range fields(o.state) {
				result[f.Name] = f.Value
				rows = append(rows, []string{f.Name, f.Value})
			}
			return result, func(w io.Writer) { writeTable(w, rows) }, nil
		},
	})
}
