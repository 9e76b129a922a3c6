package dashboard

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/getkin/kin-openapi/routers/legacy"
)

// relayed is a relay that does as it should, and may be made to do otherwise.
type relayed struct {
	mu     sync.Mutex
	change func(*Mirror)
}

func (r *relayed) set(change func(*Mirror)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.change = change
}

func (r *relayed) Mirror(now time.Time) Mirror {
	r.mu.Lock()
	defer r.mu.Unlock()
	m := wellMirrored(now)
	if r.change != nil {
		r.change(&m)
	}
	return m
}

func wellMirrored(now time.Time) Mirror {
	ago := func(d time.Duration) *time.Time { return new(now.Add(-d).UTC()) }
	level := func(block uint64, age time.Duration) *Level {
		return &Level{Block: block, Time: now.Add(-age).UTC(), AgeMs: age.Milliseconds()}
	}
	return Mirror{
		At: now.UTC(), Version: "test", Started: now.Add(-time.Hour).UTC(), Address: "0x11", Ready: true, Reasons: []string{},
		L1: MirrorL1{ID: 1, Newest: level(102, 3*time.Second), Origin: level(100, 27*time.Second), MovedAt: ago(4 * time.Second),
			Endpoints: []EndpointState{{Name: "l1.example", Healthy: true, Chosen: true, Block: 102}}},
		Chain:  MirrorChain{ID: 10, Head: level(9, time.Second), Endpoints: []EndpointState{{Name: "l2.example", Healthy: true, Chosen: true, Block: 9}}},
		Wallet: AccountState{Name: "relay", Chain: "l2", Address: "0x22", ReadAt: ago(time.Minute), Wei: "100", FloorWei: "10", WarnMs: 1000},
		Depth:  "latest", LookedAt: ago(time.Second), LateAfterMs: 120_000,
		Feeds: []MirroredFeed{{
			Name: "ETH/USD", Proxy: "0x33", Description: "ETH / USD", Decimals: 8,
			L1:            SaidOnL1{Answer: "3000.5", RoundID: "18446744073709551621", Phase: 1, Round: 5, UpdatedAt: ago(40 * time.Second), Aggregator: "0x44", Block: 100},
			L2:            SaidOnL2{Answer: "3000.5", RoundID: "18446744073709551621", Phase: 1, Round: 5, UpdatedAt: ago(40 * time.Second), ProvenAt: ago(30 * time.Second), L1Block: 99},
			DifferencePPM: new(int64(0)), Due: "current", Left: "provable", Reason: "the mirror has round 5, which L1 says", HeartbeatMs: 3_600_000,
		}},
	}
}

