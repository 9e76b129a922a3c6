package main

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"twofold/contracts/devchain"
	"twofold/signer/submit"
)

func TestMain(m *testing.M) {
	var options []goleak.Option
	for _, f := range devchain.OutlivingGoroutines() {
		options = append(options, goleak.IgnoreAnyFunction(f))
	}
	goleak.VerifyTestMain(m, options...)
}

func TestAMistakeOnTheCommandLineIsExitTwoAndOneLineThatSaysWhat(t *testing.T) {
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"--frobnicate"}, "--frobnicate"},
		{[]string{"run"}, `"run"`},
		{[]string{"--for", "-1s"}, "--for -1s"},
		{[]string{"--for", "soon"}, "soon"},
		{[]string{"--listen", "8080"}, "127.0.0.1:8080"},
		{[]string{"--fault", "kraken:lie@10s+15s"}, "lie needs an argument"},
		{[]string{"--fault", "kraken:silent@10s"}, "no length"},
		{[]string{"--fault", "binance:silent@10s+1s"}, "binance"},
		{[]string{"--live", "--fault", "kraken:silent@10s+1s"}, "--live"},
	} {
		var out, err bytes.Buffer
		if code := run(t.Context(), c.args, &out, &err); code != exitUsage {
			t.Errorf("%q: exit %d, want %d", c.args, code, exitUsage)
		}
		if text := err.String(); strings.Count(text, "\n") != 1 || !strings.Contains(text, c.says) {
			t.Errorf("%q: says %q, want one line with %q", c.args, text, c.says)
		}
		if out.Len() > 0 {
			t.Errorf("%q: standard output has %q", c.args, out.String())
		}
	}
}

func TestHelpSaysWhatTimesCountFrom(t *testing.T) {
	var out, err bytes.Buffer
	if code := run(t.Context(), []string{"--help"}, &out, &err); code != exitDone {
		t.Errorf("exit %d, want %d", code, exitDone)
	}
	for _, part := range []string{"PROVIDER:KIND[(ARG)]@START+LENGTH", "count from when the relayer is ready", "--seed"} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("no %q in\n%s", part, out.String())
		}
	}
}

// shared is a buffer for several writers, as standard error is: the relayer's log comes between what the demo says.
type shared struct {
	mu  sync.Mutex
	all bytes.Buffer
}

func (s *shared) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all.Write(p)
}

func (s *shared) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all.String()
}

// TestTheDemoTellsWhereThingsAreAndHowItWent runs the whole of it, with sockets and a chain, for as long as a first
// answer and a short fault take.
func TestTheDemoTellsWhereThingsAreAndHowItWent(t *testing.T) {
	if testing.Short() {
		t.Skip("takes 20 s")
	}
	const fault = "kraken:reorder@100ms+1s"
	var out bytes.Buffer
	var errOut shared
	if code := run(t.Context(), []string{"--json", "--for", "4s", "--fault", fault}, &out, &errOut); code != exitDone {
		t.Fatalf("exit %d:\n%s", code, errOut.String())
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines on standard output, want 2:\n%s", len(lines), out.String())
	}
	var where places
	if err := json.Unmarshal([]byte(lines[0]), &where); err != nil || !strings.HasPrefix(where.Chain.RPC, "http://127.0.0.1:") || !strings.HasPrefix(where.HTTP, "http://127.0.0.1:") || len(where.Chain.Oracle) != 42 {
		t.Errorf("first line %s (%v)", lines[0], err)
	}
	var r result
	if err := json.Unmarshal([]byte(lines[1]), &r); err != nil {
		t.Fatalf("last line %s: %v", lines[1], err)
	}
	if len(r.Feeds) != 4 || len(r.Outcomes) != int(submit.OutcomeEnd) || r.Quotes.Received == 0 {
		t.Errorf("got %s", lines[1])
	}
	for _, f := range r.Feeds {
		if f.Status != "OK" || f.Rounds < 1 || *f.Wrong != 0 || f.Answer == "" {
			t.Errorf("got %+v", f)
		}
	}
	if len(r.Faults) != 1 || r.Faults[0].Fault != fault || len(r.Faults[0].Feeds) != 4 {
		t.Errorf("got faults %+v", r.Faults)
	}
	if n := r.Latency.FrameToBroadcast.N + r.Latency.Queued.N; r.Outcomes["Landed"] == 0 || n == 0 {
		t.Errorf("%d landed, %d sent", r.Outcomes["Landed"], n)
	}
}

func TestInterruptedWhileItStartsItEndsWithoutAWord(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, errOut bytes.Buffer
	if code := run(ctx, []string{"--json"}, &out, &errOut); code != exitDone || out.Len() > 0 {
		t.Errorf("exit %d, standard output %q, standard error %q", code, out.String(), errOut.String())
	}
}
