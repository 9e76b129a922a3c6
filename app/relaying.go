package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/config"
	"twofold/contracts"
	"twofold/contracts/deploy"
	"twofold/dashboard"
	"twofold/monitor"
	"twofold/relay"
	"twofold/signer"
	"twofold/signer/endpoints"
	"twofold/signer/txmgr"
)

// RelayingOptions are what a config file does not say. All may be left out.
type RelayingOptions struct {
	Log      *slog.Logger
	Registry *prometheus.Registry
	Version  string
	// Drain is how long Run waits, after its context's end, for what is in flight to land. 0: not at all.
	Drain time.Duration
	// Cut, when it is closed, ends that wait.
	Cut <-chan struct{}
}

// Relaying is the process that keeps a mirror of Chainlink's answers on L1. It holds a key that pays, and no other.
type Relaying struct {
	log      *slog.Logger
	registry *prometheus.Registry
	cleanup  cleanup

	cfg      relay.Config
	l1       *endpoints.Endpoints
	l2       *followed
	wallet   *txmgr.Sender
	sender   *oneAtATime // the wallet's, as the relay has it
	relay    *relay.Relay
	monitor  *monitor.Monitor
	board    *dashboard.MirrorBoard
	listener net.Listener
	hosts    []string // by which names it may be asked
	drain    drain
	draining atomic.Bool
}

// NewRelaying checks the config against both chains and wires a relay of the mirror. It sends nothing. Errors are as those of [New].
func NewRelaying(ctx context.Context, cfg *config.Config, o RelayingOptions) (_ *Relaying, err error) {
	r := &Relaying{log: o.Log, registry: o.Registry, hosts: cfg.Relay.HTTP.Hosts}
	r.drain = drain{within: o.Drain, cut: o.Cut, begun: r.beginDraining}
	defer func() {
		if err != nil {
			err = errors.Join(err, r.Stop(context.WithoutCancel(ctx)))
		}
	}()
	if r.cfg, err = cfg.Relaying(); err != nil {
		return nil, err
	}
	key, err := LoadKey(ctx, relayWallet, cfg.Relay.Wallet, r.registry, r.log)
	if err != nil {
		return nil, cfg.At(relayWallet, err)
	}
	debug.FreeOSMemory() // a keystore may take 256 MB to open, which would stay with the process for minutes
	if err := r.openChains(ctx, cfg); err != nil {
		return nil, err
	}
	mirror, err := r.findMirror(ctx, cfg)
	if err != nil {
		return nil, err
	}
	if r.listener, err = new(net.ListenConfig).Listen(ctx, "tcp", cfg.Relay.HTTP.Listen); err != nil {
		return nil, cfg.At("relay.http.listen", fmt.Errorf("cannot listen: %w: stop what uses it, or choose another port", err))
	}
	r.cleanup.add("listener", func(context.Context) error { return ignoreClosed(r.listener.Close()) })
	if err := r.makeSender(ctx, cfg, key); err != nil {
		return nil, err
	}
	r.monitor = r.makeMonitor(cfg, key.Address())
	r.relay = relay.New(r.cfg, relay.Parts{
		L1: r.l1, L2: r.l2, Sender: r.sender, Fees: r.l2, Mirror: mirror, Log: r.log, Registerer: r.registry,
	})
	r.makeBoard(cfg, mirror, o.Version)
	registerReady(r.registry, func() bool { return r.readiness(time.Now()).ready() })
	registerVersion(r.registry, o.Version)
	r.log.Info("relay of the mirror is wired", "version", o.Version, "chain", cfg.Chain.ID, "l1", cfg.Relay.L1.ID, "mirror", mirror, "wallet", key.Address(),
		"feeds", len(r.cfg.Feeds), "depth", r.cfg.Depth, "rank", r.cfg.Rank, "http", r.listener.Addr().String())
	return r, nil
}

// relayWallet is where its key stands.
const relayWallet = "relay.wallet"

