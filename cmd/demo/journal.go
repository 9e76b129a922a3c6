package main

import (
	"math"
	"slices"
	"sync"
	"time"

	"twofold/aggregator"
	"twofold/price"
	"twofold/signer/submit"
)

// journal collects what was posted and what became of it. It is the submitter's Journal.
type journal struct {
	mu       sync.Mutex
	posts    []submit.Posted // the newest, oldest first
	outcomes [submit.OutcomeEnd]int
	last     map[price.FeedID]submit.Outcome

	frameToBroadcast, queued, frameToLanded []time.Duration
}

// manyPosts is more than can be waited for: one nonce is in flight at a time, and is replaced once a block at most.
const manyPosts = 512

var _ submit.Journal = (*journal)(nil)

func newJournal() *journal {
	return &journal{last: map[price.FeedID]submit.Outcome{}}
}

// Posted takes in a report that was sent.
func (j *journal) Posted(p submit.Posted) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.posts = append(j.posts, p); len(j.posts) > manyPosts {
		j.posts = slices.Clone(j.posts[len(j.posts)-manyPosts/2:])
	}
	for _, c := range p.Causes {
		if c.Received.IsZero() {
			j.queued = append(j.queued, p.At.Sub(c.DueSince))
		} else {
			j.frameToBroadcast = append(j.frameToBroadcast, p.At.Sub(c.Received))
		}
	}
}

// Settled takes in what became of one feed. A landed one whose post a frame made due has come all the way.
func (j *journal) Settled(s submit.Settled) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.outcomes[s.Outcome]++
	j.last[s.Feed] = s.Outcome
	for _, c := range j.causes(s) {
		if c.Feed == s.Feed && !c.Received.IsZero() && s.Outcome == submit.Landed {
			j.frameToLanded = append(j.frameToLanded, s.SeenAt.Sub(c.Received))
		}
	}
}

// causes are those of the post that settled.
func (j *journal) causes(s submit.Settled) []aggregator.Cause {
	i := slices.IndexFunc(j.posts, func(p submit.Posted) bool { return p.Hash == s.Hash })
	if i < 0 {
		return nil
	}
	return j.posts[i].Causes
}

// lastOutcome is the feed's newest; false before the first.
func (j *journal) lastOutcome(id price.FeedID) (submit.Outcome, bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	o, ok := j.last[id]
	return o, ok
}

// latency sums up samples, in milliseconds; the quantiles are nil without any.
type latency struct {
	N   int      `json:"n"`
	P50 *float64 `json:"p50"`
	P99 *float64 `json:"p99"`
}

func summed(samples []time.Duration) latency {
	sorted := slices.Sorted(slices.Values(samples))
	return latency{N: len(sorted), P50: quantile(sorted, 50), P99: quantile(sorted, 99)}
}

// quantile is the smallest sample that so many percent of all do not exceed, in milliseconds.
func quantile(sorted []time.Duration, percent int) *float64 {
	if len(sorted) == 0 {
		return nil
	}
	rank := (len(sorted)*percent + 99) / 100
	ms := math.Round(float64(sorted[max(rank, 1)-1])/float64(time.Microsecond)) / 1000
	return &ms
}

type latencies struct {
	FrameToBroadcast latency `json:"frameToBroadcast"`
	Queued           latency `json:"queued"`
	FrameToLanded    latency `json:"frameToLanded"`
}

// summary is every outcome with its count, and the latencies.
func (j *journal) summary() (map[string]int, latencies) {
	j.mu.Lock()
	defer j.mu.Unlock()
	outcomes := make(map[string]int, len(j.outcomes))
	for o := range submit.OutcomeEnd {
		outcomes[o.String()] = j.outcomes[o]
	}
	return outcomes, latencies{summed(j.frameToBroadcast), summed(j.queued), summed(j.frameToLanded)}
}
