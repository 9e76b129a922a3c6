package main

import "github.com/spf13/cobra"

func newAttestCommand(shared *sharedFlags) *cobra.Command {
	return group("attest", "What an attester signed, saw and refused", newAttestLogCommand(shared))
}
