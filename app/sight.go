package app

import (
	"context"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/price"
	"twofold/signer/submit"
)

// lanesWithin bounds each reading of the lanes, so that the next head's turn comes.
const lanesWithin = 2 * time.Second

// sight keeps what the chain says, for a process that posts nothing: at each head it reads every feed's lane.
type sight struct {
	heads  submit.Heads
	oracle interface {
		Lanes(ctx context.Context, feeds []price.FeedID, block *big.Int) (map[price.FeedID]price.Published, error)
	}
	feeds  []price.FeedID
	timing price.Timing
	log    *slog.Logger

	unread bool // Run's alone

	mu  sync.Mutex
	now submit.Snapshot
}

// Run looks at each head until ctx ends.
func (s *sight) Run(ctx context.Context) error { return s.heads.Follow(ctx, s.look) }

// look is at one head. One whose lanes cannot be read still tells the time.
func (s *sight) look(ctx context.Context, head *types.Header) {
	at := time.Now()
	reading, cancel := context.WithTimeout(ctx, lanesWithin)
	defer cancel()
	lanes, err := s.oracle.Lanes(reading, s.feeds, head.Number)
	switch unread := err != nil; {
	case ctx.Err() != nil:
		return
	case unread && !s.unread:
		s.log.Warn("lanes could not be read", "block", head.Number, "err", err)
	case s.unread && !unread:
		s.log.Info("lanes can be read again", "block", head.Number)
	}
	s.unread = err != nil
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now.Head, s.now.Seen = head, s.timing.Next(s.now.Seen, time.Unix(int64(head.Time), 0), at)
	if lanes != nil {
		s.now.Published = lanes
	}
}

// snapshot is what the chain said last, and its pace by now: silence begins without a head.
func (s *sight) snapshot() submit.Snapshot {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now.Pace = s.timing.Pace(time.Now(), s.now.Seen, s.now.Pace)
	return s.now
}
