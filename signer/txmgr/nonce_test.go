package txmgr_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
)

func TestANonceUsedByAStrangerIsReportedAndNotBidForAnyMore(t *testing.T) {
	b := newBench(t)
	b.send("one")
	if told := b.observe(b.chain.MineStranger(wallet.Address())); len(told) != 0 {
		t.Fatalf("told %+v at the first head without a receipt, want patience", told)
	}
	if b.sender.Ready() || b.sender.NeedsReplacement() {
		t.Error("bids for a nonce that the chain has used")
	}
	mined := b.observeOne(b.chain.MineEmpty())
	if mined.By != txmgr.Stranger || mined.Nonce != 0 || mined.Receipt != nil {
		t.Errorf("mined %+v, want a stranger at nonce 0", mined)
	}
	b.dueAgain(mined, "one")
	if !strings.Contains(b.log.String(), "wallet shared") {
		t.Errorf("log says nothing of a shared wallet: %s", b.log)
	}
	if sent := b.send("one"); sent.Nonce != 1 {
		t.Errorf("sent with nonce %d, want 1", sent.Nonce)
	}
	b.landed(b.observeOne(b.chain.Mine()), "one")
}

func TestAStrangerIsReportedAlsoWhileNothingIsInFlight(t *testing.T) {
	b := newBench(t)
	b.chain.MineStranger(wallet.Address())
	mined := b.observeOne(b.chain.MineStranger(wallet.Address()))
	if mined.By != txmgr.Stranger || mined.Nonce != 0 || mined.Count != 2 {
		t.Errorf("mined %+v, want two nonces by a stranger", mined)
	}
	b.send("one")
	b.landed(b.observeOne(b.chain.Mine()), "one")
}

func TestAfterNonceTooLowNothingIsSentUntilTheNonceWasReadAgain(t *testing.T) {
	b := newBench(t)
	head := b.chain.MineStranger(wallet.Address())
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrNonceTooLow) {
		t.Fatalf("error %v, want ErrNonceTooLow", err)
	}
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrInFlight) {
		t.Errorf("error %v, want ErrInFlight until the nonce is read", err)
	}
	b.observe(head)
	b.observe(b.chain.MineEmpty())
	if sent := b.send("one"); sent.Nonce != 1 {
		t.Errorf("sent with nonce %d, want 1", sent.Nonce)
	}
}

func TestAReorganisationMakesItPendingAgainAndItsFeesAreKnown(t *testing.T) {
	b := newBench(t)
	first := b.send("one")
	b.landed(b.observeOne(b.chain.Mine()), "one")
	b.chain.Reorg(1, false)
	b.observe(b.chain.MineEmpty())
	if info, pending := b.sender.Pending(); !pending || info.Nonce != 0 || info.Hashes[0] != first.Hash {
		t.Fatalf("pending %+v (%v), want the first again", info, pending)
	}
	sends := len(b.chain.Sends())
	if sent := b.send("fresh"); sent.Nonce != 0 || sent.Attempt != 2 {
		t.Errorf("sent %+v, want a replacement at once", sent)
	}
	if got := len(b.chain.Sends()) - sends; got != 1 {
		t.Errorf("%d sends, want one that is taken", got)
	}
	b.landed(b.observeOne(b.chain.Mine()), "fresh", "one")
	b.metric("twofold_tx_reorgs_total", "twofold_tx_reorgs_total 1")
}

func TestAReorganisationUnderATransactionInFlightLosesNeither(t *testing.T) {
	b := newBench(t)
	b.send("one")
	b.landed(b.observeOne(b.chain.Mine()), "one")
	b.send("two")
	b.chain.Reorg(1, false)
	told := b.observe(b.chain.Mine()) // a block in which both are mined, at the height of the first
	if len(told) != 1 {
		t.Fatalf("told of %d nonces, want the second: %+v", len(told), told)
	}
	b.landed(told[0], "two")
}

func TestALostReorganisedTransactionIsReplacedBeforeTheOneAfterIt(t *testing.T) {
	b := newBench(t)
	b.send("one")
	b.landed(b.observeOne(b.chain.Mine()), "one")
	b.send("two")
	b.chain.Reorg(1, true)
	b.observe(b.chain.Mine())
	if sent := b.send("fresh"); sent.Nonce != 0 {
		t.Fatalf("sent with nonce %d, want the gap", sent.Nonce)
	}
	told := b.observe(b.chain.Mine())
	if len(told) != 2 {
		t.Fatalf("told of %d nonces, want both: %+v", len(told), told)
	}
	b.landed(told[0], "fresh", "one")
	b.landed(told[1], "two")
}

