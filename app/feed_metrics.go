package app

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/price"
)

// feedStatus is the status of each feed as its readers serve it. It is judged when it is asked for, since an answer grows stale
// by itself.
type feedStatus struct {
	app  *App
	desc *prometheus.Desc
}

// registerFeedStatus exports what readers see, and what a reader of these metrics needs to judge the others.
func (a *App) registerFeedStatus() {
	a.registry.MustRegister(&feedStatus{app: a, desc: prometheus.NewDesc("twofold_feed_status",
		"1 for the status that readers serve of the feed at the newest head, 0 for the others. Anything but OK is a feed that consumers may refuse: `why FEED` says why.",
		[]string{"feed", "status"}, nil)})
	f := promauto.With(a.registry)
	f.NewGauge(prometheus.GaugeOpts{
		Name: "twofold_attesters_apart",
		Help: "1 while no process holds the attesters of both sides; 0: the promises hold against a lying provider, not against a stolen machine.",
	}).Set(boolGauge(a.attestersApart()))
	f.NewGauge(prometheus.GaugeOpts{
		Name: "twofold_max_skew_seconds",
		Help: "How far a report may be ahead of its block, as the oracle was deployed. Heads further than this from our clock: see twofold_head_lag_seconds.",
	}).Set(a.timing.MaxSkew.Seconds())
}

// Describe implements prometheus.Collector.
func (s *feedStatus) Describe(descs chan<- *prometheus.Desc) { descs <- s.desc }

// Collect implements prometheus.Collector.
func (s *feedStatus) Collect(metrics chan<- prometheus.Metric) {
	snapshot, feeds := s.app.Snapshot(), s.app.Feeds()
	if snapshot.Head == nil {
		return // nothing is known of any
	}
	now := time.Now()
	at := price.Stamp(now, s.app.timing.Latest(snapshot.Seen, s.app.timing.Pace(now, snapshot.Seen, price.InStep)))
	for i := range feeds {
		f := &feeds[i]
		serves := snapshot.Published[f.ID].Status(at, f.Rule.Policy)
		for status := range price.StatusEnd {
			metrics <- prometheus.MustNewConstMetric(s.desc, prometheus.GaugeValue, boolGauge(status == serves), f.Name, status.String())
		}
	}
}
