package endpoints

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/signer/txmgr"
)

// troubles are what may befall one of several, and how it is told.
var troubles = map[string]struct {
	begin func(*faults)
	is    trouble
}{
	"lags":         {func(f *faults) { f.below = 20 }, wentBack},
	"lies":         {func(f *faults) { f.lie = 5000 }, ahead},
	"is down":      {func(f *faults) { f.down = true }, silent},
	"hangs":        {func(f *faults) { f.hangs = true }, silent},
	"changes side": {func(f *faults) { f.chainID = 10 }, wrongChain},
}

func TestOneInTroubleIsAsideAndHeadsGoOnAndItIsTakenBack(t *testing.T) {
	for kind, address := range map[string]func(*node) string{"http": (*node).url, "ws": (*node).wsURL} {
		for name, trouble := range troubles {
			t.Run(kind+" "+name, func(t *testing.T) {
				t.Parallel()
				w := start(t, 3, address)
				w.goesOn(t)
				bad := w.nodes[1]
				bad.set(trouble.begin)
				w.is(t, 1, trouble.is)
				if s := w.States()[1]; s.Healthy || s.Chosen || s.Name != w.list[1].name || s.Why == "" {
					t.Errorf("it is said to be %+v", s)
				}
				w.goesOn(t)
				for range 20 {
					if who := w.asked(t); who == bad.url() {
						t.Fatal("it is read while it is aside")
					}
				}
				bad.set(func(f *faults) { *f = faults{chainID: ours} })
				w.is(t, 1, recovering)
				since := time.Now()
				w.is(t, 1, none)
				if s := w.States()[1]; !s.Healthy || s.Why != "" || s.Block == 0 {
					t.Errorf("afterwards it is said to be %+v", s)
				}
				if waited := time.Since(since); waited < backAfterBlocks*fastBlock/2 {
					t.Errorf("it was taken back after %v", waited)
				}
				w.noneIsFalse(t)
				// Where the machine is busy, another may have been slow and aside for a moment as well.
				name := "endpoint=" + w.list[1].name
				await(t, "it to be said", func() bool { return w.log.count(`taken back" `+name) > 0 })
				for text, want := range map[string]int{`put aside" ` + name: 1, `taken back" ` + name: 1, "level=ERROR": 0} {
					if n := w.log.count(text); n != want {
						t.Errorf("%q was said %d times, want %d", text, n, want)
					}
				}
			})
		}
	}
}

// asked is who answers a call now.
func (w *world) asked(t *testing.T) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), within)
	defer cancel()
	who, err := w.CallContract(ctx, ethereum.CallMsg{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return string(who)
}

// noneIsFalse looks at what was handed on: each is of the chain, and another than the one before.
func (w *world) noneIsFalse(t *testing.T) {
	t.Helper()
	var last common.Hash
	for len(w.heads) > 0 {
		head := <-w.heads
		if newest := w.chain.at(0).Number; head.Number.Cmp(newest) > 0 {
			t.Errorf("head %v was handed on, the chain has %v", head.Number, newest)
		}
		if head.Hash() == last {
			t.Errorf("head %v was handed on twice", head.Number)
		}
		last = head.Hash()
	}
}

func TestHeadsAreHandedOnInOrderHoweverManyTellOfThem(t *testing.T) {
	t.Parallel()
	w := start(t, 3, (*node).wsURL)
	await(t, "thirty heads", func() bool { return len(w.heads) >= 30 })
	last := (<-w.heads).Number
	for range 29 {
		head := <-w.heads
		if head.Number.Cmp(last) <= 0 {
			t.Errorf("head %v came after %v", head.Number, last)
		}
		last = head.Number
	}
}

func TestAReorganisationIsHandedOn(t *testing.T) {
	for _, n := range []int{1, 2} {
		t.Run(strings.Repeat("I", n), func(t *testing.T) {
			t.Parallel()
			w := start(t, n, (*node).url)
			w.goesOn(t)
			w.chain.reorg(10)
			await(t, "a head of the new branch", func() bool {
				for len(w.heads) > 0 {
					if head := <-w.heads; head.Extra[0] == 1 {
						return true
					}
				}
				return false
			})
			w.goesOn(t)
		})
	}
}

func TestALostSubscriptionIsMadeAgainAndASilentOneIsReplacedByAsking(t *testing.T) {
	t.Parallel()
	w := start(t, 1, (*node).wsURL)
	only := w.nodes[0]
	await(t, "a subscription", func() bool { return only.called("newHeads") >= 1 })
	w.goesOn(t)
	asked := only.called("getBlockByNumber")
	w.goesOn(t)
	if n := only.called("getBlockByNumber") - asked; n > 20 {
		t.Errorf("it was asked for heads %d times while they came by themselves", n)
	}
	before := only.called("newHeads")
	only.cut()
	await(t, "another subscription", func() bool { return only.called("newHeads") > before })
	await(t, "heads by it", func() bool { return w.log.count("by subscription again") >= 1 })
	only.set(func(f *faults) { f.mute = true })
	await(t, "its silence to be noticed", func() bool { return w.log.count("it is silent while blocks come") >= 1 })
	w.goesOn(t)
	again := w.log.count("by subscription again")
	only.set(func(f *faults) { f.mute = false })
	await(t, "heads by a subscription", func() bool { return w.log.count("by subscription again") > again })
	w.goesOn(t)
}

func TestASubscriptionThatIsSilentBecauseNoBlockComesIsKept(t *testing.T) {
	t.Parallel()
	w := prepare(t, 1)
	var err error
	if w.Endpoints, err = Open(t.Context(), w.config((*node).wsURL), slog.New(slog.NewTextHandler(w.log, nil)), nil); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- w.Run(ctx) }()
	await(t, "it to be asked while it is silent", func() bool { return w.nodes[0].called("getBlockByNumber") > 20 })
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	w.Close()
	if n := w.nodes[0].called("newHeads"); n != 1 || w.log.count("subscription") > 0 {
		t.Errorf("%d subscriptions, and it said %s", n, w.log)
	}
}

