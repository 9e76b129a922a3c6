package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"golang.org/x/term"
)

// face is how the demo shows itself: a table on a terminal, lines elsewhere, two lines of JSON if so asked. It is for
// one goroutine, but for its log.
type face struct {
	options
	out, err io.Writer
	screen   *screen        // nil unless out is a terminal
	shown    map[string]row // what the last line said of each feed
	colours  bool
}

func newFace(o options, out, err io.Writer) *face {
	f := &face{options: o, out: out, err: err, shown: map[string]row{}}
	if fd, ok := terminal(out); ok && !o.json {
		f.screen = newScreen(out, func() (int, int, error) { return term.GetSize(fd) })
		f.colours = os.Getenv("NO_COLOR") == ""
	}
	return f
}

func terminal(w io.Writer) (fd int, ok bool) {
	file, isFile := w.(*os.File)
	if !isFile {
		return 0, false
	}
	fd = int(file.Fd())
	return fd, term.IsTerminal(fd)
}

func (f *face) close() {
	if f.screen != nil {
		f.screen.close()
	}
}

// log is for warnings. On a terminal they come above the table.
func (f *face) log() *slog.Logger {
	w := f.err
	if _, ok := terminal(f.err); ok && f.screen != nil {
		w = f.screen
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: slog.LevelWarn, ReplaceAttr: shortTime}))
}

// shortTime leaves the date out of a line of the log.
func shortTime(_ []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		a.Value = slog.StringValue(a.Value.Time().Format("15:04:05.000"))
	}
	return a
}

// say tells what is going on. With --json standard output is not for that.
func (f *face) say(line string) {
	switch {
	case f.json:
		fmt.Fprintln(f.err, "demo:", line)
	case f.screen != nil:
		fmt.Fprintln(f.screen, line)
	default:
		fmt.Fprintln(f.out, line)
	}
}

// places tells where things are.
func (f *face) places(s *stage) error {
	var p places
	p.Chain.RPC, p.Chain.Oracle, p.HTTP = s.chain.URL(), s.oracle.Hex(), "http://"+s.relayer.HTTPAddr()
	if f.json {
		return f.print(p)
	}
	f.say(f.paint(bold, "see it at "+p.HTTP+"/"))
	if f.screen == nil {
		f.say(fmt.Sprintf("chain %s, oracle %s, metrics %s/metrics", p.Chain.RPC, p.Chain.Oracle, p.HTTP))
	}
	return nil
}

// show shows how things stand.
func (f *face) show(s *stage) {
	now := time.Now()
	switch {
	case f.json:
	case f.screen != nil:
		f.screen.draw(f.table(s, now))
	default:
		f.lines(s.rows(now), now)
	}
}

// lines says of each feed what changed in it: its answer, its status, or its last outcome.
func (f *face) lines(rows []row, now time.Time) {
	for _, r := range rows {
		before, known := f.shown[r.feed]
		if known && r.answer == before.answer && r.status == before.status && r.outcome == before.outcome {
			continue
		}
		f.shown[r.feed] = r
		f.say(fmt.Sprintf("%s  %-9s A %-11s B %-11s apart %-9s answer %-11s %-9s %s",
			now.Format(time.TimeOnly), r.feed, r.a, r.b, r.apart, r.answer, r.status, r.outcome))
	}
}

// result tells what the auditor found.
func (f *face) result(r result) error {
	if f.json {
		return f.print(r)
	}
	f.close()
	_, err := io.WriteString(f.out, "\n"+strings.Join(summary(r), "\n")+"\n")
	return err
}

func (f *face) print(v any) error {
	e := json.NewEncoder(f.out)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("printing: %w", err)
	}
	return nil
}
