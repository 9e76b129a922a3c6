package submit

import (
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/price"
)

// chainMetrics are about the chain's time, and about what it may still take back.
type chainMetrics struct {
	lag, byHead, safeNumber prometheus.Gauge
	pace                    [price.PaceEnd]prometheus.Gauge
	landedToSafe            prometheus.Histogram
	takenBack               map[price.FeedID]prometheus.Counter
}

func newChainMetrics(f promauto.Factory, feeds []price.Feed) *chainMetrics {
	m := &chainMetrics{
		lag: f.NewGauge(prometheus.GaugeOpts{Name: "twofold_head_lag_seconds",
			Help: "How far the newest head was behind this machine's clock when it came; negative: ahead. Above maxSkew the sequencer catches up, or the clock is ahead; below -maxSkew the clock is behind and nothing is signed."}),
		byHead: f.NewGauge(prometheus.GaugeOpts{Name: "twofold_stamping_by_head",
			Help: "1 while the chain lags and reports are stamped by its heads instead of by our clock. Lasting: look at the sequencer, and at this machine's clock."}),
		safeNumber: f.NewGauge(prometheus.GaugeOpts{Name: "twofold_safe_block",
			Help: "Number of the newest safe block: its batch is on L1. 0: the node tells none. Far behind twofold_chain_head_block: the batcher is out, and a reorganisation could take back all that landed since."}),
		landedToSafe: f.NewHistogram(prometheus.HistogramOpts{Name: "twofold_landed_to_safe_seconds",
			Help:    "From a landed report's receipt being seen to its block being safe. Growing: the chain's batches come late.",
			Buckets: []float64{1, 3, 10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400}}),
		takenBack: map[price.FeedID]prometheus.Counter{},
	}
	pace := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_chain_pace",
		Help: "1 for how the chain's time goes beside this machine's clock, as posting judges it, 0 for the others. silent, ahead: nothing is signed; look at sequencer and endpoints, or at this machine's clock. lagging: reports are stamped by the heads."}, []string{"pace"})
	for p := range price.PaceEnd {
		m.pace[p] = pace.WithLabelValues(strings.ReplaceAll(p.String(), " ", "_"))
	}
	m.paced(price.Silent) // until the first head
	takenBack := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_landed_reorged_total",
		Help: "Landed answers that a reorganisation of the chain took back; they were due again at once. Growing: consumers should wait for the safe block, and the sequencer is worth a question."}, []string{"feed"})
	for _, feed := range feeds {
		m.takenBack[feed.ID] = takenBack.WithLabelValues(feed.Name)
	}
	return m
}

func (m *chainMetrics) head(h price.Head) { m.lag.Set(h.Lag().Seconds()) }

func (m *chainMetrics) paced(now price.Pace) {
	m.byHead.Set(boolGauge(now == price.Lagging))
	for p := range price.PaceEnd {
		m.pace[p].Set(boolGauge(p == now))
	}
}

func (m *chainMetrics) safe(head *types.Header) { m.safeNumber.Set(float64(head.Number.Uint64())) }

func (m *chainMetrics) isSafe(after time.Duration) { m.landedToSafe.Observe(after.Seconds()) }
