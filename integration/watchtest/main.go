// Command watchtest holds `twofold watch` against two relayers. One has attesters that sign, from some time on, a price of one
// feed that neither provider said: that must be noticed, and the feed paused on chain, within 10 s of the wrong answer's
// landing, and no other feed touched. The other is honest, on a market that jumps and with a provider that lies: there must
// be no alarm and no pause. The watcher is a process of its own, with its own connections, and holds no key but the
// guardian's. The last line of standard output is the result as JSON.
//
// Not built for operators: `make watch-test` runs it.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"

	"twofold/integration/rig"
)

// bar is how soon after the wrong answer's landing the feed must be paused.
const bar = 10 * time.Second

// result is what is printed.
type result struct {
	NoticedSeconds float64 `json:"noticedSeconds"` // from the wrong answer's landing to the alarm
	PausedSeconds  float64 `json:"pausedSeconds"`  // and to the pause, as it stands on chain
	OthersTouched  int     `json:"othersTouched"`  // feeds that are not wrong and were paused, or had an alarm
	ControlSeconds int     `json:"controlSeconds"` // for how long the honest relayer was watched
	FalseAlarms    int     `json:"falseAlarms"`    // meanwhile
	FalsePauses    int     `json:"falsePauses"`
}

// judge joins the bars that were missed.
func (r result) judge() error {
	var missed []error
	miss := func(when bool, format string, args ...any) {
		if when {
			missed = append(missed, fmt.Errorf(format, args...))
		}
	}
	miss(r.PausedSeconds > bar.Seconds(), "the feed was paused after %.1f s, more than %v", r.PausedSeconds, bar)
	miss(r.OthersTouched > 0, "%d other feeds were touched", r.OthersTouched)
	miss(r.FalseAlarms > 0, "%d alarms of an honest relayer", r.FalseAlarms)
	miss(r.FalsePauses > 0, "%d feeds of an honest relayer were paused", r.FalsePauses)
	return errors.Join(missed...)
}

func main() {
	control := flag.Duration("control", 2*time.Minute, "for how long to watch an honest relayer")
	flag.Parse()
	if flag.NArg() > 0 || *control < round {
		fmt.Fprintln(os.Stderr, "watchtest: takes no arguments, and -control of at least", round)
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, *control)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, control time.Duration) int {
	r, err := play(ctx, control)
	if line, encodeErr := json.Marshal(r); encodeErr == nil && err == nil {
		fmt.Println(string(line))
	}
	if err = errors.Join(err, r.judge()); err != nil {
		fmt.Fprintln(os.Stderr, "watchtest:", err)
		return 1
	}
	return 0
}

// play has both relayers watched, side by side.
func play(ctx context.Context, control time.Duration) (r result, err error) {
	dir, err := os.MkdirTemp("", "twofold-watchtest-")
	if err != nil {
		return r, fmt.Errorf("making a folder: %w", err)
	}
	defer os.RemoveAll(dir)
	fmt.Fprintln(os.Stderr, "building")
	sound, err := rig.Build(ctx, dir)
	if err != nil {
		return r, err
	}
	wrong, err := rig.Build(ctx, dir, "wrongprice")
	if err != nil {
		return r, err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return wrongPrice(ctx, bench{dir + "/wrong", wrong, sound}, &r) })
	group.Go(func() error { return honest(ctx, bench{dir + "/honest", sound, sound}, control, &r) })
	return r, group.Wait()
}
