package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/config"
	"twofold/contracts"
	"twofold/contracts/owner"
	"twofold/dashboard"
	"twofold/feeds"
	"twofold/price"
	"twofold/signer"
	"twofold/watch"
)

// WatcherOptions are what a config file does not say. All may be left out.
type WatcherOptions struct {
	Log      *slog.Logger
	Registry *prometheus.Registry
	Version  string
	// Pause has it pause feeds, with the key that the config names.
	Pause bool
}

// Watcher is the process that watches a relayer and is none: it holds no key that signs a price or pays for one, and the
// guardian's only if it is to pause.
type Watcher struct {
	log      *slog.Logger
	registry *prometheus.Registry
	cleanup  cleanup

	chain    *chain
	watch    *watch.Watcher
	streams  [2]*feeds.Stream
	listener net.Listener
	hosts    []string // by which names it may be asked
}

// NewWatcher checks the config against the chain and wires a watcher. Errors are as those of [New].
func NewWatcher(ctx context.Context, cfg *config.Config, o WatcherOptions) (_ *Watcher, err error) {
	cfg = cfg.Watching()
	w := &Watcher{log: o.Log, registry: o.Registry, hosts: cfg.Watch.HTTP.Hosts}
	defer func() {
		if err != nil {
			err = errors.Join(err, w.Stop(context.WithoutCancel(ctx)))
		}
	}()
	if w.chain, err = openChain(ctx, cfg, w.log, w.registry); err != nil {
		return nil, err
	}
	w.cleanup.add("rpc", func(context.Context) error { w.chain.endpoints.Close(); return nil })
	watched, err := w.readFeeds(ctx, cfg)
	if err != nil {
		return nil, err
	}
	parts := watch.Parts{
		Feeds: watched, MaxQuoteAge: cfg.Agreement.MaxQuoteAge, Timing: w.chain.timing(cfg), Accounts: accounts(cfg),
		Heads: w.chain.endpoints, Oracle: w.chain.oracle, Address: w.chain.oracle.Address, Logs: w.chain.endpoints, Balances: w.chain.endpoints, Log: w.log, Registerer: w.registry,
		PauseWanted: cfg.Watch.Guardian != (signer.KeyConfig{}),
	}
	if o.Pause {
		if err := w.arm(ctx, cfg, &parts); err != nil {
			return nil, err
		}
	}
	if w.listener, err = new(net.ListenConfig).Listen(ctx, "tcp", cfg.Watch.HTTP.Listen); err != nil {
		return nil, cfg.At("watch.http.listen", fmt.Errorf("cannot listen: %w: stop what uses it, or choose another port", err))
	}
	w.cleanup.add("listener", func(context.Context) error { return ignoreClosed(w.listener.Close()) })
	w.watch = watch.New(cfg.Watch.Config, parts)
	if err := w.makeStreams(cfg, watched); err != nil {
		return nil, err
	}
	registerVersion(w.registry, o.Version)
	w.log.Info("watcher is wired", "version", o.Version, "chain", cfg.Chain.ID, "oracle", w.chain.oracle.Address, "feeds", len(watched),
		"pauses", o.Pause, "http", w.listener.Addr().String())
	return w, nil
}

// readFeeds is what there is to watch.
func (w *Watcher) readFeeds(ctx context.Context, cfg *config.Config) ([]watch.Feed, error) {
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	listed, err := w.chain.oracle.Promises(ctx)
	if err != nil {
		return nil, cfg.At("oracle", fmt.Errorf("%v: %w", w.chain.oracle.Address, err))
	}
	found, err := cfg.EngineFeeds(promised(listed))
	if err != nil {
		return nil, err
	}
	watched := make([]watch.Feed, len(found))
	for i, f := range found {
		watched[i] = watch.Feed{Feed: f.Feed, Providers: f.Providers}
	}
	return watched, nil
}

// accounts are those that must not run dry.
func accounts(cfg *config.Config) []watch.Account {
	all := make([]watch.Account, len(cfg.Watch.Wallets))
	for i, address := range cfg.Watch.Wallets {
		all[i] = watch.Account{Address: address, Floor: cfg.Watch.WalletFloor.Big()}
	}
	return all
}

