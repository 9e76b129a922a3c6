package signer

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/price"
)

// metrics of one attester; both sides' attesters of a process share a registry and differ in the label
// "side".
type metrics struct {
	signed   prometheus.Counter
	refused  *prometheus.CounterVec
	failed   prometheus.Counter
	leftOut  prometheus.Gauge
	duration prometheus.Histogram
	wait     prometheus.Histogram
}

func newMetrics(reg prometheus.Registerer, side price.Side) *metrics {
	factory := promauto.With(prometheus.WrapRegistererWith(prometheus.Labels{"side": side.String()}, reg))
	m := &metrics{
		signed: factory.NewCounter(prometheus.CounterOpts{
			Name: "twofold_signer_signed_total",
			Help: "Reports signed. No increase for a heartbeat means that nothing can be published.",
		}),
		refused: factory.NewCounterVec(prometheus.CounterOpts{
			Name: "twofold_signer_refused_total",
			Help: "Requests refused, by reason. A few not_said are latency; a lasting rate means that the proposer and this attester do not see the same: compare their providers, clocks and policies.",
		}, []string{"reason"}),
		failed: factory.NewCounter(prometheus.CounterOpts{
			Name: "twofold_signer_failed_total",
			Help: "Requests that ended without a signature or a refusal: the caller gave up, or the key failed. Check the key if signed_total stands still.",
		}),
		leftOut: factory.NewGauge(prometheus.GaugeOpts{
			Name: "twofold_signer_left_out_lanes",
			Help: "Lanes that a proposer leaves out although this attester sees that they are due. Above 0: the proposer withholds a feed; look at what it decides and who runs it.",
		}),
		duration: factory.NewHistogram(prometheus.HistogramOpts{
			Name:    "twofold_signer_sign_seconds",
			Help:    "From request to signature, waiting included. Above 0.3 s proposers give up: see twofold_signer_wait_seconds first.",
			Buckets: prometheus.ExponentialBuckets(0.000_025, 2, 15),
		}),
		wait: factory.NewHistogram(prometheus.HistogramOpts{
			Name:    "twofold_signer_wait_seconds",
			Help:    "How long requests waited for this attester's own stream, of those that had to. Near signWait: the stream lags behind the proposer's.",
			Buckets: prometheus.ExponentialBuckets(0.001, 2, 9),
		}),
	}
	for _, r := range Reasons() {
		m.refused.WithLabelValues(r.String())
	}
	return m
}

// waited observes how long a request waited, if it did.
func (m *metrics) waited(d time.Duration) {
	if d > 0 {
		m.wait.Observe(d.Seconds())
	}
}
