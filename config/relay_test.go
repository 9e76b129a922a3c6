package config

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"twofold/contracts/deploy"
	"twofold/relay"
)

// relayed is what a relay needs beside the good config.
const relayed = `relay:
  wallet: {keystore: r.json, passphraseFile: r.pass}
  l1: {rpc: ["http://127.0.0.1:9545", "http://127.0.0.1:9546"], blockTime: 4s}
  deviation: 0.5%
  feeds:
    - {name: ETH/USD, proxy: 0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419, heartbeat: 30m}
    - {name: stETH/USD, proxy: 0xCfE54B5cD566aB89272946F602D76Ea879CAb4a8, deviation: 0%}
`

// mirrorOnly is the least that a chain needs which wants nothing but the mirror.
const mirrorOnly = "chain: {id: 901, rpc: http://127.0.0.1:8545}\n" + relayed

// loaded is a text as the commands of the mirror have it from a file.
func loaded(t *testing.T, text string) (*Config, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "twofold.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return LoadMirror(path)
}

// keysOf are the keys of the faults that an error joins.
func keysOf(t *testing.T, err error) (keys []string) {
	t.Helper()
	for _, one := range flatten(err) {
		fault := new(Fault)
		if !errors.As(one, &fault) {
			t.Fatalf("%v is of no key", one)
		}
		keys = append(keys, fault.Key)
	}
	return keys
}

func TestARelayGoesByItsSectionAndTheBlockTimesOfBothChains(t *testing.T) {
	cfg := mustRead(t, good+relayed)
	own, err := cfg.Relaying()
	if err != nil {
		t.Fatal(err)
	}
	want := relay.Defaults()
	want.L1BlockTime = 4 * time.Second
	want.Feeds = own.Feeds
	if diff := cmp.Diff(want, own); diff != "" {
		t.Error(diff)
	}
	if err := own.Check(); err != nil {
		t.Error(err)
	}
	eth, steth := own.Feeds[0], own.Feeds[1]
	if eth.Deviation != 5_000 || eth.Heartbeat != 30*time.Minute || steth.Deviation != 0 || steth.Heartbeat != relay.DefaultHeartbeat {
		t.Errorf("feeds have the terms %+v, %+v", eth, steth)
	}
	if cfg.Relay.Wallet.Keystore != "folder/r.json" {
		t.Errorf("the wallet is looked for at %s", cfg.Relay.Wallet.Keystore)
	}
}

