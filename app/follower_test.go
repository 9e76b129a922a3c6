package app

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/aggregator"
	"twofold/config"
	"twofold/contracts"
	"twofold/price"
)

// owned is an oracle whose owner and guardian do things, a follower of it, and the engine that is told.
type owned struct {
	*follower
	logs *bytes.Buffer

	now      standing           // what is true
	pending  []contracts.Change // events since the last block that was asked for
	unheard  error              // of the next questions for events
	unread   error              // of the next readings
	readings int
	asked    [2]uint64 // the last blocks whose events were asked for
	told     []map[price.FeedID]aggregator.Rule
	armed    []*config.Config // what the attesters were told
}

func (o *owned) changes(_ context.Context, from, to uint64) ([]contracts.Change, error) {
	o.asked = [2]uint64{from, to}
	if o.unheard != nil {
		return nil, o.unheard
	}
	heard := o.pending
	o.pending = nil
	return heard, nil
}

func (o *owned) stand(_ context.Context, head *types.Header, _ [2][]common.Address) (standing, error) {
	if o.unread != nil {
		return standing{}, o.unread
	}
	o.readings++
	s := o.now
	s.head = head
	return s, nil
}

func (o *owned) Follow(rules map[price.FeedID]aggregator.Rule, with func()) {
	o.told = append(o.told, rules)
	with()
}

// own begins a follower in the bubble of a test. The chain promises what the config says.
func own(t *testing.T) *owned {
	t.Helper()
	cfg := config.Default()
	for i, name := range []string{"ETH/USD", "BTC/USD"} {
		cfg.Feeds = append(cfg.Feeds, config.Feed{Name: name, Decimals: 8, Terms: cfg.Defaults})
		cfg.Feeds[i].Trigger.Deviation = 4_000
	}
	o := &owned{logs: new(bytes.Buffer)}
	o.now = standing{head: header(100), promises: map[string]config.Promise{}}
	for i, f := range cfg.Feeds {
		o.now.promises[f.Name] = config.Promise{Feed: price.Feed{ID: price.FeedID(i), Name: f.Name, Decimals: 8}, Policy: f.Policy}
	}
	for _, side := range price.Sides {
		o.now.attesters[side] = []contracts.AttesterLife{{Side: side, From: time.Now().Add(-time.Hour), Until: time.Now().Add(time.Hour)}}
		o.now.covered[side] = o.now.attesters[side][0].Until
	}
	o.follower = &follower{
		cfg: cfg, terms: o, attesters: [2][]common.Address{{{0xa}}, {{0xb}}}, judge: o, arm: func(c *config.Config) { o.armed = append(o.armed, c) },
		log: slog.New(slog.NewTextHandler(o.logs, nil)), metrics: newFollowMetrics(prometheus.NewRegistry(), cfg),
	}
	if err := o.begin(time.Now(), o.now); err != nil {
		t.Fatal(err)
	}
	return o
}

func header(number int64) *types.Header {
	return &types.Header{Number: big.NewInt(number), Time: uint64(time.Now().Unix())}
}

// blocks shows the follower some heads, one a second.
func (o *owned) blocks(t *testing.T, n int) {
	t.Helper()
	for range n {
		time.Sleep(time.Second)
		o.look(t.Context(), header(o.seen.Number.Int64()+1))
	}
}

// event is one that the next block brings.
func (o *owned) event(name string) {
	o.pending = append(o.pending, contracts.Change{Name: name, Raw: &types.Log{}})
}

// set changes a feed's policy on chain, without an event.
func (o *owned) set(name string, change func(*price.Policy)) {
	promises := map[string]config.Promise{}
	for n, p := range o.now.promises {
		if n == name {
			change(&p.Policy)
		}
		promises[n] = p
	}
	o.now.promises = promises
}

func (o *owned) said(t *testing.T, n int, want string) {
	t.Helper()
	if got := strings.Count(o.logs.String(), want); got != n {
		t.Errorf("it said %q %d times, want %d:\n%s", want, got, n, o.logs)
	}
}

