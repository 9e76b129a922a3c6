package logbook

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/signer"
)

// refused is an entry of somebody's request of the largest kind, with a third of a megabyte.
func refused(proposer, reason string) *signer.Entry {
	e := entry(signer.VerdictRefused, 0, 200)
	e.Proposer, e.Reason, e.Cause = proposer, reason, strings.Repeat("x", 340_000)
	return e
}

func TestAProposerThatIsRefusedAllTheTimePushesNothingOutOfTheLog(t *testing.T) {
	dir := t.TempDir()
	c := configIn(dir)
	c.MaxSize = minSize
	b := open(t, c)
	b.signs(0, 100)
	liar := func() {
		t.Helper()
		if err := b.Write(t.Context(), refused("liar", "no_feed")); err != nil {
			t.Fatal(err)
		}
	}
	for range 60 { // more than the whole log holds
		liar()
	}
	files, err := filesIn(dir)
	if err != nil {
		t.Fatal(err)
	}
	var total int64
	for _, f := range files {
		total += f.size
	}
	if files[0].number != 1 || total > int64(minSize/share)+10_000 {
		t.Errorf("files from number %d on have %d bytes; want the first, and no more than %d", files[0].number, total, minSize/share)
	}
	if got := testutil.ToFloat64(b.metrics.spared); got != 55 {
		t.Errorf("%v requests are only counted, want 55", got)
	}
	if n := strings.Count(b.said.String(), "has used up what it may take"); n != 1 || !strings.Contains(b.said.String(), "proposer=liar") {
		t.Errorf("it says %q", b.said)
	}

	again := refused("liar", "")
	again.Verdict, again.Again = signer.VerdictSigned, true
	if err := b.Write(t.Context(), again); err != nil {
		t.Fatal(err)
	}

	// What is signed for it is written all the same, and tells of the rest; another has its own room.
	e := entry(signer.VerdictSigned, 0, 300)
	e.Proposer = "liar"
	if err := b.Write(t.Context(), e); err != nil {
		t.Fatal(err)
	}
	if err := b.Write(t.Context(), refused("another", "not_said")); err != nil {
		t.Fatal(err)
	}
	var last [2]*signer.Entry
	for r, err := range Read(dir, time.Time{}) {
		if err != nil {
			t.Fatal(err)
		}
		if r.Entry != nil {
			last[0], last[1] = last[1], r.Entry
		}
	}
	if last[0].ObservedAt != 300 || len(last[0].Unwritten) != 2 || last[0].Unwritten["no_feed"] != 55 || last[0].Unwritten["signed"] != 1 {
		t.Errorf("the signed entry is %+v, want that it tells of 55 that are unwritten", last[0])
	}
	if last[1].Proposer != "another" || last[1].Unwritten != nil {
		t.Errorf("another's is %+v", last[1])
	}
}

func TestABudgetComesBackWithTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBudgets(Config{MaxSize: minSize, Keep: time.Hour}).proposer("liar")
		e := &signer.Entry{Verdict: signer.VerdictFailed}
		if !b.fits(e, 1_990_000) || b.turned(true) || b.fits(e, 20_000) || !b.turned(false) || b.turned(false) {
			t.Fatal("it holds an eighth of the log, which is said when it is spent")
		}
		<-time.After(time.Minute) // 33 kB
		if !b.fits(e, 20_000) || b.turned(true) || b.fits(e, 50_000) {
			t.Error("another eighth comes back within keep, evenly")
		}
		<-time.After(35 * time.Minute)
		if !b.fits(e, 100) || !b.turned(true) || b.turned(true) {
			t.Error("that half of it is there again is said once")
		}
		e.Unwritten = map[string]int{"failed": 4, "malformed": 1}
		if b.take(); b.fits(e, 10_000_000) {
			t.Error("more than all of it fits")
		}
		if got := b.take(); got["failed"] != 5 || got["malformed"] != 1 || b.take() != nil {
			t.Errorf("%v are unwritten", got)
		}
	})
}
