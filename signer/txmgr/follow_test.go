package txmgr_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

// inBubble runs what blocks with time that passes by itself, and a chain that mines every second until the test ends.
func inBubble(t *testing.T, mine func(*fakechain.Chain), test func(*testing.T, context.Context, *fakechain.Chain)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		chain := fakechain.New(chainID)
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		go func() {
			ticker := time.NewTicker(time.Second)
			defer ticker.Stop()
			for {
				select {
				case <-ctx.Done():
					return
				case <-ticker.C:
					mine(chain)
				}
			}
		}()
		test(t, ctx, chain)
	})
}

func mineAll(chain *fakechain.Chain) { chain.Mine() }

func TestFollowHandsOnEachHeadOnce(t *testing.T) {
	inBubble(t, mineAll, func(t *testing.T, ctx context.Context, chain *fakechain.Chain) {
		ctx, cancel := context.WithTimeout(ctx, 10*time.Second+time.Millisecond)
		defer cancel()
		var numbers []uint64
		err := txmgr.Follow(ctx, chain, 100*time.Millisecond, quiet(), func(_ context.Context, head *types.Header) {
			numbers = append(numbers, head.Number.Uint64())
		})
		if err != nil {
			t.Fatalf("following: %v", err)
		}
		if len(numbers) < 10 || numbers[0] != 0 {
			t.Fatalf("heads %v, want ten from genesis on", numbers)
		}
		for i := range numbers[1:] {
			if numbers[i+1] != numbers[i]+1 {
				t.Errorf("heads %v, want each once and in order", numbers)
			}
		}
	})
}

func TestFollowTellsOfAReorganisationAtTheSameHeight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := fakechain.New(chainID)
		chain.Mine()
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		heads := 0
		_ = txmgr.Follow(ctx, chain, 100*time.Millisecond, quiet(), func(context.Context, *types.Header) {
			if heads++; heads == 1 {
				chain.Reorg(1, true)
				chain.Mine()
			}
		})
		if heads != 2 {
			t.Errorf("told of %d heads, want both of the same height", heads)
		}
	})
}

func TestFollowOutlivesAnOutageAndLogsOnlyItsEnds(t *testing.T) {
	inBubble(t, mineAll, func(t *testing.T, ctx context.Context, chain *fakechain.Chain) {
		ctx, cancel := context.WithTimeout(ctx, 3*time.Minute)
		defer cancel()
		time.AfterFunc(time.Minute, func() { chain.SetUnreachable(true) })
		time.AfterFunc(2*time.Minute, func() { chain.SetUnreachable(false) })
		var log bytes.Buffer
		var last time.Time
		var longest time.Duration
		err := txmgr.Follow(ctx, chain, 100*time.Millisecond, slog.New(slog.NewTextHandler(&log, nil)),
			func(context.Context, *types.Header) {
				if !last.IsZero() {
					longest = max(longest, time.Since(last))
				}
				last = time.Now()
			})
		if err != nil {
			t.Fatalf("following: %v", err)
		}
		if longest < time.Minute || longest > time.Minute+10*time.Second {
			t.Errorf("the longest time without a head was %v, want the outage and little more", longest)
		}
		if asked := chain.Calls()["HeaderByNumber"]; asked > 1300 {
			t.Errorf("%d questions, want 600 a minute while it answers and few while it does not", asked)
		}
		if lines := strings.Count(log.String(), "\n"); lines != 2 {
			t.Errorf("%d lines in the log, want the outage's begin and end:\n%s", lines, &log)
		}
	})
}

// transactor is a started Sender for Transact.
func transactor(t *testing.T, ctx context.Context, chain *fakechain.Chain) *txmgr.Sender {
	t.Helper()
	cfg := txmgr.Defaults()
	cfg.ChainID = chainID
	sender, err := txmgr.New(cfg, chain, wallet, quiet(), nil)
	if err == nil {
		err = sender.Start(ctx)
	}
	if err != nil {
		t.Fatalf("starting: %v", err)
	}
	return sender
}

