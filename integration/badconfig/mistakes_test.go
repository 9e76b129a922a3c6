package badconfig

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"twofold/integration/rig"
)

// mistakes are those in the file, then those that only keys, chain and machine can tell.
func mistakes() []mistake { return append(inTheFile(), beyondTheFile()...) }

func inTheFile() []mistake {
	return []mistake{
		{name: "unknown key", make: edit("    heartbeat: 60s", "    heartbeet: 60s"), exit: usage,
			says: []string{"twofold.yaml:", "defaults.policy.heartbeet", "heartbeat"}},
		{name: "unknown key, config check", make: atTop("sidez: {}\n"), args: []string{"config", "check"}, exit: usage,
			says: []string{"twofold.yaml:1", "sidez"}},
		{name: "key twice", make: atTop("http:\n  listen: 127.0.0.1:1\n"), exit: usage, says: []string{"twofold.yaml:", "http"}},
		{name: "bad address", make: atTop("oracle: \"0x1234\"\n"), exit: usage, says: []string{"twofold.yaml:1", "oracle", "0x1234"}},
		{name: "an address with a typing error", make: atTop("oracle: \"0x5FbDB2315678afecb367f032d93F642f64180aa4\"\n"), exit: usage,
			says: []string{"twofold.yaml:1", "oracle", "checksum"}},
		{name: "one provider on both sides", make: edit("    provider: kraken", "    provider: coinbase"), exit: usage,
			says: []string{"twofold.yaml:", "sides.b.provider", "coinbase", "name another"}},
		{name: "unknown provider", make: edit("    provider: kraken", "    provider: krakn"), exit: usage,
			says: []string{"twofold.yaml:", "sides.b.provider", "krakn", "kraken"}},
		{name: "one key on both sides", make: edit("attester-b.json", "attester-a.json"), exit: usage,
			says: []string{"twofold.yaml:", "sides.b.attester", "make another"}},
		{name: "no unit", make: edit("    heartbeat: 60s", "    heartbeat: 60"), exit: usage,
			says: []string{"twofold.yaml:", "defaults.policy.heartbeat", "unit"}},
		{name: "a heartbeat of a day", make: edit("    heartbeat: 60s", "    heartbeat: 24h"), exit: usage,
			says: []string{"twofold.yaml:", "heartbeat", "1h"}},
		{name: "a jump limit within the divergence", make: edit("maxJump: 20%", "maxJump: 0.1%"), exit: usage,
			says: []string{"twofold.yaml:", "maxJump", "three times"}},
		{name: "more history than a page keeps", make: edit("deploy:\n", "deploy:\n  history: 2000\n"), exit: usage,
			says: []string{"twofold.yaml:", "deploy.history", "1024"}},
		{name: "a grace period of a second", make: edit("deploy:\n", "deploy:\n  grace: 1s\n"), exit: usage,
			says: []string{"twofold.yaml:", "deploy.grace", "1m"}},
		{name: "a guardian that is no address", make: edit("deploy:\n", "deploy:\n  guardian: \"0x12\"\n"), exit: usage,
			says: []string{"twofold.yaml:", "deploy.guardian", "40 hex digits"}},
		{name: "a reader of no kind", make: edit("    symbols: {coinbase: ETH-USD", "    readers: [fast]\n    symbols: {coinbase: ETH-USD"), exit: usage,
			says: []string{"twofold.yaml:", "ETH/USD", "readers", "strict"}},
		{name: "a symbol is missing", make: edit("{coinbase: SOL-USD, kraken: SOL/USD}", "{coinbase: SOL-USD}"), exit: usage,
			says: []string{"twofold.yaml:", "SOL/USD", "symbols.kraken"}},
		{name: "a provider without TLS", make: edit("  kraken:\n    url: ", "  kraken:\n    url: ws://192.0.2.1/ # "), exit: usage,
			says: []string{"twofold.yaml:", "providers.kraken.url", "wss://"}},
		{name: "a secret that is not set", make: rpc("https://rpc.example/${TWOFOLD_TEST_NOT_SET}"), exit: usage,
			says: []string{"twofold.yaml:", "chain.rpc", "TWOFOLD_TEST_NOT_SET"}},
		{name: "no YAML", make: file("twofold.yaml", "chain: [\n"), exit: usage, says: []string{"twofold.yaml"}},
		{name: "no such file", make: without("twofold.yaml"), exit: usage, says: []string{"twofold.yaml", "--config"}},
		{name: "unknown flag", args: []string{"run", "--verbos"}, exit: usage, says: []string{"--verbos"}},
		{name: "unknown command", args: []string{"rum"}, exit: usage, says: []string{"rum"}},
		{name: "price of an unknown feed", args: []string{"price", "DOGE/USD"}, exit: usage, says: []string{"DOGE/USD", "ETH/USD"}},
	}
}

