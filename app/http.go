package app

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"twofold/dashboard"
)

// answerWithin is how long requests that are being answered have to end once nothing new is taken. Who asks and does not read is
// cut off then: that must neither fail a stop nor make it slow.
const answerWithin = 2 * time.Second

// serve answers HTTP until ctx ends.
func (a *App) serve(ctx context.Context) error { return serveHTTP(ctx, a.listener, a.routes(), a.log) }

func serveHTTP(ctx context.Context, listener net.Listener, routes http.Handler, log *slog.Logger) error {
	server := &http.Server{
		Handler: routes, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second,
		WriteTimeout: 30 * time.Second, IdleTimeout: time.Minute,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelError), // what it logs are panics of ours, and misuse
	}
	stopped := make(chan error, 1) // size 1: the one answer, whether it is waited for or not
	go func() {
		<-ctx.Done()
		bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), answerWithin)
		defer cancel()
		err := server.Shutdown(bounded)
		if errors.Is(err, context.DeadlineExceeded) {
			err = server.Close()
		}
		stopped <- err
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

func answerReadiness(w http.ResponseWriter, r readiness) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	if !r.ready() {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	_, _ = w.Write([]byte(r.String()))
}

// looks are what every process of ours answers: its metrics, that it runs, and whether all is well.
func looks(registry *prometheus.Registry, runs string, ready http.HandlerFunc) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("the process runs; " + runs + " is for /readyz\n"))
	})
	mux.HandleFunc("GET /readyz", ready)
	return mux
}

func (a *App) routes() http.Handler {
	mux := looks(a.registry, "whether answers land", func(w http.ResponseWriter, _ *http.Request) { answerReadiness(w, a.readiness(time.Now())) })
	mux.Handle("/", a.board.Handler())
	for path, handler := range a.extra {
		mux.Handle(path, handler)
	}
	return dashboard.Guard(mux, "http.hosts", a.hosts)
}
