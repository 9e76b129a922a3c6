package endpoints

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"twofold/signer/txmgr"
)

// connections is how many of an endpoint's connections are kept open: as many as there may be requests at once.
const connections = 8

// A connection of HTTP/2 carries all requests, and a request that times out does not close it. One that has gone dead without
// a word, as when a firewall on the way forgets it, must be found out by pings, or it would be used for as long as the kernel
// believes in it. Of HTTP/1 every request that times out closes its connection.
const (
	pingAfter  = 3 * time.Second // of silence
	pingWithin = 2 * time.Second
)

// endpoint is one of them. Its view and standing are guarded by Endpoints.mu.
type endpoint struct {
	index     int
	name, url string
	pushes    bool // a WebSocket: heads can be subscribed to
	transport *http.Transport
	client    atomic.Pointer[txmgr.Endpoint] // nil until it was first reached
	metrics   endpointMetrics
	asked     chan struct{} // size 1: its watcher is to ask for the head now

	view     view
	standing standing
}

func newEndpoint(index int, name, address string) *endpoint {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = connections
	transport.HTTP2 = &http.HTTP2Config{SendPingTimeout: pingAfter, PingTimeout: pingWithin}
	return &endpoint{
		index: index, name: name, url: address, pushes: strings.HasPrefix(address, "ws"), transport: transport,
		asked: make(chan struct{}, 1), view: view{failed: errors.New("it was not reached yet")},
	}
}

// dial connects, if it never has: a connection that is lost is made again by the client itself.
func (p *endpoint) dial(ctx context.Context) error {
	if p.client.Load() != nil {
		return nil
	}
	client, err := rpc.DialOptions(ctx, p.url, rpc.WithHTTPClient(&http.Client{Transport: p.transport}))
	if err != nil {
		return fmt.Errorf("connecting: %w", txmgr.Redacted(err))
	}
	p.client.Store(&txmgr.Endpoint{Client: ethclient.NewClient(client)})
	return nil
}

func (p *endpoint) close() {
	if client := p.client.Load(); client != nil {
		client.Close()
	}
	p.transport.CloseIdleConnections()
}

// call makes one request and counts it. The key in the endpoint's URL is kept out of the error.
func call[T any](ctx context.Context, p *endpoint, request func(context.Context, txmgr.Endpoint) (T, error)) (value T, err error) {
	client := p.client.Load()
	if client == nil {
		err = fmt.Errorf("%w: it was never reached", txmgr.ErrUnreachable)
		p.metrics.called(0, err)
		return value, err
	}
	began := time.Now()
	value, err = request(ctx, *client)
	if err != nil {
		err = txmgr.Redacted(err)
	}
	p.metrics.called(time.Since(began), err)
	return value, err
}

// names are what log and metrics call the endpoints: the hosts, since providers put keys behind them; with the index where
// a host is there twice.
func names(urls []string) []string {
	all := make([]string, len(urls))
	count := map[string]int{}
	for i, address := range urls {
		all[i] = fmt.Sprintf("endpoint %d", i)
		if parsed, err := url.Parse(address); err == nil && parsed.Host != "" {
			all[i] = parsed.Host
		}
		count[all[i]]++
	}
	for i, name := range all {
		if count[name] > 1 {
			all[i] = fmt.Sprintf("%s[%d]", name, i)
		}
	}
	return all
}
