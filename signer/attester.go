package signer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/price"
	"twofold/report"
)

// Chain tells what stands on chain of a feed, as last read: its lane and page, its policy, and false if
// there is no such feed or it has not been read yet. An attester believes it: for real separation it must
// come from an endpoint of the attester's own. It must be quick and safe for concurrent use.
type Chain interface {
	Published(price.FeedID) (price.Published, price.Policy, bool)
	// Head is the newest block that was read, the zero Head before the first.
	Head() price.Head
}

// Attester signs reports for one side, and refuses to sign what its own provider did not say (design
// section 8; P1, P2, P6, P7). Safe for concurrent use.
//
// What it remembers (signed seconds, trouble watched) lives in memory. It does not need to survive: after a
// start nothing is signed for seconds that could have been signed before it, and trouble is watched anew.
// With a logbook, signed seconds survive all the same: see KeepLog.
type Attester struct {
	cfg     Config // but for side and provider under the lock, see Configure
	domain  report.Domain
	key     *Key
	chain   Chain
	metrics *metrics
	book    Logbook // nil: none is kept
	started uint32  // unix seconds

	firstHead atomic.Int64 // unix seconds of the first head that was seen; 0: none yet

	mu        sync.Mutex // held for microseconds: neither waiting nor signing happens under it
	histories map[price.FeedID]*history
	ledgers   map[string]*ledger // by proposer
	wake      chan struct{}      // closed and forgotten by the next quote; nil while nobody waits
}

// NewAttester makes the attester of cfg.Side. It fails if cfg does not check.
func NewAttester(cfg Config, domain report.Domain, key *Key, chain Chain, reg prometheus.Registerer) (*Attester, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("making attester of side %v: %w", cfg.Side, err)
	}
	return &Attester{
		cfg:       cfg,
		domain:    domain,
		key:       key,
		chain:     chain,
		metrics:   newMetrics(reg, cfg.Side),
		started:   uint32(time.Now().Unix()),
		histories: make(map[price.FeedID]*history),
		ledgers:   make(map[string]*ledger),
	}, nil
}

// Side is the side it signs for.
func (a *Attester) Side() price.Side { return a.cfg.Side }

// Address is the account that its signatures recover to.
func (a *Attester) Address() common.Address { return a.key.Address() }

// Quote takes a quote from the attester's own stream; one of any other provider is not its business. It
// never blocks for longer than it takes to judge a request.
func (a *Attester) Quote(q price.Quote) {
	if q.Provider != a.cfg.Provider {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.history(q.Feed).add(time.Now(), q, a.cfg.SignWindow, a.cfg.MaxQuoteAge)
	if a.wake != nil {
		close(a.wake)
		a.wake = nil
	}
}

// history is the feed's; the caller holds the lock.
func (a *Attester) history(id price.FeedID) *history {
	h := a.histories[id]
	if h == nil {
		h = new(history)
		a.histories[id] = h
	}
	return h
}

// ledger is the proposer's; the caller holds the lock.
func (a *Attester) ledger(proposer string) *ledger {
	l := a.ledgers[proposer]
	if l == nil {
		l = newLedger()
		a.ledgers[proposer] = l
	}
	return l
}

// local is the proposer in the attester's own process.
const local = "local"

// Attest is [Attester.AttestFor] the one proposer of this process.
func (a *Attester) Attest(ctx context.Context, p report.Proposal) (report.Signature, error) {
	return a.AttestFor(ctx, local, p)
}

// AttestFor signs the proposal's report, or returns a [*Refusal]. If its own stream has not said a price
// yet it waits for it, for at most signWait, or until ctx ends: then the error wraps the context's. A
// proposal with Sign unset is only noted, for the timing of trouble, and gives no signature.
//
// proposer must be a name that the transport has proved; the caller bounds how many there are.
func (a *Attester) AttestFor(ctx context.Context, proposer string, p report.Proposal) (report.Signature, error) {
	began := time.Now()
	r, err := a.open(proposer, p)
	if err == nil {
		err = a.await(ctx, r, began)
	}
	var sig report.Signature
	if err == nil && p.Sign {
		sig, err = a.key.Sign(ctx, r.digest)
	}
	if err = a.writeDown(ctx, r, sig, err); err != nil {
		sig = report.Signature{}
	}
	if err == nil && !p.Sign {
		return sig, nil
	}
	var refusal *Refusal
	switch {
	case errors.As(err, &refusal):
		a.metrics.refused.WithLabelValues(refusal.Reason.String()).Inc()
	case err != nil:
		a.metrics.failed.Inc()
	default:
		a.metrics.signed.Inc()
		a.metrics.duration.Observe(time.Since(began).Seconds())
	}
	return sig, err
}

// await judges r until it is fit to sign, refused, or it has waited for long enough.
func (a *Attester) await(ctx context.Context, r *request, began time.Time) error {
	var timeout <-chan time.Time
	for {
		refusal, wake := a.judge(time.Now(), r)
		if refusal == nil || wake == nil {
			a.metrics.waited(r.waited)
			return asError(refusal)
		}
		if timeout == nil {
			timer := time.NewTimer(a.signWait())
			defer timer.Stop()
			timeout = timer.C
		}
		select {
		case <-wake:
			r.waited = time.Since(began)
		case <-timeout:
			a.metrics.waited(time.Since(began))
			return refusal
		case <-ctx.Done():
			return fmt.Errorf("waiting for %s to say the price: %w", a.cfg.Provider, ctx.Err())
		}
	}
}

// asError keeps a nil refusal from becoming an error that is not nil.
func asError(r *Refusal) error {
	if r == nil {
		return nil
	}
	return r
}
