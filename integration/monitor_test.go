package integration

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	"twofold/contracts"
	"twofold/dashboard"
	"twofold/integration/rig"
)

// The batcher of these tests is the owner's account, on an L1 that is another anvil.

// tellOrigin puts a predeploy on the L2 that says the block's own time, whatever it is asked for.
func tellOrigin(t *testing.T, r *rig.Rig) {
	t.Helper()
	must(t, r.Chain.Call(t.Context(), nil, "anvil_setCode", contracts.L1Block, "0x425f5260205ff3"))
}

// leave an account so much ether.
func leave(t *testing.T, on *rig.Chain, who rig.Role, ether int64) {
	t.Helper()
	wei := new(big.Int).Mul(big.NewInt(ether), big.NewInt(params.Ether))
	must(t, on.Call(t.Context(), nil, "anvil_setBalance", who.Address(), (*hexutil.Big)(wei)))
}

func TestTheBinaryWatchesAnotherAccountAndHowLateBatchesAre(t *testing.T) {
	t.Parallel()
	l1, err := rig.StartAnvilAs(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, l1.Stop()) })
	r := newRig(t, rig.Options{Chain: rig.StartDeepAnvil, Edit: map[string]string{"defaults:\n": fmt.Sprintf(
		"monitor:\n  every: 1s\n  l1: {rpc: %s, id: %d}\n  accounts:\n    - {name: batcher, chain: l1, address: \"%v\", floor: 500}\ndefaults:\n",
		l1.URL, rig.ChainID, rig.Owner.Address())}})
	relayer, err := r.StartDaemon(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, relayer.Kill()) })
	shows := func(series string, least, most float64) {
		t.Helper()
		must(t, rig.Await(t.Context(), 20*time.Second, series, func(ctx context.Context) error {
			all, err := relayer.Metrics(ctx)
			got, there := all[series]
			if err == nil && (!there || got < least || got > most || math.IsNaN(got)) {
				err = fmt.Errorf("it is %v (there: %v), want from %v to %v", got, there, least, most)
			}
			return err
		}))
	}
	says := func(text string) {
		t.Helper()
		must(t, rig.Await(t.Context(), 20*time.Second, text, func(context.Context) error {
			if said := relayer.Lines().With(text); len(said) != 1 {
				return fmt.Errorf("it is said %d times: %q", len(said), said)
			}
			return nil
		}))
	}

	awaitFirstAnswers(t, r)
	says("of=origin") // this anvil has no predeploy
	shows(`twofold_l2_safe_lag_seconds`, 8, 14)
	shows(`twofold_l2_block{level="finalized"}`, 0, 1e6)
	shows(`twofold_l1_block{level="latest"}`, 1, 1e6)
	tellOrigin(t, r)
	says("the monitor can read something again")
	shows(`twofold_l1_block_timestamp_seconds{level="origin"}`, float64(time.Now().Add(-time.Minute).Unix()), float64(time.Now().Add(time.Minute).Unix()))

	shows(`twofold_account_balance_wei{account="batcher"}`, 9_999e18, 10_001e18)
	shows(`twofold_account_nonce{account="batcher"}`, 0, 0)
	tx, err := l1.Send(t.Context(), rig.Owner, rig.Stranger.Address(), nil)
	must(t, err)
	must(t, l1.AwaitMined(t.Context(), tx))
	shows(`twofold_account_nonce{account="batcher"}`, 1, 1)
	leave(t, l1, rig.Owner, 499)
	says("an account holds less than its floor")
	shows(`twofold_account_balance_wei{account="batcher"}`, 498e18, 500e18)
	leave(t, l1, rig.Owner, 625)
	says("an account is above its floor again")

	shown(t, httpAddress(t, relayer.Process))
	must(t, l1.Stop())
	says("of=l1_head")
	awaitAnswersSince(t, r, time.Now(), 70*time.Second) // it posts all the same
	if lines := relayer.Lines().Errors(); len(lines) > 0 {
		t.Errorf("it found defects of its own: %q", lines)
	}
}

// shown is what the dashboard is told of the same.
func shown(t *testing.T, address string) {
	t.Helper()
	status, body, err := get(t.Context(), "http://"+address+"/api/v1/relayer")
	must(t, err)
	var told dashboard.Relayer
	must(t, json.Unmarshal([]byte(body), &told))
	chain := told.Chain
	if status != http.StatusOK || chain.Safe == nil || chain.Finalized == nil || chain.Origin == nil || chain.Safe.Block >= chain.Block {
		t.Errorf("the dashboard is told of block %d, safe %v, finalized %v, origin %v", chain.Block, chain.Safe, chain.Finalized, chain.Origin)
	}
	if len(told.Accounts) != 1 || told.Accounts[0].Name != "batcher" || told.Accounts[0].Wei != "625000000000000000000" {
		t.Errorf("and of the accounts %+v", told.Accounts)
	}
}
