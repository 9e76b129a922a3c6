package owner

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"

	"twofold/contracts"
	"twofold/contracts/bindings"
	"twofold/price"
	"twofold/report"
	"twofold/signer/txmgr"
)

const (
	delay   = 48 * time.Hour
	chainID = 1337 // go-ethereum's own for a simulated chain
)

var (
	ownerKey    = wallet("owner")
	guardianKey = wallet("guardian")
	strangerKey = wallet("stranger")

	a0, a1 = address("a0"), address("a1")
	b0     = address("b0")

	policy = price.Policy{MaxDivergence: 5_000, MaxJump: 200_000, JumpConfirm: time.Minute, Deviation: 5_000, Heartbeat: 5 * time.Minute}
)

func key(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("the desk's " + name)))
	if err != nil {
		panic(err)
	}
	return key
}

func wallet(name string) txmgr.KeyWallet { return txmgr.NewKeyWallet(key(name)) }

func address(name string) common.Address { return wallet(name).Address() }

// chain mines what is sent to it at once, and its time can be moved.
type chain struct {
	simulated.Client
	backend *simulated.Backend
	sent    atomic.Int64
}

func (c *chain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	err := c.Client.SendTransaction(ctx, tx)
	c.sent.Add(1)
	c.backend.Commit()
	return err
}

// office is an oracle with two feeds of one page, an attester for each side, an owner and a guardian.
type office struct {
	*testing.T
	*Desk
	chain *chain
}

func newOffice(t *testing.T) *office {
	t.Helper()
	o := newDesk(t)
	o.deploy()
	return o
}

// newDesk is an office on a chain without an oracle.
func newDesk(t *testing.T) *office {
	t.Helper()
	t.Parallel()
	alloc := types.GenesisAlloc{contracts.L1Block: {Code: common.FromHex("60075f5260205ff3"), Balance: new(big.Int)}} // 7, whatever it is asked
	for _, w := range []txmgr.KeyWallet{ownerKey, guardianKey, strangerKey} {
		alloc[w.Address()] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 80)}
	}
	backend := simulated.NewBackend(alloc)
	t.Cleanup(func() {
		if err := backend.Close(); err != nil {
			t.Error(err)
		}
	})
	backend.Commit()
	posting := txmgr.Defaults()
	posting.ChainID, posting.PollEvery = chainID, 2*time.Millisecond
	posting.ReadTimeout, posting.SendTimeout = time.Minute, time.Minute
	o := &office{T: t, chain: &chain{Client: backend.Client(), backend: backend}}
	o.Desk = &Desk{Node: o.chain, Posting: posting, Log: slog.New(slog.DiscardHandler)}
	return o
}

func (o *office) deploy() {
	o.Helper()
	terms := bindings.ITwofoldOracleTerms{
		Owner: ownerKey.Address(), Guardian: guardianKey.Address(),
		Timing: bindings.ITwofoldOracleTiming{MaxReportAge: 30, MaxSkew: 5, Delay: uint32(delay / time.Second)},
	}
	attesters := []bindings.IAttesterBookFirstAttester{
		{Attester: a0, Side: uint8(price.A), ActiveUntil: uint64(Forever)},
		{Attester: b0, Side: uint8(price.B), ActiveUntil: uint64(Forever)},
	}
	var feeds []bindings.IFeedBookFirstFeed
	for i, name := range []string{"ETH/USD", "BTC/USD"} {
		feeds = append(feeds, bindings.IFeedBookFirstFeed{
			FeedId: big.NewInt(int64(i)), Config: contracts.FeedConfig(price.Feed{Name: name, Decimals: 8}, policy),
		})
	}
	code := append(common.FromHex(bindings.TwofoldOracleMetaData.Bin), oracleABI.PackConstructor(terms, attesters, feeds)...)
	o.Oracle = o.transact(txmgr.Content{Data: code, Gas: 12_000_000}).ContractAddress // estimating takes longer than all else
}

// transact sends something past the desk.
func (o *office) transact(content txmgr.Content) *types.Receipt {
	o.Helper()
	sender, err := txmgr.New(o.Posting, o.chain, ownerKey, o.Log, nil)
	o.must(err)
	o.must(sender.Start(o.Context()))
	receipt, err := sender.Transact(o.Context(), content)
	o.must(err)
	return receipt
}

// answer posts a report on which both sides agree, of both feeds.
func (o *office) answer() {
	o.Helper()
	o.wait(6 * time.Second) // later than the last, and than what a clearing makes wait
	agreed := report.Lane{Claim: report.Agreed, A: 300_000_000, B: 300_000_000}
	r := report.SignedReport{Report: report.Report{ObservedAt: uint32(o.read().Time), Pages: []report.Page{{Lanes: [3]report.Lane{agreed, agreed}}}}}
	digest := report.Domain{ChainID: chainID, Oracle: o.Oracle}.Digest(r.Report)
	for name, into := range map[string]*report.Signature{"a0": &r.A, "b0": &r.B} {
		raw, err := crypto.Sign(digest[:], key(name))
		o.must(err)
		*into, err = report.Compact(raw)
		o.must(err)
	}
	data, err := contracts.Pack(r)
	o.must(err)
	o.transact(txmgr.Content{To: &o.Oracle, Data: data})
}

func (o *office) must(err error) {
	o.Helper()
	if err != nil {
		o.Fatal(err)
	}
}

func (o *office) read() *State {
	o.Helper()
	s, err := o.Read(o.Context())
	o.must(err)
	return s
}

// wait moves the chain's time.
func (o *office) wait(d time.Duration) {
	o.Helper()
	o.must(o.chain.backend.AdjustTime(d))
}

// do looks, tries and sends an action, and fails unless the dry run sends nothing and what it foretold is what comes.
func (o *office) do(by txmgr.Wallet, build func(*State) *Action) (*Action, *Sent) {
	o.Helper()
	return o.act(by, build(o.read()))
}

// act is do with an action that was built.
func (o *office) act(by txmgr.Wallet, a *Action) (*Action, *Sent) {
	o.Helper()
	before := o.chain.sent.Load()
	o.must(o.Try(o.Context(), a, by.Address()))
	if n := o.chain.sent.Load(); n != before {
		o.Fatalf("%s: the dry run sent %d transactions", a.Name, n-before)
	}
	sent, err := o.Send(o.Context(), a, by)
	if err != nil {
		o.Fatalf("%s: %v", a.Name, err)
	}
	if n := o.chain.sent.Load(); n != before+1 {
		o.Fatalf("%s: sending it sent %d transactions", a.Name, n-before)
	}
	if len(sent.Otherwise) > 0 {
		o.Errorf("%s: %q", a.Name, sent.Otherwise)
	}
	return a, sent
}

// refuses tries an action that the contract must refuse with the named error.
func (o *office) refuses(name string, build func(*State) *Action) {
	o.Helper()
	o.refusesAction(name, build(o.read()))
}

func (o *office) refusesAction(name string, a *Action) {
	o.Helper()
	err := o.Try(o.Context(), a, a.Of.Owner)
	if err == nil || !isRevert(err, name) {
		o.Errorf("%s: %v, want %s", a.Name, err, name)
	}
}
