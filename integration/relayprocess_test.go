package integration

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts"
	"twofold/dashboard"
	"twofold/integration/rig"
	"twofold/integration/twochains"
)

// relaySite is a folder with the config of a relay for a world, and of nothing else.
type relaySite struct{ file string }

// newRelaySite has the stranger pay.
func newRelaySite(t *testing.T, w *twochains.World) relaySite {
	t.Helper()
	var text strings.Builder
	fmt.Fprintf(&text, `chain: {id: %d, rpc: "%s", blockTime: 1s}
relay:
  mirror: "%v"
  wallet: {env: TWOFOLD_TEST_RELAY_KEY}
  l1: {id: %d, rpc: "%s", blockTime: 1s}
  http: {listen: "127.0.0.1:0"}
  feeds:
`, rig.ChainID, w.L2.URL, w.Mirror, twochains.L1ID, w.L1.URL)
	for _, f := range w.Feeds {
		fmt.Fprintf(&text, "    - {name: %s, proxy: \"%v\"}\n", f.Name, f.Proxy.Address)
	}
	site := relaySite{filepath.Join(t.TempDir(), "twofold.yaml")}
	must(t, os.WriteFile(site.file, []byte(text.String()), 0o600))
	return site
}

// edited is the site with one thing otherwise.
func (s relaySite) edited(t *testing.T, old, with string) relaySite {
	t.Helper()
	text, err := os.ReadFile(s.file)
	must(t, err)
	if strings.Count(string(text), old) != 1 {
		t.Fatalf("%q is not there once:\n%s", old, text)
	}
	other := relaySite{filepath.Join(t.TempDir(), "twofold.yaml")}
	must(t, os.WriteFile(other.file, []byte(strings.Replace(string(text), old, with, 1)), 0o600))
	return other
}

func (s relaySite) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, binary, append(args, "--config", s.file)...)
	cmd.Env = append(os.Environ(), "TWOFOLD_TEST_RELAY_KEY="+hexutil.Encode(crypto.FromECDSA(rig.Stranger.Key())))
	return cmd
}

func TestTheBinaryKeepsAMirrorIsReadyAndEndsOnASignal(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{Mirror: true, Feeds: []twochains.FeedConfig{
		{Name: "ETH/USD", Answer: 2_000_00000000}, {Name: "LINK/USD", Generation: twochains.OCR1, Answer: 15_00000000},
	}})
	must(t, w.Rich(t.Context(), rig.Stranger))
	process, err := rig.StartProcess(newRelaySite(t, w).command(t.Context(), "relay"))
	must(t, err)
	t.Cleanup(func() { check(t, process.Kill()) })
	mirror := contracts.Mirror{Address: w.Mirror, Caller: w.L2.Client}
	must(t, rig.Await(t.Context(), 30*time.Second, "both feeds", func(ctx context.Context) error {
		for _, f := range w.Feeds {
			if answer, err := mirror.Latest(ctx, f.Proxy.Address); err != nil || !answer.Mirrors() {
				return fmt.Errorf("%s is %+v: %w\n%s", f.Name, answer, err, process.Lines())
			}
		}
		return nil
	}))
	address := httpAddress(t, process)
	must(t, rig.Await(t.Context(), 10*time.Second, "readiness", func(ctx context.Context) error {
		status, body, err := get(ctx, "http://"+address+"/readyz")
		if err == nil && (status != http.StatusOK || !strings.Contains(body, "ready     LINK/USD: the mirror has round ")) {
			err = errors.New(body)
		}
		return err
	}))
	_, metrics, err := get(t.Context(), "http://"+address+"/metrics")
	must(t, err)
	for _, want := range []string{
		`twofold_rpc_healthy{chain="l1",endpoint=`, `twofold_rpc_healthy{chain="l2",endpoint=`, `twofold_account_balance_wei{account="relay"}`,
		`twofold_l1_block{level="latest"}`, `twofold_mirror_proofs_total{feed="LINK/USD",outcome="taken"}`, "twofold_ready 1",
	} {
		if !strings.Contains(metrics, want) {
			t.Errorf("/metrics does not have %s", want)
		}
	}
	var shown dashboard.Mirror
	_, text, err := get(t.Context(), "http://"+address+"/api/v1/mirror")
	must(t, err)
	must(t, json.Unmarshal([]byte(text), &shown))
	if !shown.Ready || shown.Address != w.Mirror.Hex() || shown.Wallet.Address != rig.Stranger.Address().Hex() || shown.L1.ID != twochains.L1ID ||
		len(shown.Feeds) != 2 || shown.Feeds[1].L2.Answer != "15.00000000" || len(shown.Alarms) != 0 {
		t.Errorf("it shows %s", text)
	}
	must(t, process.Stop(15*time.Second))
	if lines := process.Lines(); process.ExitCode() != 0 || len(lines.Errors()) > 0 || len(lines.With("level=WARN")) != 1 { // of the raw key
		t.Errorf("exit code %d:\n%s", process.ExitCode(), lines)
	}
}

func TestARelayThatCannotWorkSaysWhyAndSendsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{Mirror: true, Feeds: []twochains.FeedConfig{{Name: "ETH/USD", Answer: 2_000_00000000}}})
	must(t, w.Rich(t.Context(), rig.Stranger))
	site := newRelaySite(t, w)
	mirror := "  mirror: \"" + w.Mirror.Hex() + "\"\n"
	for name, c := range map[string]struct {
		site relaySite
		args []string
		says []string
	}{
		"another L1":               {site.edited(t, "{id: 900", "{id: 1"), []string{"relay"}, []string{"twofold.yaml:5", "relay.l1.id", "is 1, but the endpoint is of chain 900"}},
		"nobody at the L1":         {site.edited(t, w.L1.URL, "http://127.0.0.1:1"), []string{"relay"}, []string{"twofold.yaml:5", "relay.l1.rpc", "check that the endpoint is up"}},
		"no mirror at the address": {site.edited(t, mirror, "  mirror: \"0x00000000000000000000000000000000DeaDBeef\"\n"), []string{"relay"}, []string{"twofold.yaml:3", "relay.mirror", "twofold mirror deploy"}},
		"no mirror at all":         {site.edited(t, mirror, ""), []string{"relay"}, []string{"relay.mirror", "deployments/901.json", "twofold mirror deploy"}},
		"no wallet":                {site.edited(t, "  wallet: {env: TWOFOLD_TEST_RELAY_KEY}\n", ""), []string{"relay"}, []string{"relay.wallet", "is missing"}},
		"a wallet that is not set": {site.edited(t, "TWOFOLD_TEST_RELAY_KEY", "TWOFOLD_TEST_NOT_SET"), []string{"relay"}, []string{"twofold.yaml:4", "relay.wallet", "TWOFOLD_TEST_NOT_SET"}},
		"a relayer without a side": {site, []string{"run"}, []string{"feeds: is missing"}},
	} {
		out, err := c.site.command(t.Context(), c.args...).CombinedOutput()
		exit := new(exec.ExitError)
		if !errors.As(err, &exit) || exit.ExitCode() != 2 {
			t.Errorf("%s: %v: %s", name, err, out)
		}
		for _, want := range c.says {
			if !strings.Contains(string(out), want) {
				t.Errorf("%s: it does not say %q: %s", name, want, out)
			}
		}
	}
	nonce, err := w.L2.Client.PendingNonceAt(t.Context(), rig.Stranger.Address())
	must(t, err)
	if nonce != 0 {
		t.Errorf("%d transactions were sent", nonce)
	}
}
