package relay

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
)

const (
	// lookWithin bounds one look at both chains, and each reading of a post.
	lookWithin = 20 * time.Second
	// landWithin is how long a transaction may take to land before what it carries is thought through again.
	landWithin = 2 * time.Minute
	// tryAgainAfter is how long after a refusal the feed's proof is tried again. The refusal stands until one is taken.
	tryAgainAfter = time.Minute
	// slowest is the longest wait between two attempts that fail.
	slowest = time.Minute
)

// source reads L1, and proves what it says.
type source interface {
	header(ctx context.Context, number *big.Int) (*types.Header, error)
	said(ctx context.Context, proxy common.Address, at Block) (Said, error)
	updated(ctx context.Context, aggregators []common.Address, from, to uint64) (map[common.Address]bool, error)
	prove(ctx context.Context, header *types.Header, proxy common.Address, layouts layouts) (proven, error)
}

// proven is a feed's proof at an L1 block, and what it says.
type proven struct {
	Ways []contracts.Way // to the proxy's account, its phase, the aggregator's account, its hot variables, its latest transmission
	Said Said
}

// layouts are what the mirror knows of aggregators.
type layouts interface {
	Layout(ctx context.Context, aggregator common.Address) (contracts.Layout, bool, error)
}

// Relay mirrors. All its methods may be called from any goroutine; Run once.
type Relay struct {
	cfg     Config
	parts   Parts
	l1      source
	mirror  contracts.Mirror
	log     *slog.Logger
	metrics *metrics

	mu    sync.Mutex
	state State

	// What follows is Run's alone.
	feeds     []*feed
	origin    Block
	originAt  *big.Int  // the newest block of the L2 that was seen to know it
	readable  bool      // L1's endpoints say of the origin what the L2 does
	landed    uint64    // the L2's block of the newest transaction of ours
	landedAt  time.Time // when that was seen
	maxLag    uint64    // the mirror's; 0 before it was read
	newestAt  time.Time // when L1's own newest was read
	mirrorAt  time.Time // when the mirror was read
	waiting   []waiting // checkpoints that L1 is not sure enough of, oldest first
	posting   bool
	failures  int       // transactions in a row that did not land
	notBefore time.Time // when the next is tried
	saidL1    string    // L1's trouble, as it was last said; so also the L2's, and what failed
	saidL2    string
}

// feed is one that is mirrored.
type feed struct {
	Feed
	info     contracts.MirroredFeed // as the mirror has it; the zero value before it was read
	said     Said
	readAt   time.Time // by our clock; zero: it is to be read
	mirror   contracts.MirrorAnswer
	verdict  Verdict
	wanted   Verdict // the same once what waits for the depth has been proven
	dueSince time.Time
	refused  *leftOut
	until    time.Time // up to when it is not tried again
	proven   int
	before   time.Time // when the mirror's answer was transmitted, as of the last post's beginning
}

// waiting is a checkpoint that is proven once L1 is sure enough of it, with what it will bring.
type waiting struct {
	Block
	deepAt time.Time // when L1 was first seen to be sure of it; zero: it is not
	brings map[common.Address]contracts.MirrorAnswer
}

// told is what L1 said of what it brings.
func (w waiting) told() map[common.Address]Said {
	told := make(map[common.Address]Said, len(w.brings))
	for proxy, b := range w.brings {
		told[proxy] = Said{Block: w.Block, RoundID: b.RoundID, Answer: b.Answer}
	}
	return told
}

// New makes a Relay of a config that passed its Check.
func New(cfg Config, parts Parts) *Relay {
	r := &Relay{
		cfg: cfg, parts: parts, l1: newSite(parts.L1), mirror: contracts.Mirror{Address: parts.Mirror, Caller: parts.L2},
		log: parts.Log, metrics: newMetrics(parts.Registerer, cfg),
	}
	for _, f := range cfg.Feeds {
		r.feeds = append(r.feeds, &feed{Feed: f})
	}
	r.show(time.Now())
	return r
}

// State is where it stands.
func (r *Relay) State() State {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := r.state
	s.Feeds = slices.Clone(s.Feeds)
	return s
}

// Run mirrors until ctx ends. What was sent by then may land all the same; nothing is lost if it does not, and a relay that
// starts afterwards replaces it. An error is a defect of ours.
func (r *Relay) Run(ctx context.Context) error {
	heads := make(chan *types.Header, 1) // size 1: the newest counts
	results := make(chan result, 1)      // size 1: there is one post at a time
	following := make(chan error, 1)     // size 1: the one answer
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		following <- r.parts.L2.Follow(ctx, func(_ context.Context, head *types.Header) {
			select {
			case <-heads:
			default:
			}
			heads <- head
		})
	}()
	var newest *types.Header // of the L2; there is one before there is anything to be done
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-tick.C: // what waits for its time, and what is shown of it
		case newest = <-heads:
			r.look(ctx, newest)
		case done := <-results:
			r.posting = false
			if done.defect != nil {
				cancel()
				return errors.Join(done.defect, <-following)
			}
			if ctx.Err() == nil {
				r.take(done)
				r.look(ctx, newest) // what landed is there to be read already, if this head knows of it
			}
		case err := <-following:
			if r.posting {
				<-results
				r.posting = false
			}
			return err
		}
		if j, ok := r.next(time.Now()); ok && ctx.Err() == nil {
			r.begin()
			go func() { results <- r.guarded(ctx, j) }()
		}
		r.show(time.Now())
	}
}

// judge judges every feed anew.
func (r *Relay) judge(now time.Time) {
	for _, f := range r.feeds {
		was := f.verdict
		f.verdict = judge(f.Feed, f.said, f.mirror, r.origin, f.refused)
		f.wanted = judge(f.Feed, f.said, r.standing(f), r.origin, f.refused)
		switch {
		case f.verdict.Due == Current:
			f.dueSince = time.Time{}
		case f.dueSince.IsZero():
			f.dueSince = now
		}
		if f.verdict.Left != was.Left {
			r.sayLeft(f, was.Left)
		}
	}
}

// standing is what the mirror will say of a feed once what waits is proven.
func (r *Relay) standing(f *feed) contracts.MirrorAnswer {
	for _, w := range slices.Backward(r.waiting) {
		if brings, ok := w.brings[f.Proxy]; ok && w.Number > f.mirror.L1Block {
			return brings
		}
	}
	return f.mirror
}

func (r *Relay) sayLeft(f *feed, was Left) {
	switch left := f.verdict.Left; {
	case left == Provable:
		r.log.Info("a feed can be proven again", "feed", f.Name, "was", was)
	case left == Unread && was == Provable && f.said.Block.Number == 0:
		r.log.Debug("a feed was not read yet", "feed", f.Name, "why", f.verdict.Text)
	default:
		r.log.Warn("a feed cannot be proven, and is left out", "feed", f.Name, "reason", left, "why", f.verdict.Text)
	}
}

// trouble says when reading a chain begins to fail, otherwise than before, and when it works again.
func (r *Relay) trouble(said *string, chain string, err error) {
	text := ""
	if err != nil {
		text = err.Error()
	}
	switch {
	case text == *said:
		return
	case text == "":
		r.log.Info("a chain is read again", "chain", chain)
	case *said == "":
		r.log.Warn("a chain cannot be read as it should: nothing is proven meanwhile", "chain", chain, "error", text)
	}
	*said = text
}
