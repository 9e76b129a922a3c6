package txmgr_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

func TestWhatWasSentLandsAndItsReceiptSaysSo(t *testing.T) {
	b := newBench(t)
	sent := b.send("one")
	if sent.Attempt != 1 || sent.Nonce != 0 || sent.Doubt != nil || sent.At.IsZero() {
		t.Errorf("sent %+v, want a first attempt without doubt", sent)
	}
	mined := b.observeOne(b.chain.Mine())
	b.landed(mined, "one")
	if mined.Hash != sent.Hash || mined.Nonce != 0 || mined.Attempts != 1 || mined.Reverted != nil {
		t.Errorf("mined %+v, want the hash that was sent", mined)
	}
	if _, pending := b.sender.Pending(); pending || !b.sender.Ready() {
		t.Error("still in flight after it landed")
	}
	if sent := b.send("two"); sent.Nonce != 1 || sent.Attempt != 1 {
		t.Errorf("then sent %+v, want a first attempt with nonce 1", sent)
	}
}

func TestASendAsksTheNodeForNothingElse(t *testing.T) {
	b := newBench(t)
	before := b.chain.Calls()
	b.send("one")
	after := b.chain.Calls()
	for name, n := range after {
		if made := n - before[name]; name == "SendTransaction" && made != 1 || name != "SendTransaction" && made != 0 {
			t.Errorf("%s was called %d times during a send", name, made)
		}
	}
}

func TestTransactionsAreOfTheConfiguredChainWithTheFeesOfTheNewestHead(t *testing.T) {
	b := newBench(t)
	b.chain.SetBaseFee(3_000_000)
	b.observe(b.chain.MineEmpty())
	b.send("one")
	tx := b.chain.Sends()[0]
	if tx.Type() != types.DynamicFeeTxType || tx.ChainId().Uint64() != chainID || tx.Gas() != 100_000 || *tx.To() != oracle {
		t.Errorf("sent %+v", tx)
	}
	if tx.GasTipCap().Uint64() != b.cfg.Tip || tx.GasFeeCap().Uint64() != 2*3_000_000+b.cfg.Tip {
		t.Errorf("fees %v and %v, want the tip and twice the base fee above it", tx.GasTipCap(), tx.GasFeeCap())
	}
}

func TestOneTransactionIsInFlightAtATime(t *testing.T) {
	b := newBench(t)
	b.send("one")
	if b.sender.Ready() || b.sender.NeedsReplacement() {
		t.Error("ready while one is in flight")
	}
	if _, err := b.sender.Send(b.ctx, content("two")); !errors.Is(err, txmgr.ErrInFlight) {
		t.Errorf("error %v, want ErrInFlight", err)
	}
	if n := len(b.chain.Sends()); n != 1 {
		t.Errorf("%d transactions were sent", n)
	}
}

func TestAfterThreeBlocksFreshContentReplacesUnderTheSameNonceWithBothFeesRaised(t *testing.T) {
	b := newBench(t)
	first := b.send("old")
	b.stuck(2)
	if b.sender.NeedsReplacement() {
		t.Error("replacement is due after two blocks")
	}
	b.stuck(1)
	if !b.sender.NeedsReplacement() {
		t.Fatal("replacement is not due after three blocks")
	}
	second := b.send("fresh")
	if second.Nonce != first.Nonce || second.Attempt != 2 {
		t.Errorf("sent %+v in place of %+v", second, first)
	}
	for name, pair := range map[string][2]*big.Int{"tip": {first.Fees.Tip, second.Fees.Tip}, "cap": {first.Fees.Cap, second.Fees.Cap}} {
		least := new(big.Int).Div(new(big.Int).Mul(pair[0], big.NewInt(110)), big.NewInt(100))
		if pair[1].Cmp(least) < 0 {
			t.Errorf("%s raised from %v to %v, want 10 %% more", name, pair[0], pair[1])
		}
	}
	b.landed(b.observeOne(b.chain.Mine()), "fresh", "old")
	b.metric("twofold_tx_replacements_total", "twofold_tx_replacements_total 1")
}

func TestOnceOldEnoughItIsReplacedAtMostOnceABlock(t *testing.T) {
	b := newBench(t)
	b.send("one")
	b.stuck(3)
	b.send("two")
	if _, err := b.sender.Send(b.ctx, content("three")); !errors.Is(err, txmgr.ErrInFlight) {
		t.Errorf("error %v within the same block, want ErrInFlight", err)
	}
	b.stuck(1)
	b.send("three")
	b.landed(b.observeOne(b.chain.Mine()), "three", "one", "two")
}

