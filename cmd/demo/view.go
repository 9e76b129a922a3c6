package main

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"twofold/aggregator"
	"twofold/feeds/simulator"
	"twofold/price"
	"twofold/signer/submit"
)

// row is one feed as it is shown.
type row struct {
	feed, a, b, apart, answer, status, age, outcome string
}

// rows is every feed at a moment.
func (s *stage) rows(now time.Time) []row {
	snapshot := s.relayer.Snapshot()
	var rows []row
	for _, feed := range s.relayer.Feeds() {
		d, _ := s.relayer.Decision(feed.ID)
		p := snapshot.Published[feed.ID]
		r := row{
			feed: feed.Name, a: sideText(d, price.A, feed.Decimals), b: sideText(d, price.B, feed.Decimals), apart: "-",
			answer: "-", status: p.Status(now, feed.Rule.Policy).String(), age: "-", outcome: "-",
		}
		if d.A != 0 && d.B != 0 {
			r.apart = percent(price.DivergencePPM(d.A, d.B))
		}
		if p.Price != 0 {
			r.answer = priceText(p.Price, feed.Decimals)
			r.age = fmt.Sprintf("%ds", max(0, p.Age(now)/time.Second))
		}
		if o, ok := s.journal.lastOutcome(feed.ID); ok {
			r.outcome = o.String()
		}
		rows = append(rows, r)
	}
	return rows
}

// sideText is a side's price, or why it has none.
func sideText(d aggregator.Decision, side price.Side, decimals uint8) string {
	p := [2]price.Price{d.A, d.B}[side]
	switch {
	case p != 0:
		return priceText(p, decimals)
	case d.At.Now.IsZero():
		return "-"
	default:
		return d.Health[side].String()
	}
}

func priceText(p price.Price, decimals uint8) string { return shortened(p.Text(decimals)) }

// shortened is a decimal cut to ten characters, so that a column stands still; what stands before the point is all kept.
func shortened(text string) string {
	point := strings.IndexByte(text, '.')
	if len(text) <= 10 || point < 0 {
		return text
	}
	return strings.TrimSuffix(text[:max(10, point)], ".")
}

// percent has four digits after its point always.
func percent(p price.PPM) string { return fmt.Sprintf("%d.%04d%%", p/10_000, p%10_000) }

// outcomesText is every outcome that there was.
func outcomesText(counts map[string]int) string {
	var texts []string
	for o := range submit.OutcomeEnd {
		if n := counts[o.String()]; n > 0 {
			texts = append(texts, fmt.Sprintf("%s %d", o, n))
		}
	}
	if len(texts) == 0 {
		return "none yet"
	}
	return strings.Join(texts, ", ")
}

// faultText is a fault and where it stands; began is when the schedule did, zero for not yet.
func faultText(text string, f simulator.ScheduledFault, began, now time.Time) string {
	if began.IsZero() {
		return text + " waits until the feeds are ready"
	}
	switch since := now.Sub(began); {
	case since < f.Start:
		return fmt.Sprintf("%s in %ds", text, ceilSeconds(f.Start-since))
	case since < f.Start+f.Length:
		return fmt.Sprintf("%s IN FORCE, %ds left", text, ceilSeconds(f.Start+f.Length-since))
	default:
		return text + " is over"
	}
}

func ceilSeconds(d time.Duration) int64 { return int64((d + time.Second - 1) / time.Second) }

// etherText is wei in ether, to the millionth.
func etherText(wei *big.Int) string {
	if wei == nil {
		return "…"
	}
	micro := new(big.Int).Div(wei, big.NewInt(1e12))
	whole, rest := new(big.Int).QuoRem(micro, big.NewInt(1e6), new(big.Int))
	return fmt.Sprintf("%v.%06d ether", whole, rest)
}
