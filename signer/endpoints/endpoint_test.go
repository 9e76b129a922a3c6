package endpoints

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// way passes TCP through. Those of its connections that there are may go dead: nothing passes any more, and nobody is told.
type way struct {
	net.Listener
	to string

	mu    sync.Mutex
	conns []net.Conn
	dead  map[net.Conn]bool
}

func startWay(t *testing.T, to string) *way {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &way{Listener: listener, to: to, dead: map[net.Conn]bool{}}
	var passing sync.WaitGroup
	passing.Go(func() {
		for {
			near, err := w.Accept()
			if err != nil {
				return
			}
			far, err := net.Dial("tcp", w.to)
			if err != nil {
				_ = near.Close()
				continue
			}
			w.mu.Lock()
			w.conns = append(w.conns, near, far)
			w.mu.Unlock()
			passing.Go(func() { w.pass(near, far) })
			passing.Go(func() { w.pass(far, near) })
		}
	})
	t.Cleanup(func() {
		_ = w.Close()
		w.mu.Lock()
		for _, conn := range w.conns {
			_ = conn.Close()
		}
		w.mu.Unlock()
		passing.Wait()
	})
	return w
}

func (w *way) pass(from, to net.Conn) {
	buffer := make([]byte, 32<<10)
	for {
		n, err := from.Read(buffer)
		w.mu.Lock()
		dead := w.dead[from]
		w.mu.Unlock()
		switch {
		case err != nil && !dead:
			_ = to.Close()
			return
		case err != nil:
			return
		case !dead:
			_, _ = to.Write(buffer[:n])
		}
	}
}

// kill has the connections that there are go dead. New ones are well.
func (w *way) kill() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, conn := range w.conns {
		w.dead[conn] = true
	}
}

func TestAConnectionThatHasGoneDeadIsLeft(t *testing.T) {
	for name, version := range map[string]int32{"HTTP/1": 1, "HTTP/2": 2} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			n := startNode(t, newChain())
			var spoken atomic.Int32
			server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				spoken.Store(int32(r.ProtoMajor))
				n.rpc.ServeHTTP(w, r)
			}))
			server.EnableHTTP2 = version == 2
			server.StartTLS()
			t.Cleanup(server.Close)
			w := startWay(t, server.Listener.Addr().String())

			p := newEndpoint(0, "it", "https://"+w.Addr().String())
			p.metrics = newMetrics(nil, []string{"it"})[0]
			roots := x509.NewCertPool()
			roots.AddCert(server.Certificate())
			p.transport.TLSClientConfig = &tls.Config{RootCAs: roots}
			t.Cleanup(p.close)
			if err := p.dial(t.Context()); err != nil {
				t.Fatal(err)
			}
			asked := func() error {
				ctx, cancel := context.WithTimeout(t.Context(), time.Second)
				defer cancel()
				_, err := readID(ctx, p)
				return err
			}
			if err := asked(); err != nil || spoken.Load() != version {
				t.Fatalf("HTTP/%d was spoken, error %v", spoken.Load(), err)
			}
			w.kill()
			await(t, "an answer by another connection", func() bool { return asked() == nil })
		})
	}
}
