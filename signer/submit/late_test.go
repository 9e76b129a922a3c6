package submit

import (
	"testing"
	"testing/synctest"
	"time"

	"twofold/aggregator"
	"twofold/contracts"
	"twofold/report"
)

// late offers what another relayer should have posted before.
func (b *bench) late() {
	at := uint32(time.Now().Unix())
	lane := report.ProposedLane{Lane: report.Lane{Claim: report.Agreed, A: 10_100, B: 10_100}}
	b.Offer(aggregator.Proposal{Late: true, Proposal: report.Proposal{
		ObservedAt: at, Sign: true, Pages: []report.ProposedPage{{Lanes: [3]report.ProposedLane{lane, lane}}},
	}})
	b.offered++
	b.wait(0)
}

func TestWhatAnotherRelayerShouldHavePostedIsSimulatedOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.late()
		if b.oracle.seen != 1 || len(b.chain.Sends()) != 1 {
			t.Fatalf("simulated %d times and sent %d, want once each", b.oracle.seen, len(b.chain.Sends()))
		}
		b.block()
		b.want(Landed)
	})
}

func TestWhatAnotherRelayerHasLandedIsNotSentOnceMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.oracle.would = &contracts.RevertError{Name: "NothingNew"}
		b.late()
		if n := len(b.chain.Sends()); n != 0 {
			t.Fatalf("sent %d transactions although another relayer's had landed", n)
		}
		if o := b.look(); !o.Ready {
			t.Error("that another relayer was first is an obstacle")
		}
		b.want()
		b.oracle.would = nil
		b.offer(10_200)
		b.block()
		b.want(Landed)
		if b.oracle.seen != 1 {
			t.Errorf("simulated %d times, want the late one only", b.oracle.seen)
		}
	})
}

func TestALatePostThatWouldRevertIsNotSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.oracle.would = &contracts.RevertError{Name: "NotAttester"}
		b.late()
		b.want(Rejected)
		if n := len(b.chain.Sends()); n != 0 {
			t.Errorf("sent %d transactions", n)
		}
	})
}
