package relay

import (
	"context"
	"errors"
	"fmt"
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
	// lookWithin bounds one look at both chains.
	lookWithin = 20 * time.Second
	// landWithin is how long a transaction may take to land before what it carries is thought through again.
	landWithin = 2 * time.Minute
	// forgiveAfter is for how long a refusal counts: then the feed's proof is tried again.
	forgiveAfter = time.Minute
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
	until    time.Time // up to when the refusal counts
	proven   int
}

// waiting is a checkpoint that is proven once L1 is sure enough of it, with what it will bring.
type waiting struct {
	Block
	brings map[common.Address]contracts.MirrorAnswer
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
	for {
		select {
		case head := <-heads:
			r.look(ctx, head)
		case done := <-results:
			r.take(done)
		case err := <-following:
			if r.posting {
				<-results
			}
			return err
		}
		if j, ok := r.next(time.Now()); ok && ctx.Err() == nil {
			r.posting = true
			go func() { results <- r.post(ctx, j) }()
		}
		r.show(time.Now())
	}
}

// look sees where both chains stand, at a head of the L2, and judges every feed.
func (r *Relay) look(ctx context.Context, head *types.Header) {
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	now := time.Now()
	if head.Number.Uint64() < r.landed && now.Sub(r.landedAt) < landWithin {
		return // it does not know yet what has landed
	}
	moved, err := r.readOrigin(ctx, head, now)
	if err == nil && (moved || now.Sub(r.mirrorAt) >= r.cfg.PollEvery) {
		err = r.readMirror(ctx, head.Number, now)
	}
	r.trouble(&r.saidL2, "l2", err)
	if err != nil {
		return
	}
	r.trouble(&r.saidL1, "l1", r.readL1(ctx, now, moved))
	r.judge(now)
	r.metrics.looked.Set(float64(now.Unix()))
}

// readOrigin reads which L1 block the L2 knows, and tells whether that is another than before.
func (r *Relay) readOrigin(ctx context.Context, head *types.Header, now time.Time) (moved bool, err error) {
	at, err := contracts.ReadOrigin(ctx, r.parts.L2, head.Number)
	if err != nil {
		return false, err
	}
	hash, err := contracts.OriginHash(ctx, r.parts.L2, head.Number)
	if err != nil {
		return false, err
	}
	if hash == r.origin.Hash && at.Block == r.origin.Number {
		return false, nil
	}
	before := r.origin
	r.origin = Block{Number: at.Block, Hash: hash, Time: at.Time, Seen: now}
	if at.Block <= before.Number {
		r.log.Warn("L1 was reorganised under the L2: every feed is read again", "block", at.Block, "before", before.Number)
		r.forget()
	}
	return true, nil
}

// forget has every feed read again, and what waited for the depth dropped, since the L2 may have dropped it too.
func (r *Relay) forget() {
	r.waiting, r.mirrorAt = nil, time.Time{}
	for _, f := range r.feeds {
		f.readAt = time.Time{}
	}
}

// readMirror reads what the L2 says of each feed.
func (r *Relay) readMirror(ctx context.Context, block *big.Int, now time.Time) error {
	mirror := r.mirror.At(block)
	if r.maxLag == 0 {
		lag, err := mirror.MaxLag(ctx)
		if err != nil {
			return err
		}
		r.maxLag = lag
	}
	for _, f := range r.feeds {
		stands, err := mirror.Latest(ctx, f.Proxy)
		if err != nil {
			return err
		}
		if stands.Known && f.info.Decimals == 0 && f.info.Description == "" {
			if f.info, err = mirror.Feed(ctx, f.Proxy); err != nil {
				return err
			}
		}
		if stands.L1Block != f.mirror.L1Block {
			f.dueSince = time.Time{} // whatever is due now has become so since
		}
		f.mirror = stands
		if f.said.Block.Number != 0 {
			if err := r.readLayout(ctx, f, mirror); err != nil {
				return err
			}
		}
	}
	r.mirrorAt = now
	return nil
}

func (r *Relay) readLayout(ctx context.Context, f *feed, mirror contracts.Mirror) error {
	where, known, err := mirror.Layout(ctx, f.said.Aggregator)
	if err != nil {
		return err
	}
	f.said.Layout = nil
	if known {
		f.said.Layout = &where
	}
	return nil
}

