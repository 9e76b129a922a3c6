// Command race has several `twofold run` of one oracle live on a busy market against anvil, and counts by receipts what they
// waste on each other. In the last third who goes first is stopped, as an operator stops it, and what is due by the providers
// and the chain is the others' to land (design section 9). The last line of standard output is the result as JSON; it exits 1
// if a bar is missed.
//
// Not built for operators: `make race` runs it.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"twofold/integration/trial"
)

func main() {
	duration := flag.Duration("duration", 10*time.Minute, "for how long")
	relayers := flag.Int("relayers", 2, "how many, 2 or 3")
	seed := flag.Uint64("seed", 1, "decides the market")
	redis := flag.String("redis", "on", "on: a lease in Redis says who goes first; off: the configs do")
	flag.Parse()
	with, err := trial.OnOff(*redis)
	if flag.NArg() > 0 || *duration < time.Minute || *relayers < 2 || *relayers > 3 || err != nil {
		fmt.Fprintln(os.Stderr, "race: takes no arguments, -duration of at least 1m, -relayers of 2 or 3, and -redis on or off")
		os.Exit(2)
	}
	trial.Main("race", plan{duration: *duration, relayers: *relayers, seed: *seed, redis: with}.measure, result.judge)
}
