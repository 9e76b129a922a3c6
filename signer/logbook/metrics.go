package logbook

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/price"
	"twofold/signer"
)

type metrics struct {
	records *prometheus.CounterVec
	failed  prometheus.Counter
	spared  prometheus.Counter
	bytes   prometheus.Gauge
	write   prometheus.Histogram
	sync    prometheus.Histogram
}

func newMetrics(reg prometheus.Registerer, side price.Side, unsynced func() float64) *metrics {
	factory := promauto.With(prometheus.WrapRegistererWith(prometheus.Labels{"side": side.String()}, reg))
	m := &metrics{
		records: factory.NewCounterVec(prometheus.CounterOpts{
			Name: "twofold_attester_log_records_total",
			Help: "Requests that the attester wrote down, by what became of them. `twofold attest log` shows them.",
		}, []string{"verdict"}),
		failed: factory.NewCounter(prometheus.CounterOpts{
			Name: "twofold_attester_log_failed_total",
			Help: "Writes of the attester's log that failed. While they do, nothing is signed: make room on its disk, or see what else is wrong with it.",
		}),
		spared: factory.NewCounter(prometheus.CounterOpts{
			Name: "twofold_attester_log_spared_total",
			Help: "Requests that were not signed, or signed again, and are only counted in the log, since their proposer has used up what it may take of it. Growing: a proposer asks all the time for what it does not get; the log and twofold_attest_requests_total say which.",
		}),
		bytes: factory.NewGauge(prometheus.GaugeOpts{
			Name: "twofold_attester_log_bytes",
			Help: "Size of all files of the attester's log. attest.log.maxSize bounds it.",
		}),
		write: factory.NewHistogram(prometheus.HistogramOpts{
			Name:    "twofold_attester_log_write_seconds",
			Help:    "How long a signature waits to be written down. Towards 0.3 s proposers give up: give the log a disk of its own.",
			Buckets: prometheus.ExponentialBuckets(0.000_01, 4, 10),
		}),
		sync: factory.NewHistogram(prometheus.HistogramOpts{
			Name:    "twofold_attester_log_sync_seconds",
			Help:    "How long the disk takes to hold what was written. Nobody waits for it, but see twofold_attester_log_unsynced_seconds.",
			Buckets: prometheus.ExponentialBuckets(0.000_1, 4, 9),
		}),
	}
	factory.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "twofold_attester_log_unsynced_seconds",
		Help: "Age of what the disk does not hold for certain yet, being written or synced, and the machine's death would take; 0 if it holds all. Above 1: its disk is slow or stuck.",
	}, unsynced)
	for _, v := range signer.Verdicts {
		m.records.WithLabelValues(string(v))
	}
	return m
}

// age is how old the oldest entry is that the disk may not hold.
func (l *Logbook) age() float64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	var age time.Duration
	for _, since := range [...]time.Time{l.writing, l.unsynced, l.syncing} {
		if !since.IsZero() {
			age = max(age, time.Since(since))
		}
	}
	return age.Seconds()
}
