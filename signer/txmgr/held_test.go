package txmgr_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

// lines of the log that hold the text.
func (b *bench) lines(text string) int { return strings.Count(b.log.String(), text) }

// cost of a first attempt at the fake chain's base fee: gas by twice the base fee and the tip.
var cost = new(big.Int).Mul(big.NewInt(100_000), big.NewInt(3_000_000))

func TestAnEmptyWalletIsSaidOnceWithWhatIsMissingAndPostingGoesOnAfterTheRefill(t *testing.T) {
	b := newBench(t)
	b.chain.SetBalance(wallet.Address(), big.NewInt(1))
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrInsufficientFunds) {
		t.Fatalf("error %v, want ErrInsufficientFunds", err)
	}
	for range 20 {
		b.stuck(1)
		if b.sender.Ready() {
			t.Fatal("ready although the wallet cannot pay")
		}
		if _, err := b.sender.Send(b.ctx, content("again")); !errors.Is(err, txmgr.ErrInsufficientFunds) || !strings.Contains(err.Error(), "299999999999 wei are missing") {
			t.Fatalf("error %v, want what is missing", err)
		}
	}
	if sends := len(b.chain.Sends()); sends != 1 {
		t.Errorf("%d sends, want no more than found it out", sends)
	}
	b.metric("twofold_tx_missing_wei", "twofold_tx_missing_wei 2.99999999999e+11")
	if held := b.sender.Held(); held.Missing.String() != "299999999999" || held.TooDear {
		t.Errorf("held by %+v", held)
	}
	if b.lines("was not taken") != 1 || b.lines("fund it") != 1 || b.lines("missingWei=299999999999") != 1 {
		t.Errorf("want it said once:\n%s", b.log)
	}
	b.chain.SetBalance(wallet.Address(), cost)
	b.stuck(1)
	if !b.sender.Ready() {
		t.Fatal("not ready after the refill")
	}
	b.send("two")
	b.landed(b.observeOne(b.chain.Mine()), "two")
	b.metric("twofold_tx_missing_wei", "twofold_tx_missing_wei 0")
	if b.lines("taken again") != 1 {
		t.Errorf("its end is not said:\n%s", b.log)
	}
}

func TestAWalletThatCanPayOnceTheBaseFeeFallsGoesOnWithoutARefill(t *testing.T) {
	b := newBench(t)
	b.chain.SetBaseFee(2_000_000)
	b.stuck(1)
	b.chain.SetBalance(wallet.Address(), cost)
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrInsufficientFunds) {
		t.Fatalf("error %v, want ErrInsufficientFunds", err)
	}
	b.stuck(3)
	if b.sender.Ready() {
		t.Error("ready although the wallet cannot pay")
	}
	b.chain.SetBaseFee(1_000_000)
	b.stuck(1)
	b.send("two")
	b.landed(b.observeOne(b.chain.Mine()), "two")
}

// poolOnly is a node that cannot be asked about balances, nor about gas prices.
type poolOnly struct{ txmgr.Node }

func TestAWalletWhoseBalanceCannotBeReadIsTriedOncePerHead(t *testing.T) {
	b := newBench(t)
	sender, err := txmgr.New(b.cfg, poolOnly{b.chain}, wallet, quiet(), nil)
	if err == nil {
		err = sender.Start(b.ctx)
	}
	if err != nil {
		t.Fatalf("starting: %v", err)
	}
	b.sender = sender
	b.chain.SetBalance(wallet.Address(), new(big.Int))
	for range 5 {
		for range 3 {
			if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrInsufficientFunds) {
				t.Fatalf("error %v, want ErrInsufficientFunds", err)
			}
		}
		b.stuck(1)
	}
	if sends := len(b.chain.Sends()); sends != 5 {
		t.Errorf("%d sends at 5 heads, want one a head", sends)
	}
	b.chain.SetBalance(wallet.Address(), cost)
	b.send("two")
	b.landed(b.observeOne(b.chain.Mine()), "two")
}

// The fee for data on L1 is none of what is foretold here: only the node knows that the balance does not cover it.
func TestAWalletThatLacksOnlyTheL1FeeIsTriedOncePerHead(t *testing.T) {
	b := newBench(t)
	const text = "insufficient funds for gas * price + value: balance 5, tx cost 9, overshot 4"
	b.chain.Refuse(text, text, text)
	for range 3 {
		for range 2 {
			if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrInsufficientFunds) {
				t.Fatalf("error %v, want ErrInsufficientFunds", err)
			}
		}
		b.stuck(1)
	}
	if sends := len(b.chain.Sends()); sends != 3 {
		t.Errorf("%d sends at 3 heads, want one a head", sends)
	}
	b.send("two")
}

