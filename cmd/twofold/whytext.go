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
	for _, a := range d.Refusing {
		showRefusal(w, d.At, a)
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
	showAlarms(w, all.Alarms)
	for _, a := range all.Attesters {
		switch {
		case !a.Active:
			fmt.Fprintf(w, "%s may not sign: %s\n", attesterName(a), a.Why)
		case a.Trouble != "":
			fmt.Fprintf(w, "%s does not answer as it should: %s\n", attesterName(a), a.Trouble)
		case a.Refusing:
			showRefusal(w, all.At, a)
		}
	}
	if text := turnText(all.At, all.Turn); text != "" {
		fmt.Fprintln(w, text)
	}
}

// showAlarms prints the alerts that would fire now, or are about to.
func showAlarms(w io.Writer, alarms []dashboard.Alarm) {
	for _, a := range alarms {
		state := "pending"
		if a.Firing {
			state = "FIRING"
		}
		about := strings.TrimSpace(a.Feed + " " + a.Subject)
		fmt.Fprintf(w, "%s %s %s since %s: %s (%s)\n", state, a.Name, about, clock(a.Since), a.Summary, a.Runbook)
	}
}

// attesterName says which attester it is, and where it runs.
func attesterName(a dashboard.AttesterState) string {
	return fmt.Sprintf("attester %s of side %s (%s)", a.Address, a.Side, cmp.Or(a.URL, "in the relayer's process"))
}

// showRefusal prints what an attester refused last: each lane with the price that was proposed and its own.
func showRefusal(w io.Writer, now time.Time, a dashboard.AttesterState) {
	fmt.Fprintf(w, "%s refused %v ago: %s\n", attesterName(a), now.Sub(a.Refusal.At).Round(time.Second), a.Refusal.Text)
	for _, l := range a.Refusal.Lanes {
		fmt.Fprintf(w, "  %s %s: proposed %s, its own %s (%s): %s\n", l.Feed, l.Claim, cmp.Or(l.Sent, "no price"), cmp.Or(l.Own, "none"), l.Health, l.Text)
	}
}

// turnText is whose turn it is of several relayers; "" where this one is alone, as far as it knows.
func turnText(now time.Time, t dashboard.TurnState) string {
	waits := fmt.Sprintf("this relayer is of rank %d, and posts what has not landed within %v", t.Rank, time.Duration(int64(t.Rank)*t.StaggerMs)*time.Millisecond)
	if t.Rank == 0 {
		waits = "this relayer posts what is due at once"
	}
	switch {
	case t.Redis == nil && t.Rank == 0:
		return ""
	case t.Redis == nil:
		return "relayers: " + waits + ", by the config"
	case !t.Redis.Answers && t.Redis.Heard == nil:
		return "relayers: Redis has never answered; " + waits + ", by the config"
	case !t.Redis.Answers:
		return fmt.Sprintf("relayers: Redis has not answered for %v; %s, by the config", now.Sub(*t.Redis.Heard).Round(time.Second), waits)
	case t.Leads:
		return "relayers: this one goes first, by the lease"
	case t.Leader == "":
		return "relayers: nobody goes first; " + waits
	default:
		return "relayers: " + t.Leader + " goes first; " + waits
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