func TestAMirrorIsServedAsTheDocumentSaysWithItsPageAndTheRunbook(t *testing.T) {
	source := &relayed{}
	board := NewMirror(source, slog.New(slog.DiscardHandler))
	server := httptest.NewServer(guarded(board.Handler()))
	defer server.Close()
	ask := func(method, path, host string) (*http.Response, string) {
		t.Helper()
		request, err := http.NewRequestWithContext(t.Context(), method, server.URL+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		request.Host = host
		response, err := server.Client().Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response, string(body)
	}
	router, err := legacy.NewRouter(document(t))
	if err != nil {
		t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, pathMirror, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Mirror){
		"well": nil, "late": dueFor(5 * time.Minute), "not read yet": func(m *Mirror) {
			m.L1.Newest, m.L1.Origin, m.L1.MovedAt, m.Chain.Head, m.LookedAt = nil, nil, nil, nil, nil
			m.Feeds[0].L1, m.Feeds[0].L2, m.Feeds[0].DifferencePPM, m.Feeds[0].Left = SaidOnL1{}, SaidOnL2{}, nil, "unread"
		},
	} {
		source.set(change)
		response, body := ask("GET", pathMirror, "localhost")
		if held(t, router, request, response, []byte(body)); response.StatusCode != http.StatusOK {
			t.Errorf("%s: %d", name, response.StatusCode)
		}
	}
	response, body := ask("POST", pathMirror, "localhost")
	held(t, router, request, response, []byte(body))
	problemOf(t, response, body, http.StatusMethodNotAllowed)
	response, body = ask("GET", pathFeeds, "localhost")
	problemOf(t, response, body, http.StatusNotFound)
	response, body = ask("GET", pathMirror, "evil.example")
	problemOf(t, response, body, http.StatusMisdirectedRequest)

	for path, says := range map[string]string{"/": "js/mirror.js", "/mirror.html": "js/mirror.js", "/css/base.css": "--bg", "/docs/runbook.md": "### TwofoldMirrorLate", pathOpenAPI: `"openapi"`} {
		if response, body := ask("GET", path, "localhost"); response.StatusCode != http.StatusOK || !strings.Contains(body, says) {
			t.Errorf("%s: %d, without %q", path, response.StatusCode, says)
		}
	}
	response, body = ask("GET", "/index.html", "localhost") // a relayer's, which would never come to life here
	problemOf(t, response, body, http.StatusNotFound)
}

// dueFor is a feed that is due for so long.
func dueFor(due time.Duration) func(*Mirror) {
	return func(m *Mirror) {
		m.Feeds[0].Due, m.Feeds[0].DueSince, m.Feeds[0].Reason = "moved", new(m.At.Add(-due)), "it has moved"
	}
}

func TestAMirrorsAlarmsAreThoseOfWhatIsWrong(t *testing.T) {
	now := time.Now()
	past := func(d time.Duration) *time.Time { return new(now.Add(-d)) }
	leftOut := func(left string) func(*Mirror) {
		return func(m *Mirror) { dueFor(time.Hour)(m); m.Feeds[0].Left = left }
	}
	for name, c := range map[string]struct {
		change func(*Mirror)
		want   string // names, in the order of the rules
	}{
		"nothing":                          {func(*Mirror) {}, ""},
		"due, and not late yet":            {dueFor(2 * time.Minute), ""},
		"late":                             {dueFor(2*time.Minute + time.Second), "TwofoldMirrorLate"},
		"an unknown aggregator":            {leftOut("unknown_aggregator"), "TwofoldMirrorLeftOut"},
		"refused":                          {leftOut("refused"), "TwofoldMirrorLeftOut"},
		"not read, though others are":      {leftOut("unread"), "TwofoldMirrorLeftOut"},
		"not read, as all of L1":           {func(m *Mirror) { leftOut("unread")(m); m.L1.Trouble = "503" }, "TwofoldMirrorBlind"},
		"late, and L1 is not read":         {func(m *Mirror) { dueFor(time.Hour)(m); m.L1.Trouble = "503" }, "TwofoldMirrorBlind"},
		"L1 not read by any endpoint":      {func(m *Mirror) { m.L1.Trouble, m.L1.Endpoints[0].Healthy = "503", false }, "TwofoldNoEndpointHealthy TwofoldEndpointAside"},
		"late, and no head comes":          {func(m *Mirror) { dueFor(time.Hour)(m); m.LookedAt = past(3 * time.Minute) }, "TwofoldMirrorBlind"},
		"late, and L1 is apart":            {func(m *Mirror) { dueFor(time.Hour)(m); m.L1.Apart = "they say another" }, "TwofoldMirrorApart"},
		"late, and held":                   {func(m *Mirror) { dueFor(time.Hour)(m); m.Held = true }, "TwofoldMirrorHeld"},
		"not added":                        {leftOut("unmirrored"), "TwofoldMirrorUnmirrored"},
		"paused":                           {leftOut("paused"), "TwofoldMirrorPaused"},
		"proven as late as it may be":      {func(m *Mirror) { m.Feeds[0].L2.ProvenAt = past(62 * time.Minute) }, ""},
		"proven later":                     {func(m *Mirror) { m.Feeds[0].L2.ProvenAt = past(63 * time.Minute) }, "TwofoldMirrorProvenOld"},
		"proven long ago, and unread":      {func(m *Mirror) { m.Feeds[0].L2.ProvenAt, m.Feeds[0].Left = past(2*time.Hour), "unread" }, "TwofoldMirrorLeftOut"},
		"proven long ago, and paused":      {func(m *Mirror) { m.Feeds[0].L2.ProvenAt, m.Feeds[0].Left = past(2*time.Hour), "paused" }, "TwofoldMirrorPaused"},
		"L1 not read":                      {func(m *Mirror) { m.L1.Trouble = "503" }, "TwofoldMirrorBlind"},
		"the L2 not read":                  {func(m *Mirror) { m.Chain.Trouble = "503" }, "TwofoldMirrorBlind"},
		"never looked":                     {func(m *Mirror) { m.LookedAt = nil }, "TwofoldMirrorBlind"},
		"not looked":                       {func(m *Mirror) { m.LookedAt = past(3 * time.Minute) }, "TwofoldMirrorBlind"},
		"apart":                            {func(m *Mirror) { m.L1.Apart = "they say another" }, "TwofoldMirrorApart"},
		"the origin stands":                {func(m *Mirror) { m.L1.MovedAt = past(6 * time.Minute) }, "TwofoldMirrorOriginStands"},
		"nobody looked since":              {func(m *Mirror) { m.L1.MovedAt, m.LookedAt = past(6*time.Minute), past(6*time.Minute) }, "TwofoldMirrorBlind"},
		"held":                             {func(m *Mirror) { m.Held = true }, "TwofoldMirrorHeld"},
		"an old origin":                    {func(m *Mirror) { m.L1.Origin.AgeMs = 16 * 60_000 }, "TwofoldOriginLate"},
		"an endpoint of L1 aside":          {func(m *Mirror) { m.L1.Endpoints = append(m.L1.Endpoints, EndpointState{Name: "b"}) }, "TwofoldEndpointAside"},
		"all of the L2's endpoints aside":  {func(m *Mirror) { m.Chain.Endpoints[0].Healthy = false }, "TwofoldNoEndpointHealthy TwofoldEndpointAside"},
		"the wallet below its floor":       {func(m *Mirror) { m.Wallet.Wei = "9" }, "TwofoldAccountBelowFloor"},
		"the wallet runs out":              {func(m *Mirror) { m.Wallet.LeftMs = new(int64(999)) }, "TwofoldAccountLow"},
		"the wallet not read":              {func(m *Mirror) { m.Wallet.ReadAt = past(11 * time.Minute) }, "TwofoldAccountUnread"},
		"the wallet never read, for hours": {func(m *Mirror) { m.Wallet.ReadAt = nil }, "TwofoldAccountUnread"},
	} {
		m := wellMirrored(now)
		c.change(&m)
		var found []string
		for _, r := range mirrorRules {
			for range r.find(&m) {
				found = append(found, r.name)
			}
		}
		if got := strings.Join(found, " "); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestAMirrorsAlarmLastsThoughNobodyLooks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		source := &relayed{}
		board := NewMirror(source, slog.New(slog.DiscardHandler))
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1) // size 1: the one answer
		go func() { ended <- board.Run(ctx) }()
		source.set(dueFor(5 * time.Minute))
		<-time.After(40 * time.Second)
		m := board.Mirror(time.Now())
		if len(m.Alarms) != 1 || m.Alarms[0].Name != "TwofoldMirrorLate" || !m.Alarms[0].Firing || m.Alarms[0].Runbook != "docs/runbook.md#twofoldmirrorlate" {
			t.Errorf("after 40 s: %+v", m.Alarms)
		}
		source.set(nil)
		<-time.After(3 * time.Second)
		if m := board.Mirror(time.Now()); len(m.Alarms) != 0 {
			t.Errorf("once it is over: %+v", m.Alarms)
		}
		if text, err := json.Marshal(board.Mirror(time.Now())); err != nil || !strings.Contains(string(text), `"alarms":[]`) {
			t.Errorf("%v: %s", err, text)
		}
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}
