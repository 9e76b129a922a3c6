package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"twofold/config"
	"twofold/dashboard"
)

func newRelayWhyCommand(shared *sharedFlags) *cobra.Command {
	var a asking
	cmd := &cobra.Command{
		Use:   "why [FEED]",
		Short: "Say why a feed is not mirrored, or why it is, by the relay that runs",
		Long: `Ask the relay that runs, at relay.http.listen, what L1 and the mirror say of a feed, whether it should be proven, and
what keeps it from that. Without a feed: every feed in a line, what is wrong first, then both chains, what is under way,
and the alerts that would fire now.`,
		Example: "  twofold relay why ETH/USD\n  twofold relay why --url http://10.0.0.5:9467",
		Args:    oneFeedOrNone,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.run(cmd, args, shared.loadMirror, func(cfg *config.Config) string { return cfg.Relay.HTTP.Listen }, whyMirrored)
		},
	}
	a.flags(cmd, "where the relay's page is (default: relay.http.listen of the config)")
	return cmd
}

// whyMirrored asks for a feed, or for all.
func whyMirrored(ctx context.Context, address string, args []string) (result any, show func(io.Writer), err error) {
	var m dashboard.Mirror
	if err := aRelay.ask(ctx, address+"/api/v1/mirror", &m); err != nil {
		return nil, nil, err
	}
	if len(args) == 0 {
		return m, func(w io.Writer) { showMirror(w, m) }, nil
	}
	i := slices.IndexFunc(m.Feeds, func(f dashboard.MirroredFeed) bool {
		return strings.EqualFold(f.Name, args[0]) || strings.EqualFold(strings.ReplaceAll(f.Name, "/", "-"), args[0])
	})
	if i < 0 {
		var names []string
		for _, f := range m.Feeds {
			names = append(names, f.Name)
		}
		return nil, nil, &usageError{fmt.Errorf("the relay mirrors no feed %q; there are %s", args[0], strings.Join(names, ", "))}
	}
	return m.Feeds[i], func(w io.Writer) { showMirrored(w, m, m.Feeds[i]) }, nil
}

// showMirrored prints one feed.
func showMirrored(w io.Writer, m dashboard.Mirror, f dashboard.MirroredFeed) {
	fmt.Fprintf(w, "%s  %s%s\n%s\n\n", f.Name, mirroredState(f), apartText(f), f.Reason)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "  L1\t%s\t%s\tupdated %s\tat L1 block %d\taggregator %s\n", cmp.Or(f.L1.Answer, "-"), roundText(f.L1.Phase, f.L1.Round), since(m.At, f.L1.UpdatedAt), f.L1.Block, f.L1.Aggregator)
	fmt.Fprintf(t, "  L2\t%s\t%s\tupdated %s\tat L1 block %d\tproven by an L1 block of %s\n", cmp.Or(f.L2.Answer, "-"), roundText(f.L2.Phase, f.L2.Round), since(m.At, f.L2.UpdatedAt), f.L2.L1Block, since(m.At, f.L2.ProvenAt))
	_ = t.Flush() // into memory
	fmt.Fprintf(w, "\nproxy %s on L1; reader %s\n", f.Proxy, cmp.Or(f.Reader, "not known: no deployment record tells it"))
	if f.DueSince != nil {
		fmt.Fprintf(w, "due since %s; late after %v\n", clock(*f.DueSince), time.Duration(m.LateAfterMs)*time.Millisecond)
	}
	showUnderWay(w, m)
}

// showMirror prints every feed in a line, and what is about all of them.
func showMirror(w io.Writer, m dashboard.Mirror) {
	feeds := slices.Clone(m.Feeds)
	slices.SortStableFunc(feeds, func(a, b dashboard.MirroredFeed) int { return cmp.Compare(troubleOf(a), troubleOf(b)) })
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range feeds {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", f.Name, mirroredState(f), cmp.Or(f.L2.Answer, "-"), f.Reason)
	}
	_ = t.Flush() // into memory
	fmt.Fprintf(w, "L1 is at block %s; the L2 knows block %s; nothing later can be proven\n", levelText(m.At, m.L1.Newest), levelText(m.At, m.L1.Origin))
	showUnderWay(w, m)
	for _, reason := range m.Reasons {
		fmt.Fprintf(w, "NOT READY %s\n", reason)
	}
	showAlarms(w, m.Alarms)
}

// showUnderWay prints what the relay does, and what keeps it from doing anything.
func showUnderWay(w io.Writer, m dashboard.Mirror) {
	if m.Doing != "" {
		fmt.Fprintf(w, "under way: %s, for %s\n", m.Doing, strings.TrimSuffix(since(m.At, m.DoingSince), " ago"))
	}
	if m.Waits != "" {
		fmt.Fprintf(w, "waits: %s\n", m.Waits)
	}
	if m.Failed != "" {
		fmt.Fprintf(w, "the last transaction did not land as it should: %s\n", m.Failed)
	}
}

// mirroredState is a feed's state in a word or two.
func mirroredState(f dashboard.MirroredFeed) string {
	switch {
	case f.Left != provable:
		return "left out: " + f.Left
	case f.Late:
		return "LATE: " + f.Due
	case f.Due != current:
		return "due: " + f.Due
	default:
		return current
	}
}

// What the API says of a feed with which nothing is wrong, or nothing but what was meant.
const (
	provable = "provable"
	current  = "current"
	paused   = "paused"
)

// troubleOf sorts what is wrong first; otherwise the config's order stands.
func troubleOf(f dashboard.MirroredFeed) int {
	switch {
	case f.Left == paused:
		return 1
	case f.Left != provable, f.Late:
		return 0
	case f.Due != current:
		return 2
	default:
		return 3
	}
}

func apartText(f dashboard.MirroredFeed) string {
	if f.DifferencePPM == nil {
		return ""
	}
	return fmt.Sprintf("  %d ppm apart", *f.DifferencePPM)
}

func roundText(phase, round uint64) string {
	if phase == 0 && round == 0 {
		return "no round"
	}
	return fmt.Sprintf("round %d of phase %d", round, phase)
}

func levelText(now time.Time, l *dashboard.Level) string {
	if l == nil {
		return "not read yet"
	}
	return fmt.Sprintf("%d of %s", l.Block, since(now, &l.Time))
}

// since is how long ago a time was.
func since(now time.Time, t *time.Time) string {
	if t == nil {
		return "never"
	}
	return now.Sub(*t).Round(time.Second).String() + " ago"
}