func TestABlockCountsOnlyWhenTheNonceHasBeenReadAtIt(t *testing.T) {
	b := newBench(t)
	b.send("one")
	b.stuck(2)
	head := b.chain.Mine() // the third block, and it holds the transaction
	b.chain.SetUnreachable(true)
	if _, err := b.sender.Observe(b.ctx, head); err == nil {
		t.Fatal("observed without a node")
	}
	if b.sender.NeedsReplacement() {
		t.Error("what may have landed is to be replaced")
	}
	b.chain.SetUnreachable(false)
	b.landed(b.observeOne(head), "one")
}

func TestWhatLandedIsWhatHasTheReceiptNotWhatWasSentLast(t *testing.T) {
	b := newBench(t)
	b.send("old")
	b.stuck(3)
	b.chain.LoseRequests(1)
	if sent := b.send("fresh"); sent.Doubt == nil {
		t.Error("no doubt about a send without an answer")
	}
	b.landed(b.observeOne(b.chain.Mine()), "old", "fresh")
}

func TestASendThatTookEffectAndWhoseAnswerWasLostIsWatched(t *testing.T) {
	b := newBench(t)
	b.chain.LoseAnswers(1)
	sent := b.send("one")
	if !errors.Is(sent.Doubt, context.DeadlineExceeded) {
		t.Errorf("doubt %v, want the lost answer", sent.Doubt)
	}
	if info, pending := b.sender.Pending(); !pending || info.Contents[0].Tag != "one" {
		t.Errorf("pending %+v (%v), want what was sent", info, pending)
	}
	b.landed(b.observeOne(b.chain.Mine()), "one")
	b.metric("twofold_tx_mined_total", `twofold_tx_mined_total{outcome="earlier_life"} 0
twofold_tx_mined_total{outcome="landed"} 1
twofold_tx_mined_total{outcome="reverted"} 0
twofold_tx_mined_total{outcome="stranger"} 0`)
}

func TestASendThatGotLostIsReplacedUnderTheSameNonce(t *testing.T) {
	b := newBench(t)
	b.chain.LoseRequests(1)
	b.send("lost")
	b.stuck(3)
	if sent := b.send("fresh"); sent.Nonce != 0 {
		t.Errorf("sent with nonce %d, want 0", sent.Nonce)
	}
	b.landed(b.observeOne(b.chain.Mine()), "fresh", "lost")
}

func TestATransactionThatLandsBeforeItsAnswerComesIsRecognised(t *testing.T) {
	b := newBench(t)
	var mined txmgr.Mined
	b.chain.BeforeAnswer(func(*types.Transaction) { mined = b.observeOne(b.chain.Mine()) })
	b.chain.LoseAnswers(1)
	b.send("one")
	b.landed(mined, "one")
	if !b.sender.Ready() {
		t.Error("not ready after it landed")
	}
}

func TestADroppedTransactionIsSentAfreshInTime(t *testing.T) {
	b := newBench(t)
	b.send("dropped")
	b.chain.Drop()
	b.stuck(3)
	b.send("fresh")
	b.landed(b.observeOne(b.chain.Mine()), "fresh", "dropped")
}

func TestARefusedFirstAttemptLeavesNothingPending(t *testing.T) {
	tests := []struct {
		text  string
		is    error
		label string
	}{
		{"txpool is full", txmgr.ErrPoolFull, "pool_full"},
		{"intrinsic gas too low: gas 1, minimum needed 21000", txmgr.ErrInvalid, "invalid"},
		{"max fee per gas less than block base fee", txmgr.ErrFeeTooLow, "fee_too_low"},
	}
	for _, test := range tests {
		b := newBench(t, func(cfg *txmgr.Config) { cfg.MaxRaises = 0 })
		b.chain.Refuse(test.text)
		if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, test.is) {
			t.Errorf("%s: error %v, want %v", test.text, err, test.is)
		}
		if _, pending := b.sender.Pending(); pending || !b.sender.Ready() {
			t.Errorf("%s: something is pending", test.text)
		}
		if !strings.Contains(b.log.String(), test.label) {
			t.Errorf("%s: not in the log: %s", test.text, b.log)
		}
		b.send("two")
		b.landed(b.observeOne(b.chain.Mine()), "two")
	}
}

func TestARefusedReplacementLeavesTheFirstPending(t *testing.T) {
	b := newBench(t)
	b.send("one")
	b.stuck(3)
	b.chain.Refuse("insufficient funds for gas * price + value")
	if _, err := b.sender.Send(b.ctx, content("two")); !errors.Is(err, txmgr.ErrInsufficientFunds) {
		t.Errorf("error %v, want ErrInsufficientFunds", err)
	}
	b.landed(b.observeOne(b.chain.Mine()), "one")
}

