package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestConfigDiffSaysWhatARunningRelayerWouldTake(t *testing.T) {
	text, err := os.ReadFile("../../twofold.yaml")
	if err != nil {
		t.Fatal(err)
	}
	// Elsewhere, so that paths to keys would be others if they were not taken as relative to the config's place.
	running, next := filepath.Join(t.TempDir(), "twofold.yaml"), filepath.Join(t.TempDir(), "new.yaml")
	write := func(path, text string) {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(running, string(text))
	tip := strings.Replace(string(text), "# tip: 0.001gwei", "tip: 0.002gwei", 1)
	for _, c := range []struct {
		text, want, told string
		code             int
	}{
		{string(text), "", "", exitDone},
		{tip, "posting.tip 1000000 -> 2000000: at once\n", "", exitDone},
		{strings.Replace(tip, "blockTime: 2s", "blockTime: 1s", 1),
			"chain.blockTime 2s -> 1s: needs a restart\nposting.tip 1000000 -> 2000000: at once\n", "would refuse it: of what differs 1 need a restart", exitFailed},
		{strings.Replace(tip, "id: 901", "id: none", 1), "", ": chain.id: \"none\"", exitUsage},
	} {
		write(next, c.text)
		var out, told bytes.Buffer
		code := run(t.Context(), []string{"config", "diff", next, "--config", running}, &out, &told)
		if code != c.code || out.String() != c.want || !strings.Contains(told.String(), c.told) {
			t.Errorf("exit %d, printed %q, told %q; want %d, %q, %q", code, &out, &told, c.code, c.want, c.told)
		}
	}
}

func TestConfigCheckSaysWhatAFileIsGoodForAndARelayerMissesAnOracle(t *testing.T) {
	t.Setenv("RPC_KEY", "key-of-the-provider")
	const only = "../../examples/mirror/twofold.yaml"
	for _, c := range []struct {
		args       []string
		code       int
		out, fault string
	}{
		{[]string{"config", "check", "--config", only}, exitDone, only + ": 7 mirrored feeds and no oracle: no fault found\n", ""},
		{[]string{"config", "check", "--config", "../../twofold.yaml"}, exitDone, "../../twofold.yaml: 4 feeds, sides coinbase and kraken: no fault found\n", ""},
		{[]string{"run", "--config", only}, exitUsage, "", "sides.a.provider: is missing"},
	} {
		var out, told bytes.Buffer
		if code := run(t.Context(), c.args, &out, &told); code != c.code || out.String() != c.out || !strings.Contains(told.String(), c.fault) {
			t.Errorf("%v: exit %d, printed %q, told %q", c.args, code, &out, &told)
		}
	}
}
