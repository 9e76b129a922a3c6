package app

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"testing"
	"time"
)

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
