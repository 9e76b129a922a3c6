package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"twofold/config"
	"twofold/contracts"
	"twofold/contracts/deploy"
	"twofold/price"
	"twofold/signer"
	"twofold/signer/logbook"
)

// wanted is what of a log is to be shown.
type wanted struct {
	side    string
	since   time.Duration
	feed    string
	refused bool
	asJSON  bool
}

func newAttestLogCommand(shared *sharedFlags) *cobra.Command {
	var want wanted
	cmd := &cobra.Command{
		Use:   "log",
		Short: "Show what an attester was asked, saw and answered",
		Long: `Show the log that attesters keep in the config's attest.log.dir, the oldest entry first, also while it is written. Each
entry has the lanes that were proposed, and below each what the attester itself saw of it: its own price, what its provider
said in signWindow, and what stood on chain.

--json prints an entry a line; its prices are in the feeds' stored decimals.`,
		Example: "  twofold attest log --since 10m --feed ETH/USD\n  twofold attest log --side a --refused --json",
		Args:    exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := shared.load(cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			return showLogs(cmd.OutOrStdout(), cmd.ErrOrStderr(), cfg, want)
		},
	}
	cmd.Flags().StringVar(&want.side, "side", "", "a or b (default: both)")
	cmd.Flags().DurationVar(&want.since, "since", time.Hour, "how far back; 0 is all of it")
	cmd.Flags().StringVar(&want.feed, "feed", "", "only what was said of this feed, such as ETH/USD")
	cmd.Flags().BoolVar(&want.refused, "refused", false, "only what was refused or failed")
	cmd.Flags().BoolVar(&want.asJSON, "json", false, "print JSON")
	return cmd
}

// showLogs shows one side's log after the other's.
func showLogs(out, stderr io.Writer, cfg *config.Config, want wanted) error {
	sides := price.Sides[:]
	switch strings.ToLower(want.side) {
	case "":
	case "a", "b":
		sides = slices.DeleteFunc(slices.Clone(sides), func(s price.Side) bool { return !strings.EqualFold(s.String(), want.side) })
	default:
		return &usageError{fmt.Errorf("--side %s: write a or b", want.side)}
	}
	if cfg.Attest.Log.Dir == "" {
		return &usageError{errors.New("no log is kept: name a folder for it in attest.log.dir")}
	}
	feeds, err := feedsByID(cfg, &want)
	if err != nil {
		return err
	}
	found := false
	for _, side := range sides {
		shown := &shownLog{wanted: want, out: out, side: side, feeds: feeds}
		err := shown.read(cfg.Attest.Log.Of(side).Dir, stderr)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		found = true
	}
	if !found {
		return fmt.Errorf("there is no log in %s yet: an attester makes it when it starts", cfg.Attest.Log.Dir)
	}
	return nil
}

// feedsByID are the feeds that are deployed, for their names. Without a record they have none.
func feedsByID(cfg *config.Config, want *wanted) (map[price.FeedID]*deploy.FeedRecord, error) {
	record, err := deploy.ReadRecord(cfg.Record(), cfg.Chain.ID)
	if errors.Is(err, deploy.ErrNoRecord) && want.feed == "" {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("finding the feeds' names: %w", err)
	}
	want.feed = strings.ToUpper(strings.ReplaceAll(want.feed, "-", "/"))
	if want.feed != "" && record.Feed(want.feed) == nil {
		return nil, &usageError{fmt.Errorf("there is no feed %s in %s", want.feed, cfg.Record())}
	}
	feeds := map[price.FeedID]*deploy.FeedRecord{}
	for _, f := range record.Feeds {
		feeds[f.ID] = f
	}
	return feeds, nil
}

// shownLog is one side's on its way to who asked for it.
type shownLog struct {
	wanted
	out   io.Writer
	side  price.Side
	feeds map[price.FeedID]*deploy.FeedRecord
}

