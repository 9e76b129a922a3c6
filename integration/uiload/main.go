// Command uiload measures what an open dashboard costs: `twofold run` with fifty feeds, each of them quoted twenty times a
// second by either provider, its page closed and open in turns in headless Chromium. The last line of standard output is
// the result as JSON; it exits 1 if a bar is missed.
//
// The relayer is a process of its own, and so are the browser and the chain; the market is in this one.
//
// Not built for operators: `make ui-load` runs it.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"twofold/integration/trial"
)

func main() {
	p := plan{}
	flag.IntVar(&p.feeds, "feeds", 50, "how many")
	flag.IntVar(&p.rounds, "rounds", 3, "how often to measure the page closed, then open; medians count")
	flag.DurationVar(&p.window, "window", 30*time.Second, "how long each of these is measured")
	flag.DurationVar(&p.watch, "watch", 5*time.Minute, "for how long to watch the page's memory; 0 for not at all")
	flag.Parse()
	if flag.NArg() > 0 || p.check() != nil {
		fmt.Fprintf(os.Stderr, "uiload: takes no arguments; %v\n", p.check())
		os.Exit(2)
	}
	trial.Main("uiload", p.measure, result.judge)
}