func TestAHangingOneCostsOneBoundedReadWhateverItsWatcherKnows(t *testing.T) {
	t.Parallel()
	w := prepare(t, 2)
	e, err := Open(t.Context(), w.config((*node).url), slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	w.Endpoints = e // nobody watches
	w.nodes[0].set(func(f *faults) { f.hangs = true })
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	who, err := e.CallContract(ctx, ethereum.CallMsg{}, nil)
	if err != nil || string(who) != w.nodes[1].url() {
		t.Fatalf("%s answered, error %v", who, err)
	}
	began := time.Now()
	if w.asked(t) != w.nodes[1].url() || time.Since(began) > readWithin/4 {
		t.Errorf("the second read took %v", time.Since(began))
	}
	if n := w.nodes[0].called("call"); n != 1 {
		t.Errorf("it was asked %d times, want once", n)
	}
}

func TestWhatOneRefusesOrLacksIsAskedOfTheOthersAndARevertIsNot(t *testing.T) {
	t.Parallel()
	w := prepare(t, 2)
	e, err := Open(t.Context(), w.config((*node).url), slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	w.Endpoints = e
	head := w.chain.at(0).Number
	w.nodes[0].set(func(f *faults) { f.below = 2 }) // it lacks the newest block
	if who, err := e.CallContract(t.Context(), ethereum.CallMsg{}, head); err != nil || string(who) != w.nodes[1].url() {
		t.Errorf("%s answered, error %v", who, err)
	}
	w.nodes[0].set(func(f *faults) { f.refusal = "limit exceeded" })
	if who := w.asked(t); who != w.nodes[1].url() {
		t.Errorf("%s answered", who)
	}
	if w.trouble(0) != none {
		t.Error("it is aside for one refusal: its watcher says whether it answers")
	}
	before := w.nodes[1].called("call")
	w.nodes[0].set(func(f *faults) { f.refusal = "execution reverted" })
	if _, err := e.CallContract(t.Context(), ethereum.CallMsg{}, nil); !txmgr.Reverts(err) || w.nodes[1].called("call") != before {
		t.Errorf("error %v, and the other was asked: a revert is the same everywhere", err)
	}
	for _, n := range w.nodes {
		n.set(func(f *faults) { f.refusal = "limit exceeded" })
	}
	if _, err := e.CallContract(t.Context(), ethereum.CallMsg{}, nil); err == nil || !txmgr.Answered(err) {
		t.Errorf("error %v, want the refusal when all refuse", err)
	}
	if _, err := e.HeaderByNumber(t.Context(), new(big.Int).Add(head, big.NewInt(5))); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("error %v, want not found when none has it", err)
	}
}

func TestEventsAreAskedOnlyOfThoseWhoHaveTheLastBlock(t *testing.T) {
	t.Parallel()
	w := prepare(t, 2)
	w.nodes[0].set(func(f *faults) { f.below = 1 })
	e, err := Open(t.Context(), w.config((*node).url), slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	head := w.chain.at(0).Number
	w.nodes[1].set(func(f *faults) { f.down = true })
	if _, err := e.FilterLogs(t.Context(), ethereum.FilterQuery{ToBlock: head}); err == nil || w.nodes[0].called("getLogs") > 0 {
		t.Errorf("error %v, and one that lacks the block was asked %d times", err, w.nodes[0].called("getLogs"))
	}
	if _, err := e.FilterLogs(t.Context(), ethereum.FilterQuery{ToBlock: new(big.Int).Sub(head, big.NewInt(1))}); err != nil {
		t.Errorf("error %v of a block that it has", err)
	}
	if _, err := e.FilterLogs(t.Context(), ethereum.FilterQuery{ToBlock: new(big.Int).Add(head, big.NewInt(1))}); err == nil {
		t.Error("there are no events of a block that nobody has")
	}
}

func TestIfNoneIsHealthyTheLeastBadIsReadLoudly(t *testing.T) {
	t.Parallel()
	w := start(t, 2, (*node).url)
	w.goesOn(t)
	w.nodes[0].set(func(f *faults) { f.down = true })
	w.is(t, 0, silent)
	w.nodes[1].set(func(f *faults) { f.lie = 100_000 })
	w.is(t, 1, ahead)
	if who := w.asked(t); who != w.nodes[1].url() {
		t.Errorf("%s answered", who)
	}
	await(t, "it to be said", func() bool { return w.log.count("no RPC endpoint is healthy") >= 1 })
	w.nodes[0].set(func(f *faults) { f.down = false })
	w.is(t, 0, none)
	await(t, "its end to be said", func() bool { return w.log.count("healthy again") >= 1 })
	for len(w.heads) > 0 {
		<-w.heads
	}
	await(t, "the chain's heads to be handed on again", func() bool {
		return len(w.heads) > 0 && (<-w.heads).Number.Uint64() < 50_000
	})
}

func TestOneOnAnotherChainIsNeverRead(t *testing.T) {
	t.Parallel()
	w := start(t, 2, (*node).url)
	for i, n := range w.nodes {
		n.set(func(f *faults) { f.chainID = 10 })
		n.chain.mine()
		w.is(t, i, wrongChain)
	}
	var wrong *txmgr.WrongChainError
	if _, err := w.CallContract(t.Context(), ethereum.CallMsg{}, nil); !errors.As(err, &wrong) || wrong.Got != 10 {
		t.Errorf("error %v, want the other chain named", err)
	}
	if err := w.SendTransaction(t.Context(), transaction(1)); !errors.As(err, &wrong) {
		t.Errorf("error %v for a send, want the other chain named", err)
	}
}

func TestAtStartOneMayBeDownAndNoneElsewhere(t *testing.T) {
	t.Parallel()
	w := prepare(t, 3)
	open := func() error {
		e, err := Open(t.Context(), w.config((*node).wsURL), slog.New(slog.NewTextHandler(w.log, nil)), nil)
		if err == nil {
			e.Close()
		}
		return err
	}
	w.nodes[0].set(func(f *faults) { f.down = true })
	if err := open(); err != nil || w.log.count("put aside") != 1 {
		t.Errorf("error %v with one down, and it said %s", err, w.log)
	}
	w.nodes[2].set(func(f *faults) { f.chainID = 10 })
	var fault *Fault
	var wrong *txmgr.WrongChainError
	if err := open(); !errors.As(err, &fault) || fault.Index != 2 || !errors.As(err, &wrong) || wrong.Want != ours || wrong.Got != 10 {
		t.Errorf("error %v with one elsewhere", err)
	}
	for _, n := range w.nodes {
		n.set(func(f *faults) { f.down = true })
	}
	if err := open(); !errors.As(err, &fault) || fault.Index != 0 {
		t.Errorf("error %v with all down", err)
	}
}

func TestOneThatWasDownAtStartIsWatchedOnceItIsUp(t *testing.T) {
	t.Parallel()
	for _, address := range []func(*node) string{(*node).url, (*node).wsURL} {
		w := prepare(t, 2)
		w.nodes[0].set(func(f *faults) { f.down = true })
		w.open(t, address)
		w.goesOn(t)
		w.nodes[0].set(func(f *faults) { f.down = false })
		w.is(t, 0, none)
		w.nodes[1].set(func(f *faults) { f.down = true })
		w.is(t, 1, silent)
		w.goesOn(t)
	}
}

func TestADefectInAWatcherEndsRunWithAnError(t *testing.T) {
	t.Parallel()
	w := prepare(t, 2)
	e, err := Open(t.Context(), w.config((*node).url), slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	e.list[1].metrics.took = nil // whatever is wrong with it
	if err := e.Run(t.Context()); err == nil || !strings.Contains(err.Error(), e.list[1].name) {
		t.Errorf("error %v", err)
	}
}

func TestMetricsShowWhereEachStands(t *testing.T) {
	t.Parallel()
	w := start(t, 2, (*node).url)
	w.goesOn(t)
	w.nodes[1].set(func(f *faults) { f.down = true })
	w.is(t, 1, silent)
	w.goesOn(t)
	up, down := w.list[0].metrics, w.list[1].metrics
	if testutil.ToFloat64(up.healthy) != 1 || testutil.ToFloat64(up.chosen) != 1 || testutil.ToFloat64(up.answered) == 0 || testutil.ToFloat64(up.head) < 50 {
		t.Error("the one that is up does not show it")
	}
	if testutil.ToFloat64(down.healthy) != 0 || testutil.ToFloat64(down.chosen) != 0 || testutil.ToFloat64(down.unanswered) == 0 {
		t.Error("the one that is down does not show it")
	}
	if n, err := testutil.GatherAndCount(w.reg, "twofold_rpc_requests_total"); n != 6 || err != nil {
		t.Errorf("%d request counters, error %v; want three outcomes of two endpoints", n, err)
	}
}

func transaction(nonce uint64) *types.Transaction {
	return types.NewTx(&types.LegacyTx{Nonce: nonce, GasPrice: big.NewInt(1), Gas: 21_000, To: &common.Address{1}, Value: new(big.Int)})
}
