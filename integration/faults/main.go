// Command faults does to `twofold run`, once each and each on a bench of its own, what networks, nodes, fees, providers and
// operators do, and prints a line a fault. A line is ok if no answer was wrong, if every feed had a new answer within its
// heartbeat and 5 s of the fault's end and none grew older than that afterwards, if the process went on without a
// line of level error, and if no goroutine and no descriptor was left behind. It exits 1 if a line is not ok.
//
// Not built for operators: `make faults` runs it.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"regexp"
	"syscall"

	"twofold/integration/rig"
)

func main() {
	only := flag.String("only", "", "play only the faults whose names match this regular expression")
	beside := flag.Int("beside", 4, "how many benches to have side by side")
	keep := flag.Bool("log", false, "print the relayer's log of what is not ok")
	flag.Parse()
	if flag.NArg() > 0 || *beside < 1 {
		fmt.Fprintln(os.Stderr, "faults: takes no arguments, and -beside of at least 1")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, *only, *beside, *keep)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "faults:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, only string, beside int, keep bool) error {
	names, err := regexp.Compile(only)
	if err != nil {
		return fmt.Errorf("reading -only: %w", err)
	}
	dir, err := os.MkdirTemp("", "twofold-faults-")
	if err != nil {
		return fmt.Errorf("making a folder: %w", err)
	}
	defer os.RemoveAll(dir)
	fmt.Fprintln(os.Stderr, "building")
	binary, err := rig.Build(ctx, dir)
	if err != nil {
		return err
	}
	j := judge{binary: binary, dir: dir, beside: beside, log: keep}
	chosen := j.tasks(names)
	if len(chosen) == 0 {
		return fmt.Errorf("no fault's name matches %q", only)
	}
	return j.all(ctx, chosen)
}
