package txmgr

import (
	"context"
	"log/slog"
	"time"

	"github.com/cenkalti/backoff/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Trouble with the node is asked about again after a quarter of a second at first and at most every maxFollowWait.
const (
	firstFollowWait = 250 * time.Millisecond
	maxFollowWait   = 5 * time.Second
	followTimeout   = 5 * time.Second
)

// believeBehind is how many times in a row a head must be lower than the newest one before it is believed.
const believeBehind = 4

// Prompter is a HeadReader that knows when it is worth asking for the head at once. What is sent on its channel while
// nobody follows may be lost.
type Prompter interface {
	Prompts() <-chan struct{}
}

// Follow asks for the newest header every so often, and hands on each that is another than the one before (by its hash,
// so a reorganisation counts, once it has lasted for some polls). onHead runs in between: while it does, heads that come
// and go are not seen. A node that is a Prompter is also asked when it says so. Errors are retried for ever and logged when they begin and end. It returns nil when the context
// ends.
func Follow(ctx context.Context, node HeadReader, every time.Duration, log *slog.Logger, onHead func(context.Context, *types.Header)) error {
	wait := backoff.NewExponentialBackOff(
		backoff.WithInitialInterval(firstFollowWait), backoff.WithMaxInterval(maxFollowWait), backoff.WithMaxElapsedTime(0))
	var last common.Hash
	var newest uint64
	behind := 0
	failing := false
	timer := time.NewTimer(0)
	defer timer.Stop()
	var prompts <-chan struct{} // nil: never
	if prompter, can := node.(Prompter); can {
		prompts = prompter.Prompts()
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		case <-prompts:
		}
		head, err := newestHead(ctx, node)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			if !failing {
				log.Warn("head cannot be read", "err", err)
			}
			failing = true
			timer.Reset(wait.NextBackOff())
			continue
		case failing:
			log.Info("head can be read again", "block", head.Number)
			failing = false
			wait.Reset()
		}
		// Of the nodes behind one address some are a block behind. Only a head that stays lower is a reorganisation.
		if head.Number.Uint64() < newest && behind < believeBehind {
			behind++
			timer.Reset(every)
			continue
		}
		newest, behind = head.Number.Uint64(), 0
		if hash := head.Hash(); hash != last {
			last = hash
			onHead(ctx, head)
		}
		timer.Reset(every)
	}
}

func newestHead(ctx context.Context, node HeadReader) (*types.Header, error) {
	ctx, cancel := context.WithTimeout(ctx, followTimeout)
	defer cancel()
	head, err := node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, Redacted(err)
	}
	return head, nil
}
