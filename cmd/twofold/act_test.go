package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts/bindings"
	"twofold/contracts/owner"
)

var anyTime = regexp.MustCompile(`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC`)

// timeless is rows without their times, which count from when the call lands.
func timeless(rows []owner.Row) []owner.Row {
	var out []owner.Row
	for _, r := range rows {
		out = append(out, owner.Row{Field: r.Field, Before: anyTime.ReplaceAllString(r.Before, "T"), After: anyTime.ReplaceAllString(r.After, "T")})
	}
	return out
}

// acts makes a dry run, which must send nothing, then sends, and what comes must be what was foretold.
func (s *site) acts(key string, args ...string) actResult {
	s.Helper()
	before := s.nonces()
	dry := s.actJSON(args...)
	if n := s.nonces() - before; n != 0 || dry.Sent != nil {
		s.Fatalf("%q: the dry run sent %d transactions", args, n)
	}
	sent := s.actJSON(append(args, "--send", "--key-env", key)...)
	if n := s.nonces() - before; n != 1 || sent.Sent == nil || sent.Sent.From != addressOf(key).Hex() {
		s.Fatalf("%q: %d transactions were sent, %+v", args, n, sent.Sent)
	}
	if want, got := timeless(dry.Rows), timeless(sent.Rows); !slices.Equal(want, got) {
		s.Errorf("%q: foretold %v, came %v", args, want, got)
	}
	if before, after := dry.Rows, sent.Rows; len(before) == 0 || slices.EqualFunc(before, after, func(_, b owner.Row) bool { return b.Before == b.After }) {
		s.Errorf("%q changed nothing: %v", args, after)
	}
	return sent
}

func (s *site) wait(d time.Duration) {
	s.Helper()
	if err := s.backend.AdjustTime(d); err != nil {
		s.Fatal(err)
	}
}

const delay = 48 * time.Hour

// withGuardian gives the oracle its guardian.
func (s *site) withGuardian() {
	s.Helper()
	s.acts(ownerKey, "guardian", "set", addressOf(guardianKey).Hex())
	s.wait(delay)
	s.acts(stranger, "guardian", "apply")
}

func TestEachCommandOfTheOwnerDoesWhatItsDryRunSaid(t *testing.T) {
	s := newSite(t)
	s.withGuardian()

	s.acts(ownerKey, "policy", "set", "eth-usd", "--max-divergence", "0.4%", "--heartbeat", "120s")
	s.acts(ownerKey, "policy", "set", "ETH/USD", "--heartbeat", "600s", "--deviation", "0.3%")
	s.acts(guardianKey, "policy", "veto", "ETH/USD")
	r := s.acts(ownerKey, "policy", "set", "ETH/USD", "--from-config")
	if r.WaitsUntil == 0 {
		t.Errorf("the config's looser policy counts at once: %+v", r)
	}
	s.fails(exitFailed, "TooSoon", "policy", "apply", "ETH/USD")
	s.wait(delay)
	s.acts(stranger, "policy", "apply", "0")

	s.acts(ownerKey, "feed", "add", "DOGE/USD", "--decimals", "10", "--max-divergence", "0.3%")
	s.acts(ownerKey, "feed", "history", "DOGE/USD", "16")
	s.acts(guardianKey, "pause", "DOGE/USD")
	s.acts(ownerKey, "unpause", "DOGE/USD")
	s.acts(ownerKey, "feed", "remove", "DOGE/USD")
	s.acts(guardianKey, "pause", "--all")
	s.acts(ownerKey, "unpause", "--all")

	s.acts(ownerKey, "sequencer", "set", s.oracle.Hex(), "--grace", "10m")
	s.acts(guardianKey, "sequencer", "veto")
	s.acts(ownerKey, "sequencer", "set", s.oracle.Hex())
	s.wait(delay)
	s.acts(stranger, "sequencer", "apply")
}

