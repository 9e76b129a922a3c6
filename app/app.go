package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/config"
	"twofold/contracts"
	"twofold/dashboard"
	"twofold/feeds"
	"twofold/monitor"
	"twofold/price"
	"twofold/signer"
	"twofold/signer/cost"
	"twofold/signer/endpoints"
	"twofold/signer/logbook"
	"twofold/signer/remote"
	"twofold/signer/submit"
	"twofold/signer/txmgr"
)

// Options are what a config file does not say. All may be left out.
type Options struct {
	Log      *slog.Logger
	Registry *prometheus.Registry
	Journal  submit.Journal // hears of every post and outcome
	Version  string
	// LogLevel is Log's, to be set when the config's changes; nil: the level is not the config's.
	LogLevel *slog.LevelVar
	// Reload asks for a look at the config's file at once; without it, changes are seen within two seconds.
	Reload <-chan os.Signal
	// Drain is how long Run waits, after its context's end, for what is in flight to land. 0: not at all.
	Drain time.Duration
	// Cut, when it is closed, ends that wait.
	Cut <-chan struct{}
	// Keys take the place of those that the config names, for the demo and for tests.
	Keys *Keys
	// Demo says that this is the demo, which has fault switches; Routes are its own, by path below /demo/. The dashboard's
	// guard stands before them.
	Demo   bool
	Routes map[string]http.Handler
	// Readers are the contracts that consumers read, by the feed's name, where there is no deployment record.
	Readers map[string]common.Address
}

// App is one relayer.
type App struct {
	log      *slog.Logger
	registry *prometheus.Registry
	cleanup  cleanup

	chain     *chain
	timing    price.Timing
	follower  *follower
	engine    *engine.Engine
	sender    *txmgr.Sender
	submitter *submit.Submitter
	purse     *cost.Purse
	monitor   *monitor.Monitor
	attesters [2]*signer.Attester // by side; nil where they run apart
	apart     [2]*remote.Client   // by side; nil where the attester is in this process
	answers   [2]signer.Answers   // by side, of attesters in this process
	logs      []*logbook.Logbook  // of the attesters in this process, where they are kept
	streams   [2]*feeds.Stream
	reloader  *reloader
	board     *dashboard.Dashboard
	hosts     []string // by which names it may be asked
	listener  net.Listener
	version   string
	started   time.Time
	wallet    common.Address
	several   several
	stagger   time.Duration     // between this relayer's turn and those before it
	readers   map[string]string // addresses of the contracts that consumers read, by the feed's name
	demo      bool
	extra     map[string]http.Handler // routes that are not the relayer's own

	logLevel *slog.LevelVar
	drain    drain
	draining atomic.Bool
}

