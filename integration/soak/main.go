// Command soak has `twofold run` live for a while in a world in which something goes wrong at least every twenty seconds:
// faults drawn from those of package trial, the same for the same seed, on a market that moves. The last line of standard
// output is the result as JSON; what happens meanwhile goes to standard error. It exits 1 if an answer was wrong, if one was
// lost, if the relayer found a defect of its own, or if it takes more and more of its machine.
//
// Not built for operators: `make soak` runs it.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	duration := flag.Duration("duration", 30*time.Minute, "for how long")
	seed := flag.Uint64("seed", 1, "decides the faults and the market")
	log := flag.String("log", "", "write the relayer's log to this file")
	flag.Parse()
	if flag.NArg() > 0 || *duration < time.Minute {
		fmt.Fprintln(os.Stderr, "soak: takes no arguments, and -duration of at least 1m")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, plan{duration: *duration, seed: *seed, log: *log})
	stop()
	os.Exit(code)
}

func run(ctx context.Context, p plan) int {
	result, err := p.soak(ctx)
	if line, encodeErr := json.Marshal(result); encodeErr == nil {
		fmt.Println(string(line))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "soak:", err)
		return 1
	}
	return 0
}
