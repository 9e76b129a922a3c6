package auditor

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/price"
)

// Chain is an endpoint of the chain that the oracle is on; ethclient.Client is one. It is trusted.
type Chain interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Reader reads the contracts as a consumer does.
type Reader interface {
	// Lanes is what the oracle says of the feeds at a block.
	Lanes(ctx context.Context, feeds []price.FeedID, block *big.Int) (map[price.FeedID]price.Published, error)
	// Latest reads a feed through its own contract. One that refuses is a *contracts.RevertError, beside its status.
	Latest(ctx context.Context, reader common.Address) (contracts.Round, error)
}

// Truth is what the prices were and what the providers said of them, from somebody who knows. It must be safe for
// concurrent use.
type Truth interface {
	// True is what a feed's price was, in units of 1e-8.
	True(feed string, at time.Time) (uint64, error)
	// Said is what a provider said of a feed from one time to another, the one in force at the beginning included.
	Said(provider, feed string, from, to time.Time) []Said
	// LastHonest is when a provider last said something honest of a feed by a time; false if it had not yet.
	LastHonest(provider, feed string, by time.Time) (time.Time, bool)
	// Spells are the faults that were and are in force.
	Spells() []Spell
}

// Said is a provider's best bid and ask, in units of 1e-8.
type Said struct{ Bid, Ask uint64 }

// Spell is a time in which a fault was in force at a provider, or something befell the whole market. That is no excuse
// for an answer.
type Spell struct {
	Name     string // for people, such as kraken:lie(5%)@10s+15s
	Provider string // empty: the whole market
	LiePPM   int64  // how far off its quotes were; 0 for any other fault
	From, To time.Time
}

// Feed is one feed to judge, with what was promised for it.
type Feed struct {
	price.Feed
	Reader      common.Address
	Providers   [2]string // by side
	Policy      price.Policy
	MaxQuoteAge time.Duration
}

func (f Feed) has(provider string) bool { return slices.Contains(f.Providers[:], provider) }

// Config is what an Auditor is made with.
type Config struct {
	Oracle common.Address
	Feeds  []Feed
	// Recovery is how long after a fault's end an answer is excused for its error, unless it is renewed before. 6 s unless
	// set, the longest that any recovery may take.
	Recovery time.Duration
	// MaxSkew is the oracle's. It tells from when on an observation counts for a feed that was paused.
	MaxSkew time.Duration
	// PollEvery is how often Run asks for new blocks. 1 s unless set.
	PollEvery time.Duration
}

// ErrReorganised says that a block which was judged already is no longer part of the chain.
var ErrReorganised = errors.New("the chain was reorganised: what was judged does not hold")

// Auditor follows the chain. Its methods may be called from any goroutine.
type Auditor struct {
	cfg    Config
	chain  Chain
	reader Reader
	truth  Truth // nil: nobody knows

	mu      sync.Mutex
	head    *types.Header // the last block judged
	records []*record
}

// New makes an auditor that begins at the chain's first block. Without a truth, what needs one is left out of the figures.
func New(cfg Config, chain Chain, reader Reader, truth Truth) *Auditor {
	if cfg.Recovery == 0 {
		cfg.Recovery = 6 * time.Second
	}
	if cfg.PollEvery == 0 {
		cfg.PollEvery = time.Second
	}
	a := &Auditor{cfg: cfg, chain: chain, reader: reader, truth: truth}
	for _, f := range cfg.Feeds {
		a.records = append(a.records, &record{feed: f, recovery: cfg.Recovery, truth: truth})
	}
	return a
}

// Run judges blocks as they come, until the context ends: truth is not remembered for ever. An endpoint that does not
// answer is asked again; any other trouble is the error.
func (a *Auditor) Run(ctx context.Context) error {
	tick := time.NewTicker(a.cfg.PollEvery)
	defer tick.Stop()
	for {
		if err := a.catchUp(ctx); err != nil && !errors.Is(err, errUnread) {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// errUnread is wrapped when the endpoint did not answer.
var errUnread = errors.New("the chain could not be read")

func unread(what string, err error) error { return fmt.Errorf("%s: %w: %w", what, errUnread, err) }

// catchUp judges the blocks up to the newest.
func (a *Auditor) catchUp(ctx context.Context) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	newest, err := a.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return unread("reading head", err)
	}
	next := uint64(0)
	if a.head != nil {
		next = a.head.Number.Uint64() + 1
	}
	if newest.Number.Uint64() < next {
		if newest.Hash() != a.head.Hash() {
			return ErrReorganised
		}
		return nil
	}
	events, err := a.events(ctx, next, newest.Number.Uint64())
	if err != nil {
		return err
	}
	for ; next <= newest.Number.Uint64(); next++ {
		header, err := a.chain.HeaderByNumber(ctx, new(big.Int).SetUint64(next))
		if err != nil {
			return unread("reading header", err)
		}
		if a.head != nil && header.ParentHash != a.head.Hash() {
			return ErrReorganised
		}
		if err := a.judge(header, events[header.Hash()]); err != nil {
			return err
		}
	}
	return nil
}

// happening is something that one of the oracle's events tells.
type happening struct {
	report *contracts.Reported    // a report was applied
	lane   *contracts.LaneChanged // a lane changed its kind; only one that is cleared is not told by a report
	change *contracts.Change      // owner or guardian did something
}

// events are those of a range of blocks, by block, in their order.
func (a *Auditor) events(ctx context.Context, from, to uint64) (map[common.Hash][]happening, error) {
	logs, err := a.chain.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{a.cfg.Oracle},
		Topics:    [][]common.Hash{append([]common.Hash{contracts.ReportedTopic, contracts.LaneChangedTopic}, contracts.ChangeTopics()...)},
	})
	if err != nil {
		return nil, unread("reading events", err)
	}
	byBlock := make(map[common.Hash][]happening)
	for i := range logs {
		h, err := decode(&logs[i])
		if err != nil {
			return nil, err
		}
		byBlock[logs[i].BlockHash] = append(byBlock[logs[i].BlockHash], h)
	}
	return byBlock, nil
}

func decode(log *types.Log) (h happening, err error) {
	switch log.Topics[0] {
	case contracts.ReportedTopic:
		var r contracts.Reported
		r, err = contracts.DecodeReported(log)
		h.report = &r
	case contracts.LaneChangedTopic:
		var l contracts.LaneChanged
		l, err = contracts.DecodeLaneChanged(log)
		h.lane = &l
	default:
		var c contracts.Change
		c, err = contracts.DecodeChange(log)
		h.change = &c
	}
	return h, err
}

// judge takes one block in.
func (a *Auditor) judge(header *types.Header, events []happening) error {
	for _, r := range a.records {
		if a.head != nil {
			if err := r.stood(a.head.Time, header.Time); err != nil {
				return err
			}
		}
		for _, h := range events {
			r.take(h, header.Time, a.cfg.MaxSkew)
		}
	}
	a.head = header
	return nil
}