// New checks the config against the chain and wires a relayer. It binds its listener, and sends nothing.
// An error about something in the config is a *config.Fault that names file, key and fix. ctx bounds New
// alone.
func New(ctx context.Context, cfg *config.Config, o Options) (_ *App, err error) {
	a := &App{log: o.Log, registry: o.Registry, version: o.Version, logLevel: o.LogLevel, started: time.Now(), demo: o.Demo, extra: o.Routes, hosts: cfg.HTTP.Hosts}
	a.drain = drain{within: o.Drain, cut: o.Cut, begun: a.beginDraining}
	if a.log == nil {
		a.log = slog.New(slog.DiscardHandler)
	}
	if a.registry == nil {
		a.registry = prometheus.NewRegistry()
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, a.Stop(context.WithoutCancel(ctx)))
		}
	}()
	keys := o.Keys
	if keys == nil {
		if keys, err = LoadKeys(ctx, cfg, a.registry, a.log); err != nil {
			return nil, err
		}
	}
	if a.chain, err = openChain(ctx, cfg, a.log, a.registry); err != nil {
		return nil, err
	}
	a.timing = a.chain.timing(cfg)
	a.cleanup.add("rpc", func(context.Context) error { a.chain.endpoints.Close(); return nil })
	if err := a.readPromises(ctx, cfg, keys); err != nil {
		return nil, err
	}
	if a.listener, err = new(net.ListenConfig).Listen(ctx, "tcp", cfg.HTTP.Listen); err != nil {
		return nil, cfg.At("http.listen", fmt.Errorf("cannot listen: %w: stop what uses it, or choose another port", err))
	}
	a.cleanup.add("listener", func(context.Context) error { return ignoreClosed(a.listener.Close()) })

	if err := a.makeSender(ctx, cfg, keys); err != nil {
		return nil, err
	}
	if err := a.makeAttesters(cfg, keys); err != nil {
		return nil, err
	}
	a.wallet, a.readers = keys.Wallet.Address(), readersOf(cfg, a.chain.oracle.Address, o.Readers)
	if err = a.makeSubmitter(cfg, o.Journal); err != nil {
		return nil, err
	}
	if a.monitor, err = a.makeMonitor(ctx, cfg); err != nil {
		return nil, err
	}
	a.engine = engine.New(a.engineConfig(), seeded(a.submitter), a.log, a.registry)
	a.submitter.Connect(a.engine)
	a.follower.judge, a.follower.arm, a.follower.stretch = a.engine, a.arm, a.purse.Stretch
	if a.streams, err = a.makeStreams(cfg); err != nil {
		return nil, err
	}
	a.reloader = &reloader{cfg: cfg, asked: o.Reload, take: a.take, log: a.log, metrics: newReloadMetrics(a.registry)}
	a.board = dashboard.New(source{a}, a.log)
	a.registerReadiness()
	a.registerFeedStatus()
	a.log.Info("relayer is wired", "version", o.Version, "chain", cfg.Chain.ID, "oracle", a.chain.oracle.Address, "wallet", keys.Wallet.Address(),
		"feeds", len(a.Feeds()), "http", a.HTTPAddr())
	a.sayWhoSigns()
	return a, nil
}

// Run relays until ctx ends, when it drains, or until a part fails; it returns after all parts have ended. Every part
// retries what is outside of this process, so an error is a defect.
func (a *App) Run(ctx context.Context) error {
	return runParts(ctx, a.log, a.parts(), a.drain)
}

func (a *App) beginDraining() {
	a.draining.Store(true)
	a.log.Info("stopping: nothing new is posted, and what is in flight may land", "within", a.drain.within)
}

// Stop releases what New acquired, in reverse. It is safe to call twice.
func (a *App) Stop(ctx context.Context) error { return a.cleanup.run(ctx) }

// HTTPAddr is where /metrics, /healthz and /readyz are served, as host:port.
func (a *App) HTTPAddr() string { return a.listener.Addr().String() }

// Feeds is every feed that this relayer decides about, with what it is promised on chain now. Which they are never
// changes; the list belongs to everyone and must not be changed.
func (a *App) Feeds() []engine.Feed { return a.follower.current() }

// Decision is the feed's newest decision; false before the first.
func (a *App) Decision(id price.FeedID) (aggregator.Decision, bool) { return a.engine.Last(id) }

// Snapshot is what the chain said last.
func (a *App) Snapshot() submit.Snapshot { return a.submitter.Snapshot() }

// readPromises reads what the oracle promises, and makes who follows it.
func (a *App) readPromises(ctx context.Context, cfg *config.Config, keys *Keys) error {
	attesters := AttesterAddresses(cfg, keys)
	found, err := a.chain.stand(ctx, nil, attesters)
	if err != nil {
		return cfg.At("oracle", fmt.Errorf("%v: %w", a.chain.oracle.Address, err))
	}
	if err := found.checkAttesters(cfg, a.chain.oracle.Address, attesters); err != nil {
		return err
	}
	a.follower = &follower{
		cfg: cfg, terms: a.chain, attesters: attesters, every: max(cfg.Chain.BlockTime/4, 50*time.Millisecond),
		head: func() *types.Header { return a.Snapshot().Head }, log: a.log, metrics: newFollowMetrics(a.registry, cfg),
	}
	return a.follower.begin(time.Now(), found)
}