func TestAfterAKillItsOwnPendingTransactionIsFoundByNonceAndReplacedByFreshContent(t *testing.T) {
	b := newBench(t)
	b.send("from before")
	b.start()
	info, pending := b.sender.Pending()
	if !pending || info.Nonce != 0 || len(info.Hashes) != 0 {
		t.Fatalf("pending %+v (%v), want nonce 0 with unknown content", info, pending)
	}
	if !b.sender.Ready() || !b.sender.NeedsReplacement() {
		t.Fatal("it is not to be replaced at once")
	}
	if sent := b.send("fresh"); sent.Nonce != 0 {
		t.Errorf("sent with nonce %d, want 0", sent.Nonce)
	}
	if got := b.pooled(0); got != "fresh" {
		t.Errorf("the pool holds %q, want the fresh one", got)
	}
	b.landed(b.observeOne(b.chain.Mine()), "fresh")
}

func TestAfterAKillTheFeesAreRaisedUntilTheNodeTakesThem(t *testing.T) {
	b := newBench(t)
	b.send("from before")
	for range 6 { // six replacements, so that one raise does not reach
		b.stuck(3)
		b.send("replaced")
	}
	b.start()
	before := len(b.chain.Sends())
	b.send("fresh")
	if got := b.pooled(0); got != "fresh" {
		t.Errorf("the pool holds %q, want the fresh one", got)
	}
	if sends := len(b.chain.Sends()) - before; sends < 2 || sends > 5 {
		t.Errorf("%d sends, want a few", sends)
	}
	mined := b.observeOne(b.chain.Mine())
	b.landed(mined, "fresh")
	if mined.Attempts != 1 {
		t.Errorf("%d attempts are remembered, want only the one that was taken", mined.Attempts)
	}
}

func TestAfterAKillATransactionFromBeforeThatLandsIsNoStranger(t *testing.T) {
	b := newBench(t)
	b.send("from before")
	b.start()
	mined := b.observeOne(b.chain.Mine())
	if mined.By != txmgr.EarlierLife || mined.Nonce != 0 || mined.Count != 1 {
		t.Errorf("mined %+v, want nonce 0 by an earlier life", mined)
	}
	if sent := b.send("next"); sent.Nonce != 1 || sent.Attempt != 1 {
		t.Errorf("sent %+v, want a first attempt with nonce 1", sent)
	}
}

func TestAfterAKillAReplacementThatComesTooLateIsDueAgain(t *testing.T) {
	b := newBench(t)
	b.send("from before")
	b.start()
	head := b.chain.Mine()
	if _, err := b.sender.Send(b.ctx, content("late")); !errors.Is(err, txmgr.ErrNonceTooLow) {
		t.Fatalf("error %v, want ErrNonceTooLow", err)
	}
	mined := b.observeOne(head)
	if mined.By != txmgr.EarlierLife {
		t.Errorf("mined by %v, want the earlier life", mined.By)
	}
	b.dueAgain(mined, "late")
	if !b.sender.Ready() || strings.Contains(b.log.String(), "shared") {
		t.Errorf("not ready, or a false alarm: %s", b.log)
	}
}

func TestAPendingTransactionFromBeforeThatWasDroppedIsNoObstacle(t *testing.T) {
	b := newBench(t)
	b.send("from before")
	b.start()
	b.chain.Drop()
	b.send("fresh")
	b.landed(b.observeOne(b.chain.Mine()), "fresh")
}

func TestRaisingForAnUnknownTransactionIsBounded(t *testing.T) {
	b := newBench(t, func(cfg *txmgr.Config) { cfg.MaxRaises = 2 })
	texts := make([]string, 10)
	for i := range texts {
		texts[i] = "replacement transaction underpriced"
	}
	b.chain.Refuse(texts...)
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrUnderpriced) {
		t.Errorf("error %v, want ErrUnderpriced", err)
	}
	if sends := len(b.chain.Sends()); sends != 3 {
		t.Errorf("%d sends, want a first and two raises", sends)
	}
	if !b.sender.Ready() {
		t.Error("something is pending after it was refused")
	}
}

