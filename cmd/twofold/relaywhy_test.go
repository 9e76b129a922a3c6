package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"twofold/dashboard"
)

// relaySaying is what answers as a relay does.
func relaySaying(t *testing.T) string {
	t.Helper()
	at := time.Now()
	ago := func(d time.Duration) *time.Time { return new(at.Add(-d)) }
	apart := int64(5_000)
	m := dashboard.Mirror{
		At: at, L1: dashboard.MirrorL1{Newest: &dashboard.Level{Block: 21, Time: *ago(time.Second)}, Origin: &dashboard.Level{Block: 19, Time: *ago(25 * time.Second)}},
		LateAfterMs: 120_000, Doing: "proof of L1 block 19", DoingSince: ago(2 * time.Second), Failed: "it was beaten to it",
		Reasons: []string{"LINK/USD: it is left out: no layout"},
		Alarms:  []dashboard.Alarm{{Name: "TwofoldMirrorLeftOut", Feed: "LINK/USD", Summary: "it cannot be mirrored", Firing: true, Runbook: "docs/runbook.md#left"}},
		Feeds: []dashboard.MirroredFeed{
			{Name: "BTC/USD", Due: "current", Left: "provable", Reason: "the mirror has round 5, which L1 says", L2: dashboard.SaidOnL2{Answer: "90000.00000000"}},
			{Name: "DAI/USD", Due: "current", Left: "paused", Reason: "it is paused"},
			{
				Name: "ETH/USD", Due: "moved", Left: "provable", Reason: "round 7 is on L1, and round 6 in the mirror", DifferencePPM: &apart, DueSince: ago(5 * time.Second), Proxy: "0x5f",
				L1: dashboard.SaidOnL1{Answer: "2010.00000000", Phase: 6, Round: 7, UpdatedAt: ago(30 * time.Second), Aggregator: "0xa9", Block: 19},
				L2: dashboard.SaidOnL2{Answer: "2000.00000000", Phase: 6, Round: 6, UpdatedAt: ago(10 * time.Minute), ProvenAt: ago(9 * time.Minute), L1Block: 3},
			},
			{Name: "LINK/USD", Due: "new_phase", Left: "unknown_aggregator", Reason: "no layout"},
		},
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/api/v1/mirror", func(w http.ResponseWriter, _ *http.Request) { _ = json.NewEncoder(w).Encode(m) })
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}

func TestRelayWhySaysOfAFeedWhatBothChainsSay(t *testing.T) {
	address := relaySaying(t)
	for _, name := range []string{"ETH/USD", "eth-usd"} {
		code, out, err := asked(t, "relay", "why", name, "--url", address)
		if code != exitDone || err != "" {
			t.Fatalf("exit %d: %s", code, err)
		}
		for _, part := range []string{
			"ETH/USD  due: moved  5000 ppm apart\nround 7 is on L1, and round 6 in the mirror\n",
			"  L1  2010.00000000  round 7 of phase 6  updated 30s ago    at L1 block 19  aggregator 0xa9\n",
			"  L2  2000.00000000  round 6 of phase 6  updated 10m0s ago  at L1 block 3   proven by an L1 block of 9m0s ago\n",
			"proxy 0x5f on L1; reader not known", "late after 2m0s\n", "under way: proof of L1 block 19, for 2s\n", "it was beaten to it",
		} {
			if !strings.Contains(out, part) {
				t.Errorf("%q is not in\n%s", part, out)
			}
		}
	}
}

func TestRelayWhySaysWhatIsWrongFirst(t *testing.T) {
	code, out, err := asked(t, "relay", "why", "--url", relaySaying(t))
	if code != exitDone || err != "" {
		t.Fatalf("exit %d: %s", code, err)
	}
	at := -1
	for _, part := range []string{
		"LINK/USD  left out: unknown_aggregator", "DAI/USD   left out: paused", "ETH/USD   due: moved", "BTC/USD   current",
		"L1 is at block 21 of 1s ago; the L2 knows block 19 of 25s ago;", "NOT READY LINK/USD: it is left out", "FIRING TwofoldMirrorLeftOut LINK/USD since",
	} {
		found := strings.Index(out, part)
		if found <= at {
			t.Errorf("%q is not there, or not in its place:\n%s", part, out)
		}
		at = found
	}
}

func TestRelayWhyPrintsWhatTheAPIAnswers(t *testing.T) {
	address := relaySaying(t)
	var all dashboard.Mirror
	var one dashboard.MirroredFeed
	_, text, _ := asked(t, "relay", "why", "--json", "--url", address)
	if err := json.Unmarshal([]byte(text), &all); err != nil || len(all.Feeds) != 4 {
		t.Errorf("%v: %s", err, text)
	}
	_, text, _ = asked(t, "relay", "why", "DAI/USD", "--json", "--url", address)
	if err := json.Unmarshal([]byte(text), &one); err != nil || one.Left != "paused" {
		t.Errorf("%v: %s", err, text)
	}
}

func TestRelayWhyTellsWhatIsAskedWrongFromARelayThatDoesNotAnswer(t *testing.T) {
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	for _, c := range []struct {
		args []string
		code int
		text string
	}{
		{[]string{"relay", "why", "X/USD", "--url", relaySaying(t)}, exitUsage, `no feed "X/USD"; there are BTC/USD, DAI/USD, ETH/USD, LINK/USD`},
		{[]string{"relay", "why", "A/B", "C/D"}, exitUsage, "takes one feed"},
		{[]string{"relay", "why", "--url", gone.URL}, exitFailed, "no relay answers"},
		{[]string{"relay", "why", "--url", gone.URL}, exitFailed, "start it with `twofold relay`"},
		{[]string{"relay", "wy"}, exitUsage, "takes no arguments"},
	} {
		if code, out, err := asked(t, c.args...); code != c.code || !strings.Contains(err, c.text) || out != "" {
			t.Errorf("%q: exit %d, %q, %q; want %d and %q", c.args, code, out, err, c.code, c.text)
		}
	}
}
