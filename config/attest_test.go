package config

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"twofold/price"
)

const (
	aside   = "    attesters: [{url: \"https://a.example:9470\", address: 0x00000000000000000000000000000000000000aa}]\n"
	secured = "tls: {ca: ca.pem, cert: r.pem, key: r.key}\n"
)

func TestASideWhoseAttestersRunApartNeedsNoKey(t *testing.T) {
	text := strings.Replace(good, "    attester: {keystore: a.json, passphraseFile: a.pass}\n", aside, 1) + secured
	cfg := mustRead(t, text)
	if !cfg.Sides.A.Apart() || cfg.Sides.B.Apart() || cfg.TLS.Key != "folder/r.key" {
		t.Errorf("read %+v and %+v", cfg.Sides, cfg.TLS)
	}
	if _, err := cfg.Attesting(price.A); err == nil || !strings.Contains(err.Error(), "sides.a.attester: is missing") || !strings.Contains(err.Error(), "attest.proposers: is missing") {
		t.Errorf("such a process could sign: %v", err)
	}
	full := mustRead(t, good+secured+"attest: {proposers: [relayer], rpc: http://127.0.0.1:1}\n")
	own, err := full.Attesting(price.B)
	if err != nil || own.Chain.URLs()[0] != "http://127.0.0.1:1" || own.RPCKey(0) != "attest.rpc" || full.Chain.URLs()[0] == own.Chain.URLs()[0] {
		t.Errorf("it has %v, %v", own.Chain.RPC, err)
	}
}

func TestAttestersThatRunApartAreCheckedOneByOne(t *testing.T) {
	side := strings.Replace(good, "    provider: coinbase\n", "    provider: coinbase\n"+`    attesters:
      - {url: "http://a.example:9470", address: 0x00000000000000000000000000000000000000aa}
      - {url: "https://a.example:9470/path", address: 0x00000000000000000000000000000000000000ab}
      - {url: "https://b.example:9470"}
      - {url: "https://c.example:9470", address: 0x00000000000000000000000000000000000000ac}
      - {url: "https://c.example:9470", address: 0x00000000000000000000000000000000000000ac}
`, 1)
	want := []string{
		"twofold.yaml: sides.a.attesters[2].address: is missing: write that of the attester's key",
		"twofold.yaml:9: sides.a.attesters[0].url: is no attester's: write https://host:port",
		"twofold.yaml:10: sides.a.attesters[1].url: must be https://host:port and nothing else: who we are is said by tls.cert",
		"twofold.yaml:13: sides.a.attesters[4].url: is sides.a.attesters[3].url once more: name another attester's, or leave it out",
		"twofold.yaml:13: sides.a.attesters[4].address: is sides.a.attesters[3].address once more: each attester has a key of its own, which serves one side for ever",
	}
	if diff := cmp.Diff(want, faultsOf(t, side+secured)); diff != "" {
		t.Error(diff)
	}
	without := strings.Replace(good, "    provider: coinbase\n", "    provider: coinbase\n"+aside, 1)
	if lines := faultsOf(t, without); len(lines) != 3 || !strings.Contains(strings.Join(lines, "\n"), "tls.ca: is missing: name a PEM file") {
		t.Errorf("without tls: %q", lines)
	}
}

func TestAnAttesterThatIsChangedNeedsARestart(t *testing.T) {
	text := strings.Replace(good, "    provider: coinbase\n", "    provider: coinbase\n"+aside, 1) + secured
	from, to := mustRead(t, text), mustRead(t, strings.Replace(text, "a.example", "b.example", 1))
	found := from.DifferencesTo(to)
	if len(found) != 1 || found[0].Key != "sides.a.attesters[0].url" || !found[0].NeedsRestart() {
		t.Errorf("found %v", found)
	}
	other := mustRead(t, text+"attest: {perSecond: 9}\n")
	if err := from.CheckReload(other); err != nil {
		t.Errorf("what only another process goes by: %v", err)
	}
}
