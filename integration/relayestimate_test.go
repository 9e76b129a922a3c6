package integration

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/integration/chainlink"
	"twofold/integration/rig"
	"twofold/integration/twochains"
	"twofold/relay"
	"twofold/signer/endpoints"
)

// atPrices is a chain that asks 2 wei for gas, and 3 for a byte.
type atPrices struct{}

func (atPrices) PerGas(context.Context) (*big.Int, error) { return big.NewInt(2), nil }
func (atPrices) OfData(_ context.Context, calldata []byte) (*big.Int, error) {
	return big.NewInt(3 * int64(len(calldata))), nil
}

// mirrored is one chain that is L1 and L2: Chainlink is on it, and a mirror of it.
type mirrored struct {
	chain   *rig.Chain
	site    *chainlink.Site
	feeds   []relay.Feed
	of      []chainlink.Aggregator
	layouts []chainlink.Layout
	mirror  common.Address
}

func newMirrored(t *testing.T) *mirrored {
	t.Helper()
	chain, err := rig.StartAnvilAs(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, chain.Stop()) })
	must(t, chain.Pause(t.Context()))
	must(t, chain.Call(t.Context(), nil, "evm_setAutomine", true))
	site, err := chainlink.NewSite(t.Context(), chain.Client, rig.Wallet.Key())
	must(t, err)
	m := &mirrored{chain: chain, site: site, layouts: []chainlink.Layout{chainlink.OCR2Layout, chainlink.OCR1Layout}}
	present, err := site.DeployOCR2(t.Context(), "ETH / USD")
	must(t, err)
	before, err := site.DeployOCR1(t.Context(), "BTC / USD")
	must(t, err)
	m.of = []chainlink.Aggregator{present, before}
	for i, name := range []string{"ETH/USD", "BTC/USD"} {
		proxy, err := site.DeployProxy(t.Context(), m.of[i])
		must(t, err)
		m.feeds = append(m.feeds, relay.Feed{Name: name, Proxy: proxy.Address, Heartbeat: 24 * time.Hour})
	}
	m.deploy(t)
	return m
}

// deploy puts a mirror there, and an L1Block that says slot 1 if it is asked for the hash, and else slot 0.
func (m *mirrored) deploy(t *testing.T) {
	t.Helper()
	must(t, m.chain.Call(t.Context(), nil, "anvil_setCode", contracts.L1Block, "0x5f3560e01c6309bd5a6014545f5260205ff3"))
	var feeds []mirror.IMirrorBookFirstMirroredFeed
	var layouts []mirror.IMirrorBookFirstLayout
	for i, kind := range []string{"AccessControlledOCR2Aggregator 1.0.0", "AccessControlledOffchainAggregator 4.0.0"} {
		feeds = append(feeds, mirror.IMirrorBookFirstMirroredFeed{Feed: m.feeds[i].Proxy, Config: mirror.IMirrorBookMirroredFeed{Description: "a feed", Decimals: 8}})
		layouts = append(layouts, mirror.IMirrorBookFirstLayout{Aggregator: m.of[i].Address(), Where: mirror.IMirrorBookLayout(contracts.Layouts[kind])})
	}
	opts := bind.NewKeyedTransactor(rig.Wallet.Key(), big.NewInt(rig.ChainID))
	opts.Context = t.Context()
	terms := mirror.NewChainlinkMirror().PackConstructor(rig.Owner.Address(), rig.Guardian.Address(), new(big.Int), big.NewInt(256), feeds, layouts)
	address, tx, err := bind.DeployContract(opts, common.FromHex(mirror.ChainlinkMirrorMetaData.Bin), m.chain.Client, terms)
	must(t, err)
	must(t, m.chain.AwaitMined(t.Context(), tx))
	m.mirror = address
}

// knows has the L2 know an L1 block.
func (m *mirrored) knows(t *testing.T, b relay.Block) {
	t.Helper()
	must(t, m.chain.Call(t.Context(), nil, "anvil_mine", hexutil.Uint64(1))) // what is set changes the newest block's state
	number := common.BigToHash(new(big.Int).SetUint64(b.Number))
	must(t, m.chain.Call(t.Context(), nil, "anvil_setStorageAt", contracts.L1Block, common.Hash{}, number))
	must(t, m.chain.Call(t.Context(), nil, "anvil_setStorageAt", contracts.L1Block, common.Hash{31: 1}, b.Hash))
}

