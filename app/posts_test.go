package app

import (
	"testing"
	"time"

	"twofold/contracts"
	"twofold/price"
	"twofold/signer/submit"
)

// desk is what posts are told of, which a test sets.
type desk struct {
	published map[price.FeedID]price.Published
	due       []time.Time
	rank      int
}

func newDesk() (*posts, *desk) {
	d := &desk{published: map[price.FeedID]price.Published{}}
	return &posts{
		able: func() bool { return true }, dueSince: d.dueSince, snapshot: func() submit.Snapshot { return submit.Snapshot{Published: d.published} },
		rank: func() int { return d.rank }, stagger: 6 * time.Second, mine: map[uint16]uint32{},
	}, d
}

func (d *desk) dueSince(after time.Time) (since time.Time) {
	for _, due := range d.due {
		if due.After(after) && (since.IsZero() || due.Before(since)) {
			since = due
		}
	}
	return since
}

func TestWhoseReportIsTheNewestOnChainIsKnownByWhatWasAppliedOfOurs(t *testing.T) {
	const other = price.FeedID(3 * price.LanesPerPage)
	p, d := newDesk()
	published := d.published
	holds := func(want bool, when string) {
		t.Helper()
		if got := p.Outdone(); got != want {
			t.Errorf("%s: outdone is %t, want %t", when, got, want)
		}
	}
	holds(false, "nothing is known of the chain")
	published[eth] = price.Published{Exists: true}
	holds(false, "nobody has posted")
	published[eth] = price.Published{Exists: true, Clock: 100}
	holds(true, "another has posted")
	p.Settled(submit.Settled{Feed: eth, Outcome: submit.Reverted, ObservedAt: 100})
	holds(true, "another has, and ours of that second was not applied")
	p.Settled(submit.Settled{Feed: eth, Outcome: submit.Landed, Block: 7, ObservedAt: 100})
	holds(false, "it was ours")
	p.Settled(submit.Settled{Feed: eth, Outcome: submit.Disputed, Block: 7, ObservedAt: 99})
	holds(false, "an earlier one of ours is told of late")
	published[other] = price.Published{Exists: true, Clock: 101}
	holds(true, "another has posted another page since")
	p.Settled(submit.Settled{Feed: other, Outcome: submit.Missing, Block: 7, ObservedAt: 102})
	published[other] = price.Published{Exists: true, Clock: 102}
	holds(false, "that was ours as well")
}

func TestWhoComesTooLateTwiceInARowLetsAnotherGoFirst(t *testing.T) {
	p, d := newDesk()
	late := func(second uint32) {
		p.Settled(submit.Settled{Feed: eth, Outcome: submit.Reverted, ObservedAt: second, Err: &contracts.RevertError{Name: "NothingNew"}})
	}
	for _, step := range []struct {
		when string
		do   func()
		want bool
	}{
		{"nothing was posted", func() {}, true},
		{"one came too late, for two feeds", func() { late(100); late(100) }, true},
		{"it reverted for another reason", func() { p.Settled(submit.Settled{Feed: eth, Outcome: submit.Reverted, ObservedAt: 101}) }, true},
		{"another came too late", func() { late(102) }, false},
		{"one was applied", func() { p.Settled(submit.Settled{Feed: eth, Outcome: submit.Landed, Block: 7, ObservedAt: 103}) }, true},
		{"one came too late since", func() { late(104) }, true},
		{"it follows, and what it posted late met what the leader did", func() { d.rank = 1; late(105); late(106) }, true},
	} {
		if step.do(); p.Able() != step.want {
			t.Errorf("%s: able is %t, want %t", step.when, !step.want, step.want)
		}
	}
}

func TestWhatDoesNotLandWhileOthersOfOursDoIsNotWaitedFor(t *testing.T) {
	p, d := newDesk()
	waits := func(want uint32, when string) {
		t.Helper()
		if got := p.Waits(); want == 0 && !got.IsZero() || want != 0 && !got.Equal(second(want)) {
			t.Errorf("%s: it waits since %v, want second %d", when, got, want)
		}
	}
	applied := func(at uint32) { p.Settled(submit.Settled{Feed: eth, Outcome: submit.Kept, Block: 7, ObservedAt: at}) }
	waits(0, "nothing is due")
	d.due = []time.Time{second(103), second(100)}
	waits(100, "nothing of ours was applied")
	applied(99)
	waits(100, "what was applied was made before")
	applied(101)
	waits(103, "what was due by then lacks something else, and another became due")
	applied(104)
	waits(0, "all that is due was so by then")
	p.Settled(submit.Settled{Feed: eth, Outcome: submit.Reverted, ObservedAt: 107})
	d.due = append(d.due, second(105))
	waits(105, "one that became due since waits, and nothing was applied")
}

func TestWhoPostsLateDoesNotGoFirst(t *testing.T) {
	p, d := newDesk()
	// lands has another's report land that was made so long after what is due became so.
	lands := func(at uint32, waited uint32) {
		d.due = append(d.due, second(at-waited))
		p.Waits() // as the lease does at each turn
		d.published[eth] = price.Published{Exists: true, Clock: at}
		d.due = d.due[:len(d.due)-1]
	}
	for _, step := range []struct {
		when       string
		at, waited uint32
		want       bool
	}{
		{"another posts what is due at once", 100, 0, true},
		{"it had to try again", 200, 2, true},
		{"it waited for its turn", 300, 6, false},
		{"it goes on to", 400, 7, false},
		{"it goes first", 500, 1, true},
	} {
		lands(step.at, step.waited)
		for range 2 { // what was said once holds until another report lands
			if p.Outdone() != step.want {
				t.Errorf("%s: outdone is %t, want %t", step.when, !step.want, step.want)
			}
		}
	}
	d.due = []time.Time{second(450)} // a page that nobody can post
	if lands(600, 1); !p.Outdone() {
		t.Error("what was due before the report before has one that was made at once count as late")
	}
}
