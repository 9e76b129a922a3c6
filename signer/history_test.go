package signer

import (
	"testing"
	"time"

	"twofold/price"
)

var noon = time.Unix(1_800_000_000, 0)

func said(at time.Time, p price.Price) price.Quote {
	return price.Quote{Price: p, Stated: at, Confirmed: at, Received: at}
}

func TestAHistoryForgetsWhatNoWindowReaches(t *testing.T) {
	var h history
	for i := range 10_000 {
		at := noon.Add(time.Duration(i) * 50 * time.Millisecond)
		h.add(at, said(at, price.Price(1000+i)), 3*time.Second, 10*time.Second)
	}
	if n := len(h.samples); n != 61 { // three seconds of 50 ms, and the one in force at their start
		t.Errorf("%d samples kept, want 61", n)
	}
}

func TestAFloodShortensTheWindowAndNeverLengthensIt(t *testing.T) {
	var h history
	for i := range 5_000 { // within one millisecond
		at := noon.Add(time.Duration(i) * 200)
		h.add(at, said(at, price.Price(1000+i)), 3*time.Second, 10*time.Second)
	}
	if n := len(h.samples); n != maxSamples {
		t.Errorf("%d samples kept, want %d", n, maxSamples)
	}
	now := noon.Add(time.Millisecond)
	if !h.span(now, 3*time.Second).holds(5_999, 0) || !h.span(now, 3*time.Second).holds(5_999-maxSamples+1, 0) {
		t.Error("the newest prices are forgotten")
	}
	if h.span(now, 3*time.Second).holds(5_999-maxSamples, 0) {
		t.Error("an older price is remembered")
	}
}

func TestTheSamePriceAgainIsNoNewSample(t *testing.T) {
	var h history
	for i := range 100 {
		at := noon.Add(time.Duration(i) * time.Second)
		h.add(at, said(at, 1000), 3*time.Second, 10*time.Second)
	}
	if n := len(h.samples); n != 1 {
		t.Errorf("%d samples, want 1", n)
	}
	if !h.span(noon.Add(100*time.Second), 3*time.Second).holds(1000, 0) {
		t.Error("the price that is in force was not said")
	}
}

func TestNothingWasSaidByAnEmptyHistory(t *testing.T) {
	var h history
	if h.span(noon, time.Hour).holds(1, price.MaxMaxDivergence) || h.span(noon, time.Hour).holds(0, price.MaxMaxDivergence) {
		t.Error("a price was said")
	}
	if h.own(noon, time.Hour) != 0 {
		t.Error("it has a price")
	}
}

func TestAGapInThePricesDoesNotHideTheOnesAround(t *testing.T) {
	var h history
	gone := said(noon.Add(time.Second), 0)
	gone.Gone = price.OneSided
	h.add(noon, said(noon, 1000), 3*time.Second, 10*time.Second)
	h.add(noon.Add(time.Second), gone, 3*time.Second, 10*time.Second)
	for at, want := range map[time.Duration]bool{3999 * time.Millisecond: true, 4 * time.Second: false} {
		if got := h.span(noon.Add(at), 3*time.Second).holds(1000, 0); got != want {
			t.Errorf("after %v: said %v, want %v", at, got, want)
		}
	}
}
