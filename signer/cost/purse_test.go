package cost

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math"
	"math/big"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
)

const gwei = 1_000_000_000

// bank is a chain as a purse sees it: a balance, and a predeploy that asks so much for a byte.
type bank struct {
	mu      sync.Mutex
	balance Wei
	perByte uint64 // 0: there is no predeploy
	err     error
	reads   int
}

func (b *bank) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.reads++
	return b.balance.int().ToBig(), b.err
}

func (b *bank) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.perByte == 0 || *call.To != GasPriceOracle {
		return nil, nil
	}
	args, err := getL1Fee.Inputs.Unpack(call.Data[4:])
	if err != nil {
		return nil, err
	}
	fee := new(big.Int).SetUint64(uint64(len(args[0].([]byte))) * b.perByte)
	return fee.FillBytes(make([]byte, 32)), nil
}

func (b *bank) set(change func(*bank)) { b.mu.Lock(); defer b.mu.Unlock(); change(b) }

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

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// desk is a purse in the bubble of a test, with a block every two seconds.
type desk struct {
	*Purse
	t       *testing.T
	bank    *bank
	stopped atomic.Bool // no more blocks
	posts   int64
	legacy  bool // heads have no base fee
	logs    *lines
}

// sit opens a purse with ten ether and four feeds on two pages, each posted every five minutes at least.
func sit(t *testing.T, change func(*Config, *bank)) *desk {
	t.Helper()
	return sitWith(t, &desk{t: t, bank: &bank{balance: NewWei(ether).Times(10)}, logs: new(lines)}, change)
}

func sitWith(t *testing.T, d *desk, change func(*Config, *bank)) *desk {
	t.Helper()
	cfg := Defaults()
	change(&cfg, d.bank)
	if err := cfg.Check(); err != nil {
		t.Fatal(err)
	}
	began, last := time.Now(), int64(0)
	d.Purse = New(cfg, Parts{
		Chain: d.bank, Feeds: []price.Feed{{ID: 0, Name: "ETH/USD", Decimals: 8}, {ID: 1, Name: "BTC/USD"}, {ID: 3, Name: "SOL/USD"}},
		Head: func() *types.Header {
			if !d.stopped.Load() {
				last = int64(time.Since(began) / (2 * time.Second))
			}
			head := &types.Header{Number: big.NewInt(last), Difficulty: new(big.Int)}
			if !d.legacy {
				head.BaseFee = big.NewInt(gwei)
			}
			return head
		},
		Beats:  func() []Beat { return []Beat{{Page: 0, Every: 5 * time.Minute}, {Page: 1, Every: 5 * time.Minute}} },
		Dollar: func() (price.Feed, price.Price) { return price.Feed{Decimals: 8}, 2_000_00000000 },
		Log:    slog.New(slog.NewTextHandler(d.logs, nil)), Registerer: prometheus.NewRegistry(),
	})
	ended := make(chan error)
	go func() { ended <- d.Run(t.Context()) }()
	t.Cleanup(func() {
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	d.wait(time.Minute)
	return d
}

func (d *desk) wait(t time.Duration) { time.Sleep(t); synctest.Wait() }

// post pays for a report of one page about two feeds: 50 000 gas at 1 gwei.
func (d *desk) post(l1Fee *big.Int) []Paid {
	calldata := make([]byte, 260)
	limit := d.Limit(1, calldata, 30_000_000)
	d.posts++
	return d.Paid(Transaction{
		At: time.Now(), Hash: common.BigToHash(big.NewInt(d.posts)), Gas: 50_000, GasLimit: limit, GasPrice: big.NewInt(gwei), L1Fee: l1Fee, Bytes: len(calldata),
		Shape: Shape{Pages: 1}, Feeds: []price.FeedID{0, 1},
	})
}

func (d *desk) said(n int, want string) {
	d.t.Helper()
	if got := strings.Count(d.logs.String(), want); got != n {
		d.t.Errorf("it said %q %d times, want %d:\n%s", want, got, n, d.logs)
	}
}

func (d *desk) shows(name string, metric prometheus.Collector, want float64) {
	d.t.Helper()
	if got := testutil.ToFloat64(metric); got != want && !(math.Abs(got-want) <= math.Abs(want)*1e-9) {
		d.t.Errorf("%s is %v, want %v", name, got, want)
	}
}

func nothing(*Config, *bank) {}

func TestWhatAPostCostIsEnteredAndShared(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, nothing)
		shares := d.post(big.NewInt(1001))
		if want := []Paid{{NewWei(25_000 * gwei), NewWei(501)}, {NewWei(25_000 * gwei), NewWei(500)}}; shares[0] != want[0] || shares[1] != want[1] {
			t.Errorf("the feeds' parts are %v, want %v", shares, want)
		}
		d.shows("l2", d.metrics.spentL2, 50_000*gwei)
		d.shows("l1", d.metrics.spentL1, 1001)
		d.shows("ETH/USD", d.metrics.feeds[0], 25_000*gwei+501)
		d.shows("SOL/USD", d.metrics.feeds[3], 0)
		d.shows("dollars", d.metrics.dollars, 0.1) // 0.00005 ether of 2 000 dollars
		d.shows("the last 24 h", d.metrics.lastDay, 50_000*gwei+1001)
		d.wait(25 * time.Hour)
		d.shows("24 h later", d.metrics.lastDay, 0)
		d.shows("all the same", d.metrics.spentL2, 50_000*gwei)
	})
}