func TestAtTheCapNothingDearerIsSentAndItIsSaid(t *testing.T) {
	b := newBench(t, func(cfg *txmgr.Config) { cfg.MaxFee = 3_100_000 }) // a first attempt bids 3 000 000
	b.send("one")
	b.stuck(3)
	if _, err := b.sender.Send(b.ctx, content("two")); !errors.Is(err, txmgr.ErrFeeCap) {
		t.Fatalf("error %v, want ErrFeeCap", err)
	}
	for _, tx := range b.chain.Sends() {
		if tx.GasFeeCap().Uint64() > b.cfg.MaxFee {
			t.Errorf("a fee of %v was offered, above the cap", tx.GasFeeCap())
		}
	}
	b.metric("twofold_tx_fee_cap_reached_total", "twofold_tx_fee_cap_reached_total 1")
	b.landed(b.observeOne(b.chain.Mine()), "one")
}

func TestAtTheCapADroppedTransactionIsStillSentAfresh(t *testing.T) {
	b := newBench(t, func(cfg *txmgr.Config) { cfg.MaxFee = 3_000_000 })
	b.send("one")
	b.chain.Drop()
	b.stuck(3)
	b.send("two")
	b.landed(b.observeOne(b.chain.Mine()), "two", "one")
}

func TestABaseFeeAboveTheCapHoldsTheSendBack(t *testing.T) {
	b := newBench(t, func(cfg *txmgr.Config) { cfg.MaxFee = 3_000_000 })
	b.chain.SetBaseFee(3_000_001)
	b.stuck(1)
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrFeeCap) {
		t.Errorf("error %v, want ErrFeeCap", err)
	}
	if len(b.chain.Sends()) != 0 {
		t.Error("it was sent all the same")
	}
	b.chain.SetBaseFee(3_000_000)
	b.stuck(1)
	b.send("two")
}

func TestANodeThatWronglySaysNonceTooLowIsAskedAgain(t *testing.T) {
	b := newBench(t)
	b.chain.Refuse("nonce too low: next nonce 1, tx nonce 0")
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrNonceTooLow) {
		t.Fatalf("error %v, want ErrNonceTooLow", err)
	}
	b.stuck(1)
	if info, pending := b.sender.Pending(); pending {
		t.Errorf("pending %+v after it was refused", info)
	}
	if sent := b.send("two"); sent.Nonce != 0 || sent.Attempt != 1 {
		t.Errorf("sent %+v, want a first attempt with nonce 0", sent)
	}
	b.landed(b.observeOne(b.chain.Mine()), "two")
}

// slowWallet lets something happen while it signs.
type slowWallet struct {
	txmgr.Wallet
	meanwhile func()
}

func (w *slowWallet) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	w.meanwhile()
	return w.Wallet.SignTx(ctx, tx, chainID)
}

func TestANonceThatIsUsedWhileTheWalletSignsIsNotSent(t *testing.T) {
	b := newBench(t)
	slow := &slowWallet{Wallet: wallet, meanwhile: func() {}}
	sender, err := txmgr.New(b.cfg, b.chain, slow, quiet(), nil)
	if err == nil {
		err = sender.Start(b.ctx)
	}
	if err != nil {
		t.Fatalf("starting: %v", err)
	}
	b.sender = sender
	b.send("one")
	b.stuck(3)
	slow.meanwhile = func() { b.landed(b.observeOne(b.chain.Mine()), "one") }
	if _, err := sender.Send(b.ctx, content("two")); !errors.Is(err, txmgr.ErrNonceTooLow) {
		t.Errorf("error %v, want ErrNonceTooLow", err)
	}
	if sends := len(b.chain.Sends()); sends != 1 {
		t.Errorf("%d transactions were sent, want only the first", sends)
	}
	if !sender.Ready() {
		t.Error("not ready for the next nonce")
	}
}

func TestAWalletThatDoesNotSignLeavesNothingPending(t *testing.T) {
	b := newBench(t)
	sender, err := txmgr.New(b.cfg, b.chain, brokenWallet{wallet}, quiet(), nil)
	if err == nil {
		err = sender.Start(b.ctx)
	}
	if err != nil {
		t.Fatalf("starting: %v", err)
	}
	if _, err := sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrNotSigned) {
		t.Errorf("error %v, want ErrNotSigned", err)
	}
	if !sender.Ready() || len(b.chain.Sends()) != 0 {
		t.Error("something is pending")
	}
}

type brokenWallet struct{ txmgr.Wallet }

func (brokenWallet) SignTx(context.Context, *types.Transaction, *big.Int) (*types.Transaction, error) {
	return nil, errors.New("the key is in the other safe")
}
