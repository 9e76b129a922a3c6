package submit

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"go.uber.org/goleak"

	"twofold/aggregator"
	"twofold/contracts"
	"twofold/contracts/bindings"
	"twofold/price"
	"twofold/report"
	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	eth price.FeedID = 0
	btc price.FeedID = 1
)

var policy = price.Policy{MaxDivergence: 10_000, MaxJump: 200_000, JumpConfirm: 10 * time.Second, Deviation: 2_000, Heartbeat: time.Minute}

// oracle is a model of the contract: it applies what the fake chain mined with status 1, block by block.
type oracle struct {
	chain *fakechain.Chain
	mu    sync.Mutex
	fail  error  // of Lanes
	would error  // of Simulate
	seen  int    // simulations
	gas   uint64 // of the newest
}

func (o *oracle) Lanes(ctx context.Context, feeds []price.FeedID, block *big.Int) (map[price.FeedID]price.Published, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.fail != nil {
		return nil, o.fail
	}
	out := map[price.FeedID]price.Published{}
	for _, id := range feeds {
		out[id] = price.Published{Exists: true, Price: 10_000, At: 1, Clock: 1}
	}
	update := bindings.NewTwofoldOracle().GetABI().Methods["update"]
	for _, tx := range o.chain.Sends() {
		receipt, err := o.chain.TransactionReceipt(ctx, tx.Hash())
		if err != nil || receipt.Status != 1 || receipt.BlockNumber.Cmp(block) > 0 {
			continue
		}
		args, err := update.Inputs.Unpack(tx.Data()[4:])
		if err != nil {
			return nil, err
		}
		r, err := report.Parse(args[0].([]byte))
		if err != nil {
			return nil, err
		}
		for id, p := range out {
			if lane, ok := r.Lane(id); ok && r.ObservedAt > p.Clock {
				out[id] = aggregator.Apply(p, policy, lane, r.ObservedAt)
			}
		}
	}
	return out, nil
}

func (o *oracle) Simulate(_ context.Context, _ []byte, gas uint64) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.seen, o.gas = o.seen+1, gas
	return o.would
}

// attester signs whatever it is asked, or does as its test wants.
type attester struct {
	mu    sync.Mutex
	told  []report.Proposal
	asked int
	err   error
	hang  bool
}

func (a *attester) Attest(ctx context.Context, p report.Proposal) (report.Signature, error) {
	a.mu.Lock()
	err, hang := a.err, a.hang
	if p.Sign {
		a.asked++
	} else {
		a.told = append(a.told, p)
	}
	a.mu.Unlock()
	if hang {
		<-ctx.Done()
		return report.Signature{}, ctx.Err()
	}
	return report.Signature{R: common.Hash{1}, VS: common.Hash{2}}, err
}

// bench is a submitter on a fake chain, and what it says.
type bench struct {
	*Submitter
	t         *testing.T
	chain     *fakechain.Chain
	oracle    *oracle
	attesters [2]*attester
	wallet    common.Address
	locked    atomic.Bool // the wallet does not sign
	logs      *bytes.Buffer
	offered   uint64

	mu      sync.Mutex
	outlook aggregator.Outlook
	settled []Settled
	posted  []Posted
}

func (b *bench) Outlook(o aggregator.Outlook) { b.mu.Lock(); b.outlook = o; b.mu.Unlock() }
func (b *bench) Settled(s Settled)            { b.mu.Lock(); b.settled = append(b.settled, s); b.mu.Unlock() }
func (b *bench) Posted(p Posted)              { b.mu.Lock(); b.posted = append(b.posted, p); b.mu.Unlock() }

// polled is a single node whose heads are asked for.
type polled struct{ txmgr.HeadReader }

func (p polled) Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error {
	return txmgr.Follow(ctx, p, 250*time.Millisecond, slog.New(slog.DiscardHandler), onHead)
}

func start(t *testing.T) *bench {
	t.Helper()
	return startWith(t, func(*bench, *Parts) {})
}

var errLocked = errors.New("locked")

// lockable is a wallet whose key may be out of reach.
type lockable struct {
	txmgr.KeyWallet
	locked *atomic.Bool
}

func (w lockable) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if w.locked.Load() {
		return nil, errLocked
	}
	return w.KeyWallet.SignTx(ctx, tx, chainID)
}

