// Command latency measures how long `twofold run` takes from a provider's frame that makes a report due to the return of the
// accepted send, with an attester of each side in a process of its own behind mutual TLS on loopback, on a busy market against
// anvil: by the relayer's own histogram, whose buckets end where the bars are. The last line of standard output is the result
// as JSON; it exits 1 if a bar is missed.
//
// Not built for operators: `make apart-latency` runs it.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"twofold/integration/trial"
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
	trial.Main("latency", plan{duration: *duration, seed: *seed, apart: !*together}.measure, result.judge)
}
