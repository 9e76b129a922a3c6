package main

import (
	"bytes"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"twofold/cmd/demo/auditor"
	"twofold/price"
)

func TestAPriceIsCutToTenCharactersAndNeverBeforeItsPoint(t *testing.T) {
	for _, c := range []struct {
		p        price.Price
		decimals uint8
		want     string
	}{
		{3120_55000000, 8, "3120.55000"}, {91240_180000, 6, "91240.1800"}, {14_88200000, 8, "14.8820000"}, {5, 2, "0.05"},
		{12345678901_00, 2, "12345678901"}, {1234567890_1, 1, "1234567890"}, {12345678901, 0, "12345678901"},
	} {
		if got := priceText(c.p, c.decimals); got != c.want {
			t.Errorf("%d at %d: got %s, want %s", c.p, c.decimals, got, c.want)
		}
	}
}

func TestAFaultSaysWhereItStands(t *testing.T) {
	o, err := flags{listen: "127.0.0.1:0", faults: []string{"kraken:silent@10s+15s"}}.options()
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	for at, want := range map[time.Duration]string{
		0: "in 10s", 9100 * time.Millisecond: "in 1s", 10 * time.Second: "IN FORCE, 15s left", 24900 * time.Millisecond: "IN FORCE, 1s left", 25 * time.Second: "is over",
	} {
		if got := faultText(o.faults[0], o.schedule[0], began, began.Add(at)); got != o.faults[0]+" "+want {
			t.Errorf("after %v: %q, want it to end with %q", at, got, want)
		}
	}
	if got := faultText(o.faults[0], o.schedule[0], time.Time{}, began); !strings.Contains(got, "waits") {
		t.Errorf("before it is ready: %q", got)
	}
}

func TestEtherIsCutToTheMillionth(t *testing.T) {
	wei, _ := new(big.Int).SetString("9999999999876543210987", 10)
	if got := etherText(wei); got != "9999.999999 ether" {
		t.Errorf("got %s", got)
	}
}

func TestOnlyWhatChangedIsALine(t *testing.T) {
	var out bytes.Buffer
	f := newFace(options{}, &out, &out)
	eth := row{feed: "ETH/USD", a: "3120.1", answer: "3120.1", status: "OK", age: "1s", outcome: "Landed"}
	btc := row{feed: "BTC/USD", answer: "-", status: "NONE"}
	lines := func() int { n := strings.Count(out.String(), "\n"); out.Reset(); return n }
	f.lines([]row{eth, btc}, time.Now())
	if n := lines(); n != 2 {
		t.Errorf("at first: %d lines, want 2", n)
	}
	eth.a, eth.age = "3120.2", "2s" // these change all the time
	f.lines([]row{eth, btc}, time.Now())
	if n := lines(); n != 0 {
		t.Errorf("nothing to tell: %d lines", n)
	}
	for _, change := range []func(){func() { eth.answer = "3127" }, func() { eth.status = "DISPUTED" }, func() { eth.outcome = "Disputed" }} {
		change()
		f.lines([]row{eth, btc}, time.Now())
		if n := lines(); n != 1 {
			t.Errorf("one change: %d lines", n)
		}
	}
}

func TestTheSummaryFitsEightyColumns(t *testing.T) {
	worst, count, after := uint64(999_999), 9999, 12.25
	r := result{Figures: auditor.Figures{
		Feeds: []auditor.FeedFigures{
			{Feed: "LINK/USD", Status: "DISPUTED", Answer: "9124018000000", Decimals: 8, Rounds: 99_999, MaxAgeSeconds: 120, MaxErrorPPM: &worst, DisputedSeconds: 999, MissingSeconds: 999, OneSided: &count, Wrong: &count},
			{Feed: "SOL/USD", Status: "NONE"},
		},
		Faults: []auditor.FaultFigures{{Fault: "kraken:lie(5%)@10s+15s", Feeds: []auditor.FeedFault{{Feed: "LINK/USD", TroubleAfter: &after, OKAfter: &after}, {Feed: "SOL/USD"}, {Feed: "BTC/USD", TroubleAfter: &after}}}},
	}}
	text := strings.Join(summary(r), "\n")
	for line := range strings.Lines(text) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	for _, part := range []string{"99.9999%", "12.2 s after its start", "no trouble on chain", "and not over", "frame to landed    none"} {
		if !strings.Contains(text, part) {
			t.Errorf("no %q in\n%s", part, text)
		}
	}
}

func TestARowOfTheTableFitsEightyColumns(t *testing.T) {
	for _, text := range []string{
		fmt.Sprintf(rowFormat, "LINK/USD", "missing", "91240.1800", "200.0000%", "91240.1800", "DISPUTED", "999s", "BeatenToIt"),
		fmt.Sprintf(rowFormat, "FEED", "A coinbase", "B kraken", "APART", "ANSWER", "STATUS  ", "AGE", "LAST"),
	} {
		if n := utf8.RuneCountInString(text); n > 79 {
			t.Errorf("%d columns: %s", n, text)
		}
	}
}
