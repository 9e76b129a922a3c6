package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/aggregator"
	"twofold/config"
	"twofold/dashboard"
	"twofold/feeds"
	"twofold/price"
	"twofold/report"
	"twofold/signer"
	"twofold/signer/cost"
	"twofold/signer/logbook"
	"twofold/signer/remote"
)

// AttestingOptions are what a config file does not say. All but Side may be left out.
type AttestingOptions struct {
	Side     price.Side
	Log      *slog.Logger
	Registry *prometheus.Registry
	Version  string
}

// Attesting is one side's attester as a process of its own: its own key, its own connection to its own provider, its own
// reads of the chain. It knows nothing of the other side but what proposers say of it.
type Attesting struct {
	side     price.Side
	log      *slog.Logger
	registry *prometheus.Registry
	cleanup  cleanup

	chain    *chain
	timing   price.Timing
	sight    *sight
	follower *follower
	attester *signer.Attester
	lookout  *signer.Lookout
	logs     []*logbook.Logbook // the attester's, where it is kept
	stream   *feeds.Stream
	identity *remote.Identity
	server   *remote.Server
	asked    net.Listener // by proposers
	looked   net.Listener // at by operators
	hosts    []string     // by which names they may ask
	draining atomic.Bool
}

// NewAttesting checks the config against the chain and wires an attester that runs apart. Errors are as those of [New].
func NewAttesting(ctx context.Context, cfg *config.Config, o AttestingOptions) (_ *Attesting, err error) {
	a := &Attesting{side: o.Side, log: o.Log, registry: o.Registry}
	defer func() {
		if err != nil {
			err = errors.Join(err, a.Stop(context.WithoutCancel(ctx)))
		}
	}()
	if cfg, err = cfg.Attesting(o.Side); err != nil {
		return nil, err
	}
	a.hosts = cfg.Attest.HTTP.Hosts
	if a.identity, err = cfg.TLS.Load(a.log); err != nil {
		return nil, cfg.At("tls", err)
	}
	a.identity.Export(a.registry)
	named := config.AttesterKey(o.Side)
	key, err := LoadKey(ctx, named, cfg.Sides.Of(o.Side).Attester, a.registry, a.log)
	if err != nil {
		return nil, cfg.At(named, err)
	}
	debug.FreeOSMemory() // a keystore may take 256 MB to open, which would stay with the process for minutes
	if a.chain, err = openChain(ctx, cfg, a.log, a.registry); err != nil {
		return nil, err
	}
	a.cleanup.add("rpc", func(context.Context) error { a.chain.endpoints.Close(); return nil })
	a.timing = a.chain.timing(cfg)
	if err := a.readPromises(ctx, cfg, key.Address()); err != nil {
		return nil, err
	}
	if err := a.listen(ctx, cfg); err != nil {
		return nil, err
	}
	if err := a.makeAttester(cfg, key); err != nil {
		return nil, err
	}
	a.registerReadiness(o.Version)
	a.log.Info("attester is wired", "version", o.Version, "side", a.side, "attester", key.Address(), "provider", cfg.Sides.Of(a.side).Provider,
		"chain", cfg.Chain.ID, "oracle", a.chain.oracle.Address, "feeds", len(a.follower.current()),
		"proposers", strings.Join(cfg.Attest.Proposers, ","), "listen", a.asked.Addr().String(), "http", a.looked.Addr().String())
	return a, nil
}

// readPromises reads what the oracle promises, and makes who follows it, and what is seen of the chain.
func (a *Attesting) readPromises(ctx context.Context, cfg *config.Config, attester common.Address) error {
	var ours [2][]common.Address
	ours[a.side] = []common.Address{attester}
	found, err := a.chain.stand(ctx, nil, ours)
	if err != nil {
		return cfg.At("oracle", fmt.Errorf("%v: %w", a.chain.oracle.Address, err))
	}
	if err := found.checkAttesters(cfg, a.chain.oracle.Address, ours); err != nil {
		return err
	}
	a.sight = &sight{heads: a.chain.endpoints, oracle: a.chain.oracle, timing: a.timing, log: a.log}
	a.follower = &follower{
		cfg: cfg, terms: a.chain, attesters: ours, every: max(cfg.Chain.BlockTime/4, 50*time.Millisecond),
		head: func() *types.Header { return a.sight.snapshot().Head }, log: a.log, metrics: newFollowMetrics(a.registry, cfg),
		judge: atOnce{}, arm: func(*config.Config) {}, // what it judges by besides is for its life
		stretch: func() cost.Stretch { return cost.Full }, // no budget of a relayer's is of concern
	}
	if err := a.follower.begin(time.Now(), found); err != nil {
		return err
	}
	for _, f := range a.follower.current() {
		a.sight.feeds = append(a.sight.feeds, f.ID)
	}
	return nil
}

// atOnce follows new rules when they come, since nothing of this process is proposed.
type atOnce struct{}

