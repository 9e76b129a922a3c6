package monitor

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math"
	"math/big"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/goleak"

	"twofold/contracts"
	"twofold/signer/cost"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// node is a chain as a monitor sees it: a block each so often, and accounts that spend.
type node struct {
	mu        sync.Mutex
	began     time.Time
	blockTime time.Duration
	stopped   *types.Header // no more blocks than this
	untold    bool          // what is final
	origin    uint64        // 0: there is no predeploy
	balance   map[common.Address]uint64
	nonce     map[common.Address]uint64
	perBlock  uint64 // goes out of each account with each block, by a transaction
	slow      int64  // every other answer is a node's that is so many blocks behind
	answers   int
	err       error
	hangs     bool
}

// refusal is a node's answer that says no.
type refusal string

func (r refusal) Error() string  { return string(r) }
func (r refusal) ErrorCode() int { return -32000 }

func newNode(blockTime time.Duration, origin uint64) *node {
	return &node{began: time.Now(), blockTime: blockTime, origin: origin, balance: map[common.Address]uint64{}, nonce: map[common.Address]uint64{}}
}

func (n *node) set(change func(*node)) { n.mu.Lock(); defer n.mu.Unlock(); change(n) }

// fails is what becomes of a call.
func (n *node) fails(ctx context.Context) error {
	n.mu.Lock()
	hangs, err := n.hangs, n.err
	n.mu.Unlock()
	if hangs {
		<-ctx.Done()
		return ctx.Err()
	}
	return err
}

func (n *node) head() *types.Header {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.stopped != nil {
		return n.stopped
	}
	return n.block(1_000 + int64(time.Since(n.began)/n.blockTime))
}

func (n *node) block(number int64) *types.Header {
	at := n.began.Add(time.Duration(number-1_000) * n.blockTime)
	return &types.Header{Number: big.NewInt(number), Time: uint64(at.Unix()), Difficulty: new(big.Int)}
}

// turn is how far the node behind is whose turn it is.
func (n *node) turn() int64 {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.answers++
	return n.slow * int64(n.answers%2)
}

// behind is a head so many blocks below the newest.
func (n *node) behind(blocks int64) *types.Header {
	head := n.head()
	return n.block(head.Number.Int64() - blocks)
}

func (n *node) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if err := n.fails(ctx); err != nil {
		return nil, err
	}
	n.mu.Lock()
	untold := n.untold
	n.mu.Unlock()
	switch {
	case number == nil:
		return n.behind(n.turn()), nil
	case number.Int64() != int64(rpc.FinalizedBlockNumber):
		return nil, errors.New("nobody asks for that")
	case untold:
		return nil, refusal("finalized block not found")
	default:
		return n.behind(300), nil
	}
}

func (n *node) CallContract(ctx context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	if err := n.fails(ctx); err != nil {
		return nil, err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	word := n.origin
	switch {
	case n.origin == 0 || *call.To != contracts.L1Block:
		return nil, nil
	case string(call.Data) == string(crypto.Keccak256([]byte("timestamp()"))[:4]):
		word = uint64(n.began.Unix())
	}
	return new(big.Int).SetUint64(word).FillBytes(make([]byte, 32)), nil
}

func (n *node) BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error) {
	if err := n.fails(ctx); err != nil {
		return nil, err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if block == nil {
		return nil, errors.New("of no block in particular, so that two nodes may say otherwise")
	}
	return new(big.Int).SetUint64(n.balance[account] - n.perBlock*(block.Uint64()-1_000)), nil
}

func (n *node) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	if err := n.fails(ctx); err != nil {
		return 0, err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.perBlock > 0 {
		return block.Uint64(), nil
	}
	return n.nonce[account], nil
}

// lines is what was logged.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(text []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(text)
}

// with is those that hold a text, as they are.
func (l *lines) with(text string) (found []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for line := range strings.Lines(l.text.String()) {
		if strings.Contains(line, text) {
			found = append(found, line)
		}
	}
	return found
}