func beyondTheFile() []mistake {
	return []mistake{
		{name: "wrong chain id", make: edit("id: 901", "id: 10"), exit: usage, says: []string{"twofold.yaml:", "chain.id", "10", "901"}},
		{name: "wrong chain id, deploy", make: edit("id: 901", "id: 10"), args: []string{"deploy"}, exit: usage,
			says: []string{"twofold.yaml:", "chain.id", "10", "901"}},
		{name: "wrong passphrase", make: file("keys/attester-a.pass", "wrong"), exit: usage,
			says: []string{"twofold.yaml:", "sides.a.attester", "wrong passphrase", "attester-a.pass"}},
		{name: "wrong passphrase of the wallet, deploy", make: file("keys/wallet.pass", "wrong"), args: []string{"deploy"}, exit: usage,
			says: []string{"twofold.yaml:", "wallet", "wrong passphrase"}},
		{name: "no passphrase file", make: without("keys/wallet.pass"), exit: usage, says: []string{"twofold.yaml:", "wallet", "wallet.pass"}},
		{name: "no keystore", make: without("keys/wallet.json"), exit: usage, says: []string{"twofold.yaml:", "wallet", "wallet.json"}},
		{name: "a raw key where a keystore belongs", make: file("keys/wallet.json", "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"),
			exit: usage, says: []string{"twofold.yaml:", "wallet", "V3"}},
		{name: "taken port", make: func(t *testing.T, s rig.Site) { edit("listen: 127.0.0.1:0", "listen: "+portOf(t))(t, s) }, exit: usage,
			says: []string{"twofold.yaml:", "http.listen", "another port"}},
		{name: "nothing deployed", make: without("deployments"), exit: usage, says: []string{"twofold.yaml", "oracle", "twofold deploy"}},
		{name: "a damaged record", make: file("deployments/901.json", "{"), exit: usage, says: []string{"901.json", "restore"}},
		{name: "another contract's address", make: atTop("oracle: \"0x00000000000000000000000000000000DeaDBeef\"\n"), exit: usage,
			says: []string{"twofold.yaml:1", "oracle", "twofold deploy"}},
		{name: "nobody at the endpoint", make: func(t *testing.T, s rig.Site) { rpc("http://"+freePort(t))(t, s) }, exit: usage,
			says: []string{"twofold.yaml:", "chain.rpc", "endpoint"}},
		{name: "nobody at any endpoint", make: func(t *testing.T, s rig.Site) {
			rpc("[http://"+freePort(t)+", ws://"+freePort(t)+"]")(t, s)
		}, exit: usage, lines: 2, says: []string{"twofold.yaml:", "chain.rpc[1]", "endpoint is up"}},
		{name: "one endpoint of another chain", make: func(t *testing.T, s rig.Site) {
			other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/json")
				_, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":1,"result":"0xa"}`))
			}))
			t.Cleanup(other.Close)
			rpc("["+ownRPC(t, s)+", "+other.URL+"]")(t, s)
		}, exit: usage, says: []string{"twofold.yaml:", "chain.rpc[1]", "of chain 10", "901"}},
		{name: "an attester that the oracle does not know", make: edit("keys/attester-b.json", "keys/stranger.json"), exit: usage,
			says: []string{"twofold.yaml:", "sides.b.attester", rig.Stranger.Address().Hex(), "owner"}},
		{name: "attesters on each other's side", make: func(t *testing.T, s rig.Site) {
			edit("attester-a.json", "attester-x.json")(t, s)
			edit("attester-b.json", "attester-a.json")(t, s)
			edit("attester-x.json", "attester-b.json")(t, s)
		}, exit: usage, lines: 2, says: []string{"twofold.yaml:", "sides.b.attester", "one side"}},
		{name: "a feed that is not on the oracle", make: edit("deploy:\n", "  - name: DOGE/USD\n    decimals: 8\n    symbols: {coinbase: DOGE-USD, kraken: DOGE/USD}\ndeploy:\n"),
			exit: usage, says: []string{"twofold.yaml:", "DOGE/USD", "twofold deploy"}},
		{name: "other decimals than stored", make: edit("decimals: 6", "decimals: 8"), exit: usage, says: []string{"twofold.yaml:", "BTC/USD", "decimals", "6"}},
		{name: "a trigger looser than the promise", make: edit("feeds:\n", "  trigger:\n    deviation: 1%\nfeeds:\n"), exit: usage,
			says: []string{"twofold.yaml:", "trigger", "deviation"}},
		{name: "an uptime feed that is not there, deploy", make: func(t *testing.T, s rig.Site) {
			edit("deploy:\n", "deploy:\n  uptimeFeed: \"0x00000000000000000000000000000000DeaDBeef\"\n")(t, s)
			without("deployments")(t, s)
		}, args: []string{"deploy"}, exit: usage, says: []string{"twofold.yaml:", "deploy.uptimeFeed", "correct the address"}},
		{name: "a wallet without money, deploy", make: func(t *testing.T, s rig.Site) {
			edit("keys/wallet.json", "keys/stranger.json")(t, s)
			without("deployments")(t, s)
		}, args: []string{"deploy"}, exit: failed, lines: 3, says: []string{"twofold.yaml:", "wallet", "too little ether"}},
		{name: "nothing to pause with, watch", args: []string{"watch", "--pause"}, exit: usage, says: []string{"twofold.yaml", "watch.guardian", "leave out --pause"}},
		{name: "a key that may not pause, watch", make: edit("http:\n", "watch:\n  guardian:\n    keystore: keys/stranger.json\n    passphraseFile: keys/stranger.pass\nhttp:\n"),
			args: []string{"watch", "--pause"}, exit: usage, says: []string{"twofold.yaml:", "watch.guardian", rig.Stranger.Address().Hex(), rig.Owner.Address().Hex()}},
		{name: "a limit without a meaning, watch", make: edit("http:\n", "watch:\n  pauseBehindAfter: 5s\nhttp:\n"), args: []string{"watch"}, exit: usage,
			says: []string{"twofold.yaml:", "watch.pauseBehindAfter", "behindFor"}},
		{name: "nobody at its own endpoint, watch", make: func(t *testing.T, s rig.Site) {
			edit("http:\n", "watch:\n  rpc: http://"+freePort(t)+"\nhttp:\n")(t, s)
		}, args: []string{"watch"}, exit: usage, says: []string{"twofold.yaml:", "watch.rpc", "endpoint is up"}},
	}
}
