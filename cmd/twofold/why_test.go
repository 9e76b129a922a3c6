package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"twofold/dashboard"
)

// relayerSaying is what answers as a relayer does.
func relayerSaying(t *testing.T) string {
	t.Helper()
	at, age, apart := time.Now(), int64(12_000), int64(48_781)
	healthy := [2]dashboard.SideState{
		{Side: "A", Provider: "coinbase", Price: "3000.0000", Health: "healthy", AgeMs: &age, MaxAgeMs: 3000, Why: "the only one named for this side"},
		{Side: "B", Provider: "kraken", Health: "missing", Gone: "disconnected"},
	}
	eth := dashboard.Feed{Name: "ETH/USD", Slug: "ETH-USD", Status: "DISPUTED", Answer: "2999.0000", AgeMs: &age, Round: 7, Reason: "Disputed: too far apart.", Sides: healthy}
	btc := dashboard.Feed{Name: "BTC/USD", Slug: "BTC-USD", Status: "OK", Reason: "Nothing is due.", Sides: [2]dashboard.SideState{{Health: "healthy"}, {Health: "healthy"}}}
	sol := btc
	sol.Name, sol.DivergencePPM, sol.DivergenceLimitPPM, sol.Reason = "SOL/USD", &apart, 10_000, "Disputed, and not for long."
	refuses := dashboard.AttesterState{Side: "A", Address: "0xa1", Active: true, URL: "https://a.example:9470", Refusing: true, Refusal: &dashboard.Refusal{
		At: at.Add(-3 * time.Second), Text: "its provider did not say this price", Lanes: []dashboard.RefusedLane{
			{Feed: "ETH/USD", Claim: "agreed", Sent: "3000.0000", Own: "2990.0000", Health: "healthy", Text: "its provider did not say this price"},
			{Feed: "BTC/USD", Claim: "missing", Health: "stale", Text: "too early"},
		},
	}}
	detail := dashboard.FeedDetail{
		At: at, Feed: eth, Differs: "heartbeat 60s, want 30s", Refusing: []dashboard.AttesterState{refuses},
		Decision: dashboard.Decision{At: &at, Outcome: "disputed", Claim: "disputed", Mark: "DISPUTED", Checks: []dashboard.Check{
			{Name: "age A", Unit: "ms", Value: 100, Limit: 3000, Margin: 2900, Meaning: "side A has no price"},
			{Name: "divergence", Unit: "ppm", Value: 48_781, Limit: 10_000, Margin: -38_781, Reached: true, Meaning: "the sides dispute"},
		}},
		Transitions:  []dashboard.Transition{{At: at, Kind: "decision", From: "unchanged", To: "disputed"}, {At: at, Kind: "decision", To: "unchanged"}},
		Transactions: []dashboard.Transaction{{At: at, Outcome: "Disputed", Hash: "0xabc", Block: 9, Gas: 45_704, CostWei: "3732658857988"}, {At: at, Outcome: "NotSigned", Error: "side B: price moved"}},
	}
	mux := http.NewServeMux()
	answer := func(path string, status int, v any) {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(status)
			_ = json.NewEncoder(w).Encode(v)
		})
	}
	answer("/api/v1/feeds/ETH-USD", 200, detail)
	answer("/api/v1/feeds", 200, dashboard.Feeds{At: at, Feeds: []dashboard.Feed{btc, sol, eth}})
	answer("/api/v1/relayer", 200, dashboard.Relayer{Attesters: []dashboard.AttesterState{
		refuses, {Side: "A", Address: "0xa2", Active: true, URL: "https://b.example:9470", Trouble: "connection refused"},
		{Side: "B", Address: "0xb1", Why: "it is suspended"}, {Side: "B", Address: "0xb2", Active: true},
	}, Turn: dashboard.TurnState{Rank: 1, Config: 1, StaggerMs: 6_000, Leader: "0x77", Redis: &dashboard.RedisState{Answers: true}}, Alarms: []dashboard.Alarm{{Name: "FeedDisputed", Feed: "ETH/USD", Summary: "the sides are apart", Firing: true, Runbook: "docs/runbook.md#feeddisputed"}}})
	answer("/api/v1/feeds/", 404, dashboard.Problem{Status: 404, Detail: `there is no feed "X"; there are ETH-USD, BTC-USD`, Feeds: []string{"ETH-USD", "BTC-USD"}})
	answer("/moved/api/v1/feeds", 421, dashboard.Problem{Status: 421, Detail: "list the name in http.hosts"})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}