func TestABaseFeeThatRisesFiftyTimesInAMinuteIsFollowedByWhatIsPending(t *testing.T) {
	b := newBench(t)
	const blocks = 60 // one a second
	fee, landed := uint64(1_000_000), 0
	for range blocks {
		if b.sender.Ready() {
			b.send("price")
		}
		fee += fee * 67 / 1000 // 1.067^60 is 49
		b.chain.SetBaseFee(fee)
		for _, mined := range b.observe(b.chain.Mine()) {
			if mined.By != txmgr.Us {
				t.Fatalf("mined %+v, want ours", mined)
			}
			landed++
		}
	}
	if fee < 48_000_000 || landed < blocks-1 {
		t.Errorf("%d landed in %d blocks while the base fee rose to %d, want one a block", landed, blocks, fee)
	}
}

func TestABaseFeeThatJumpsOverWhatIsPendingAgainAndAgainIsCaughtUpWith(t *testing.T) {
	b := newBench(t)
	fee := uint64(1_000_000)
	b.send("one")
	for range 5 { // fourfold each time, while what is pending pays for twice at most
		fee *= 4
		b.chain.SetBaseFee(fee)
		for range 3 {
			if told := b.observe(b.chain.Mine()); len(told) != 0 {
				t.Fatalf("told %+v of what does not pay", told)
			}
		}
		b.send("fresher")
	}
	b.landed(b.observeOne(b.chain.Mine()), "fresher", "one", "fresher", "fresher", "fresher", "fresher")
}

func TestAtTheCapNothingDearerIsSentWhichIsSaidOnceAndItLandsWhenTheBaseFeeFalls(t *testing.T) {
	b := newBench(t, func(cfg *txmgr.Config) { cfg.MaxFee = 10_000_000 })
	b.send("one")
	b.chain.SetBaseFee(20_000_000)
	for range 30 {
		if told := b.observe(b.chain.Mine()); len(told) != 0 {
			t.Fatalf("told %+v above the cap", told)
		}
		if b.sender.Ready() || b.sender.NeedsReplacement() {
			t.Fatal("ready although nothing may be sent")
		}
		if _, err := b.sender.Send(b.ctx, content("two")); !errors.Is(err, txmgr.ErrFeeCap) && !errors.Is(err, txmgr.ErrInFlight) {
			t.Fatalf("error %v, want ErrFeeCap", err)
		}
	}
	if sends := len(b.chain.Sends()); sends != 1 {
		t.Errorf("%d sends, want none above the cap", sends)
	}
	if b.lines("level=WARN") != 1 || b.lines("dearer than maxFee") != 1 {
		t.Errorf("want it said once:\n%s", b.log)
	}
	b.metric("twofold_tx_too_dear", "twofold_tx_too_dear 1")
	if held := b.sender.Held(); !held.TooDear || held.Missing.Sign() != 0 { // though the obstacle may be what is in flight
		t.Errorf("held by %+v", held)
	}
	b.chain.SetBaseFee(2_000_000)
	b.landed(b.observeOne(b.chain.Mine()), "one")
	if b.lines("within maxFee again") != 1 {
		t.Errorf("its end is not said:\n%s", b.log)
	}
	b.metric("twofold_tx_too_dear", "twofold_tx_too_dear 0")
	b.send("two")
}

func TestWhatIsAtTheCapIsTriedAgainOnceInThreeBlocksInCaseTheNodeHasLostIt(t *testing.T) {
	b := newBench(t, func(cfg *txmgr.Config) { cfg.MaxFee = 3_100_000 }) // a first attempt bids 3 000 000
	b.send("one")
	b.stuck(3)
	for range 12 {
		for range 2 {
			if _, err := b.sender.Send(b.ctx, content("two")); !errors.Is(err, txmgr.ErrFeeCap) && !errors.Is(err, txmgr.ErrInFlight) {
				t.Fatalf("error %v, want ErrFeeCap", err)
			}
		}
		b.stuck(1)
	}
	if sends := len(b.chain.Sends()); sends != 1+4 {
		t.Errorf("%d sends, want a first and one in three blocks", sends)
	}
	if b.lines("level=WARN") != 1 {
		t.Errorf("want it said once:\n%s", b.log)
	}
	b.chain.Drop()
	b.stuck(3)
	b.send("three")
	b.landed(b.observeOne(b.chain.Mine()), "three", "one")
}

func TestARefusedReplacementIsNotTriedAgainWithinTheBlock(t *testing.T) {
	b := newBench(t)
	b.send("one")
	b.stuck(3)
	b.chain.Refuse("txpool is full")
	if _, err := b.sender.Send(b.ctx, content("two")); !errors.Is(err, txmgr.ErrPoolFull) {
		t.Fatalf("error %v, want ErrPoolFull", err)
	}
	if _, err := b.sender.Send(b.ctx, content("three")); !errors.Is(err, txmgr.ErrInFlight) {
		t.Errorf("error %v, want ErrInFlight until the next block", err)
	}
	b.stuck(1)
	b.send("four")
}

