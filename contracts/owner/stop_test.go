package owner

import (
	"context"
	"math/big"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
)

func TestAFeedInAHurryIsStoppedOnceAndNoOtherIs(t *testing.T) {
	o := newOffice(t)
	o.answer()
	ether := o.feed(o.read(), "ETH/USD").Feed
	sent, err := o.StopFeed(t.Context(), ether, guardianKey)
	o.must(err)
	s := o.read()
	if sent.Tx == (common.Hash{}) || sent.Block != s.Block || !o.feed(s, "ETH/USD").Paused || o.feed(s, "BTC/USD").Paused || s.Paused {
		t.Errorf("sent %+v, and stands %+v", sent, s.Feeds)
	}
	before := o.chain.sent.Load()
	again, err := o.StopFeed(t.Context(), ether, guardianKey)
	o.must(err)
	if again.Tx != (common.Hash{}) || o.chain.sent.Load() != before {
		t.Errorf("it is paused again: %+v", again)
	}
}

func TestAllFeedsInAHurryAreStoppedByOneTransaction(t *testing.T) {
	o := newOffice(t)
	o.answer()
	before := o.chain.sent.Load()
	_, err := o.StopAll(t.Context(), guardianKey)
	o.must(err)
	again, err := o.StopAll(t.Context(), guardianKey)
	o.must(err)
	if !o.read().Paused || again.Tx != (common.Hash{}) || o.chain.sent.Load() != before+1 {
		t.Errorf("after %d transactions it is paused: %v; the second one: %+v", o.chain.sent.Load()-before, o.read().Paused, again)
	}
	if again, err = o.StopFeed(t.Context(), price.Feed{ID: 0, Name: "ETH/USD"}, guardianKey); err != nil || again.Tx != (common.Hash{}) {
		t.Errorf("a feed of an oracle that is paused: %+v, %v", again, err)
	}
}

func TestWhoMayNotStopItSendsNothing(t *testing.T) {
	o := newOffice(t)
	before := o.chain.sent.Load()
	if _, err := o.StopFeed(t.Context(), price.Feed{Name: "ETH/USD"}, strangerKey); !isRevert(err, "NotOwnerOrGuardian") {
		t.Errorf("a stranger's pause of a feed: %v", err)
	}
	if _, err := o.StopAll(t.Context(), strangerKey); !isRevert(err, "NotOwnerOrGuardian") {
		t.Errorf("a stranger's pause of all: %v", err)
	}
	if n := o.chain.sent.Load(); n != before {
		t.Errorf("%d were sent", n-before)
	}
}

// counting counts the calls of views.
type counting struct {
	*chain
	calls atomic.Int64
}

func (c *counting) CallContract(ctx context.Context, m ethereum.CallMsg, block *big.Int) ([]byte, error) {
	c.calls.Add(1)
	return c.chain.CallContract(ctx, m, block)
}

func TestAFeedInAHurryIsReadBeforeAndAfterAndNothingElseIs(t *testing.T) {
	o := newOffice(t)
	node := &counting{chain: o.chain}
	o.Node = node
	_, err := o.StopFeed(t.Context(), price.Feed{Name: "ETH/USD"}, guardianKey)
	o.must(err)
	if n := node.calls.Load(); n != 2 {
		t.Errorf("%d views were asked, want the lane before and after", n)
	}
}
