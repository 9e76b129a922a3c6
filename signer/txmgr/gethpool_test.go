package txmgr_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts/devchain"
	"twofold/signer/txmgr"
)

// What go-ethereum's pool holds that this process did not put there: an earlier life's, or a stranger's with the same key.

// plant puts a transaction with the wallet's key into the pool, behind the senders' backs.
func (b *gethBench) plant(nonce uint64, tip, limit int64) {
	b.Helper()
	tx := types.MustSignNewTx(devchain.Key(1), types.LatestSignerForChainID(big.NewInt(chainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: nonce, To: &oracle, Gas: 50_000, GasTipCap: big.NewInt(tip), GasFeeCap: big.NewInt(limit),
	})
	if err := b.node.SendTransaction(b.ctx, tx); err != nil {
		b.Fatalf("planting nonce %d: %v", nonce, err)
	}
}

// lands sends under the nonce expected, and mines until it is told what became of it.
func (b *gethBench) lands(sender *txmgr.Sender, nonce uint64) []txmgr.Mined {
	b.Helper()
	tag := fmt.Sprint("under ", nonce)
	if sent := b.send(sender, tag); sent.Nonce != nonce {
		b.Fatalf("sent with nonce %d, want %d", sent.Nonce, nonce)
	}
	told := b.mine(sender)
	for _, mined := range told {
		if mined.By == txmgr.Us && mined.Content.Tag == tag && mined.Receipt.Status == types.ReceiptStatusSuccessful {
			return told
		}
	}
	b.Fatalf("told %+v, want %q landed", told, tag)
	return nil
}

func TestGethTakesEveryReplacementAtTheEdgesOfItsRule(t *testing.T) {
	tests := []struct {
		baseFee, tip uint64
		first        int // sends until the first is taken
	}{
		{baseFee: 1, tip: 0, first: 2}, // its pool wants a tip of 1 wei
		{baseFee: 1, tip: 1, first: 1},
		{baseFee: 1, tip: 9, first: 1},
		{baseFee: 7, tip: 10, first: 1},
		{baseFee: 1_000_000_000, tip: 0, first: 2},
	}
	for _, test := range tests {
		b := newGethBench(t, func(cfg *devchain.Config) { cfg.BaseFee = test.baseFee })
		sender := b.start(wallet, func(cfg *txmgr.Config) { cfg.Tip = test.tip })
		b.send(sender, "0")
		for n := 1; n <= 6; n++ {
			b.pretend(sender, 3)
			b.send(sender, fmt.Sprint(n))
		}
		if want := test.first + 6; b.node.sends != want {
			t.Errorf("base fee %d, tip %d: %d sends for seven attempts, want %d", test.baseFee, test.tip, b.node.sends, want)
		}
		b.landed(b.mine(sender), "6")
	}
}

func TestGethsTransactionsThatAreStuckFromBeforeAreReplacedOneByOne(t *testing.T) {
	b := newGethBench(t)
	for nonce := range uint64(3) {
		b.plant(nonce, 1, 1) // far below the base fee, with fees that nobody remembers
	}
	if b.mine(b.start(wallet)); b.nonce() != 0 {
		t.Fatal("what is below the base fee was mined: the test tests nothing")
	}
	sender := b.start(wallet)
	for nonce := range uint64(3) {
		if !sender.NeedsReplacement() {
			t.Errorf("nonce %d is not to be replaced at once", nonce)
		}
		b.lands(sender, nonce)
	}
	if _, pending := sender.Pending(); pending {
		t.Error("something is pending at the end")
	}
}

func TestGethsNonceGapIsFilledByWhatIsDueAndWhatLayBehindItIsAStrangers(t *testing.T) {
	b := newGethBench(t)
	b.plant(2, 2_000_000, 4_000_000_000) // it waits for nonces 0 and 1
	sender := b.start(wallet)
	if info, pending := sender.Pending(); pending {
		t.Errorf("pending %+v, want nothing: what lies behind a gap cannot land", info)
	}
	b.lands(sender, 0)
	told := b.lands(sender, 1)
	for tries := 0; len(told) < 2 && tries < 5; tries++ { // it may take one block more
		told = append(told, b.mine(sender)...)
	}
	var strangers uint64
	for _, mined := range told {
		if mined.By == txmgr.Stranger && mined.Nonce == 2 {
			strangers += mined.Count
		}
	}
	if strangers != 1 {
		t.Errorf("told %+v, want the nonce behind the gap used by a stranger", told)
	}
	b.lands(sender, 3)
}

func TestGethsStrangerThatSitsOnOurNonceIsReplaced(t *testing.T) {
	b := newGethBench(t)
	sender := b.start(wallet)
	b.lands(sender, 0)
	b.plant(1, 1, 1)
	b.lands(sender, 1)
}

func TestGethsStrangerBehindOurTransactionInFlightIsSurvived(t *testing.T) {
	b := newGethBench(t)
	sender := b.start(wallet)
	b.send(sender, "ours")
	b.plant(1, 2_000_000, 4_000_000_000)
	told := b.mine(sender) // both in one block
	if len(told) != 2 {
		t.Fatalf("told %+v, want both", told)
	}
	if told[0].By != txmgr.Stranger || told[0].Nonce != 1 || told[0].Count != 1 || told[1].By != txmgr.Us || told[1].Nonce != 0 {
		t.Errorf("told %+v, want a stranger at nonce 1 and ours at 0", told)
	}
	b.lands(sender, 2)
}

func TestGethsPoolThatForgotIsSentToAfresh(t *testing.T) {
	b := newGethBench(t)
	sender := b.start(wallet)
	first := b.send(sender, "forgotten")
	b.chain.DropPending()
	b.pretend(sender, 3)
	if again := b.send(sender, "fresh"); again.Fees.Cap.Cmp(first.Fees.Cap) != 0 {
		t.Errorf("bid %v after %v, although the pool held nothing", again.Fees.Cap, first.Fees.Cap)
	}
	b.landed(b.mine(sender), "fresh")
}

func (b *gethBench) nonce() uint64 {
	b.Helper()
	nonce, err := b.node.NonceAt(b.ctx, wallet.Address(), nil)
	if err != nil {
		b.Fatalf("reading nonce: %v", err)
	}
	return nonce
}

func TestGethAnswersASendWithItsReceiptOnceTheHeadIsThere(t *testing.T) {
	b := newGethBench(t)
	sender := b.start(wallet, func(cfg *txmgr.Config) { cfg.AwaitReceipt, cfg.SendTimeout = true, gethPatience })
	b.send(sender, "one")
	if b.node.sends != 0 {
		t.Errorf("%d sends of the ordinary kind, want none", b.node.sends)
	}
	if _, err := b.chain.Mine(b.ctx); err != nil {
		t.Fatalf("mining: %v", err)
	}
	select {
	case <-sender.Prompts():
	case <-b.ctx.Done():
		t.Fatal("no receipt came")
	}
	head, err := b.node.HeaderByNumber(b.ctx, nil)
	if err != nil {
		t.Fatalf("reading head: %v", err)
	}
	told, err := sender.Observe(b.ctx, head) // the head of now, asked for without waiting for anything
	if err != nil {
		t.Fatalf("observing: %v", err)
	}
	b.landed(told, "one")
	if _, err := b.start(txmgr.NewKeyWallet(devchain.Key(7)), func(cfg *txmgr.Config) { cfg.AwaitReceipt = true }).
		Send(b.ctx, content("poor")); !errors.Is(err, txmgr.ErrInsufficientFunds) {
		t.Errorf("error %v, want ErrInsufficientFunds at once", err)
	}
	sender.Wait()
}
