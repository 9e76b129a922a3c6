package endpoints

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// believeBehind is for how many polls an endpoint must tell of a lower head than it did before that is believed, and
// farBlocks for how many blocks if the higher head was another endpoint's.
const believeBehind = 4

// Follow hands on each head of the chosen endpoint that is another than the one before (by its hash, so a reorganisation
// counts, once it has lasted). onHead runs in between: while it does, heads that come and go are not seen. It returns nil
// when the context ends. Run must be running; only one may follow at a time.
func (e *Endpoints) Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error {
	f := following{samePatience: believeBehind * e.cfg.PollEvery, otherPatience: farBlocks * e.cfg.BlockTime}
	tick := time.NewTicker(e.cfg.PollEvery) // for what is believed because nothing else comes
	defer tick.Stop()
	for {
		if head, ok := e.best(); ok && f.takes(time.Now(), head) {
			e.handOn(ctx, head, onHead)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-e.changed:
		case <-e.prompts:
			e.look()
		case <-tick.C:
		}
	}
}

// told is a head and whose it is.
type told struct {
	*types.Header
	hash common.Hash
	by   int
}

// following is what a follower remembers between two heads.
type following struct {
	last                        told
	lowerSince                  time.Time // zero: the newest is no lower than the last
	samePatience, otherPatience time.Duration
}

// takes tells whether a head is to be handed on, and takes it for the last one then.
func (f *following) takes(now time.Time, head told) bool {
	if f.last.Header != nil && head.Number.Cmp(f.last.Number) < 0 {
		patience := f.samePatience
		if head.by != f.last.by {
			patience = f.otherPatience // it may be no more than a little behind the one that was read before
		}
		if f.lowerSince.IsZero() {
			f.lowerSince = now
		}
		if now.Sub(f.lowerSince) < patience {
			return false
		}
	}
	f.lowerSince = time.Time{}
	if head.hash == f.last.hash {
		return false
	}
	f.last = head
	return true
}
