package remote

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// outcome is what became of a request, a closed set. Both ends use it, each a part of it.
type outcome uint8

const (
	signed         outcome = iota
	noted                  // it only told
	refusedOutcome         // by a rule of design section 8
	limited                // the proposer asked too often
	forbidden              // whoever asks is on no list
	malformed              // it is no request, or no answer
	failed                 // the attester could not: its own trouble
	late                   // no answer within the deadline
	unreachable            // no connection
	untrusted              // one end does not take the other's certificate
	forged                 // a signature that is not of the attester's address over what was proposed
	outcomes
)

var outcomeLabels = [outcomes]string{
	"signed", "noted", "refused", "limited", "forbidden", "malformed", "failed", "late", "unreachable", "untrusted", "forged",
}

// String is the metric's label.
func (o outcome) String() string { return outcomeLabels[o] }

// unknownProposer is the label of whoever is not on the list.
const unknownProposer = "unknown"

type serverMetrics struct {
	requests  *prometheus.CounterVec
	strangers prometheus.Counter
}

func newServerMetrics(reg prometheus.Registerer, proposers []string) *serverMetrics {
	f := promauto.With(reg)
	m := &serverMetrics{
		requests: f.NewCounterVec(prometheus.CounterOpts{
			Name: "twofold_attest_requests_total",
			Help: "Requests of proposers, by what became of them; why one was refused is in twofold_signer_refused_total. limited: the proposer asks too often; forbidden: its certificate is on no list; failed: the key does not sign.",
		}, []string{"proposer", "outcome"}),
		strangers: f.NewCounter(prometheus.CounterOpts{
			Name: "twofold_attest_handshakes_refused_total",
			Help: "Connections that ended because one end does not take the other's certificate. Growing: a certificate expired or is of another CA; the log says whose.",
		}),
	}
	m.requests.WithLabelValues(unknownProposer, forbidden.String())
	for _, p := range proposers {
		for _, o := range []outcome{signed, noted, refusedOutcome, limited, malformed, failed} {
			m.requests.WithLabelValues(p, o.String())
		}
	}
	return m
}

func (m *serverMetrics) answered(proposer string, o outcome) {
	m.requests.WithLabelValues(proposer, o.String()).Inc()
}

// peerMetrics are a proposer's, of one attester.
type peerMetrics struct {
	asked   [outcomes]prometheus.Counter
	took    prometheus.Observer
	well    prometheus.Gauge
	dropped prometheus.Counter
}

type clientMetrics struct {
	asked   *prometheus.CounterVec
	took    *prometheus.HistogramVec
	well    *prometheus.GaugeVec
	dropped *prometheus.CounterVec
}

// newClientMetrics are those of one side; both sides share a registry and differ in the label "side".
func newClientMetrics(reg prometheus.Registerer, side string) *clientMetrics {
	f := promauto.With(prometheus.WrapRegistererWith(prometheus.Labels{"side": side}, reg))
	return &clientMetrics{
		asked: f.NewCounterVec(prometheus.CounterOpts{
			Name: "twofold_remote_requests_total",
			Help: "Requests to attesters that run apart, by what became of them. forged: it signs by another key than the config names, or lies; untrusted: see the certificates; late, unreachable: its machine or the way there.",
		}, []string{"attester", "outcome"}),
		took: f.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "twofold_remote_request_seconds",
			Help:    "From request to signature or refusal. Above 0.3 s it is too late to count: look at the network, then at the attester's twofold_signer_wait_seconds.",
			Buckets: []float64{.0005, .001, .002, .003, .005, .01, .015, .025, .05, .1, .2, .3, .5, 1},
		}, []string{"attester"}),
		well: f.NewGaugeVec(prometheus.GaugeOpts{
			Name: "twofold_remote_well",
			Help: "1 while the attester that runs apart answers as it should; 0: the log says why. With none of its side at 1 nothing can be published.",
		}, []string{"attester"}),
		dropped: f.NewCounterVec(prometheus.CounterOpts{
			Name: "twofold_remote_tells_dropped_total",
			Help: "Messages about lanes in trouble that an attester was too slow for, or out of reach. Growing while it is well: it is overloaded, and may refuse to sign trouble.",
		}, []string{"attester"}),
	}
}

func (m *clientMetrics) of(attester string) *peerMetrics {
	p := &peerMetrics{took: m.took.WithLabelValues(attester), well: m.well.WithLabelValues(attester), dropped: m.dropped.WithLabelValues(attester)}
	for o := outcome(0); o < outcomes; o++ {
		p.asked[o] = m.asked.WithLabelValues(attester, o.String())
	}
	return p
}
