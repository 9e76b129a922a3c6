package endpoints

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"twofold/signer/txmgr"
)

// openWithin bounds the first words with each endpoint. They are asked side by side.
const openWithin = 5 * time.Second

// Config says which endpoints there are.
type Config struct {
	// URLs of the endpoints, http(s):// or ws(s)://; at least one. Which comes first decides only between equals.
	URLs []string
	// ChainID that all of them must have.
	ChainID uint64
	// BlockTime is how far apart blocks are. What an endpoint may do is counted in it.
	BlockTime time.Duration
	// PollEvery is how often an endpoint without a subscription is asked for its newest head.
	PollEvery time.Duration
}

// Endpoints are several that behave as one. All methods may be called concurrently, but for Follow and Run, of which one
// each may run.
type Endpoints struct {
	cfg     Config
	list    []*endpoint
	log     *slog.Logger
	changed chan struct{}   // size 1: that something changed is all it says
	prompts <-chan struct{} // nil: nobody knows better than the watchers when to ask

	// What is still being sent ends with Close, which cuts it off for errClosed.
	untilClosed func(within time.Duration) (context.Context, context.CancelFunc)
	cutOff      context.CancelCauseFunc
	sending     sync.WaitGroup

	mu        sync.Mutex // never held over a call
	chosen    int        // -1: none has told of a head
	reading   reading
	desperate bool // none is healthy, and it was said
	closed    bool
}

// Fault is what is wrong with one of the URLs.
type Fault struct {
	Index int
	Err   error // a *txmgr.WrongChainError if the endpoint says that it is on another chain
}

func (f *Fault) Error() string { return fmt.Sprintf("endpoint %d: %v", f.Index, f.Err) }

// Unwrap is the cause.
func (f *Fault) Unwrap() error { return f.Err }

// Faults are those of several, in the order of the URLs.
type Faults []*Fault

func (f Faults) Error() string { return errors.Join(f.Unwrap()...).Error() }

// Unwrap is each of them.
func (f Faults) Unwrap() []error {
	all := make([]error, len(f))
	for i, fault := range f {
		all[i] = fault
	}
	return all
}

// Open reaches for every endpoint. One that is down is aside until it is up; that all are down, or that one says it is on
// another chain, is an error: Faults. Call Close when all is over.
func Open(ctx context.Context, cfg Config, log *slog.Logger, reg prometheus.Registerer) (*Endpoints, error) {
	e := &Endpoints{cfg: cfg, log: log, changed: make(chan struct{}, 1), chosen: -1}
	e.untilClosed, e.cutOff = lifetime()
	called := names(cfg.URLs)
	metrics := newMetrics(reg, called)
	for i, address := range cfg.URLs {
		p := newEndpoint(i, called[i], address)
		p.metrics = metrics[i]
		e.list = append(e.list, p)
	}
	ctx, cancel := context.WithTimeout(ctx, openWithin)
	defer cancel()
	var group errgroup.Group
	for _, p := range e.list {
		group.Go(func() error { p.greet(ctx, cfg.ChainID); return nil })
	}
	_ = group.Wait() // what failed is in the views
	if faults := e.faults(); faults != nil {
		e.Close()
		return nil, faults
	}
	e.mu.Lock()
	said := e.rejudge(time.Now(), 0)
	e.mu.Unlock()
	e.say(said)
	return e, nil
}

// greet asks an endpoint for the first time. Nobody else uses it yet.
func (p *endpoint) greet(ctx context.Context, chainID uint64) {
	p.view.failed = p.dial(ctx)
	if p.view.failed != nil {
		return
	}
	id, err := readID(ctx, p)
	if err != nil {
		p.view.failed = fmt.Errorf("reading the chain id: %w", err)
		return
	}
	if id != chainID {
		p.view.otherChain = id
		return
	}
	asked := time.Now()
	head, err := readHead(ctx, p)
	if err != nil {
		p.view.failed = fmt.Errorf("reading head: %w", err)
		return
	}
	p.view.saw(asked, time.Now(), head)
}

// faults are those that must not be overlooked at start.
func (e *Endpoints) faults() Faults {
	var wrong, down Faults
	for i, p := range e.list {
		switch {
		case p.view.otherChain != 0:
			wrong = append(wrong, &Fault{i, &txmgr.WrongChainError{Want: e.cfg.ChainID, Got: p.view.otherChain}})
		case p.view.failed != nil:
			down = append(down, &Fault{i, p.view.failed})
		}
	}
	if len(down) == len(e.list) {
		return down
	}
	return wrong
}

// lifetime makes contexts that end when it is cut off, at the latest.
func lifetime() (bounded func(time.Duration) (context.Context, context.CancelFunc), cutOff context.CancelCauseFunc) {
	life, cutOff := context.WithCancelCause(context.Background())
	return func(within time.Duration) (context.Context, context.CancelFunc) {
		return context.WithTimeout(life, within)
	}, cutOff
}

// Close ends what is still being sent, and every connection. Run and Follow must have ended. It may be called twice.
func (e *Endpoints) Close() {
	e.mu.Lock()
	again := e.closed
	e.closed = true
	e.mu.Unlock()
	if again {
		return
	}
	e.cutOff(errClosed)
	e.sending.Wait()
	for _, p := range e.list {
		p.close()
	}
}

// learn changes what is known of an endpoint, judges all of them anew, and says what that changes.
func (e *Endpoints) learn(p *endpoint, change func(*view)) {
	e.mu.Lock()
	change(&p.view)
	said := e.rejudge(time.Now(), e.hold())
	e.mu.Unlock()
	e.say(said)
	select {
	case e.changed <- struct{}{}:
	default: // whoever follows has yet to look, and will see this too
	}
}

