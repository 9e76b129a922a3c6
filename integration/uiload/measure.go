package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"twofold/integration/rig"
	"twofold/integration/trial"
)

// plan says what to measure.
type plan struct {
	feeds, rounds int
	window, watch time.Duration
}

// calm is how long everything is left alone after the page was opened or closed.
const calm = 5 * time.Second

func (p plan) check() error {
	if p.feeds < 4 || p.feeds > 99 || p.rounds < 1 || p.window < time.Second || p.watch != 0 && p.watch < time.Minute {
		return errors.New("want -feeds from 4 to 99, -rounds of 1 or more, -window of 1s or more, -watch of 1m or more, or 0")
	}
	return nil
}

// measure does the rounds, then watches the page's memory.
func (p plan) measure(ctx context.Context) (r result, err error) {
	w, err := newWorld(ctx, p.feeds)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, w.stop()) }()
	r.Feeds = p.feeds
	var closed, open, quotes []float64
	for round := range p.rounds {
		without, rate, err := w.busy(ctx, p.window)
		if err != nil {
			return r, err
		}
		with, err := w.busyWithPage(ctx, p.window)
		if err != nil {
			return r, err
		}
		closed, open, quotes = append(closed, without), append(open, with), append(quotes, rate)
		trial.Progress("round %d: %.1f %% of a core closed, %.1f %% open, %.0f quotes a second", round+1, without, with, rate)
	}
	r.QuotesPerSecond, r.ClosedCorePercent, r.OpenCorePercent = median(quotes), median(closed), median(open)
	r.PageCostPercent = tenths(r.OpenCorePercent - r.ClosedCorePercent)
	if p.watch == 0 {
		return r, ctx.Err()
	}
	trial.Progress("watching the page's memory for %v", p.watch)
	samples, err := w.watchPage(ctx, p.watch)
	if err != nil {
		return r, err
	}
	return r, r.remembered(samples)
}

// busy is how much of a core the relayer takes, in percent, and how many quotes it takes in a second meanwhile.
func (w *world) busy(ctx context.Context, window time.Duration) (percent, quotes float64, err error) {
	rig.Pause(ctx, calm)
	before, err := w.relayer.Metrics(ctx)
	if err != nil {
		return 0, 0, err
	}
	cpu, err := w.relayer.CPU()
	if err != nil {
		return 0, 0, err
	}
	began := time.Now()
	rig.Pause(ctx, window)
	took := time.Since(began).Seconds()
	now, err := w.relayer.CPU()
	if err != nil {
		return 0, 0, err
	}
	after, err := w.relayer.Metrics(ctx)
	if err != nil {
		return 0, 0, err
	}
	const counter = "twofold_feeds_quotes_total"
	return 100 * (now - cpu).Seconds() / took, (after.Sum(counter) - before.Sum(counter)) / took, ctx.Err()
}

func (w *world) busyWithPage(ctx context.Context, window time.Duration) (percent float64, err error) {
	p, err := openPage(ctx, w.relayer.URL())
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, p.close()) }()
	percent, _, err = w.busy(ctx, window)
	return percent, err
}

// watchPage has the page open for a while.
func (w *world) watchPage(ctx context.Context, length time.Duration) (_ []sample, err error) {
	p, err := openPage(ctx, w.relayer.URL())
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, p.close()) }()
	rig.Pause(ctx, length)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return p.samples()
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return tenths(sorted[len(sorted)/2])
}

// tenths is as precise as it gets: the kernel counts a process's time in hundredths of a second.
func tenths(v float64) float64 { return math.Round(10*v) / 10 }

// result is what is printed.
type result struct {
	Feeds             int     `json:"feeds"`
	QuotesPerSecond   float64 `json:"quotesPerSecond"` // of all feeds and both providers, as the relayer counts them
	ClosedCorePercent float64 `json:"closedCorePercent"`
	OpenCorePercent   float64 `json:"openCorePercent"`
	PageCostPercent   float64 `json:"pageCostPercent"`
	HeapStartMB       float64 `json:"heapStartMB"` // the page's, after its first minute
	HeapEndMB         float64 `json:"heapEndMB"`
	LongTasks         int     `json:"longTasks"` // that blocked the page for more than 50 ms, in that time
	LongestTaskMs     int     `json:"longestTaskMs"`
	PageErrors        int     `json:"pageErrors"`

	shown, stood int // feeds on the page; samples in which nothing on it had moved
}

// The bars.
const (
	mostPageCost = 5.0 // percent of a core
	moreHeap     = 0.1 // and heapSlack, for how a collector breathes
	heapSlack    = 0.5 // MB
	// fewestQuotes is the share of the quotes that are meant below which a run says little.
	fewestQuotes = 0.9
)

// remembered fills in the page's memory, out of samples in their order: the first fifth is warm-up, start and end are the
// medians of the fifth after it and of the last.
func (r *result) remembered(samples []sample) error {
	fifth := len(samples) / 5
	if fifth == 0 {
		return fmt.Errorf("%d samples of the page's memory are too few to compare", len(samples))
	}
	heap := func(of []sample) float64 {
		var all []float64
		for _, s := range of {
			all = append(all, s.HeapMB)
		}
		return median(all)
	}
	last := samples[len(samples)-1]
	r.HeapStartMB, r.HeapEndMB = heap(samples[fifth:2*fifth]), heap(samples[len(samples)-fifth:])
	r.LongTasks, r.LongestTaskMs, r.PageErrors = last.LongTasks, last.LongestTaskMs, last.Errors
	r.shown = last.Feeds
	for _, s := range samples {
		if !s.Moved {
			r.stood++
		}
	}
	return nil
}

// judge joins the bars that are missed.
func (r result) judge() error {
	var missed []error
	miss := func(when bool, format string, args ...any) {
		if when {
			missed = append(missed, fmt.Errorf(format, args...))
		}
	}
	meant := float64(2 * perSecond * r.Feeds)
	miss(r.QuotesPerSecond < fewestQuotes*meant, "%.0f quotes a second of the %.0f that are meant: this says little", r.QuotesPerSecond, meant)
	miss(r.PageCostPercent >= mostPageCost, "the page costs the relayer %.1f %% of a core, the bar is %.0f %%", r.PageCostPercent, mostPageCost)
	miss(r.HeapEndMB > r.HeapStartMB*(1+moreHeap)+heapSlack, "the page's memory grew from %.1f to %.1f MB", r.HeapStartMB, r.HeapEndMB)
	miss(r.HeapEndMB > 0 && (r.shown != r.Feeds || r.stood > 0), "the page showed %d feeds, and stood still in %d samples", r.shown, r.stood)
	miss(r.PageErrors > 0, "the page had %d errors", r.PageErrors)
	return errors.Join(missed...)
}
