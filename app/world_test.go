package app

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/contracts/bindings"
	"twofold/price"
	"twofold/report"
	"twofold/signer"
	"twofold/signer/submit"
	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

// Two pages: ETH and BTC on the first, SOL and LINK on the second.
const (
	eth  price.FeedID = 0
	btc  price.FeedID = 1
	sol  price.FeedID = 3
	link price.FeedID = 4
)

var (
	worldFeeds  = []price.FeedID{eth, btc, sol, link}
	worldPolicy = price.Policy{MaxDivergence: 5_000, MaxJump: 200_000, JumpConfirm: time.Minute, Deviation: 5_000, Heartbeat: 5 * time.Minute}
	speakers    = [2]string{"coinbase", "kraken"}
)

// world is a whole relayer in a bubble: the real engine, submitter, attesters and sender on a model of the
// chain. Its market says each price every half second; its chain mines every two.
type world struct {
	t      *testing.T
	chain  *fakechain.Chain
	oracle *worldOracle
	engine *engine.Engine
	submit *submit.Submitter
	sides  [2]*signer.Attester
	logs   *bytes.Buffer

	prices map[price.FeedID][2]price.Price // 0: the side says that it has none

	mu      sync.Mutex
	settled []submit.Settled
}

// worldOracle is the contract: it applies what the chain mined.
type worldOracle struct {
	chain *fakechain.Chain
	mu    sync.Mutex
	state map[price.FeedID]price.Published
	done  map[common.Hash]bool
}

func (o *worldOracle) Lanes(ctx context.Context, feeds []price.FeedID, _ *big.Int) (map[price.FeedID]price.Published, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	update := bindings.NewTwofoldOracle().GetABI().Methods["update"]
	for _, tx := range o.chain.Sends() {
		receipt, err := o.chain.TransactionReceipt(ctx, tx.Hash())
		if err != nil || receipt.Status != 1 || o.done[tx.Hash()] {
			continue
		}
		o.done[tx.Hash()] = true
		args, err := update.Inputs.Unpack(tx.Data()[4:])
		if err != nil {
			return nil, err
		}
		r, err := report.Parse(args[0].([]byte))
		if err != nil {
			return nil, err
		}
		for id, p := range o.state {
			if lane, ok := r.Lane(id); ok && r.ObservedAt > p.Clock {
				o.state[id] = aggregator.Apply(p, worldPolicy, lane, r.ObservedAt)
			}
		}
	}
	out := map[price.FeedID]price.Published{}
	for _, id := range feeds {
		out[id] = o.state[id]
	}
	return out, nil
}

func (o *worldOracle) Simulate(context.Context, []byte, uint64) error { return nil }

// pause pauses a lane, or clears it as the owner's unpausing does.
func (o *worldOracle) pause(id price.FeedID, paused bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	p := o.state[id]
	if p.Mark = price.MarkPaused; !paused {
		p.Price, p.At, p.Mark = 0, 0, 0
	}
	o.state[id] = p
}

// Published is what the attesters are shown.
func (w *world) Published(id price.FeedID) (price.Published, price.Policy, bool) {
	p, ok := w.submit.Snapshot().Published[id]
	return p, worldPolicy, ok
}

// Head is what they see of the chain's time.
func (w *world) Head() price.Head { return w.submit.Snapshot().Seen }

func (w *world) Posted(submit.Posted) {}

func (w *world) Settled(s submit.Settled) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.settled = append(w.settled, s)
}

// polled is a single node whose heads are asked for.
type polled struct{ txmgr.HeadReader }

func (p polled) Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error {
	return txmgr.Follow(ctx, p, 250*time.Millisecond, slog.New(slog.DiscardHandler), onHead)
}