func TestANodeWithALeastTipOfItsOwnIsBidMore(t *testing.T) {
	for _, test := range []struct{ tip, least uint64 }{{0, 1}, {1, 30_000}, {1_000_000, 1_000_000_000}} {
		b := newBench(t, func(cfg *txmgr.Config) { cfg.Tip = test.tip })
		b.chain.SetLeastTip(test.least)
		if sent := b.send("one"); sent.Fees.Tip.Uint64() < test.least || sent.Fees.Cap.Uint64() > b.cfg.MaxFee {
			t.Errorf("fees %v, want a tip of %d at least", sent.Fees, test.least)
		}
		mined := b.observeOne(b.chain.Mine())
		b.landed(mined, "one")
		if mined.Attempts != 1 {
			t.Errorf("%d attempts are remembered, want only the one that was taken", mined.Attempts)
		}
	}
}

func TestWithoutABaseFeeOneGasPriceIsPaidAndRaisedByTenPercent(t *testing.T) {
	b := newBench(t)
	b.chain.SetGasPrice(1_875_000_001)
	b.chain.Mine()
	b.start()
	first := b.send("old")
	b.stuck(3)
	second := b.send("fresh")
	for _, tx := range b.chain.Sends() {
		if tx.Type() != types.LegacyTxType || tx.ChainId().Uint64() != chainID {
			t.Errorf("sent type %d for chain %v, want a legacy one for ours", tx.Type(), tx.ChainId())
		}
	}
	if first.Fees.Cap.Uint64() != 1_875_000_001 || second.Fees.Cap.Uint64() != 2_062_500_002 {
		t.Errorf("paid %v and then %v", first.Fees.Cap, second.Fees.Cap)
	}
	b.metric("twofold_tx_base_fee_wei", "twofold_tx_base_fee_wei 1.875000001e+09")
	mined := b.observeOne(b.chain.Mine())
	b.landed(mined, "fresh", "old")
	if paid := mined.Receipt.EffectiveGasPrice; paid.Cmp(second.Fees.Cap) != 0 {
		t.Errorf("paid %v wei per gas, want what was bid, %v", paid, second.Fees.Cap)
	}
}

func TestTheGasPriceFollowsTheHeadsAndNoSendAsksForIt(t *testing.T) {
	b := newBench(t)
	b.chain.SetGasPrice(5_000)
	b.chain.Mine()
	b.start()
	b.chain.SetGasPrice(7_000)
	b.stuck(1)
	asked := b.chain.Calls()["SuggestGasPrice"]
	if sent := b.send("one"); sent.Fees.Cap.Uint64() != 7_000 {
		t.Errorf("paid %v, want what the newest head's node asked", sent.Fees.Cap)
	}
	if n := b.chain.Calls()["SuggestGasPrice"] - asked; n != 0 {
		t.Errorf("a send asked for the gas price %d times", n)
	}
	b.landed(b.observeOne(b.chain.Mine()), "one")
}

func TestTheConfigsGasPriceIsPaidWithoutAsking(t *testing.T) {
	b := newBench(t, func(cfg *txmgr.Config) { cfg.GasPrice = 9_000 })
	b.chain.SetGasPrice(5_000)
	b.chain.Mine()
	b.start()
	if sent := b.send("one"); sent.Fees.Cap.Uint64() != 9_000 || b.chain.Calls()["SuggestGasPrice"] != 0 {
		t.Errorf("paid %v after %d questions", sent.Fees.Cap, b.chain.Calls()["SuggestGasPrice"])
	}
}

func TestAGasPriceAboveTheCapHoldsEverythingBack(t *testing.T) {
	b := newBench(t)
	b.chain.SetGasPrice(b.cfg.MaxFee + 1)
	b.chain.Mine()
	b.start()
	if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrFeeCap) {
		t.Errorf("error %v, want ErrFeeCap", err)
	}
	b.chain.SetGasPrice(b.cfg.MaxFee)
	b.stuck(1)
	b.send("two")
}

func TestAChainThatGetsABaseFeeReplacesWhatWasSentBefore(t *testing.T) {
	b := newBench(t)
	b.chain.SetGasPrice(5_000_000)
	b.chain.Mine()
	b.start()
	b.send("one")
	b.chain.SetBaseFee(6_000_000)
	b.stuck(3)
	b.send("two")
	if last := b.chain.Sends()[1]; last.Type() != types.DynamicFeeTxType {
		t.Errorf("sent type %d where there is a base fee", last.Type())
	}
	b.landed(b.observeOne(b.chain.Mine()), "two", "one")
}

func TestWithoutABaseFeeAndWithoutAGasPriceNothingStarts(t *testing.T) {
	chain := fakechain.New(chainID)
	chain.SetGasPrice(1)
	chain.Mine()
	cfg := txmgr.Defaults()
	cfg.ChainID = chainID
	sender, err := txmgr.New(cfg, poolOnly{chain}, wallet, quiet(), nil)
	if err != nil {
		t.Fatalf("making sender: %v", err)
	}
	if err := sender.Start(t.Context()); err == nil || !strings.Contains(err.Error(), "set gasPrice") {
		t.Errorf("error %v, want the fix named", err)
	}
}
