package main

import (
	"fmt"
	"io"
	"math/big"
	"time"

	"twofold/contracts"
	"twofold/integration/twochains"
)

// table tells of each change, a line each.
type table struct {
	to   io.Writer
	last map[string]line
}

// line is what is on both chains of a feed.
type line struct{ l1, l2 string }

func newTable(to io.Writer) *table { return &table{to: to, last: make(map[string]line)} }

func (t *table) head() {
	fmt.Fprintf(t.to, "%-8s  %-8s  %-20s  %-20s  %-4s  %s\n", "TIME", "FEED", "L1: ANSWER, BLOCK", "L2: ANSWER, L1 BLOCK", "LAG", "L1 BLOCKS")
}

// tell tells of the feeds that are otherwise than at the L2 block before; and of a round that this block brought, how long after its L1
// block that is, and how many L1 blocks there were since.
func (t *table) tell(at time.Time, l1 uint64, feeds []*twochains.Audited) {
	for _, f := range feeds {
		now := line{l1: answer(f.Before.Answer, 0), l2: answer(f.Reading.Answer, f.Reading.L1Block)}
		if n := len(f.Rounds); n > 0 {
			now.l1 = answer(f.Rounds[n-1].Answer, f.Rounds[n-1].Block)
		}
		before := t.last[f.Name]
		if now == before {
			continue
		}
		t.last[f.Name] = now
		lag := ""
		if arrived := landed(f, at); arrived != nil {
			lag = fmt.Sprintf("  %-4v  %d", arrived.Mirrored.Sub(arrived.At), l1-arrived.Block)
		}
		fmt.Fprintf(t.to, "%-8s  %-8s  %-20s  %-20s%s\n", at.Format(time.TimeOnly), f.Name, now.l1, now.l2, lag)
	}
}

// landed is the round that this L2 block brought.
func landed(f *twochains.Audited, at time.Time) *twochains.Round {
	for i := range f.Rounds {
		if f.Rounds[i].Mirrored.Equal(at) {
			return &f.Rounds[i]
		}
	}
	return nil
}

// answer is one with the L1 block that it is of; 0: one before everything.
func answer(n *big.Int, block uint64) string {
	switch {
	case n == nil:
		return "-"
	case block == 0:
		return contracts.WithPoint(n.String(), twochains.Decimals)
	default:
		return fmt.Sprintf("%s #%d", contracts.WithPoint(n.String(), twochains.Decimals), block)
	}
}
