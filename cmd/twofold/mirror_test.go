package main

import (
	"encoding/json"
	"math/big"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"twofold/contracts"
	"twofold/integration/chainlink"
)

// mirrorSite is a chain that wants nothing but the mirror, and an L1 with Chainlink's own contracts.
type mirrorSite struct {
	*site
	chainlink *chainlink.Site
	eth, btc  *chainlink.Proxy // of either generation, with a round
}

func newMirrorSite(t *testing.T) *mirrorSite {
	t.Helper()
	t.Parallel()
	s := &mirrorSite{site: &site{T: t, config: filepath.Join(t.TempDir(), "twofold.yaml")}}
	alloc := types.GenesisAlloc{}
	for variable := range keys {
		alloc[addressOf(variable)] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 80)}
	}
	l1 := &site{T: t}
	l1.startAs(900, alloc)
	onL1 := httptest.NewServer(l1)
	t.Cleanup(onL1.Close)
	head := s.deployChainlink(onL1.URL)
	slot := func(signature string) common.Hash { return common.BytesToHash(crypto.Keccak256([]byte(signature))[:4]) }
	alloc[contracts.L1Block] = types.Account{Code: common.FromHex("5f3560e01c545f5260205ff3"), Balance: new(big.Int), Storage: map[common.Hash]common.Hash{
		slot("number()"): common.BigToHash(head.Number), slot("hash()"): head.Hash(), slot("timestamp()"): common.BigToHash(new(big.Int).SetUint64(head.Time)),
	}} // it returns storage[selector]
	s.start(alloc)
	onL2 := httptest.NewServer(s.site)
	t.Cleanup(onL2.Close)
	s.write(strings.NewReplacer("RPC", onL2.URL, "L1", onL1.URL, "OWNER", addressOf(ownerKey).Hex(), "ETH_PROXY", s.eth.Address.Hex()).Replace(mirrorSiteConfig))
	return s
}

const mirrorSiteConfig = `chain: {id: 1337, rpc: "RPC", blockTime: 1s}
wallet: {env: TWOFOLD_TEST_WALLET}
posting: {pollEvery: 5ms, readTimeout: 60s, sendTimeout: 60s}
deploy:
  owner: "OWNER"
relay:
  l1: {id: 900, rpc: ["L1", "http://127.0.0.1:1"]}
  feeds:
    - {name: ETH/USD, proxy: ETH_PROXY}
`

func (s *mirrorSite) write(config string) {
	s.Helper()
	if err := os.WriteFile(s.config, []byte(config), 0o600); err != nil {
		s.Fatal(err)
	}
}

// deployChainlink puts a feed of either generation on the L1, and gives its newest block.
func (s *mirrorSite) deployChainlink(url string) *types.Header {
	s.Helper()
	client, err := ethclient.Dial(url)
	if err != nil {
		s.Fatal(err)
	}
	s.Cleanup(client.Close)
	key, err := crypto.HexToECDSA(keys[walletKey])
	if err != nil {
		s.Fatal(err)
	}
	if s.chainlink, err = chainlink.NewSite(s.Context(), client, key); err != nil {
		s.Fatal(err)
	}
	ocr2, err := s.chainlink.DeployOCR2(s.Context(), "ETH / USD")
	if err != nil {
		s.Fatal(err)
	}
	ocr1, err := s.chainlink.DeployOCR1(s.Context(), "BTC / USD")
	if err != nil {
		s.Fatal(err)
	}
	s.eth, s.btc = s.proxy(ocr2), s.proxy(ocr1)
	head, err := client.HeaderByNumber(s.Context(), nil)
	if err != nil {
		s.Fatal(err)
	}
	return head
}

// proxy is one before an aggregator with a round.
func (s *mirrorSite) proxy(a chainlink.Aggregator) *chainlink.Proxy {
	s.Helper()
	if err := a.Transmit(s.Context(), big.NewInt(3_000_00000000), time.Now()); err != nil {
		s.Fatal(err)
	}
	proxy, err := s.chainlink.DeployProxy(s.Context(), a)
	if err != nil {
		s.Fatal(err)
	}
	return proxy
}

// addBTC is the config with another feed.
func (s *mirrorSite) addBTC() {
	s.Helper()
	text, err := os.ReadFile(s.config)
	if err != nil {
		s.Fatal(err)
	}
	s.write(string(text) + "    - {name: BTC/USD, proxy: " + s.btc.Address.Hex() + "}\n")
}

func (s *mirrorSite) show() mirrorResult {
	s.Helper()
	var r mirrorResult
	if text := s.done("mirror", "show", "--json"); json.Unmarshal([]byte(text), &r) != nil {
		s.Fatalf("no result: %s", text)
	}
	return r
}

