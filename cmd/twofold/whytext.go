package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"twofold/dashboard"
	"twofold/signer/cost"
)

// What fits a screen; --json has all of it.
const (
	shownTransitions  = 8
	shownTransactions = 5
)

// showWhy prints one feed: status and reason, both sides, each check with its margin, and what happened lately.
func showWhy(w io.Writer, d dashboard.FeedDetail) {
	fmt.Fprintf(w, "%s  %s%s\n%s\n", d.Name, d.Status, answerText(d.Feed), d.Reason)
	if d.Differs != "" {
		fmt.Fprintf(w, "The chain's promise is another than the config's, and holds: %s\n", d.Differs)
	}
	table := func(title string, rows func(io.Writer)) {
		fmt.Fprintf(w, "\n%s\n", title)
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		rows(t)
		_ = t.Flush() // into memory
	}
	table("sides", func(t io.Writer) {
		for _, s := range d.Sides {
			fmt.Fprintf(t, "  %s\t%s\t%s\t%s\t%s\n", s.Side, s.Provider, cmp.Or(s.Price, s.Gone, "-"), sideAge(s), s.Why)
		}
	})
	if d.Decision.At != nil {
		table(fmt.Sprintf("decided %s: %s, claimed as %s, lane %s", clock(*d.Decision.At), d.Decision.Outcome, d.Decision.Claim, d.Decision.Mark), func(t io.Writer) {
			for _, c := range d.Decision.Checks {
				mark := " "
				if c.Reached {
					mark = "!"
				}
				fmt.Fprintf(t, "%s %s\t%d of %d %s\tmargin %d\t%s\n", mark, c.Name, c.Value, c.Limit, c.Unit, c.Margin, c.Meaning)
			}
		})
	}
	if len(d.Transitions) > 0 {
		table("last transitions", func(t io.Writer) {
			for _, one := range d.Transitions[:min(len(d.Transitions), shownTransitions)] {
				fmt.Fprintf(t, "  %s\t%s\t%s > %s\n", clock(one.At), one.Kind, cmp.Or(one.From, "-"), one.To)
			}
		})
	}
	if len(d.Transactions) > 0 {
		table("last transactions", func(t io.Writer) {
			for _, one := range d.Transactions[:min(len(d.Transactions), shownTransactions)] {
				fmt.Fprintf(t, "  %s\t%s\t%s\n", clock(one.At), one.Outcome, transactionText(one))
			}
		})
	}
}

// showWhyAll prints every feed in a line, and the alarms.
func showWhyAll(w io.Writer, all whyAll) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range all.Feeds {
		fmt.Fprintf(t, "%s\t%s\t%s\n", f.Name, f.Status, f.Reason)
	}
	_ = t.Flush() // into memory, or to a terminal that is gone
	for _, a := range all.Alarms {
		state := "pending"
		if a.Firing {
			state = "FIRING"
		}
		about := strings.TrimSpace(a.Feed + " " + a.Subject)
		fmt.Fprintf(w, "%s %s %s since %s: %s (%s)\n", state, a.Name, about, clock(a.Since), a.Summary, a.Runbook)
	}
}

// worstFirst puts what readers are not served first, then what is not well on a side; otherwise the config's order stands.
func worstFirst(feeds []dashboard.Feed) []dashboard.Feed {
	rank := func(f dashboard.Feed) int {
		switch {
		case f.Status != "OK":
			return 0
		case f.Sides[0].Health != "healthy" || f.Sides[1].Health != "healthy" || f.DivergencePPM != nil && *f.DivergencePPM > f.DivergenceLimitPPM:
			return 1
		default:
			return 2
		}
	}
	feeds = slices.Clone(feeds)
	slices.SortStableFunc(feeds, func(a, b dashboard.Feed) int { return cmp.Compare(rank(a), rank(b)) })
	return feeds
}

func answerText(f dashboard.Feed) string {
	if f.AgeMs == nil {
		return ""
	}
	return fmt.Sprintf("  answer %s, %v old, round %d", f.Answer, (time.Duration(*f.AgeMs) * time.Millisecond).Round(time.Second), f.Round)
}

func sideAge(s dashboard.SideState) string {
	if s.AgeMs == nil {
		return s.Health
	}
	return fmt.Sprintf("%s, %d of %d ms old", s.Health, *s.AgeMs, s.MaxAgeMs)
}

func transactionText(t dashboard.Transaction) string {
	switch {
	case t.Hash == "" && t.Error == "":
		return "observed " + clock(t.Observed)
	case t.Hash == "":
		return t.Error
	}
	text := fmt.Sprintf("block %d, %d gas", t.Block, t.Gas)
	if paid, err := cost.ParseWei(t.CostWei); err == nil {
		text += ", " + paid.String() + " ether for this feed"
	}
	if t.Error != "" {
		text += ", " + t.Error
	}
	return text + ", " + t.Hash
}

// clock is a time of day as the operator's own clock shows it.
func clock(t time.Time) string { return t.Local().Format("15:04:05.000") }
