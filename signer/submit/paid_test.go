package submit

import (
	"math/big"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/price"
	"twofold/report"
	"twofold/signer/cost"
	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

// till keeps what it is told, and gives the limit that its test wants.
type till struct {
	mu    sync.Mutex
	limit uint64
	pages int
	out   int // simulations that ran out of gas
	paid  []cost.Transaction
}

func (c *till) Limit(int, []byte, uint64) uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.limit
}

func (c *till) Pages(uint64) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.pages
}

func (c *till) RanOut(int, uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.out++
	c.limit *= 2
}

func (c *till) Paid(t cost.Transaction) []cost.Paid {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.paid = append(c.paid, t)
	return cost.Paid{L2: cost.FromBig(t.GasPrice).Times(t.Gas)}.Among(len(t.Feeds))
}

func startWithTill(t *testing.T) (*bench, *till) {
	t.Helper()
	c := &till{limit: 300_000}
	return startWith(t, func(_ *bench, p *Parts) { p.Costs = c }), c
}

func TestWhatLandedIsPaidForOnceAndEachFeedHasItsPart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, c := startWithTill(t)
		b.offer(10_100)
		b.block()
		b.block()
		if len(c.paid) != 1 {
			t.Fatalf("it was paid for %d times", len(c.paid))
		}
		sent := b.chain.Sends()[0]
		paid := c.paid[0]
		if paid.Gas != fakechain.Gas || paid.GasLimit != 300_000 || sent.Gas() != 300_000 || paid.Reverted || paid.Bytes != len(sent.Data()) || paid.L1Fee != nil {
			t.Errorf("it was paid for as %+v", paid)
		}
		if len(paid.Feeds) != 2 || paid.Shape.Pages != 1 {
			t.Errorf("by feeds %v, shape %+v", paid.Feeds, paid.Shape)
		}
		want := cost.FromBig(paid.GasPrice).Times(fakechain.Gas / 2)
		for _, s := range b.settled {
			if s.Cost.L2 != want {
				t.Errorf("feed %d has the part %v, want %v", s.Feed, s.Cost.L2, want)
			}
		}
	})
}

func TestWhatRevertedIsPaidForToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, c := startWithTill(t)
		b.chain.Revert(common.FromHex("0x1ac0f6d1"))
		b.offer(10_100)
		b.block()
		b.want(Reverted)
		if len(c.paid) != 1 || !c.paid[0].Reverted || c.paid[0].Gas != fakechain.Gas {
			t.Errorf("it was paid for as %+v", c.paid)
		}
	})
}

func TestWhatWasReplacedOrBeatenCostsNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, c := startWithTill(t)
		b.offer(10_100)
		for range 4 {
			b.chain.MineEmpty()
			b.wait(time.Second)
		}
		fresh := b.offer(10_200)
		b.block()
		b.want(Replaced, Landed)
		if len(c.paid) != 1 || len(b.chain.Sends()) != 2 || fresh.ObservedAt == 0 {
			t.Fatalf("of two that were sent %d were paid for", len(c.paid))
		}
		b.offer(10_300)
		b.chain.MineStranger(b.wallet)
		b.wait(time.Second)
		for range 2 {
			b.block()
		}
		if len(c.paid) != 1 {
			t.Error("a stranger's transaction was entered as ours")
		}
	})
}

func TestTheGasLimitFollowsTheModelAndIsNeverAskedForPerSend(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, c := startWithTill(t)
		b.offer(10_100)
		b.block()
		c.mu.Lock()
		c.limit = 400_000
		c.mu.Unlock()
		b.offer(10_200)
		b.block()
		for i, want := range []uint64{300_000, 400_000} {
			if got := b.chain.Sends()[i].Gas(); got != want {
				t.Errorf("post %d may use %d, want %d", i, got, want)
			}
		}
		if n := b.chain.Calls()["EstimateGas"]; n != 0 {
			t.Errorf("the node was asked %d times", n)
		}
	})
}

func TestTheEngineIsToldHowManyPagesFit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, c := startWithTill(t)
		for _, pages := range []int{99, 29} {
			c.mu.Lock()
			c.pages = pages
			c.mu.Unlock()
			b.block()
			if got := b.look().MaxPages; got != pages {
				t.Errorf("it was told %d, want %d", got, pages)
			}
		}
	})
}

func TestASimulationHasThePostsGasAndTeachesThatItIsTooLittle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, c := startWithTill(t)
		b.chain.Revert([]byte{1, 2, 3, 4})
		b.offer(10_100)
		b.block()
		b.chain.Revert(nil)
		b.block()
		for i, would := range []error{&fakechain.Error{Message: "execution reverted"}, &fakechain.Error{Message: "out of gas"}, nil} {
			b.oracle.mu.Lock()
			b.oracle.would = would
			b.oracle.mu.Unlock()
			b.offer(price.Price(10_200 + 100*i))
			for range 4 {
				b.block()
			}
		}
		b.want(Reverted, Rejected, Rejected, Landed)
		sends := b.chain.Sends()
		if got := sends[len(sends)-1].Gas(); c.out != 1 || b.oracle.gas != 600_000 || got != 600_000 {
			t.Errorf("%d simulations ran out; the last one could use %d, its post %d", c.out, b.oracle.gas, got)
		}
	})
}

func TestTheShapeOfAReportIsWhatItMadeTheContractDo(t *testing.T) {
	agreed := report.Lane{Claim: report.Agreed, A: 1, B: 1}
	full := report.Page{Number: 1, Lanes: [3]report.Lane{agreed, agreed, agreed}}
	partly := report.Page{Number: 1, Lanes: [3]report.Lane{agreed, agreed}}
	lanes := func(round uint32, mark price.Mark) map[price.FeedID]price.Published {
		all := map[price.FeedID]price.Published{}
		for lane := range price.LanesPerPage {
			all[price.IDAt(1, lane)] = price.Published{Round: round}
		}
		one := all[price.IDAt(1, 2)]
		one.Mark = mark
		all[price.IDAt(1, 2)] = one
		return all
	}
	for _, c := range []struct {
		name   string
		page   report.Page
		lanes  map[price.FeedID]price.Published
		events int
		want   cost.Shape
	}{
		{"an ordinary one, its history written before", full, lanes(5_000, 0), 1, cost.Shape{Pages: 1}},
		{"a place of the history may be new", full, lanes(7, 0), 1, cost.Shape{Pages: 1, Fresh: 1}},
		{"the first round of a page", full, lanes(1, 0), 4, cost.Shape{Pages: 1, Fresh: 2, Turns: 3}},
		{"a lane that is held, again", full, lanes(5_000, price.MarkHeld), 1, cost.Shape{Pages: 1, Turns: 1}},
		{"a lane that was left out", partly, lanes(5_000, price.MarkKept), 1, cost.Shape{Pages: 1, Turns: 1}},
		{"a revert, of which no lane is known", full, nil, 0, cost.Shape{Pages: 1, Fresh: 2}},
	} {
		m := minedWithLanes{Mined: txmgr.Mined{Receipt: &types.Receipt{Logs: make([]*types.Log, c.events), BlockNumber: big.NewInt(1)}}, lanes: c.lanes}
		if got := shape(report.Report{Pages: []report.Page{c.page}}, m); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}
