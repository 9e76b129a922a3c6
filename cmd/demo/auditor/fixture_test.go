package auditor

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/contracts/bindings"
	"twofold/price"
	"twofold/report"
)

// start is the time of block 0. Times in these tests are seconds after it.
const start = 1_800_000_000

func at(seconds float64) time.Time {
	return time.Unix(start, 0).Add(time.Duration(seconds * float64(time.Second)))
}

var (
	oracle = common.HexToAddress("0x0a")
	reader = common.HexToAddress("0x0b")
)

// eth is a feed at 2 decimals, so that a price reads as cents.
func eth() Feed {
	return Feed{
		Feed: price.Feed{ID: 4, Name: "ETH/USD", Decimals: 2}, Reader: reader, Providers: [2]string{"coinbase", "kraken"},
		Policy:      price.Policy{MaxDivergence: 10_000, MaxJump: 200_000, JumpConfirm: 10 * time.Second, Deviation: 2_000, Heartbeat: time.Minute},
		MaxQuoteAge: 3 * time.Second,
	}
}

// fakeChain is a chain that is written by hand.
type fakeChain struct {
	mu      sync.Mutex
	headers []*types.Header
	logs    []types.Log
	lost    error // while set, nothing is answered
}

// lose makes it answer with an error, nil ends that.
func (c *fakeChain) lose(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.lost = err
}

// mine adds a block at a second, with what the oracle tells in it.
func (c *fakeChain) mine(second uint64, events ...types.Log) {
	c.mu.Lock()
	defer c.mu.Unlock()
	h := &types.Header{Number: big.NewInt(int64(len(c.headers))), Time: start + second, Difficulty: new(big.Int)}
	if n := len(c.headers); n > 0 {
		h.ParentHash = c.headers[n-1].Hash()
	}
	c.headers = append(c.headers, h)
	for _, l := range events {
		l.BlockHash, l.BlockNumber = h.Hash(), h.Number.Uint64()
		c.logs = append(c.logs, l)
	}
}

func (c *fakeChain) HeaderByNumber(_ context.Context, n *big.Int) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.lost != nil {
		return nil, c.lost
	}
	if n == nil {
		return c.headers[len(c.headers)-1], nil
	}
	if n.Uint64() >= uint64(len(c.headers)) {
		return nil, ethereum.NotFound
	}
	return c.headers[n.Uint64()], nil
}

func (c *fakeChain) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	if len(q.Addresses) != 1 || q.Addresses[0] != oracle || len(q.Topics) != 1 || q.Topics[0][0] != contracts.ReportedTopic {
		return nil, errors.New("asked for other events than the oracle's reports")
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []types.Log
	for _, l := range c.logs {
		if l.BlockNumber >= q.FromBlock.Uint64() && l.BlockNumber <= q.ToBlock.Uint64() {
			out = append(out, l)
		}
	}
	return out, nil
}

// says is the event of a report about the ETH/USD lane, observed at a second.
func says(t *testing.T, second uint32, claim report.Claim, a, b price.Price) types.Log {
	t.Helper()
	return event(t, second, 1, report.Lane{Claim: claim, A: a, B: b})
}

// event may also be of a page that was skipped.
func event(t *testing.T, second uint32, applied int64, l report.Lane) types.Log {
	t.Helper()
	// Lane 0 has a claim of its own, so that the page may say nothing of ETH/USD.
	page := report.Page{Number: 1, Lanes: [3]report.Lane{{Claim: report.Agreed, A: 5, B: 5}, l, {}}}
	packed, err := report.Report{ObservedAt: start + second, Pages: []report.Page{page}}.Pack()
	if err != nil {
		t.Fatal(err)
	}
	word, _ := abi.NewType("uint256", "", nil)
	bytes, _ := abi.NewType("bytes", "", nil)
	data, err := abi.Arguments{{Type: word}, {Type: bytes}}.Pack(big.NewInt(applied), packed)
	if err != nil {
		t.Fatal(err)
	}
	return types.Log{
		Address: oracle, Topics: []common.Hash{contracts.ReportedTopic, common.BigToHash(big.NewInt(start + int64(second)))}, Data: data,
	}
}

