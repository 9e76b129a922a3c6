package app

import (
	"context"
	"fmt"
	"strconv"

	"twofold/contracts/owner"
	"twofold/price"
	"twofold/signer/txmgr"
	"twofold/watch"
)

// pauser pauses a feed as `twofold pause` does.
type pauser struct {
	desk   *owner.Desk
	wallet txmgr.Wallet
}

// Pause sends the call, waits until it is mined, and reads what stands at that block. A feed that is paused already is left
// alone: of several that watch, one is first.
func (p *pauser) Pause(ctx context.Context, f price.Feed) (watch.Paused, error) {
	state, err := p.desk.Read(ctx)
	if err != nil {
		return watch.Paused{}, err
	}
	feed, err := state.Feed(strconv.Itoa(int(f.ID)))
	if err != nil {
		return watch.Paused{}, err
	}
	if feed.Paused || state.Paused {
		return watch.Paused{Block: state.Block}, nil
	}
	sent, err := p.desk.Send(ctx, state, state.PauseFeed(feed), p.wallet)
	if err != nil {
		return watch.Paused{}, err
	}
	if len(sent.Otherwise) > 0 {
		return watch.Paused{}, fmt.Errorf("pausing %s landed in block %d, %v, and came to nothing: %v", f.Name, sent.Block, sent.Tx, sent.Otherwise)
	}
	return watch.Paused{Tx: sent.Tx, Block: sent.Block}, nil
}
