package feeds

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/price"
)

// tickEvery is how often a decoder looks at the time.
const tickEvery = 100 * time.Millisecond

// Sink takes quotes. It is called by one goroutine of each stream, in order, and must not block: while
// it does, the provider's frames pile up.
type Sink interface {
	Quote(price.Quote)
}

// Dialer opens WebSocket connections; [websocket.Dialer] is one.
type Dialer interface {
	DialContext(ctx context.Context, url string, header http.Header) (*websocket.Conn, *http.Response, error)
}

// Stream keeps one provider's quotes coming for as long as it runs.
type Stream struct {
	config  Config
	sink    Sink
	dialer  Dialer
	log     *slog.Logger
	metrics *metrics
	tuned   atomic.Pointer[[]Symbol] // by Tune, and not taken yet

	standing standing
	// What follows belongs to Run; so do config's symbols.
	session uint64
	retry   *retry
	warned  cause           // the cause of the end that was logged last; causeEnd: none
	back    bool            // that quotes are back was logged since
	noted   map[Notice]bool // what was logged already
}

// New makes a stream; no I/O yet. A nil dialer is [websocket.Dialer] with the system's roots and proxy; reg may be nil.
func New(c Config, sink Sink, dialer Dialer, log *slog.Logger, reg prometheus.Registerer) (*Stream, error) {
	if err := c.Check(); err != nil {
		return nil, fmt.Errorf("checking the %s feed: %w", c.Provider, err)
	}
	c = c.WithDefaults()
	if dialer == nil {
		dialer = &websocket.Dialer{Proxy: http.ProxyFromEnvironment, HandshakeTimeout: c.DialTimeout, ReadBufferSize: 64 << 10}
	}
	return &Stream{
		config: c, sink: sink, dialer: dialer,
		log: log.With("provider", c.Provider), metrics: newMetrics(reg, c),
		retry: newRetry(c), warned: causeEnd, back: true, noted: make(map[Notice]bool),
	}, nil
}

// Run connects, and connects again, until ctx ends; then it returns nil. It must not be called twice.
func (s *Stream) Run(ctx context.Context) error {
	s.standing.is(false, time.Now())
	wait := s.retry.budget.take(time.Now())
	for pause(ctx, wait) {
		began := time.Now()
		err := s.connect(ctx)
		now := time.Now()
		if ctx.Err() == nil {
			s.report(ctx, err, now.Sub(began))
		}
		wait = max(s.retry.after(began, now), s.retry.budget.take(now))
	}
	return nil
}

// pause waits; false if ctx ended.
func pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return ctx.Err() == nil
	}
}

// report counts and logs why a connection ended. In the log a cause stands once in a row, until a
// connection was stable again.
func (s *Stream) report(ctx context.Context, err error, lasted time.Duration) {
	end := endError{cause: closed, err: err}
	errors.As(err, &end)
	s.metrics.reconnects[end.cause].Inc()
	s.standing.end(end)
	level := slog.LevelDebug
	if s.warned != end.cause || lasted >= s.config.StableAfter {
		level, s.warned, s.back = slog.LevelWarn, end.cause, false
	}
	s.log.Log(ctx, level, "connection to the provider ended, trying again",
		"cause", end.cause.String(), "err", end.err, "host", s.config.host())
}

// connect opens one connection and serves it until it ends. The error is an endError unless ctx ended.
func (s *Stream) connect(ctx context.Context) error {
	conn, err := s.dial(ctx)
	if err != nil {
		return err
	}
	s.session++
	s.takeTuned()
	decoder, err := NewDecoder(s.config, s.session)
	if err != nil {
		_ = conn.Close()
		return err
	}
	l := newLink(conn, s.config)
	linked, unlink := context.WithCancel(ctx)
	var both sync.WaitGroup
	both.Go(func() { l.read(linked) })
	both.Go(func() { l.write(linked) })
	s.metrics.connected.Set(1)
	s.standing.is(true, time.Now())

	err = s.serve(ctx, l, decoder)

	// First of all nobody may rely any longer on what was said; then the rest.
	s.deliver(decoder.Close(time.Now()))
	s.metrics.connected.Set(0)
	s.standing.is(false, time.Now())
	unlink()
	l.close()
	both.Wait()
	return err
}

func (s *Stream) dial(ctx context.Context) (*websocket.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.DialTimeout)
	defer cancel()
	conn, response, err := s.dialer.DialContext(ctx, s.config.URL, nil)
	if response != nil {
		_ = response.Body.Close() // what there is of it has been read
		if err != nil {
			err = fmt.Errorf("%w: HTTP status %s", err, response.Status)
		}
	}
	if err != nil {
		return nil, endError{dialing, err}
	}
	return conn, nil
}

// serve is the connection's loop: everything that touches the decoder happens here.
func (s *Stream) serve(ctx context.Context, l *link, decoder Decoder) error {
	tick := time.NewTicker(tickEvery)
	defer tick.Stop()
	err := s.act(l, decoder.Open(time.Now()))
	for err == nil {
		select {
		case <-ctx.Done():
			err = ctx.Err()
		case f := <-l.frames:
			err = s.take(l, decoder, f)
		case err = <-l.ended:
		case <-tick.C:
			if s.takeTuned() {
				decoder.Tune(s.config.Symbols)
			}
			// What has come already is judged first: a pause of ours is no silence of theirs.
			if len(l.frames) == 0 {
				err = s.act(l, decoder.Tick(time.Now()))
			}
		}
	}
	return err
}

// take decodes one frame.
func (s *Stream) take(l *link, decoder Decoder, f frame) error {
	s.standing.frame.Store(f.received.UnixNano())
	out, broken := decoder.Frame(f.received, f.data)
	s.metrics.frames[out.Kind].Inc()
	if broken != nil {
		out.Quotes = out.Quotes[:0] // nothing of a frame that is not understood is used
	}
	err := s.act(l, out)
	s.metrics.decoded.Observe(time.Since(f.received).Seconds())
	l.done(f)
	if broken != nil {
		return endError{garbage, broken}
	}
	return err
}

// act does what a decoder's output asks for.
func (s *Stream) act(l *link, out *Output) error {
	s.deliver(out)
	for _, message := range out.Send {
		if !l.send(message) {
			return endError{stuck, errors.New("too many messages wait to be sent")}
		}
	}
	if out.Lost {
		return endError{noQuote, errors.New("no symbol has a live quote")}
	}
	return nil
}

// deliver hands on what a decoder yielded.
func (s *Stream) deliver(out *Output) {
	for _, why := range out.Rejected {
		s.metrics.rejected[why].Inc()
	}
	for _, q := range out.Quotes {
		s.sink.Quote(q)
		s.metrics.quote(q)
		s.standing.offset.Store(int64(q.Offset))
		if !s.back && q.Gone == price.Present {
			s.back = true
			s.log.Info("quotes are back", "session", s.session)
		}
	}
	for _, n := range out.Notices {
		s.note(n)
	}
}

// maxNoted bounds how many different complaints of a provider are logged; all are counted as frames of
// kind error.
const maxNoted = 256

// note logs a notice the first time it is met.
func (s *Stream) note(n Notice) {
	if s.noted[n] || len(s.noted) >= maxNoted {
		return
	}
	s.noted[n] = true
	s.log.Warn("notice about the provider's stream", "symbol", n.Symbol, "text", n.Text)
}
