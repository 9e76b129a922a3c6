package engine

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/aggregator"
	"twofold/price"
)

// Poster signs and sends what the engine proposes. Neither method may block. Offer is called only after
// an [aggregator.Outlook] said Ready, and not again before one that answers it. Tell may drop.
type Poster interface {
	Offer(aggregator.Proposal)
	Tell(aggregator.Proposal)
}

// Engine decides about all feeds. All but Run may be called from any goroutine.
type Engine struct {
	cfg     Config
	poster  Poster
	log     *slog.Logger
	metrics *metrics

	mail     *mailbox
	outlooks newest[aggregator.Outlook]
	changes  newest[change]

	transitions *transitions
	doubted     atomic.Bool // our clock

	mu   sync.Mutex
	last map[price.FeedID]aggregator.Decision
	due  map[price.FeedID]time.Time // since when; feeds of which nothing is are absent
}

// New makes an engine of a config that passed its Check. reg may be nil.
func New(cfg Config, poster Poster, log *slog.Logger, reg prometheus.Registerer) *Engine {
	return &Engine{
		cfg: cfg.withDefaults(), poster: poster, log: log, metrics: newMetrics(reg, cfg.Feeds),
		mail: newMailbox(), outlooks: make(newest[aggregator.Outlook], 1), changes: make(newest[change], 1),
		transitions: newTransitions(cfg.Feeds),
		last:        make(map[price.FeedID]aggregator.Decision, len(cfg.Feeds)), due: map[price.FeedID]time.Time{},
	}
}

// Quote hands the engine a provider's newest quote. It never blocks.
func (e *Engine) Quote(q price.Quote) { e.mail.put(q) }

// Outlook hands the engine what the poster knows. It never blocks; the newest wins. It is meant for one
// caller at a time.
func (e *Engine) Outlook(o aggregator.Outlook) { e.outlooks.put(o) }

// Follow hands the engine what feeds are judged by from now on, since the promise on chain or a knob is another; a feed that
// is not named keeps its rule. It never blocks; the newest wins, so each names all feeds. It is meant for one caller at a
// time.
//
// with, if any, is called at the very change, in the engine's goroutine, and must not block. Nothing that was proposed by
// the rules before is on its way to the attesters then, so that what they are given there refuses none of it.
func (e *Engine) Follow(rules map[price.FeedID]aggregator.Rule, with func()) {
	e.changes.put(change{rules, with})
}

// change is of what feeds are judged by.
type change struct {
	rules map[price.FeedID]aggregator.Rule
	with  func()
}

// newest is a channel of size 1 in which a newer value takes the place of one that was not yet read.
type newest[T any] chan T

// put never blocks, if nobody else puts at the same time.
func (c newest[T]) put(value T) {
	for {
		select {
		case c <- value:
			return
		default:
		}
		select {
		case <-c:
		default:
		}
	}
}

// Last is the feed's newest decision; false before the first.
func (e *Engine) Last(id price.FeedID) (aggregator.Decision, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	d, ok := e.last[id]
	return d, ok
}

// ClockDoubted tells whether nothing is proposed because this machine's clock is not believed ([aggregator.ClockDoubted]).
func (e *Engine) ClockDoubted() bool { return e.doubted.Load() }

// DueSince is since when a post of the feed is due that the chain does not show yet; zero: none is.
func (e *Engine) DueSince(id price.FeedID) time.Time {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.due[id]
}

// Run decides until ctx ends.
func (e *Engine) Run(ctx context.Context) error {
	l := newLoop(e)
	tick := time.NewTicker(e.cfg.Tick)
	defer tick.Stop()
	var quotes []price.Quote
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-e.mail.ready:
			var dropped uint64
			quotes, dropped = e.mail.take(quotes)
			e.metrics.dropped.Add(float64(dropped))
			l.quotes(time.Now(), quotes)
		case o := <-e.outlooks:
			l.look(time.Now(), o)
		case c := <-l.changesNow():
			l.follow(time.Now(), c)
		case <-tick.C:
			l.decideAll(time.Now())
		}
		select {
		case c := <-l.changesNow(): // before the next offer, or a busy market would keep it waiting for ever
			l.follow(time.Now(), c)
		default:
		}
		l.propose(time.Now())
	}
}
