package coord

import (
	"sync/atomic"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// What is asked of Redis, a closed set.
const (
	requestLook    = "look"
	requestAcquire = "acquire"
	requestRenew   = "renew"
	requestRelease = "release"
	requestAdd     = "add"
)

// How the lease turns, a closed set.
const (
	changeTaken    = "taken"
	changeReleased = "released"
	changeYielded  = "yielded" // by who goes first and cannot post
	changeLost     = "lost"    // Redis says it is another's, or gone: two may have gone first for a moment
	changeExpired  = "expired" // by our clock, since no renewal was answered
)

type metrics struct {
	changes  map[string]prometheus.Counter
	requests map[string][2]prometheus.Counter
	told     atomic.Uint64
	dropped  atomic.Uint64
}

func newMetrics(reg prometheus.Registerer) *metrics {
	f := promauto.With(reg)
	m := &metrics{changes: map[string]prometheus.Counter{}, requests: map[string][2]prometheus.Counter{}}
	changes := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_coord_lease_changes_total",
		Help: "Turns of the lead: taken and released are an operator's doing or a failover; yielded is of a relayer that cannot post: look at its log; lost and expired are Redis's: look at it, answers go on."}, []string{"change"})
	for _, change := range []string{changeTaken, changeReleased, changeYielded, changeLost, changeExpired} {
		m.changes[change] = changes.WithLabelValues(change)
	}
	requests := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_coord_requests_total",
		Help: "Calls of Redis. Those that failed growing: it is down, slow or cut off; the ranks of the configs hold meanwhile."}, []string{"request", "outcome"})
	for _, request := range []string{requestLook, requestAcquire, requestRenew, requestRelease, requestAdd} {
		m.requests[request] = [2]prometheus.Counter{requests.WithLabelValues(request, "answered"), requests.WithLabelValues(request, "failed")}
	}
	f.NewCounterFunc(prometheus.CounterOpts{Name: "twofold_coord_stream_entries_total",
		Help: "Entries that the stream took. Standing still while answers land: its readers see nothing new; look at Redis."}, func() float64 { return float64(m.told.Load()) })
	f.NewCounterFunc(prometheus.CounterOpts{Name: "twofold_coord_stream_dropped_total",
		Help: "Entries that the stream's readers will not see, since Redis was away for too long. They can read the chain for what they missed."}, func() float64 { return float64(m.dropped.Load()) })
	return m
}

func (m *metrics) changed(change string) { m.changes[change].Inc() }

func (m *metrics) asked(request string, err error) {
	if err != nil {
		m.requests[request][1].Inc()
	} else {
		m.requests[request][0].Inc()
	}
}
