package integration

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"twofold/aggregator"
	"twofold/config"
	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/signer/cost"
)

// l1PerByte is what the chain's fee parameters below make of a byte that cannot be compressed, in wei: 0.8365 bytes after
// FastLZ as Fjord estimates it, at 16 times a scalar of 5 227 millionths and a base fee of 30 gwei on L1.
const l1PerByte = 2_098_744_000

// chargeL1 makes anvil charge for data on L1, and puts a predeploy there that foretells it. anvil computes the fee from
// L1Block's storage by itself; ours asks so much for each byte of the transaction, which the FastLZ of the real one comes
// near to.
func chargeL1(t *testing.T, r *rig.Rig) {
	t.Helper()
	l1Block := common.HexToAddress("0x4200000000000000000000000000000000000015")
	for slot, value := range map[int64]string{
		1: "0x6fc23ac00",                    // base fee of L1: 30 gwei
		3: "0x146b000000000000000000000000", // scalar of the base fee 5 227, of the blob base fee 0
		7: "0x1",                            // blob base fee
	} {
		must(t, r.Chain.Call(t.Context(), nil, "anvil_setStorageAt", l1Block, common.BigToHash(big.NewInt(slot)), common.HexToHash(value)))
	}
	// CALLDATALOAD(0x24) is the length of getL1Fee's bytes: times l1PerByte, and returned.
	code := append([]byte{0x60, 0x24, 0x35, 0x63}, binary32(l1PerByte)...)
	code = append(code, 0x02, 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3)
	must(t, r.Chain.Call(t.Context(), nil, "anvil_setCode", cost.GasPriceOracle, hexutil.Encode(code)))
}

func binary32(n uint32) []byte { return []byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)} }

// spent is what the wallet's transactions since a block cost, as the chain tells it: for gas by their receipts, and in all
// by the balance.
func spent(t *testing.T, r *rig.Rig, since *big.Int) (gas, all *big.Int, posts int) {
	t.Helper()
	client, wallet := r.Chain.Client, rig.Wallet.Address()
	head, err := client.HeaderByNumber(t.Context(), nil)
	must(t, err)
	before, err := client.BalanceAt(t.Context(), wallet, since)
	must(t, err)
	after, err := client.BalanceAt(t.Context(), wallet, head.Number)
	must(t, err)
	receipts, err := r.Chain.Receipts(t.Context(), wallet, since.Uint64()+1, head.Number.Uint64())
	must(t, err)
	gas = new(big.Int)
	for _, own := range receipts {
		receipt, err := client.TransactionReceipt(t.Context(), own.Hash)
		must(t, err)
		gas.Add(gas, new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed)))
	}
	return gas, new(big.Int).Sub(before, after), len(receipts)
}

// served is a metric of the binary, by its name and labels.
func served(ctx context.Context, address, name string) (float64, error) {
	status, body, err := get(ctx, "http://"+address+"/metrics")
	if err != nil || status != http.StatusOK {
		return 0, errors.Join(err, fmt.Errorf("/metrics answers %d", status))
	}
	for line := range strings.Lines(body) {
		if value, ok := strings.CutPrefix(line, name+" "); ok {
			return strconv.ParseFloat(strings.TrimSpace(value), 64)
		}
	}
	return 0, fmt.Errorf("/metrics has no %s", name)
}

