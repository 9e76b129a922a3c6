package feeds

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/price"
)

// metrics are one stream's. What happens per frame is resolved to its counter beforehand.
type metrics struct {
	frames     [kindEnd]prometheus.Counter
	rejected   [rejectEnd]prometheus.Counter
	reconnects [causeEnd]prometheus.Counter
	quotes     map[price.FeedID]prometheus.Counter
	lastQuote  map[price.FeedID]prometheus.Gauge
	connected  prometheus.Gauge
	offset     prometheus.Gauge
	decoded    prometheus.Histogram
}

func newMetrics(reg prometheus.Registerer, c Config) *metrics {
	if reg != nil {
		// Each provider's stream has these metrics; what tells them apart is this label.
		reg = prometheus.WrapRegistererWith(prometheus.Labels{"provider": c.Provider}, reg)
	}
	f := promauto.With(reg)
	m := &metrics{
		quotes:    make(map[price.FeedID]prometheus.Counter, len(c.Symbols)),
		lastQuote: make(map[price.FeedID]prometheus.Gauge, len(c.Symbols)),
		connected: f.NewGauge(prometheus.GaugeOpts{
			Name: "twofold_feeds_connected",
			Help: "1 while the connection to the provider is open. At 0 for more than a minute: look at the log for the cause, and at the provider's status page.",
		}),
		offset: f.NewGauge(prometheus.GaugeOpts{
			Name: "twofold_feeds_clock_offset_seconds",
			Help: "The provider's clock minus ours, transit included. Beyond +2 or -5 its quotes are not used: check this machine's time service first, then the other provider's offset.",
		}),
		decoded: f.NewHistogram(prometheus.HistogramOpts{
			Name:    "twofold_feeds_decode_seconds",
			Help:    "From the return of the socket read to the quotes handed on. When it grows, the process is short of CPU.",
			Buckets: prometheus.ExponentialBuckets(1e-5, 2, 14),
		}),
	}
	frames := f.NewCounterVec(prometheus.CounterOpts{
		Name: "twofold_feeds_frames_total",
		Help: "Frames received, by kind. Many of kind unknown: the provider's protocol has changed.",
	}, []string{"kind"})
	for k := range m.frames {
		m.frames[k] = frames.WithLabelValues(Kind(k).String())
	}
	rejected := f.NewCounterVec(prometheus.CounterOpts{
		Name: "twofold_feeds_rejected_total",
		Help: "What did not become a quote, by reason. garbage ends the connection; out_of_order and broken_book in numbers mean that the provider's stream is not sound.",
	}, []string{"reason"})
	for r := range m.rejected {
		m.rejected[r] = rejected.WithLabelValues(Reject(r).String())
	}
	reconnects := f.NewCounterVec(prometheus.CounterOpts{
		Name: "twofold_feeds_reconnects_total",
		Help: "Connections, or attempts at one, that ended, by cause. A steady rate means the provider or the network is in trouble, or that we are banned (dial).",
	}, []string{"cause"})
	for c := range m.reconnects {
		m.reconnects[c] = reconnects.WithLabelValues(cause(c).String())
	}
	quotes := f.NewCounterVec(prometheus.CounterOpts{
		Name: "twofold_feeds_quotes_total",
		Help: "Quotes handed on, withdrawals not counted. One that stands still: the symbol is silent or without a price, see twofold_feeds_rejected_total.",
	}, []string{"feed"})
	last := f.NewGaugeVec(prometheus.GaugeOpts{
		Name: "twofold_feeds_last_quote_timestamp_seconds",
		Help: "Up to when, by the provider's clock, the latest price is known to hold; 0: none yet. Older than maxQuoteAge: the feed lacks this side.",
	}, []string{"feed"})
	for _, s := range c.Symbols {
		m.quotes[s.Feed.ID] = quotes.WithLabelValues(s.Feed.Name)
		m.lastQuote[s.Feed.ID] = last.WithLabelValues(s.Feed.Name)
	}
	return m
}

// quote counts q.
func (m *metrics) quote(q price.Quote) {
	if q.Gone != price.Present {
		return
	}
	m.quotes[q.Feed].Inc()
	m.lastQuote[q.Feed].Set(q.Fresh().Sub(time.Unix(0, 0)).Seconds())
	m.offset.Set(q.Offset.Seconds())
}

// cause is why a connection ended. It is a closed set: the metric's label.
type cause uint8

const (
	dialing cause = iota // it could not be made
	closed               // the other end closed it, or the network
	silent               // nothing came for ReadTimeout
	garbage              // a frame could not be decoded
	noQuote              // frames came, but no quote
	stuck                // the provider did not take what we sent
	causeEnd
)

var causeNames = [causeEnd]string{"dial", "closed", "silent", "garbage", "no_quote", "stuck"}

// String is the metric label.
func (c cause) String() string { return causeNames[c] }

// endError says why a connection ended.
type endError struct {
	cause cause
	err   error
}

func (e endError) Error() string { return e.cause.String() + ": " + e.err.Error() }
func (e endError) Unwrap() error { return e.err }
