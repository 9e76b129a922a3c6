package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

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
// answer, a short fault and a switch that is thrown take.
func TestTheDemoTellsWhereThingsAreAndHowItWent(t *testing.T) {
	if testing.Short() {
		t.Skip("takes 20 s")
	}
	const fault = "kraken:reorder@100ms+1s"
	var out, errOut shared
	ended := make(chan int, 1)
	go func() {
		ended <- run(t.Context(), []string{"--json", "--for", "4s", "--fault", fault}, &out, &errOut)
	}()
	where := firstLine(t, &out, &errOut)
	if !strings.HasPrefix(where.Chain.RPC, "http://127.0.0.1:") || !strings.HasPrefix(where.HTTP, "http://127.0.0.1:") || len(where.Chain.Oracle) != 42 {
		t.Errorf("the first line says %+v", where)
	}
	throwSwitch(t, where.HTTP, `{"provider":"coinbase","name":"shade","on":true}`)
	if code := <-ended; code != exitDone {
		t.Fatalf("exit %d:\n%s", code, errOut.String())
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines on standard output, want 2:\n%s", len(lines), out.String())
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
	if len(r.Faults) != 2 || r.Faults[0].Fault != "coinbase:lie(0.5%)" || r.Faults[1].Fault != fault || len(r.Faults[1].Feeds) != 4 {
		t.Errorf("got faults %+v", r.Faults)
	}
	if n := r.Latency.FrameToBroadcast.N + r.Latency.Queued.N; r.Outcomes["Landed"] == 0 || n == 0 {
		t.Errorf("%d landed, %d sent", r.Outcomes["Landed"], n)
	}
}

// firstLine waits for it.
func firstLine(t *testing.T, out, errOut *shared) (where places) {
	t.Helper()
	patience := time.After(time.Minute)
	for {
		if line, _, whole := strings.Cut(out.String(), "\n"); whole {
			if err := json.Unmarshal([]byte(line), &where); err != nil {
				t.Fatalf("first line %s: %v", line, err)
			}
			return where
		}
		select {
		case <-patience:
			t.Fatalf("it says nothing:\n%s", errOut.String())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// throwSwitch throws one as the dashboard does, once the relayer serves.
func throwSwitch(t *testing.T, at, body string) {
	t.Helper()
	client := &http.Client{Timeout: 20 * time.Second}
	defer client.CloseIdleConnections()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, at+"/demo/faults", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Origin", at)
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		t.Errorf("throwing %s: status %s", body, response.Status)
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