// errApart is that L1's endpoints say another block than the L2 knows. One of them is behind, or L1 is being reorganised; a proof
// of what they say would be of no use.
var errApart = errors.New("L1's endpoints say another block than the L2 knows")

// readL1 reads what L1 says at the origin, of the feeds of which it may have said something new.
func (r *Relay) readL1(ctx context.Context, now time.Time, moved bool) error {
	if err := r.readNewest(ctx, now); err != nil {
		return err
	}
	stale := slices.ContainsFunc(r.feeds, func(f *feed) bool { return now.Sub(f.readAt) >= r.cfg.PollEvery })
	if !moved && !stale {
		return nil
	}
	r.readable = false
	header, err := r.l1.header(ctx, new(big.Int).SetUint64(r.origin.Number))
	if err != nil {
		return fmt.Errorf("reading L1 block %d, the L2's origin: %w", r.origin.Number, err)
	}
	if header.Hash() != r.origin.Hash {
		for _, f := range r.feeds {
			f.readAt = time.Time{}
		}
		return errApart
	}
	r.readable = true
	return r.readFeeds(ctx, now)
}

// readNewest reads how far L1 itself is, and how far at the depth, which only what is shown and what waits depend on.
func (r *Relay) readNewest(ctx context.Context, now time.Time) error {
	if now.Sub(r.newestAt) < r.cfg.L1BlockTime/2 {
		return nil
	}
	newest, err := r.l1.header(ctx, nil)
	if err != nil {
		return err
	}
	deep := newest
	if number, ok := depthNumbers[r.cfg.Depth]; ok {
		if deep, err = r.l1.header(ctx, number); err != nil {
			return err
		}
	}
	r.newestAt = now
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state.Newest, r.state.Deep = blockOf(newest, now), blockOf(deep, now)
	return nil
}

func blockOf(h *types.Header, now time.Time) Block {
	return Block{Number: h.Number.Uint64(), Hash: h.Hash(), Time: time.Unix(int64(h.Time), 0), Seen: now}
}

// readFeeds reads those of which an event tells, and those that were not read for long.
func (r *Relay) readFeeds(ctx context.Context, now time.Time) error {
	told, err := r.told(ctx)
	if err != nil {
		r.log.Debug("the L1's events could not be read, and each feed is instead", "error", err)
	}
	var first error
	for _, f := range r.feeds {
		if err == nil && !told[f.said.Aggregator] && now.Sub(f.readAt) < r.cfg.PollEvery {
			f.said.seenAt(r.origin)
			continue
		}
		said, err := r.l1.said(ctx, f.Proxy, r.origin)
		if err == nil {
			before := f.said
			f.said = said
			if f.said.Layout = before.Layout; said.Aggregator != before.Aggregator || before.Layout == nil {
				err = r.readLayout(ctx, f, r.mirror)
			}
		}
		if err != nil {
			f.said.Trouble, f.readAt = err.Error(), time.Time{}
			first = errors.Join(first, err)
			continue
		}
		f.readAt = now
	}
	return first
}

// seenAt says that nothing has happened up to a block.
func (s *Said) seenAt(b Block) {
	if s.Trouble == "" {
		s.Block = b
	}
}

// mostEvents is how many L1 blocks events are asked of: behind more, each feed is read.
const mostEvents = 1_000

// told is which aggregators have said something since the feeds were last known.
func (r *Relay) told(ctx context.Context) (map[common.Address]bool, error) {
	from := r.origin.Number + 1
	var aggregators []common.Address
	for _, f := range r.feeds {
		if f.readAt.IsZero() || f.said.Block.Number+mostEvents < r.origin.Number {
			f.readAt = time.Time{}
			continue // it is read in any case
		}
		from = min(from, f.said.Block.Number+1)
		aggregators = append(aggregators, f.said.Aggregator)
	}
	if len(aggregators) == 0 || from > r.origin.Number {
		return nil, nil
	}
	return r.l1.updated(ctx, aggregators, from, r.origin.Number)
}

// judge judges every feed anew.
func (r *Relay) judge(now time.Time) {
	for _, f := range r.feeds {
		if now.After(f.until) {
			f.refused = nil
		}
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
