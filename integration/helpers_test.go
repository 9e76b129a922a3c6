package integration

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"twofold/cmd/demo/auditor"
	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/signer/submit"
)

// The demo's policy, which rig.Site writes.
const (
	maxQuoteAge  = 3 * time.Second
	settle       = 2 * time.Second
	disputeAfter = 5 * time.Second
	block        = time.Second
)

// chains are those that every test of the relayer's way runs against.
var chains = map[string]func(context.Context) (*rig.Chain, error){"anvil": rig.StartAnvil, "in process": rig.StartInProcess}

// newRig makes a rig that is gone at the test's end.
func newRig(t *testing.T, o rig.Options) *rig.Rig {
	t.Helper()
	o.Binary, o.Dir = binary, t.TempDir()
	r, err := rig.New(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { check(t, r.Stop()) })
	return r
}

// startRelayer starts the relayer and ends it with the test. Nobody may ever find an error in its log.
func startRelayer(t *testing.T, r *rig.Rig) *rig.Relayer {
	t.Helper()
	relayer, err := rig.StartRelayer(t.Context(), r.Site)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stopRelayer(t, relayer) })
	return relayer
}

// stopRelayer may be called twice.
func stopRelayer(t *testing.T, relayer *rig.Relayer) {
	t.Helper()
	check(t, relayer.Stop())
	if lines := relayer.Log.Errors(); len(lines) > 0 {
		t.Errorf("the relayer found defects of its own: %q", lines)
	}
	if t.Failed() {
		t.Logf("the relayer's log:\n%s", relayer.Log)
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Error(err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// awaitFirstAnswers waits until every feed has been answered.
func awaitFirstAnswers(t *testing.T, r *rig.Rig) {
	t.Helper()
	must(t, r.AwaitLanes(t.Context(), settle+10*block, "answered", rig.Answered))
}

// awaitAnswersSince waits until every feed was answered as of now or later.
func awaitAnswersSince(t *testing.T, r *rig.Rig, now time.Time, within time.Duration) {
	t.Helper()
	must(t, r.AwaitLanes(t.Context(), within, "answered again", rig.Since(now)))
}

// newAuditor judges the rig's blocks as they come.
func newAuditor(t *testing.T, r *rig.Rig) *auditor.Auditor {
	t.Helper()
	a, err := r.Auditor(t.Context(), maxQuoteAge)
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1) // size 1: one answer
	go func() { ended <- a.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		check(t, <-ended)
	})
	return a
}

// figures are the auditor's findings by now.
func figures(t *testing.T, a *auditor.Auditor) auditor.Figures {
	t.Helper()
	f, err := a.Figures(t.Context())
	must(t, err)
	return f
}

// sound holds for relayers that nobody crossed: every post was taken, and none reverted, as the chain tells it too.
func sound(t *testing.T, r *rig.Rig, relayers ...*rig.Relayer) {
	t.Helper()
	for _, relayer := range relayers {
		for _, o := range []submit.Outcome{submit.Reverted, submit.BeatenToIt, submit.TimedOut, submit.Rejected} {
			if ends := relayer.Journal.With(o); len(ends) > 0 {
				t.Errorf("%d posts ended as %v, the first with %v", len(ends), o, ends[0].Err)
			}
		}
		if lines := relayer.Log.With("shared"); len(lines) > 0 {
			t.Errorf("the relayer took its own transactions for a stranger's: %q", lines)
		}
	}
	noneReverted(t, r)
}

// noneReverted asks the chain about every transaction of the wallet.
func noneReverted(t *testing.T, r *rig.Rig) {
	t.Helper()
	head, err := r.Chain.Client.BlockNumber(t.Context())
	must(t, err)
	receipts, err := r.Chain.Receipts(t.Context(), rig.Wallet.Address(), 1, head)
	must(t, err)
	if len(receipts) == 0 {
		t.Error("the wallet has sent nothing")
	}
	for _, receipt := range receipts {
		if receipt.Reverted() {
			t.Errorf("transaction %v reverted in block %d", receipt.Hash, receipt.Block)
		}
	}
}

var providers = []simulator.Provider{simulator.Coinbase, simulator.Kraken}

func hexBytes(t *testing.T, text string) []byte {
	t.Helper()
	data, err := hexutil.Decode(text)
	must(t, err)
	return data
}
