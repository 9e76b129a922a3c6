package submit

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"twofold/aggregator"
	"twofold/price"
	"twofold/report"
	"twofold/signer/cost"
	"twofold/signer/txmgr"
)

// Transactions sends from one wallet; txmgr.Sender is one. Send is called by the poster, Observe by the
// watcher, the others by both.
type Transactions interface {
	Send(context.Context, txmgr.Content) (txmgr.Sent, error)
	Observe(context.Context, *types.Header) ([]txmgr.Mined, error)
	Ready() bool
	NeedsReplacement() bool
}

// Heads follows the chain; endpoints.Endpoints does. Follow hands on each new head, one at a time, and returns nil when its
// context ends; trouble it retries.
type Heads interface {
	Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error
}

// Oracle reads the contract. It is trusted for what is due and what landed, not for what is signed. It
// must be safe for concurrent use.
type Oracle interface {
	// Lanes is what the chain says of the feeds at a block.
	Lanes(ctx context.Context, feeds []price.FeedID, block *big.Int) (map[price.FeedID]price.Published, error)
	// Simulate is nil if the calldata, with so much gas, would not revert now.
	Simulate(ctx context.Context, calldata []byte, gas uint64) error
}

// Attester signs for one side, or refuses. A proposal with Sign unset only tells it what is seen.
type Attester interface {
	Attest(context.Context, report.Proposal) (report.Signature, error)
}

// Engine is told what the poster knows. It must not block.
type Engine interface {
	Outlook(aggregator.Outlook)
}

// Journal hears what was posted and what became of it, for whoever shows or records it. It must not block.
type Journal interface {
	Posted(Posted)
	Settled(Settled)
}

// Costs foretells gas and keeps the account of what posts cost; cost.Purse is one. It must not block.
type Costs interface {
	Limit(pages int, calldata []byte, headLimit uint64) uint64
	Pages(headLimit uint64) int     // how many a report may have for its limit to be within the chain's
	RanOut(pages int, limit uint64) // a simulation did
	Paid(cost.Transaction) []cost.Paid
}

// Parts are what a submitter works with. Safe, Journal and Registerer may be nil; so may Costs, and then what posts cost is
// counted for nobody.
type Parts struct {
	Costs        Costs
	Transactions Transactions
	Heads        Heads
	Safe         txmgr.HeadReader // is asked for the safe head only
	Oracle       Oracle
	Attesters    [2]Attester // by side
	Journal      Journal
	Log          *slog.Logger
	Registerer   prometheus.Registerer
}

// Submitter signs, posts and watches. Offer, Tell and Snapshot may be called from any goroutine.
type Submitter struct {
	cfg     Config
	ids     []price.FeedID
	parts   Parts
	log     *slog.Logger
	metrics *metrics
	engine  Engine

	offers chan aggregator.Proposal // size 1: the engine offers one at a time, so it is never full
	tells  chan report.Proposal     // size 4: what the attesters cannot keep up with is dropped
	drains chan chan struct{}       // unbuffered: the poster closes what it is given once it is at rest

	safeHeads chan *types.Header // size 1: the newest wins
	safeHead  atomic.Pointer[types.Header]

	mu       sync.Mutex
	snapshot Snapshot
}

// Snapshot is what the chain said at the newest head that was read, and what posting makes of its time.
type Snapshot struct {
	Head      *types.Header // nil before the first
	Seen      price.Head    // the same head, beside our clock and those before it
	Pace      price.Pace    // by which what is due is signed and sent, or not
	Published map[price.FeedID]price.Published
	Block     uint64 // at which that was read: the head's, or an earlier one where the head's could not be
}

// New makes a submitter of a config that passed its Check. Connect it to the engine before Run.
func New(cfg Config, parts Parts) *Submitter {
	var ids []price.FeedID
	for _, f := range cfg.Feeds {
		ids = append(ids, f.ID)
	}
	if parts.Costs == nil {
		parts.Costs = cost.New(cost.Defaults(), cost.Parts{Log: slog.New(slog.DiscardHandler)})
	}
	return &Submitter{
		cfg: cfg.withDefaults(), ids: ids, parts: parts, log: parts.Log, metrics: newMetrics(parts.Registerer, cfg.Feeds),
		offers: make(chan aggregator.Proposal, 1), tells: make(chan report.Proposal, 4), drains: make(chan chan struct{}),
		safeHeads: make(chan *types.Header, 1),
	}
}

// Connect names the engine that is told the outlook. The two need each other, so one of them comes later.
func (s *Submitter) Connect(e Engine) { s.engine = e }

// Offer takes a proposal to sign and post. It never blocks.
func (s *Submitter) Offer(p aggregator.Proposal) {
	select {
	case s.offers <- p:
	default:
		// The engine offers again only after an answer, so this is a defect of ours.
		s.log.Error("an offer came before the last one was answered", "observedAt", p.ObservedAt)
	}
}

// Tell passes on to both attesters what the engine sees of lanes in trouble. It never blocks.
func (s *Submitter) Tell(p aggregator.Proposal) {
	select {
	case s.tells <- p.Proposal:
	default:
		s.metrics.tellsDropped.Inc()
	}
}

// Snapshot is what the chain said last.
func (s *Submitter) Snapshot() Snapshot {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.snapshot
}

// SafeHead is the newest that the node told to be safe; nil before the first, and where it tells none.
func (s *Submitter) SafeHead() *types.Header { return s.safeHead.Load() }

// Run posts and watches until ctx ends.
func (s *Submitter) Run(ctx context.Context) error {
	if s.engine == nil {
		return errors.New("submit: Run before Connect")
	}
	group, ctx := errgroup.WithContext(ctx)
	seen := make(chan sighting) // unbuffered: a sighting tells of receipts, so none may be dropped; all the poster's waits are bounded
	group.Go(guarded(func() error { return s.watch(ctx, seen) }))
	group.Go(guarded(func() error { return s.post(ctx, seen) }))
	group.Go(guarded(func() error { return s.passOn(ctx) }))
	group.Go(guarded(func() error { return s.followSafe(ctx) }))
	return group.Wait()
}

// passOn tells the attesters, apart from posting: a slow one must not hold up a signature.
func (s *Submitter) passOn(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case p := <-s.tells:
			for _, side := range price.Sides {
				telling, cancel := context.WithTimeout(ctx, s.cfg.SignWithin)
				if _, err := s.parts.Attesters[side].Attest(telling, p); err != nil {
					s.log.Debug("attester was told and answered with an error", "side", side, "err", err)
				}
				cancel()
			}
		}
	}
}