// openChains connects to both. Their endpoints' metrics are told apart by the chain.
func (r *Relaying) openChains(ctx context.Context, cfg *config.Config) error {
	open := func(cfg *config.Config, chain string) (*endpoints.Endpoints, error) {
		ctx, cancel := context.WithTimeout(ctx, readWithin)
		defer cancel()
		opened, err := openEndpoints(ctx, cfg, r.log.With("chain", chain), prometheus.WrapRegistererWith(prometheus.Labels{"chain": chain}, r.registry))
		if err == nil {
			r.cleanup.add(chain, func(context.Context) error { opened.Close(); return nil })
		}
		return opened, err
	}
	l2, err := open(cfg, monitor.L2)
	if err != nil {
		return err
	}
	r.l2 = &followed{Endpoints: l2}
	r.l1, err = open(cfg.OnL1(), monitor.L1)
	return err
}

// findMirror is the address at which the L2 has a mirror. One that lacks a feed is good enough, since the feed may be waiting for its
// delay: until it has it, the relay says so.
func (r *Relaying) findMirror(ctx context.Context, cfg *config.Config) (common.Address, error) {
	address, err := MirrorAddress(cfg)
	if err != nil {
		return address, err
	}
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	lag, err := (contracts.Mirror{Address: address, Caller: r.l2}).MaxLag(ctx)
	if err != nil {
		return address, cfg.At("relay.mirror", fmt.Errorf("%v: %w: deploy with `twofold mirror deploy`, or name the right one", address, err))
	}
	return address, cfg.MirrorReaches(lag)
}

// MirrorAddress is that of Chainlink's mirror, as OracleAddress.
func MirrorAddress(cfg *config.Config) (common.Address, error) {
	if cfg.Relay.Mirror != (common.Address{}) {
		return cfg.Relay.Mirror, nil
	}
	record, err := deploy.ReadRecord(cfg.Record(), cfg.Chain.ID)
	if err == nil && record.Mirror == nil || errors.Is(err, deploy.ErrNoRecord) {
		err = fmt.Errorf("%s: names no mirror: run `twofold mirror deploy`, or name the mirror here", cfg.Record())
	}
	if err != nil {
		return common.Address{}, cfg.At("relay.mirror", fmt.Errorf("is not set, so the deployment record is needed: %w", err))
	}
	return record.Mirror.Address, nil
}

func (r *Relaying) makeSender(ctx context.Context, cfg *config.Config, key *signer.Key) error {
	sender, err := txmgr.New(cfg.Transactions(), r.l2, Wallet(key), r.log, r.registry)
	if err != nil {
		return fmt.Errorf("making the sender: %w", err)
	}
	r.cleanup.add("sender", func(context.Context) error { sender.Wait(); return nil }) // at most Config.SendTimeout
	if err := sender.Start(ctx); err != nil {
		return cfg.At("chain.rpc", fmt.Errorf("starting to send: %w", err))
	}
	r.wallet, r.sender = sender, newOneAtATime(sender)
	r.l2.idle = func(ctx context.Context, head *types.Header) { r.sender.observe(ctx, head, sender) }
	return nil
}

// makeMonitor makes who watches the wallet, by what posting says of one, and both chains' heights.
func (r *Relaying) makeMonitor(cfg *config.Config, wallet common.Address) *monitor.Monitor {
	watched := cfg.Watched()
	watched.L1ID = 0 // the endpoints have seen to that
	watched.Accounts = []monitor.Account{{
		Name: "relay", Address: wallet, Chain: monitor.L2, Floor: cfg.Posting.WalletFloor, WarnHours: cfg.Posting.WalletWarnHours,
	}}
	return monitor.New(watched, monitor.Parts{
		L1: r.l1, L2: r.l2, Latest: r.l2.newest.Load, Safe: func() *types.Header { return nil }, Log: r.log, Registerer: r.registry,
	})
}

// Run mirrors until ctx ends, when what is being sent may land, or until a part fails, which is a defect.
func (r *Relaying) Run(ctx context.Context) error {
	return runParts(ctx, r.log, []part{
		{name: "relay", run: r.relay.Run, finish: r.land},
		{name: "monitor", run: r.monitor.Run},
		{name: "dashboard", run: r.board.Run},
		{name: "endpoints of the L2", run: r.l2.Run},
		{name: "endpoints of the L1", run: r.l1.Run},
		{name: "http", run: func(ctx context.Context) error { return serveHTTP(ctx, r.listener, r.routes(), r.log) }},
	}, r.drain)
}