func TestAPolicyThatTheOwnerChangesIsFollowedWithTheBlockThatBringsIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		o.blocks(t, 3)
		if o.readings != 0 || o.asked != [2]uint64{103, 103} {
			t.Errorf("without a change it read %d times, and asked last for the events of blocks %v", o.readings, o.asked)
		}
		o.set("ETH/USD", func(p *price.Policy) { p.Deviation, p.Heartbeat = 3_000, time.Minute })
		o.event("PolicySet")
		o.blocks(t, 1)
		if len(o.told) != 1 || o.readings != 1 {
			t.Fatalf("the engine was told %d times after %d readings", len(o.told), o.readings)
		}
		eth, btc := o.told[0][0], o.told[0][1]
		if eth.Policy.Deviation != 3_000 || eth.Deviation != 3_000 || eth.Heartbeat != time.Minute || btc.Deviation != 4_000 {
			t.Errorf("ETH/USD is judged by %+v, BTC/USD by %+v", eth, btc)
		}
		if got := o.current()[0].Rule; got != eth {
			t.Errorf("the attesters judge by %+v, the engine by %+v", got, eth)
		}
		if differs := [2]float64{testutil.ToFloat64(o.metrics.different["ETH/USD"]), testutil.ToFloat64(o.metrics.different["BTC/USD"])}; differs != [2]float64{1, 0} {
			t.Errorf("policies differ: %v", differs)
		}
		o.said(t, 1, "trigger.deviation: 0.4% is looser than the promise on chain, so that is used: 0.3%")
		o.set("ETH/USD", func(p *price.Policy) { *p = o.cfg.Feeds[0].Policy })
		o.event("PolicySet")
		o.blocks(t, 200)
		if n := testutil.ToFloat64(o.metrics.different["ETH/USD"]); n != 0 || len(o.told) != 2 || o.told[1][0].Deviation != 4_000 {
			t.Errorf("differs %v, told %d times", n, len(o.told))
		}
		o.said(t, 1, "the chain's promise is the config's again")
		o.said(t, 1, "feeds[ETH/USD].policy.heartbeat")
	})
}

func TestAChangeWhoseEventWasMissedIsFollowedWithinAMinute(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		o.set("BTC/USD", func(p *price.Policy) { p.MaxDivergence = 3_000 })
		o.blocks(t, 58)
		if len(o.told) != 0 {
			t.Fatal("it was read before it was due: the test tests nothing")
		}
		o.blocks(t, 4)
		if len(o.told) != 1 || o.told[0][1].Policy.MaxDivergence != 3_000 {
			t.Errorf("after a minute the engine was told %v", o.told)
		}
	})
}

func TestABlockThatWasTakenBackHasEverythingReadAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		o.blocks(t, 5)
		for name, head := range map[string]*types.Header{"another of its number": header(105), "one before it": header(102), "after a long silence": header(9_000)} {
			before := o.readings
			o.look(t.Context(), head)
			if o.readings != before+1 {
				t.Errorf("%s: read %d times", name, o.readings-before)
			}
		}
	})
}

func TestWhileTheChainCannotBeReadTheLastPromisesHoldAndThenTheNewOnesDo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		down := errors.New("connection refused")
		o.set("ETH/USD", func(p *price.Policy) { p.Deviation = 2_000 })
		o.unheard, o.unread = down, down
		o.blocks(t, 70)
		if len(o.told) != 0 {
			t.Errorf("told %v", o.told)
		}
		o.said(t, 1, "cannot be read, so that the last promises hold")
		if testutil.ToFloat64(o.metrics.promisesUnread) != 1 {
			t.Error("twofold_promises_unread is 0")
		}
		o.unread = nil // events are still not to be had, and not needed
		o.blocks(t, 1)
		if len(o.told) != 1 || o.told[0][0].Deviation != 2_000 {
			t.Errorf("told %v", o.told)
		}
		o.said(t, 1, "what the oracle promises can be read again")
		if testutil.ToFloat64(o.metrics.promisesUnread) != 0 {
			t.Error("twofold_promises_unread is still 1")
		}
		o.unheard = nil
		before := o.readings
		o.blocks(t, 10)
		if o.readings != before {
			t.Errorf("all is well, and it read %d times in 10 blocks", o.readings-before)
		}
	})
}

func TestAnEndpointWithoutEventsIsSaidOnceAndCostsAReadingEachMinute(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		o.unheard = errors.New("method not found")
		o.blocks(t, 1_000) // more than may be asked for at once
		if o.readings != 16 {
			t.Errorf("it read everything %d times in 1000 s, want once each minute", o.readings)
		}
		o.said(t, 1, "events cannot be read")
		o.said(t, 0, "read again")
		o.unheard = nil
		o.blocks(t, 1)
		o.said(t, 1, "events can be read again")
	})
}

