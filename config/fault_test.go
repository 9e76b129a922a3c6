package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// good is the least that a config must say.
const good = `chain:
  id: 901
  rpc: http://127.0.0.1:8545
wallet: {keystore: w.json, passphraseFile: w.pass}
sides:
  a:
    provider: coinbase
    attester: {keystore: a.json, passphraseFile: a.pass}
  b:
    provider: kraken
    attester: {keystore: b.json, passphraseFile: b.pass}
feeds:
  - name: ETH/USD
    decimals: 8
    symbols: {coinbase: ETH-USD, kraken: ETH/USD}
`

// faultsOf is what reading says, line by line.
func faultsOf(t *testing.T, text string) []string {
	t.Helper()
	_, err := read("twofold.yaml", []byte(text))
	if err == nil {
		return nil
	}
	return strings.Split(err.Error(), "\n")
}

func TestTheLeastThatAConfigMustSayIsGood(t *testing.T) {
	if lines := faultsOf(t, good); lines != nil {
		t.Fatalf("faults: %q", lines)
	}
}

// Each case makes one change to the good config, and wants this one line.
func TestAFaultIsOneLineThatNamesFileLineKeyAndFix(t *testing.T) {
	const tail = "\x00" // stands for the end of the file
	for name, c := range map[string]struct{ old, new, want string }{
		// The text.
		"no YAML":         {"  id: 901", "  id: [901", `:3: is no YAML: ',' or ']' must be specified`},
		"two documents":   {tail, "---\nlog: {}\n", `: holds 2 YAML documents: leave one, without --- between`},
		"unknown key":     {"  id: 901", "  id: 901\n  blocktime: 2s", `:3: chain.blocktime: unknown key: use one of blockTime, id, rpc`},
		"unknown section": {tail, "Chain: {}\n", `:16: Chain: unknown key: use one of agreement, attest, chain, defaults, deploy, feeds, http, log, monitor, oracle, posting, providers, redis, relay, relayers, sides, signing, tls, wallet, watch`},
		"a hidden key":    {tail, "posting: {chainId: 1}\n", `:16: posting.chainId: unknown key: use one of awaitReceipt, dailyBudget, gasPrice, maxFee, maxRaises, pollEvery, raisePercent, readTimeout, resubmitAfter, sendTimeout, tip, walletFloor, walletWarnHours`},
		"key twice":       {"  id: 901", "  id: 901\n  id: 902", `:3: chain.id: is there twice, first on line 2: leave one`},
		"section twice":   {tail, "wallet: {env: X}\n", `:16: wallet: is there twice, first on line 4: leave one`},
		"no value":        {"  id: 901", "  id:", `:2: chain.id: has no value: write one, or leave the key out`},
		"no section":      {tail, "log: info\n", `:16: log: must be a section: lines of the form key: value`},
		"no list":         {tail, "defaults: [1]\n", `:16: defaults: must be a section: lines of the form key: value`},
		"several lines":   {"    provider: kraken", "    provider: [kraken]", `:10: sides.b.provider: must be a single value on one line`},
		"an anchor":       {"  id: 901", "  id: &x 901", `:2: chain.id: anchors, aliases and tags are not taken: write the value out`},
		"a merge":         {tail, "log:\n  <<: {level: info}\n", `:17: log: has a key that is not a word: write the keys out`},
		// Scalars.
		"ratio without unit":    {tail, "defaults: {maxSpread: 0.5}\n", `:16: defaults.maxSpread: "0.5": write a ratio such as 0.5%, 50bps or 5000ppm, no finer than 1 ppm`},
		"ratio too fine":        {tail, "defaults: {maxSpread: 0.00001%}\n", `:16: defaults.maxSpread: "0.00001%": write a ratio such as 0.5%, 50bps or 5000ppm, no finer than 1 ppm`},
		"duration without unit": {tail, "agreement: {settle: 5}\n", `:16: agreement.settle: "5": write a duration with its unit, such as 500ms, 10s, 5m or 48h`},
		"negative duration":     {tail, "agreement: {settle: -5s}\n", `:16: agreement.settle: "-5s": write a duration with its unit, such as 500ms, 10s, 5m or 48h`},
		"fee without unit":      {tail, "posting: {maxFee: 20}\n", `:16: posting.maxFee: "20": write a gas price above 0 with its unit, such as 20gwei, 0.001gwei or 1000000wei, no finer than 1 wei`},
		"fee too fine":          {tail, "posting: {tip: 0.0000000001gwei}\n", `:16: posting.tip: "0.0000000001gwei": write a gas price above 0 with its unit, such as 20gwei, 0.001gwei or 1000000wei, no finer than 1 wei`},
		"octal":                 {"  id: 901", "  id: 0901", `:2: chain.id: "0901": write a whole number from 0 to 18446744073709551615 in plain digits`},
		"too large":             {"    decimals: 8", "    decimals: 256", `:14: feeds[ETH/USD].decimals: "256": write a whole number from 0 to 255 in plain digits`},
		"short address":         {tail, "oracle: 0x1234\n", `:16: oracle: "0x1234": write an address as 0x and 40 hex digits`},
		"wrong checksum":        {tail, "oracle: 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD\n", `:16: oracle: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD": its capitals are no valid checksum (EIP-55), so a digit is wrong: copy it again`},
		"level":                 {tail, "log: {level: INFO}\n", `:16: log.level: "INFO": use one of debug, info, warn, error`},
		// The environment.
		"reference elsewhere": {"    provider: coinbase", "    provider: ${P}", `:7: sides.a.provider: ${NAME} is taken in the URLs of RPC endpoints and of Redis only: write the value here`},
		"unset variable":      {"127.0.0.1:8545", "h/${TWOFOLD_TEST_UNSET}", `:3: chain.rpc: environment variable TWOFOLD_TEST_UNSET is not set: export TWOFOLD_TEST_UNSET, or write the value here`},
		"bad reference":       {"127.0.0.1:8545", "h/${NOT CLOSED", `:3: chain.rpc: a reference to the environment is written ${NAME}`},
		// What is missing.
		"chain":           {"chain:\n  id: 901\n", "chain:\n", `: chain.id: is missing: write the L2's chain id, such as 10 for OP Mainnet`},
		"rpc":             {"  rpc: http://127.0.0.1:8545\n", "", `: chain.rpc: is missing: write the URL of an RPC endpoint of the L2`},
		"wallet":          {"wallet: {keystore: w.json, passphraseFile: w.pass}\n", "", `: wallet: no key: set keystore and passphraseFile, kms, or env for development`},
		"attester":        {"    attester: {keystore: b.json, passphraseFile: b.pass}\n", "", `: sides.b.attester: no key: set keystore and passphraseFile, kms, or env for development`},
		"provider":        {"    provider: kraken\n", "", `: sides.b.provider: is missing: name the provider that speaks for side B (coinbase, kraken)`},
		"symbol":          {"coinbase: ETH-USD, ", "", `: feeds[ETH/USD].symbols.coinbase: is missing: write what coinbase calls ETH/USD, since it speaks for side A`},
		"decimals":        {"    decimals: 8\n", "", `: feeds[ETH/USD].decimals: 0 must be from 1 to 18: the stored price should have six digits or more, and be below 2.8e12 units`},
		"a feed's name":   {"  - name: ETH/USD\n    decimals", "  - decimals", `: feeds[0].name: "" must be BASE/QUOTE in capitals, such as ETH/USD`},
		"passphrase file": {"w.json, passphraseFile: w.pass", "w.json", `:4: wallet.keystore: w.json has no passphraseFile: set it to a file that holds the passphrase`},
		// What is out of bounds, or at odds.
		"block time":            {"  id: 901", "  id: 901\n  blockTime: 1ms", `:3: chain.blockTime: 1ms must be from 100ms to 1m: OP chains have 1s or 2s`},
		"no endpoint":           {"http://127.0.0.1:8545", "127.0.0.1:8545", `:3: chain.rpc: is no endpoint: write http://, https://, ws:// or wss://, and a host`},
		"no endpoint, in list":  {"http://127.0.0.1:8545", "[http://a, b]", `:3: chain.rpc[1]: is no endpoint: write http://, https://, ws:// or wss://, and a host`},
		"no endpoint, alone":    {"http://127.0.0.1:8545", "[b]", `:3: chain.rpc[0]: is no endpoint: write http://, https://, ws:// or wss://, and a host`},
		"no endpoints":          {"http://127.0.0.1:8545", "[]", `:3: chain.rpc: is missing: write the URL of an RPC endpoint of the L2`},
		"endpoint twice":        {"http://127.0.0.1:8545", "[http://a, http://b, http://a]", `:3: chain.rpc[2]: is chain.rpc[0] once more: name another provider's, or leave it out`},
		"endpoint is a section": {"http://127.0.0.1:8545", "{url: http://a}", `:3: chain.rpc: must be a single value on one line`},
		"unset, in list":        {"http://127.0.0.1:8545", "[http://a, \"http://h/${TWOFOLD_TEST_UNSET}\"]", `:3: chain.rpc[1]: environment variable TWOFOLD_TEST_UNSET is not set: export TWOFOLD_TEST_UNSET, or write the value here`},
		"unknown provider":      {"    provider: kraken", "    provider: binance", `:10: sides.b.provider: "binance" is unknown: name one of coinbase, kraken`},
		"one on both sides":     {"    provider: kraken", "    provider: coinbase", `:10: sides.b.provider: "coinbase" already serves side a; name another provider (coinbase, kraken)`},
		"two kinds of a key":    {"w.json, passphraseFile: w.pass", "w.json, passphraseFile: w.pass, kms: {keyId: alias/w, region: eu-central-1}", `:4: wallet: more than one key: set one of keystore, kms`},
		"KMS without a region":  {"{keystore: b.json, passphraseFile: b.pass}", "{kms: {keyId: alias/b}}", `: sides.b.attester.kms.region: is missing: write the key's, such as eu-central-1, or its ARN as keyId`},
		"KMS without TLS":       {"{keystore: b.json, passphraseFile: b.pass}", "{kms: {keyId: alias/b, region: eu-central-1, endpoint: \"http://kms.example\"}}", `:11: sides.b.attester.kms.endpoint: of kms.example must be https://: http:// is for this machine's own`},
		"one key for both":      {"{keystore: b.json, passphraseFile: b.pass}", "{keystore: a.json, passphraseFile: a.pass}", `:11: sides.b.attester: is the key of side a: an address serves one side, make another`},
		"provider's section":    {tail, "providers: {binance: {}}\n", `:16: providers.binance: is unknown: use one of coinbase, kraken`},
		"provider's url":        {tail, "providers: {kraken: {url: ws://example.com}}\n", `:16: providers.kraken.url: "ws://example.com": ws:// can be read and changed on the way and is for loopback only: use wss://`},
		"read timeout":          {tail, "providers: {kraken: {readTimeout: 1ms}}\n", `:16: providers.kraken.readTimeout: 1ms must be from 100ms to 1h`},
		"max quote age":         {tail, "agreement: {maxQuoteAge: 2m}\n", `:16: agreement.maxQuoteAge: 2m0s must be 1 s to 1 min`},
		"settle":                {tail, "agreement: {disputeAfter: 11m}\ndefaults: {policy: {heartbeat: 1h}}\n", `:16: agreement.disputeAfter: 11m0s must be at least settle (5s) and at most 10 min`},
		"neither yes nor no":    {tail, "posting: {awaitReceipt: yes}\n", `:16: posting.awaitReceipt: "yes": write true or false`},
		"a late dispute":        {tail, "agreement: {disputeAfter: 6m}\n", `:16: agreement.disputeAfter: 6m0s must be below the promised heartbeat and its allowance (6m0s), or readers call the answer stale before they can be told why`},
		"settle at limit":       {tail, "agreement: {settle: 30s}\n", `:16: agreement.settle: 30s must be below disputeAfter (30s): a lane is left out while it settles`},
		"sign window":           {tail, "signing: {signWindow: 1m}\n", `:16: signing.signWindow: 1m0s must be from 100ms to 10s`},
		"tolerance":             {tail, "signing: {tolerance: 0.1%}\n", `:16: signing.tolerance: 0.1% must be at most a tenth of the divergence limit 0.5%: set it to 0.05% or less`},
		"budget in gwei":        {tail, "posting: {dailyBudget: 5gwei}\n", `:16: posting.dailyBudget: "5gwei": write an amount of ether as a decimal number such as 0.05, no finer than 1 wei`},
		"no hours to warn":      {tail, "posting: {walletWarnHours: 0}\n", `:16: posting.walletWarnHours: 0 must be from 1 to 8760, a year`},
		"a pause's tip":         {tail, "watch: {tip: 200gwei}\n", `:16: watch.tip: 200000000000 wei per gas is above maxFee, 100000000000`},
		"a pause's gas price":   {tail, "posting: {gasPrice: 15gwei}\nwatch: {maxFee: 10gwei}\n", `:17: watch.maxFee: 10000000000 wei per gas is below posting.gasPrice, 15000000000, which a pause would have to pay`},
		"all for one feed":      {tail, "watch: {pauseAllFrom: 1}\n", `:16: watch.pauseAllFrom: 1 must be at least 2 feeds, or 0 for never`},
		"tip above cap":         {tail, "posting: {tip: 30gwei}\n", `:16: posting.tip: 30000000000 wei per gas is above maxFee, 20000000000`},
		"jump of defaults":      {tail, "defaults: {policy: {maxJump: 1%}}\n", `:16: defaults.policy.maxJump: 1% must be at least three times maxDivergence (1.5%) and below 100%`},
		"jump of a feed":        {"    decimals: 8", "    decimals: 8\n    policy: {maxJump: 1%}", `:15: feeds[ETH/USD].policy.maxJump: 1% must be at least three times maxDivergence (1.5%) and below 100%`},
		"loose trigger":         {"    decimals: 8", "    decimals: 8\n    trigger: {deviation: 1%}", `:15: feeds[ETH/USD].trigger.deviation: 1% must be above 0 and at most the promised 0.5%`},
		"loose heartbeat":       {"    decimals: 8", "    decimals: 8\n    trigger: {heartbeat: 1h}", `:15: feeds[ETH/USD].trigger.heartbeat: 1h0m0s must be above 0 and at most the promised 5m0s`},
		"short heartbeat":       {"    decimals: 8", "    decimals: 8\n    trigger: {heartbeat: 6s}", `:13: feeds[ETH/USD]: lead 6s must be above 0 and below the heartbeat 6s`},
		"spread":                {"    decimals: 8", "    decimals: 8\n    maxSpread: 1%", `:15: feeds[ETH/USD].maxSpread: 1% must be at most maxDivergence (0.5%): beyond it a midpoint says less than the sides' agreement does`},
		"decimals of both":      {"    decimals: 8", "    decimals: 19", `:14: feeds[ETH/USD].decimals: 19 must be from 1 to 18: the stored price should have six digits or more, and be below 2.8e12 units`},
		"reader's decimals":     {"    decimals: 8", "    decimals: 8\n    consumerDecimals: 19", `:15: feeds[ETH/USD].consumerDecimals: 19 must be at most 18: consumers expect 8 for a price in USD, 18 for one in ETH`},
		"name":                  {"name: ETH/USD", "name: eth-usd", `:13: feeds[eth-usd].name: "eth-usd" must be BASE/QUOTE in capitals, such as ETH/USD`},
		"symbol of nobody":      {"{coinbase: ETH-USD", "{binance: ETHUSD, coinbase: ETH-USD", `:15: feeds[ETH/USD].symbols.binance: is no provider: use coinbase, kraken`},
		"a feed twice":          {tail, "  - {name: ETH/USD, decimals: 8, symbols: {coinbase: X, kraken: Y}}\n", `:13: feeds[ETH/USD].name: is there twice: leave one`},
		"a symbol twice":        {tail, "  - {name: X/USD, decimals: 8, symbols: {coinbase: ETH-USD, kraken: X/USD}}\n", `:16: feeds[X/USD].symbols.coinbase: "ETH-USD" already is the price of ETH/USD: two feeds of one symbol are one`},
		"delay":                 {tail, "deploy: {delay: 1500ms}\n", `:16: deploy.delay: 1.5s must be whole seconds from 0s to 720h0m0s`},
		"history":               {tail, "deploy: {history: 2000}\n", `:16: deploy.history: 2000 must be from 0, which is off, to 1024 rounds a page`},
		"grace":                 {tail, "deploy: {grace: 10s}\n", `:16: deploy.grace: 10s must be whole seconds from 1m0s to 24h0m0s`},
		"guardian":              {tail, "deploy: {guardian: 0x12}\n", `:16: deploy.guardian: "0x12": write an address as 0x and 40 hex digits`},
		"a reader's kind":       {"    decimals: 8", "    decimals: 8\n    readers: [plain, fast]", `:15: feeds[ETH/USD].readers[1]: "fast": use one of plain, strict, low, high`},
		"a reader twice":        {"    decimals: 8", "    decimals: 8\n    readers: [low, low]", `:15: feeds[ETH/USD].readers: low is there twice: leave one`},
		"one reader":            {"    decimals: 8", "    decimals: 8\n    readers: low", `:15: feeds[ETH/USD].readers: must be a list: lines that begin with -`},
		"attester's life":       {tail, "deploy: {attesterLife: 1h}\n", `:16: deploy.attesterLife: 1h0m0s must be above delay (48h0m0s), or 0s for ever: a successor waits for the delay`},
		"listen":                {tail, "http: {listen: 9464}\n", `:16: http.listen: "9464" must be host:port, such as 127.0.0.1:9464`},
		"monitor's pace":        {tail, "monitor: {every: 0s}\n", `:16: monitor.every: 0s must be from 1s to 5m`},
		"an account's address":  {tail, "monitor: {accounts: [{name: batcher}]}\n", `: monitor.accounts[batcher].address: is missing: write the account's`},
		"an account's chain":    {tail, "monitor: {accounts: [{name: a, chain: l3, address: 0x00000000000000000000000000000000000000aa}]}\n", `:16: monitor.accounts[a].chain: "l3": use l1 or l2`},
		"an account's floor":    {tail, "monitor: {accounts: [{name: a, floor: -1, address: 0x00000000000000000000000000000000000000aa}]}\n", `:16: monitor.accounts[a].floor: "-1": write an amount of ether as a decimal number such as 0.05, no finer than 1 wei`},
		"an account without l1": {tail, "monitor: {accounts: [{name: a, chain: l1, address: 0x00000000000000000000000000000000000000aa}]}\n", `:16: monitor.accounts[a].chain: is l1, of which there is no endpoint: set monitor.l1.rpc`},
		"an l1 by WebSocket":    {tail, "monitor: {l1: {rpc: wss://l1.example/key}}\n", `:16: monitor.l1.rpc: is no endpoint: write http:// or https://, and a host`},
		"an l1's id alone":      {tail, "monitor: {l1: {id: 1}}\n", `:16: monitor.l1.id: is of no endpoint: set monitor.l1.rpc, or leave it out`},
		"a relay's depth":       {tail, "relay: {depth: deep}\n", `:16: relay.depth: "deep": use one of latest, safe, finalized`},
		"a relay's heartbeat":   {tail, "relay: {heartbeat: 10s, feeds: [{name: A/B, proxy: 0x00000000000000000000000000000000000000aa}]}\n", `:16: relay.heartbeat: 10s must be from 1m to 168h`},
		"a relay's stagger":     {tail, "relay: {stagger: 10ms}\n", `:16: relay.stagger: 10ms must be from 1s to 1h`},
		"a relay's rank":        {tail, "relay: {rank: 16}\n", `:16: relay.rank: 16 must be from 0 to 15`},
		"a mirror's lag":        {tail, "relay: {maxLag: 7201}\n", `:16: relay.maxLag: 7201 must be from 1 to 7200 L1 blocks: 256 unless there is a reason`},
		"a deep mirror's lag":   {tail, "relay: {maxLag: 64, depth: finalized}\n", `:16: relay.maxLag: 64 is too little at depth finalized, where a block is long past when it is proven: write 128 or more`},
		"a relay's own L1":      {tail, "relay: {l1: {rpc: http://a, id: 901}}\n", `:16: relay.l1.id: 901 is not the L1's: write its chain id, such as 1 for Ethereum`},
		"a relay's endpoint":    {tail, "relay: {l1: {rpc: [http://a, b]}}\n", `:16: relay.l1.rpc[1]: is no endpoint: write http://, https://, ws:// or wss://, and a host`},
		"an L1's block time":    {tail, "relay: {l1: {rpc: http://a, blockTime: 1h}}\n", `:16: relay.l1.blockTime: 1h0m0s must be from 100ms to 1m: Ethereum has 12s`},
		"a relay's wallet":      {tail, "relay: {wallet: {keystore: w.json, passphraseFile: w.pass}}\n", `:16: relay.wallet: is wallet too: two processes would take each other's nonces, make another`},
		"a relay's authority":   {tail, "relay: {wallet: {keystore: b.json, passphraseFile: b.pass}}\n", `:16: relay.wallet: is sides.b.attester too: a wallet needs no authority, make another`},
		"a relay's half wallet": {tail, "relay: {wallet: {keystore: r.json}}\n", `:16: relay.wallet.keystore: r.json has no passphraseFile: set it to a file that holds the passphrase`},
		"a feed without proxy":  {tail, "relay: {feeds: [{name: A/B}]}\n", `: relay.feeds[A/B].proxy: is missing: write the address of Chainlink's EACAggregatorProxy on L1`},
		"a proxy without feed":  {tail, "relay: {feeds: [{proxy: 0x00000000000000000000000000000000000000aa}]}\n", `: relay.feeds[0].name: is missing: write it as ETH/USD`},
		"a mirrored feed twice": {tail, "relay: {feeds: [{name: A/B, proxy: 0x00000000000000000000000000000000000000aa}, {name: a/b, proxy: 0x00000000000000000000000000000000000000bb}]}\n", `:16: relay.feeds[a/b].name: is there twice: leave one`},
		"a proxy twice":         {tail, "relay: {feeds: [{name: A/B, proxy: 0x00000000000000000000000000000000000000aa}, {name: A/C, proxy: 0x00000000000000000000000000000000000000aa}]}\n", `:16: relay.feeds[A/C].proxy: is that of A/B: two feeds of one proxy are one`},
		"a mirrored feed's all": {tail, "relay: {feeds: [{name: A/B, deviation: 100%, proxy: 0x00000000000000000000000000000000000000aa}]}\n", `:16: relay.feeds[A/B].deviation: 100% must be below 100%`},
		"a relay's listener":    {tail, "relay: {http: {listen: nowhere}}\n", `:16: relay.http.listen: "nowhere" must be host:port, such as 127.0.0.1:9464`},
		"log format":            {tail, "log: {format: xml}\n", `:16: log.format: "xml": use text or json`},
	} {
		t.Run(name, func(t *testing.T) {
			text := good + tail
			if strings.Count(text, c.old) != 1 {
				t.Fatalf("%q is %d times in the good config", c.old, strings.Count(text, c.old))
			}
			lines := faultsOf(t, strings.TrimSuffix(strings.Replace(text, c.old, c.new, 1), tail))
			if len(lines) != 1 || lines[0] != "twofold.yaml"+c.want {
				t.Errorf("got\n\t%s\nwant\n\ttwofold.yaml%s", strings.Join(lines, "\n\t"), c.want)
			}
		})
	}
}

