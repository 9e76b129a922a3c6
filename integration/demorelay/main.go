// Command demorelay shows `twofold relay` at work: an L1 on which Chainlink's own contracts transmit signed rounds, an L2 that
// knows it, the mirror there, and the operator's binary in a process of its own between them. A table tells of each change. What it
// finds at the end is judged from outside, by both chains alone.
//
// Not built for operators: `make demo-relay` runs it.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"twofold/integration/trial"
)

func main() {
	length := flag.Duration("for", 0, "for how long; 0: until rounds are through, or Ctrl-C")
	rounds := flag.Int("rounds", 0, "how many rounds are transmitted; 0: as many as there is time for")
	rival := flag.Bool("rival", false, "somebody else calls checkpoint() in each L2 block")
	asJSON := flag.Bool("json", false, "print the result as JSON, the last line of standard output, and the table on standard error")
	l1 := flag.Duration("l1-block", 4*time.Second, "how long an L1 block takes, in whole seconds")
	l2 := flag.Duration("l2-block", 2*time.Second, "how long an L2 block takes, in whole seconds")
	flag.Parse()
	if flag.NArg() > 0 || *length < 0 || *rounds < 0 {
		fmt.Fprintln(os.Stderr, "demorelay: takes no arguments, and no length or number of rounds below 0")
		os.Exit(2)
	}
	p := plan{length: *length, rounds: *rounds, rival: *rival, l1Block: *l1, l2Block: *l2, table: newTable(os.Stdout)}
	if *asJSON {
		p.table = newTable(os.Stderr)
		trial.Main("demorelay", p.measure, p.judge)
		return
	}
	trial.MainTelling("demorelay", p.measure, p.judge, func(r result) { fmt.Print(r) })
}
