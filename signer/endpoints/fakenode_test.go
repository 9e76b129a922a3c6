package endpoints

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
)

const ours = 901

// chain is the truth that all fake nodes tell of, each in its own way.
type chain struct {
	mu      sync.Mutex
	headers []*types.Header
	forks   byte // makes a block after a reorganisation another than before
}

func newChain() *chain {
	c := new(chain)
	for range 50 {
		c.mine()
	}
	return c
}

func (c *chain) mine() {
	c.mu.Lock()
	defer c.mu.Unlock()
	h := &types.Header{Number: big.NewInt(int64(len(c.headers))), Time: uint64(time.Now().Unix()), Difficulty: new(big.Int), BaseFee: big.NewInt(1), Extra: []byte{c.forks}}
	if len(c.headers) > 0 {
		h.ParentHash = c.headers[len(c.headers)-1].Hash()
	}
	c.headers = append(c.headers, h)
}

func (c *chain) reorg(depth int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.headers = c.headers[:len(c.headers)-depth]
	c.forks++
}

// at is the header so many blocks below the newest.
func (c *chain) at(below int) *types.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.headers[len(c.headers)-1-below]
}

// node is a model of an RPC endpoint that misbehaves on demand, over HTTP and WebSocket.
type node struct {
	chain  *chain
	server *httptest.Server
	rpc    *rpc.Server

	mu       sync.Mutex
	faults   faults
	conns    map[net.Conn]bool
	released chan struct{} // closed when what hangs may go on
	calls    map[string]int
	sent     []common.Hash
}

// faults are what a node does wrong.
type faults struct {
	chainID uint64
	below   int    // its head is that far below the chain's
	lie     uint64 // and says to be so far above it
	hangs   bool
	down    bool // every connection is cut
	mute    bool // subscriptions say nothing
	lost    bool // a transaction is taken, and the answer is lost
	refusal string
	last    uint64 // the last block that it has, whatever it says; 0: all of its head's chain
}

func startNode(t *testing.T, c *chain) *node {
	t.Helper()
	n := &node{chain: c, faults: faults{chainID: ours}, conns: map[net.Conn]bool{}, released: make(chan struct{}), calls: map[string]int{}}
	n.rpc = rpc.NewServer()
	if err := n.rpc.RegisterName("eth", &service{n}); err != nil {
		t.Fatal(err)
	}
	sockets := n.rpc.WebsocketHandler([]string{"*"})
	n.server = httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" {
			sockets.ServeHTTP(w, r)
			return
		}
		answer := httptest.NewRecorder()
		n.rpc.ServeHTTP(answer, r)
		if n.now().lost && len(n.sends()) > 0 && strings.Contains(answer.Body.String(), n.sends()[len(n.sends())-1].Hex()) {
			panic(http.ErrAbortHandler)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer.Body.Bytes())
	}))
	n.server.Config.ConnState = func(conn net.Conn, state http.ConnState) {
		n.mu.Lock()
		defer n.mu.Unlock()
		if state == http.StateNew {
			n.conns[conn] = true
			if n.faults.down {
				_ = conn.Close()
			}
		}
	}
	n.server.Start()
	t.Cleanup(n.stop)
	return n
}

func (n *node) stop() {
	n.set(func(f *faults) { *f = faults{chainID: ours} })
	n.cut()
	n.rpc.Stop()
	n.server.Close()
}

func (n *node) url() string   { return n.server.URL }
func (n *node) wsURL() string { return "ws" + strings.TrimPrefix(n.server.URL, "http") }

// set changes its faults; what hung goes on.
func (n *node) set(change func(*faults)) {
	n.mu.Lock()
	change(&n.faults)
	down := n.faults.down
	close(n.released)
	n.released = make(chan struct{})
	n.mu.Unlock()
	if down {
		n.cut()
	}
}

// cut ends every connection without a word.
func (n *node) cut() {
	n.mu.Lock()
	defer n.mu.Unlock()
	for conn := range n.conns {
		_ = conn.Close()
		delete(n.conns, conn)
	}
}

func (n *node) now() faults {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.faults
}

func (n *node) sends() []common.Hash {
	n.mu.Lock()
	defer n.mu.Unlock()
	return append([]common.Hash(nil), n.sent...)
}

func (n *node) called(method string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.calls[method]
}

// enter is what happens to every call.
func (n *node) enter(ctx context.Context, method string) faults {
	n.mu.Lock()
	n.calls[method]++
	f, released := n.faults, n.released
	n.mu.Unlock()
	if f.hangs {
		select {
		case <-released:
		case <-ctx.Done():
		}
	}
	return f
}

func (n *node) head(f faults) *types.Header {
	head := types.CopyHeader(n.chain.at(f.below))
	head.Number.Add(head.Number, new(big.Int).SetUint64(f.lie))
	return head
}

var errNoBlock = errors.New("header not found")

// service is what a node serves; its method names are those of JSON-RPC.
type service struct{ n *node }

func (s *service) ChainId(ctx context.Context) hexutil.Uint64 {
	return hexutil.Uint64(s.n.enter(ctx, "chainId").chainID)
}

func (s *service) GetBlockByNumber(ctx context.Context, number rpc.BlockNumber, _ bool) (any, error) {
	f := s.n.enter(ctx, "getBlockByNumber")
	head := s.n.head(f)
	if number >= 0 && head.Number.Int64() < number.Int64() {
		return nil, nil
	}
	return head, nil
}

