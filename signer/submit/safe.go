package submit

import (
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"twofold/price"
	"twofold/signer/txmgr"
)

const (
	// safeEvery is how often the safe head is asked for. It moves with the batches on L1, minutes apart.
	safeEvery = 3 * time.Second
	// maxFollowed is how many landed reports are followed at most: hours of a report each block, on a chain whose safe head
	// stands still. Beyond it the oldest are let go.
	maxFollowed = 4096
)

// followSafe asks for the safe head beside everything else, and hands on the newest. A chain without one is said once.
func (s *Submitter) followSafe(ctx context.Context) error {
	if s.parts.Safe == nil {
		return nil
	}
	tick := time.NewTicker(safeEvery)
	defer tick.Stop()
	asked, known := false, false
	for {
		head, err := s.readSafe(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err == nil && !known && asked:
			s.log.Info("the node tells its safe head", "block", head.Number)
		case err != nil && (known || !asked):
			s.log.Warn("the node does not tell its safe head: landed answers are not followed until safe", "err", txmgr.Redacted(err))
		}
		asked, known = true, err == nil
		if known {
			s.newestSafe(head)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// newestSafe puts a head in the place of one that was not taken yet.
func (s *Submitter) newestSafe(head *types.Header) {
	s.safeHead.Store(head)
	select {
	case <-s.safeHeads:
	default:
	}
	s.safeHeads <- head
}

func (s *Submitter) readSafe(ctx context.Context) (*types.Header, error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.ReadWithin)
	defer cancel()
	head, err := s.parts.Safe.HeaderByNumber(ctx, big.NewInt(int64(rpc.SafeBlockNumber)))
	s.metrics.reading("safe", err)
	return head, err
}

// followed is a report that landed and whose block is not safe yet.
type followed struct {
	feeds      []price.FeedID // those that it answered
	observedAt uint32
	hash       common.Hash
	block      uint64
	at         time.Time // when it was seen
}

// follow takes up a report that answered some feeds. After a reorganisation the same one may land a second time.
func (p *poster) follow(fresh followed) {
	if len(fresh.feeds) == 0 {
		return
	}
	p.keep(func(l followed) bool { return l.hash != fresh.hash })
	if len(p.following) == maxFollowed {
		p.following = p.following[1:]
	}
	p.following = append(p.following, fresh)
}

// safe lets go what is safe now.
func (p *poster) safe(head *types.Header) {
	p.metrics.chain.safe(head)
	now := time.Now()
	p.keep(func(l followed) bool {
		if l.block > head.Number.Uint64() {
			return true
		}
		p.metrics.chain.isSafe(now.Sub(l.at))
		return false
	})
}

// takenBack finds what a reorganisation took back: a page's clock only goes forward, so a page that stands before a report
// that was applied to it is of another branch. Nothing has to be done about it: what is due is judged by the lanes that
// were read, so it is due again already.
func (p *poster) takenBack(lanes map[price.FeedID]price.Published) {
	p.keep(func(l followed) bool {
		var gone []string
		for _, f := range p.cfg.Feeds {
			if slices.Contains(l.feeds, f.ID) && lanes[f.ID].Clock < l.observedAt {
				gone = append(gone, f.Name)
				p.metrics.chain.takenBack[f.ID].Inc()
			}
		}
		if len(gone) == 0 {
			return true
		}
		p.log.Warn("a reorganisation took back answers that had landed; they are due again",
			"feeds", gone, "observedAt", l.observedAt, "hash", l.hash, "block", l.block)
		return false
	})
}

// keep lets go of what is not worth following any more.
func (p *poster) keep(worth func(followed) bool) {
	still := p.following[:0]
	for _, l := range p.following {
		if worth(l) {
			still = append(still, l)
		}
	}
	clear(p.following[len(still):])
	p.following = still
}
