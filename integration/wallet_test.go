package integration

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"twofold/integration/rig"
	"twofold/signer/submit"
)

// What the wallet and the fees go through, with a relayer around it.

// setBalance of the relayer's wallet.
func setBalance(t *testing.T, r *rig.Rig, wei *big.Int) {
	t.Helper()
	must(t, r.Chain.Call(t.Context(), nil, "anvil_setBalance", rig.Wallet.Address(), (*hexutil.Big)(wei)))
}

// setBaseFee of the next block, in wei per gas. From there on the chain moves it by its own rule.
func setBaseFee(t *testing.T, r *rig.Rig, wei uint64) {
	t.Helper()
	must(t, r.Chain.Call(t.Context(), nil, "anvil_setNextBlockBaseFeePerGas", hexutil.Uint64(wei)))
}

// gathered is a metric's value, summed over its labels.
func gathered(t *testing.T, relayer *rig.Relayer, name string) (sum float64) {
	t.Helper()
	families, err := relayer.Registry.Gather()
	must(t, err)
	for _, family := range families {
		if family.GetName() == name {
			for _, metric := range family.Metric {
				sum += metric.GetCounter().GetValue() + metric.GetGauge().GetValue()
			}
			return sum
		}
	}
	t.Fatalf("no metric %s", name)
	return 0
}

func TestAnEmptiedWalletIsSaidOnceAndPostingGoesOnAfterTheRefill(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	setBalance(t, r, big.NewInt(1))
	must(t, rig.Await(t.Context(), 30*time.Second, "the relayer to find its wallet empty", func(context.Context) error {
		if gathered(t, relayer, "twofold_tx_missing_wei") == 0 {
			return errors.New("nothing is missing")
		}
		return nil
	}))
	refused := len(relayer.Journal.With(submit.Rejected))
	rig.Pause(t.Context(), 10*block)
	if n := len(relayer.Journal.With(submit.Rejected)); n != refused {
		t.Errorf("%d more posts were tried while the wallet was known to be empty", n-refused)
	}
	if said := relayer.Log.With("fund it"); len(said) != 1 {
		t.Errorf("it is said %d times: %q", len(said), said)
	}
	setBalance(t, r, big.NewInt(params.Ether))
	awaitAnswersSince(t, r, time.Now(), 15*time.Second)
	if missing := gathered(t, relayer, "twofold_tx_missing_wei"); missing != 0 {
		t.Errorf("%v wei are missing after the refill", missing)
	}
	if lines := relayer.Log.With("transactions are taken again"); len(lines) != 1 {
		t.Errorf("its end is said %d times", len(lines))
	}
	noneReverted(t, r)
}

func TestABaseFeeThatIsRaisedFiftyTimesInAMinuteIsFollowedAndTheCapHolds(t *testing.T) {
	t.Parallel()
	const limit = 20_000_000_000 // posting.maxFee
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	fee, began, landed := uint64(200_000_000), time.Now(), relayer.Journal.Count(submit.Landed)
	for range 50 {
		setBaseFee(t, r, fee)
		rig.Pause(t.Context(), block)
		fee += fee * 8 / 100 // 1.08^50 is 47
	}
	if taken := time.Since(began); taken > time.Minute {
		t.Errorf("the fee was raised for %v, want a minute at most", taken)
	}
	if n := relayer.Journal.Count(submit.Landed) - landed; n < 20 {
		t.Errorf("%d outcomes landed meanwhile", n)
	}
	awaitAnswersSince(t, r, time.Now(), 15*time.Second)
	sound(t, r, relayer)
	aboveTheCap(t, r, relayer, 2*limit)
	awaitAnswersSince(t, r, time.Now(), 15*time.Second)
	noneReverted(t, r)
}

// aboveTheCap holds the base fee where nothing may be sent, and then lets it fall.
func aboveTheCap(t *testing.T, r *rig.Rig, relayer *rig.Relayer, fee uint64) {
	t.Helper()
	var nonce uint64
	for n := range 10 {
		setBaseFee(t, r, fee)
		rig.Pause(t.Context(), block)
		now, err := r.Chain.Nonce(t.Context(), rig.Wallet.Address())
		must(t, err)
		if n > 1 && now != nonce {
			t.Error("something landed above the cap")
		}
		nonce = now
	}
	if said := relayer.Log.With("dearer than maxFee"); len(said) != 1 {
		t.Errorf("that gas is too dear is said %d times: %q", len(said), said)
	}
	setBaseFee(t, r, params.GWei)
}

// anvil forgets at its next block what does not pay; go-ethereum keeps it for hours, and a nonce with it.
func TestWhatAnEarlierLifeLeftBelowTheBaseFeeIsReplacedByTheNext(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartInProcess})
	first := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	stopRelayer(t, first)
	rig.Pause(t.Context(), 2*block) // what it sent last lands
	left := stuckTransaction(t, r)
	second := startRelayer(t, r)
	if len(second.Log.With("found own transactions pending")) == 0 {
		t.Error("the next life has not found it")
	}
	awaitAnswersSince(t, r, time.Now(), settle+10*block)
	nonce, err := r.Chain.Nonce(t.Context(), rig.Wallet.Address())
	if err != nil || nonce <= left.Nonce() {
		t.Errorf("the nonce is %d (%v), want it above the one that was left, %d", nonce, err, left.Nonce())
	}
	if _, err := r.Chain.Client.TransactionReceipt(t.Context(), left.Hash()); err == nil {
		t.Error("what was left landed after all")
	}
	sound(t, r, first, second)
}

// stuckTransaction leaves one of the wallet in the pool that no block takes.
func stuckTransaction(t *testing.T, r *rig.Rig) *types.Transaction {
	t.Helper()
	nonce, err := r.Chain.Nonce(t.Context(), rig.Wallet.Address())
	must(t, err)
	to := rig.Stranger.Address()
	tx, err := types.SignNewTx(rig.Wallet.Key(), types.LatestSignerForChainID(big.NewInt(rig.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(rig.ChainID), Nonce: nonce, To: &to, Gas: 21_000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(1),
	})
	must(t, err)
	must(t, r.Chain.Client.SendTransaction(t.Context(), tx))
	return tx
}

func TestReceiptsThatAreAwaitedBringAnswersLikeAnyOther(t *testing.T) {
	t.Parallel()
	for name, chain := range chains {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRig(t, rig.Options{Chain: chain, Edit: map[string]string{"defaults:\n": "posting:\n  awaitReceipt: true\ndefaults:\n"}})
			relayer := startRelayer(t, r)
			awaitFirstAnswers(t, r)
			must(t, rig.Await(t.Context(), 30*time.Second, "sends to be answered with receipts", func(context.Context) error {
				if n := gathered(t, relayer, "twofold_tx_answered_with_receipt_total"); n < 3 {
					return fmt.Errorf("%v were", n)
				}
				return nil
			}))
			sound(t, r, relayer)
		})
	}
}