// Call answers with who it is, and only for blocks that it has.
func (s *service) Call(ctx context.Context, _ map[string]any, block rpc.BlockNumber) (hexutil.Bytes, error) {
	f := s.n.enter(ctx, "call")
	switch {
	case f.refusal != "":
		return nil, errors.New(f.refusal)
	case !s.n.has(f, block.Int64()):
		return nil, errNoBlock
	}
	return hexutil.Bytes(s.n.server.URL), nil
}

func (s *service) SendRawTransaction(ctx context.Context, raw hexutil.Bytes) (common.Hash, error) {
	f := s.n.enter(ctx, "sendRawTransaction")
	if f.refusal != "" {
		return common.Hash{}, errors.New(f.refusal)
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return common.Hash{}, err
	}
	s.n.mu.Lock()
	defer s.n.mu.Unlock()
	s.n.sent = append(s.n.sent, tx.Hash())
	return tx.Hash(), nil
}

// GetLogs is empty, of whatever blocks.
func (s *service) GetLogs(ctx context.Context, _ map[string]any) []any {
	s.n.enter(ctx, "getLogs")
	return []any{}
}

func (s *service) GetTransactionCount(ctx context.Context, _ common.Address, block rpc.BlockNumberOrHash) (hexutil.Uint64, error) {
	f := s.n.enter(ctx, "getTransactionCount")
	if number, ok := block.Number(); ok && !s.n.has(f, number.Int64()) {
		return 0, errNoBlock
	}
	return 0, nil
}

// NewHeads is the subscription.
func (s *service) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	subscription := notifier.CreateSubscription()
	s.n.enter(ctx, "newHeads")
	ended := subscription.Err()
	go func() {
		var last common.Hash
		tick := time.NewTicker(2 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-ended: //nolint:errcheck // that it has ended is all
				return
			case <-tick.C:
			}
			f := s.n.now()
			if head := s.n.head(f); head.Hash() != last && !f.mute && !f.hangs {
				last = head.Hash()
				_ = notifier.Notify(subscription.ID, head)
			}
		}
	}()
	return subscription, nil
}

// world is several nodes of one chain, and the endpoints that are tested.
type world struct {
	*Endpoints
	chain *chain
	nodes []*node
	log   *lines
	reg   *prometheus.Registry
	heads chan *types.Header                   // what was handed on
	reads func(context.Context, *types.Header) // at each head before that; nil: nothing
}

const (
	fastBlock = 100 * time.Millisecond
	within    = 10 * time.Second
)

// start opens endpoints over n nodes, and has them watched and followed until the test ends.
func start(t *testing.T, n int, address func(*node) string) *world {
	t.Helper()
	w := prepare(t, n)
	w.open(t, address)
	return w
}

func prepare(t *testing.T, n int) *world {
	t.Helper()
	w := &world{chain: newChain(), log: new(lines), reg: prometheus.NewRegistry(), heads: make(chan *types.Header, 10_000)}
	for range n {
		w.nodes = append(w.nodes, startNode(t, w.chain))
	}
	return w
}

func (w *world) config(address func(*node) string) Config {
	cfg := Config{ChainID: ours, BlockTime: fastBlock, PollEvery: 5 * time.Millisecond}
	for _, n := range w.nodes {
		cfg.URLs = append(cfg.URLs, address(n))
	}
	return cfg
}

func (w *world) open(t *testing.T, address func(*node) string) {
	t.Helper()
	var err error
	if w.Endpoints, err = Open(t.Context(), w.config(address), slog.New(slog.NewTextHandler(w.log, nil)), w.reg); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	var parts sync.WaitGroup
	parts.Go(func() { _ = w.Run(ctx) })
	parts.Go(func() {
		_ = w.Follow(ctx, func(ctx context.Context, head *types.Header) {
			if w.reads != nil {
				w.reads(ctx, head)
			}
			w.heads <- head
		})
	})
	parts.Go(func() { w.mine(ctx) })
	t.Cleanup(func() {
		cancel()
		parts.Wait()
		w.Close()
		if t.Failed() {
			t.Logf("the log:\n%s", w.log)
		}
	})
}

func (w *world) mine(ctx context.Context) {
	tick := time.NewTicker(fastBlock)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			w.chain.mine()
		}
	}
}

// await waits for a condition.
func await(t *testing.T, what string, is func() bool) {
	t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	late := time.After(within)
	for !is() {
		select {
		case <-late:
			t.Fatalf("waited in vain for %s", what)
		case <-tick.C:
		}
	}
}

// is awaits an endpoint's trouble.
func (w *world) is(t *testing.T, i int, want trouble) {
	t.Helper()
	await(t, w.nodes[i].url()+" to be in trouble: "+want.String(), func() bool { return w.trouble(i) == want })
}

func (w *world) trouble(i int) trouble {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.list[i].standing.trouble
}

// goesOn awaits some heads that are new.
func (w *world) goesOn(t *testing.T) {
	t.Helper()
	for len(w.heads) > 0 {
		<-w.heads
	}
	await(t, "heads to come", func() bool { return len(w.heads) >= 5 })
}

// lines is a log.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(text []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(text)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func (l *lines) count(text string) int { return strings.Count(l.String(), text) }
