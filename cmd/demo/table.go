package main

import (
	"fmt"
	"strings"
	"time"

	"twofold/cmd/demo/auditor"
	"twofold/contracts"
)

// Colours that are readable on light and on dark.
const (
	bold   = "\x1b[1m"
	dim    = "\x1b[2m"
	green  = "\x1b[32m"
	yellow = "\x1b[33m"
	red    = "\x1b[31m"
)

func (f *face) paint(colour, text string) string {
	if !f.colours || colour == "" {
		return text
	}
	return colour + text + normal
}

var statusColours = map[string]string{"OK": green, "NONE": dim, "HELD": yellow, "MISSING": yellow, "DISPUTED": red, "STALE": red, "PAUSED": yellow, "REMOVED": dim}

// rowFormat takes 79 columns.
const rowFormat = "%-8s %11s %11s %9s %11s %s %4s %-10s"

// table is what a terminal shows: 80 columns do.
func (f *face) table(s *stage, now time.Time) []string {
	providers := s.relayer.Feeds()[0].Providers
	lines := []string{"", f.paint(bold, fmt.Sprintf(rowFormat, "FEED", "A "+providers[0], "B "+providers[1], "APART", "ANSWER", fmt.Sprintf("%-8s", "STATUS"), "AGE", "LAST"))}
	for _, r := range s.rows(now) {
		lines = append(lines, fmt.Sprintf(rowFormat, r.feed, r.a, r.b, r.apart, r.answer,
			f.paint(statusColours[r.status], fmt.Sprintf("%-8s", r.status)), r.age, r.outcome))
	}
	lines = append(lines, "")
	for _, l := range s.notes(now) {
		label, text, _ := strings.Cut(l, "\t")
		lines = append(lines, f.paint(dim, fmt.Sprintf("%-8s", label))+"  "+text)
	}
	return lines
}

// notes are the lines below the table, each a label, a tab and a text.
func (s *stage) notes(now time.Time) []string {
	snapshot := s.relayer.Snapshot()
	head := "none read yet"
	if h := snapshot.Head; h != nil {
		head = fmt.Sprintf("block %v, %d s old, at %s", h.Number, max(0, now.Unix()-int64(h.Time)), s.chain.URL())
	}
	outcomes, _ := s.journal.summary()
	notes := []string{
		"see it\thttp://" + s.relayer.HTTPAddr() + "/",
		"head\t" + head,
		"oracle\t" + s.oracle.Hex(),
		"wallet\t" + s.keys.Wallet.Address().Hex() + "  " + etherText(s.balance.Load()),
		"outcomes\t" + outcomesText(outcomes),
	}
	for i, fault := range s.schedule {
		notes = append(notes, "fault\t"+faultText(s.faults[i], fault, s.readyAt, now))
	}
	for _, l := range s.levers {
		if text, pulled := l.pulledText(now); pulled {
			notes = append(notes, "fault\t"+text)
		}
	}
	switch {
	case s.length == 0:
		return append(notes, "\tCtrl-C ends the demo, with a summary")
	case s.readyAt.IsZero():
		return append(notes, fmt.Sprintf("\tends %v after the first answers; Ctrl-C ends it now", s.length))
	default:
		return append(notes, fmt.Sprintf("\tends in %ds; Ctrl-C ends it now", max(0, ceilSeconds(s.length-now.Sub(s.readyAt)))))
	}
}

// summaryFormat takes 79 columns.
const summaryFormat = "%-8s %-8s %10s %6s %4s %7s %8s %7s %7s %5s"

// summary is the result for people.
func summary(r result) []string {
	lines := []string{fmt.Sprintf(summaryFormat, "FEED", "STATUS", "ANSWER", "ROUNDS", "AGE", "ERROR", "DISPUTED", "MISSING", "1-SIDED", "WRONG")}
	for _, f := range r.Feeds {
		seconds := func(n uint64) string { return fmt.Sprintf("%ds", n) }
		lines = append(lines, fmt.Sprintf(summaryFormat, f.Feed, f.Status, shortened(contracts.WithPoint(f.Answer, f.Decimals)), fmt.Sprint(f.Rounds), seconds(f.MaxAgeSeconds),
			ppmText(f.MaxErrorPPM), seconds(f.DisputedSeconds), seconds(f.MissingSeconds), countText(f.OneSided), countText(f.Wrong)))
	}
	lines = append(lines, "age and error are the most that a consumer ever met with", "")
	for _, fault := range r.Faults {
		lines = append(lines, fault.Fault)
		for _, f := range fault.Feeds {
			lines = append(lines, fmt.Sprintf("  %-9s %s", f.Feed, troubleText(f)))
		}
		lines = append(lines, "")
	}
	return append(lines,
		"outcomes  "+outcomesText(r.Outcomes),
		fmt.Sprintf("quotes    %d received, %d rejected", r.Quotes.Received, r.Quotes.Rejected),
		"latency   frame to broadcast "+r.Latency.FrameToBroadcast.String(),
		"          queued             "+r.Latency.Queued.String(),
		"          frame to landed    "+r.Latency.FrameToLanded.String())
}

// String is the latency for people.
func (l latency) String() string {
	if l.N == 0 {
		return "none"
	}
	return fmt.Sprintf("p50 %.1f ms, p99 %.1f ms of %d", *l.P50, *l.P99, l.N)
}

func ppmText(ppm *uint64) string {
	if ppm == nil {
		return "-"
	}
	return fmt.Sprintf("%d.%04d%%", *ppm/10_000, *ppm%10_000)
}

func countText(n *int) string {
	if n == nil {
		return "-"
	}
	return fmt.Sprint(*n)
}

func troubleText(f auditor.FeedFault) string {
	switch {
	case f.TroubleAfter == nil:
		return "no trouble on chain"
	case f.OKAfter == nil:
		return fmt.Sprintf("trouble on chain %.1f s after its start, and not over", *f.TroubleAfter)
	default:
		return fmt.Sprintf("trouble on chain %.1f s after its start, over %.1f s after its end", *f.TroubleAfter, *f.OKAfter)
	}
}
