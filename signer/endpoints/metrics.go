package endpoints

import (
	"errors"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/signer/txmgr"
)

// endpointMetrics are one endpoint's.
type endpointMetrics struct {
	healthy, head, chosen         prometheus.Gauge
	answered, refused, unanswered prometheus.Counter
	took                          prometheus.Observer
}

func newMetrics(reg prometheus.Registerer, names []string) []endpointMetrics {
	f := promauto.With(reg)
	label := []string{"endpoint"}
	healthy := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_rpc_healthy",
		Help: "1 while the RPC endpoint is read when it is the freshest, 0 while it is aside. The log says why: ask its provider, or replace it in chain.rpc."}, label)
	head := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_rpc_head_block",
		Help: "The newest block that the RPC endpoint told of. Behind the others: it lags."}, label)
	chosen := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_rpc_chosen",
		Help: "1 for the RPC endpoint that is read now: the freshest healthy one. It moves all the time; never the same one for long means that all are well."}, label)
	requests := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_rpc_requests_total",
		Help: "Requests to the RPC endpoint. refused: it answered with an error, such as a rate limit. unanswered: it could not be reached, or hung."},
		[]string{"endpoint", "outcome"})
	took := f.NewHistogramVec(prometheus.HistogramOpts{Name: "twofold_rpc_request_seconds",
		Help:    "How long the RPC endpoint took for a request, answered or not. High: choose one that is nearer.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2, 5}}, label)
	all := make([]endpointMetrics, len(names))
	for i, name := range names {
		all[i] = endpointMetrics{
			healthy: healthy.WithLabelValues(name), head: head.WithLabelValues(name), chosen: chosen.WithLabelValues(name),
			answered: requests.WithLabelValues(name, "answered"), refused: requests.WithLabelValues(name, "refused"),
			unanswered: requests.WithLabelValues(name, "unanswered"), took: took.WithLabelValues(name),
		}
	}
	return all
}

// called counts one request.
func (m *endpointMetrics) called(took time.Duration, err error) {
	m.took.Observe(took.Seconds())
	switch {
	case errors.Is(err, txmgr.ErrUnreachable), !txmgr.Answered(err):
		m.unanswered.Inc()
	case txmgr.Refused(err):
		m.refused.Inc()
	default:
		m.answered.Inc()
	}
}

// stands shows where the endpoint stands.
func (m *endpointMetrics) stands(v *view, s standing, chosen bool) {
	m.healthy.Set(gauge(s.trouble == none))
	m.chosen.Set(gauge(chosen))
	if v.known() {
		m.head.Set(float64(v.number()))
	}
}

func gauge(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
