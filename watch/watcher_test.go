package watch

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/contracts"
	"twofold/contracts/bindings"
	"twofold/price"
	"twofold/report"
)

var (
	ether    = price.Feed{ID: 0, Name: "ETH/USD", Decimals: 2}
	bitcoin  = price.Feed{ID: 1, Name: "BTC/USD", Decimals: 2}
	guardian = common.Address{1}
	wallet   = common.Address{2}
	owner    = common.Address{3}
)

// world is a chain with a block a second, two providers that quote twice a second, and a guardian.
type world struct {
	t        *testing.T
	w        *Watcher
	registry *prometheus.Registry
	log      *lockedBuffer

	mu        sync.Mutex
	lanes     map[price.FeedID]price.Published
	market    [2]price.Price // by side; 0: the connection is down
	every     time.Duration  // between two quotes
	stalled   bool           // no quote reaches us
	session   uint64
	silent    bool // no block comes
	covered   [2]time.Time
	guardian  common.Address
	balance   int64
	unread    error
	told      uint64 // the block up to which reports were asked for
	eventless error  // why they are not given
	reports   []types.Log
	feeds     []price.Feed

	refuse  func(price.Feed) bool // whether a try to pause a feed fails; nil: none does
	takes   time.Duration         // how long a try to pause takes
	cut     []error               // why tries were given up before that
	paused  []price.FeedID
	allWere int // how often all were paused at once
}

type lockedBuffer struct {
	mu sync.Mutex
	bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.Write(p)
}

func (b *lockedBuffer) count(text string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return strings.Count(b.String(), text)
}

// watching runs a play in a world of two feeds that is watched, once the watcher has seen an answer come.
func watching(t *testing.T, armed bool, play func(*world)) {
	t.Helper()
	watchingAll(t, armed, []price.Feed{ether, bitcoin}, play)
}

func watchingAll(t *testing.T, armed bool, feeds []price.Feed, play func(*world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		w := &world{
			t: t, registry: prometheus.NewRegistry(), log: new(lockedBuffer), lanes: map[price.FeedID]price.Published{},
			market: [2]price.Price{100_000, 100_000}, every: 500 * time.Millisecond, guardian: guardian, balance: 100,
			covered: [2]time.Time{time.Now().Add(1000 * time.Hour), time.Now().Add(1000 * time.Hour)}, feeds: feeds,
		}
		parts := Parts{
			MaxQuoteAge: 10 * time.Second, Timing: price.Timing{MaxReportAge: 30 * time.Second, MaxSkew: 5 * time.Second, BlockTime: time.Second},
			Accounts: []Account{{wallet, big.NewInt(50)}}, Heads: w, Oracle: w, Logs: w, Balances: w,
			Log: slog.New(slog.NewTextHandler(w.log, nil)), Registerer: w.registry,
		}
		for _, f := range feeds {
			parts.Feeds = append(parts.Feeds, Feed{f, [2]string{"one", "two"}})
		}
		if armed {
			parts.Pauser, parts.Holder = w, Holder{Address: guardian}
		}
		w.w = New(Defaults(), parts)
		ctx, cancel := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() {
			if err := w.w.Run(ctx); err != nil {
				t.Error(err)
			}
		})
		running.Go(func() { w.quote(ctx) })
		time.Sleep(time.Minute)
		for _, f := range feeds {
			w.answer(f, 100_000)
		}
		time.Sleep(10 * time.Second)
		play(w)
		cancel()
		running.Wait()
	})
}

func (w *world) quote(ctx context.Context) {
	for {
		w.mu.Lock()
		market, stalled, every, session := w.market, w.stalled, w.every, w.session
		w.mu.Unlock()
		select {
		case <-ctx.Done():
			return
		case <-time.After(every):
		}
		if stalled {
			continue
		}
		now := time.Now()
		for side, provider := range []string{"one", "two"} {
			for _, f := range w.feeds {
				q := price.Quote{Feed: f.ID, Provider: provider, Session: session, Price: market[side], Stated: now, Received: now}
				if q.Price == 0 {
					q.Gone = price.Disconnected
				}
				w.w.Quote(q)
			}
		}
	}
}

// Follow has a block come each second.
func (w *world) Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for n := int64(1); ; n++ {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		w.mu.Lock()
		silent := w.silent
		w.mu.Unlock()
		if !silent {
			onHead(ctx, &types.Header{Number: big.NewInt(n), Time: uint64(time.Now().Unix())})
		}
	}
}

