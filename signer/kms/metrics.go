package kms

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

type metrics struct {
	requests *prometheus.CounterVec
	duration prometheus.Histogram
}

func newMetrics(reg prometheus.Registerer) *metrics {
	factory := promauto.With(reg)
	m := &metrics{
		requests: factory.NewCounterVec(prometheus.CounterOpts{
			Name: "twofold_kms_requests_total",
			Help: "Requests of a key that AWS KMS keeps, by outcome, the SDK's own retries within one. Anything but answered is a signature that was not made: denied and refused want a person, throttled a higher quota.",
		}, []string{"outcome"}),
		duration: factory.NewHistogram(prometheus.HistogramOpts{
			Name:    "twofold_kms_request_seconds",
			Help:    "From a request to its outcome, retries included. An attester's near 0.3 s is too late for the proposer: put it nearer to KMS, or use a VPC endpoint.",
			Buckets: prometheus.ExponentialBuckets(0.002, 2, 11),
		}),
	}
	for o := range outcomeEnd {
		m.requests.WithLabelValues(o.String())
	}
	return m
}
