package txmgr_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

// withReceipts starts a Sender that sends for receipts, in a bubble.
func withReceipts(t *testing.T, node func(*fakechain.Chain) txmgr.Node, test func(*bench)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t, func(cfg *txmgr.Config) { cfg.AwaitReceipt = true })
		b.node = node(b.chain)
		b.start()
		test(b)
		b.sender.Wait()
	})
}

func offered(chain *fakechain.Chain) txmgr.Node { return fakechain.WithReceipts{Chain: chain} }

func answering(err error) func(*fakechain.Chain) txmgr.Node {
	return func(chain *fakechain.Chain) txmgr.Node {
		return fakechain.WithReceipts{Chain: chain, Answer: func(*types.Transaction) error { return err }}
	}
}

// coded is a node's answer with a code of its own.
type coded struct {
	words string
	code  int
}

func (c coded) Error() string  { return c.words }
func (c coded) ErrorCode() int { return c.code }

func TestAReceiptHasTheHeadAskedForAtOnce(t *testing.T) {
	withReceipts(t, offered, func(b *bench) {
		const poll = time.Hour // so that nothing is seen by a poll
		ctx, cancel := context.WithCancel(b.ctx)
		var seen time.Time
		following := make(chan error, 1) // size 1: Follow's only result
		go func() {
			following <- txmgr.Follow(ctx, b.sender.Heads(), poll, quiet(), func(ctx context.Context, head *types.Header) {
				if told, err := b.sender.Observe(ctx, head); err == nil && len(told) == 1 {
					seen = time.Now()
				}
			})
		}()
		synctest.Wait() // the head of now has been read
		sent := time.Now()
		b.send("one")
		if held := time.Since(sent); held > time.Second {
			b.Errorf("the send took %v, want the next step to go on", held)
		}
		time.Sleep(time.Second)
		b.chain.Mine()
		synctest.Wait()
		if seen.IsZero() || !seen.Equal(time.Now()) {
			b.Errorf("what landed was seen at %v, want it at once", seen)
		}
		cancel()
		if err := <-following; err != nil {
			b.Errorf("following: %v", err)
		}
		b.metric("twofold_tx_answered_with_receipt_total", "twofold_tx_answered_with_receipt_total 1")
	})
}

func TestASendForAReceiptIsTakenWhenNothingIsSaidAgainstItAndCountsFromWhenItWasAsked(t *testing.T) {
	withReceipts(t, offered, func(b *bench) {
		asked := time.Now()
		sent := b.send("one")
		if sent.Doubt != nil || !sent.At.Equal(asked) {
			b.Errorf("sent %+v, want it without doubt at %v", sent, asked)
		}
		b.landed(b.observeOne(b.chain.Mine()), "one")
	})
}

func TestASendThatGetsNoReceiptWithinSendTimeoutWasSent(t *testing.T) {
	withReceipts(t, offered, func(b *bench) {
		b.send("one")
		time.Sleep(b.cfg.SendTimeout)
		synctest.Wait()
		if b.lines("level=WARN") != 0 {
			b.Errorf("a block that takes long is called trouble:\n%s", b.log)
		}
		if got := b.sends("no_receipt"); got != 1 {
			b.Errorf("%v sends are counted as without a receipt", got)
		}
		b.stuck(3)
		b.send("two")
		b.landed(b.observeOne(b.chain.Mine()), "two", "one")
	})
}

func TestARefusalOfASendForAReceiptIsARefusal(t *testing.T) {
	withReceipts(t, offered, func(b *bench) {
		b.chain.Refuse("txpool is full")
		if _, err := b.sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrPoolFull) {
			b.Errorf("error %v, want ErrPoolFull", err)
		}
		if n := b.chain.Calls()["SendTransaction"]; n != 1 {
			b.Errorf("it was sent %d times, want once", n)
		}
	})
}

func TestTheCodesOfASendForAReceiptAreReadBeforeItsWords(t *testing.T) {
	tests := []struct {
		err   error
		doubt bool
	}{
		{err: coded{"The transaction was added to the transaction pool but wasn't processed in 2s", 4}},
		{err: coded{"The transaction was added to the mempool but wasn't processed due to a missing nonce or insufficient funds.", 5}, doubt: true},
		{err: coded{"The transaction was not processed: nonce too high", 6}, doubt: true},
	}
	for _, test := range tests {
		withReceipts(t, answering(test.err), func(b *bench) {
			sent, err := b.sender.Send(b.ctx, content("one"))
			if err != nil || (sent.Doubt != nil) != test.doubt {
				b.Errorf("%v: error %v, doubt %v", test.err, err, sent.Doubt)
			}
			if _, pending := b.sender.Pending(); !pending {
				b.Errorf("%v: it is not watched", test.err)
			}
			if n := b.chain.Calls()["SendForReceipt"]; n != 1 || len(b.chain.Sends()) != 1 {
				b.Errorf("%v: asked %d times with %d sends, want once", test.err, n, len(b.chain.Sends()))
			}
		})
	}
}