func (w *world) Lanes(context.Context, []price.FeedID, *big.Int) (map[price.FeedID]price.Published, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	all := map[price.FeedID]price.Published{}
	for _, f := range w.feeds {
		all[f.ID] = w.lanes[f.ID]
	}
	return all, w.unread
}

// FilterLogs gives the reports of the newest block.
func (w *world) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if from := q.FromBlock.Uint64(); w.told != 0 && from != w.told+1 || w.told == 0 && from != q.ToBlock.Uint64() {
		w.t.Errorf("reports are asked for from block %d on, after those up to %d", from, w.told)
	}
	if w.eventless != nil {
		return nil, w.eventless
	}
	w.told = q.ToBlock.Uint64()
	logs := w.reports
	w.reports = nil
	return logs, nil
}

func (w *world) Promises(context.Context) (map[string]contracts.Promise, error) {
	all := map[string]contracts.Promise{}
	for _, f := range w.feeds {
		all[f.Name] = contracts.Promise{Feed: f, Policy: policy}
	}
	return all, nil
}

func (w *world) CoveredUntil(_ context.Context, side price.Side) (time.Time, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.covered[side], nil
}

func (w *world) Authority(context.Context) (contracts.Authority, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return contracts.Authority{Owner: owner, Guardian: w.guardian}, nil
}

func (w *world) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return big.NewInt(w.balance), nil
}

// goesOut is a transaction on its way.
func (w *world) goesOut(ctx context.Context) error {
	w.mu.Lock()
	takes := w.takes
	w.mu.Unlock()
	select {
	case <-ctx.Done():
		w.change(func() { w.cut = append(w.cut, context.Cause(ctx)) })
		return ctx.Err()
	case <-time.After(takes):
		return nil
	}
}