// Follow implements judge.
func (atOnce) Follow(_ map[price.FeedID]aggregator.Rule, with func()) { with() }

func (a *Attesting) listen(ctx context.Context, cfg *config.Config) error {
	for _, face := range []struct {
		into      *net.Listener
		name, key string
		listenAt  string
	}{
		{&a.asked, "proposers", "attest.listen", cfg.Attest.Listen},
		{&a.looked, "http", "attest.http.listen", cfg.Attest.HTTP.Listen},
	} {
		listener, err := new(net.ListenConfig).Listen(ctx, "tcp", face.listenAt)
		if err != nil {
			return cfg.At(face.key, fmt.Errorf("cannot listen: %w: stop what uses it, or choose another port", err))
		}
		*face.into = listener
		a.cleanup.add(face.name, func(context.Context) error { return ignoreClosed(listener.Close()) })
	}
	return nil
}

func (a *Attesting) makeAttester(cfg *config.Config, key *signer.Key) (err error) {
	own := cfg.Attester(a.side)
	own.Timing = a.timing
	domain := report.Domain{ChainID: cfg.Chain.ID, Oracle: a.chain.oracle.Address}
	view := &chainView{feeds: a.follower.current, snapshot: a.sight.snapshot}
	if a.attester, err = signer.NewAttester(own, domain, key, view, a.registry); err != nil {
		return fmt.Errorf("making the attester of side %v: %w", a.side, err)
	}
	a.lookout = signer.NewLookout(a.attester, feedsOf(a.follower.current()), a.log, a.registry)
	book, err := keepLog(cfg, a.attester, domain, a.log, a.registry)
	if err != nil {
		return err
	}
	if book != nil {
		a.logs = []*logbook.Logbook{book}
		a.cleanup.add("log", func(context.Context) error { return book.Close() })
	}
	stream := cfg.Streams(feedsOf(a.follower.current()))[a.side]
	if a.stream, err = feeds.New(stream, a.attester, nil, a.log, a.registry); err != nil {
		return fmt.Errorf("making the stream of side %v: %w", a.side, err)
	}
	who := remote.Who{Side: a.side, Address: key.Address(), Domain: domain}
	a.server = remote.NewServer(cfg.Attest.ServerConfig, who, a.attester, a.log, a.registry)
	return nil
}

// Run attests until ctx ends, when it finishes what it was asked, or until a part fails, which is a defect.
func (a *Attesting) Run(ctx context.Context) error {
	return runParts(ctx, a.log, slices.Concat([]part{
		{name: "server", run: func(ctx context.Context) error { return a.server.Serve(ctx, a.asked, a.identity) }},
		{name: "follower", run: a.follower.Run},
		{name: "stream " + a.side.String(), run: a.stream.Run},
	}, logParts(a.logs), []part{
		{name: "sight", run: a.sight.Run},
		{name: "lookout", run: a.lookout.Run},
		{name: "endpoints", run: a.chain.endpoints.Run},
		{name: "http", run: func(ctx context.Context) error { return serveHTTP(ctx, a.looked, a.routes(), a.log) }},
	}), drain{begun: func() {
		a.draining.Store(true)
		a.log.Info("stopping: nothing more is signed")
	}})
}

// Stop releases what NewAttesting acquired, in reverse. It is safe to call twice.
func (a *Attesting) Stop(ctx context.Context) error { return a.cleanup.run(ctx) }

// readiness is whether it could sign, and promise P10: whether answers land, which no relayer is the only judge of.
func (a *Attesting) readiness(now time.Time) readiness {
	r := judgeReadiness(now, a.follower.current(), a.sight.snapshot(), a.timing)
	if a.draining.Load() {
		r.faults = append(r.faults, "attester: draining; it was told to stop, and signs nothing more")
	}
	for _, alarm := range a.lookout.Alarms() {
		r.faults = append(r.faults, alarm.String())
	}
	if why := a.follower.whyNot(a.attester.Address()); why != "" {
		r.faults = append(r.faults, "attester: "+why)
	}
	if s := a.stream.State(); s.Connected {
		r.fine = append(r.fine, "provider: "+s.Provider+" speaks to us")
	} else {
		r.faults = append(r.faults, fmt.Sprintf("provider: %s is not connected: %s", s.Provider, s.Why))
	}
	return r
}

// registerReadiness exports what /readyz says.
func (a *Attesting) registerReadiness(version string) {
	registerReady(a.registry, func() bool { return a.readiness(time.Now()).ready() })
	registerVersion(a.registry, version)
}

func (a *Attesting) routes() http.Handler {
	mux := looks(a.registry, "whether it can sign, and answers land,", func(w http.ResponseWriter, _ *http.Request) { answerReadiness(w, a.readiness(time.Now())) })
	return dashboard.Guard(mux, "attest.http.hosts", a.hosts)
}
