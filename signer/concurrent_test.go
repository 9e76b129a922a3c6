package signer

import (
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
	"twofold/report"
)

func TestQuotesAndRequestsMayComeAtOnce(t *testing.T) {
	a, err := NewAttester(configOfB(), testDomain, testKey(t), newFakeChain(), nil)
	if err != nil {
		t.Fatal(err)
	}
	a.started-- // so that the present second may be signed
	var wg sync.WaitGroup
	for _, id := range []price.FeedID{eth, link} {
		wg.Go(func() {
			for i := range 2_000 {
				a.Quote(quoteOf(id, 1_000_000+price.Price(i)))
			}
		})
	}
	for i := range 4 {
		wg.Go(func() {
			for j := range 100 {
				p := proposal(agreed(1_000_000, 1_000_000+price.Price(10*j+i)), fine())
				p.Sign = j%3 != 0
				_, err := a.Attest(t.Context(), p)
				var refusal *Refusal
				if err != nil && !errors.As(err, &refusal) {
					t.Errorf("error %v, want a refusal or none", err)
				}
			}
		})
	}
	wg.Wait()
}

func TestP1_OfManyReportsForOneSecondAtOnceOneIsSigned(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.say(eth, 1_000_050)
		var wg sync.WaitGroup
		for i := range 50 {
			wg.Go(func() {
				_, err := f.Attest(f.Context(), proposal(agreed(1_000_000, 1_000_000+price.Price(i))))
				var refusal *Refusal
				if err != nil && (!errors.As(err, &refusal) || refusal.Reason != OtherReport) {
					t.Errorf("error %v, want a signature, or that another report is signed", err)
				}
			})
		}
		wg.Wait()
		if got := testutil.ToFloat64(f.metrics.signed); got != 1 {
			t.Errorf("%v reports signed for one second, want 1", got)
		}
	})
}

func TestManyMayWaitForOneQuote(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		p := proposal(agreed(1_000_000, 1_002_000))
		var wg sync.WaitGroup
		for range 10 {
			wg.Go(func() { f.signs(p) })
		}
		synctest.Wait()
		f.say(eth, 1_002_000)
		wg.Wait()
	})
}

func configOfB() Config {
	c := DefaultConfig()
	c.Side, c.Provider, c.SignWait = price.B, "kraken", time.Millisecond
	return c
}

// BenchmarkTwoPages is a request for two full pages with a busy history behind each feed, everything
// included; BenchmarkKey is what of it is secp256k1.
func BenchmarkTwoPages(b *testing.B) {
	chain := make(fakeChain)
	for id := range price.FeedID(6) {
		chain[id] = newFakeChain()[eth]
	}
	a, err := NewAttester(configOfB(), testDomain, testKey(b), chain, nil)
	if err != nil {
		b.Fatal(err)
	}
	now := time.Now()
	for id := range chain {
		for i := range 60 {
			at := now.Add(time.Duration(i-60) * 50 * time.Millisecond)
			a.history(id).add(at, said(now, 1_000_000+price.Price(i)), a.cfg.SignWindow, a.cfg.MaxQuoteAge)
		}
	}
	p := report.Proposal{Sign: true, Pages: []report.ProposedPage{
		{Number: 0, Lanes: [3]report.ProposedLane{fine(), fine(), fine()}},
		{Number: 1, Lanes: [3]report.ProposedLane{fine(), fine(), fine()}},
	}}
	a.cfg.MaxQuoteAge, a.cfg.SignWindow = time.Hour*1e4, time.Hour*1e4 // each turn is another second
	b.ReportAllocs()
	for b.Loop() {
		now = now.Add(time.Second)
		p.ObservedAt = uint32(now.Unix())
		r, err := a.open(local, p)
		if err != nil {
			b.Fatal(err)
		}
		if refusal, _ := a.judge(now, r); refusal != nil {
			b.Fatal(refusal)
		}
		if _, err := a.key.Sign(b.Context(), r.digest); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkKey(b *testing.B) {
	key := testKey(b)
	for b.Loop() {
		if _, err := key.Sign(b.Context(), testDomain.Separator()); err != nil {
			b.Fatal(err)
		}
	}
}