func (l *shownLog) read(dir string, stderr io.Writer) error {
	var since time.Time
	if l.since != 0 {
		since = time.Now().Add(-l.since)
	}
	for r, err := range logbook.Read(dir, since) {
		switch {
		case errors.Is(err, logbook.ErrGarbled):
			fmt.Fprintln(stderr, "warning:", err)
			continue
		case err != nil:
			return err
		case r.Entry == nil || !l.wants(r.Entry):
			continue
		}
		if err := l.show(r.Entry); err != nil {
			return err
		}
	}
	return nil
}

// wants leaves the lanes that were asked for in the entry.
func (l *shownLog) wants(e *signer.Entry) bool {
	if l.refused && e.Verdict != signer.VerdictRefused && e.Verdict != signer.VerdictFailed {
		return false
	}
	if l.feed == "" {
		return true
	}
	e.Lanes = slices.DeleteFunc(e.Lanes, func(lane signer.EntryLane) bool { return l.name(lane.Feed) != l.feed })
	return len(e.Lanes) > 0
}

// name is the feed's, or its number.
func (l *shownLog) name(id price.FeedID) string {
	if f := l.feeds[id]; f != nil {
		return f.Name
	}
	return "feed " + strconv.Itoa(int(id))
}

// price is one as people read it.
func (l *shownLog) price(id price.FeedID, p price.Price) string {
	digits := strconv.FormatUint(uint64(p), 10)
	if f := l.feeds[id]; f != nil {
		return contracts.WithPoint(digits, f.Decimals)
	}
	return digits
}

func (l *shownLog) show(e *signer.Entry) error {
	if l.asJSON {
		return printJSON(l.out, struct {
			Side string `json:"side"`
			*signer.Entry
		}{l.side.String(), e})
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s  %s  for %s, observed at %s", e.At.Local().Format("2006-01-02 15:04:05.000"), l.side, e.Verdict, e.Proposer, secondOf(e.ObservedAt))
	if e.Reason != "" {
		fmt.Fprintf(&b, ", %s", e.Reason)
	}
	if e.Cause != "" {
		fmt.Fprintf(&b, ": %s", e.Cause)
	}
	if e.Waited > 0 {
		fmt.Fprintf(&b, ", waited %v", e.Waited.Round(time.Millisecond))
	}
	if e.Told > 0 {
		fmt.Fprintf(&b, ", told %d times before", e.Told)
	}
	for _, what := range slices.Sorted(maps.Keys(e.Unwritten)) {
		fmt.Fprintf(&b, ", %d times %s unwritten before", e.Unwritten[what], what)
	}
	b.WriteByte('\n')
	for i := range e.Lanes {
		l.lane(&b, &e.Lanes[i])
	}
	_, err := io.WriteString(l.out, b.String())
	return err
}

// lane is a lane in two lines: what was proposed, and what the attester saw.
func (l *shownLog) lane(b *strings.Builder, lane *signer.EntryLane) {
	fmt.Fprintf(b, "    %-10s %-8s  A %s (%s)  B %s (%s)", l.name(lane.Feed), lane.Claim,
		l.price(lane.Feed, lane.A), orNone(lane.Providers[price.A]), l.price(lane.Feed, lane.B), orNone(lane.Providers[price.B]))
	if lane.Reason != "" {
		fmt.Fprintf(b, "  refused: %s", lane.Reason)
	}
	b.WriteByte('\n')
	saw := lane.Saw
	switch {
	case saw == nil:
		return
	case !saw.Known:
		fmt.Fprintf(b, "    %10s saw no such feed on chain\n", "")
		return
	}
	own := "no price"
	if saw.Own != 0 {
		own = l.price(lane.Feed, saw.Own)
	}
	fmt.Fprintf(b, "    %10s saw %s, own %s (%s), said %s to %s; on chain %s of %s, %s\n", "", saw.Standing, own, saw.Health,
		l.price(lane.Feed, saw.Low), l.price(lane.Feed, saw.High), l.price(lane.Feed, saw.Answer), secondOf(saw.At), saw.Mark)
}

func secondOf(unix uint32) string { return time.Unix(int64(unix), 0).Format("15:04:05") }

func orNone(text string) string {
	if text == "" {
		return "nobody"
	}
	return text
}