// send is how much gas a transaction to the mirror really used.
func (m *mirrored) send(t *testing.T, calldata []byte) uint64 {
	t.Helper()
	_, err := m.chain.Client.EstimateGas(t.Context(), ethereum.CallMsg{From: rig.Wallet.Address(), To: &m.mirror, Data: calldata})
	must(t, contracts.Understood(err))
	tx, err := m.chain.Send(t.Context(), rig.Wallet, m.mirror, calldata)
	must(t, err)
	must(t, m.chain.AwaitMined(t.Context(), tx))
	receipt, err := m.chain.Client.TransactionReceipt(t.Context(), tx.Hash())
	must(t, err)
	if receipt.Status == 0 {
		t.Fatal("it reverted")
	}
	return receipt.GasUsed
}

// transmit has a feed say an answer in a block of its own.
func (m *mirrored) transmit(t *testing.T, feed int, answer int64) {
	t.Helper()
	must(t, m.of[feed].Transmit(t.Context(), big.NewInt(answer), time.Now().Add(-time.Second)))
}

// as fails unless an estimate is what a receipt says, or up to 4 % more.
func as(t *testing.T, what string, estimated, used uint64) {
	t.Helper()
	t.Logf("%s: %d gas is estimated, and %d used", what, estimated, used)
	if estimated < used || estimated > used+used/25 {
		t.Errorf("%s: %d gas is estimated, and %d used", what, estimated, used)
	}
}

func TestAnEstimateIsWhatTheSameProofsReallyCost(t *testing.T) {
	t.Parallel()
	m := newMirrored(t)
	for i := range int64(3) {
		m.transmit(t, 0, 3_000_00000000+i)
		m.transmit(t, 1, 90_000_00000000+i)
	}
	must(t, m.chain.Call(t.Context(), nil, "anvil_mine", hexutil.Uint64(10), hexutil.Uint64(12)))
	opened, err := endpoints.Open(t.Context(), endpoints.Config{URLs: []string{m.chain.URL}, ChainID: rig.ChainID, BlockTime: time.Second, PollEvery: time.Second}, slog.New(slog.DiscardHandler), nil)
	must(t, err)
	defer opened.Close()
	cfg := relay.Defaults()
	cfg.Feeds = m.feeds
	estimator := relay.Estimator{
		Config: cfg, L1: opened, L2: opened, Prices: atPrices{}, Over: 24 * time.Hour, Progress: func(text string) { t.Log(text) },
	}
	e, err := estimator.Estimate(t.Context()) // before there is a mirror
	must(t, err)

	if e.Checkpoints.Transactions != 4 || e.Proofs.Transactions != 4 || e.Feeds[0].Moved != 2 || e.Feeds[1].Moved != 2 {
		t.Errorf("%d checkpoints and %d proofs are estimated, want 4 of each: two rounds of each feed behind the first", e.Checkpoints.Transactions, e.Proofs.Transactions)
	}
	m.knows(t, e.To)
	as(t, "a checkpoint", e.Checkpoints.Gas/4, m.send(t, contracts.PackCheckpoint()))
	for i, f := range e.Feeds {
		proof, _, err := m.site.Begin(t.Context(), new(big.Int).SetUint64(e.To.Number))
		must(t, err)
		must(t, m.site.Prove(t.Context(), proof, f.Proxy, m.of[i].Address(), m.layouts[i]))
		calldata, err := proof.PackProve()
		must(t, err)
		if f.Bytes != len(calldata) {
			t.Errorf("%s: %d bytes are estimated, and %d sent", f.Name, f.Bytes, len(calldata))
		}
		as(t, f.Name, f.Gas, m.send(t, calldata))
	}
	if gas := 2 * (e.Feeds[0].Gas + e.Feeds[1].Gas); e.Proofs.Gas != gas || e.Proofs.L2.Uint64() != 2*gas {
		t.Errorf("all proofs use %d gas for %v wei, want %d for twice as many", e.Proofs.Gas, e.Proofs.L2, gas)
	}
	if bytes := int64(2 * (e.Feeds[0].Bytes + e.Feeds[1].Bytes)); e.Proofs.L1.Int64() != 3*bytes {
		t.Errorf("their data costs %v wei, want %d", e.Proofs.L1, 3*bytes)
	}
	estimator.Mirror = m.mirror
	again, err := estimator.Estimate(t.Context())
	must(t, err)
	for i, f := range again.Feeds {
		if f.Left != relay.Provable || f.Kind != e.Feeds[i].Kind || f.Moved != 2 {
			t.Errorf("with a mirror %s is %v, %q, and moves %d times", f.Name, f.Left, f.Kind, f.Moved)
		}
	}
}

