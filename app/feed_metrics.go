package app

import (
	"math"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/aggregator/engine"
	"twofold/price"
)

// feedStatus is how each feed stands on chain: what readers serve, how old the answer is, whether the owner has paused it. It
// is judged when it is asked for, since an answer grows stale by itself.
type feedStatus struct {
	app                 *App
	status, age, paused *prometheus.Desc
}

func newFeedStatus(a *App) *feedStatus {
	return &feedStatus{
		app: a,
		status: prometheus.NewDesc("twofold_feed_status",
			"1 for the status that readers serve of the feed at the newest head, 0 for the others. Anything but OK is a feed that consumers may refuse: `why FEED` says why.",
			[]string{"feed", "status"}, nil),
		age: prometheus.NewDesc("twofold_feed_answer_age_seconds",
			"How old the answer on chain is, by the time that a report made now would be stamped with: ours, or the chain's while it lags. NaN if there is none. Above twofold_feed_heartbeat_seconds: the feed is late.",
			[]string{"feed"}, nil),
		paused: prometheus.NewDesc("twofold_feed_paused",
			"1 while the feed, or the whole oracle, is paused by its owner or guardian, whether there is an answer or none. Lasting: the owner unpauses it.",
			[]string{"feed"}, nil),
	}
}

// registerFeedStatus exports what readers see, and what a reader of these metrics needs to judge the others.
func (a *App) registerFeedStatus() {
	a.registry.MustRegister(newFeedStatus(a))
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
func (s *feedStatus) Describe(descs chan<- *prometheus.Desc) {
	for _, desc := range []*prometheus.Desc{s.status, s.age, s.paused} {
		descs <- desc
	}
}

// Collect implements prometheus.Collector.
func (s *feedStatus) Collect(metrics chan<- prometheus.Metric) {
	snapshot, feeds := s.app.Snapshot(), s.app.Feeds()
	if snapshot.Head == nil {
		return // nothing is known of any
	}
	at := price.Stamp(time.Now(), s.app.timing.Latest(snapshot.Seen, snapshot.Pace))
	for i := range feeds {
		stands := snapshot.Published[feeds[i].ID]
		s.collect(metrics, &feeds[i], stands, at)
	}
}

func (s *feedStatus) collect(metrics chan<- prometheus.Metric, f *engine.Feed, stands price.Published, at time.Time) {
	gauge := func(desc *prometheus.Desc, value float64, labels ...string) {
		metrics <- prometheus.MustNewConstMetric(desc, prometheus.GaugeValue, value, labels...)
	}
	serves := stands.Status(at, f.Rule.Policy)
	for status := range price.StatusEnd {
		gauge(s.status, boolGauge(status == serves), f.Name, status.String())
	}
	age := math.NaN()
	if stands.Price != 0 {
		age = max(0, stands.Age(at)).Seconds()
	}
	gauge(s.age, age, f.Name)
	gauge(s.paused, boolGauge(stands.OnPause()), f.Name)
}