func (a *App) makeSender(ctx context.Context, cfg *config.Config, keys *Keys) (err error) {
	a.sender, err = txmgr.New(cfg.Transactions(), a.chain.endpoints, Wallet(keys.Wallet), a.log, a.registry)
	if err != nil {
		return fmt.Errorf("making the sender: %w", err)
	}
	a.chain.endpoints.PromptedBy(a.sender.Prompts())
	a.cleanup.add("sender", func(context.Context) error { a.sender.Wait(); return nil }) // at most Config.SendTimeout
	if err := a.sender.Start(ctx); err != nil {
		return cfg.At("chain.rpc", fmt.Errorf("starting to send: %w", err))
	}
	return nil
}

// makeSubmitter makes who posts, what that costs, and whose turn it is.
func (a *App) makeSubmitter(cfg *config.Config, journal submit.Journal) error {
	if err := a.makeSeveral(cfg); err != nil {
		return err
	}
	a.purse = a.makePurse(cfg, a.wallet)
	a.submitter = submit.New(a.submitConfig(), a.submitParts(journal))
	return nil
}

func (a *App) engineConfig() engine.Config {
	return engine.Config{
		Feeds: a.Feeds(), Rank: a.several.Rank, Stagger: a.stagger,
		LeavesToOthers: !a.attestersApart(), MaxReportAge: a.timing.MaxReportAge,
	}
}

func (a *App) makeStreams(cfg *config.Config) (streams [2]*feeds.Stream, err error) {
	for side, stream := range cfg.Streams(feedsOf(a.Feeds())) {
		sinks := fanOut{a.engine}
		if a.attesters[side] != nil {
			// The attester hears a quote before the engine does, so that it is never asked about a price it has not heard.
			sinks = fanOut{a.attesters[side], a.engine}
		}
		if streams[side], err = feeds.New(stream, heard(sinks), nil, a.log, a.registry); err != nil {
			return streams, fmt.Errorf("making the stream of side %v: %w", price.Side(side), err)
		}
	}
	return streams, nil
}

func (a *App) submitParts(journal submit.Journal) submit.Parts {
	return submit.Parts{
		Transactions: a.sender, Heads: a.chain.endpoints, Safe: a.chain.endpoints, Oracle: a.chain.oracle, Costs: a.purse,
		Attesters: a.signers(),
		Journal:   append(journals{shown{a}, journal}, a.several.journals()...), Log: a.log, Registerer: a.registry,
	}
}

func (a *App) submitConfig() submit.Config {
	return submit.Config{
		Oracle: a.chain.oracle.Address, Feeds: feedsOf(a.Feeds()),
		Timing: a.timing,
	}
}

// chainView is what the attesters judge by: the promises, and what the chain said at the newest head.
type chainView struct {
	feeds    func() []engine.Feed
	snapshot func() submit.Snapshot
}

// Published is a feed as on chain; false if it is not known yet.
func (v *chainView) Published(id price.FeedID) (price.Published, price.Policy, bool) {
	feeds := v.feeds()
	for i := range feeds {
		if f := &feeds[i]; f.ID == id {
			p, ok := v.snapshot().Published[id]
			return p, f.Rule.Policy, ok
		}
	}
	return price.Published{}, price.Policy{}, false
}

// Head is the newest head that was read.
func (v *chainView) Head() price.Head { return v.snapshot().Seen }

// fanOut hands a quote on to several sinks, in order.
type fanOut []feeds.Sink

// Quote never blocks, as none of the sinks does.
func (f fanOut) Quote(q price.Quote) {
	for _, sink := range f {
		sink.Quote(q)
	}
}

func feedsOf(all []engine.Feed) []price.Feed {
	out := make([]price.Feed, len(all))
	for i, f := range all {
		out[i] = f.Feed
	}
	return out
}

var (
	_ submit.Oracle = contracts.Oracle{}
	_ submit.Heads  = (*endpoints.Endpoints)(nil)
)
