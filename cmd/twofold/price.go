package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"twofold/app"
	"twofold/config"
	"twofold/contracts"
	"twofold/contracts/deploy"
)

// priceResult is what `price --json` prints. Times are Unix seconds.
type priceResult struct {
	Feed            string `json:"feed"`
	Address         string `json:"address"`
	Answer          string `json:"answer"` // the integer that consumers read
	Decimals        uint8  `json:"decimals"`
	Text            string `json:"text"` // the same with its point
	Low             string `json:"low"`  // the two sides at that agreement, rounded outwards
	High            string `json:"high"`
	Status          string `json:"status"`
	UpdatedAt       int64  `json:"updatedAt"`
	AgeSeconds      int64  `json:"ageSeconds"`
	RoundID         string `json:"roundId"`
	AnsweredInRound string `json:"answeredInRound"`
}

func newPriceCommand(shared *sharedFlags) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "price FEED",
		Short:   "Read a feed from the chain, as a protocol does",
		Example: "  twofold price ETH/USD",
		Args:    exactly(1, "one feed, such as ETH/USD"),
		RunE: func(cmd *cobra.Command, args []string) error {
			cfg, err := shared.load(cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			result, err := readPrice(cmd.Context(), cfg, args[0])
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), result)
			}
			return printPrice(cmd.OutOrStdout(), result)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// readPrice asks the feed contract that consumers read.
func readPrice(ctx context.Context, cfg *config.Config, name string) (priceResult, error) {
	record, err := deploy.ReadRecord(cfg.Record(), cfg.Chain.ID)
	if err != nil {
		return priceResult{}, fmt.Errorf("finding the feed's contract: %w", err)
	}
	name = strings.ToUpper(strings.ReplaceAll(name, "-", "/"))
	feed := record.Feed(name)
	if feed == nil || feed.Reader == nil {
		return priceResult{}, &usageError{fmt.Errorf("feed %s has no reader in %s; there are %s", name, cfg.Record(), names(record))}
	}
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	client, err := app.DialChain(ctx, cfg)
	if err != nil {
		return priceResult{}, err
	}
	defer client.Close()
	round, err := contracts.Feed{Address: feed.Reader.Address, Caller: client}.Latest(ctx)
	if refused := new(contracts.RevertError); errors.As(err, &refused) {
		return priceResult{}, fmt.Errorf("%s has no price to read: status %v, %w", name, round.Status, refused)
	}
	if err != nil {
		return priceResult{}, fmt.Errorf("reading %s at %v: %w", name, feed.Reader.Address, err)
	}
	return priceResult{
		Feed: name, Address: feed.Reader.Address.Hex(), Answer: round.Answer.String(), Decimals: round.Decimals,
		Text: contracts.WithPoint(round.Answer.String(), round.Decimals),
		Low:  round.Low.String(), High: round.High.String(), Status: round.Status.String(),
		UpdatedAt: round.UpdatedAt.Unix(), AgeSeconds: int64(time.Since(round.UpdatedAt).Seconds()),
		RoundID: round.RoundID.String(), AnsweredInRound: round.AnsweredInRound.String(),
	}, nil
}

func printPrice(w io.Writer, r priceResult) error {
	_, err := fmt.Fprintf(w, "%s  %s  %s, %d s old, round %s\nsides from %s to %s\nread at %s\n", r.Feed, r.Text, r.Status, r.AgeSeconds, r.RoundID,
		contracts.WithPoint(r.Low, r.Decimals), contracts.WithPoint(r.High, r.Decimals), r.Address)
	return err
}

// names is every feed that can be read.
func names(r *deploy.Record) string {
	var all []string
	for _, f := range r.Feeds {
		if f.Reader != nil {
			all = append(all, f.Name)
		}
	}
	return strings.Join(all, ", ")
}
