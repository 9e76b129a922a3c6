package submit

import (
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/aggregator"
	"twofold/price"
)

type metrics struct {
	outcomes map[price.FeedID][OutcomeEnd]prometheus.Counter
	answered map[price.FeedID]prometheus.Gauge
	signed   [2]prometheus.Observer
	reads    map[string][2]prometheus.Counter

	frameToBroadcast, queued, frameToLanded prometheus.Histogram
	headTime, headNumber, ready             prometheus.Gauge
	tellsDropped, spared                    prometheus.Counter

	chain *chainMetrics
}

var latencies = []float64{.0005, .001, .002, .003, .005, .01, .015, .02, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30}

func newMetrics(reg prometheus.Registerer, feeds []price.Feed) *metrics {
	f := promauto.With(reg)
	histogram := func(name, help string) prometheus.Histogram {
		return f.NewHistogram(prometheus.HistogramOpts{Name: name, Help: help, Buckets: latencies})
	}
	m := &metrics{
		outcomes: map[price.FeedID][OutcomeEnd]prometheus.Counter{},
		answered: map[price.FeedID]prometheus.Gauge{},
		reads:    map[string][2]prometheus.Counter{},
		chain:    newChainMetrics(f, feeds),

		frameToBroadcast: histogram("twofold_submit_frame_to_broadcast_seconds",
			"From the return of the socket read of the frame that made a decision due to the return of the accepted send. High: look at the RPC endpoint first."),
		queued: histogram("twofold_submit_queued_seconds",
			"From a decision that a timer made due, or that waited for a pending transaction, to its broadcast. High: blocks are slow, or fees too low."),
		frameToLanded: histogram("twofold_submit_frame_to_landed_seconds",
			"From the frame, or from when the decision was due, to the receipt being seen. High: look at pending transactions and the chain's block time."),
		headTime: f.NewGauge(prometheus.GaugeOpts{Name: "twofold_chain_head_timestamp_seconds",
			Help: "Time of the newest L2 head that was read. Standing still: the endpoint or the chain is down; nothing is signed meanwhile."}),
		headNumber: f.NewGauge(prometheus.GaugeOpts{Name: "twofold_chain_head_block",
			Help: "Number of the newest L2 head that was read."}),
		ready: f.NewGauge(prometheus.GaugeOpts{Name: "twofold_submit_ready",
			Help: "1 while what is due is sent or in flight; 0 while the chain is silent, unread, ahead of our clock, or a revert is waited out. Lasting 0: see the log."}),
		tellsDropped: f.NewCounter(prometheus.CounterOpts{Name: "twofold_submit_tells_dropped_total",
			Help: "Messages about lanes in trouble that the attesters were too slow for. Growing: an attester is overloaded; it may then refuse to sign trouble."}),
	}
	m.spared = f.NewCounter(prometheus.CounterOpts{Name: "twofold_submit_spared_total",
		Help: "Posts of a relayer of a later rank that were not sent, since a simulation showed that another relayer's had landed. Growing fast: relayers.stagger is too short for this chain."})
	outcomes := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_submit_outcomes_total",
		Help: "What became of each feed in each post. Only Landed counts as published; the runbook says what to do about the others."}, []string{"feed", "outcome"})
	answered := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_feed_answer_timestamp_seconds",
		Help: "Observation time of the answer on chain; 0 if there is none. Older than the heartbeat: the feed is late, whatever the process says."}, []string{"feed"})
	for _, feed := range feeds {
		m.answered[feed.ID] = answered.WithLabelValues(feed.Name)
		var byOutcome [OutcomeEnd]prometheus.Counter
		for o := range OutcomeEnd {
			byOutcome[o] = outcomes.WithLabelValues(feed.Name, o.String())
		}
		m.outcomes[feed.ID] = byOutcome
	}
	signed := f.NewHistogramVec(prometheus.HistogramOpts{Name: "twofold_submit_signature_seconds",
		Help: "How long a side took to sign. Near the deadline: that attester's stream lags, or its machine does.", Buckets: latencies}, []string{"side"})
	for _, side := range price.Sides {
		m.signed[side] = signed.WithLabelValues(side.String())
	}
	reads := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_submit_reads_total",
		Help: "Reads of the chain beside the hot path. Failures growing: the endpoint is in trouble."}, []string{"what", "result"})
	for _, what := range []string{"nonce", "lanes", "safe"} {
		m.reads[what] = [2]prometheus.Counter{reads.WithLabelValues(what, "done"), reads.WithLabelValues(what, "failed")}
	}
	return m
}

func (m *metrics) reading(what string, err error) {
	if err != nil {
		m.reads[what][1].Inc()
		return
	}
	m.reads[what][0].Inc()
}

func (m *metrics) outcome(id price.FeedID, o Outcome) {
	if counters, ok := m.outcomes[id]; ok {
		counters[o].Inc()
	}
}

func (m *metrics) head(head *types.Header, published map[price.FeedID]price.Published) {
	m.headTime.Set(float64(head.Time))
	m.headNumber.Set(float64(head.Number.Uint64()))
	for id, gauge := range m.answered {
		if p := published[id]; p.Price != 0 {
			gauge.Set(float64(p.At))
		} else {
			gauge.Set(0)
		}
	}
}

func (m *metrics) broadcast(causes []aggregator.Cause, at time.Time) {
	for _, c := range causes {
		if c.Received.IsZero() {
			m.queued.Observe(at.Sub(c.DueSince).Seconds())
		} else {
			m.frameToBroadcast.Observe(at.Sub(c.Received).Seconds())
		}
	}
}

func (m *metrics) landed(f *flight, at time.Time) {
	for _, c := range f.causes {
		began := c.DueSince
		if !c.Received.IsZero() {
			began = c.Received
		}
		m.frameToLanded.Observe(at.Sub(began).Seconds())
	}
}

func boolGauge(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
