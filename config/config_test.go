package config

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/contracts/deploy"
	"twofold/feeds"
	"twofold/price"
	"twofold/signer"
	"twofold/signer/txmgr"
)

func mustRead(t testing.TB, text string) *Config {
	t.Helper()
	cfg, err := read("folder/twofold.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

// made is good, without YAML.
func made() *Config {
	cfg := Default()
	cfg.Chain.ID, cfg.Chain.RPC = 901, []Endpoint{"http://127.0.0.1:8545"}
	cfg.Wallet = signer.KeyConfig{Env: "W"}
	cfg.Sides.A = Side{Provider: feeds.Coinbase, Attester: signer.KeyConfig{Env: "A"}}
	cfg.Sides.B = Side{Provider: feeds.Kraken, Attester: signer.KeyConfig{Env: "B"}}
	cfg.Feeds = []Feed{{
		Name: "ETH/USD", Decimals: 8, Terms: cfg.Defaults,
		Symbols: map[string]string{feeds.Coinbase: "ETH-USD", feeds.Kraken: "ETH/USD"},
	}}
	return cfg
}

func TestAConfigCanBeMadeInGo(t *testing.T) {
	cfg := made()
	if err := cfg.Check(); err != nil {
		t.Fatal(err)
	}
	cfg.Sides.B.Provider = feeds.Coinbase
	want := `sides.b.provider: "coinbase" already serves side a; name another provider (coinbase, kraken)`
	if err := cfg.Check(); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestPathsAreRelativeToTheConfig(t *testing.T) {
	cfg := mustRead(t, strings.Replace(good, "w.json", "/etc/w.json", 1)+"\nattest: {log: {dir: seen}}\n")
	got := []string{cfg.Wallet.Keystore, cfg.Wallet.PassphraseFile, cfg.Sides.A.Attester.Keystore, cfg.Attest.Log.Dir, cfg.Record(), cfg.File()}
	want := []string{"/etc/w.json", "folder/w.pass", "folder/a.json", "folder/seen", "folder/deployments/901.json", "folder/twofold.yaml"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheEndpointTakesItsSecretFromTheEnvironmentAndShowsItToNobody(t *testing.T) {
	t.Setenv("TWOFOLD_TEST_KEY", "sesame")
	cfg := mustRead(t, strings.Replace(good, "127.0.0.1:8545", "rpc.example/v3/${TWOFOLD_TEST_KEY}", 1))
	if got := cfg.Chain.URLs()[0]; got != "http://rpc.example/v3/sesame" {
		t.Fatalf("the endpoint is %s", got)
	}
	asJSON, err := json.Marshal(cfg.Chain)
	if err != nil {
		t.Fatal(err)
	}
	shown := fmt.Sprintf("%v %+v %#v %s %q %x %s", cfg.Chain, cfg.Chain, cfg.Chain, cfg.Chain.RPC, cfg.Chain.RPC, cfg.Chain.RPC, asJSON)
	if strings.Contains(shown, "sesame") || strings.Contains(shown, fmt.Sprintf("%x", "sesame")) {
		t.Errorf("it shows: %s", shown)
	}
	if got := cfg.Chain.RPC[0].String(); got != "http://rpc.example/…" {
		t.Errorf("it shows as %s", got)
	}
}

func TestEndpointsAreOneOrAListInOrder(t *testing.T) {
	t.Setenv("TWOFOLD_TEST_KEY", "sesame")
	const line = "rpc: http://127.0.0.1:8545"
	for text, want := range map[string][]string{
		line:                           {"http://127.0.0.1:8545"},
		"rpc: [http://127.0.0.1:8545]": {"http://127.0.0.1:8545"},
		"rpc:\n    - wss://a.example/${TWOFOLD_TEST_KEY}\n    - http://b:1": {"wss://a.example/sesame", "http://b:1"},
	} {
		if diff := cmp.Diff(want, mustRead(t, strings.Replace(good, line, text, 1)).Chain.URLs()); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

func TestAFaultOfTheEndpointDoesNotShowIt(t *testing.T) {
	t.Setenv("TWOFOLD_TEST_KEY", "sesame")
	for _, rpc := range []string{"${TWOFOLD_TEST_KEY}", "ftp://h/${TWOFOLD_TEST_KEY}", "http://h:${TWOFOLD_TEST_KEY}", "http://h/sesame${", "[sesame]"} {
		lines := faultsOf(t, strings.Replace(good, "http://127.0.0.1:8545", rpc, 1))
		if len(lines) != 1 || strings.Contains(lines[0], "sesame") {
			t.Errorf("%s: %q", rpc, lines)
		}
	}
}

func TestAFeedTakesWhatItDoesNotSayFromTheDefaultsWhereverTheyStand(t *testing.T) {
	cfg := mustRead(t, good+"    policy: {deviation: 1%}\ndefaults:\n  policy: {heartbeat: 100s, deviation: 2%}\n")
	want := price.Policy{MaxDivergence: 5_000, MaxJump: 200_000, JumpConfirm: time.Minute, Deviation: 10_000, Heartbeat: 100 * time.Second}
	if diff := cmp.Diff(want, cfg.Feeds[0].Policy); diff != "" {
		t.Error(diff)
	}
}

func TestAListOfAFeedTakesThePlaceOfTheDefaults(t *testing.T) {
	cfg := mustRead(t, strings.Replace(good, "    decimals: 8", "    decimals: 8\n    readers: [high]", 1)+"defaults: {readers: [plain, strict]}\n")
	if diff := cmp.Diff([]deploy.ReaderKind{deploy.High}, cfg.Feeds[0].Readers); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]deploy.ReaderKind{deploy.Plain, deploy.Strict}, cfg.Defaults.Readers); diff != "" {
		t.Error(diff)
	}
}

func TestReadersScaleToWhatConsumersExpect(t *testing.T) {
	for name, want := range map[string]uint8{"ETH/USD": 8, "STETH/ETH": 18, "ETH/BTC": 8} {
		if got := (&Feed{Name: name}).ReaderDecimals(); got != want {
			t.Errorf("%s: %d decimals, want %d", name, got, want)
		}
	}
	if got := (&Feed{Name: "STETH/ETH", ConsumerDecimals: 9}).ReaderDecimals(); got != 9 {
		t.Errorf("%d decimals, want what was set", got)
	}
}

var (
	ethUSD  = price.Feed{ID: 4, Name: "ETH/USD", Decimals: 8}
	promise = price.Policy{MaxDivergence: 8_000, MaxJump: 100_000, JumpConfirm: 10 * time.Second, Deviation: 3_000, Heartbeat: time.Minute}
)

func TestTheEngineJudgesByThePromiseOnChainAndNotByTheConfigs(t *testing.T) {
	cfg := mustRead(t, good+"    trigger: {deviation: 0.2%}\n")
	got, err := cfg.EngineFeeds(map[string]Promise{"ETH/USD": {Feed: ethUSD, Policy: promise}})
	if err != nil {
		t.Fatal(err)
	}
	want := []engine.Feed{{
		Feed: ethUSD, Providers: [2]string{"coinbase", "kraken"},
		Rule: aggregator.Rule{
			Policy: promise, Deviation: 2_000, Heartbeat: time.Minute,
			MaxQuoteAge: 10 * time.Second, Settle: 5 * time.Second, DisputeAfter: 30 * time.Second, Lead: 6 * time.Second,
		},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if err := (engine.Config{Feeds: got}).Check(); err != nil {
		t.Errorf("the engine refuses them: %v", err)
	}
}

func TestAFeedThatTheChainDoesNotBearOutIsAFault(t *testing.T) {
	cfg := mustRead(t, good)
	stored := ethUSD
	stored.Decimals = 6
	for name, c := range map[string]struct {
		promises map[string]Promise
		want     string
	}{
		"not there": {nil, "folder/twofold.yaml:13: feeds[ETH/USD]: is not on the oracle: add it with `twofold deploy`"},
		"decimals": {map[string]Promise{"ETH/USD": {Feed: stored, Policy: cfg.Feeds[0].Policy}},
			"folder/twofold.yaml:14: feeds[ETH/USD].decimals: 8, but the oracle stores 6 for ever: set that"},
		"all removed": {map[string]Promise{"ETH/USD": {Feed: ethUSD, Removed: true}},
			"folder/twofold.yaml:12: feeds: were all removed by the oracle's owner: there is nothing left to post"},
	} {
		if feeds, err := cfg.EngineFeeds(c.promises); err == nil || err.Error() != c.want || feeds != nil {
			t.Errorf("%s: got %v, %v; want %s", name, feeds, err, c.want)
		}
	}
}

func TestATriggerThatATightenedPromiseMadeLooserIsThePromise(t *testing.T) {
	cfg := mustRead(t, good+"    trigger: {deviation: 0.4%, heartbeat: 4m}\n")
	promises := map[string]Promise{"ETH/USD": {Feed: ethUSD, Policy: promise}}
	tighten := func(heartbeat time.Duration) aggregator.Rule {
		p := promises["ETH/USD"]
		p.Policy.Heartbeat = heartbeat
		promises["ETH/USD"] = p
		got, err := cfg.EngineFeeds(promises)
		if err != nil {
			t.Fatal(err)
		}
		return got[0].Rule
	}
	if r := tighten(time.Minute); r.Deviation != 3_000 || r.Heartbeat != time.Minute || r.Lead != 6*time.Second || r.Check() != nil {
		t.Errorf("judged by %+v (%v)", r, r.Check())
	}
	if r := tighten(6 * time.Second); r.Heartbeat != 6*time.Second || r.Lead != 3*time.Second || r.Check() != nil {
		t.Errorf("with a heartbeat as short as the lead judged by %+v (%v)", r, r.Check())
	}
}

func TestWhatTheChainHasOtherwiseIsToldByFeed(t *testing.T) {
	cfg := mustRead(t, good+"    trigger: {deviation: 0.4%}\n  - {name: BTC/USD, decimals: 6, symbols: {coinbase: BTC-USD, kraken: BTC/USD}}\n"+
		"  - {name: SOL/USD, decimals: 8, symbols: {coinbase: SOL-USD, kraken: SOL/USD}}\nagreement: {disputeAfter: 2m10s}\n")
	promise := promise
	promise.Heartbeat = time.Minute
	got := cfg.Differences(map[string]Promise{
		"ETH/USD": {Feed: ethUSD, Policy: promise},
		"BTC/USD": {Feed: price.Feed{ID: 1, Name: "BTC/USD", Decimals: 6}, Policy: cfg.Feeds[1].Policy},
		"SOL/USD": {Removed: true},
	})
	want := strings.Join([]string{
		"folder/twofold.yaml: feeds[ETH/USD].policy.maxDivergence: is 0.5% here and 0.8% on chain, which holds",
		"folder/twofold.yaml: feeds[ETH/USD].policy.deviation: is 0.5% here and 0.3% on chain, which holds",
		"folder/twofold.yaml: feeds[ETH/USD].policy.heartbeat: is 5m0s here and 1m0s on chain, which holds",
		"folder/twofold.yaml: feeds[ETH/USD].policy.maxJump: is 20% here and 10% on chain, which holds",
		"folder/twofold.yaml: feeds[ETH/USD].policy.jumpConfirm: is 1m0s here and 10s on chain, which holds",
		"folder/twofold.yaml:16: feeds[ETH/USD].trigger.deviation: 0.4% is looser than the promise on chain, so that is used: 0.3%",
		"folder/twofold.yaml:19: agreement.disputeAfter: 2m10s must be below the promised heartbeat and its allowance (2m0s), or readers call the answer stale before they can be told why",
	}, "\n")
	if err := got["ETH/USD"]; err == nil || err.Error() != want {
		t.Error(cmp.Diff(want, fmt.Sprint(err)))
	}
	if err, known := got["BTC/USD"]; err != nil || !known {
		t.Errorf("BTC/USD is as the config says, and differs in %v (known %v)", err, known)
	}
	want = "folder/twofold.yaml:18: feeds[SOL/USD]: was removed by the oracle's owner, and nobody posts it any more: take it out"
	if err := got["SOL/USD"]; err == nil || err.Error() != want {
		t.Error(cmp.Diff(want, fmt.Sprint(err)))
	}
}

func TestAStreamHasTheSymbolsOfItsProvider(t *testing.T) {
	cfg := mustRead(t, good+"providers: {kraken: {url: wss://k.example/v2, readTimeout: 9s}}\n")
	streams := cfg.Streams([]price.Feed{ethUSD, {ID: 5, Name: "BTC/USD"}})
	want := []feeds.Symbol{{Feed: ethUSD, Name: "ETH-USD", MaxSpread: 2_500, MaxQuoteAge: 10 * time.Second}}
	if diff := cmp.Diff(want, streams[price.A].Symbols); diff != "" || streams[price.A].Provider != feeds.Coinbase {
		t.Errorf("side A hears %s: %s", streams[price.A].Provider, diff)
	}
	want[0].Name = "ETH/USD"
	if diff := cmp.Diff(want, streams[price.B].Symbols); diff != "" || streams[price.B].Provider != feeds.Kraken {
		t.Errorf("side B hears %s: %s", streams[price.B].Provider, diff)
	}
	if b := streams[price.B]; b.URL != "wss://k.example/v2" || b.ReadTimeout != 9*time.Second || b.DialTimeout != 5*time.Second {
		t.Errorf("side B is reached as %+v", b)
	}
	for side, stream := range streams {
		if err := stream.Check(); err != nil {
			t.Errorf("side %v: %v", price.Side(side), err)
		}
	}
}

func TestTheOtherPartsGetTheirConfigsWhole(t *testing.T) {
	cfg := mustRead(t, good+"agreement: {maxQuoteAge: 3s, settle: 2s, disputeAfter: 5s}\nsigning: {signWindow: 2s}\nposting: {maxFee: 1.5gwei}\n")
	attester := signer.DefaultConfig()
	attester.Side, attester.Provider, attester.SignWindow = price.B, feeds.Kraken, 2*time.Second
	attester.MaxQuoteAge, attester.Settle, attester.DisputeAfter = 3*time.Second, 2*time.Second, 5*time.Second
	if diff := cmp.Diff(attester, cfg.Attester(price.B)); diff != "" {
		t.Error(diff)
	}
	posting := txmgr.Defaults()
	posting.ChainID, posting.MaxFee = 901, 1_500_000_000
	if diff := cmp.Diff(posting, cfg.Transactions()); diff != "" {
		t.Error(diff)
	}
}

func TestADeploymentIsWhatTheConfigPromises(t *testing.T) {
	cfg := mustRead(t, good+"deploy: {delay: 1h, guardian: \"0x00000000000000000000000000000000000000dd\", grace: 2h, history: 16}\n"+
		"defaults: {readers: [plain, strict]}\n")
	a, b := common.HexToAddress("0xa"), common.HexToAddress("0xb")
	got := cfg.Deployment([2]common.Address{a, b})
	if err := got.Check(); err != nil {
		t.Errorf("deploy refuses it: %v", err)
	}
	terms := deploy.DefaultTerms()
	terms.Delay, terms.Grace, terms.History, terms.Guardian = time.Hour, 2*time.Hour, 16, common.HexToAddress("0xdd")
	want := deploy.Config{
		Record: "folder/deployments/901.json", Terms: terms, Attesters: [2]common.Address{a, b}, Posting: cfg.Transactions(),
		Feeds: []deploy.Feed{{Name: "ETH/USD", Decimals: 8, ReaderDecimals: 8, Policy: cfg.Feeds[0].Policy, Readers: []deploy.ReaderKind{deploy.Plain, deploy.Strict}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestWarningsAreAboutWhatIsAllowedAndSeldomMeant(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"divergence above the deviation": {"    decimals: 8", "    decimals: 8\n    policy: {maxDivergence: 1%}",
			":15: feeds[ETH/USD].policy.maxDivergence: 1% is above the deviation that makes us post (0.5%): within it a lying provider can make us pay for a post every block"},
		"divergence above the trigger": {"    decimals: 8", "    decimals: 8\n    trigger: {deviation: 0.2%}",
			": feeds[ETH/USD].policy.maxDivergence: 0.5% is above the deviation that makes us post (0.2%): within it a lying provider can make us pay for a post every block"},
		"a budget that can do nothing": {"feeds:", "posting: {dailyBudget: 0.1}\nfeeds:",
			":12: posting.dailyBudget: can do nothing about ETH/USD: what makes us post is the promised deviation already; set a stricter trigger.deviation, which it can then widen up to the promise"},
		"the wallet attests": {"w.json", "b.json",
			":4: wallet: is the key of side B's attester too: a wallet needs no authority, give it a key of its own"},
		"a short delay": {"feeds:", "deploy: {delay: 10s}\nfeeds:",
			":12: deploy.delay: 10s is below 1h: on anything but a test chain consumers need time to see a new attester coming"},
		"a hold that one block may hide": {"    decimals: 8", "    decimals: 8\n    policy: {jumpConfirm: 35s}",
			":15: feeds[ETH/USD].policy.jumpConfirm: 35s is within maxReportAge and maxSkew together (35s): a hold may open and close in one block, seen by nobody"},
		"an open port": {"feeds:", "http: {listen: \":80\"}\nfeeds:",
			":12: http.listen: :80 is open to the network: nothing there asks who is reading"},
	} {
		t.Run(name, func(t *testing.T) {
			cfg := mustRead(t, strings.Replace(good, c.old, c.new, 1))
			if diff := cmp.Diff([]string{"folder/twofold.yaml" + c.want}, cfg.Warnings()); diff != "" {
				t.Error(diff)
			}
		})
	}
	if w := mustRead(t, good).Warnings(); w != nil {
		t.Errorf("the good one warns: %q", w)
	}
}

func FuzzLoad(f *testing.F) {
	for _, seed := range []string{good, "", "a: &x [*x]", "feeds: [{symbols: {coinbase: ~}}]", "chain: {id: 0x1p4}", "? {a: b}\n: c", "- - -", "\x00", "!!map {}"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		cfg, err := read("twofold.yaml", text)
		if (cfg == nil) == (err == nil) {
			t.Fatalf("config %v, error %v", cfg, err)
		}
		if err != nil {
			for _, fault := range flatten(err) {
				if line := fault.Error(); strings.Contains(line, "\n") || !strings.HasPrefix(line, "twofold.yaml:") {
					t.Fatalf("not one line that names the file: %q", line)
				}
			}
			return
		}
		if err := cfg.Check(); err != nil {
			t.Fatalf("it was read, and does not check: %v", err)
		}
	})
}