func (w *world) Pause(ctx context.Context, f price.Feed) (Paused, error) {
	if err := w.goesOut(ctx); err != nil {
		return Paused{}, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.refuse != nil && w.refuse(f) {
		return Paused{}, errors.New("the pool is full")
	}
	w.mark(f, price.MarkPaused)
	w.paused = append(w.paused, f.ID)
	return Paused{Tx: common.Hash{9}, Block: 7}, nil
}

func (w *world) PauseAll(ctx context.Context) (Paused, error) {
	if err := w.goesOut(ctx); err != nil {
		return Paused{}, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.refuse != nil && w.refuse(price.Feed{Name: "all"}) {
		return Paused{}, errors.New("the pool is full")
	}
	for _, f := range w.feeds {
		w.mark(f, price.MarkPaused)
	}
	w.allWere++
	return Paused{Tx: common.Hash{8}, Block: 7}, nil
}

// mark sets a lane's; w.mu is held.
func (w *world) mark(f price.Feed, m price.Mark) {
	lane := w.lanes[f.ID]
	lane.Mark, lane.Clock = m, uint32(time.Now().Unix())
	w.lanes[f.ID] = lane
}

// unpause is what the contract makes of a lane whose pause the owner lifts.
func (w *world) unpause(f price.Feed) {
	w.change(func() { w.lanes[f.ID] = price.Published{Exists: true, AnswersFrom: uint32(time.Now().Unix()) + 6} })
}

// report has a report land of which no lane shows anything.
func (w *world) report(f price.Feed, p price.Price) {
	r := report.Report{ObservedAt: uint32(time.Now().Unix()) - 1, Pages: []report.Page{{}}}
	r.Pages[0].Lanes[f.ID.Lane()] = report.Lane{Claim: report.Agreed, A: p, B: p}
	text, err := r.Pack()
	if err != nil {
		w.t.Fatal(err)
	}
	event := bindings.NewTwofoldOracle().GetABI().Events["Reported"]
	packed, err := event.Inputs.NonIndexed().Pack(big.NewInt(1), text)
	if err != nil {
		w.t.Fatal(err)
	}
	w.change(func() {
		w.reports = append(w.reports, types.Log{Topics: []common.Hash{event.ID, common.BigToHash(big.NewInt(int64(r.ObservedAt)))}, Data: packed})
	})
}

// pass has time pass in the bubble.
func (w *world) pass(d time.Duration) { time.Sleep(d) }

func (w *world) change(how func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	how()
}

// answer has an answer land that was observed a second ago.
func (w *world) answer(f price.Feed, p price.Price) {
	w.change(func() {
		at := uint32(time.Now().Unix()) - 1
		w.lanes[f.ID] = price.Published{Exists: true, Price: p, At: at, Clock: at, Mark: 10, AnswersFrom: w.lanes[f.ID].AnswersFrom}
	})
}

func (w *world) wantPaused(want ...price.FeedID) {
	w.t.Helper()
	w.change(func() {
		if !slices.Equal(w.paused, want) {
			w.t.Errorf("paused %v, want %v", w.paused, want)
		}
	})
}

// wantAlarms compares what State says, by how its lines begin.
func (w *world) wantAlarms(want ...string) {
	w.t.Helper()
	got := w.w.State().Alarms
	if len(got) != len(want) {
		w.t.Errorf("alarms %q, want %q", got, want)
		return
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			w.t.Errorf("alarms %q, want %q", got, want)
		}
	}
}

// metric is a sample by its name and one label's value.
func (w *world) metric(name string, labels ...string) float64 {
	w.t.Helper()
	families, err := w.registry.Gather()
	if err != nil {
		w.t.Fatal(err)
	}
	for _, family := range families {
		for _, m := range family.GetMetric() {
			var values []string
			for _, l := range m.GetLabel() {
				values = append(values, l.GetValue())
			}
			slices.Sort(values)
			if family.GetName() == name && slices.Equal(values, slices.Sorted(slices.Values(labels))) {
				return m.GetGauge().GetValue() + m.GetCounter().GetValue()
			}
		}
	}
	w.t.Fatalf("there is no %s of %v", name, labels)
	return 0
}

func TestP1AnAnswerThatNeitherProviderSaidIsPausedOnceAndNoOtherFeedIs(t *testing.T) {
	watching(t, true, func(w *world) {
		w.wantAlarms()
		w.answer(ether, 103_000)
		time.Sleep(3 * time.Second)
		w.wantPaused()
		time.Sleep(3 * time.Second)
		w.wantPaused(ether.ID)
		time.Sleep(time.Hour)
		w.wantPaused(ether.ID)
		if n := w.log.count("the feed is paused"); n != 1 {
			t.Errorf("it was said %d times", n)
		}
		if w.metric("twofold_watch_pauses_total", "landed") != 1 || w.metric("twofold_watch_armed") != 1 || w.metric("twofold_watch_paused_timestamp_seconds", "ETH/USD") == 0 {
			t.Error("the metrics tell of no pause")
		}
	})
}

func TestP1AWrongAnswerThatARightOneFollowsASecondLaterIsPausedAllTheSame(t *testing.T) {
	watching(t, true, func(w *world) {
		w.answer(ether, 103_000)
		time.Sleep(1500 * time.Millisecond)
		w.answer(ether, 100_000)
		time.Sleep(5 * time.Second)
		w.wantPaused(ether.ID)
	})
}

func TestP1AWrongAnswerThatIsReplacedInItsOwnBlockIsPausedAllTheSame(t *testing.T) {
	watching(t, true, func(w *world) {
		w.report(ether, 103_000)
		w.report(bitcoin, 100_000)
		time.Sleep(6 * time.Second)
		w.wantPaused(ether.ID)
		w.wantAlarms() // it is not served any more
	})
}

func TestP1AWrongAnswerEachSecondDoesNotEscapeByBeingNew(t *testing.T) {
	watching(t, true, func(w *world) {
		w.change(func() { w.every = 3 * time.Second })
		time.Sleep(10 * time.Second)
		for n := range 8 {
			w.answer(ether, 103_000+price.Price(n))
			time.Sleep(time.Second)
		}
		w.wantPaused(ether.ID)
	})
}

func TestAStallOfOurOwnConnectionsIsNotTakenForAWrongAnswer(t *testing.T) {
	for name, reconnects := range map[string]bool{"frames come late": false, "frames are lost": true} {
		t.Run(name, func(t *testing.T) {
			watching(t, true, func(w *world) {
				w.change(func() { w.stalled = true })
				time.Sleep(2 * time.Second)
				w.answer(ether, 103_000) // the market rose, which we have yet to hear
				time.Sleep(6 * time.Second)
				w.wantAlarms()
				if reconnects {
					w.change(func() { w.session++; w.stalled = false }) // and fell again, which is why nobody says so now
				} else {
					w.change(func() { w.market, w.stalled = [2]price.Price{103_000, 103_000}, false })
				}
				w.answer(ether, w.market[price.A])
				w.answer(bitcoin, w.market[price.A])
				time.Sleep(20 * time.Second)
				w.wantPaused()
				w.wantAlarms()
			})
		})
	}
}

func TestWithoutAKeyItSaysWhatItWouldDo(t *testing.T) {
	watching(t, false, func(w *world) {
		w.answer(ether, 103_000)
		time.Sleep(10 * time.Second)
		w.wantAlarms("ETH/USD: wrong")
		if n := w.log.count("would be paused"); n != 1 {
			t.Errorf("it was said %d times", n)
		}
		if w.metric("twofold_watch_armed") != 0 || w.metric("twofold_watch_alarm", "ETH/USD", "wrong") != 1 || w.metric("twofold_watch_alarm", "BTC/USD", "wrong") != 0 {
			t.Error("the metrics say otherwise")
		}
		if away := w.metric("twofold_watch_distance_ratio", "ETH/USD"); away != 0.03 {
			t.Errorf("it is %v away", away)
		}
	})
}

func TestWhatWasSaidWhileBothConnectionsWereBrokenIsNotHeldAgainstTheRelayer(t *testing.T) {
	watching(t, true, func(w *world) {
		w.change(func() { w.market = [2]price.Price{} })
		time.Sleep(3 * time.Second)
		w.answer(ether, 103_000) // a spike that we do not see
		time.Sleep(3 * time.Second)
		w.change(func() { w.market[price.B], w.session = 100_000, 1 })
		time.Sleep(10 * time.Second)
		w.wantAlarms()
	})
}

func TestWhatAProviderSaysWhileItsPriceIsNotHealthyIsNotRemembered(t *testing.T) {
	now := start
	for name, q := range map[string]price.Quote{
		"stale":  {Price: 5, Stated: now.Add(-11 * time.Second), Received: now},
		"skewed": {Price: 5, Stated: now, Received: now, Offset: 3 * time.Second},
	} {
		f := watched{Feed: Feed{ether, [2]string{"one", "two"}}}
		q.Provider = "two"
		f.hear(now, q, 10*time.Second)
		if said := f.said[price.B].since(now.Add(-time.Hour)); !said.empty() {
			t.Errorf("%s: it is remembered, %v", name, said)
		}
	}
}

func TestWithOneProviderAloneNothingIsPaused(t *testing.T) {
	watching(t, true, func(w *world) {
		w.change(func() { w.market[price.B] = 0 })
		time.Sleep(time.Second)
		w.answer(ether, 103_000)
		time.Sleep(time.Minute)
		w.wantPaused()
		w.wantAlarms("ETH/USD: wrong", "ETH/USD: blind", "BTC/USD: blind")
	})
}

func TestAMarketThatJumpsAndIsFollowedIsNoAlarm(t *testing.T) {
	watching(t, true, func(w *world) {
		for n := range 30 {
			p := price.Price(100_000 - 2_500*(n%3))
			w.change(func() { w.market[n%2] = p })
			time.Sleep(700 * time.Millisecond)
			w.change(func() { w.market = [2]price.Price{p, p} })
			time.Sleep(5 * time.Second)
			w.answer(ether, p)
			w.answer(bitcoin, p)
		}
		w.wantPaused()
		if n := w.log.count("an alarm begins"); n != 0 {
			t.Errorf("%d alarms began", n)
		}
	})
}

func TestWhatIsLateIsSaidBeforeReadersCallItStaleAndNotPaused(t *testing.T) {
	watching(t, true, func(w *world) {
		time.Sleep(5*time.Minute + 15*time.Second)
		w.wantAlarms()
		time.Sleep(10 * time.Second)
		w.wantAlarms("ETH/USD: late", "BTC/USD: late")
		w.answer(ether, 100_000)
		time.Sleep(2 * time.Second)
		w.wantAlarms("BTC/USD: late")
		w.wantPaused()
	})
}

func TestWhatIsAboutNoFeedIsSaidToo(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*world)
		want   string
	}{
		"no block comes":             {func(w *world) { w.silent = true }, "chain: no new head"},
		"the feeds cannot be read":   {func(w *world) { w.unread = errors.New("gone\nfishing") }, "chain: the feeds cannot be read: gone fishing"},
		"reports cannot be read":     {func(w *world) { w.eventless = errors.New("no") }, "chain: reports cannot be read"},
		"a side is without attester": {func(w *world) { w.covered[price.B] = time.Time{} }, "attesters: side B has no active attester"},
		"a side soon will be":        {func(w *world) { w.covered[price.A] = time.Now().Add(100 * time.Hour) }, "attesters: side A has an active attester until"},
		"the wallet runs dry":        {func(w *world) { w.balance = 49 }, "funds: 0x02"},
		"the guardian is replaced":   {func(w *world) { w.guardian = wallet }, "guardian: the guardian is"},
	} {
		t.Run(name, func(t *testing.T) {
			watching(t, true, func(w *world) {
				w.change(func() { c.change(w) })
				time.Sleep(61 * time.Second)
				w.wantAlarms(c.want)
			})
		})
	}
}
