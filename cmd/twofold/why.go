package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"twofold/config"
	"twofold/dashboard"
)

// askWithin bounds the questions to the relayer.
const askWithin = 10 * time.Second

func newWhyCommand(shared *sharedFlags) *cobra.Command {
	var asJSON bool
	var address string
	cmd := &cobra.Command{
		Use:   "why [FEED]",
		Short: "Say why a feed has not published, or why it does, by the relayer that runs",
		Long: `Ask the relayer that runs, at http.listen, for a feed's last decision as its checks, and what happened to it
lately; and which attester refuses it, by which rule, with its own price. Without a feed: every feed in a line, what is wrong
first, the alerts that would fire now, attesters that do not sign, and whose turn it is of several relayers.`,
		Example: "  twofold why ETH/USD\n  twofold why --url http://10.0.0.5:9464",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return &usageError{fmt.Errorf("%s takes one feed, such as ETH/USD, or none for all", cmd.CommandPath())}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx, cancel := context.WithTimeout(cmd.Context(), askWithin)
			defer cancel()
			if address == "" {
				cfg, err := shared.load(cmd.ErrOrStderr())
				if err != nil {
					return err
				}
				address = relayerURL(cfg)
			}
			result, show, err := why(ctx, strings.TrimSuffix(address, "/"), args)
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), result)
			}
			var text strings.Builder
			show(&text)
			_, err = io.WriteString(cmd.OutOrStdout(), text.String())
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON: what the API answers")
	cmd.Flags().StringVar(&address, "url", "", "where the relayer's dashboard is (default: http.listen of the config)")
	return cmd
}

// relayerURL is where a relayer with this config is reached from its own machine.
func relayerURL(cfg *config.Config) string {
	host, port, err := net.SplitHostPort(cfg.HTTP.Listen)
	if err != nil {
		return "http://" + cfg.HTTP.Listen // it is not checked twice
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost" // it listens everywhere
	}
	return "http://" + net.JoinHostPort(host, port)
}

// whyAll is what `why --json` prints without a feed.
type whyAll struct {
	At        time.Time                 `json:"at"`
	Feeds     []dashboard.Feed          `json:"feeds"`
	Alarms    []dashboard.Alarm         `json:"alarms"`
	Attesters []dashboard.AttesterState `json:"attesters"`
	Turn      dashboard.TurnState       `json:"turn"`
}

// why asks for a feed, or for all.
func why(ctx context.Context, address string, args []string) (result any, show func(io.Writer), err error) {
	if len(args) == 1 {
		var d dashboard.FeedDetail
		slug := url.PathEscape(strings.ReplaceAll(args[0], "/", "-"))
		if err := ask(ctx, address+"/api/v1/feeds/"+slug, &d); err != nil {
			return nil, nil, err
		}
		return d, func(w io.Writer) { showWhy(w, d) }, nil
	}
	var feeds dashboard.Feeds
	var relayer dashboard.Relayer
	if err := ask(ctx, address+"/api/v1/feeds", &feeds); err != nil {
		return nil, nil, err
	}
	if err := ask(ctx, address+"/api/v1/relayer", &relayer); err != nil {
		return nil, nil, err
	}
	all := whyAll{At: feeds.At, Feeds: worstFirst(feeds.Feeds), Alarms: relayer.Alarms, Attesters: relayer.Attesters, Turn: relayer.Turn}
	return all, func(w io.Writer) { showWhyAll(w, all) }, nil
}

// ask gets one answer of the relayer's API.
func ask(ctx context.Context, address string, into any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return &usageError{fmt.Errorf("--url: %w: write it as http://host:port", err)}
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("no relayer answers: %w: start it with `twofold run`, or name another with --url", err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return fmt.Errorf("reading the relayer's answer: %w", err)
	}
	if response.StatusCode == http.StatusOK {
		if err := json.Unmarshal(body, into); err != nil {
			return fmt.Errorf("%s is no relayer of ours: its answer cannot be read: %w", address, err)
		}
		return nil
	}
	var p dashboard.Problem
	switch err := json.Unmarshal(body, &p); {
	case err != nil || p.Detail == "":
		return fmt.Errorf("%s is no relayer of ours: it answers %s", address, response.Status)
	case len(p.Feeds) > 0:
		return &usageError{errors.New(p.Detail)}
	default:
		return fmt.Errorf("the relayer refuses: %s", p.Detail)
	}
}