func TestAPostThatAReorganisationGaveBackAndThatLandedAgainIsPaidForOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, nothing)
		for range 40 {
			d.post(nil)
			d.posts--
			if shares := d.post(nil); len(shares) != 2 {
				t.Fatalf("the second time the feeds' parts are %v", shares)
			}
		}
		d.shows("l2", d.metrics.spentL2, 40*50_000*gwei)
	})
}

func TestTheL1FeeIsForetoldAndComparedWithWhatIsPaid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(_ *Config, b *bank) { b.perByte = 1_000_000 })
		if typical := testutil.ToFloat64(d.metrics.l1Forecast); typical < 300e6 || typical > 500e6 {
			t.Errorf("before anything was sent, a report of two pages is foretold to pay %v at a million a byte", typical)
		}
		d.post(big.NewInt(1))
		d.wait(time.Minute)
		forecast := testutil.ToFloat64(d.metrics.l1Forecast)
		if forecast < 300e6 || forecast > 400e6 {
			t.Errorf("with 260 bytes of calldata it is foretold to pay %v", forecast)
		}
		d.post(big.NewInt(int64(2 * forecast)))
		d.shows("paid to forecast", d.metrics.l1Error, 2)
		d.shows("unstated", d.metrics.unstated, 0)
	})
}

func TestAFeeThatTheReceiptDoesNotStateIsTakenToBeTheForecast(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(_ *Config, b *bank) { b.perByte = 1_000_000 })
		d.post(nil)
		d.wait(time.Minute)
		before := testutil.ToFloat64(d.metrics.spentL1)
		d.post(nil)
		d.shows("l1", d.metrics.spentL1, before+testutil.ToFloat64(d.metrics.l1Forecast))
		d.shows("unstated", d.metrics.unstated, 2)
	})
}

func TestAChainWithoutAnL1FeeCostsNone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, nothing)
		d.post(nil)
		d.shows("l1", d.metrics.spentL1, 0)
		d.shows("unstated", d.metrics.unstated, 0)
		d.shows("forecast", d.metrics.l1Forecast, 0)
		d.said(0, "cannot be read")
	})
}

