package txmgr_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

// In blocks of two seconds.
const (
	tenMinutes = 300
	hours      = 3600
)

// tryOn sends whenever it is due while so many empty blocks pass, and returns what was sent last and how often.
func (b *bench) tryOn(tag string, blocks int) (last txmgr.Sent, tries int) {
	b.Helper()
	for range blocks {
		if b.sender.Ready() {
			last = b.send(fmt.Sprint(tag, " ", tries))
			tries++
		}
		b.stuck(1)
	}
	return last, tries
}

func TestAfterTenMinutesOfLostSendsTheFirstThatArrivesLandsAtAFirstAttemptsFees(t *testing.T) {
	b := newBench(t)
	b.chain.SetBalance(wallet.Address(), cost) // for one first attempt, and no more
	first := b.send("lost")
	b.stuck(3)
	b.chain.Drop()
	b.chain.LoseRequests(1 << 30)
	last, tries := b.tryOn("lost", tenMinutes)
	if tries < tenMinutes-3 {
		t.Errorf("%d tries in %d blocks, want one a block", tries, tenMinutes)
	}
	if last.Fees.Cap.Cmp(first.Fees.Cap) != 0 || last.Fees.Tip.Cmp(first.Fees.Tip) != 0 {
		t.Errorf("bid %v at last and %v at first, want no more for what nobody holds", last.Fees, first.Fees)
	}
	b.chain.LoseRequests(0)
	if !b.sender.Ready() {
		t.Fatal("not ready although the wallet can pay for a first attempt")
	}
	sent := b.send("arrived")
	if mined := b.observeOne(b.chain.Mine()); mined.Hash != sent.Hash || mined.Attempts != tries+2 {
		t.Errorf("%s landed of %d attempts, want the one that arrived of %d", mined.Content.Tag, mined.Attempts, tries+2)
	}
}

func TestWhatIsInDoubtAndYetInThePoolIsOutbid(t *testing.T) {
	b := newBench(t)
	b.chain.LoseAnswers(1)
	first := b.send("in doubt")
	b.stuck(3)
	second := b.send("fresh")
	if second.Doubt != nil || second.Fees.Cap.Cmp(first.Fees.Cap) <= 0 {
		t.Errorf("sent %+v, want it taken for more than %v", second, first.Fees.Cap)
	}
	b.landed(b.observeOne(b.chain.Mine()), "fresh", "in doubt")
}

func TestWhatIsTakenAndDroppedAgainAndAgainIsNotOutbid(t *testing.T) {
	b := newBench(t)
	first := b.send("dropped")
	for n := range tenMinutes {
		b.chain.Drop()
		b.stuck(1)
		if b.sender.Ready() {
			if sent := b.send(fmt.Sprint("again ", n)); sent.Fees.Cap.Cmp(first.Fees.Cap) != 0 {
				t.Fatalf("attempt %d bids %v, want the first one's %v: the pool is empty", sent.Attempt, sent.Fees.Cap, first.Fees.Cap)
			}
		}
	}
	if b.lines("has lost what it took") != 1 {
		t.Errorf("want it said once:\n%s", b.log)
	}
	b.metric("twofold_tx_pool_lost_total", "twofold_tx_pool_lost_total 1")
}

func TestWhatThePoolHoldsIsOutbidEverMoreSlowlyWhileBlocksAreEmpty(t *testing.T) {
	b := newBench(t)
	first := b.send("first")
	last, tries := b.tryOn("again", tenMinutes)
	if limit := new(big.Int).Mul(first.Fees.Cap, big.NewInt(10)); last.Fees.Cap.Cmp(limit) > 0 {
		t.Errorf("bid %v after %d tries in ten minutes, want ten times %v at most", last.Fees.Cap, tries, first.Fees.Cap)
	}
	if tries < 15 {
		t.Errorf("%d tries, want fresh content at least each time a quarter longer", tries)
	}
	t.Logf("%d tries, from %v to %v wei", tries, first.Fees.Cap, last.Fees.Cap)
	b.chain.Drop()
	b.stuck(1)
	if sent := b.send("fresh"); sent.Fees.Cap.Cmp(first.Fees.Cap) != 0 {
		t.Errorf("bid %v once the pool had lost it, want %v", sent.Fees.Cap, first.Fees.Cap)
	}
}

// blindNode does not see its own pool.
type blindNode struct{ *fakechain.Chain }

func (n blindNode) PendingNonceAt(ctx context.Context, _ common.Address) (uint64, error) {
	return n.NonceAt(ctx, wallet.Address(), nil)
}

func TestAPoolThatIsSaidToBeEmptyAndThenWantsMoreIsNotAskedAgain(t *testing.T) {
	b := newBench(t)
	b.node = blindNode{b.chain}
	b.start()
	first := b.send("first")
	last, _ := b.tryOn("again", tenMinutes)
	if limit := new(big.Int).Mul(first.Fees.Cap, big.NewInt(15)); last.Fees.Cap.Cmp(limit) > 0 {
		t.Errorf("bid %v, want 15 times %v at most", last.Fees.Cap, first.Fees.Cap)
	}
}

