package feeds

import (
	"bufio"
	"context"
	"errors"
	"net"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"go.uber.org/goleak"

	"twofold/price"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// fakeProvider is a Dialer whose other end is a provider in this process: a real WebSocket server over
// net.Pipe, which works inside a synctest bubble.
type fakeProvider struct {
	refuse func(n int) error    // why the n-th attempt fails, from 1; nil: none does
	serve  func(n int, c *fake) // speaks on the n-th attempt's connection, which is closed when it returns
	mute   bool                 // never reads what it is sent
	dials  []time.Time          // when each attempt came
	all    sync.WaitGroup       // its goroutines
}

// fake is the provider's end of a connection.
type fake struct {
	conn  *websocket.Conn
	heard chan string // the text messages that came
	pings chan time.Time
	pongs chan time.Time
	over  chan struct{} // closed when the other end is gone
}

func (p *fakeProvider) DialContext(ctx context.Context, url string, header http.Header) (*websocket.Conn, *http.Response, error) {
	p.dials = append(p.dials, time.Now())
	n := len(p.dials)
	if p.refuse != nil {
		if err := p.refuse(n); err != nil {
			return nil, nil, err
		}
	}
	ours, theirs := net.Pipe()
	p.all.Go(func() { p.accept(n, theirs) })
	dialer := websocket.Dialer{NetDialContext: func(context.Context, string, string) (net.Conn, error) { return ours, nil }}
	return dialer.DialContext(ctx, url, header)
}

func (p *fakeProvider) accept(n int, pipe net.Conn) {
	defer pipe.Close()
	in := bufio.NewReader(pipe)
	request, err := http.ReadRequest(in)
	if err != nil {
		return
	}
	upgrader := websocket.Upgrader{}
	conn, err := upgrader.Upgrade(hijacked{pipe, in}, request, nil)
	if err != nil {
		return
	}
	f := &fake{
		conn: conn, heard: make(chan string, 1000), pings: make(chan time.Time, 1000),
		pongs: make(chan time.Time, 1000), over: make(chan struct{}),
	}
	conn.SetPingHandler(func(string) error { f.pings <- time.Now(); return nil })
	conn.SetPongHandler(func(string) error { f.pongs <- time.Now(); return nil })
	var reader sync.WaitGroup
	if p.mute {
		close(f.over)
	} else {
		reader.Go(func() {
			defer close(f.over)
			for {
				_, text, err := conn.ReadMessage()
				if err != nil {
					return
				}
				f.heard <- string(text)
			}
		})
	}
	p.serve(n, f)
	_ = conn.Close()
	reader.Wait()
}

// hijacked is what the upgrader needs of an HTTP server.
type hijacked struct {
	pipe net.Conn
	in   *bufio.Reader
}

func (h hijacked) Header() http.Header         { return http.Header{} }
func (h hijacked) Write(b []byte) (int, error) { return h.pipe.Write(b) }
func (h hijacked) WriteHeader(int)             {}
func (h hijacked) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	return h.pipe, bufio.NewReadWriter(h.in, bufio.NewWriter(h.pipe)), nil
}

// say sends one frame.
func (f *fake) say(text string) bool {
	return f.conn.WriteMessage(websocket.TextMessage, []byte(text)) == nil
}

// quote sends a Coinbase book that is a quote by the present time.
func (f *fake) quote() bool {
	return f.say(`{"type":"snapshot","product_id":"ETH-USD","asks":[["3000.20","1"]],"bids":[["3000.00","1"]],"time":"` +
		time.Now().UTC().Format(time.RFC3339Nano) + `"}`)
}

// keep quotes each second for that long, or until the other end is gone.
func (f *fake) keep(d time.Duration) {
	for end := time.Now().Add(d); time.Now().Before(end); {
		if !f.quote() {
			return
		}
		select {
		case <-time.After(time.Second):
		case <-f.over:
			return
		}
	}
}

// collector is a Sink that keeps what it gets, each with the time it came.
type collector struct {
	block  func(q price.Quote) // called first, if set
	mu     sync.Mutex
	quotes []price.Quote
	came   []time.Time
}

func (c *collector) Quote(q price.Quote) {
	if c.block != nil {
		c.block(q)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.quotes, c.came = append(c.quotes, q), append(c.came, time.Now())
}

func (c *collector) taken() []price.Quote {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]price.Quote(nil), c.quotes...)
}

var errRefused = errors.New("connection refused")
