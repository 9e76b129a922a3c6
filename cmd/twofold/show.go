package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
)

// group is a command that is only its subcommands.
func group(use, short string, commands ...*cobra.Command) *cobra.Command {
	var names []string
	for _, c := range commands {
		names = append(names, c.Name())
	}
	cmd := &cobra.Command{
		Use: use, Short: short,
		// A subcommand that does not exist arrives here as an argument.
		RunE: func(cmd *cobra.Command, _ []string) error {
			return &usageError{fmt.Errorf("%s needs a subcommand: %s", cmd.CommandPath(), strings.Join(names, ", "))}
		},
	}
	cmd.AddCommand(commands...)
	return cmd
}

// showing is a command that only reads. show gives what --json prints, and what prints it for people.
type showing struct {
	use, short, example string
	args                cobra.PositionalArgs
	show                func(*office, []string) (any, func(io.Writer), error)
}

func newShowCommand(shared *sharedFlags, c showing) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: c.use, Short: c.short, Example: c.example, Args: c.args,
		RunE: func(cmd *cobra.Command, args []string) error {
			o, client, err := openOffice(cmd.Context(), shared, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			defer client.Close()
			result, print, err := c.show(o, args)
			if err != nil {
				return &usageError{err}
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), result)
			}
			var text strings.Builder
			print(&text)
			_, err = io.WriteString(cmd.OutOrStdout(), text.String())
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// readAddress takes an address; one with capitals must have a valid checksum.
func readAddress(text string) (common.Address, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok || !common.IsHexAddress(digits) {
		return common.Address{}, fmt.Errorf("%q is no address: write 0x and 40 hex digits", text)
	}
	address := common.HexToAddress(digits)
	if digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && address.Hex() != text {
		return common.Address{}, fmt.Errorf("the capitals of %s are no valid checksum (EIP-55), so a digit is wrong: copy it again", text)
	}
	return address, nil
}
