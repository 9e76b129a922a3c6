package txmgr_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"twofold/contracts/devchain"
	"twofold/signer/txmgr"
)

// These tests hold the model against the real thing: go-ethereum's pool, its words and its receipts, on the real clock.

// gethPatience bounds every wait. It is far above what a wait should take, for slow machines under -race.
const gethPatience = time.Minute

// reverting holds code that reverts with 0xdeadbeef: PUSH4, PUSH0, MSTORE, PUSH1 4, PUSH1 28, REVERT.
var reverting = common.HexToAddress("0x00000000000000000000000000000000000000dd")

// node is a real node that counts sends, and sends twice where told, as a transport does that lost the first answer.
type node struct {
	txmgr.Endpoint
	mu    sync.Mutex
	sends int
	twice bool
}

func (n *node) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.sends++
	if n.twice {
		if err := n.Endpoint.SendTransaction(ctx, tx); err != nil {
			return err
		}
	}
	return n.Endpoint.SendTransaction(ctx, tx)
}

// NonceAt ignores the block, so that a test can pretend that heads came by while a transaction waits: this chain mines
// whatever is in its pool.
func (n *node) NonceAt(ctx context.Context, account common.Address, _ *big.Int) (uint64, error) {
	return n.Endpoint.NonceAt(ctx, account, nil)
}

type gethBench struct {
	*testing.T
	ctx   context.Context
	chain *devchain.Chain
	node  *node
}

// newGethBench starts a chain; change may alter it before.
func newGethBench(t *testing.T, change ...func(*devchain.Config)) *gethBench {
	t.Helper()
	alloc := devchain.Funded(wallet.Address())
	alloc[reverting] = types.Account{Code: common.FromHex("63deadbeef5f526004601cfd"), Balance: new(big.Int)}
	cfg := devchain.Config{ChainID: chainID, Alloc: alloc}
	for _, apply := range change {
		apply(&cfg)
	}
	chain, err := devchain.New(cfg)
	if err != nil {
		t.Fatalf("starting chain: %v", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), gethPatience)
	client, err := ethclient.DialContext(ctx, chain.URL())
	if err != nil {
		t.Fatalf("dialling: %v", err)
	}
	t.Cleanup(func() {
		cancel()
		client.Close()
		if err := chain.Close(); err != nil {
			t.Errorf("closing chain: %v", err)
		}
	})
	return &gethBench{T: t, ctx: ctx, chain: chain, node: &node{Endpoint: txmgr.Endpoint{Client: client}}}
}

func (b *gethBench) start(from txmgr.Wallet, change ...func(*txmgr.Config)) *txmgr.Sender {
	b.Helper()
	cfg := txmgr.Defaults()
	cfg.ChainID = chainID
	for _, apply := range change {
		apply(&cfg)
	}
	sender, err := txmgr.New(cfg, b.node, from, quiet(), nil)
	if err == nil {
		err = sender.Start(b.ctx)
	}
	if err != nil {
		b.Fatalf("starting: %v", err)
	}
	return sender
}

func (b *gethBench) send(sender *txmgr.Sender, tag string) txmgr.Sent {
	b.Helper()
	sent, err := sender.Send(b.ctx, content(tag))
	if err != nil || sent.Doubt != nil {
		b.Fatalf("sending %s: error %v, doubt %v", tag, err, sent.Doubt)
	}
	return sent
}

// mine makes one block and lets the sender see it.
func (b *gethBench) mine(sender *txmgr.Sender) []txmgr.Mined {
	b.Helper()
	head, err := b.chain.Mine(b.ctx)
	if err != nil {
		b.Fatalf("mining: %v", err)
	}
	told, err := sender.Observe(b.ctx, head)
	if err != nil {
		b.Fatalf("observing: %v", err)
	}
	return told
}

func (b *gethBench) landed(told []txmgr.Mined, tag string) txmgr.Mined {
	b.Helper()
	if len(told) != 1 || told[0].By != txmgr.Us || told[0].Content.Tag != tag {
		b.Fatalf("told %+v, want %s by us", told, tag)
	}
	return told[0]
}

// pretend lets the sender see that many heads without anything mined.
func (b *gethBench) pretend(sender *txmgr.Sender, heads int64) {
	b.Helper()
	head := types.CopyHeader(sender.Head())
	head.Number.Add(head.Number, big.NewInt(heads))
	if told, err := sender.Observe(b.ctx, head); err != nil || len(told) != 0 {
		b.Fatalf("told %+v, error %v", told, err)
	}
}

