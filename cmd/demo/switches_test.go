package main

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"twofold/contracts/devchain"
	"twofold/feeds/simulator"
)

// board is the switches of a world that nobody looks at.
func board(t *testing.T) (*switches, *simulator.Server, *devchain.Chain) {
	t.Helper()
	providers, err := simulator.New(simulator.Config{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	chain, err := devchain.New(devchain.Config{ChainID: chainID})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ended, cancel := context.WithCancel(context.Background())
		cancel()
		if err := providers.Run(ended); err != nil {
			t.Error(err)
		}
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	return newSwitches(newLevers(providers, chain)), providers, chain
}

func ask(s *switches, method, body string, change func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://127.0.0.1:8080/demo/faults", strings.NewReader(body))
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func positions(t *testing.T, w *httptest.ResponseRecorder) map[string]position {
	t.Helper()
	var all []position
	if err := json.Unmarshal(w.Body.Bytes(), &all); err != nil || w.Code != http.StatusOK || w.Header().Get("Content-Type") != "application/json" {
		t.Fatalf("status %d, %s (%v)", w.Code, w.Body, err)
	}
	named := map[string]position{}
	for _, p := range all {
		if p.Label == "" || p.Meaning == "" {
			t.Errorf("%+v does not say what it is", p)
		}
		named[p.Provider+":"+p.Name] = p
	}
	if len(named) != len(all) {
		t.Errorf("two switches of %d have one name", len(all))
	}
	return named
}

func TestEverySwitchGoesOnForAMinuteAndOffAgain(t *testing.T) {
	s, _, _ := board(t)
	for name, was := range positions(t, ask(s, http.MethodGet, "", nil)) {
		if was.Active || was.LeftMs != nil {
			t.Errorf("%s is on from the start: %+v", name, was)
		}
		body := func(on string) string {
			return `{"provider":"` + was.Provider + `","name":"` + was.Name + `","on":` + on + `}`
		}
		on := positions(t, ask(s, http.MethodPost, body("true"), nil))[name]
		if !on.Active || on.LeftMs == nil || *on.LeftMs < 50_000 || *on.LeftMs > 60_000 {
			t.Errorf("%s was thrown, and is %+v", name, on)
		}
		ask(s, http.MethodPost, body("true"), nil) // twice does no harm
		off := positions(t, ask(s, http.MethodPost, body("false"), nil))
		for other, p := range off {
			if p.Active || p.LeftMs != nil {
				t.Errorf("%s was thrown back, and %s is %+v", name, other, p)
			}
		}
	}
}

func TestAForeignPageThrowsNoSwitch(t *testing.T) {
	s, providers, _ := board(t)
	const lie = `{"provider":"kraken","name":"lie","on":true}`
	for name, change := range map[string]func(*http.Request){
		"of another origin":      func(r *http.Request) { r.Header.Set("Origin", "http://127.0.0.1:9999") },
		"of another site":        func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") },
		"of the same site alone": func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "same-site") },
	} {
		if w := ask(s, http.MethodPost, lie, change); w.Code != http.StatusForbidden {
			t.Errorf("%s: status %d", name, w.Code)
		}
	}
	for _, kind := range []string{"text/plain", "application/x-www-form-urlencoded", ""} { // what a form can send without asking
		if w := ask(s, http.MethodPost, lie, func(r *http.Request) { r.Header.Set("Content-Type", kind) }); w.Code != http.StatusUnsupportedMediaType {
			t.Errorf("as %q: status %d", kind, w.Code)
		}
	}
	if in := providers.InForce(simulator.Kraken); len(in) != 0 {
		t.Errorf("in force are %+v", in)
	}
	own := func(r *http.Request) {
		r.Header.Set("Origin", "http://127.0.0.1:8080")
		r.Header.Set("Sec-Fetch-Site", "same-origin")
		r.Header.Set("Content-Type", "application/json; charset=utf-8")
	}
	if !positions(t, ask(s, http.MethodPost, lie, own))["kraken:lie"].Active {
		t.Error("the demo's own page throws none either")
	}
}

func TestARequestThatIsNoThrowIsAProblemThatSaysWhy(t *testing.T) {
	s, _, _ := board(t)
	for _, c := range []struct {
		method, body string
		status       int
		says         string
	}{
		{http.MethodPost, `{"provider":"kraken","name":"lie"}`, 400, "want one object"},
		{http.MethodPost, `{"provider":"kraken","name":"lie","on":true}{}`, 400, "want one object"},
		{http.MethodPost, `{"provider":"kraken","name":"lie","on":true,"for":9}`, 400, "for"},
		{http.MethodPost, `lie`, 400, "reading the request"},
		{http.MethodPost, ``, 400, "reading the request"},
		{http.MethodPost, `{"provider":"` + strings.Repeat("k", 2000) + `"}`, 413, "too large"},
		{http.MethodPost, `{"provider":"kraken","name":"tired","on":true}`, 404, "tired"},
		{http.MethodPost, `{"provider":"chain","name":"lie","on":true}`, 404, "chain"},
		{http.MethodDelete, ``, 405, "DELETE"},
	} {
		w := ask(s, c.method, c.body, nil)
		var p struct {
			Title, Detail string
			Status        int
		}
		if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || w.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s %s: %s (%v)", c.method, c.body, w.Body, err)
		}
		if w.Code != c.status || p.Status != c.status || p.Title == "" || !strings.Contains(p.Detail, c.says) {
			t.Errorf("%s %s: status %d, %+v, want %d and %q", c.method, c.body, w.Code, p, c.status, c.says)
		}
	}
}

func TestASwitchTellsWhatIsInForceWhoeverPutItThere(t *testing.T) {
	s, providers, _ := board(t)
	if err := providers.Set(simulator.Kraken, simulator.Fault{Kind: simulator.Lie, PPM: 50_000}); err != nil {
		t.Fatal(err)
	}
	if lie := positions(t, ask(s, http.MethodGet, "", nil))["kraken:lie"]; !lie.Active || lie.LeftMs != nil {
		t.Errorf("got %+v, want it active without an end", lie)
	}
	all := positions(t, ask(s, http.MethodPost, `{"provider":"kraken","name":"shade","on":true}`, nil))
	if all["kraken:lie"].Active || !all["kraken:shade"].Active {
		t.Errorf("of two lies the later one holds; got %+v", all)
	}
}

func TestAChainThatStoppedGoesOnByItself(t *testing.T) {
	_, _, chain := board(t)
	ctx, stop := context.WithCancel(t.Context())
	mined := make(chan error, 1)
	go func() { mined <- chain.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-mined; err != nil {
			t.Error(err)
		}
	})
	l := stallLever(chain)
	if err := l.hold(time.Hour); err != nil {
		t.Fatal(err)
	}
	if err := l.hold(2500 * time.Millisecond); err != nil { // the newest hold is the one that counts
		t.Fatal(err)
	}
	began, stood := time.Now(), chain.Head().Number.Uint64()
	if pulled, until := l.state(); !pulled || time.Until(until) > 3*time.Second {
		t.Errorf("pulled %v, until %v", pulled, until)
	}
	for chain.Head().Number.Uint64() == stood {
		if time.Since(began) > 20*time.Second {
			t.Fatal("no block comes")
		}
		<-time.After(20 * time.Millisecond)
	}
	if waited := time.Since(began); waited < 2400*time.Millisecond {
		t.Errorf("a block came after %v", waited)
	}
	if pulled, _ := l.state(); pulled {
		t.Error("it says that the chain still stands")
	}
}