func TestAttestersComeAndGoByCommand(t *testing.T) {
	s := newSite(t)
	s.withGuardian()
	a, next := addressOf(attesterA).Hex(), addressOf(stranger).Hex()
	r := s.acts(ownerKey, "attester", "add", next, "--side", "A", "--until", "8760h", "--within", "2h")
	if r.WaitsUntil-r.LandBy != owner.Instant(delay.Seconds()) {
		t.Errorf("it must land by %v to be active from %v", r.LandBy, r.WaitsUntil)
	}
	s.acts(guardianKey, "attester", "veto", next)
	s.acts(ownerKey, "attester", "add", next, "--side", "a", "--until", "8760h")
	s.wait(delay + 2*time.Hour)
	s.acts(ownerKey, "attester", "prolong", next, "--until", "never")
	s.acts(guardianKey, "attester", "suspend", a)
	s.acts(ownerKey, "attester", "lift", a)
	s.acts(ownerKey, "attester", "remove", a)
	if text := s.done("attester", "list"); !strings.Contains(text, next) || !strings.Contains(text, "over") || !strings.Contains(text, "side A is covered until") {
		t.Errorf("they are listed as\n%s", text)
	}
	text := s.done("attester", "remove", next)
	if !strings.Contains(text, "warning: side A has no active attester after it") {
		t.Errorf("removing the last of a side:\n%s", text)
	}
}

func TestCalldataIsTheCallAndNothingElse(t *testing.T) {
	s := newSite(t)
	before := s.nonces()
	var got map[string]string
	text := s.done("policy", "set", "BTC/USD", "--heartbeat", "10m", "--calldata")
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	if len(got) != 3 || got["to"] != s.oracle.Hex() || got["value"] != "0" {
		t.Errorf("printed %v", got)
	}
	contract, data := bindings.NewTwofoldOracle().GetABI(), hexData(t, got["data"])
	method, err := contract.MethodById(data)
	if err != nil {
		t.Fatal(err)
	}
	args := map[string]any{}
	if err := method.Inputs.UnpackIntoMap(args, data[4:]); err != nil {
		t.Fatal(err)
	}
	policy, err := json.Marshal(args["policy_"])
	if method.Name != "setPolicy" || err != nil || !strings.Contains(string(policy), `"heartbeat":600,"deviation":5000`) {
		t.Errorf("%s(%v): %s, %v", method.Name, args, policy, err)
	}
	if n := s.nonces() - before; n != 0 {
		t.Errorf("%d transactions were sent", n)
	}
}

func TestAKeyThatIsNotEntitledIsRefusedBeforeAnythingIsSent(t *testing.T) {
	s := newSite(t)
	before := s.nonces()
	// The config's wallet pays for posts and is nobody here.
	s.fails(exitFailed, addressOf(ownerKey).Hex(), "pause", "--all", "--send")
	s.fails(exitFailed, "--calldata", "feed", "remove", "ETH/USD", "--send", "--key-env", stranger)
	s.fails(exitUsage, "NO_SUCH_VARIABLE", "pause", "ETH/USD", "--send", "--key-env", "NO_SUCH_VARIABLE")
	if n := s.nonces() - before; n != 0 {
		t.Errorf("%d transactions were sent", n)
	}
}

func TestSendSignsWithTheKeystoreThatIsNamed(t *testing.T) {
	s := newSite(t)
	folder := t.TempDir()
	file, right, wrong := filepath.Join(folder, "owner.json"), filepath.Join(folder, "right"), filepath.Join(folder, "wrong")
	secret, err := crypto.HexToECDSA(keys[ownerKey])
	if err != nil {
		t.Fatal(err)
	}
	text, err := keystore.EncryptKey(&keystore.Key{PrivateKey: secret, Address: addressOf(ownerKey)}, "open", 2, 1)
	for path, text := range map[string]string{file: string(text), right: "open\n", wrong: "shut\n"} {
		err = errors.Join(err, os.WriteFile(path, []byte(text), 0o600))
	}
	if err != nil {
		t.Fatal(err)
	}
	s.fails(exitUsage, "wrong passphrase", "pause", "BTC/USD", "--send", "--keystore", file, "--passphrase-file", wrong)
	s.done("pause", "BTC/USD", "--send", "--keystore", file, "--passphrase-file", right)
	if text := s.done("feed", "list"); !strings.Contains(text, "paused") {
		t.Errorf("after it the feeds are\n%s", text)
	}
}

