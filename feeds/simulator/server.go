package simulator

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
	"golang.org/x/sync/errgroup"
)

// Server is the simulator: both providers behind one listener. All its methods may be called at any time and
// from anywhere; Run once.
type Server struct {
	listener  net.Listener
	truth     *Truth
	exchanges map[Provider]*exchange

	mu      sync.Mutex
	stopped bool
	clients sync.WaitGroup // one for each connection being served
}

// New checks the config and starts the markets' clock. With a nil listener it listens on a free port of
// 127.0.0.1. Run closes the listener.
func New(cfg Config, listener net.Listener) (*Server, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("checking the simulator's config: %w", err)
	}
	if listener == nil {
		var err error
		if listener, err = new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0"); err != nil {
			return nil, fmt.Errorf("listening for the simulator: %w", err)
		}
	}
	cfg = cfg.withDefaults()
	s := &Server{
		listener:  listener,
		truth:     newTruth(cfg, time.Now()),
		exchanges: make(map[Provider]*exchange),
	}
	for _, p := range Providers() {
		s.exchanges[p] = newExchange(p, cfg, s.truth)
	}
	return s, nil
}

// CoinbaseURL is where Coinbase Exchange is served.
func (s *Server) CoinbaseURL() string { return s.url(Coinbase) }

// KrakenURL is where Kraken v2 is served.
func (s *Server) KrakenURL() string { return s.url(Kraken) }

func (s *Server) url(p Provider) string {
	return "ws://" + s.listener.Addr().String() + "/" + string(p)
}

// Truth is what the prices were and what was said of them.
func (s *Server) Truth() *Truth { return s.truth }

// Connections lists the connection attempts to a provider in their order, the newest few thousand of those
// that have ended and all that are open.
func (s *Server) Connections(p Provider) []Connection {
	if e, ok := s.exchanges[p]; ok {
		return e.connections()
	}
	return nil
}

// Play puts the faults in force as scheduled from now on, and returns when the last has ended. A context that
// ends first ends the faults that Play began, and is the error.
func (s *Server) Play(ctx context.Context, schedule []ScheduledFault) error {
	for _, f := range schedule {
		if err := f.Check(); err != nil {
			return fmt.Errorf("playing fault %v: %w", f, err)
		}
	}
	group, ctx := errgroup.WithContext(ctx)
	for _, f := range schedule {
		group.Go(func() error {
			if err := wait(ctx, f.Start); err != nil {
				return err
			}
			e, played := s.exchanges[f.Provider], &setting{Fault: f.Fault, played: true}
			e.set(played)
			defer e.end(func(a *setting) bool { return a == played })
			return wait(ctx, f.Length)
		})
	}
	if err := group.Wait(); err != nil {
		return fmt.Errorf("playing faults: %w", err)
	}
	return nil
}

func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}

// Run serves until the context ends, then closes every connection and returns once all is quiet. Any return
// before that is a listener that failed.
func (s *Server) Run(ctx context.Context) error {
	mux := http.NewServeMux()
	for p, e := range s.exchanges {
		mux.HandleFunc("/"+string(p), func(w http.ResponseWriter, r *http.Request) { s.serve(e, w, r) })
	}
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}

	group, ctx := errgroup.WithContext(ctx)
	for _, e := range s.exchanges {
		group.Go(func() error { e.run(ctx); return nil })
	}
	group.Go(func() error {
		if err := server.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serving the simulator: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		s.stop()
		if err := server.Close(); err != nil {
			return fmt.Errorf("closing the simulator: %w", err)
		}
		return nil
	})
	err := group.Wait()
	s.clients.Wait()
	return err
}

func (s *Server) stop() {
	s.mu.Lock()
	s.stopped = true
	s.mu.Unlock()
	for _, e := range s.exchanges {
		e.stop()
	}
}

// enter counts a client in, unless it is too late.
func (s *Server) enter() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return false
	}
	s.clients.Add(1)
	return true
}

// serve is one client's whole stay; it reads, and a goroutine beside it writes.
func (s *Server) serve(e *exchange, w http.ResponseWriter, r *http.Request) {
	if !s.enter() {
		refuse(w)
		return
	}
	defer s.clients.Done()
	switch e.admit(time.Now()) {
	case StillOpen:
	case ByLimit:
		http.Error(w, "rate limit exceeded", http.StatusTooManyRequests)
		return
	default:
		refuse(w)
		return
	}
	upgrader := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // the client has been told
	}
	client := e.join(conn)
	if client == nil {
		conn.Close()
		return
	}
	written := make(chan struct{})
	go func() {
		defer close(written)
		client.write()
	}()
	if goodbye := client.read(); !goodbye {
		e.leave(client, ByClient)
	}
	<-written
}

// refuse ends a connection without a word, as a host that is down does.
func refuse(w http.ResponseWriter) {
	if conn, _, err := http.NewResponseController(w).Hijack(); err == nil {
		conn.Close()
	}
}
