// Command failover has two `twofold run` of one oracle live on a busy market against anvil, and kills the one that goes first
// with SIGKILL at random moments, many times. It measures how long an answer that was due had to wait for its block, by what
// the providers said and the chain showed, and by no relayer's word (design section 9). The last line of standard output is the
// result as JSON; it exits 1 if a bar is missed.
//
// Not built for operators: `make failover` runs it.
package main

import (
	"flag"
	"fmt"
	"os"

	"twofold/integration/trial"
)

func main() {
	runs := flag.Int("runs", 50, "how often to kill who goes first")
	seed := flag.Uint64("seed", 1, "decides the moments and the market")
	redis := flag.String("redis", "on", "on: a lease in Redis says who goes first; off: the configs do")
	flag.Parse()
	with, err := trial.OnOff(*redis)
	if flag.NArg() > 0 || *runs < 1 || err != nil {
		fmt.Fprintln(os.Stderr, "failover: takes no arguments, -runs of at least 1, and -redis on or off")
		os.Exit(2)
	}
	trial.Main("failover", plan{runs: *runs, seed: *seed, redis: with}.measure, result.judge)
}
