package app

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/dashboard"
)

// nothing is a source of a dashboard without feeds.
type nothing struct{ dashboard.Source }

func (nothing) Feeds(time.Time) []dashboard.Facts { return nil }

func TestAllThatIsServedIsForThoseWhoAskByAKnownName(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	relayer := &App{registry: prometheus.NewRegistry(), board: dashboard.New(nothing{}, log), hosts: []string{"known.example"}}
	watcher := &Watcher{registry: prometheus.NewRegistry(), hosts: []string{"known.example"}}
	for name, process := range map[string]struct {
		routes http.Handler
		key    string
		paths  []string
	}{
		"relayer": {relayer.routes(), " http.hosts", []string{"/metrics", "/healthz", "/readyz", "/", "/api/v1/openapi.json"}},
		"watcher": {watcher.routes(), " watch.http.hosts", []string{"/metrics", "/healthz", "/readyz"}},
	} {
		ask := func(host, path string) *httptest.ResponseRecorder {
			request, answer := httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil), httptest.NewRecorder()
			request.Host = host
			process.routes.ServeHTTP(answer, request)
			return answer
		}
		for _, path := range process.paths {
			if a := ask("evil.example", path); a.Code != http.StatusMisdirectedRequest || !strings.Contains(a.Body.String(), process.key) {
				t.Errorf("%s%s of another name: %d %s", name, path, a.Code, a.Body)
			}
		}
		for _, host := range []string{"known.example:9464", "10.1.2.3:9464", "localhost", ""} {
			for _, path := range []string{"/metrics", "/healthz"} {
				if a := ask(host, path); a.Code != http.StatusOK {
					t.Errorf("%s%s of %q: %d %s", name, path, host, a.Code, a.Body)
				}
			}
		}
	}
}

func TestWhoAsksAndDoesNotReadMakesNoStopSlowOrFailed(t *testing.T) {
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	blocked, ended := make(chan struct{}), make(chan struct{})
	endless := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		defer close(ended)
		time.AfterFunc(300*time.Millisecond, func() { close(blocked) }) // by then the socket's buffers are full
		for err := error(nil); err == nil; {
			_, err = w.Write(make([]byte, 1<<20))
		}
	})
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error, 1) // size 1: it is waited for below
	go func() { served <- serveHTTP(ctx, listener, endless, slog.New(slog.DiscardHandler)) }()
	deaf, err := new(net.Dialer).DialContext(t.Context(), "tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer deaf.Close()
	if _, err := deaf.Write([]byte("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")); err != nil {
		t.Fatal(err)
	}
	<-blocked
	stop()
	select {
	case err := <-served:
		if err != nil {
			t.Errorf("the stop failed: %v", err)
		}
	case <-time.After(answerWithin + time.Second):
		t.Fatal("the stop waits for who does not read")
	}
	select {
	case <-ended:
	case <-time.After(5 * time.Second):
		t.Error("its request is being answered still")
	}
}
