package main

import (
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"twofold/price"
	"twofold/signer"
	"twofold/signer/logbook"
)

const logConfig = siteConfig + "attest: {log: {dir: seen}}\n"

const logRecord = `{"chainId":1337,"oracle":{"address":"0x000000000000000000000000000000000000007f"},
"feeds":[{"name":"ETH/USD","id":0,"decimals":8},{"name":"BTC/USD","id":1,"decimals":6}]}`

// loggedFolder is a folder with a config, a record, and a log of side A that is being written.
func loggedFolder(t *testing.T, entries ...*signer.Entry) (config string) {
	t.Helper()
	dir := t.TempDir()
	config = filepath.Join(dir, "twofold.yaml")
	text := strings.NewReplacer("RPC", "http://127.0.0.1:1", "OWNER", addressOf(ownerKey).Hex()).Replace(logConfig)
	for path, content := range map[string]string{config: text, filepath.Join(dir, "deployments", "1337.json"): logRecord} {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c := logbook.Defaults()
	c.Dir = filepath.Join(dir, "seen")
	book, err := logbook.Open(c.Of(price.A), logbook.Owner{Side: price.A}, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- book.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if err := book.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, e := range entries {
		if err := book.Write(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	return config
}

func entryOf(verdict signer.Verdict, at time.Time, reason string) *signer.Entry {
	saw := &signer.EntryView{
		Standing: "agreed", Own: 300_010_000_000, Health: "healthy", Low: 300_000_000_000, High: 300_020_000_000, Known: true,
		Answer: 299_000_000_000, At: uint32(at.Unix()) - 60, Mark: "12ppm",
	}
	return &signer.Entry{
		At: at, Proposer: "relayer-1", ObservedAt: uint32(at.Unix()), Verdict: verdict, Reason: reason,
		Lanes: []signer.EntryLane{
			{Feed: 0, Claim: "agreed", A: 300_000_000_000, B: 300_100_000_000, Providers: [2]string{"coinbase", "kraken"}, Reason: reason, Saw: saw},
			{Feed: 1, Claim: "nothing", A: 60_000_000_000, Providers: [2]string{"coinbase", ""}},
		},
	}
}

func TestTheLogShowsWhatWasAskedSeenAndAnswered(t *testing.T) {
	now := time.Now()
	config := loggedFolder(t, entryOf(signer.VerdictSigned, now.Add(-2*time.Hour), ""), entryOf(signer.VerdictSigned, now, ""), entryOf(signer.VerdictRefused, now, "not_said"))
	code, out, err := asked(t, "attest", "log", "--config", config)
	if code != exitDone || err != "" {
		t.Fatalf("exit %d: %s", code, err)
	}
	for _, part := range []string{
		"  A  signed  for relayer-1, observed at ", "    ETH/USD    agreed    A 3000.00000000 (coinbase)  B 3001.00000000 (kraken)\n",
		"saw agreed, own 3000.10000000 (healthy), said 3000.00000000 to 3000.20000000; on chain 2990.00000000 of ", ", 12ppm\n",
		"    BTC/USD    nothing   A 60000.000000 (coinbase)  B 0.000000 (nobody)\n", "  A  refused  for relayer-1", ", not_said\n", "(kraken)  refused: not_said\n",
	} {
		if !strings.Contains(out, part) {
			t.Errorf("no %q in\n%s", part, out)
		}
	}
	if n := strings.Count(out, "for relayer-1"); n != 2 {
		t.Errorf("%d entries of the last hour, want 2", n)
	}
	if _, out, _ := asked(t, "attest", "log", "--config", config, "--since", "0"); strings.Count(out, "for relayer-1") != 3 {
		t.Errorf("not all of it:\n%s", out)
	}
	if _, out, _ := asked(t, "attest", "log", "--config", config, "--refused", "--feed", "eth-usd"); strings.Count(out, "for relayer-1") != 1 || strings.Contains(out, "BTC") {
		t.Errorf("what was refused of ETH/USD:\n%s", out)
	}
	if code, out, err := asked(t, "attest", "log", "--config", config, "--side", "b"); code != exitFailed || out != "" || !strings.Contains(err, "there is no log") {
		t.Errorf("exit %d, %q, %q", code, out, err)
	}
}

func TestTheLogAsJSONIsAnEntryALine(t *testing.T) {
	config := loggedFolder(t, entryOf(signer.VerdictSigned, time.Now(), ""), entryOf(signer.VerdictRefused, time.Now(), "not_said"))
	_, out, _ := asked(t, "attest", "log", "--config", config, "--json", "--side", "A")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines: %s", len(lines), out)
	}
	var e struct {
		Side string
		signer.Entry
	}
	if err := json.Unmarshal([]byte(lines[1]), &e); err != nil || e.Side != "A" || e.Reason != "not_said" || e.Lanes[0].Saw.Own != 300_010_000_000 {
		t.Errorf("%v: %s", err, lines[1])
	}
}

func TestTheLogSaysWhatToDoWhereItCannotBeShown(t *testing.T) {
	config := loggedFolder(t)
	none := filepath.Join(filepath.Dir(config), "none.yaml")
	text, err := os.ReadFile(config)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(none, []byte(strings.Replace(string(text), "{dir: seen}", "{keep: 24h}", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		text string
	}{
		{[]string{"--config", none}, "name a folder for it in attest.log.dir"},
		{[]string{"--config", config, "--side", "c"}, "write a or b"},
		{[]string{"--config", config, "--feed", "X/USD"}, "there is no feed X/USD"},
	} {
		if code, _, err := asked(t, append([]string{"attest", "log"}, c.args...)...); code != exitUsage || !strings.Contains(err, c.text) {
			t.Errorf("%v: exit %d, %q; want %q", c.args, code, err, c.text)
		}
	}
}