func TestAllFaultsAreToldAtOnceInTheOrderOfTheFile(t *testing.T) {
	got := faultsOf(t, `chain:
  id: nine
  rcp: http://127.0.0.1:8545
sides:
  a: {provider: kraken, attester: {env: A}}
  b: {provider: kraken, attester: {env: A}}
log: {level: loud}
`)
	want := []string{
		`twofold.yaml: chain.rpc: is missing: write the URL of an RPC endpoint of the L2`,
		`twofold.yaml: wallet: no key: set keystore and passphraseFile, kms, or env for development`,
		`twofold.yaml: feeds: is missing: list at least one feed`,
		`twofold.yaml:2: chain.id: "nine": write a whole number from 0 to 18446744073709551615 in plain digits`,
		`twofold.yaml:3: chain.rcp: unknown key: use one of blockTime, id, rpc`,
		`twofold.yaml:6: sides.b.attester: is the key of side a: an address serves one side, make another`,
		`twofold.yaml:6: sides.b.provider: "kraken" already serves side a; name another provider (coinbase, kraken)`,
		`twofold.yaml:7: log.level: "loud": use one of debug, info, warn, error`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

func TestAnEmptyFileLacksWhatHasNoDefault(t *testing.T) {
	for _, text := range []string{"", "# nothing\n", "---\n"} {
		if n := len(faultsOf(t, text)); n != 8 {
			t.Errorf("%q has %d faults, want 8: chain id, rpc, three keys, two providers, feeds", text, n)
		}
	}
}

func TestAFaultCanBeTakenApart(t *testing.T) {
	_, err := read("twofold.yaml", []byte(strings.Replace(good, "901", "9_01", 1)))
	var fault *Fault
	if !errors.As(err, &fault) || fault.File != "twofold.yaml" || fault.Line != 2 || fault.Key != "chain.id" {
		t.Errorf("got %#v", fault)
	}
}

func TestWhatIsFoundLaterIsToldWithThePlaceOfItsKey(t *testing.T) {
	cfg, err := read("twofold.yaml", []byte(good))
	if err != nil {
		t.Fatal(err)
	}
	cause := errors.New("the endpoint's chain has id 10: name its endpoint, or set the id")
	err = cfg.At("chain.id", cause)
	if want := "twofold.yaml:2: chain.id: " + cause.Error(); err.Error() != want || !errors.Is(err, cause) {
		t.Errorf("got %q, want %q", err, want)
	}
}

func TestAFileThatCannotBeReadIsNamed(t *testing.T) {
	folder := t.TempDir()
	large := filepath.Join(folder, "large.yaml")
	if err := os.WriteFile(large, make([]byte, maxSize+1), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		filepath.Join(folder, "none.yaml"): "cannot be read: no such file or directory: name another with --config",
		folder:                             "cannot be read: read " + folder + ": is a directory",
		large:                              "is larger than 1048576 bytes: no config is",
	} {
		if _, err := Load(path); err == nil || err.Error() != path+": "+want {
			t.Errorf("got %v, want %s: %s", err, path, want)
		}
	}
}
