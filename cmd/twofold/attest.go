package main

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"twofold/app"
	"twofold/config"
	"twofold/price"
	"twofold/signer/remote"
)

func newAttestCommand(shared *sharedFlags) *cobra.Command {
	var side string
	cmd := &cobra.Command{
		Use:   "attest --side a|b",
		Short: "Attest: sign for one side, on a machine of its own, what its own provider said",
		Long: `Attest for one side until stopped, best on another machine, under another operator and with other endpoints
(attest.rpc) than the relayer's and the other side's. It loads that side's attester key and no other, listens to that
side's provider itself, reads the chain itself, and signs for the relayers of attest.proposers only what it saw too.

Relayers ask at attest.listen, by mutual TLS: certificates of tls.ca, with tls.cert and tls.key for this process. A relayer
names it under sides.a.attesters. It serves /metrics, /healthz (the process runs) and /readyz (it could sign, and answers
are landing) at attest.http.listen.

SIGINT or SIGTERM ends it, once what it was asked is answered.`,
		Example: "  twofold attest --side a\n  twofold attest certs tls",
		Args:    exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			for _, s := range price.Sides {
				if strings.EqualFold(side, s.String()) {
					return attest(cmd, shared, s)
				}
			}
			return &usageError{fmt.Errorf("--side %q: write a or b, the side it is to sign for", side)}
		},
	}
	cmd.Flags().StringVar(&side, "side", "", "a or b: the side to sign for")
	cmd.AddCommand(newAttestCertsCommand(), newAttestLogCommand(shared))
	return cmd
}

func attest(cmd *cobra.Command, shared *sharedFlags, side price.Side) error {
	return operate(cmd, shared.load, func(ctx context.Context, cfg *config.Config, log *slog.Logger, registry *prometheus.Registry) (process, error) {
		return app.NewAttesting(ctx, cfg, app.AttestingOptions{Side: side, Log: log, Registry: registry, Version: version})
	})
}

func newAttestCertsCommand() *cobra.Command {
	set := remote.DevelopmentSet{}
	cmd := &cobra.Command{
		Use:   "certs DIR",
		Short: "Make a set of certificates for development: a CA, and one for each relayer and attester",
		Long: `Write a CA and a certificate with its key for each relayer and each attester into a folder. FOR DEVELOPMENT ONLY: the
CA's key lies beside the others, so that whoever has the folder can be any relayer and any attester. In production each
machine makes its own key, and your own CA signs what is asked of it.

Nothing is overwritten.`,
		Example: "  twofold attest certs tls\n  twofold attest certs tls --host attester-a.example --host 10.0.0.7 --relayer r1 --relayer r2",
		Args:    exactly(1, "the folder to write to"),
		RunE: func(cmd *cobra.Command, args []string) error {
			set.From = time.Now()
			if err := set.Check(); err != nil {
				return &usageError{err}
			}
			names, err := set.Write(args[0])
			if err != nil {
				return err
			}
			fmt.Fprintln(cmd.ErrOrStderr(), "warning: FOR DEVELOPMENT ONLY: whoever has this folder can be any relayer and any attester")
			_, err = fmt.Fprintln(cmd.OutOrStdout(), strings.Join(names, "\n"))
			return err
		},
	}
	cmd.Flags().StringSliceVar(&set.Relayers, "relayer", []string{"relayer"}, "a relayer's name; attest.proposers lists it")
	cmd.Flags().StringSliceVar(&set.Attesters, "attester", []string{"attester-a", "attester-b"}, "an attester's name")
	cmd.Flags().StringSliceVar(&set.Hosts, "host", []string{"localhost", "127.0.0.1", "::1"}, "a name or an IP address at which attesters are reached")
	cmd.Flags().DurationVar(&set.Valid, "valid", 90*24*time.Hour, "how long the certificates are good for")
	return cmd
}
