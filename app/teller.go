package app

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/aggregator/engine"
	"twofold/coord"
	"twofold/price"
	"twofold/signer/submit"
)

// listener takes what readers off the chain are told; coord.Coord is one. It must not block.
type listener interface {
	Tell(coord.Entry)
}

// teller tells readers off the chain of answers and statuses: what the chain shows at its heads, whoever posted it, so that an
// answer is told of also where its relayer died meanwhile. Several tell the same, each by its name.
type teller struct {
	feeds    func() []engine.Feed
	snapshot func() submit.Snapshot
	stamp    func(time.Time, submit.Snapshot) time.Time
	to       listener
	every    time.Duration

	told map[price.FeedID]told // Run's alone

	mu   sync.Mutex
	mine map[price.FeedID]landing
}

// told is what readers were told of a feed.
type told struct {
	at     uint32
	price  price.Price // a reorganisation may bring another of the same second
	status price.Status
}

// landing is the newest transaction of ours that made a feed's answer.
type landing struct {
	at uint32
	tx common.Hash
}

func newTeller(a *App, to listener, block time.Duration) *teller {
	return &teller{
		feeds: a.Feeds, snapshot: a.Snapshot, stamp: source{a}.stamp, to: to, every: max(block/4, 50*time.Millisecond),
		told: map[price.FeedID]told{}, mine: map[price.FeedID]landing{},
	}
}

// Posted is not told: what landed is.
func (t *teller) Posted(submit.Posted) {}

// Settled notes which transaction an answer came by.
func (t *teller) Settled(s submit.Settled) {
	if s.Outcome == submit.Landed {
		t.mu.Lock()
		t.mine[s.Feed] = landing{s.ObservedAt, s.Hash}
		t.mu.Unlock()
	}
}

// Run tells until ctx ends. A head is told of a look after it was first seen, since our own receipts of it are judged meanwhile.
func (t *teller) Run(ctx context.Context) error {
	tick := time.NewTicker(t.every)
	defer tick.Stop()
	before := t.snapshot()
	for {
		select {
		case <-ctx.Done():
			t.tell(time.Now(), t.snapshot()) // what landed while the relayer stopped
			return nil
		case <-tick.C:
			now := t.snapshot()
			t.tell(time.Now(), before)
			before = now
		}
	}
}

// tell tells what is new of every feed.
func (t *teller) tell(now time.Time, s submit.Snapshot) {
	if s.Head == nil {
		return
	}
	at := t.stamp(now, s)
	for _, f := range t.feeds() {
		p, known := s.Published[f.ID]
		if !known || !p.Exists {
			continue
		}
		is := told{p.At, p.Price, p.Status(at, f.Rule.Policy)}
		was, before := t.told[f.ID]
		if before && is == was {
			continue
		}
		t.told[f.ID] = is
		e := coord.Entry{Kind: coord.StatusChange, Feed: f.Name, Decimals: f.Decimals, Round: p.Round, Status: is.status.String(), Block: s.Block}
		if p.Price != 0 {
			e.Price, e.ObservedAt, e.Tx = p.Price.Text(f.Decimals), time.Unix(int64(p.At), 0), t.tx(f.ID, p.At)
			if is.at != was.at || is.price != was.price {
				e.Kind = coord.Answer
			}
		}
		t.to.Tell(e)
	}
}

// tx is the transaction of ours that an answer came by; "" if it is another's.
func (t *teller) tx(id price.FeedID, at uint32) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	if l := t.mine[id]; l.at == at && at != 0 {
		return l.tx.Hex()
	}
	return ""
}
