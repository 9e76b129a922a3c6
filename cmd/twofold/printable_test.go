package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"unicode"

	"twofold/dashboard"
)

func TestWhatOthersSayTellsTheTerminalNothing(t *testing.T) {
	const lie = "\x1b]0;owned\a\x1b[2J\u009b31mbye\r\x00\u202e"
	feed := dashboard.Feed{Name: "ETH/USD", Slug: "ETH-USD", Status: "OK", Reason: "Missing: " + lie}
	mux := http.NewServeMux()
	mux.HandleFunc("/api/v1/feeds/ETH-USD", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(dashboard.FeedDetail{Feed: feed, Transactions: []dashboard.Transaction{{Outcome: "Rejected", Error: lie}}})
	})
	mux.HandleFunc("/api/v1/feeds", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(dashboard.Feeds{Feeds: []dashboard.Feed{feed}})
	})
	mux.HandleFunc("/api/v1/relayer", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(dashboard.Relayer{Alarms: []dashboard.Alarm{{Name: "TwofoldProviderGone", Subject: "kraken", Summary: lie}}})
	})
	mux.HandleFunc("/refuses/", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusTeapot)
		_ = json.NewEncoder(w).Encode(dashboard.Problem{Detail: lie})
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	for _, args := range [][]string{
		{"why", "--url", server.URL}, {"why", "ETH/USD", "--url", server.URL}, {"why", "--json", "--url", server.URL}, {"why", "--url", server.URL + "/refuses"},
	} {
		_, out, err := asked(t, args...)
		if !strings.Contains(out+err, "bye") {
			t.Errorf("%q does not show it at all: %s", args, out+err)
		}
		for _, r := range out + err {
			if r != '\n' && r != '\t' && !unicode.IsPrint(r) {
				t.Errorf("%q writes %U: %q", args, r, out+err)
				break
			}
		}
	}
}

func TestWhatIsToBeSeenIsWrittenAsItIs(t *testing.T) {
	const text = "0.48 % – ∞ 价格\n\tsecond “line”\n"
	var into bytes.Buffer
	if n, err := (printable{&into}).Write([]byte(text)); n != len(text) || err != nil || into.String() != text {
		t.Errorf("%d, %v: %q", n, err, into.String())
	}
}