// Stop releases what NewRelaying acquired, in reverse. It is safe to call twice.
func (r *Relaying) Stop(ctx context.Context) error { return r.cleanup.run(ctx) }

// HTTPAddr is where its metrics and health are served, as host:port.
func (r *Relaying) HTTPAddr() string { return r.listener.Addr().String() }

func (r *Relaying) beginDraining() {
	r.draining.Store(true)
	r.log.Info("stopping: nothing more is sent, and what is in flight may land", "within", r.drain.within)
}

// land waits for what is in flight, and says what is left.
func (r *Relaying) land(ctx context.Context) {
	if r.sender.finish(ctx) {
		return
	}
	if left, pending := r.wallet.Pending(); pending {
		r.log.Warn("stopping with a transaction pending, which may land yet; the next relay takes up its nonce", "nonce", left.Nonce, "hashes", left.Hashes)
	}
}

func (r *Relaying) routes() http.Handler {
	mux := looks(r.registry, "whether the mirror is kept", func(w http.ResponseWriter, _ *http.Request) { answerReadiness(w, r.readiness(time.Now())) })
	mux.Handle("/", r.board.Handler())
	return dashboard.Guard(mux, "relay.http.hosts", r.hosts)
}

func (r *Relaying) readiness(now time.Time) readiness {
	found := judgeRelay(now, r.relay.State(), r.wallet.Held(), r.cfg.L1BlockTime)
	if r.draining.Load() {
		found.faults = append([]string{"relay: draining; it was told to stop, and proves nothing more"}, found.faults...)
	}
	return found
}

// followed notes the newest head that was handed on.
type followed struct {
	*endpoints.Endpoints
	newest atomic.Pointer[types.Header]
	idle   func(context.Context, *types.Header) // with each head, after it was handed on
}

// Follow is [endpoints.Endpoints.Follow].
func (f *followed) Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error {
	return f.Endpoints.Follow(ctx, func(ctx context.Context, head *types.Header) {
		f.newest.Store(head)
		onHead(ctx, head)
		f.idle(ctx, head)
	})
}

// oneAtATime is a sender that can be stopped between two transactions.
type oneAtATime struct {
	relay.Sender
	turn chan struct{} // size 1: full while nothing is being sent, and empty for good once it is finished
}

func newOneAtATime(sender relay.Sender) *oneAtATime {
	s := &oneAtATime{Sender: sender, turn: make(chan struct{}, 1)}
	s.turn <- struct{}{}
	return s
}

// Transact is the sender's. After finish it waits for ctx to end.
func (s *oneAtATime) Transact(ctx context.Context, content txmgr.Content) (*types.Receipt, error) {
	select {
	case <-s.turn:
	case <-ctx.Done():
		return nil, fmt.Errorf("waiting to send: %w", context.Cause(ctx))
	}
	defer func() { s.turn <- struct{}{} }()
	return s.Sender.Transact(ctx, content)
}

// observeWithin bounds what the heads wait for that: little, since the relay waits for the next.
const observeWithin = 2 * time.Second

// observer takes in heads; txmgr.Sender does. While it transacts it does so by itself.
type observer interface {
	Observe(ctx context.Context, head *types.Header) ([]txmgr.Mined, error)
}

// observe has the sender take in a head while nothing is being sent: else a shortage, or gas that was too dear, would be told of for as
// long as there is nothing to send, though it is over. What it fails to read it reads at the next head.
func (s *oneAtATime) observe(ctx context.Context, head *types.Header, sender observer) {
	select {
	case <-s.turn:
	default:
		return
	}
	defer func() { s.turn <- struct{}{} }()
	ctx, cancel := context.WithTimeout(ctx, observeWithin)
	defer cancel()
	_, _ = sender.Observe(ctx, head)
}

// finish waits until nothing is being sent, and has nothing be sent any more; false if ctx ends before.
func (s *oneAtATime) finish(ctx context.Context) bool {
	select {
	case <-s.turn:
		return true
	case <-ctx.Done():
		return false
	}
}
