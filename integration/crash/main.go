// Command crash kills `twofold run` with SIGKILL at random moments, many times, on a busy market against anvil, and measures
// how soon after each restart an answer lands again (promise P8). The last line of standard output is the result as JSON;
// it exits 1 if a bar is missed.
//
// Not built for operators: `make crash` runs it.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"twofold/integration/trial"
)

func main() {
	runs := flag.Int("runs", 20, "how often to kill and restart")
	seed := flag.Uint64("seed", 1, "decides the moments")
	flag.Parse()
	if flag.NArg() > 0 || *runs < 1 {
		fmt.Fprintln(os.Stderr, "crash: takes no arguments, and -runs of at least 1")
		os.Exit(2)
	}
	trial.Main("crash", func(ctx context.Context) (result, error) { return measure(ctx, *runs, *seed) }, result.judge)
}