// unknowing is a node that does not know of such sends.
type unknowing struct {
	*fakechain.Chain
	asked *int
	says  error
}

func (u unknowing) SendForReceipt(context.Context, *types.Transaction) error {
	*u.asked++
	return u.says
}

func TestANodeThatDoesNotOfferReceiptsIsAskedOnce(t *testing.T) {
	answers := []error{
		coded{"the method eth_sendRawTransactionSync does not exist/is not available", -32601}, // go-ethereum before 1.16.6
		coded{"Method not found", -32601}, // anvil's words for what it does not know
		coded{"rpc method is not whitelisted", -32001},
		rpc.HTTPError{StatusCode: 403, Status: "403 Forbidden"},
	}
	for _, says := range answers {
		asked := 0
		withReceipts(t, func(chain *fakechain.Chain) txmgr.Node { return unknowing{chain, &asked, says} }, func(b *bench) {
			for _, tag := range []string{"one", "two", "three"} {
				if sent := b.send(tag); sent.Doubt != nil {
					b.Errorf("%v: doubt %v", says, sent.Doubt)
				}
				b.landed(b.observeOne(b.chain.Mine()), tag)
			}
			if asked != 1 {
				b.Errorf("%v: asked %d times", says, asked)
			}
			if b.lines("level=WARN") != 0 || strings.Count(b.log.String(), "does not answer sends with receipts") != 1 {
				b.Errorf("%v: log %s", says, b.log)
			}
		})
	}
}

func TestWhatIsRefusedLateIsReplacedAtOnce(t *testing.T) {
	late := func(chain *fakechain.Chain) txmgr.Node { return lateNode{chain, "txpool is full"} }
	withReceipts(t, late, func(b *bench) {
		b.send("one")
		if b.sender.NeedsReplacement() {
			b.Error("replacement is due before anything was said")
		}
		time.Sleep(time.Second)
		synctest.Wait()
		if !b.sender.NeedsReplacement() {
			b.Error("it is not to be replaced")
		}
		if b.lines("refused late") != 1 {
			b.Errorf("log %s", b.log)
		}
	})
}

func TestAWalletThatIsFoundEmptyLateHoldsBackLikeAnyOther(t *testing.T) {
	late := func(chain *fakechain.Chain) txmgr.Node {
		return lateNode{chain, "insufficient funds for gas * price + value"}
	}
	withReceipts(t, late, func(b *bench) {
		b.chain.SetBalance(wallet.Address(), new(big.Int))
		b.send("one")
		time.Sleep(time.Second)
		synctest.Wait()
		b.stuck(1)
		if b.sender.Ready() || b.lines("missingWei=300000000000") != 1 {
			b.Errorf("ready is %v; log %s", b.sender.Ready(), b.log)
		}
		b.chain.SetBalance(wallet.Address(), cost)
		b.stuck(1)
		if !b.sender.NeedsReplacement() {
			b.Error("not to be replaced after the refill")
		}
	})
}

// sends counted with the outcome.
func (b *bench) sends(outcome string) float64 {
	b.Helper()
	families, err := b.reg.Gather()
	if err != nil {
		b.Fatalf("gathering metrics: %v", err)
	}
	for _, family := range families {
		for _, metric := range family.Metric {
			if family.GetName() == "twofold_tx_sends_total" && metric.Label[0].GetValue() == outcome {
				return metric.Counter.GetValue()
			}
		}
	}
	b.Fatalf("no outcome %s", outcome)
	return 0
}

// lateNode refuses after half a second.
type lateNode struct {
	*fakechain.Chain
	says string
}

func (l lateNode) SendForReceipt(ctx context.Context, _ *types.Transaction) error {
	select {
	case <-time.After(500 * time.Millisecond):
		return &fakechain.Error{Message: l.says}
	case <-ctx.Done():
		return ctx.Err()
	}
}
