package app

import (
	"testing"

	"twofold/contracts"
	"twofold/price"
	"twofold/signer/submit"
)

func TestWhoseReportIsTheNewestOnChainIsKnownByWhatWasAppliedOfOurs(t *testing.T) {
	const other = price.FeedID(3 * price.LanesPerPage)
	published := map[price.FeedID]price.Published{}
	p := &posts{able: func() bool { return true }, snapshot: func() submit.Snapshot { return submit.Snapshot{Published: published} }, mine: map[uint16]uint32{}}
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
	p := &posts{able: func() bool { return true }, mine: map[uint16]uint32{}}
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
	} {
		if step.do(); p.Able() != step.want {
			t.Errorf("%s: able is %t, want %t", step.when, !step.want, step.want)
		}
	}
}
