package simulator

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gorilla/websocket"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func wantAll(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%q does not say %q", text, part)
		}
	}
}

// pipes is a listener whose connections are pipes: they have no buffer and work in a bubble.
type pipes struct {
	conns chan net.Conn // holds none: a dial waits for its accept
	done  chan struct{}
	once  sync.Once
}

func newPipes() *pipes { return &pipes{conns: make(chan net.Conn), done: make(chan struct{})} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.done:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error { p.once.Do(func() { close(p.done) }); return nil }

func (p *pipes) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 1} }

func (p *pipes) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	here, there := net.Pipe()
	select {
	case p.conns <- there:
		return here, nil
	case <-p.done:
		return nil, net.ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// A bench is a server in a bubble, and the way to it.
type bench struct {
	*testing.T
	*Server
	pipes *pipes
}

// inBubble runs a server on invented time. Sleeping costs nothing there.
func inBubble(t *testing.T, cfg Config, test func(t *testing.T, b *bench)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		b := &bench{T: t, pipes: newPipes()}
		var err error
		if b.Server, err = New(cfg, b.pipes); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- b.Server.Run(ctx) }()
		test(t, b)
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("Run ended with %v", err)
		}
	})
}

// pass lets time go by, until everything that is due has happened.
func (b *bench) pass(d time.Duration) {
	<-time.After(d)
	synctest.Wait()
}

func (b *bench) set(p Provider, fault string) {
	b.Helper()
	f, err := ParseFault(fault)
	if err != nil {
		b.Fatal(err)
	}
	if err := b.Set(p, f); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) url(p Provider) string {
	if p == Coinbase {
		return b.CoinbaseURL()
	}
	return b.KrakenURL()
}

func (b *bench) tryDial(p Provider) (*client, *http.Response, error) {
	dialer := websocket.Dialer{NetDialContext: b.pipes.dial}
	conn, response, err := dialer.DialContext(b.Context(), b.url(p), nil)
	if err != nil {
		return nil, response, err
	}
	return newClient(b.T, conn), response, nil
}

func (b *bench) dial(p Provider) *client {
	b.Helper()
	c, _, err := b.tryDial(p)
	if err != nil {
		b.Fatalf("dialing %s: %v", p, err)
	}
	return c
}

// subscribed is a client that has asked for every channel of some symbols.
func (b *bench) subscribed(p Provider, symbols ...string) *client {
	b.Helper()
	c := b.dial(p)
	c.subscribe(p, symbols...)
	synctest.Wait()
	return c
}

// A client is a raw WebSocket client that notes all it hears.
type client struct {
	t    *testing.T
	conn *websocket.Conn

	mu    sync.Mutex
	heard []heard
	pongs int
	err   error // what ended the reading
}

type heard struct {
	at   time.Time
	kind int
	text string
}

func newClient(t *testing.T, conn *websocket.Conn) *client {
	c := &client{t: t, conn: conn}
	conn.SetPongHandler(func(string) error {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.pongs++
		return nil
	})
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for {
			kind, data, err := conn.ReadMessage()
			c.mu.Lock()
			if err != nil {
				c.err = err
				c.mu.Unlock()
				return
			}
			c.heard = append(c.heard, heard{time.Now(), kind, string(data)})
			c.mu.Unlock()
		}
	}()
	t.Cleanup(func() { conn.Close(); <-ended })
	return c
}

func (c *client) send(text string) {
	c.t.Helper()
	if err := c.conn.WriteMessage(websocket.TextMessage, []byte(text)); err != nil {
		c.t.Fatalf("sending %s: %v", text, err)
	}
}

func (c *client) subscribe(p Provider, symbols ...string) {
	c.t.Helper()
	list, err := json.Marshal(symbols)
	if err != nil {
		c.t.Fatal(err)
	}
	if p == Coinbase {
		c.send(`{"type":"subscribe","product_ids":` + string(list) + `,"channels":["level2_batch","ticker","heartbeat"]}`)
	} else {
		c.send(`{"method":"subscribe","params":{"channel":"ticker","symbol":` + string(list) +
			`,"event_trigger":"bbo","snapshot":true},"req_id":1}`)
	}
}

// take returns what was heard since the last take.
func (c *client) take() []heard {
	c.mu.Lock()
	defer c.mu.Unlock()
	all := c.heard
	c.heard = nil
	return all
}

func (c *client) end() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

// with picks the frames that contain every part.
func with(all []heard, parts ...string) []heard {
	return slices.Collect(func(yield func(heard) bool) {
		for _, h := range all {
			if !slices.ContainsFunc(parts, func(p string) bool { return !strings.Contains(h.text, p) }) && !yield(h) {
				return
			}
		}
	})
}

// fields reads a frame loosely; numbers keep their text.
func fields(t *testing.T, text string) map[string]any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader([]byte(text)))
	d.UseNumber()
	var f map[string]any
	if err := d.Decode(&f); err != nil {
		t.Fatalf("reading %q: %v", text, err)
	}
	if rows, ok := f["data"].([]any); ok && len(rows) == 1 {
		return rows[0].(map[string]any)
	}
	return f
}

func moment(t *testing.T, text any) time.Time {
	t.Helper()
	at, err := time.Parse(stamp, text.(string))
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// units reads a decimal, from a string or a JSON number, at eight decimals.
func units(t *testing.T, text any) uint64 {
	t.Helper()
	if n, ok := text.(json.Number); ok {
		text = n.String()
	}
	n, err := parseUnits(text.(string), Decimals)
	if err != nil {
		t.Fatal(err)
	}
	return uint64(n)
}
