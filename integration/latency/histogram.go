package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"twofold/integration/rig"
)

// histogram is what one has counted in a time, by bucket.
type histogram []bucket

// bucket holds how many took as long or less.
type bucket struct{ seconds, count float64 }

// grown is how a histogram of the relayer's grew from one look at its metrics to the next.
func grown(name string, before, after rig.Metrics) (h histogram, err error) {
	for series, count := range after {
		rest, is := strings.CutPrefix(series, name+`_bucket{le="`)
		if !is {
			continue
		}
		end, err := strconv.ParseFloat(strings.TrimSuffix(rest, `"}`), 64)
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", series, err)
		}
		h = append(h, bucket{end, count - before[series]})
	}
	if len(h) == 0 {
		return nil, fmt.Errorf("there is no histogram %s", name)
	}
	slices.SortFunc(h, func(a, b bucket) int {
		if a.seconds < b.seconds {
			return -1
		}
		return 1
	})
	return h, nil
}

// count is how many there are in all.
func (h histogram) count() int { return int(h[len(h)-1].count) }

// within is the share that took at most as long, to a hundredth of a percent, which must be where a bucket ends.
func (h histogram) within(seconds float64) (float64, error) {
	for _, b := range h {
		if b.seconds == seconds {
			return math.Round(1e4*b.count/max(1, float64(h.count()))) / 1e4, nil
		}
	}
	return 0, fmt.Errorf("no bucket ends at %v s", seconds)
}

// quantile is in milliseconds to a tenth, read as Prometheus does: evenly within a bucket, and not above the last one that ends.
func (h histogram) quantile(q float64) float64 {
	rank, below := q*float64(h.count()), bucket{}
	for _, b := range h {
		if b.count >= rank && b.count > below.count {
			if math.IsInf(b.seconds, 1) {
				break
			}
			return tenth(1000 * (below.seconds + (b.seconds-below.seconds)*(rank-below.count)/(b.count-below.count)))
		}
		below = b
	}
	return tenth(1000 * below.seconds)
}

func tenth(ms float64) float64 { return math.Round(10*ms) / 10 }