func TestTransactBlocksUntilTheReceiptAlsoForANewContract(t *testing.T) {
	inBubble(t, mineAll, func(t *testing.T, ctx context.Context, chain *fakechain.Chain) {
		sender := transactor(t, ctx, chain)
		for nonce := range uint64(3) {
			receipt, err := sender.Transact(ctx, txmgr.Content{Data: []byte{0}})
			if err != nil || receipt.Status != 1 || receipt.ContractAddress == [20]byte{} {
				t.Fatalf("receipt %+v, error %v", receipt, err)
			}
			if tx := chain.Sends()[nonce]; tx.To() != nil || tx.Nonce() != nonce || tx.Gas() != fakechain.Gas*125/100 {
				t.Errorf("sent to %v with nonce %d and gas %d, want a creation with the estimate and its margin", tx.To(), tx.Nonce(), tx.Gas())
			}
		}
	})
}

func TestTransactReplacesWhatIsStuck(t *testing.T) {
	lost := func(chain *fakechain.Chain) {
		if chain.Head().Number.Uint64() < 6 {
			chain.Drop()
		}
		chain.Mine()
	}
	inBubble(t, lost, func(t *testing.T, ctx context.Context, chain *fakechain.Chain) {
		receipt, err := transactor(t, ctx, chain).Transact(ctx, content("one"))
		if err != nil || receipt.Status != 1 {
			t.Fatalf("receipt %+v, error %v", receipt, err)
		}
		if sends := len(chain.Sends()); sends < 2 {
			t.Errorf("%d sends, want a replacement", sends)
		}
		for _, tx := range chain.Sends() {
			if tx.Nonce() != 0 {
				t.Errorf("sent with nonce %d, want 0 always", tx.Nonce())
			}
		}
	})
}

func TestTransactWaitsForAnUnreachableNodeAndIsBoundedByItsContext(t *testing.T) {
	inBubble(t, mineAll, func(t *testing.T, ctx context.Context, chain *fakechain.Chain) {
		sender := transactor(t, ctx, chain)
		chain.SetUnreachable(true)
		bounded, cancel := context.WithTimeout(ctx, time.Minute)
		defer cancel()
		if _, err := sender.Transact(bounded, content("one")); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error %v, want the context's", err)
		}
		time.AfterFunc(time.Minute, func() { chain.SetUnreachable(false) })
		if _, err := sender.Transact(ctx, content("two")); err != nil {
			t.Errorf("after the outage: %v", err)
		}
	})
}

func TestTransactSaysWhyItReverted(t *testing.T) {
	inBubble(t, mineAll, func(t *testing.T, ctx context.Context, chain *fakechain.Chain) {
		sender := transactor(t, ctx, chain)
		chain.Revert([]byte{1, 2, 3, 4})
		var reverted *txmgr.RevertedError
		receipt, err := sender.Transact(ctx, content("with gas"))
		if !errors.As(err, &reverted) || string(reverted.Data) != "\x01\x02\x03\x04" || receipt == nil || receipt.Status != 0 {
			t.Errorf("receipt %+v, error %v, want a revert on chain", receipt, err)
		}
		sends := len(chain.Sends())
		_, err = sender.Transact(ctx, txmgr.Content{To: &oracle})
		if !errors.As(err, &reverted) || reverted.Hash != [32]byte{} || len(chain.Sends()) != sends {
			t.Errorf("error %v, want a revert found by the estimate, and nothing sent", err)
		}
	})
}

func TestTransactGivesUpWhatCannotPass(t *testing.T) {
	inBubble(t, mineAll, func(t *testing.T, ctx context.Context, chain *fakechain.Chain) {
		sender := transactor(t, ctx, chain)
		chain.Refuse("insufficient funds for gas * price + value")
		if _, err := sender.Transact(ctx, content("one")); !errors.Is(err, txmgr.ErrInsufficientFunds) {
			t.Errorf("error %v, want ErrInsufficientFunds", err)
		}
	})
}

func TestTransactSaysWhenItWasBeatenToIt(t *testing.T) {
	stolen := func(chain *fakechain.Chain) { chain.MineStranger(wallet.Address()) }
	inBubble(t, stolen, func(t *testing.T, ctx context.Context, chain *fakechain.Chain) {
		if _, err := transactor(t, ctx, chain).Transact(ctx, content("one")); !errors.Is(err, txmgr.ErrBeatenToIt) {
			t.Errorf("error %v, want ErrBeatenToIt", err)
		}
	})
}