func TestAnAnswerNobodyKnowsCountsAsAccepted(t *testing.T) {
	b := newBench(t)
	b.chain.Refuse("the sequencer is having a day off")
	if sent := b.send("one"); sent.Doubt == nil || !strings.Contains(sent.Doubt.Error(), "day off") {
		t.Errorf("doubt %v, want the node's words", sent.Doubt)
	}
	if _, pending := b.sender.Pending(); !pending {
		t.Error("it is not watched")
	}
}

func TestASurelyUnreachableNodeLeavesNothingPending(t *testing.T) {
	b := newBench(t)
	b.chain.SetUnreachable(true)
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrUnreachable) {
		t.Errorf("error %v, want ErrUnreachable", err)
	}
	if !b.sender.Ready() {
		t.Error("something is pending")
	}
}

func TestAnEndedContextSendsNothing(t *testing.T) {
	b := newBench(t)
	ctx, cancel := context.WithCancel(b.ctx)
	cancel()
	if _, err := b.sender.Send(ctx, content("one")); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want the context's", err)
	}
	if b.chain.Calls()["SendTransaction"] != 0 || !b.sender.Ready() {
		t.Error("something was sent")
	}
}

func TestAReceiptThatComesLaterThanTheNonceIsWaitedFor(t *testing.T) {
	b := newBench(t)
	b.send("one")
	head := b.chain.Mine()
	b.chain.HideReceipts(2)
	b.landed(b.observeOne(head), "one")
}

func TestAReceiptThatComesAHeadLaterIsStillOurs(t *testing.T) {
	b := newBench(t)
	b.send("one")
	head := b.chain.Mine()
	b.chain.HideReceipts(4)
	if told := b.observe(head); len(told) != 0 {
		t.Fatalf("told %+v without a receipt", told)
	}
	if _, pending := b.sender.Pending(); !pending {
		t.Error("not pending while it is not known what landed")
	}
	b.landed(b.observeOne(b.chain.MineEmpty()), "one")
}

func TestARevertedReceiptIsATypedErrorWithTheContractsData(t *testing.T) {
	b := newBench(t)
	b.send("one")
	b.chain.Revert([]byte{0xde, 0xad, 0xbe, 0xef})
	mined := b.observeOne(b.chain.Mine())
	if mined.Reverted == nil || string(mined.Reverted.Data) != "\xde\xad\xbe\xef" || mined.Reverted.Hash != mined.Hash {
		t.Fatalf("reverted %+v, want the data", mined.Reverted)
	}
	var reverted *txmgr.RevertedError
	if !errors.As(error(mined.Reverted), &reverted) || !strings.Contains(reverted.Error(), "0xdeadbeef") {
		t.Errorf("error %v", mined.Reverted)
	}
	b.metric("twofold_tx_gas_used_total", `twofold_tx_gas_used_total 50000`)
}

func TestARevertThatCannotBeRepeatedIsARevertAllTheSame(t *testing.T) {
	b := newBench(t)
	b.send("one")
	b.chain.Revert([]byte{1})
	head := b.chain.Mine()
	b.chain.Revert(nil) // as when another transaction of the block was in the way
	mined := b.observeOne(head)
	if mined.Reverted == nil || mined.Reverted.Data != nil || mined.Receipt.Status != 0 {
		t.Errorf("mined %+v, want a revert without data", mined)
	}
}

func TestANodeOfAnotherChainIsRefused(t *testing.T) {
	cfg := txmgr.Defaults()
	cfg.ChainID = chainID
	sender, err := txmgr.New(cfg, fakechain.New(10), wallet, quiet(), nil)
	if err != nil {
		t.Fatalf("making sender: %v", err)
	}
	var wrong *txmgr.WrongChainError
	if err := sender.Start(t.Context()); !errors.As(err, &wrong) || wrong.Want != chainID || wrong.Got != 10 {
		t.Errorf("error %v, want a wrong chain", err)
	}
	if _, err := sender.Send(t.Context(), content("one")); !errors.Is(err, txmgr.ErrNotStarted) {
		t.Errorf("error %v, want ErrNotStarted", err)
	}
}

func TestAConfigNamesEveryFault(t *testing.T) {
	cfg := txmgr.Config{Tip: 5, MaxFee: 4, RaisePercent: 9}
	_, err := txmgr.New(cfg, fakechain.New(1), wallet, quiet(), nil)
	for _, key := range []string{"chainId", "tip", "raisePercent", "resubmitAfter", "sendTimeout", "readTimeout", "pollEvery"} {
		if err == nil || !strings.Contains(err.Error(), key) {
			t.Errorf("error %v, want %s named", err, key)
		}
	}
	good := txmgr.Defaults()
	good.ChainID = 1
	if err := good.Check(); err != nil {
		t.Errorf("the defaults do not check: %v", err)
	}
}