// desk is a monitor in the bubble of a test.
type desk struct {
	*Monitor
	t        *testing.T
	l1, l2   *node
	noSafe   bool
	chainID  uint64 // of the L1
	registry *prometheus.Registry
	logs     *lines
}

const milliether = 1_000_000_000_000_000

var (
	batcher  = Account{Name: "batcher", Address: common.Address{1}, Chain: L1, Floor: cost.NewWei(500 * milliether), WarnHours: 72}
	proposer = Account{Name: "proposer", Address: common.Address{2}, Chain: L2, WarnHours: 72}
)

// sit begins with 1 000 milliether each.
func sit(t *testing.T, change func(*desk)) *desk {
	t.Helper()
	d := &desk{t: t, chainID: 1, l1: newNode(12*time.Second, 0), l2: newNode(2*time.Second, 990), registry: prometheus.NewRegistry(), logs: new(lines)}
	for _, n := range []*node{d.l1, d.l2} {
		n.balance[batcher.Address], n.balance[proposer.Address] = 1_000*milliether, 1_000*milliether
	}
	change(d)
	cfg := Defaults()
	cfg.Accounts, cfg.L1ID = []Account{batcher, proposer}, 1
	if err := cfg.Check(); err != nil {
		t.Fatal(err)
	}
	d.Monitor = New(cfg, Parts{
		L1: d.l1, L1ID: d.askID, L2: d.l2, Latest: d.l2.head,
		Safe: func() *types.Header {
			if d.noSafe {
				return nil
			}
			return d.l2.behind(60)
		},
		Log: slog.New(slog.NewTextHandler(d.logs, nil)), Registerer: d.registry,
	})
	ended := make(chan error)
	go func() { ended <- d.Run(t.Context()) }()
	t.Cleanup(func() {
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	d.wait(time.Second)
	return d
}

func (d *desk) askID(ctx context.Context) (*big.Int, error) {
	if err := d.l1.fails(ctx); err != nil {
		return nil, err
	}
	return new(big.Int).SetUint64(d.chainID), nil
}

func (d *desk) wait(t time.Duration) { time.Sleep(t); synctest.Wait() }

// spend has an account spend so much every so often.
func (d *desk) spend(on *node, who Account, milli uint64, every time.Duration, times int) {
	for range times {
		d.wait(every)
		on.set(func(n *node) { n.balance[who.Address] -= milli * milliether; n.nonce[who.Address]++ })
	}
	d.wait(time.Minute)
}

// metric is a gauge or counter, of the labels' values in the order of their names.
func (d *desk) metric(name string, labels ...string) float64 {
	d.t.Helper()
	families, err := d.registry.Gather()
	if err != nil {
		d.t.Fatal(err)
	}
	for _, family := range families {
		for _, m := range family.Metric {
			var values []string
			for _, label := range m.Label {
				values = append(values, label.GetValue())
			}
			if family.GetName() == name && strings.Join(values, " ") == strings.Join(labels, " ") {
				return m.GetGauge().GetValue() + m.GetCounter().GetValue()
			}
		}
	}
	d.t.Fatalf("no metric %s%v", name, labels)
	return 0
}

func (d *desk) said(n int, text string) {
	d.t.Helper()
	if found := d.logs.with(text); len(found) != n {
		d.t.Errorf("%q is said %d times, want %d: %q", text, len(found), n, found)
	}
}

func (d *desk) expect(want float64, name string, labels ...string) {
	d.t.Helper()
	got := d.metric(name, labels...)
	if math.IsNaN(want) != math.IsNaN(got) || math.Abs(got-want) > 1e-3*math.Abs(want) {
		d.t.Errorf("%s%v is %v, want %v", name, labels, got, want)
	}
}

func TestHeightsAndLagsAreShown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(*desk) {})
		d.wait(10 * time.Minute)
		s := d.State()
		latest := d.l2.head().Number.Uint64()
		if s.Safe.Block != latest-60 || s.Finalized.Block > latest-300 || s.Finalized.Block < latest-320 {
			t.Errorf("latest %d, safe %v, finalized %v", latest, s.Safe, s.Finalized)
		}
		if s.BlockEvery < 1900*time.Millisecond || s.BlockEvery > 2100*time.Millisecond {
			t.Errorf("a block each %v", s.BlockEvery)
		}
		if s.Origin.Block != 990 || s.L1.Block < 1_047 || s.L1.Block > 1_050 {
			t.Errorf("origin %v, L1 %v", s.Origin, s.L1)
		}
		d.expect(120, "twofold_l2_safe_lag_seconds")
		d.expect(float64(s.Safe.Block), "twofold_l2_block", "safe")
		d.expect(float64(s.Finalized.Time.Unix()), "twofold_l2_block_timestamp_seconds", "finalized")
		d.expect(990, "twofold_l1_block", "origin")
		d.expect(float64(s.L1.Block-990), "twofold_l2_origin_behind_blocks")
		if rate := d.metric("twofold_l2_block_rate_ratio"); rate < 0.98 || rate > 1.02 {
			t.Errorf("the rate is %v", rate)
		}
	})
}

