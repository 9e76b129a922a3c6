package rig

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
)

// Proxy stands between a relayer and its node, and loses answers on demand.
type Proxy struct {
	server *httptest.Server
	node   string
	client *http.Client

	mu     sync.Mutex
	losing map[string]bool // methods whose answers are lost
	lost   int
}

// StartProxy listens before the node at a URL.
func StartProxy(node string) *Proxy {
	p := &Proxy{node: node, client: &http.Client{Transport: &http.Transport{}}, losing: make(map[string]bool)}
	p.server = httptest.NewServer(p)
	return p
}

// URL is where to send calls instead of to the node.
func (p *Proxy) URL() string { return p.server.URL }

// Stop cuts every connection.
func (p *Proxy) Stop() {
	p.server.Close()
	p.client.CloseIdleConnections()
}

// Lose begins or stops losing the answers of a method. The node still does what was asked.
func (p *Proxy) Lose(method string, lose bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.losing[method] = lose
}

// Lost is how many answers were lost.
func (p *Proxy) Lost() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.lost
}

// ServeHTTP passes a call on.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	asked, err := io.ReadAll(r.Body)
	if err != nil {
		return // the caller has gone
	}
	answer, err := p.ask(r.Context(), asked)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	if p.loses(asked) {
		hangUp(w)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(answer)
}

func (p *Proxy) ask(ctx context.Context, asked []byte) (answer []byte, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.node, bytes.NewReader(asked))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := p.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	return io.ReadAll(response.Body)
}

func (p *Proxy) loses(asked []byte) bool {
	var call struct {
		Method string `json:"method"`
	}
	_ = json.Unmarshal(asked, &call) // a batch has no method of its own
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.losing[call.Method] {
		return false
	}
	p.lost++
	return true
}

// hangUp ends a connection without a word.
func hangUp(w http.ResponseWriter) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = conn.Close()
}
