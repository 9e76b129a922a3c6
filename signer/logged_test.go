package signer

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
	"twofold/report"
)

// fakeBook is a logbook in memory. Its fault hooks: it refuses, or hangs until the caller gives up, or takes only what
// JSON can say, as one on a disk does.
type fakeBook struct {
	mu      sync.Mutex
	entries []*Entry
	before  []Signed
	full    error
	hangs   bool
	encodes bool
}

func (b *fakeBook) Signed() []Signed { return b.before }

func (b *fakeBook) Write(ctx context.Context, e *Entry) error {
	if b.hangs {
		<-ctx.Done()
		return ctx.Err()
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.full != nil {
		return b.full
	}
	if b.encodes {
		if _, err := json.Marshal(e); err != nil {
			return err
		}
	}
	b.entries = append(b.entries, e)
	return nil
}

// one is the only entry; it forgets it.
func (b *fakeBook) one(t *testing.T) *Entry {
	t.Helper()
	if len(b.entries) != 1 {
		t.Fatalf("%d entries, want one", len(b.entries))
	}
	e := b.entries[0]
	b.entries = nil
	return e
}

// loggedTest is attesterTest with a logbook.
func loggedTest(t *testing.T, test func(f *fixture, b *fakeBook)) {
	t.Helper()
	attesterTest(t, nil, func(f *fixture) {
		book := new(fakeBook)
		f.KeepLog(book)
		test(f, book)
	})
}

func TestWhatIsSignedIsInTheLogbookWithAllThatWasSeen(t *testing.T) {
	loggedTest(t, func(f *fixture, b *fakeBook) {
		f.head.Time, f.head.Seen = time.Now(), time.Now()
		f.chain[eth].published.At, f.chain[eth].published.Clock = 7, 9
		f.pass(time.Second)
		f.say(eth, 1_000_300)
		p := proposal(agreed(1_000_100, 1_000_200), fine())
		sig := f.signs(p)
		e := b.one(t)
		if e.Verdict != VerdictSigned || e.Proposer != local || e.ObservedAt != p.ObservedAt || !e.At.Equal(time.Now()) {
			t.Errorf("the entry is %+v", e)
		}
		if e.Digest != testDomain.Digest(p.Report()) || e.R != sig.R || e.VS != sig.VS {
			t.Error("it holds another signature")
		}
		if e.Head == nil || !e.Head.Seen.Equal(f.head.Seen) || len(e.Lanes) != 2 {
			t.Fatalf("its head is %v, its lanes are %+v; want the head and two lanes", e.Head, e.Lanes)
		}
		lane := e.Lanes[0]
		saw := *lane.Saw
		saw.Stated, saw.Confirmed, saw.Received = time.Time{}, time.Time{}, time.Time{}
		want := EntryView{
			Standing: "agreed", Own: 1_000_300, Health: "healthy", Low: 1_000_000, High: 1_000_300,
			Known: true, Limit: 10_000, Answer: 1_000_000, At: 7, Mark: "0ppm", Clock: 9,
		}
		if saw != want || lane.Feed != eth || lane.Claim != "agreed" || lane.A != 1_000_100 || lane.B != 1_000_200 || lane.Providers[1] != "kraken" {
			t.Errorf("the lane is %+v, seen %+v; want seen %+v", lane, saw, want)
		}
		if !lane.Saw.Received.Equal(time.Now()) {
			t.Error("it does not say when its own quote came")
		}
		if got := e.Signed(); len(got) != 1 || got[0] != (Signed{local, 1, p.ObservedAt, e.Digest}) {
			t.Errorf("it says that %v was signed", got)
		}
	})
}

func TestWhatIsRefusedIsInTheLogbookWithItsReason(t *testing.T) {
	loggedTest(t, func(f *fixture, b *fakeBook) {
		_ = f.refuses(proposal(agreed(1_000_000, 999_000), fine()), NotSaid)
		e := b.one(t)
		if e.Verdict != VerdictRefused || e.Reason != "not_said" || e.Lanes[0].Reason != "not_said" || e.Lanes[1].Reason != "" || e.R != (common.Hash{}) {
			t.Errorf("the entry is %+v", e)
		}
		if e.Waited != 0 || e.Signed() != nil {
			t.Errorf("it waited %v, and signed %v", e.Waited, e.Signed())
		}
		malformed := proposal(missing(1_000_000, 1_000_000))
		_ = f.refuses(malformed, Malformed)
		if e = b.one(t); e.Reason != "malformed" || e.Cause == "" || len(e.Lanes) != 0 {
			t.Errorf("the entry is %+v", e)
		}
		early := proposal(fine())
		early.ObservedAt -= 60
		_ = f.refuses(early, ClockApart)
		if e = b.one(t); e.Reason != "clock_apart" || len(e.Lanes) != 1 || e.Lanes[0].Saw != nil {
			t.Errorf("the entry is %+v", e)
		}
	})
}

func TestOfLanesThatAreNoFeedsOneAPageIsInTheLogbook(t *testing.T) {
	loggedTest(t, func(f *fixture, b *fakeBook) {
		p := proposal(fine(), fine(), fine(), fine())
		p.Pages = append(p.Pages, report.ProposedPage{Number: 2, Lanes: p.Pages[0].Lanes})
		refusal := f.refuses(p, NoFeed)
		e := b.one(t)
		var got []price.FeedID
		for _, l := range e.Lanes {
			got = append(got, l.Feed)
		}
		if want := []price.FeedID{eth, link, none, price.IDAt(2, 0)}; !slices.Equal(got, want) || e.Lanes[2].Reason != "no_feed" || len(refusal.Lanes) < 3 {
			t.Errorf("lanes of feeds %v are written, want %v: %+v", got, want, e.Lanes)
		}
	})
}

func TestAClockThatIsBesideItselfCostsNoSignature(t *testing.T) {
	for _, at := range []time.Time{time.Date(10_000, 1, 1, 0, 59, 59, 0, time.UTC), time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC), time.Unix(1<<62, 0)} {
		loggedTest(t, func(f *fixture, b *fakeBook) {
			b.encodes = true
			q := quoteOf(eth, 1_000_000)
			q.Stated, q.Confirmed, q.Received = at, at, at
			f.Quote(q)
			f.signs(proposal(nothing(1_000_000, 1_000_000), fine()))
			b.one(t)
			r := &request{at: time.Now(), head: price.Head{Time: at, Seen: at}}
			if err := f.book.Write(f.Context(), r.entry(report.Signature{})); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestACallerThatGivesUpIsInTheLogbook(t *testing.T) {
	loggedTest(t, func(f *fixture, b *fakeBook) {
		ctx, cancel := context.WithTimeout(f.Context(), 10*time.Millisecond)
		defer cancel()
		if _, err := f.Attest(ctx, proposal(agreed(1_000_000, 1_002_000))); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("error %v", err)
		}
		if e := b.one(t); e.Verdict != VerdictFailed || e.Cause == "" {
			t.Errorf("the entry is %+v", e)
		}
	})
}

func TestOfTellingsTheNewsAreWrittenAndTheRestCounted(t *testing.T) {
	loggedTest(t, func(f *fixture, b *fakeBook) {
		apart := nothing(1_050_000, 1_000_000)
		f.tell(apart, nothing(1_000_000, 1_000_000))
		if e := b.one(t); e.Verdict != VerdictTold || e.Told != 0 || e.Lanes[0].Saw.Standing != "disputed" {
			t.Errorf("the entry is %+v", e)
		}
		for range 5 {
			f.pass(time.Second)
			f.tell(apart, nothing(1_000_000, 1_000_000))
		}
		if len(b.entries) != 0 {
			t.Fatalf("%d tellings without news are written", len(b.entries))
		}
		f.tell(nothing(1_000_000, 1_000_000), nothing(1_000_000, 1_000_000))
		if e := b.one(t); e.Told != 5 || e.Lanes[0].Saw.Standing != "agreed" {
			t.Errorf("the entry is %+v", e)
		}
		f.tell(nothing(1_000_000, 1_000_000), nothing(1_000_000, 1_000_000))
		f.signs(proposal(fine(), fine()))
		if e := b.one(t); e.Told != 1 || e.Verdict != VerdictSigned {
			t.Errorf("the entry is %+v", e)
		}
	})
}

func TestASignatureThatCannotBeWrittenDownDoesNotLeave(t *testing.T) {
	loggedTest(t, func(f *fixture, b *fakeBook) {
		b.full = errors.New("no space left on device")
		p := proposal(fine())
		if refusal := f.refuses(p, NotLogged); !errors.Is(refusal, b.full) {
			t.Errorf("%v does not say why", refusal)
		}
		f.tell(nothing(1_000_000, 1_000_000)) // is heard all the same
		_ = f.refuses(proposal(agreed(1_020_000, 1_000_000)), OtherReport)
		b.full = nil
		f.signs(p) // as soon as there is room
		_ = f.refuses(proposal(agreed(1_000_001, 1_000_000)), OtherReport)
	})
}

func TestASignatureThatIsGivenAgainIsKnownForThatOnceItIsWritten(t *testing.T) {
	loggedTest(t, func(f *fixture, b *fakeBook) {
		b.full = errors.New("no space left on device")
		p := proposal(fine())
		_ = f.refuses(p, NotLogged)
		b.full = nil
		for _, again := range []bool{false, true, true} {
			f.signs(p)
			if e := b.one(t); e.Again != again || e.Verdict != VerdictSigned {
				t.Errorf("the entry is %+v, want again %v", e, again)
			}
		}
		f.pass(time.Second)
		f.signs(proposal(fine()))
		if e := b.one(t); e.Again {
			t.Errorf("the entry is %+v", e)
		}
	})
}

func TestALogbookThatHangsCostsNoMoreThanTheCallersTime(t *testing.T) {
	loggedTest(t, func(f *fixture, b *fakeBook) {
		b.hangs = true
		ctx, cancel := context.WithTimeout(f.Context(), 300*time.Millisecond)
		defer cancel()
		began := time.Now()
		sig, err := f.Attest(ctx, proposal(fine()))
		if !errors.Is(err, context.DeadlineExceeded) || sig != (report.Signature{}) || time.Since(began) != 300*time.Millisecond {
			t.Errorf("signature %v, error %v after %v", sig, err, time.Since(began))
		}
		if got := testutil.ToFloat64(f.metrics.failed); got != 1 {
			t.Errorf("%v requests failed, want 1", got)
		}
	})
}

// restarted is the attester once more, with what stands in its logbook.
func (f *fixture) restarted(b *fakeBook) *fixture {
	f.Helper()
	a, err := NewAttester(f.cfg, testDomain, testKey(f), withHead{f.chain, f.head}, nil)
	if err != nil {
		f.Fatal(err)
	}
	if b != nil {
		next := new(fakeBook)
		for _, e := range b.entries {
			next.before = append(next.before, e.Signed()...)
		}
		a.KeepLog(next)
	}
	again := &fixture{f.T, a, f.chain, f.head}
	again.say(eth, 1_000_000)
	again.say(link, 1_000_000)
	return again
}

// What the start's own rule does not cover: the only endpoint that is up is an hour behind the chain, which looks like a lag.
func TestP1_ARestartDoesNotSignAnotherReportForASecondInItsLogbook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := DefaultConfig()
		cfg.Side, cfg.Provider = price.B, "kraken"
		a, err := NewAttester(cfg, testDomain, testKey(t), nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		book := new(fakeBook)
		f := &fixture{t, a, newFakeChain(), new(price.Head)}
		f.chain[eth].published.At = 1
		a.chain = withHead{f.chain, f.head}
		a.KeepLog(book)
		f.sees(time.Hour)
		f.tell(nothing(1_000_000, 1_000_000))
		f.pass(10 * time.Second)
		f.sees(time.Hour)
		f.say(eth, 1_000_000)
		book.entries = nil
		first := proposal(fine())
		first.ObservedAt = uint32(f.head.Time.Unix()) + 5
		f.signs(first)

		behind := f.head.Time.Add(-20 * time.Second)
		other := proposal(agreed(1_000_001, 1_000_000))
		other.ObservedAt = first.ObservedAt
		earlier := other
		earlier.ObservedAt--
		for _, c := range []struct {
			name string
			book *fakeBook
		}{{"without a logbook", nil}, {"with one", book}} {
			again := f.restarted(c.book)
			f.head.Time, f.head.Seen = behind, time.Now()
			again.tell(nothing(1_000_000, 1_000_000)) // it sees the head that is behind, and believes in a lag
			f.head.Time = behind.Add(20 * time.Second)
			if c.book == nil {
				again.signs(other) // the gap
				continue
			}
			_ = again.refuses(other, OtherReport)
			_ = again.refuses(earlier, GoneBy)
			again.signs(first) // which tells nothing new
		}
	})
}

func TestP6_WhatOneProposerGotBeforeARestartBindsNoOther(t *testing.T) {
	loggedTest(t, func(f *fixture, b *fakeBook) {
		f.signs(proposal(fine()))
		again := f.restarted(b)
		again.started-- // its own second is not what is looked at here
		p := proposal(agreed(1_000_001, 1_000_000))
		_ = again.refuses(p, OtherReport)
		if _, err := again.AttestFor(f.Context(), "another", p); err != nil {
			t.Error(err)
		}
	})
}