func TestASequencerThatStopsIsSeenInTheRate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(*desk) {})
		d.expect(math.NaN(), "twofold_l2_block_rate_ratio")
		d.wait(10 * time.Minute)
		head := d.l2.head()
		d.l2.set(func(n *node) { n.stopped = head })
		d.wait(rateOver + time.Minute)
		d.expect(0, "twofold_l2_block_rate_ratio")
		if every := d.State().BlockEvery; every != 0 {
			t.Errorf("a block each %v", every)
		}
	})
}

func TestWhatAChainDoesNotTellIsSaidOnceAndIsNoFailure(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(d *desk) { d.noSafe, d.l2.untold, d.l2.origin = true, true, 0 })
		d.wait(10 * time.Minute)
		d.said(2, "the monitor does not show what the chain does not tell")
		d.said(0, "WARN")
		d.expect(math.NaN(), "twofold_l2_block", "safe")
		d.expect(math.NaN(), "twofold_l2_block", "finalized")
		d.expect(math.NaN(), "twofold_l1_block_timestamp_seconds", "origin")
		d.expect(math.NaN(), "twofold_l2_safe_lag_seconds")
		d.expect(math.NaN(), "twofold_l2_origin_behind_blocks")
		for _, of := range []string{"finalized", "origin"} {
			d.expect(0, "twofold_monitor_reads_total", of, "failed")
		}
		if s := d.State(); s.Safe != (Level{}) || s.Finalized != (Level{}) || s.Origin != (Level{}) || s.L1 == (Level{}) {
			t.Errorf("state %+v", s)
		}
	})
}

func TestTroubleWithAChainIsSaidWhenItBeginsAndWhenItIsOverAndKeepsNothingElse(t *testing.T) {
	for name, fault := range map[string]func(n *node){
		"it refuses": func(n *node) { n.err = errors.New("503") },
		"it hangs":   func(n *node) { n.hangs = true },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := sit(t, func(*desk) {})
				d.wait(time.Minute)
				d.l1.set(fault)
				d.wait(10 * time.Minute)
				d.said(1, "the monitor cannot read something")
				if d.metric("twofold_monitor_reads_total", "l1_head", "failed") < 10 {
					t.Error("the failures are not counted")
				}
				d.l2.set(func(n *node) { n.balance[proposer.Address] = 7 * milliether })
				d.wait(time.Minute)
				d.expect(7*milliether, "twofold_account_balance_wei", "proposer")
				d.expect(1_000*milliether, "twofold_account_balance_wei", "batcher")
				d.l1.set(func(n *node) { n.err, n.hangs = nil, false })
				d.wait(time.Minute)
				d.said(1, "the monitor can read something again")
			})
		})
	}
}

func TestWhereTheL2CannotBeReadItsAccountsAreAtTheNextTurn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(d *desk) { d.l2.err = errors.New("connection refused") })
		d.said(1, "of=l2_accounts")
		if a := d.State().Accounts[1]; !a.ReadAt.IsZero() || a.Left != cost.Never {
			t.Errorf("%+v was read", a)
		}
		d.expect(math.NaN(), "twofold_account_balance_wei", "proposer")
		d.l2.set(func(n *node) { n.err = nil })
		d.wait(time.Minute)
		if a := d.State().Accounts[1]; a.ReadAt.IsZero() || a.Balance != cost.NewWei(1_000*milliether) {
			t.Errorf("%+v was not read", a)
		}
	})
}

