package rig

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Proxy stands between a relayer and its node, and loses answers, lags and lies about the newest block on demand.
type Proxy struct {
	server *httptest.Server
	node   string
	client *http.Client

	mu     sync.Mutex
	losing map[string]bool // methods whose answers are lost
	lost   int
	ahead  int64 // how far the newest block is said to be above what it is
	behind uint64
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

// Lie has the newest block said to be so far above what it is; 0 ends that.
func (p *Proxy) Lie(ahead int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ahead = ahead
}

// ServeHTTP passes a call on.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	asked, err := io.ReadAll(r.Body)
	if err != nil {
		return // the caller has gone
	}
	asked, answer, err := p.late(r.Context(), asked)
	if err == nil && answer == nil {
		answer, err = p.ask(r.Context(), asked)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	if p.loses(asked) {
		hangUp(w)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(p.falsified(asked, answer))
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

// falsified is the answer to who asks for the newest block's header, and any other as it is.
func (p *Proxy) falsified(asked, answer []byte) []byte {
	p.mu.Lock()
	ahead := p.ahead
	p.mu.Unlock()
	var call struct {
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	_ = json.Unmarshal(asked, &call) // a batch has no method of its own
	if ahead == 0 || call.Method != "eth_getBlockByNumber" || len(call.Params) == 0 || string(call.Params[0]) != `"latest"` {
		return answer
	}
	var told struct {
		Version json.RawMessage            `json:"jsonrpc"`
		ID      json.RawMessage            `json:"id"`
		Result  map[string]json.RawMessage `json:"result"`
	}
	var number hexutil.Big
	if json.Unmarshal(answer, &told) != nil || json.Unmarshal(told.Result["number"], &number) != nil {
		return answer
	}
	raised := new(big.Int).Add(number.ToInt(), big.NewInt(ahead))
	told.Result["number"] = json.RawMessage(strconv.Quote(hexutil.EncodeBig(raised)))
	lie, err := json.Marshal(told)
	if err != nil {
		return answer
	}
	return lie
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
