package submit

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/price"
	"twofold/signer/txmgr"
)

// sighting is what the watcher saw at one head.
type sighting struct {
	head  *types.Header
	at    time.Time
	lanes map[price.FeedID]price.Published // nil if they could not be read
	mined []minedWithLanes
}

// minedWithLanes is a settled nonce, and the lanes at the block of its receipt.
type minedWithLanes struct {
	txmgr.Mined
	lanes map[price.FeedID]price.Published
}

// unjudged is a settled nonce whose receipt's block could not be read yet.
type unjudged struct {
	txmgr.Mined
	tries int
}

// patience is how many heads the block of a receipt may be unreadable before the newest lanes judge: after
// an outage a node may no longer have the old state.
const patience = 3

// watch follows heads and hands over what it sees. A head whose lanes cannot be read is handed over
// without them: that blocks still come is worth knowing. What was mined waits for the next head then.
func (s *Submitter) watch(ctx context.Context, seen chan<- sighting) error {
	var waiting []unjudged
	unread := false
	return s.parts.Heads.Follow(ctx, func(ctx context.Context, head *types.Header) {
		mined, err := s.parts.Transactions.Observe(ctx, head)
		s.metrics.reading("nonce", err)
		for _, m := range mined {
			waiting = append(waiting, unjudged{Mined: m})
		}
		v := sighting{head: head, at: time.Now()}
		v.lanes, err = s.lanes(ctx, head.Number)
		unread = s.sayUnread(ctx, head, unread, err)
		waiting = s.withLanes(ctx, &v, waiting)
		select {
		case seen <- v:
		case <-ctx.Done():
		}
	})
}

// sayUnread says when lanes cannot be read any more, and when they can be again, and returns which of the two it is now.
func (s *Submitter) sayUnread(ctx context.Context, head *types.Header, before bool, err error) bool {
	switch now := err != nil; {
	case ctx.Err() != nil:
		return before // it is we who stop
	case now && !before:
		s.log.Warn("lanes could not be read", "block", head.Number, "err", err)
	case before && !now:
		s.log.Info("lanes can be read again", "block", head.Number)
	}
	return err != nil
}

// lanes reads every feed's lane at a block, bounded in time.
func (s *Submitter) lanes(ctx context.Context, block *big.Int) (map[price.FeedID]price.Published, error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.ReadWithin)
	defer cancel()
	lanes, err := s.parts.Oracle.Lanes(ctx, s.ids, block)
	s.metrics.reading("lanes", err)
	return lanes, err
}

// withLanes moves into v what can be judged now, and returns the rest. A later report that agrees counts
// for an earlier one (P9), so the newest lanes may judge where the receipt's block is out of reach.
func (s *Submitter) withLanes(ctx context.Context, v *sighting, waiting []unjudged) (rest []unjudged) {
	for _, m := range waiting {
		judged := minedWithLanes{Mined: m.Mined, lanes: v.lanes}
		applied := m.Receipt != nil && m.Reverted == nil // else no lane is needed to judge it
		if applied && m.Receipt.BlockNumber.Cmp(v.head.Number) != 0 && m.tries < patience {
			judged.lanes, _ = s.lanes(ctx, m.Receipt.BlockNumber)
		}
		if applied && judged.lanes == nil {
			m.tries++
			rest = append(rest, m)
			continue
		}
		v.mined = append(v.mined, judged)
	}
	return rest
}