// hold is for how long an endpoint must be right before it is taken back. A single one is read anyway.
func (e *Endpoints) hold() time.Duration {
	if len(e.list) == 1 {
		return 0
	}
	return backAfterBlocks * e.cfg.BlockTime
}

// remark is a log line that is said once the lock is free.
type remark struct {
	level slog.Level
	text  string
	args  []any
}

func (e *Endpoints) say(said []remark) {
	for _, r := range said {
		e.log.Log(context.Background(), r.level, r.text, r.args...) //nolint:sloglint // each text is static where it was made
	}
}

// rejudge follows from the views where each endpoint stands, and which is read.
func (e *Endpoints) rejudge(now time.Time, hold time.Duration) (said []remark) {
	views, standings := make([]*view, len(e.list)), make([]standing, len(e.list))
	for i, p := range e.list {
		views[i] = &p.view
	}
	healthy := false
	for i, found := range judge(now, e.cfg.BlockTime, views) {
		p := e.list[i]
		before := p.standing
		p.standing = before.next(now, found, hold)
		standings[i] = p.standing
		healthy = healthy || p.standing.trouble == none
		said = append(said, e.remarks(p, before.trouble)...)
	}
	e.chosen = choose(views, standings, e.chosen)
	for i, p := range e.list {
		p.metrics.stands(&p.view, p.standing, i == e.chosen)
	}
	if desperate := !healthy && len(e.list) > 1; desperate != e.desperate {
		e.desperate = desperate
		said = append(said, e.remarkAll())
	}
	return said
}

// remarks are what is to be said of one endpoint: when its trouble begins, and when it is over.
func (e *Endpoints) remarks(p *endpoint, before trouble) []remark {
	begins, ends := "an RPC endpoint is put aside", "an RPC endpoint is taken back"
	if len(e.list) == 1 {
		begins, ends = "the RPC endpoint cannot be read", "the RPC endpoint can be read again"
	}
	switch now := p.standing.trouble; {
	case before == none && now != none, before != wrongChain && now == wrongChain:
		args := []any{"endpoint", p.name, "reason", now.String()}
		if p.view.failed != nil {
			args = append(args, "err", p.view.failed)
		} else if now == hollow {
			args = append(args, "err", p.view.refusal)
		}
		if p.view.otherChain != 0 {
			args = append(args, "chain", p.view.otherChain)
		}
		if p.view.head != nil {
			args = append(args, "head", p.view.number())
		}
		return []remark{{slog.LevelWarn, begins, args}}
	case before != none && now == none:
		return []remark{{slog.LevelInfo, ends, []any{"endpoint", p.name, "head", p.view.number()}}}
	}
	return nil
}

func (e *Endpoints) remarkAll() remark {
	switch {
	case !e.desperate:
		return remark{slog.LevelInfo, "an RPC endpoint is healthy again", nil}
	case e.chosen < 0:
		return remark{slog.LevelWarn, "no RPC endpoint is healthy, and none can be read", nil}
	}
	p := e.list[e.chosen]
	return remark{slog.LevelWarn, "no RPC endpoint is healthy, the least bad is read", []any{"endpoint", p.name, "reason", p.standing.trouble.String()}}
}

// best is the newest head of the endpoint that is read; false if there is none.
func (e *Endpoints) best() (told, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.chosen < 0 {
		return told{}, false
	}
	v := &e.list[e.chosen].view
	return told{v.head, v.hash, e.chosen}, true
}

// candidate is an endpoint to ask.
type candidate struct {
	*endpoint
	answers bool   // as far as is known
	newest  uint64 // the number of its head
}

// order is whom to ask, the chosen one first, then the less bad and fresher ones. Whoever is on another chain is left out.
func (e *Endpoints) order() []candidate {
	e.mu.Lock()
	defer e.mu.Unlock()
	var asked []*endpoint
	for _, p := range e.list {
		if p.view.otherChain == 0 {
			asked = append(asked, p)
		}
	}
	slices.SortStableFunc(asked, func(a, b *endpoint) int {
		switch {
		case a.index == e.chosen:
			return -1
		case b.index == e.chosen:
			return 1
		case a.before(b):
			return -1
		case b.before(a):
			return 1
		}
		return 0
	})
	var all []candidate
	for _, p := range asked {
		c := candidate{endpoint: p, answers: p.standing.trouble < silent}
		if p.view.head != nil {
			c.newest = p.view.number()
		}
		all = append(all, c)
	}
	return all
}

// before tells whether a is to be asked rather than b.
func (p *endpoint) before(other *endpoint) bool {
	if p.standing.trouble != other.standing.trouble {
		return p.standing.trouble < other.standing.trouble
	}
	return p.view.head != nil && (other.view.head == nil || p.view.number() > other.view.number())
}

func readHead(ctx context.Context, p *endpoint) (*types.Header, error) {
	return call(ctx, p, func(ctx context.Context, node txmgr.Endpoint) (*types.Header, error) {
		return node.HeaderByNumber(ctx, nil)
	})
}

func readID(ctx context.Context, p *endpoint) (uint64, error) {
	return call(ctx, p, func(ctx context.Context, node txmgr.Endpoint) (uint64, error) {
		id, err := node.ChainID(ctx)
		if err != nil {
			return 0, err
		}
		if !id.IsUint64() || id.Sign() == 0 {
			return 0, fmt.Errorf("chain id %v is none", id)
		}
		return id.Uint64(), nil
	})
}
