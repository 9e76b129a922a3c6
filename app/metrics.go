package app

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/config"
	"twofold/price"
)

// followMetrics are about what the oracle's owner and guardian have set.
type followMetrics struct {
	different      map[string]prometheus.Gauge
	activeNow      *prometheus.GaugeVec // by side; of the other one an attester that runs apart says nothing
	coveredUntil   [2]prometheus.Gauge
	promisesReadAt prometheus.Gauge
	promisesUnread prometheus.Gauge
}

func newFollowMetrics(reg prometheus.Registerer, cfg *config.Config) *followMetrics {
	f := promauto.With(reg)
	m := &followMetrics{different: map[string]prometheus.Gauge{}}
	differs := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_policy_differs",
		Help: "1 while a feed's promise on chain is another than the config's, which is then ignored. The log says where: change one of the two."}, []string{"feed"})
	for i := range cfg.Feeds {
		name := cfg.Feeds[i].Name
		m.different[name] = differs.WithLabelValues(name)
	}
	m.activeNow = f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_attester_active",
		Help: "1 while an attester of the side that this relayer has may sign; 0: all are suspended, or their lives have not begun or are over, and every post reverts."}, []string{"side"})
	covered := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_attester_covered_until_seconds",
		Help: "Unix time until which the side has an active attester without a gap, whoever runs it; 0: it has none now. Near: the owner must add or prolong one, which waits for the delay."}, []string{"side"})
	for _, side := range price.Sides {
		m.coveredUntil[side] = covered.WithLabelValues(side.String())
	}
	m.promisesReadAt = f.NewGauge(prometheus.GaugeOpts{Name: "twofold_promises_read_timestamp_seconds",
		Help: "When the oracle's policies and attesters were last read; once a minute at least while heads come. Older: see twofold_promises_unread and twofold_chain_pace."})
	m.promisesUnread = f.NewGauge(prometheus.GaugeOpts{Name: "twofold_promises_unread",
		Help: "1 while reading the oracle's policies and attesters fails, as it is tried at each head then. Lasting: the endpoint is in trouble, and a change is not followed."})
	return m
}

func (m *followMetrics) read(now time.Time, s standing) {
	m.promisesReadAt.Set(float64(now.Unix()))
	m.promisesUnread.Set(0)
	for _, side := range price.Sides {
		if s.covered[side].IsZero() {
			m.coveredUntil[side].Set(0)
		} else {
			m.coveredUntil[side].Set(float64(s.covered[side].Unix()))
		}
	}
}

func (m *followMetrics) unread() { m.promisesUnread.Set(1) }

func (m *followMetrics) differs(feed string, is bool) { m.different[feed].Set(boolGauge(is)) }

func (m *followMetrics) active(side price.Side, is bool) {
	m.activeNow.WithLabelValues(side.String()).Set(boolGauge(is))
}

func boolGauge(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