// tells is the event of something that the owner does; topics are its indexed values.
func tells(name string, topics ...common.Hash) types.Log {
	e := bindings.NewTwofoldOracle().GetABI().Events[name]
	return types.Log{Address: oracle, Topics: append([]common.Hash{e.ID}, topics...)}
}

// named is a feed, or whoever else has a number, as an indexed value.
func named(id uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(id)) }

// turned is the event of a lane that turned from paused into agreed to the ppm, or was cleared: then it has no prices.
func turned(id, a, b uint64) types.Log {
	l := tells("LaneChanged", named(id))
	for _, word := range []uint64{uint64(price.MarkPaused), 0, a, b} {
		l.Data = append(l.Data, named(word).Bytes()...)
	}
	return l
}

// fakeReader agrees with whatever the auditor has replayed, unless told otherwise.
type fakeReader struct {
	auditor *Auditor
	lie     func(*price.Published)
	round   contracts.Round
	refusal error
}

func (r *fakeReader) Lanes(_ context.Context, ids []price.FeedID, _ *big.Int) (map[price.FeedID]price.Published, error) {
	out := map[price.FeedID]price.Published{}
	for i, id := range ids {
		l := r.auditor.records[i].lane
		p := price.Published{Exists: true, Price: l.price, At: l.at, Mark: l.mark}
		if r.lie != nil {
			r.lie(&p)
		}
		out[id] = p
	}
	return out, nil
}

func (r *fakeReader) Latest(_ context.Context, a common.Address) (contracts.Round, error) {
	if a != reader {
		return contracts.Round{}, errors.New("no such reader")
	}
	return r.round, r.refusal
}

// fakeTruth is a world in which the price stands still and both providers say it ten times a second, but for what is
// written down.
type fakeTruth struct {
	price   uint64 // in units of 1e-8
	said    map[string][]Said
	silence map[string]time.Time // since when a provider says nothing honest
	spells  []Spell
	unknown error
	asked   []time.Time // the ends of the windows asked for
}

func (f *fakeTruth) True(string, time.Time) (uint64, error) { return f.price, f.unknown }

func (f *fakeTruth) Said(provider, _ string, from, to time.Time) []Said {
	f.asked = append(f.asked, from, to)
	if s, ok := f.said[provider]; ok {
		return s
	}
	return []Said{{Bid: f.price - 1e6, Ask: f.price + 1e6}}
}

func (f *fakeTruth) LastHonest(provider, _ string, by time.Time) (time.Time, bool) {
	if since, silent := f.silence[provider]; silent && since.Before(by) {
		return since, !since.IsZero()
	}
	return by, true
}

func (f *fakeTruth) Spells() []Spell { return f.spells }

// world is what a test writes and then has judged.
type world struct {
	*fakeChain
	truth  *fakeTruth
	reader *fakeReader
	*Auditor
}

// newWorld is one in which ETH/USD costs 3000.00, with block 0 mined.
func newWorld() world {
	w := world{fakeChain: &fakeChain{}, truth: &fakeTruth{price: 3000_00000000}, reader: &fakeReader{}}
	w.Auditor = New(Config{Oracle: oracle, Feeds: []Feed{eth()}, MaxSkew: 5 * time.Second}, w.fakeChain, w.reader, w.truth)
	w.reader.auditor = w.Auditor
	w.reader.round = contracts.Round{Answer: big.NewInt(3000_00000000), Decimals: 8, Status: 1}
	w.mine(0)
	return w
}

// mineUntil adds empty blocks, one a second.
func (w world) mineUntil(second uint64) {
	for next := w.headers[len(w.headers)-1].Time - start + 1; next <= second; next++ {
		w.mine(next)
	}
}

func (w world) figures(t *testing.T) Figures {
	t.Helper()
	f, err := w.Figures(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func (w world) feed(t *testing.T) FeedFigures {
	t.Helper()
	return w.figures(t).Feeds[0]
}
