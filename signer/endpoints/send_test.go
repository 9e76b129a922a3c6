package endpoints

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/signer/txmgr"
)

// unwatched is endpoints that learn only from what is asked of them.
func unwatched(t *testing.T, n int) *world {
	t.Helper()
	w := prepare(t, n)
	var err error
	if w.Endpoints, err = Open(t.Context(), w.config((*node).url), slog.New(slog.NewTextHandler(w.log, nil)), nil); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	return w
}

func has(n *node, hash common.Hash) bool { return slices.Contains(n.sends(), hash) }

func signed(t *testing.T, key *ecdsa.PrivateKey, nonce uint64) *types.Transaction {
	t.Helper()
	tx, err := types.SignTx(transaction(nonce), types.HomesteadSigner{}, key)
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestATransactionGoesToAllAtOnceAlsoToThoseThatLag(t *testing.T) {
	t.Parallel()
	w := start(t, 3, (*node).url)
	w.nodes[1].set(func(f *faults) { f.below = 20 })
	await(t, "it to be aside", func() bool { return w.trouble(1) != none })
	tx := signed(t, newKey(t), 1)
	if err := w.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	for _, n := range w.nodes {
		await(t, "all to have it", func() bool { return has(n, tx.Hash()) })
	}
}

func TestASendReturnsWithTheFirstAcceptanceAndTheOthersGoOn(t *testing.T) {
	t.Parallel()
	w := unwatched(t, 3)
	w.nodes[0].set(func(f *faults) { f.hangs = true })
	w.nodes[1].set(func(f *faults) { f.refusal = "txpool is full" })
	tx := signed(t, newKey(t), 1)
	began := time.Now()
	if err := w.SendTransaction(t.Context(), tx); err != nil || time.Since(began) > sendWithin/4 {
		t.Fatalf("error %v after %v", err, time.Since(began))
	}
	w.nodes[0].set(func(f *faults) { f.hangs = false })
	await(t, "the one that hung to have it", func() bool { return has(w.nodes[0], tx.Hash()) })
}

func TestASendThatOneAlreadyKnowsIsAccepted(t *testing.T) {
	t.Parallel()
	w := unwatched(t, 2)
	w.nodes[0].set(func(f *faults) { f.refusal = "already known" })
	w.nodes[1].set(func(f *faults) { f.refusal = "nonce too low" })
	if err := w.SendTransaction(t.Context(), signed(t, newKey(t), 1)); err != nil {
		t.Error(err)
	}
}

func TestOnlyIfAllRefuseASendIsRefusedAndForTheMostTellingReason(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		faults []func(*faults)
		is     error // nil: it is in doubt
	}{
		"all refuse":           {[]func(*faults){refuses("txpool is full"), refuses("nonce too low: next nonce 2, tx nonce 1")}, txmgr.ErrNonceTooLow},
		"one knows more":       {[]func(*faults){refuses("nonce too high"), refuses("insufficient funds")}, txmgr.ErrInsufficientFunds},
		"one loses the answer": {[]func(*faults){refuses("nonce too low"), func(f *faults) { f.lost = true }}, nil},
		"one hangs":            {[]func(*faults){refuses("nonce too low"), func(f *faults) { f.hangs = true }}, nil},
		"one is unclear":       {[]func(*faults){refuses("nonce too low"), refuses("having a day off")}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := unwatched(t, len(test.faults))
			for i, fault := range test.faults {
				w.nodes[i].set(fault)
			}
			cfg := txmgr.Defaults()
			cfg.ChainID, cfg.SendTimeout = ours, time.Second
			sent, err := w.through(t, cfg)
			switch {
			case test.is != nil && !errors.Is(err, test.is):
				t.Errorf("error %v, want %v", err, test.is)
			case test.is == nil && (err != nil || sent.Doubt == nil):
				t.Errorf("sent without doubt, error %v", err)
			}
		})
	}
}

func refuses(words string) func(*faults) { return func(f *faults) { f.refusal = words } }

// through sends as the relayer does.
func (w *world) through(t *testing.T, cfg txmgr.Config) (txmgr.Sent, error) {
	t.Helper()
	wallet := txmgr.NewKeyWallet(newKey(t))
	sender, err := txmgr.New(cfg, w, wallet, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := sender.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	return sender.Send(t.Context(), txmgr.Content{To: &common.Address{1}, Gas: 21_000})
}

func TestASendIsCutOffByCloseAndNoneBeginsAfterIt(t *testing.T) {
	t.Parallel()
	w := unwatched(t, 2)
	w.nodes[0].set(func(f *faults) { f.hangs = true })
	if err := w.SendTransaction(t.Context(), signed(t, newKey(t), 1)); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	w.Close()
	w.Close()
	if took := time.Since(began); took > sendWithin/2 {
		t.Errorf("closing took %v", took)
	}
	if err := w.SendTransaction(t.Context(), signed(t, newKey(t), 2)); !errors.Is(err, errClosed) || !errors.Is(err, txmgr.ErrUnreachable) {
		t.Errorf("error %v after closing", err)
	}
}

func TestOneAloneIsSentToAsItIs(t *testing.T) {
	t.Parallel()
	w := unwatched(t, 1)
	w.nodes[0].set(refuses("nonce too low"))
	if err := w.SendTransaction(t.Context(), signed(t, newKey(t), 1)); err == nil || strings.Contains(err.Error(), w.list[0].name) {
		t.Errorf("error %v, want the node's own words", err)
	}
	w.nodes[0].set(func(f *faults) { f.refusal, f.hangs = "", true })
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := w.SendTransaction(ctx, signed(t, newKey(t), 2)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want the context's", err)
	}
}
