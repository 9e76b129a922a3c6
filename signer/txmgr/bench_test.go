package txmgr_test

import (
	"bytes"
	"context"
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/contracts/devchain"
	"twofold/signer/txmgr"
	"twofold/signer/txmgr/fakechain"
)

const chainID = 901

var (
	wallet = txmgr.NewKeyWallet(devchain.Key(1))
	oracle = common.HexToAddress("0x00000000000000000000000000000000000000cc")
)

// bench is a Sender on a fake chain.
type bench struct {
	*testing.T
	ctx    context.Context
	cfg    txmgr.Config
	chain  *fakechain.Chain
	node   txmgr.Node // the chain, unless a test stands something before it
	sender *txmgr.Sender
	reg    *prometheus.Registry
	log    *bytes.Buffer
}

func newBench(t *testing.T, change ...func(*txmgr.Config)) *bench {
	t.Helper()
	b := &bench{T: t, ctx: t.Context(), cfg: txmgr.Defaults(), chain: fakechain.New(chainID)}
	b.cfg.ChainID, b.node = chainID, b.chain
	for _, apply := range change {
		apply(&b.cfg)
	}
	b.chain.Mine()
	b.start()
	return b
}

// start makes a new Sender on the same chain, as a process does that was killed: nothing is left of the old one.
func (b *bench) start() {
	b.Helper()
	b.reg, b.log = prometheus.NewRegistry(), new(bytes.Buffer)
	var err error
	log := slog.New(slog.NewTextHandler(b.log, nil))
	if b.sender, err = txmgr.New(b.cfg, b.node, wallet, log, b.reg); err != nil {
		b.Fatalf("making sender: %v", err)
	}
	if err := b.sender.Start(b.ctx); err != nil {
		b.Fatalf("starting: %v", err)
	}
}

func content(tag string) txmgr.Content {
	return txmgr.Content{To: &oracle, Data: []byte(tag), Gas: 100_000, Tag: tag}
}

func (b *bench) send(tag string) txmgr.Sent {
	b.Helper()
	sent, err := b.sender.Send(b.ctx, content(tag))
	if err != nil {
		b.Fatalf("sending %s: %v", tag, err)
	}
	return sent
}

func (b *bench) observe(head *types.Header) []txmgr.Mined {
	b.Helper()
	told, err := b.sender.Observe(b.ctx, head)
	if err != nil {
		b.Fatalf("observing: %v", err)
	}
	return told
}

// observeOne expects the head to tell of one nonce.
func (b *bench) observeOne(head *types.Header) txmgr.Mined {
	b.Helper()
	told := b.observe(head)
	if len(told) != 1 {
		b.Fatalf("told of %d nonces, want 1: %+v", len(told), told)
	}
	return told[0]
}

// stuck lets n empty blocks pass.
func (b *bench) stuck(n int) {
	b.Helper()
	for range n {
		if told := b.observe(b.chain.MineEmpty()); len(told) != 0 {
			b.Fatalf("an empty block told %+v", told)
		}
	}
}

// pooled is the data of the one transaction pending at the nonce.
func (b *bench) pooled(nonce uint64) string {
	b.Helper()
	tx := b.chain.Pool(wallet.Address())[nonce]
	if tx == nil {
		return ""
	}
	return string(tx.Data())
}

func (b *bench) landed(mined txmgr.Mined, tag string, replaced ...string) {
	b.Helper()
	if mined.By != txmgr.Us || mined.Content.Tag != tag || mined.Receipt == nil || mined.Receipt.TxHash != mined.Hash {
		b.Errorf("mined %v by %v with receipt %v, want %s by us with its receipt", mined.Content.Tag, mined.By, mined.Receipt, tag)
	}
	b.dueAgain(mined, replaced...)
}

func (b *bench) dueAgain(mined txmgr.Mined, tags ...string) {
	b.Helper()
	var got []string
	for _, content := range mined.Replaced {
		got = append(got, content.Tag.(string))
	}
	if strings.Join(got, " ") != strings.Join(tags, " ") {
		b.Errorf("due again: %v, want %v", got, tags)
	}
}

// metric compares one metric, given in the text format without its help.
func (b *bench) metric(name, want string) {
	b.Helper()
	families, err := b.reg.Gather()
	if err != nil {
		b.Fatalf("gathering metrics: %v", err)
	}
	for _, family := range families {
		if family.GetName() == name {
			text := "# HELP " + name + " " + family.GetHelp() + "\n# TYPE " + name + " " +
				strings.ToLower(family.GetType().String()) + "\n" + want + "\n"
			if err := testutil.GatherAndCompare(b.reg, strings.NewReader(text), name); err != nil {
				b.Error(err)
			}
			return
		}
	}
	b.Errorf("no metric %s", name)
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// mineSomehow makes the next head: mostly a full block, at times an empty one or one without a receipt to be had yet.
func (b *bench) mineSomehow(random *rand.Rand) *types.Header {
	switch random.IntN(5) {
	case 0, 1:
		return b.chain.MineEmpty()
	case 2:
		b.chain.HideReceipts(random.IntN(8))
	}
	return b.chain.Mine()
}