func TestWhatOnlyARelayNeedsIsMissedOnlyByIt(t *testing.T) {
	_, err := mustRead(t, good).Relaying()
	if diff := cmp.Diff([]string{"relay.wallet", "relay.l1.rpc", "relay.feeds"}, keysOf(t, err)); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsWrongWithTheL1IsToldOfItsOwnKeys(t *testing.T) {
	cfg := mustRead(t, good+relayed).OnL1()
	if cfg.Chain.ID != 1 || cfg.IDKey() != "relay.l1.id" || cfg.RPCKey(1) != "relay.l1.rpc[1]" || !slices.Equal(cfg.Chain.URLs(), []string{"http://127.0.0.1:9545", "http://127.0.0.1:9546"}) {
		t.Errorf("chain %+v, with keys %s and %s", cfg.Chain, cfg.IDKey(), cfg.RPCKey(1))
	}
}

func TestAChainThatWantsNothingButTheMirrorNeedsNoOracle(t *testing.T) {
	cfg, err := loaded(t, mirrorOnly)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := cfg.Relaying(); err != nil || !cfg.MirrorOnly() || len(cfg.Warnings()) != 0 {
		t.Errorf("error %v, only a mirror %v, warnings %q", err, cfg.MirrorOnly(), cfg.Warnings())
	}
	_, err = read("twofold.yaml", []byte(mirrorOnly))
	missing := []string{"wallet", "sides.a.attester", "sides.b.attester", "sides.a.provider", "sides.b.provider", "feeds"}
	if diff := cmp.Diff(missing, keysOf(t, err)); diff != "" {
		t.Errorf("for a relayer: %s", diff)
	}
}

func TestAnOracleThatIsBegunMustBeWhole(t *testing.T) {
	for name, more := range map[string]string{
		"sides": "sides: {a: {provider: kraken}}\n", "an empty section": "sides:\n", "feeds": "feeds: [{name: ETH/USD}]\n",
	} {
		if _, err := loaded(t, mirrorOnly+more); err == nil {
			t.Errorf("with %s: nothing is missed", name)
		}
	}
	if _, err := loaded(t, "chain: {id: 901, rpc: http://a}\n"); err == nil || !strings.Contains(err.Error(), "sides.a.provider") {
		t.Errorf("of a file without a relay: %v", err)
	}
	_, err := loaded(t, mirrorOnly+"wallet: {keystore: w.json}\n")
	if diff := cmp.Diff([]string{"wallet.keystore"}, keysOf(t, err)); diff != "" {
		t.Error(diff)
	}
}

func TestARunningRelayerDoesNotMindWhatARelayGoesBy(t *testing.T) {
	from, to := mustRead(t, good+relayed), mustRead(t, good)
	differences := from.DifferencesTo(to)
	if err := from.CheckReload(to); err != nil || len(differences) < 4 {
		t.Errorf("%d differences: %v", len(differences), err)
	}
	if err := to.CheckReload(from); err != nil {
		t.Error(err)
	}
}

func TestAMirrorIsDeployedByTheTermsOfAnOracleAndTheRelaysFeeds(t *testing.T) {
	cfg := mustRead(t, good+relayed+"  maxLag: 128\ndeploy: {guardian: \"0x00000000000000000000000000000000000000A1\"}\n")
	want := deploy.MirrorConfig{
		Record: "folder/deployments/901.json", Posting: cfg.Transactions(),
		Terms: deploy.MirrorTerms{Guardian: common.HexToAddress("0xA1"), Delay: 48 * time.Hour, MaxLag: 128},
		Feeds: []deploy.MirrorFeed{
			{Name: "ETH/USD", Proxy: common.HexToAddress("0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419")},
			{Name: "stETH/USD", Proxy: common.HexToAddress("0xCfE54B5cD566aB89272946F602D76Ea879CAb4a8")},
		},
	}
	if diff := cmp.Diff(want, cfg.MirrorDeployment()); diff != "" {
		t.Error(diff)
	}
}

// The example is of mainnet's feeds, whose addresses carry a checksum.
func TestTheExampleOfAMirrorIsWholeAndWarnsOfNothing(t *testing.T) {
	t.Setenv("RPC_KEY", "key-of-the-provider")
	cfg, err := LoadMirror("../examples/mirror/twofold.yaml")
	if err != nil {
		t.Fatal(err)
	}
	own, err := cfg.Relaying()
	if err != nil || !cfg.MirrorOnly() || len(cfg.Warnings()) > 0 {
		t.Fatalf("error %v, only a mirror %v, warnings %q", err, cfg.MirrorOnly(), cfg.Warnings())
	}
	if len(own.Feeds) != 7 || len(cfg.Relay.L1.RPC) < 2 {
		t.Errorf("%d feeds, %d endpoints on L1", len(own.Feeds), len(cfg.Relay.L1.RPC))
	}
	for _, feed := range own.Feeds {
		if line := "{name: " + feed.Name + ", proxy: " + feed.Proxy.Hex(); !strings.Contains(sampleText(t), line) {
			t.Errorf("the sample does not have %s}", line)
		}
	}
}

func TestADepthThatTheMirrorDoesNotReachIsRefused(t *testing.T) {
	for _, c := range []struct {
		depth   relay.Depth
		maxLag  uint64
		reaches bool
	}{{relay.Latest, 1, true}, {relay.Safe, 127, false}, {relay.Safe, 128, true}, {relay.Finalized, 127, false}, {relay.Finalized, 256, true}} {
		cfg := Default()
		cfg.Relay.Depth = c.depth
		if err := cfg.MirrorReaches(c.maxLag); (err == nil) != c.reaches || err != nil && !strings.Contains(err.Error(), "relay.depth") {
			t.Errorf("at depth %s, with a maxLag of %d: %v", c.depth, c.maxLag, err)
		}
	}
}