func TestAMirrorIsDeployedAndChangedByItsOwnersCommands(t *testing.T) {
	s := newMirrorSite(t)
	s.fails(exitUsage, "run `twofold mirror deploy`, or name the mirror here", "mirror", "show")
	if out := s.done("mirror", "deploy", "--dry-run"); !strings.Contains(out, "to do: create the mirror ") || s.nonces() != 0 {
		t.Errorf("the dry run says %s, and %d were sent", out, s.nonces())
	}
	code, out, told := s.does("mirror", "deploy")
	if code != exitDone || !strings.Contains(out, "written to ") || !strings.Contains(out, "ETH/USD ") || s.nonces() != 2 {
		t.Fatalf("deploying says %s%s, and %d were sent", out, told, s.nonces())
	}
	if !strings.Contains(told, "relay.l1.rpc[1]: ") {
		t.Errorf("of an endpoint that is silent it says nothing: %s", told)
	}
	r := s.show()
	if len(r.Feeds) != 1 || r.Feeds[0].Status != "running" || len(r.Layouts) != 1 || !r.Layouts[0].Known || len(r.Differs) > 0 || r.Owner != addressOf(ownerKey).Hex() {
		t.Errorf("shown are %+v", r)
	}
	s.acts(ownerKey, "mirror", "guardian", "set", addressOf(guardianKey).Hex())
	s.wait(delay)
	s.acts(stranger, "mirror", "guardian", "apply")

	s.addBTC()
	s.fails(exitFailed, "the mirror's owner must send the calls above", "mirror", "deploy")
	s.acts(ownerKey, "mirror", "feed", "propose", "BTC/USD")
	s.acts(ownerKey, "mirror", "layout", "propose", "btc-usd")
	s.acts(guardianKey, "mirror", "layout", "veto", "BTC/USD")
	s.acts(ownerKey, "mirror", "layout", "propose", "BTC/USD")
	if out := s.done("mirror", "deploy"); strings.Count(out, "waits: ") != 2 {
		t.Errorf("while both wait: %s", out)
	}
	if out := s.done("mirror", "feed", "check"); out != "2 feeds and the layouts of 2 aggregators are as L1 says\n" {
		t.Errorf("the check says %s", out)
	}
	s.fails(exitFailed, "TooSoon", "mirror", "feed", "apply", "BTC/USD")
	s.wait(delay)
	s.acts(stranger, "mirror", "feed", "apply", "BTC/USD")
	s.acts(stranger, "mirror", "layout", "apply", "BTC/USD")
	if out := s.done("mirror", "deploy"); !strings.Contains(out, "BTC/USD ") {
		t.Errorf("its reader: %s", out)
	}

	s.acts(guardianKey, "mirror", "pause", "BTC/USD")
	s.acts(ownerKey, "mirror", "unpause", s.btc.Address.Hex())
	s.acts(ownerKey, "mirror", "layout", "drop", "BTC/USD")
	s.fails(exitFailed, "not all is as L1 says", "mirror", "feed", "check")
	if out := s.done("mirror", "show"); !strings.Contains(out, "differs: BTC/USD stands still: the mirror knows no layout") {
		t.Errorf("without a layout it shows %s", out)
	}
}

func TestWhatIsProposedOtherwiseThanL1SaysIsFoundAndNotApplied(t *testing.T) {
	s := newMirrorSite(t)
	s.done("mirror", "deploy")
	s.addBTC()
	r := s.actJSON("mirror", "feed", "propose", "BTC/USD")
	want := contracts.MirroredFeed{Proxy: s.btc.Address, Description: "BTC / USD", Decimals: 8}
	if got := hexData(t, r.Call.Data); string(got) != string(want.PackAddFeed()) || r.WaitsUntil == 0 {
		t.Errorf("the call is %x", got)
	}
	var call call
	if err := json.Unmarshal([]byte(s.done("mirror", "feed", "propose", "BTC/USD", "--calldata")), &call); err != nil || call != r.Call {
		t.Errorf("for a multisig it is %+v (%v), want %+v", call, err, r.Call)
	}
	want.Decimals = 18
	s.sends(ownerKey, common.HexToAddress(r.Call.To), want.PackAddFeed())
	const otherwise = `BTC/USD is proposed otherwise than L1 says: "BTC / USD" with 18 decimals, and on L1 it is "BTC / USD" with 8 decimals: twofold mirror feed veto BTC/USD`
	code, out, told := s.does("mirror", "feed", "check")
	if code != exitFailed || !strings.Contains(out, "differs: "+otherwise) {
		t.Errorf("exit %d: %s%s", code, out, told)
	}
	s.wait(delay)
	s.fails(exitFailed, otherwise, "mirror", "feed", "apply", "BTC/USD")
	s.acts(ownerKey, "mirror", "feed", "veto", "BTC/USD")
	s.fails(exitUsage, "known are ETH/USD (proxy ", "mirror", "pause", "DOGE/USD")
	s.fails(exitUsage, "neither the mirror nor the config has one of that name", "mirror", "layout", "propose", "DOGE/USD")
}

// sends lands a call that no command would make.
func (s *mirrorSite) sends(variable string, to common.Address, data []byte) {
	s.Helper()
	key, err := crypto.HexToECDSA(keys[variable])
	if err != nil {
		s.Fatal(err)
	}
	nonce, err := s.backend.Client().NonceAt(s.Context(), addressOf(variable), nil)
	if err != nil {
		s.Fatal(err)
	}
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: nonce, GasFeeCap: big.NewInt(5e9), GasTipCap: big.NewInt(1e9), Gas: 500_000, To: &to, Data: data,
	})
	if err == nil {
		err = s.backend.Client().SendTransaction(s.Context(), tx)
	}
	if err != nil {
		s.Fatal(err)
	}
	s.backend.Commit()
}
