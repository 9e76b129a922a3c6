package main

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"twofold/integration/rig"
)

// result is what is printed.
type result struct {
	Seconds int `json:"seconds"` // from the first fault to the end of the last one's calm
	Faults  int `json:"faults"`
	Landed  int `json:"landed"` // reports on the chain as it is at the end
	Wasted  int `json:"wasted"` // posts that cost gas and changed nothing, or of which a page came too late
	Wrong   int `json:"wrong"`  // answers that no honest pair of sides had said
	// Lost are answers that should have come and did not: a feed without a new one within its heartbeat and 5 s of a fault's
	// end, or one that grew older than that between faults.
	Lost int `json:"lost"`
	// MaxAgeSeconds is the oldest that an answer got between faults.
	MaxAgeSeconds   float64 `json:"maxAgeSeconds"`
	RSSStartMB      float64 `json:"rssStartMB"`
	RSSEndMB        float64 `json:"rssEndMB"`
	GoroutinesStart int     `json:"goroutinesStart"`
	GoroutinesEnd   int     `json:"goroutinesEnd"`

	descriptorsStart, descriptorsEnd int
}

// How much more than at the start a relayer may take at the end: memory by how Go's collector breathes, goroutines
// and descriptors by connections that wait for their next use.
const (
	moreRSS         = 10.0 // MB
	moreRSSShare    = 0.1
	moreGoroutines  = 8
	moreDescriptors = 4
)

// faultEvery is the longest that the mean time between two faults may be.
const faultEvery = 20 * time.Second

// judge joins the bars that were missed.
func (r result) judge() error {
	var missed []error
	miss := func(when bool, format string, args ...any) {
		if when {
			missed = append(missed, fmt.Errorf(format, args...))
		}
	}
	miss(r.Wrong > 0, "%d answers were wrong", r.Wrong)
	miss(r.Lost > 0, "%d answers were lost", r.Lost)
	miss(r.Landed == 0, "nothing landed")
	miss(r.Faults*int(faultEvery/time.Second) < r.Seconds, "%d faults in %d s are less than one in %v: this says little", r.Faults, r.Seconds, faultEvery)
	miss(r.RSSEndMB > r.RSSStartMB*(1+moreRSSShare)+moreRSS, "memory grew from %.1f to %.1f MB", r.RSSStartMB, r.RSSEndMB)
	miss(r.GoroutinesEnd > r.GoroutinesStart+moreGoroutines, "goroutines grew from %d to %d", r.GoroutinesStart, r.GoroutinesEnd)
	miss(r.descriptorsEnd > r.descriptorsStart+moreDescriptors, "descriptors grew from %d to %d", r.descriptorsStart, r.descriptorsEnd)
	return errors.Join(missed...)
}

// measured fills in what the relayer took of its machine, out of samples in calm moments: the first quarter is warm-up, the
// start is the median of the quarter after it, the end that of the last.
func (r *result) measured(samples []rig.Footprint) error {
	quarter := len(samples) / 4
	if quarter == 0 {
		return fmt.Errorf("%d samples of the relayer's footprint are too few to compare", len(samples))
	}
	start, end := samples[quarter:2*quarter], samples[len(samples)-quarter:]
	memory := func(f rig.Footprint) int { return f.RSSBytes }
	goroutines := func(f rig.Footprint) int { return f.Goroutines }
	descriptors := func(f rig.Footprint) int { return f.Descriptors }
	r.RSSStartMB, r.RSSEndMB = megabytes(median(start, memory)), megabytes(median(end, memory))
	r.GoroutinesStart, r.GoroutinesEnd = median(start, goroutines), median(end, goroutines)
	r.descriptorsStart, r.descriptorsEnd = median(start, descriptors), median(end, descriptors)
	return nil
}

func median(samples []rig.Footprint, of func(rig.Footprint) int) int {
	var values []int
	for _, s := range samples {
		values = append(values, of(s))
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// megabytes is to a tenth.
func megabytes(bytes int) float64 { return float64(bytes/100_000) / 10 }
