package app

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// What became of a reload: a closed set.
const (
	reloadTaken        = "taken"
	reloadUnchanged    = "unchanged" // it says what holds already
	reloadFaulty       = "faulty"
	reloadNeedsRestart = "needs_restart"
)

// reloadMetrics are about the config's file while the relayer runs.
type reloadMetrics struct {
	success   prometheus.Gauge
	timestamp prometheus.Gauge
	reloads   *prometheus.CounterVec
}

func newReloadMetrics(reg prometheus.Registerer) *reloadMetrics {
	f := promauto.With(reg)
	m := &reloadMetrics{
		success: f.NewGauge(prometheus.GaugeOpts{Name: "twofold_config_reload_success",
			Help: "1 while the config that holds is what its file says; 0: the file was changed and is refused. The log names file, key and fix; a restart would fail, or do something else."}),
		timestamp: f.NewGauge(prometheus.GaugeOpts{Name: "twofold_config_reload_timestamp_seconds",
			Help: "When the config that holds was taken, at start or by a reload."}),
		reloads: f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_config_reloads_total",
			Help: "Reloads by outcome: taken, unchanged (it says what holds already), faulty (it does not check), needs_restart (a key cannot be changed while the relayer runs)."}, []string{"outcome"}),
	}
	for _, outcome := range []string{reloadTaken, reloadUnchanged, reloadFaulty, reloadNeedsRestart} {
		m.reloads.WithLabelValues(outcome)
	}
	m.success.Set(1)
	m.timestamp.Set(float64(time.Now().Unix()))
	return m
}

func (m *reloadMetrics) taken(now time.Time, outcome string) {
	m.success.Set(1)
	m.timestamp.Set(float64(now.Unix()))
	m.reloads.WithLabelValues(outcome).Inc()
}

func (m *reloadMetrics) refused(outcome string) {
	m.success.Set(0)
	m.reloads.WithLabelValues(outcome).Inc()
}