func TestAnEventThatCouldNotBeReadIsHeardWithTheNextThatCan(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		o.unheard = errors.New("502 bad gateway")
		o.set("ETH/USD", func(p *price.Policy) { p.Deviation = 2_000 })
		o.event("PolicySet")
		o.blocks(t, 3)
		o.unheard = nil
		o.blocks(t, 1)
		if o.asked != [2]uint64{101, 104} || len(o.told) != 1 || o.told[0][0].Deviation != 2_000 {
			t.Errorf("asked last for the events of blocks %v, told %v", o.asked, o.told)
		}
	})
}

func TestAnAttesterThatMayNotSignIsAWarningUntilItMay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		active := func() [2]float64 {
			return [2]float64{testutil.ToFloat64(o.metrics.activeNow.WithLabelValues("A")), testutil.ToFloat64(o.metrics.activeNow.WithLabelValues("B"))}
		}
		if active() != [2]float64{1, 1} || testutil.ToFloat64(o.metrics.coveredUntil[price.A]) != float64(o.now.covered[price.A].Unix()) {
			t.Errorf("at start active %v", active())
		}
		o.now.attesters[price.B][0].Suspended, o.now.covered[price.B] = true, time.Time{}
		o.event("AttesterSuspended")
		o.blocks(t, 70)
		if active() != [2]float64{1, 0} || testutil.ToFloat64(o.metrics.coveredUntil[price.B]) != 0 {
			t.Errorf("after the suspension active %v", active())
		}
		o.said(t, 1, "it is suspended: the owner must lift it, or add another")
		o.now.attesters[price.B][0].Suspended = false
		o.event("AttesterLifted")
		o.blocks(t, 1)
		if active() != [2]float64{1, 1} {
			t.Errorf("after it was lifted active %v", active())
		}
		o.said(t, 1, "is taken by the oracle again")
		o.blocks(t, int(time.Hour/time.Second)) // no event tells of a life's end
		if active() != [2]float64{0, 0} {
			t.Errorf("after their lives active %v", active())
		}
		o.said(t, 2, "its life is over: the owner must add another")
	})
}

func TestAFeedThatIsAddedAnewWithOtherDecimalsIsSaidAndTheOthersAreFollowed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		anew, tight := o.now.promises["ETH/USD"], o.now.promises["BTC/USD"]
		anew.Feed.ID, anew.Feed.Decimals = 7, 10
		tight.Policy.Heartbeat = time.Minute
		o.now.promises = map[string]config.Promise{"ETH/USD": anew, "BTC/USD": tight}
		o.event("PolicySet")
		o.blocks(t, 1)
		o.said(t, 1, "has a new feed of this name with 10")
		if len(o.told) != 1 || o.told[0][1].Policy.Heartbeat != time.Minute || o.current()[1].Rule.Policy.Heartbeat != time.Minute {
			t.Fatalf("BTC/USD's promise was tightened, the engine was told %v", o.told)
		}
		if eth := o.current()[0]; eth.ID != 0 || eth.Decimals != 8 {
			t.Errorf("ETH/USD goes on as %+v", eth)
		}
		next := *o.cfg
		next.Agreement.Settle = time.Second
		o.adopt(&next)
		if len(o.told) != 2 || o.told[1][0].Settle != time.Second || o.told[1][1].Settle != time.Second {
			t.Errorf("after a reload the engine was told %v", o.told)
		}
	})
}

func TestAFeedThatTheOwnerRemovesOrAddsAnewKeepsItsPlaceUntilTheNextStart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		removed := o.now.promises["ETH/USD"]
		removed.Removed = true
		o.now.promises = map[string]config.Promise{"ETH/USD": removed, "BTC/USD": o.now.promises["BTC/USD"]}
		o.event("FeedRemoved")
		o.blocks(t, 1)
		o.said(t, 1, "was removed by the oracle's owner")
		anew := removed
		anew.Removed, anew.Feed.ID = false, 7
		o.now.promises = map[string]config.Promise{"ETH/USD": anew, "BTC/USD": o.now.promises["BTC/USD"]}
		o.event("FeedAdded")
		o.blocks(t, 1)
		if now := o.current(); len(now) != 2 || now[0].ID != 0 || now[1].ID != 1 || len(o.told) != 0 {
			t.Errorf("it goes on with %+v, told %v", now, o.told)
		}
	})
}
