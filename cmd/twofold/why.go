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

// asking is a command that asks a process that runs for a feed, or for all.
type asking struct {
	asJSON  bool
	address string
}

func newWhyCommand(shared *sharedFlags) *cobra.Command {
	var a asking
	cmd := &cobra.Command{
		Use:   "why [FEED]",
		Short: "Say why a feed has not published, or why it does, by the relayer that runs",
		Long: `Ask the relayer that runs, at http.listen, for a feed's last decision as its checks, and what happened to it
lately; and which attester refuses it, by which rule, with its own price. Without a feed: every feed in a line, what is wrong
first, the alerts that would fire now, attesters that do not sign, and whose turn it is of several relayers.`,
		Example: "  twofold why ETH/USD\n  twofold why --url http://10.0.0.5:9464",
		Args:    oneFeedOrNone,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.run(cmd, args, shared.load, func(cfg *config.Config) string { return cfg.HTTP.Listen }, why)
		},
	}
	a.flags(cmd, "where the relayer's dashboard is (default: http.listen of the config)")
	return cmd
}

func (a *asking) flags(cmd *cobra.Command, where string) {
	cmd.Flags().BoolVar(&a.asJSON, "json", false, "print JSON: what the API answers")
	cmd.Flags().StringVar(&a.address, "url", "", where)
}

func oneFeedOrNone(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return &usageError{fmt.Errorf("%s takes one feed, such as ETH/USD, or none for all", cmd.CommandPath())}
	}
	return nil
}

// run asks at the flag's address, or where the config has the process listen, and prints what comes of it.
func (a *asking) run(cmd *cobra.Command, args []string, load func(stderr io.Writer) (*config.Config, error), listen func(*config.Config) string,
	why func(ctx context.Context, address string, args []string) (result any, show func(io.Writer), err error),
) error {
	ctx, cancel := context.WithTimeout(cmd.Context(), askWithin)
	defer cancel()
	address := a.address
	if address == "" {
		cfg, err := load(cmd.ErrOrStderr())
		if err != nil {
			return err
		}
		address = localURL(listen(cfg))
	}
	result, show, err := why(ctx, strings.TrimSuffix(address, "/"), args)
	if err != nil {
		return err
	}
	if a.asJSON {
		return printJSON(cmd.OutOrStdout(), result)
	}
	var text strings.Builder
	show(&text)
	_, err = io.WriteString(cmd.OutOrStdout(), text.String())
	return err
}

// localURL is where what listens there is reached from its own machine.
func localURL(listen string) string {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return "http://" + listen // it is not checked twice
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
		if err := aRelayer.ask(ctx, address+"/api/v1/feeds/"+slug, &d); err != nil {
			return nil, nil, err
		}
		return d, func(w io.Writer) { showWhy(w, d) }, nil
	}
	var feeds dashboard.Feeds
	var relayer dashboard.Relayer
	if err := aRelayer.ask(ctx, address+"/api/v1/feeds", &feeds); err != nil {
		return nil, nil, err
	}
	if err := aRelayer.ask(ctx, address+"/api/v1/relayer", &relayer); err != nil {
		return nil, nil, err
	}
	all := whyAll{At: feeds.At, Feeds: worstFirst(feeds.Feeds), Alarms: relayer.Alarms, Attesters: relayer.Attesters, Turn: relayer.Turn}
	return all, func(w io.Writer) { showWhyAll(w, all) }, nil
}

// whom is who is asked: what it is called, and the command that starts it.
type whom struct{ name, command string }

var (
	aRelayer = whom{"relayer", "twofold run"}
	aRelay   = whom{"relay", "twofold relay"}
)

// ask gets one answer of its API.
func (of whom) ask(ctx context.Context, address string, into any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return &usageError{fmt.Errorf("--url: %w: write it as http://host:port", err)}
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("no %s answers: %w: start it with `%s`, or name another with --url", of.name, err, of.command)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return fmt.Errorf("reading the %s's answer: %w", of.name, err)
	}
	if response.StatusCode == http.StatusOK {
		if err := json.Unmarshal(body, into); err != nil {
			return fmt.Errorf("%s is no %s of ours: its answer cannot be read: %w", address, of.name, err)
		}
		return nil
	}
	var p dashboard.Problem
	switch err := json.Unmarshal(body, &p); {
	case err != nil || p.Detail == "":
		return fmt.Errorf("%s is no %s of ours: it answers %s", address, of.name, response.Status)
	case len(p.Feeds) > 0:
		return &usageError{errors.New(p.Detail)}
	default:
		return fmt.Errorf("the %s refuses: %s", of.name, p.Detail)
	}
}
