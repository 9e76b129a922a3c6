// Command latency measures how long `twofold run` takes from a provider's frame that makes a report due to the return of the
// accepted send, with an attester of each side in a process of its own behind mutual TLS on loopback, on a busy market against
// anvil: by the relayer's own histogram, whose buckets end where the bars are. The last line of standard output is the result
// as JSON; it exits 1 if a bar is missed.
//
// Not built for operators: `make apart-latency` runs it.
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
	duration := flag.Duration("duration", 6*time.Minute, "for how long")
	seed := flag.Uint64("seed", 1, "decides the market")
	together := flag.Bool("together", false, "both sides sign in the relayer's process, to compare with")
	flag.Parse()
	if flag.NArg() > 0 || *duration < 10*time.Second {
		fmt.Fprintln(os.Stderr, "latency: takes no arguments, and -duration of at least 10s")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, plan{duration: *duration, seed: *seed, apart: !*together})
	stop()
	os.Exit(code)
}

func run(ctx context.Context, p plan) int {
	result, err := p.measure(ctx)
	if err == nil {
		err = result.judge()
	}
	if line, encodeErr := json.Marshal(result); encodeErr == nil {
		fmt.Println(string(line))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "latency:", err)
		return 1
	}
	return 0
}
