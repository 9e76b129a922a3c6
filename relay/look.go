package relay

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
)

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
	if errors.Is(ctx.Err(), context.Canceled) {
		return // that we end is no fault of a chain's
	}
	r.trouble(&r.saidL2, "l2", err)
	if err != nil {
		return
	}
	err = r.readL1(ctx, now, moved)
	if errors.Is(ctx.Err(), context.Canceled) {
		return
	}
	r.trouble(&r.saidL1, "l1", err)
	r.judge(now)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state.Looked = now
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
	r.originAt = head.Number
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

// forget has every feed read again.
func (r *Relay) forget() {
	r.mirrorAt = time.Time{}
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
			f.dueSince, f.refused = time.Time{}, nil // whatever is due now has become so since
		}
		f.mirror = stands
		if f.said.Block.Number != 0 {
			if err := r.readLayout(ctx, f, mirror); err != nil {
				return err
			}
		}
	}
	if err := r.readWaiting(ctx, mirror); err != nil {
		return err
	}
	r.mirrorAt = now
	return nil
}

// readWaiting drops the checkpoints that the mirror does not keep any more: the L2 may have taken them back, with L1 or by itself.
func (r *Relay) readWaiting(ctx context.Context, mirror contracts.Mirror) error {
	var kept []waiting
	for _, w := range r.waiting {
		hash, err := mirror.Checkpoint(ctx, w.Number)
		if err != nil {
			return err
		}
		if hash != w.Hash {
			r.log.Warn("a checkpoint that waits for L1 is not there any more, since the L2 was reorganised: what was to be proven by it is kept anew", "l1Block", w.Number)
			continue
		}
		kept = append(kept, w)
	}
	r.waiting = kept
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
		r.readable = false
		return err
	}
	stale := slices.ContainsFunc(r.feeds, func(f *feed) bool { return now.Sub(f.readAt) >= r.cfg.PollEvery })
	if r.readable && !moved && !stale {
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
	var troubles []error
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
			troubles = append(troubles, err)
			continue
		}
		f.readAt = now
	}
	if len(troubles) == len(r.feeds) {
		return errors.Join(troubles...)
	}
	return nil // the others can be proven
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