// estimated is what `twofold relay estimate --json` prints, as far as it matters here.
type estimated struct {
	L1    struct{ From, To uint64 }
	Feeds []struct {
		Name, Type, Left, Why string
		Proofs                float64 `json:"proofsPerDay"`
		Gas                   uint64
		Bytes                 int
	}
	Checkpoints, Proofs struct {
		PerDay    float64
		L2, L1    string
		GasPerDay uint64
	}
	PerDay struct{ Total string }
	Wallet struct {
		Address, Balance string
		LastsSeconds     int64
	}
}

func TestTheCommandEstimatesAMirrorThatIsNotThereYet(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{Feeds: []twochains.FeedConfig{
		{Name: "ETH/USD", Answer: 3_000_00000000}, {Name: "BTC/USD", Generation: twochains.OCR1, Answer: 90_000_00000000}, {Name: "LINK/USD"},
	}})
	site, err := rig.NewSite(t.TempDir(), rig.Endpoints{RPC: w.L2.URL})
	must(t, err)
	must(t, w.Feeds[0].Transmit(t.Context(), 3_001_00000000))
	text := fmt.Sprintf("chain: {id: %d, rpc: %q, blockTime: 1s}\nrelay:\n  wallet: {keystore: keys/wallet.json, passphraseFile: keys/wallet.pass}\n  l1: {id: %d, rpc: %q, blockTime: 1s}\n  feeds:\n",
		rig.ChainID, w.L2.URL, twochains.L1ID, w.L1.URL)
	for _, f := range w.Feeds {
		text += fmt.Sprintf("    - {name: %s, proxy: %q}\n", f.Name, f.Proxy.Address.Hex())
	}
	must(t, site.Write(text))
	var said, progress bytes.Buffer
	command := exec.CommandContext(t.Context(), binary, "relay", "estimate", "--config", site.Config(), "--json")
	command.Stdout, command.Stderr = &said, &progress
	if err := command.Run(); err != nil {
		t.Fatalf("%v: %s", err, &progress)
	}
	var e estimated
	must(t, json.Unmarshal(said.Bytes(), &e))
	t.Logf("%s\n%s", &progress, &said)
	if f := e.Feeds[0]; f.Type != "AccessControlledOCR2Aggregator 1.0.0" || f.Proofs == 0 || f.Gas < 100_000 || f.Bytes < 3_000 {
		t.Errorf("ETH/USD is estimated as %+v", f)
	}
	if f := e.Feeds[1]; f.Type != "AccessControlledOffchainAggregator 4.0.0" || f.Left != "" {
		t.Errorf("BTC/USD is estimated as %+v", f)
	}
	if f := e.Feeds[2]; f.Left != relay.NoRound.String() || f.Why == "" {
		t.Errorf("LINK/USD, which has no round, is estimated as %+v", f)
	}
	if e.Checkpoints.GasPerDay == 0 || e.Proofs.GasPerDay <= e.Checkpoints.GasPerDay || e.PerDay.Total == "0" {
		t.Errorf("a day is estimated as %+v", e)
	}
	if e.Wallet.Address != rig.Wallet.Address().Hex() || e.Wallet.LastsSeconds <= 0 {
		t.Errorf("the wallet is estimated as %+v", e.Wallet)
	}
}