func TestGethTakesEveryReplacementAtTheFirstBid(t *testing.T) {
	for _, tip := range []uint64{1, 7, 1_000_001} { // the fewer wei, the more rounding tells
		b := newGethBench(t)
		sender := b.start(wallet, func(cfg *txmgr.Config) { cfg.Tip = tip })
		b.send(sender, "0")
		for _, tag := range []string{"1", "2", "3"} {
			b.pretend(sender, 3)
			b.send(sender, tag)
		}
		if b.node.sends != 4 {
			t.Errorf("tip %d: %d sends for four attempts", tip, b.node.sends)
		}
		mined := b.landed(b.mine(sender), "3")
		if len(mined.Replaced) != 3 || mined.Attempts != 4 {
			t.Errorf("tip %d: mined %+v, want three replaced", tip, mined)
		}
	}
}

func TestGethsPendingTransactionFromBeforeARestartIsReplaced(t *testing.T) {
	b := newGethBench(t)
	earlier := b.start(wallet, func(cfg *txmgr.Config) { cfg.Tip = 5_000_000 })
	b.send(earlier, "from before")
	restarted := b.start(wallet)
	if info, pending := restarted.Pending(); !pending || info.Nonce != 0 {
		t.Fatalf("pending %+v (%v), want nonce 0", info, pending)
	}
	before := b.node.sends
	b.send(restarted, "fresh")
	if sends := b.node.sends - before; sends < 2 {
		t.Errorf("%d sends, want the first to be underpriced", sends)
	}
	b.landed(b.mine(restarted), "fresh")
}

func TestGethsAlreadyKnownMeansYes(t *testing.T) {
	b := newGethBench(t)
	b.node.twice = true
	sender := b.start(wallet)
	b.send(sender, "one") // which fails on any doubt
	b.landed(b.mine(sender), "one")
}

func TestGethsWordsForARefusalAreUnderstood(t *testing.T) {
	b := newGethBench(t)
	sender := b.start(wallet)
	poor := b.start(txmgr.NewKeyWallet(devchain.Key(7)))
	tight := content("one")
	tight.Gas = 20_000
	huge := content("one")
	huge.Gas = 1 << 40
	tests := []struct {
		name    string
		sender  *txmgr.Sender
		content txmgr.Content
		want    error
	}{
		{"no money", poor, content("one"), txmgr.ErrInsufficientFunds},
		{"too little gas", sender, tight, txmgr.ErrInvalid},
		{"too much gas", sender, huge, txmgr.ErrInvalid},
	}
	for _, test := range tests {
		if _, err := test.sender.Send(b.ctx, test.content); !errors.Is(err, test.want) {
			t.Errorf("%s: error %v, want %v", test.name, err, test.want)
		}
		if _, pending := test.sender.Pending(); pending {
			t.Errorf("%s: something is pending", test.name)
		}
	}
	other := b.start(wallet)
	b.send(other, "other")
	b.landed(b.mine(other), "other")
	if _, err := sender.Send(b.ctx, content("one")); !errors.Is(err, txmgr.ErrNonceTooLow) {
		t.Errorf("a used nonce: error %v, want ErrNonceTooLow", err)
	}
	for len(b.mine(sender)) == 0 { // until the stranger is believed
	}
	b.send(sender, "two")
	b.landed(b.mine(sender), "two")
}

func TestGethsRevertDataIsFound(t *testing.T) {
	b := newGethBench(t)
	sender := b.start(wallet)
	bad := content("one")
	bad.To = &reverting
	if _, err := sender.Send(b.ctx, bad); err != nil {
		t.Fatalf("sending: %v", err)
	}
	mined := b.landed(b.mine(sender), "one")
	if mined.Reverted == nil || common.Bytes2Hex(mined.Reverted.Data) != "deadbeef" {
		t.Errorf("reverted %+v, want 0xdeadbeef", mined.Reverted)
	}
	if mined.L1Fee != nil {
		t.Errorf("an L1 fee of %v on a chain without one", mined.L1Fee)
	}
}

func TestTransactDeploysOnGeth(t *testing.T) {
	b := newGethBench(t)
	ctx, cancel := context.WithCancel(b.ctx)
	mined := make(chan error, 1) // holds Run's only result
	go func() { mined <- b.chain.Run(ctx) }()
	defer func() {
		cancel()
		if err := <-mined; err != nil {
			t.Errorf("mining: %v", err)
		}
	}()
	sender := b.start(wallet)
	// Creation code that leaves one byte of code: PUSH1 1, PUSH0, RETURN.
	receipt, err := sender.Transact(b.ctx, txmgr.Content{Data: common.FromHex("60015ff3")})
	if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("receipt %+v, error %v", receipt, err)
	}
	if code, err := b.node.CodeAt(b.ctx, receipt.ContractAddress, nil); err != nil || len(code) != 1 {
		t.Errorf("code %x (%v) at %s, want one byte", code, err, receipt.ContractAddress)
	}
	var reverted *txmgr.RevertedError
	if _, err := sender.Transact(b.ctx, txmgr.Content{To: &reverting}); !errors.As(err, &reverted) || common.Bytes2Hex(reverted.Data) != "deadbeef" {
		t.Errorf("error %v, want the revert found by the estimate", err)
	}
}