// startWith lets a test change the parts before the submitter is made.
func startWith(t *testing.T, change func(*bench, *Parts)) *bench {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("wallet")))
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, chain: fakechain.New(901), logs: new(bytes.Buffer), attesters: [2]*attester{{}, {}}}
	b.oracle = &oracle{chain: b.chain}
	wallet := txmgr.NewKeyWallet(key)
	b.wallet = wallet.Address()
	log := slog.New(slog.NewTextHandler(b.logs, nil))
	cfg := txmgr.Defaults()
	cfg.ChainID = 901
	sender, err := txmgr.New(cfg, b.chain, lockable{wallet, &b.locked}, log, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := sender.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	config := Config{Oracle: common.Address{9}, Feeds: []price.Feed{{ID: eth, Name: "ETH/USD"}, {ID: btc, Name: "BTC/USD"}}}
	if err := config.Check(); err != nil {
		t.Fatal(err)
	}
	parts := Parts{
		Transactions: sender, Heads: polled{b.chain}, Oracle: b.oracle, Attesters: [2]Attester{b.attesters[0], b.attesters[1]}, Journal: b, Log: log,
	}
	change(b, &parts)
	b.Submitter = New(config, parts)
	b.Connect(b)
	ended := make(chan error)
	go func() { ended <- b.Run(t.Context()) }()
	t.Cleanup(func() {
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if strings.Contains(b.logs.String(), "level=ERROR") {
			t.Errorf("a defect of ours was logged:\n%s", b.logs)
		}
	})
	b.block()
	return b
}

// block mines one block and lets the submitter see it.
func (b *bench) block() {
	b.chain.Mine()
	b.wait(time.Second)
}

func (b *bench) wait(d time.Duration) { time.Sleep(d); synctest.Wait() }

// offer proposes both feeds at a price and waits until the submitter has dealt with it.
func (b *bench) offer(p price.Price) report.Report {
	b.t.Helper()
	return b.offerAnd(p, time.Second)
}

// offerAnd is offer with as long for the answer as it takes.
func (b *bench) offerAnd(p price.Price, patience time.Duration) report.Report {
	b.t.Helper()
	r := b.offerUnanswered(p)
	b.wait(time.Millisecond)
	if o := b.look(); o.Answered != b.offered {
		b.wait(patience)
		if o = b.look(); o.Answered != b.offered {
			b.t.Fatalf("offer %d was not answered: %+v", b.offered, o)
		}
	}
	return r
}

// offerUnanswered is offer without waiting for the answer.
func (b *bench) offerUnanswered(p price.Price) report.Report {
	at := uint32(time.Now().Unix())
	lane := report.ProposedLane{Lane: report.Lane{Claim: report.Agreed, A: p, B: p}}
	proposal := report.Proposal{ObservedAt: at, Sign: true, Pages: []report.ProposedPage{{Lanes: [3]report.ProposedLane{lane, lane}}}}
	b.Offer(aggregator.Proposal{Proposal: proposal, Causes: []aggregator.Cause{{Feed: eth, Received: time.Now(), DueSince: time.Now()}}})
	b.offered++
	return proposal.Report()
}

func (b *bench) look() aggregator.Outlook { b.mu.Lock(); defer b.mu.Unlock(); return b.outlook }

// outcomes is what was said of a feed, in order.
func (b *bench) outcomes(feed price.FeedID) (all []Outcome) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, s := range b.settled {
		if s.Feed == feed {
			all = append(all, s.Outcome)
		}
	}
	return all
}

func (b *bench) want(outcomes ...Outcome) {
	b.t.Helper()
	for _, feed := range []price.FeedID{eth, btc} {
		got := b.outcomes(feed)
		if len(got) != len(outcomes) {
			b.t.Fatalf("feed %d: outcomes %v, want %v", feed, got, outcomes)
		}
		for i, o := range outcomes {
			if got[i] != o {
				b.t.Fatalf("feed %d: outcomes %v, want %v", feed, got, outcomes)
			}
		}
	}
}

