package signer

import (
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
	"twofold/report"
)

// The fixture's feeds are in page 1: two that exist, and an empty lane.
const (
	eth  price.FeedID = 3
	link price.FeedID = 4
	none price.FeedID = 5
)

var testDomain = report.Domain{ChainID: 901, Oracle: common.HexToAddress("0x7f")}

func testKey(t testing.TB) *Key {
	t.Helper()
	secret, err := crypto.ToECDSA(crypto.Keccak256([]byte("attester of side B")))
	if err != nil {
		t.Fatal(err)
	}
	return NewKey(secret)
}

// fakeChain is what an attester knows of the chain. Its feeds may be changed between requests, and by moves at any time.
type fakeChain map[price.FeedID]*onChain

type onChain struct {
	mu        sync.Mutex
	published price.Published
	policy    price.Policy
}

func (c fakeChain) Published(id price.FeedID) (price.Published, price.Policy, bool) {
	f := c[id]
	if f == nil {
		return price.Published{}, price.Policy{}, false
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.published, f.policy, true
}

// moves has the chain show another answer, also while somebody looks.
func (f *onChain) moves(p price.Price, at time.Time) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.published.Price, f.published.At = p, uint32(at.Unix())
}

// Head is none: the attester knows no chain's time.
func (fakeChain) Head() price.Head { return price.Head{} }

// withHead is a fakeChain whose head was seen.
type withHead struct {
	fakeChain
	head *price.Head
}

func (c withHead) Head() price.Head { return *c.head }

func newFakeChain() fakeChain {
	feed := func() *onChain {
		return &onChain{published: price.Published{Exists: true, Price: 1_000_000, Mark: 0}, policy: price.Policy{MaxDivergence: 10_000}}
	}
	return fakeChain{eth: feed(), link: feed()}
}

// fixture is an attester of side B, fed by kraken; the other side is coinbase. It lives in a bubble whose
// clock stands still unless a test lets it pass.
type fixture struct {
	*testing.T
	*Attester
	chain fakeChain
	head  *price.Head // may be changed between requests
}

// attesterTest runs a test with an attester that started two seconds ago and has just heard both feeds at
// 1 000 000. The settings are the defaults but for what change does to them.
func attesterTest(t *testing.T, change func(*Config), test func(f *fixture)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		cfg := DefaultConfig()
		cfg.Side, cfg.Provider = price.B, "kraken"
		if change != nil {
			change(&cfg)
		}
		chain := withHead{newFakeChain(), new(price.Head)}
		a, err := NewAttester(cfg, testDomain, testKey(t), chain, prometheus.NewRegistry())
		if err != nil {
			t.Fatal(err)
		}
		f := &fixture{t, a, chain.fakeChain, chain.head}
		f.pass(2 * time.Second)
		f.say(eth, 1_000_000)
		f.say(link, 1_000_000)
		test(f)
	})
}

func (f *fixture) pass(d time.Duration) { <-time.After(d) }

func quoteOf(id price.FeedID, p price.Price) price.Quote {
	now := time.Now()
	return price.Quote{Feed: id, Provider: "kraken", Price: p, Stated: now, Confirmed: now, Received: now, Session: 1}
}

// say is a quote of the attester's own provider.
func (f *fixture) say(id price.FeedID, p price.Price) { f.Quote(quoteOf(id, p)) }

// fall is the end of the provider's price.
func (f *fixture) fall(id price.FeedID) {
	q := quoteOf(id, 0)
	q.Gone = price.Disconnected
	f.Quote(q)
}

func sees(c report.Claim, a, b price.Price) report.ProposedLane {
	return report.ProposedLane{Lane: report.Lane{Claim: c, A: a, B: b}, Providers: [2]string{"coinbase", "kraken"}}
}

func agreed(a, b price.Price) report.ProposedLane   { return sees(report.Agreed, a, b) }
func disputed(a, b price.Price) report.ProposedLane { return sees(report.Disputed, a, b) }
func missing(a, b price.Price) report.ProposedLane  { return sees(report.Missing, a, b) }
func nothing(a, b price.Price) report.ProposedLane  { return sees(report.Nothing, a, b) }

// fine is a lane that nobody could object to.
func fine() report.ProposedLane { return agreed(1_000_000, 1_000_000) }

// proposal is the page with these lanes at the present second, to be signed.
func proposal(lanes ...report.ProposedLane) report.Proposal {
	page := report.ProposedPage{Number: 1}
	copy(page.Lanes[:], lanes)
	return report.Proposal{ObservedAt: uint32(time.Now().Unix()), Pages: []report.ProposedPage{page}, Sign: true}
}

// tell shows the lanes without asking for a signature.
func (f *fixture) tell(lanes ...report.ProposedLane) {
	f.Helper()
	p := proposal(lanes...)
	p.Sign = false
	sig, err := f.Attest(f.Context(), p)
	if err != nil || sig != (report.Signature{}) {
		f.Fatalf("telling gave %v, %v; want neither signature nor error", sig, err)
	}
}

// signs asks for a signature and checks that it is one.
func (f *fixture) signs(p report.Proposal) report.Signature {
	f.Helper()
	sig, err := f.Attest(f.Context(), p)
	if err != nil {
		f.Fatalf("want a signature, got: %v", err)
	}
	who, err := sig.Recover(testDomain.Digest(p.Report()))
	if err != nil || who != f.Address() {
		f.Fatalf("signature recovers to %v (%v), want %v", who, err, f.Address())
	}
	return sig
}

// refuses asks for a signature and checks that it is refused for the reason, and counted.
func (f *fixture) refuses(p report.Proposal, want Reason) *Refusal {
	f.Helper()
	counter := f.metrics.refused.WithLabelValues(want.String())
	before := testutil.ToFloat64(counter)
	sig, err := f.Attest(f.Context(), p)
	var refusal *Refusal
	if !errors.As(err, &refusal) {
		f.Fatalf("want a refusal (%v), got signature %v, error %v", want, sig, err)
	}
	if refusal.Reason != want {
		f.Fatalf("refused for %v, want %v: %v", refusal.Reason, want, err)
	}
	if sig != (report.Signature{}) {
		f.Fatal("a refusal came with a signature")
	}
	if after := testutil.ToFloat64(counter); after != before+1 {
		f.Errorf("refusals counted for %v: %v, want one more than %v", want, after, before)
	}
	return refusal
}