func TestTheWalletIsReadAtHeadsAndNotMoreOftenThanEachHalfMinute(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, nothing)
		d.bank.set(func(b *bank) { b.reads = 0 })
		d.wait(10 * time.Minute)
		d.bank.set(func(b *bank) {
			if b.reads < 19 || b.reads > 21 {
				t.Errorf("it was read %d times in ten minutes", b.reads)
			}
			b.reads = 0
		})
		d.stopped.Store(true)
		d.wait(10 * time.Minute)
		d.bank.set(func(b *bank) {
			if b.reads > 1 {
				t.Errorf("at one and the same head it was read %d times", b.reads)
			}
		})
	})
}

func TestAWalletThatCannotBeReadIsSaidWhenItBeginsAndWhenItEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, nothing)
		d.bank.set(func(b *bank) { b.err = errors.New("the node is busy") })
		d.wait(10 * time.Minute)
		d.said(1, "cannot be read")
		d.bank.set(func(b *bank) { b.err = nil })
		d.wait(10 * time.Minute)
		d.said(1, "cannot be read")
		d.said(1, "can be read again")
		d.said(0, "runs low")
		d.shows("balance", d.metrics.balance, 10*ether)
	})
}

func TestAWalletLastsAtThePaceOfHeartbeatsUntilItsOwnIsKnown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, nothing)
		perHour := 12. * (baseGas + 2*pageGas) * gwei
		d.shows("empty", d.metrics.empty, math.Floor(10*ether/perHour*3600))
		// One post a minute for two hours costs 5/6 of an hour's heartbeats more.
		for range 120 {
			d.post(nil)
			d.wait(time.Minute)
		}
		ownPace := testutil.ToFloat64(d.metrics.pace)
		if want := 60. * 50_000 * gwei; ownPace < want*0.97 || ownPace > want*1.03 {
			t.Errorf("the pace is %v an hour, want about %v", ownPace, want)
		}
		d.wait(12 * time.Hour)
		d.shows("pace after a silence", d.metrics.pace, perHour)
	})
}

func TestWithoutABaseFeeTheForecastGoesByWhatTheNewestPostPaid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sitWith(t, &desk{t: t, bank: &bank{balance: NewWei(ether)}, logs: new(lines), legacy: true}, nothing)
		d.shows("empty, before anything was paid", d.metrics.empty, math.Inf(1))
		d.post(nil)
		d.wait(time.Minute)
		d.shows("pace", d.metrics.pace, 12*(baseGas+2*pageGas)*gwei)
	})
}

func TestTheForecastGoesByTheTipOfNow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, nothing)
		d.wait(time.Minute)
		d.shows("pace", d.metrics.pace, 12*(baseGas+2*pageGas)*gwei)
		d.Configure(d.cfg, NewWei(gwei))
		d.wait(time.Minute)
		d.shows("pace, by a tip as high as the base fee", d.metrics.pace, 12*(baseGas+2*pageGas)*2*gwei)
	})
}

func TestAWalletThatRunsLowIsSaidAndSoIsItsRefill(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		perHour := uint64(12 * (baseGas + 2*pageGas) * gwei)
		d := sit(t, func(_ *Config, b *bank) { b.balance = NewWei(perHour).Times(71) })
		d.wait(10 * time.Minute)
		d.said(1, "the wallet runs low")
		d.said(1, "hours=71")
		d.bank.set(func(b *bank) { b.balance = Wei{} })
		d.wait(10 * time.Minute)
		d.said(2, "the wallet runs low")
		d.shows("empty", d.metrics.empty, 0)
		d.bank.set(func(b *bank) { b.balance = NewWei(ether).Times(10) })
		d.wait(10 * time.Minute)
		d.said(2, "the wallet runs low")
		d.said(1, "has enough again")
	})
}

func TestAWalletBelowItsFloorIsSaidAndSoIsItsRefillAndAnotherFloorIsTakenAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(c *Config, _ *bank) { c.WalletFloor = NewWei(ether).Times(10) })
		d.said(0, "less than its floor") // as much as it is not less
		d.shows("floor", d.metrics.floor, 10*ether)
		d.bank.set(func(b *bank) { b.balance = NewWei(ether).Times(9) })
		d.wait(10 * time.Minute)
		d.said(1, "the wallet holds less than its floor")
		next := d.cfg
		next.WalletFloor = NewWei(ether)
		d.Configure(next, d.tip)
		d.wait(time.Minute)
		d.said(1, "the wallet is above its floor again")
		d.shows("floor", d.metrics.floor, ether)
	})
}

