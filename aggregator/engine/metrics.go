package engine

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/aggregator"
	"twofold/price"
)

type metrics struct {
	dropped         prometheus.Counter
	clockDoubted    prometheus.Gauge
	frameToDecision prometheus.Histogram
	decisions       [aggregator.OutcomeEnd]prometheus.Counter
	feeds           map[price.FeedID]feedMetrics
}

type feedMetrics struct {
	divergence, deviation, trouble prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer, feeds []Feed) *metrics {
	f := promauto.With(reg)
	m := &metrics{
		dropped: f.NewCounter(prometheus.CounterOpts{
			Name: "twofold_engine_quotes_replaced_total",
			Help: "Quotes that a newer one of the same provider replaced before the engine read them. Growing fast: the machine is too slow for the market.",
		}),
		frameToDecision: f.NewHistogram(prometheus.HistogramOpts{
			Name:    "twofold_engine_frame_to_decision_seconds",
			Help:    "From the return of the socket read of a frame to the decision on its quote. Above a few milliseconds: look for CPU pressure.",
			Buckets: prometheus.ExponentialBuckets(25e-6, 2, 14),
		}),
		clockDoubted: f.NewGauge(prometheus.GaugeOpts{
			Name: "twofold_clock_doubted",
			Help: "1 while the chain and every provider are behind this machine's clock; nothing is proposed then. Set the clock right.",
		}),
		feeds: map[price.FeedID]feedMetrics{},
	}
	decisions := f.NewCounterVec(prometheus.CounterOpts{
		Name: "twofold_engine_decisions_total",
		Help: "Decisions by outcome. `why FEED` shows the last one with its checks.",
	}, []string{"outcome"})
	for o := range aggregator.OutcomeEnd {
		m.decisions[o] = decisions.WithLabelValues(o.String())
	}
	gauge := func(name, help string) *prometheus.GaugeVec {
		return f.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, []string{"feed"})
	}
	divergence := gauge("twofold_feed_divergence_ratio", "How far apart the two sides are; 0 while a side is missing. At the policy's maxDivergence the feed stops.")
	deviation := gauge("twofold_feed_deviation_ratio", "How far the agreed price is from the answer on chain or in flight; 0 while there is no agreement. At the trigger a report is due.")
	trouble := gauge("twofold_feed_trouble_seconds", "How long the sides have not agreed; 0 while they do. Lasting: look at both providers, then at the market.")
	for _, feed := range feeds {
		m.feeds[feed.ID] = feedMetrics{divergence.WithLabelValues(feed.Name), deviation.WithLabelValues(feed.Name), trouble.WithLabelValues(feed.Name)}
	}
	return m
}

func (m *metrics) decided(d aggregator.Decision, now time.Time, since price.Since) {
	m.decisions[d.Outcome].Inc()
	f, divergence, deviation, trouble := m.feeds[d.Feed], 0.0, 0.0, 0.0
	if d.A != 0 && d.B != 0 {
		divergence = ratio(price.DivergencePPM(d.A, d.B))
		if d.Published.Price != 0 {
			deviation = ratio(price.ChangePPM(d.Published.Price, price.Mean(d.A, d.B)))
		}
	}
	if !since.Trouble.IsZero() {
		trouble = now.Sub(since.Trouble).Seconds()
	}
	f.divergence.Set(divergence)
	f.deviation.Set(deviation)
	f.trouble.Set(trouble)
}

// ratio is for the eyes of operators only: nothing is decided by it.
func ratio(p price.PPM) float64 { return float64(p) / 1e6 }