// asked is what a command line leads to.
func asked(t *testing.T, args ...string) (code int, out, err string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = run(t.Context(), args, &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

func TestWhySaysOfAFeedWhatIsDecidedAndByWhat(t *testing.T) {
	address := relayerSaying(t)
	for _, name := range []string{"ETH/USD", "ETH-USD"} {
		code, out, err := asked(t, "why", name, "--url", address)
		if code != exitDone || err != "" {
			t.Fatalf("exit %d: %s", code, err)
		}
		for _, part := range []string{
			"attester 0xa1 of side A (https://a.example:9470) refused 3s ago: its provider did not say this price\n",
			"  ETH/USD agreed: proposed 3000.0000, its own 2990.0000 (healthy): its provider did not say this price\n", "  BTC/USD missing: proposed no price, its own none (stale): too early\n",
			"ETH/USD  DISPUTED  answer 2999.0000, 12s old, round 7\nDisputed: too far apart.\n", "holds: heartbeat 60s, want 30s\n",
			"  A  coinbase  3000.0000     healthy, 12000 of 3000 ms old  the only one named for this side\n", "  B  kraken    disconnected  missing",
			"disputed, claimed as disputed, lane DISPUTED", "  age A       100 of 3000 ms      margin 2900    side A has no price\n",
			"! divergence  48781 of 10000 ppm  margin -38781  the sides dispute\n", "decision  unchanged > disputed\n", "decision  - > unchanged\n",
			"Disputed   block 9, 45704 gas, 0.000003732658857988 ether for this feed, 0xabc\n", "NotSigned  side B: price moved\n",
		} {
			if !strings.Contains(out, part) {
				t.Errorf("no %q in\n%s", part, out)
			}
		}
	}
	_, out, _ := asked(t, "why", "ETH/USD", "--url", address+"/", "--json")
	var detail dashboard.FeedDetail
	if err := json.Unmarshal([]byte(out), &detail); err != nil || detail.Name != "ETH/USD" || len(detail.Decision.Checks) != 2 {
		t.Errorf("%v: %s", err, out)
	}
}

func TestWhyWithoutAFeedSaysWhatIsWrongFirst(t *testing.T) {
	address := relayerSaying(t)
	code, out, err := asked(t, "why", "--url", address)
	if code != exitDone {
		t.Fatalf("exit %d: %s", code, err)
	}
	lines := strings.Split(out, "\n")
	for i, want := range []string{"ETH/USD  DISPUTED  Disputed: too", "SOL/USD  OK        Disputed, and", "BTC/USD  OK        Nothing", "FIRING FeedDisputed ETH/USD since",
		"attester 0xa1 of side A (https://a.example:9470) refused", "  ETH/USD agreed: proposed 3000.0000, its own 2990.0000", "  BTC/USD missing",
		"attester 0xa2 of side A (https://b.example:9470) does not answer as it should: connection refused", "attester 0xb1 of side B (in the relayer's process) may not sign: it is suspended",
		"relayers: 0x77 goes first; this relayer is of rank 1, and posts what has not landed within 6s",
	} {
		if !strings.HasPrefix(lines[i], want) {
			t.Errorf("line %d is %q, want it to begin with %q", i, lines[i], want)
		}
	}
	if _, out, _ := asked(t, "why", "--url", address, "--json"); !strings.Contains(out, `"feeds":[{"name":"ETH/USD"`) || !strings.Contains(out, `"alarms":[{"name":"FeedDisputed"`) {
		t.Errorf("%s", out)
	}
}

func TestWhySaysWhoseTurnItIsAndByWhat(t *testing.T) {
	now := time.Now()
	heard := now.Add(-95 * time.Second)
	follower := dashboard.TurnState{Rank: 2, StaggerMs: 3_000}
	with := func(t dashboard.TurnState, redis dashboard.RedisState) dashboard.TurnState {
		t.Redis = &redis
		return t
	}
	for want, turn := range map[string]dashboard.TurnState{
		"": {},
		"relayers: this relayer is of rank 2, and posts what has not landed within 6s, by the config":                           follower,
		"relayers: Redis has not answered for 1m35s; this relayer posts what is due at once, by the config":                     with(dashboard.TurnState{}, dashboard.RedisState{Heard: &heard}),
		"relayers: Redis has never answered; this relayer is of rank 2, and posts what has not landed within 6s, by the config": with(follower, dashboard.RedisState{}),
		"relayers: this one goes first, by the lease":                                                                           with(dashboard.TurnState{Leads: true}, dashboard.RedisState{Answers: true}),
		"relayers: nobody goes first; this relayer is of rank 2, and posts what has not landed within 6s":                       with(follower, dashboard.RedisState{Answers: true}),
	} {
		if got := turnText(now, turn); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestWhySaysWhatToDoWhereItCannotAnswer(t *testing.T) {
	address := relayerSaying(t)
	elsewhere := httptest.NewServer(http.NotFoundHandler())
	defer elsewhere.Close()
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	for _, c := range []struct {
		args []string
		code int
		text string
	}{
		{[]string{"why", "X", "--url", address}, exitUsage, `there is no feed "X"; there are ETH-USD, BTC-USD`},
		{[]string{"why", "A", "B"}, exitUsage, "one feed, such as ETH/USD, or none"},
		{[]string{"why", "--url", "http://a b"}, exitUsage, "write it as http://host:port"},
		{[]string{"why", "--url", gone.URL}, exitFailed, "no relayer answers"},
		{[]string{"why", "--url", gone.URL}, exitFailed, "start it with `twofold run`"},
		{[]string{"why", "--url", elsewhere.URL}, exitFailed, "is no relayer of ours: it answers 404"},
		{[]string{"why", "--url", address + "/moved"}, exitFailed, "the relayer refuses: list the name in http.hosts"},
		{[]string{"why", "--config", "there/is/none.yaml"}, exitUsage, "none.yaml"},
	} {
		if code, out, err := asked(t, c.args...); code != c.code || !strings.Contains(err, c.text) || out != "" {
			t.Errorf("%q: exit %d, %q, %q; want %d and %q", c.args, code, out, err, c.code, c.text)
		}
	}
}

func TestWhyAsksOnThisMachineWhereTheRelayerListens(t *testing.T) {
	for listen, want := range map[string]string{
		"127.0.0.1:9464": "http://127.0.0.1:9464", "0.0.0.0:80": "http://localhost:80", ":80": "http://localhost:80", "[::]:80": "http://localhost:80",
		"[::1]:80": "http://[::1]:80", "relayer.example:80": "http://relayer.example:80",
	} {
		if got := localURL(listen); got != want {
			t.Errorf("%s: %s, want %s", listen, got, want)
		}
	}
}