func TestTheBinaryKnowsWhatItSpendsAndKeepsToItsBudgetAsFarAsItMay(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Edit: map[string]string{
		"    jumpConfirm: 36s\n": "    jumpConfirm: 36s\n  trigger: {deviation: 0.1%}\n",
		"feeds:\n":               "posting: {dailyBudget: 0.000001}\nfeeds:\n", // far less than a post costs
	}})
	chargeL1(t, r)
	began, err := r.Chain.Client.HeaderByNumber(t.Context(), nil)
	must(t, err)
	process, err := rig.StartProcess(r.Command(t.Context(), "run"))
	must(t, err)
	t.Cleanup(func() { check(t, process.Kill()) })
	awaitFirstAnswers(t, r)
	address := httpAddress(t, process)

	must(t, r.Chain.Pause(t.Context()))
	gas, all, posts := spent(t, r, began.Number)
	charged := new(big.Int).Sub(all, gas)
	t.Logf("%d posts cost %v wei for gas, %v for their data on L1", posts, gas, charged)
	is := func(name string, want *big.Int, within float64) {
		t.Helper()
		must(t, rig.Await(t.Context(), 10*time.Second, name, func(ctx context.Context) error {
			got, err := served(ctx, address, name)
			if exact, _ := want.Float64(); err == nil && (got < exact*(1-within) || got > exact*(1+within)) {
				err = fmt.Errorf("it is %v, want %v", got, exact)
			}
			return err
		}))
	}
	is(`twofold_spent_wei_total{part="l2"}`, gas, 1e-9)
	if charged.Sign() <= 0 {
		t.Fatal("the chain charged nothing for L1: the test tests nothing")
	}
	// anvil's receipts do not state the fee, so it is the forecast; calldata's zeros compress to less than that.
	is(`twofold_spent_wei_total{part="l1"}`, charged, 0.75)
	is(`twofold_l1_fee_unstated_total`, big.NewInt(int64(posts)), 0)
	balance, err := r.Chain.Client.BalanceAt(t.Context(), rig.Wallet.Address(), nil)
	must(t, err)
	is(`twofold_wallet_balance_wei`, balance, 1e-3)
	is(`twofold_gas_misses_total{kind="above_foretold"}`, new(big.Int), 0)
	is(`twofold_gas_misses_total{kind="out_of_gas"}`, new(big.Int), 0)
	if dollars, err := served(t.Context(), address, "twofold_spent_dollars_total"); err != nil || dollars < 0.01 || dollars > 10 {
		t.Errorf("%v wei are said to be %v dollars, %v", all, dollars, err)
	}
	is(`twofold_budget_wei`, big.NewInt(1_000_000_000_000), 0)
	is(`twofold_budget_stretch_ratio`, big.NewInt(1), 0)
	if lasts, err := served(t.Context(), address, "twofold_wallet_empty_seconds"); err != nil || lasts < 72*3600 || lasts > 1e12 {
		t.Errorf("ten thousand ether are foretold to last %v s, %v", lasts, err)
	}
	if n := len(process.Lines().With("can do no more")); n != 1 {
		t.Errorf("it says %d times that the budget can do no more", n)
	}
	must(t, r.Chain.Resume(t.Context()))
	awaitAnswersSince(t, r, time.Now(), 70*time.Second) // heartbeats go on, whatever they cost
	if lines := process.Lines().Errors(); len(lines) > 0 {
		t.Errorf("it found defects of its own: %q", lines)
	}
}

func TestABudgetWidensTheTriggersAndGivesThemBack(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Market: simulator.Config{Every: time.Hour}, Edit: map[string]string{
		"    deviation: 0.2%\n": "    deviation: 3%\n", "    jumpConfirm: 36s\n": "    jumpConfirm: 36s\n  trigger: {deviation: 0.1%}\n",
	}})
	head, err := r.Chain.Client.HeaderByNumber(t.Context(), nil)
	must(t, err)
	relayer, err := rig.StartRelayerWith(t.Context(), r.Site, func(c *config.Config) {
		// A day of a minute that pays for three of the first posts. The first comes long before a third of it is over, and
		// then the market is quiet.
		c.Posting.Day, c.Posting.Every = time.Minute, time.Second
		c.Posting.DailyBudget = cost.FromBig(head.BaseFee).Times(3 * 150_000)
	})
	must(t, err)
	t.Cleanup(func() { stopRelayer(t, relayer) })
	trigger := func(wanted string, is func(rule aggregator.Rule) bool) {
		t.Helper()
		must(t, rig.Await(t.Context(), time.Minute, wanted, func(context.Context) error {
			for _, f := range relayer.App.Feeds() {
				if !is(f.Rule) {
					return fmt.Errorf("%s is posted at %v", f.Name, f.Rule.Deviation)
				}
			}
			return nil
		}))
	}
	trigger("the triggers to be the config's", func(r aggregator.Rule) bool { return r.Deviation == 1_000 })
	trigger("the budget to widen them to the promise", func(r aggregator.Rule) bool { return r.Deviation == r.Policy.Deviation })
	trigger("the budget to give them back", func(r aggregator.Rule) bool { return r.Deviation == 1_000 })
	for _, line := range []string{"can do no more", "gives the config's trigger deviations back"} {
		if n := len(relayer.Log.With(line)); n != 1 {
			t.Errorf("it says %d times %q", n, line)
		}
	}
	if got := relayer.App.Feeds()[0].Rule.Policy.Deviation; got != 30_000 {
		t.Errorf("the promise became %v", got)
	}
	sound(t, r, relayer)
}
