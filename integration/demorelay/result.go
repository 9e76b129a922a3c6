package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/integration/twochains"
)

// result is what is printed.
type result struct {
	Rounds   int `json:"rounds"`   // that were transmitted on L1
	Mirrored int `json:"mirrored"` // of these, that the L2 was shown
	// Overtaken are those that no L2 block knew: a later one was there before any origin could carry them.
	Overtaken int     `json:"overtaken"`
	Reverted  int     `json:"reverted"` // transactions of the relay's wallet
	Wrong     int     `json:"wrong"`    // answers of readers, and events, that L1 does not bear out
	Lag       seconds `json:"lagSeconds"`
	Gas       gas     `json:"gas"`

	wrong []string
}

// seconds are from the L1 block that a round came in to the L2 block in which it was there to be read, by their own times.
type seconds struct {
	P50 float64 `json:"p50"`
	P99 float64 `json:"p99"`
}

// gas is by receipts of this run, medians; 0 where there was none.
type gas struct {
	Checkpoint uint64 `json:"checkpoint"` // of the relay's transactions that kept a hash
	// ProveFirst is of the relay's transactions that proved the first feed, of OCR2, and nothing else.
	ProveFirst uint64 `json:"proveFirst"`
	// ProveFurther is what its transactions took more that proved the second feed, of OCR1, beside the first.
	ProveFurther uint64 `json:"proveFurther"`
	// ReadCold is of a transaction that calls latestRoundData, without its own 21 000 and its calldata.
	ReadCold uint64 `json:"readCold"`
}

// tally counts what an audit has seen.
func tally(a *twochains.Audit) result {
	r := result{Reverted: len(a.Reverted), Wrong: len(a.Wrong), wrong: a.Wrong}
	var lags []time.Duration
	for _, f := range a.Feeds {
		r.Rounds += len(f.Rounds)
		for i, round := range f.Rounds {
			switch later := f.Rounds[i+1:]; {
			case !round.Mirrored.IsZero():
				r.Mirrored++
				lags = append(lags, round.Mirrored.Sub(round.At))
			case round.Known.IsZero() && slices.ContainsFunc(later, func(l twochains.Round) bool { return !l.Known.IsZero() }):
				r.Overtaken++
			}
		}
	}
	r.Lag = seconds{quantile(lags, 50), quantile(lags, 99)}
	r.Gas = gasOf(a)
	return r
}

// quantile is the smallest that so many in a hundred do not exceed.
func quantile(all []time.Duration, percent int) float64 {
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	return all[(len(all)*percent+99)/100-1].Seconds()
}

// gasOf sorts the relay's transactions by what the mirror says of each.
func gasOf(a *twochains.Audit) (g gas) {
	var checkpoints, firsts, both []uint64
	for _, receipt := range a.Sent {
		kept, mirrored := false, map[common.Address]bool{}
		for i := range receipt.Logs {
			if _, err := contracts.DecodeCheckpointed(&receipt.Logs[i]); err == nil {
				kept = true
			}
			if m, err := contracts.DecodeMirrored(&receipt.Logs[i]); err == nil {
				mirrored[m.Feed] = true
			}
		}
		switch used := uint64(receipt.Gas); {
		case kept:
			checkpoints = append(checkpoints, used)
		case len(mirrored) == 1 && mirrored[a.Feeds[0].Proxy.Address]:
			firsts = append(firsts, used)
		case len(mirrored) == 2:
			both = append(both, used)
		}
	}
	g.Checkpoint, g.ProveFirst = median(checkpoints), median(firsts)
	if of := median(both); of > g.ProveFirst && g.ProveFirst > 0 {
		g.ProveFurther = of - g.ProveFirst
	}
	return g
}

func median(all []uint64) uint64 {
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	return all[len(all)/2]
}

// judge joins the bars that are missed.
func (p plan) judge(r result) error {
	var missed []error
	miss := func(when bool, format string, args ...any) {
		if when {
			missed = append(missed, fmt.Errorf(format, args...))
		}
	}
	miss(r.Mirrored == 0, "nothing was mirrored")
	miss(r.Wrong > 0, "%d answers were wrong: %s", r.Wrong, strings.Join(r.wrong, "; "))
	miss(r.Reverted > 0, "%d transactions reverted", r.Reverted)
	most := p.l1Block + 2*p.l2Block
	miss(r.Lag.P50 > most.Seconds(), "the median lag is %v s, and may be %v", r.Lag.P50, most)
	return errors.Join(missed...)
}

// String is for people.
func (r result) String() string {
	return fmt.Sprintf(`
rounds    %d transmitted, %d mirrored, %d overtaken before the L2 could know them
lag       %v s in the median, %v s of 99 in 100
wrong     %d
reverted  %d
gas       checkpoint %d, proof of one feed %d, of a further one %d, reading %d
`, r.Rounds, r.Mirrored, r.Overtaken, r.Lag.P50, r.Lag.P99, r.Wrong, r.Reverted, r.Gas.Checkpoint, r.Gas.ProveFirst, r.Gas.ProveFurther, r.Gas.ReadCold)
}