func TestAWalletThatCanPayForAFirstAttemptAndNotForTheReplacementWaitsForEither(t *testing.T) {
	b := newBench(t)
	b.chain.SetBalance(wallet.Address(), cost)
	b.send("one")
	b.stuck(3)
	if _, err := b.sender.Send(b.ctx, content("two")); !errors.Is(err, txmgr.ErrInsufficientFunds) {
		t.Fatalf("error %v, want ErrInsufficientFunds", err)
	}
	b.stuck(5)
	if b.sender.Ready() {
		t.Error("ready although the wallet cannot pay for what would be bid")
	}
	if sends := len(b.chain.Sends()); sends != 2 {
		t.Errorf("%d sends, want no more than found it out", sends)
	}
	b.chain.Drop()
	b.stuck(1)
	b.send("three")
	b.landed(b.observeOne(b.chain.Mine()), "three", "one")
}

func TestAfterHoursOfLostSendsAHeadIsObservedInBoundedReads(t *testing.T) {
	b := newBench(t)
	b.chain.LoseRequests(1 << 30)
	told := make(map[string]int)
	sends := 0
	for range hours {
		if b.sender.Ready() {
			sent := b.send(fmt.Sprint(sends))
			sends++
			for _, forgotten := range sent.Forgotten {
				told[forgotten.Tag.(string)]++
			}
		}
		b.stuck(1)
	}
	before := b.chain.Calls()["TransactionReceipt"]
	if told := b.observe(b.chain.MineStranger(wallet.Address())); len(told) != 0 {
		t.Fatalf("told %+v at the first head without a receipt, want patience", told)
	}
	if reads := b.chain.Calls()["TransactionReceipt"] - before; reads > 4*32 {
		t.Errorf("%d receipts were read at one head", reads)
	}
	mined := b.observeOne(b.chain.MineEmpty())
	if mined.By != txmgr.EarlierLife || mined.Attempts != sends || len(mined.Replaced) != 32 {
		t.Errorf("used by %v after %d attempts, %d due again: want one that may be ours, of %d", mined.By, mined.Attempts, len(mined.Replaced), sends)
	}
	for _, replaced := range mined.Replaced {
		told[replaced.Tag.(string)]++
	}
	for tag, times := range told {
		if times != 1 {
			t.Errorf("%s was told of %d times", tag, times)
		}
	}
	if len(told) != sends {
		t.Errorf("told of %d contents, %d were sent", len(told), sends)
	}
}

func TestWhatAPoolHoldsIsWatchedHoweverManyAreLostAfterIt(t *testing.T) {
	for _, before := range []int{0, 30} {
		b := newBench(t)
		b.chain.LoseRequests(before)
		b.tryOn("lost before", before)
		b.chain.LoseRequests(0)
		b.send("held")
		b.chain.LoseRequests(1 << 30)
		b.tryOn("lost after", 200)
		if mined := b.observeOne(b.chain.Mine()); mined.By != txmgr.Us || !strings.HasPrefix(mined.Content.Tag.(string), "held") {
			t.Errorf("%v landed by %v, want what was held", mined.Content.Tag, mined.By)
		}
	}
}

func TestTheSameTransactionSentAgainInDoubtIsToldOfOnceAsLanded(t *testing.T) {
	b := newBench(t)
	b.chain.LoseRequests(1)
	first := b.send("same")
	b.stuck(3)
	b.chain.Refuse("txpool is full")
	if _, err := b.sender.Send(b.ctx, content("same")); !errors.Is(err, txmgr.ErrPoolFull) {
		t.Fatalf("error %v, want ErrPoolFull", err)
	}
	if info, pending := b.sender.Pending(); !pending || len(info.Hashes) != 1 {
		t.Errorf("pending %+v (%v), want what is in doubt", info, pending)
	}
	b.stuck(1)
	if again := b.send("same"); again.Hash != first.Hash {
		t.Fatal("another transaction: the test tests nothing")
	}
	b.landed(b.observeOne(b.chain.Mine()), "same", "same")
}

// elsewhere answers sends as endpoints do of which none is on our chain.
type elsewhere struct{ *fakechain.Chain }

func (elsewhere) SendTransaction(context.Context, *types.Transaction) error {
	return &txmgr.WrongChainError{Want: chainID, Got: 10}
}

func TestWhatWasSurelyNotSentIsNotPending(t *testing.T) {
	b := newBench(t)
	b.node = elsewhere{b.chain}
	b.start()
	var wrong *txmgr.WrongChainError
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrUnreachable) || !errors.As(err, &wrong) {
		t.Errorf("error %v, want a refusal that names the chains", err)
	}
	if info, pending := b.sender.Pending(); pending || !b.sender.Ready() {
		t.Errorf("pending %+v", info)
	}
}