func TestForHowLongTheWalletShouldLastIsShown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(*Config, *bank) {})
		d.shows("warn", d.metrics.warn, 72*3600)
		cfg := d.cfg
		cfg.WalletWarnHours = 24
		d.Configure(cfg, Wei{})
		d.shows("warn, after a reload", d.metrics.warn, 24*3600)
	})
}

func TestABudgetMovesTheTriggersAndGivesThemBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		post := NewWei(50_000 * gwei)
		d := sit(t, func(c *Config, _ *bank) { c.DailyBudget = post.Times(24 * 10) }) // ten posts an hour
		for range 6 {
			d.post(nil)
		}
		if got := d.Stretch(); got != 0 {
			t.Fatalf("with an hour's head start six posts move the triggers by %v", got)
		}
		for range 20 {
			d.post(nil)
		}
		if got := d.Stretch(); got != Full {
			t.Fatalf("twice as fast as the pace it is %v", got)
		}
		d.shows("stretch", d.metrics.stretch, 1)
		d.said(1, "trigger deviations move towards")
		d.said(1, "can do no more")
		d.wait(12 * time.Hour)
		if got := d.Stretch(); got != 0 {
			t.Errorf("half a day without a post later it is %v", got)
		}
		d.said(1, "gives the config's trigger deviations back")
		d.said(5, "has moved the trigger deviations by a lot") // 50, 90, and down again 70, 40, 10 %
	})
}

func TestABudgetThatIsLiftedLetsGoAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(c *Config, _ *bank) { c.DailyBudget = NewWei(1) })
		d.post(nil)
		if d.Stretch() != Full {
			t.Fatal("it does not hold: the test tests nothing")
		}
		cfg := d.cfg
		cfg.DailyBudget = Wei{}
		d.Configure(cfg, Wei{})
		if got := d.Stretch(); got != 0 {
			t.Errorf("without a budget it is %v", got)
		}
		d.shows("budget", d.metrics.budget, 0)
		d.said(1, "gives the config's trigger deviations back")
	})
}

func TestAPostThatTheGasModelWasTooLowForIsSaid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, nothing)
		limit := d.Limit(1, nil, 0)
		d.Paid(Transaction{At: time.Now(), Gas: 100_000, GasLimit: limit, Shape: Shape{Pages: 1}})
		d.said(1, "used more gas than foretold")
		d.shows("above", d.metrics.misses[AboveForetold], 1)
		d.shows("raised", d.metrics.gasRaised, 1.887)
		if raised := d.Limit(1, nil, 0); raised <= limit {
			t.Errorf("the limit was %d and is %d", limit, raised)
		}
		d.Paid(Transaction{At: time.Now(), Hash: common.Hash{1}, Gas: limit, GasLimit: limit, Reverted: true, Shape: Shape{Pages: 1}})
		d.said(1, "a post ran out of gas")
		d.shows("out of gas", d.metrics.misses[RanOut], 1)
		before := GasModel{raised: 1887}
		if got, want := d.Limit(1, nil, 30_000_000), 2*before.Limit(1, 0, 0); got != want {
			t.Errorf("after that the limit is %d, want %d", got, want)
		}
		pages := d.Pages(30_000_000)
		d.RanOut(1, limit)
		d.said(1, "a simulated post ran out of gas")
		d.shows("out of gas", d.metrics.misses[RanOut], 2)
		if got, want := d.Limit(1, nil, 30_000_000), 4*before.Limit(1, 0, 0); got != want {
			t.Errorf("after a simulation that did too it is %d, want %d", got, want)
		}
		if got := d.Pages(30_000_000); got >= pages {
			t.Errorf("%d pages may go in one report, and %d before", got, pages)
		}
	})
}
