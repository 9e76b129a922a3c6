package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"twofold/contracts/owner"
	"twofold/price"
)

// feedResult is a feed in `feed list --json`.
type feedResult struct {
	ID       price.FeedID  `json:"id"`
	Name     string        `json:"name"`
	Decimals uint8         `json:"decimals"`
	Policy   policyResult  `json:"policy"`
	Proposed *policyResult `json:"proposed,omitempty"`
	History  uint16        `json:"history"` // rounds; 0: off
	Status   string        `json:"status"`
	Readers  string        `json:"readers"` // what a consumer gets
}

func newFeedCommand(shared *sharedFlags) *cobra.Command {
	return group("feed", "List the oracle's feeds, add and remove them",
		newFeedListCommand(shared), newFeedAddCommand(shared), newFeedRemoveCommand(shared), newFeedHistoryCommand(shared))
}

func newFeedListCommand(shared *sharedFlags) *cobra.Command {
	return newShowCommand(shared, showing{
		use: "list", short: "List every feed that ever was", args: exactly(0, "no arguments"),
		show: func(o *office, _ []string) (any, func(io.Writer), error) {
			results := []feedResult{}
			rows := [][]string{{"ID", "FEED", "DECIMALS", "HEARTBEAT", "DEVIATION", "MAXDIVERGENCE", "HISTORY", "STATUS", "READERS", "PROPOSED"}}
			for i := range o.state.Feeds {
				f := &o.state.Feeds[i]
				r := feedResult{f.ID, f.Name, f.Decimals, newPolicyResult(f.Policy), nil, f.History, o.state.Standing(f), o.state.Readers(f)}
				proposed := "none"
				if f.Proposed.Waits() {
					p := newPolicyResult(f.Proposed.What)
					r.Proposed, proposed = &p, owner.Changes(f.Policy, f.Proposed.What)
				}
				results = append(results, r)
				rows = append(rows, []string{
					strconv.Itoa(int(f.ID)), f.Name, strconv.Itoa(int(f.Decimals)), owner.Span(f.Policy.Heartbeat), f.Policy.Deviation.String(),
					f.Policy.MaxDivergence.String(), strconv.Itoa(int(f.History)), r.Status, r.Readers, proposed,
				})
			}
			return results, func(w io.Writer) { writeTable(w, rows) }, nil
		},
	})
}

func newFeedAddCommand(shared *sharedFlags) *cobra.Command {
	act := actFlags{shared: shared}
	var terms policyFlags
	var decimals uint8
	var id uint16
	cmd := &cobra.Command{
		Use:   "add NAME",
		Short: "Add a feed to the oracle",
		Long: `Add a feed. Decimals and policy are those that the config has for it, or the config's defaults, and each can be said
otherwise. The id is the next free one. Its readers are what "deploy" creates afterwards.`,
		Example: "  twofold feed add DOGE/USD\n  twofold feed add DOGE/USD --decimals 10 --max-divergence 0.8% --deviation 1% --calldata",
		Args:    exactly(1, "the feed's name, such as ETH/USD"),
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return act.run(cmd, func(o *office) (*owner.Action, error) {
			feed, policy, err := o.newFeed(args[0])
			if err != nil {
				return nil, err
			}
			inConfig := feed.Decimals
			if cmd.Flags().Changed("decimals") {
				feed.Decimals = decimals
			} else if o.configFeed(feed.Name) == nil {
				return nil, fmt.Errorf("%s is not in %s: add it there first, or say --decimals", feed.Name, o.cfg.File())
			}
			if feed.ID = o.state.NextID(); cmd.Flags().Changed("id") {
				feed.ID = price.FeedID(id)
			}
			policy, _ = terms.onto(cmd, policy)
			a, err := o.state.AddFeed(feed, policy)
			if err != nil {
				return nil, err
			}
			o.comparePolicy(a, feed.Name, policy)
			if o.configFeed(feed.Name) != nil && inConfig != feed.Decimals {
				o.warn(a, "%s has decimals %d for %s, and they are for ever: correct it, or run refuses it", o.cfg.File(), inConfig, feed.Name)
			}
			return a, nil
		})
	}
	act.add(cmd)
	terms.add(cmd)
	cmd.Flags().Uint8Var(&decimals, "decimals", 0, "of the stored price, for ever: six digits, and room to grow a hundredfold below 2.8e14 units")
	cmd.Flags().Uint16Var(&id, "id", 0, "the feed's id: its page is a third of it, rounded down (default: the next free one)")
	return cmd
}

// newFeed is a feed as the config has it, or with its defaults.
func (o *office) newFeed(name string) (price.Feed, price.Policy, error) {
	name = strings.ToUpper(strings.ReplaceAll(name, "-", "/"))
	if base, quote, ok := strings.Cut(name, "/"); !ok || base == "" || quote == "" || strings.Contains(quote, "/") {
		return price.Feed{}, price.Policy{}, fmt.Errorf("%q is no feed's name: write BASE/QUOTE, such as ETH/USD", name)
	}
	if f := o.configFeed(name); f != nil {
		return price.Feed{Name: name, Decimals: f.Decimals}, f.Policy, nil
	}
	return price.Feed{Name: name}, o.cfg.Defaults.Policy, nil
}

func newFeedRemoveCommand(shared *sharedFlags) *cobra.Command {
	return newActCommand(shared, acting{
		use: "remove FEED", short: "Remove a feed, at once and for ever",
		long:    "Remove a feed. Its readers revert from then on, for ever; rounds that are kept still answer.",
		example: "  twofold feed remove DOGE/USD\n  twofold feed remove 3 --calldata",
		args:    exactly(1, "one feed, such as ETH/USD, or its id"),
		build: func(o *office, args []string) (*owner.Action, error) {
			f, err := o.state.Feed(args[0])
			if err != nil {
				return nil, err
			}
			a := o.state.RemoveFeed(f)
			if o.configFeed(f.Name) != nil {
				o.warn(a, "take %s out of %s too: nobody posts it any more", f.Name, o.cfg.File())
			}
			return a, nil
		},
	})
}

func newFeedHistoryCommand(shared *sharedFlags) *cobra.Command {
	return newActCommand(shared, acting{
		use: "history FEED SIZE", short: "Set how many rounds a feed's page keeps, for getRoundData and twap",
		long:    "Set how many rounds the page of a feed keeps: 0 (off) to 1024. The page's other feeds share it.",
		example: "  twofold feed history ETH/USD 256",
		args:    exactly(2, "a feed and a number of rounds"),
		build: func(o *office, args []string) (*owner.Action, error) {
			f, err := o.state.Feed(args[0])
			if err != nil {
				return nil, err
			}
			size, err := strconv.ParseUint(args[1], 10, 16)
			if err != nil {
				return nil, errors.New("write the number of rounds in plain digits, 0 to 1024")
			}
			return o.state.SetHistory(f, uint16(size)), nil
		},
	})
}