func TestAnAddressWithoutAnOracleIsAFaultOfTheConfig(t *testing.T) {
	s := newSite(t)
	file, err := os.OpenFile(s.config, os.O_APPEND|os.O_WRONLY, 0)
	if err == nil {
		_, err = file.WriteString("oracle: \"" + addressOf(stranger).Hex() + "\"\n")
		err = errors.Join(err, file.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	s.fails(exitUsage, "twofold deploy", "feed", "list")
}

func TestMistakesOnTheCommandLineAreTwoAndWhatTheChainRefusesIsOne(t *testing.T) {
	s := newSite(t)
	someone := addressOf(stranger).Hex()
	for _, c := range []struct {
		word string
		args []string
	}{
		{"needs a subcommand: list, add", []string{"feed"}},
		{"needs a subcommand", []string{"policy", "shwo"}},
		{"it has ETH/USD (id 0)", []string{"policy", "show", "DOGE/USD"}},
		{"no such id", []string{"pause", "7"}},
		{"--all", []string{"pause"}},
		{"--all", []string{"unpause", "ETH/USD", "--all"}},
		{"choose one", []string{"pause", "--all", "--send", "--calldata"}},
		{"add --send", []string{"pause", "--all", "--key-env", ownerKey}},
		{"one key", []string{"pause", "--all", "--send", "--key-env", ownerKey, "--keystore", "k"}},
		{"one key", []string{"pause", "--all", "--send", "--passphrase-file", "p"}},
		{"say what to change", []string{"policy", "set", "ETH/USD"}},
		{"ratio", []string{"policy", "set", "ETH/USD", "--deviation", "5"}},
		{"three times", []string{"policy", "set", "ETH/USD", "--max-jump", "1%"}},
		{"--side A", []string{"attester", "add", someone}},
		{"for ever", []string{"attester", "add", addressOf(attesterA).Hex(), "--side", "B"}},
		{"too soon", []string{"attester", "add", someone, "--side", "A", "--from", "1h"}},
		{"is no time", []string{"attester", "add", someone, "--side", "A", "--until", "tomorrow"}},
		{"choose one", []string{"attester", "add", someone, "--side", "A", "--from", "50h", "--within", "1h"}},
		{"was never", []string{"attester", "remove", someone}},
		{"checksum", []string{"attester", "remove", someone[:40] + "aB"}},
		{"no address", []string{"guardian", "set", "alice"}},
		{"--decimals", []string{"feed", "add", "DOGE/USD"}},
		{"BASE/QUOTE", []string{"feed", "add", "DOGE"}},
		{"never used again", []string{"feed", "add", "DOGE/USD", "--decimals", "8", "--id", "1"}},
		{"plain digits", []string{"feed", "history", "ETH/USD", "lots"}},
	} {
		s.fails(exitUsage, c.word, c.args...)
	}
	s.fails(exitFailed, "NothingProposed", "policy", "veto", "ETH/USD")
	s.fails(exitFailed, "NotPaused", "unpause", "--all", "--calldata")
	s.fails(exitFailed, "OutOfRange", "feed", "history", "ETH/USD", "2000", "--send", "--key-env", ownerKey)
}

func TestWhatAPersonReadsSaysWhatComesWhenAndWhoMay(t *testing.T) {
	s := newSite(t)
	text := s.done("policy", "set", "ETH/USD", "--max-divergence", "0.4%", "--heartbeat", "600s")
	for _, part := range []string{
		"FIELD", "heartbeat       5m       same", "heartbeat 10m, maxDivergence 0.4%", "heartbeat 5m -> 10m loosens", "maxDivergence 0.5% -> 0.4% tightens",
		"waits until", "twofold policy apply ETH/USD", "warning: there is no guardian", "twofold.yaml would still say otherwise of ETH/USD (heartbeat 5m, maxDivergence 0.5%)",
		"to    " + s.oracle.Hex(), "data  0x", "by    owner " + addressOf(ownerKey).Hex(), "dry run, nothing was sent",
	} {
		if !strings.Contains(text, part) {
			t.Errorf("it does not say %q", part)
		}
	}
	if t.Failed() {
		t.Log(text)
	}
	s.done("policy", "set", "ETH/USD", "--heartbeat", "600s", "--send", "--key-env", ownerKey)
	for _, c := range []struct{ args, part string }{
		{"policy show ETH/USD", "heartbeat       5m         10m        5m"},
		{"policy show ETH/USD --json", `"heartbeat":300`},
		{"feed list", "heartbeat 10m"},
		{"feed list --json", `"name":"BTC/USD"`},
		{"attester list --json", `"coveredUntil":{"A":18446744073709551615`},
		{"guardian show", "none"},
		{"sequencer show --json", `"says":"UP"`},
	} {
		if text := s.done(strings.Fields(c.args)...); !strings.Contains(text, c.part) {
			t.Errorf("%s does not say %q:\n%s", c.args, c.part, text)
		}
	}
}