func TestP9AFeedCountsAsLandedOnlyWhenTheChainSaysSo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		if o := b.look(); !o.Ready || o.InFlight != nil || o.Published[eth].Price != 10_000 {
			t.Fatalf("outlook %+v", o)
		}
		sent := b.offer(10_100)
		b.want() // sent is not landed
		if o := b.look(); o.Ready || o.InFlight == nil || o.InFlight.ObservedAt != sent.ObservedAt {
			t.Fatalf("after sending: %+v", o)
		}
		b.block()
		b.want(Landed)
		if o := b.look(); !o.Ready || o.InFlight != nil || o.Published[btc].Price != 10_100 {
			t.Fatalf("after landing: %+v", o)
		}
		if s := b.Snapshot(); s.Published[eth].At != sent.ObservedAt || s.Head.Number.Uint64() != 2 {
			t.Errorf("snapshot %+v", s)
		}
	})
}

func TestATransactionWhoseAnswerWasLostCountsWhenItLands(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.chain.LoseAnswers(1)
		b.offer(10_100)
		b.want()
		b.block()
		b.want(Landed)
		if n := len(b.chain.Sends()); n != 1 {
			t.Errorf("sent %d times", n)
		}
	})
}

func TestAJumpThatTheContractHoldsIsHeld(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.offer(13_000)
		b.block()
		b.want(Held)
	})
}

func TestNothingIsSentWithoutBothSignatures(t *testing.T) {
	for _, side := range price.Sides {
		t.Run("P1: side "+side.String()+" refuses", func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := start(t)
				b.attesters[side].err = errors.New("my provider did not say that")
				b.offer(10_100)
				b.offer(10_100)
				b.want(NotSigned, NotSigned)
				if n := len(b.chain.Sends()); n != 0 {
					t.Errorf("sent %d transactions", n)
				}
				if o := b.look(); !o.Ready || o.InFlight != nil {
					t.Errorf("what is due must stay due: %+v", o)
				}
				if n := strings.Count(b.logs.String(), "report was not signed"); n != 1 {
					t.Errorf("the same refusal was logged %d times", n)
				}
			})
		})
	}
}

func TestAnAttesterThatHangsCostsItsDeadlineOnly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.attesters[price.B].hang = true
		began := time.Now()
		b.Offer(aggregator.Proposal{Proposal: report.Proposal{ObservedAt: uint32(time.Now().Unix()), Sign: true, Pages: []report.ProposedPage{
			{Lanes: [3]report.ProposedLane{{Lane: report.Lane{Claim: report.Agreed, A: 1, B: 1}}}}}}})
		for len(b.outcomes(eth)) == 0 {
			b.wait(10 * time.Millisecond)
		}
		if took := time.Since(began); took > 320*time.Millisecond || b.outcomes(eth)[0] != NotSigned {
			t.Errorf("%v after %v", b.outcomes(eth), took)
		}
	})
}

func TestAfterARevertTheNextPostIsSimulatedAndWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.chain.Revert(common.FromHex("0x1ac0f6d1"))
		b.offer(10_100)
		b.block()
		b.want(Reverted)
		if o := b.look(); o.Ready || o.InFlight != nil {
			t.Fatalf("right after the revert: %+v", o)
		}
		b.wait(time.Second)
		b.chain.Revert(nil)
		b.oracle.would = &contracts.RevertError{Name: "NotAttester"}
		b.chain.Mine()
		b.wait(time.Second)
		if o := b.look(); !o.Ready {
			t.Fatalf("after a second: %+v", o)
		}
		b.offer(10_200)
		b.want(Reverted, Rejected)
		if n := len(b.chain.Sends()); n != 1 {
			t.Fatalf("sent %d transactions: what would revert must not be sent", n)
		}
		for range 2 {
			b.block()
		}
		b.oracle.would = nil
		b.offer(10_300)
		b.block()
		b.want(Reverted, Rejected, Landed)
		if b.oracle.seen != 2 {
			t.Errorf("simulated %d times", b.oracle.seen)
		}
		b.offer(10_400)
		b.block()
		if b.oracle.seen != 2 {
			t.Error("rank 0 simulates although the last post passed")
		}
	})
}

func TestNothingIsSignedWhileNoHeadComes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.wait(6 * time.Second)
		if o := b.look(); o.Ready {
			t.Fatal("ready although the chain is silent")
		}
		b.offer(10_100)
		if b.attesters[price.A].asked != 0 || len(b.chain.Sends()) != 0 {
			t.Error("signed or sent while the chain is silent")
		}
		b.block()
		if o := b.look(); !o.Ready {
			t.Error("not ready although blocks come again")
		}
	})
}