// arm gives it the key that pauses, which must be entitled to.
func (w *Watcher) arm(ctx context.Context, cfg *config.Config, parts *watch.Parts) error {
	const key = "watch.guardian"
	if cfg.Watch.Guardian == (signer.KeyConfig{}) {
		return cfg.At(key, errors.New("is missing: name the guardian's key, or leave out --pause"))
	}
	guardian, err := LoadKey(ctx, key, cfg.Watch.Guardian, w.registry, w.log)
	if err != nil {
		return cfg.At(key, err)
	}
	p := &pauser{wallet: Wallet(guardian), desk: owner.Desk{
		Node: w.chain.endpoints, Oracle: w.chain.oracle.Address, Posting: cfg.Pauses(), Log: w.log,
	}}
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	state, err := p.desk.Read(ctx)
	switch {
	case err != nil:
		return cfg.At("oracle", err)
	case guardian.Address() != state.Guardian && guardian.Address() != state.Owner:
		return cfg.At(key, fmt.Errorf("%v cannot pause, only %s can: name that key", guardian.Address(), owner.ByOwnerOrGuardian.Describe(&state.Guardianship)))
	}
	parts.Holder = watch.Holder{Address: guardian.Address(), Owner: guardian.Address() != state.Guardian}
	parts.Pauser = p
	parts.Accounts = append(parts.Accounts, watch.Account{Address: guardian.Address(), Floor: cfg.Watch.WalletFloor.Big()})
	return nil
}

func (w *Watcher) makeStreams(cfg *config.Config, watched []watch.Feed) (err error) {
	listed := make([]price.Feed, len(watched))
	for i, f := range watched {
		listed[i] = f.Feed
	}
	for side, stream := range cfg.Streams(listed) {
		if w.streams[side], err = feeds.New(stream, w.watch, nil, w.log, w.registry); err != nil {
			return fmt.Errorf("making the stream of side %v: %w", price.Side(side), err)
		}
	}
	return nil
}

// Run watches until ctx ends, or until a part fails, which is a defect.
func (w *Watcher) Run(ctx context.Context) error {
	return runParts(ctx, w.log, []part{
		{name: "watch", run: w.watch.Run},
		{name: "stream " + price.A.String(), run: w.streams[price.A].Run},
		{name: "stream " + price.B.String(), run: w.streams[price.B].Run},
		{name: "endpoints", run: w.chain.endpoints.Run},
		{name: "http", run: func(ctx context.Context) error { return serveHTTP(ctx, w.listener, w.routes(), w.log) }},
	}, drain{begun: func() { w.log.Info("stopping: nobody watches any more") }})
}

// Stop releases what NewWatcher acquired, in reverse. It is safe to call twice.
func (w *Watcher) Stop(ctx context.Context) error { return w.cleanup.run(ctx) }

func (w *Watcher) routes() http.Handler {
	mux := looks(w.registry, "whether there is an alarm", func(rw http.ResponseWriter, _ *http.Request) {
		state := w.watch.State()
		rw.Header().Set("Content-Type", "text/plain; charset=utf-8")
		if len(state.Alarms) > 0 {
			rw.WriteHeader(http.StatusServiceUnavailable)
		}
		_, _ = rw.Write([]byte(watchLines(state)))
	})
	return dashboard.Guard(mux, "watch.http.hosts", w.hosts)
}

// watchLines is what /readyz answers: what is wrong first.
func watchLines(s watch.State) string {
	var text strings.Builder
	for _, line := range s.Alarms {
		fmt.Fprintf(&text, "ALARM %s\n", line)
	}
	for _, line := range s.Fine {
		fmt.Fprintf(&text, "fine  %s\n", line)
	}
	for _, line := range s.Gone {
		fmt.Fprintf(&text, "gone  %s\n", line)
	}
	return text.String()
}

var (
	_ watch.Oracle = contracts.Oracle{}
	_ watch.Pauser = (*pauser)(nil)
)