func TestAnAccountBelowItsFloorIsSaidWhenItBeginsAndWhenItIsOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(*desk) {})
		d.spend(d.l1, batcher, 500, time.Minute, 1)
		d.said(0, "less than its floor") // as much as it is not less
		d.spend(d.l1, batcher, 1, time.Minute, 20)
		d.said(1, "less than its floor")
		d.expect(500*milliether, "twofold_account_floor_wei", "batcher")
		d.l1.set(func(n *node) { n.balance[batcher.Address] = 624 * milliether })
		d.wait(time.Minute)
		d.said(0, "above its floor again") // a quarter more would be
		d.l1.set(func(n *node) { n.balance[batcher.Address] = 625 * milliether })
		d.wait(time.Minute)
		d.said(1, "above its floor again")
	})
}

func TestHowLongAnAccountLastsIsKnownAfterHalfAnHourAndSurvivesATopUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(*desk) {})
		d.spend(d.l1, batcher, 1, time.Minute, 20)
		if left := d.State().Accounts[0].Left; left != cost.Never {
			t.Errorf("after 20 minutes it is said to last %v", left)
		}
		d.said(0, "runs low")
		d.spend(d.l1, batcher, 1, time.Minute, 40)
		d.said(1, "an account runs low") // 940 of 1 000 are left, and 60 go in an hour
		if left := d.State().Accounts[0].Left; left < 15*time.Hour || left > 17*time.Hour {
			t.Errorf("it is said to last %v", left)
		}
		d.l1.set(func(n *node) { n.balance[batcher.Address] += 9_000 * milliether })
		d.spend(d.l1, batcher, 1, time.Minute, 5)
		d.said(1, "an account has enough again")
		s := d.State().Accounts[0]
		if s.Left < 160*time.Hour || s.Left > 175*time.Hour {
			t.Errorf("after the top-up it is said to last %v", s.Left)
		}
		d.expect(s.Left.Seconds(), "twofold_account_empty_seconds", "batcher")
		d.expect(math.Inf(1), "twofold_account_empty_seconds", "proposer")
		d.expect(72*3600, "twofold_account_warn_seconds", "batcher")
	})
}

func TestAnAccountThatNoLongerActsKeepsTheTimeOfItsLastTransaction(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(*desk) {})
		if first := d.State().Accounts[0].Active; time.Since(first) > time.Minute {
			t.Errorf("after the start it was last active %v", first)
		}
		d.spend(d.l1, batcher, 0, time.Hour, 1)
		last := d.State().Accounts[0].Active
		d.wait(3 * time.Hour)
		s := d.State().Accounts[0]
		if s.Nonce != 1 || !s.Active.Equal(last) || time.Since(last) < 3*time.Hour {
			t.Errorf("nonce %d, last active %v ago", s.Nonce, time.Since(s.Active))
		}
		d.expect(float64(last.Unix()), "twofold_account_active_timestamp_seconds", "batcher")
		d.expect(1, "twofold_account_nonce", "batcher")
	})
}

func TestOtherFloorsAndWarningsAreTakenWhileItRuns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(*desk) {})
		next := Config{Accounts: []Account{proposer, batcher}}
		next.Accounts[0].Floor, next.Accounts[1].WarnHours = cost.NewWei(2_000*milliether), 7
		d.Configure(next)
		d.wait(time.Minute)
		d.said(1, "less than its floor")
		d.expect(2_000*milliether, "twofold_account_floor_wei", "proposer")
		d.expect(7*3600, "twofold_account_warn_seconds", "batcher")
	})
}

func TestAPanicIsAnError(t *testing.T) {
	err := each(t.Context(), time.Hour, func(context.Context) { panic("broken") })
	if err == nil || !strings.Contains(err.Error(), "broken") {
		t.Errorf("error %v", err)
	}
}
