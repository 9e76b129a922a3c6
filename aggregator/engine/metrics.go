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
	landings        prometheus.Histogram
	landingLimit    prometheus.Gauge
	feeds           map[price.FeedID]feedMetrics
}

// feedMetrics are one feed's: how it stands, and what it is judged by.
type feedMetrics struct {
	divergence, deviation, trouble prometheus.Gauge
	healthy                        [2]prometheus.Gauge // by side
	outOfRange, refuted            prometheus.Gauge

	divergenceLimit, deviationTrigger prometheus.Gauge
	heartbeat, staleAfter             prometheus.Gauge

	due    prometheus.Gauge
	judged prometheus.Counter
	late   prometheus.Counter
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
	m.registerLandings(f)
	m.registerFeeds(f, feeds)
	return m
}

func (m *metrics) registerLandings(f promauto.Factory) {
	m.landings = f.NewHistogram(prometheus.HistogramOpts{
		Name:    "twofold_landing_seconds",
		Help:    "From when a post was due until the chain showed it, failed posts in between included. Above twofold_landing_limit_seconds: look at twofold_submit_outcomes_total for what became of the posts.",
		Buckets: []float64{.25, .5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 15, 20, 30, 60, 120, 300, 600},
	})
	m.landingLimit = f.NewGauge(prometheus.GaugeOpts{
		Name: "twofold_landing_limit_seconds",
		Help: "Within how long what is due has to land: the larger of three blocks and 5 s, by which heartbeats are posted early.",
	})
}

func (m *metrics) registerFeeds(f promauto.Factory, feeds []Feed) {
	gauge := func(name, help string, labels ...string) *prometheus.GaugeVec {
		return f.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, append([]string{"feed"}, labels...))
	}
	counter := func(name, help string) *prometheus.CounterVec {
		return f.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, []string{"feed"})
	}
	divergence := gauge("twofold_feed_divergence_ratio", "How far apart the two sides are; 0 while a side is missing. At twofold_feed_divergence_limit_ratio the feed stops.")
	deviation := gauge("twofold_feed_deviation_ratio", "How far the agreed price is from the answer on chain or in flight; 0 while there is no agreement. At twofold_feed_deviation_trigger_ratio a report is due.")
	trouble := gauge("twofold_feed_trouble_seconds", "How long the sides have not agreed; 0 while they do. Lasting: look at both providers, then at the market.")
	healthy := gauge("twofold_feed_side_healthy", "1 while the side has a healthy price of the feed. 0: `why FEED` says what its provider lacks.", "side")
	outOfRange := gauge("twofold_feed_out_of_range", "1 while a side's price does not fit the feed's decimals: nothing is published of it until the feed is replaced.")
	refuted := gauge("twofold_feed_refuted", "1 while a report of another relayer refutes the trouble that this relayer sees, or refuted what it posted of such lately, so that the feed's page is left to others. Lasting: look at this relayer's own connections to the providers.")
	divergenceLimit := gauge("twofold_feed_divergence_limit_ratio", "Up to how far apart the sides agree, as promised on chain.")
	deviationTrigger := gauge("twofold_feed_deviation_trigger_ratio", "At which deviation a report is due, as the config and the budget have it now; at most what is promised.")
	heartbeat := gauge("twofold_feed_heartbeat_seconds", "The promised heartbeat.")
	staleAfter := gauge("twofold_feed_stale_after_seconds", "The age from which readers call the answer STALE: the heartbeat and its allowance.")
	due := gauge("twofold_feed_due_timestamp_seconds", "Since when a post of the feed is due that the chain does not show yet; 0: none is. Lasting: look at twofold_submit_outcomes_total for what becomes of the posts.")
	judged := counter("twofold_landings_judged_total", "Posts that were due and landed, or are due for longer than twofold_landing_limit_seconds. The objective's whole.")
	late := counter("twofold_landings_late_total", "Those of twofold_landings_judged_total that were too late. More than one in a hundred: look at twofold_submit_outcomes_total, then at the endpoints.")
	for _, feed := range feeds {
		n := feed.Name
		m.feeds[feed.ID] = feedMetrics{
			divergence: divergence.WithLabelValues(n), deviation: deviation.WithLabelValues(n), trouble: trouble.WithLabelValues(n),
			healthy:         [2]prometheus.Gauge{healthy.WithLabelValues(n, price.A.String()), healthy.WithLabelValues(n, price.B.String())},
			outOfRange:      outOfRange.WithLabelValues(n),
			refuted:         refuted.WithLabelValues(n),
			divergenceLimit: divergenceLimit.WithLabelValues(n), deviationTrigger: deviationTrigger.WithLabelValues(n),
			heartbeat: heartbeat.WithLabelValues(n), staleAfter: staleAfter.WithLabelValues(n),
			due: due.WithLabelValues(n), judged: judged.WithLabelValues(n), late: late.WithLabelValues(n),
		}
	}
}

// judgedBy shows what a feed is judged by.
func (m *metrics) judgedBy(feed Feed) {
	f, rule := m.feeds[feed.ID], feed.Rule
	f.divergenceLimit.Set(ratio(rule.Policy.MaxDivergence))
	f.deviationTrigger.Set(ratio(rule.Deviation))
	f.heartbeat.Set(rule.Policy.Heartbeat.Seconds())
	f.staleAfter.Set((rule.Policy.Heartbeat + rule.Policy.Allowance()).Seconds())
	m.landingLimit.Set(rule.Lead.Seconds()) // every feed's, since it follows from the chain's blocks
}

// landing counts what became of something that was due.
func (m *metrics) landing(id price.FeedID, became landed, took time.Duration) {
	f := m.feeds[id]
	switch became {
	case pending:
		return
	case inTime:
		f.judged.Inc()
	case tooLate:
		f.judged.Inc()
		f.late.Inc()
	case afterAll:
	}
	if took > 0 {
		m.landings.Observe(took.Seconds())
	}
}

func (m *metrics) dueSince(id price.FeedID, since time.Time) {
	if since.IsZero() {
		m.feeds[id].due.Set(0)
		return
	}
	m.feeds[id].due.Set(float64(since.UnixMilli()) / 1000)
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
	for _, side := range price.Sides {
		f.healthy[side].Set(boolGauge(d.Health[side] == price.Healthy))
	}
	f.outOfRange.Set(boolGauge(d.Health[price.A] == price.OutOfRange || d.Health[price.B] == price.OutOfRange))
	f.refuted.Set(boolGauge(d.Refuted))
	f.divergence.Set(divergence)
	f.deviation.Set(deviation)
	f.trouble.Set(trouble)
}

// ratio is for the eyes of operators only: nothing is decided by it.
func ratio(p price.PPM) float64 { return float64(p) / 1e6 }

func boolGauge(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