// begin starts a world in the bubble of a test and lets it come to rest.
func begin(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, chain: fakechain.New(901), logs: new(bytes.Buffer), prices: map[price.FeedID][2]price.Price{}}
	w.oracle = &worldOracle{chain: w.chain, state: map[price.FeedID]price.Published{}, done: map[common.Hash]bool{}}
	log := slog.New(slog.NewTextHandler(w.logs, nil))
	var decided []engine.Feed
	for _, id := range worldFeeds {
		decided = append(decided, engine.Feed{Feed: price.Feed{ID: id, Name: fmt.Sprintf("F%d/USD", id), Decimals: 8}, Providers: speakers, Rule: aggregator.Rule{
			Policy: worldPolicy, Deviation: worldPolicy.Deviation, Heartbeat: worldPolicy.Heartbeat, Lead: 6 * time.Second,
			MaxQuoteAge: aggregator.DefaultMaxQuoteAge, Settle: aggregator.DefaultSettle, DisputeAfter: aggregator.DefaultDisputeAfter,
		}})
		w.prices[id] = [2]price.Price{1_000_000, 1_000_000}
		w.oracle.state[id] = price.Published{Exists: true}
	}
	cfg := txmgr.Defaults()
	cfg.ChainID = 901
	sender, err := txmgr.New(cfg, w.chain, Wallet(worldKey(t, "wallet")), log, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := sender.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, side := range price.Sides {
		c := signer.DefaultConfig()
		c.Side, c.Provider = side, speakers[side]
		if w.sides[side], err = signer.NewAttester(c, report.Domain{ChainID: 901, Oracle: common.Address{9}}, worldKey(t, side.String()), w, nil); err != nil {
			t.Fatal(err)
		}
	}
	w.submit = submit.New(submit.Config{Oracle: common.Address{9}, Feeds: feedsOf(decided)}, submit.Parts{
		Transactions: sender, Heads: polled{w.chain}, Oracle: w.oracle, Attesters: [2]submit.Attester{w.sides[0], w.sides[1]}, Journal: w, Log: log,
	})
	w.engine = engine.New(engine.Config{Feeds: decided}, w.submit, log, nil)
	w.submit.Connect(w.engine)
	ended := make(chan error, 2) // one for each part
	go func() { ended <- w.submit.Run(t.Context()) }()
	go func() { ended <- w.engine.Run(t.Context()) }()
	t.Cleanup(func() {
		for range 2 {
			if err := <-ended; err != nil {
				t.Error(err)
			}
		}
		if strings.Contains(w.logs.String(), "level=ERROR") {
			t.Errorf("a defect of ours was logged:\n%s", w.logs)
		}
	})
	w.pass(20*time.Second, nil)
	return w
}

func worldKey(t *testing.T, seed string) *signer.Key {
	t.Helper()
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
	if err != nil {
		t.Fatal(err)
	}
	return signer.NewKey(k)
}

// say makes one side state its price of a feed; the attester hears it first.
func (w *world) say(id price.FeedID, side price.Side) {
	q := price.Quote{Feed: id, Provider: speakers[side], Price: w.prices[id][side], Stated: time.Now(), Received: time.Now(), Session: 1}
	if q.Price == 0 {
		q.Gone = price.Disconnected
	}
	w.sides[side].Quote(q)
	w.engine.Quote(q)
}

// set changes both prices of a feed, and has them said.
func (w *world) set(id price.FeedID, a, b price.Price) {
	w.prices[id] = [2]price.Price{a, b}
	w.say(id, price.A)
	w.say(id, price.B)
}

// pass lets time pass in steps of 100 ms. each, if any, is called before every step.
func (w *world) pass(d time.Duration, each func(n time.Duration)) {
	for n := time.Duration(0); n < d; n += 100 * time.Millisecond {
		if each != nil {
			each(n)
		}
		if n%(500*time.Millisecond) == 0 {
			for _, id := range worldFeeds {
				w.say(id, price.A)
				w.say(id, price.B)
			}
		}
		if n%(2*time.Second) == 0 {
			w.chain.Mine()
		}
		time.Sleep(100 * time.Millisecond)
		synctest.Wait()
	}
}

// count is how often a feed has had an outcome since a moment.
func (w *world) count(id price.FeedID, o submit.Outcome, since time.Time) (n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, s := range w.settled {
		if s.Feed == id && s.Outcome == o && !s.SeenAt.Before(since) {
			n++
		}
	}
	return n
}

// walker moves a feed's market and measures the longest time between two of its answers.
type walker struct {
	*world
	feed    price.FeedID
	began   time.Time
	landed  int
	last    time.Duration
	longest time.Duration
}

func (w *world) walk(feed price.FeedID) *walker {
	return &walker{world: w, feed: feed, began: time.Now()}
}

// step moves the market by 0.6 % every so often.
func (k *walker) step(n, every time.Duration) {
	if n%every == 0 {
		p := k.prices[k.feed][price.A]
		if p > 1e9 {
			p = 1_000_000
		}
		// In two halves, since one side is heard before the other: a whole one would look like a dispute.
		k.set(k.feed, p+p*3/1000, p+p*3/1000)
		synctest.Wait()
		k.set(k.feed, p+p*6/1000, p+p*6/1000)
	}
	if c := k.count(k.feed, submit.Landed, k.began); c > k.landed {
		k.landed, k.last = c, n
	}
	k.longest = max(k.longest, n-k.last)
}
