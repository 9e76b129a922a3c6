package submit

import (
	"context"
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

// watch follows heads and hands over what it sees. A head whose lanes cannot be read is handed over
// without them: that blocks still come is worth knowing. What was mined waits for the next head then.
func (s *Submitter) watch(ctx context.Context, seen chan<- sighting) error {
	var unjudged []txmgr.Mined
	return txmgr.Follow(ctx, s.parts.Heads, s.cfg.PollEvery, s.log, func(ctx context.Context, head *types.Header) {
		mined, err := s.parts.Transactions.Observe(ctx, head)
		s.metrics.reading("nonce", err)
		unjudged = append(unjudged, mined...)
		v := sighting{head: head, at: time.Now()}
		v.lanes, err = s.parts.Oracle.Lanes(ctx, s.ids, head.Number)
		s.metrics.reading("lanes", err)
		if err != nil {
			s.log.Warn("lanes could not be read", "block", head.Number, "err", err)
		}
		unjudged = s.withLanes(ctx, &v, unjudged)
		select {
		case seen <- v:
		case <-ctx.Done():
		}
	})
}

// withLanes moves into v what can be judged now, and returns the rest.
func (s *Submitter) withLanes(ctx context.Context, v *sighting, mined []txmgr.Mined) (rest []txmgr.Mined) {
	for _, m := range mined {
		judged := minedWithLanes{Mined: m, lanes: v.lanes}
		if m.Receipt != nil && m.Receipt.BlockNumber.Cmp(v.head.Number) != 0 {
			var err error
			judged.lanes, err = s.parts.Oracle.Lanes(ctx, s.ids, m.Receipt.BlockNumber)
			s.metrics.reading("lanes", err)
		}
		if m.Receipt != nil && judged.lanes == nil {
			rest = append(rest, m)
			continue
		}
		v.mined = append(v.mined, judged)
	}
	return rest
}