func TestAStuckTransactionIsReplacedAndOnlyWhatLandedCounts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.offer(10_100)
		for range 2 {
			b.chain.MineEmpty()
			b.wait(time.Second)
			if o := b.look(); o.Replace {
				t.Fatalf("a replacement is wanted too early: %+v", o)
			}
		}
		for range 2 {
			b.chain.MineEmpty()
			b.wait(time.Second)
		}
		if o := b.look(); !o.Ready || !o.Replace || o.InFlight == nil {
			t.Fatalf("after four blocks: %+v", o)
		}
		fresh := b.offer(10_200)
		b.block()
		b.want(Replaced, Landed)
		if p := b.look().Published[eth]; p.Price != 10_200 || p.At != fresh.ObservedAt {
			t.Errorf("published %+v", p)
		}
	})
}

func TestAStrangersNonceIsBeatenToItAndWhatIsDueStaysDue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.offer(10_100)
		b.chain.MineStranger(b.wallet)
		b.wait(time.Second)
		for range 2 {
			b.block()
		}
		b.want(BeatenToIt)
		if o := b.look(); !o.Ready || o.InFlight != nil {
			t.Fatalf("outlook %+v", o)
		}
		b.offer(10_200)
		b.block()
		b.want(BeatenToIt, Landed)
	})
}

func TestAPendingPostIsSaidToBeLateOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.offer(10_100)
		for range 65 {
			b.chain.MineEmpty()
			b.wait(time.Second)
		}
		b.want(TimedOut)
		b.block()
		b.want(TimedOut, Landed)
	})
}

func TestARefusedTransactionIsRejected(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.chain.Refuse("insufficient funds for gas * price + value")
		b.offer(10_100)
		b.want(Rejected)
		if s := b.settled[0]; !errors.Is(s.Err, txmgr.ErrInsufficientFunds) {
			t.Errorf("reason %v", s.Err)
		}
		b.block() // at which the balance says that the wallet can pay
		b.offer(10_200)
		b.block()
		b.want(Rejected, Landed)
	})
}

func TestAWalletThatDoesNotSignCostsThatPostAndTheNextOneLands(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.locked.Store(true)
		b.offer(10_100)
		b.want(NotSigned)
		if s := b.settled[0]; !errors.Is(s.Err, errLocked) {
			t.Errorf("reason %v", s.Err)
		}
		b.locked.Store(false)
		b.offer(10_200)
		b.block()
		b.want(NotSigned, Landed)
	})
}

func TestLanesThatCannotBeReadDelayTheJudgementAndLoseNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.offer(10_100)
		b.oracle.mu.Lock()
		b.oracle.fail = errors.New("the node is busy")
		b.oracle.mu.Unlock()
		b.block()
		b.want()
		b.oracle.mu.Lock()
		b.oracle.fail = nil
		b.oracle.mu.Unlock()
		b.block()
		b.want(Landed)
	})
}

func TestTroubleIsToldToBothAttesters(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.Tell(aggregator.Proposal{Proposal: report.Proposal{ObservedAt: 5}})
		b.wait(time.Millisecond)
		for _, side := range price.Sides {
			if told := b.attesters[side].told; len(told) != 1 || told[0].ObservedAt != 5 {
				t.Errorf("side %v was told %v", side, told)
			}
		}
	})
}

func TestJudgeByWhatStandsOnChain(t *testing.T) {
	for _, c := range []struct {
		name string
		lane price.Published
		want Outcome
	}{
		{"agreed as of this report", price.Published{Price: 5, Clock: 100}, Landed},
		{"agreed as of a later one", price.Published{Price: 5, Clock: 101}, Landed},
		{"agreed as of an earlier one: the page was not applied", price.Published{Price: 5, Clock: 99}, Kept},
		{"a mark of agreement without an answer", price.Published{Clock: 100}, Kept},
		{"kept", price.Published{Price: 5, Clock: 100, Mark: price.MarkKept}, Kept},
		{"held", price.Published{Price: 5, Clock: 100, Mark: price.MarkHeld}, Held},
		{"disputed", price.Published{Price: 5, Clock: 100, Mark: price.MarkDisputed}, Disputed},
		{"missing", price.Published{Price: 5, Clock: 100, Mark: price.MarkMissing}, Missing},
		{"paused", price.Published{Price: 5, Clock: 100, Mark: price.MarkPaused}, Kept},
	} {
		if got := judge(c.lane, 100); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
