package integration

import (
	"context"
	"fmt"
	"testing"
	"time"

	"twofold/cmd/demo/auditor"
	"twofold/feeds/simulator"
	"twofold/integration/rig"
)

// ordeal is a fault that the feeds must take as promised. Times are those of the chain, against the moments in which the
// fault really began and ended.
type ordeal struct {
	fault  string
	length time.Duration
	status string // what the chain must say meanwhile; empty: feeds go on
	within time.Duration
	okIn   time.Duration // after the fault's end
	may    bool          // feeds may go on instead: it depends on what the provider's protocol can repair
}

// absent is how long a side may be gone before the chain says so.
const absent = maxQuoteAge + disputeAfter + 3*block

var ordeals = []ordeal{
	{fault: "silent", length: 12 * time.Second, status: "MISSING", within: absent, okIn: 6 * time.Second},
	{fault: "dead", length: 12 * time.Second, status: "MISSING", within: absent, okIn: 6 * time.Second},
	{fault: "drop", length: 12 * time.Second, status: "MISSING", within: absent, okIn: 6 * time.Second},
	{fault: "garbage", length: 12 * time.Second, status: "MISSING", within: absent, okIn: 6 * time.Second},
	{fault: "skew(4s)", length: 9 * time.Second, status: "MISSING", within: disputeAfter + 3*block, okIn: rig.SlowestRecovery},
	{fault: "skew(-8s)", length: 12 * time.Second, status: "MISSING", within: absent, okIn: 6 * time.Second},
	{fault: "lie(5%)", length: 9 * time.Second, status: "DISPUTED", within: disputeAfter + 3*block, okIn: settle + 3*block},
	{fault: "lie(-5%)", length: 9 * time.Second, status: "DISPUTED", within: disputeAfter + 3*block, okIn: settle + 3*block},
	// A late ticker of Kraken's is dropped and nothing is lost; a late change of Coinbase's book leaves a book that is no price.
	{fault: "reorder", length: 9 * time.Second, status: "MISSING", within: absent, okIn: 6 * time.Second, may: true},
	{fault: "stale", length: 6 * time.Second},
	// The last one: its quotes are no honest ones, so what is counted as one-sided means nothing from here on.
	{fault: "lie(0.6%)", length: 8 * time.Second},
}

func TestP1ToP9EachFaultOnceAgainstEachChain(t *testing.T) {
	t.Parallel()
	for name, chain := range chains {
		for _, provider := range providers {
			t.Run(fmt.Sprintf("%s, %s", name, provider), func(t *testing.T) {
				t.Parallel()
				r := newRig(t, rig.Options{Chain: chain})
				relayer := startRelayer(t, r)
				awaitFirstAnswers(t, r)
				judge := newAuditor(t, r)
				for _, ordeal := range ordeals {
					ordeal.run(t, r, judge, provider)
				}
				sound(t, r, relayer)
				for _, f := range figures(t, judge).Feeds {
					// Half of the limit that a lie may reach, the trigger, and what the price moves until it has landed.
					if *f.MaxErrorPPM > 3_000+2*2_000 {
						t.Errorf("%s: an answer was %d ppm off", f.Feed, *f.MaxErrorPPM)
					}
				}
			})
		}
	}
}

// run plays the fault, and judges it by the chain.
func (c ordeal) run(t *testing.T, r *rig.Rig, judge *auditor.Auditor, provider simulator.Provider) {
	t.Helper()
	fault, err := simulator.ParseFault(c.fault)
	must(t, err)
	before := figures(t, judge)
	must(t, play(t.Context(), r.Market, provider, fault, c.length))
	ended := time.Now()
	if c.status == "" {
		awaitAnswersSince(t, r, ended, 6*time.Second)
	} else {
		must(t, r.AwaitLanes(t.Context(), 10*time.Second, fmt.Sprintf("agreed after %s", c.fault), rig.Answered))
	}
	after := figures(t, judge)
	for i, f := range after.Feeds {
		was := before.Feeds[i]
		if *f.Wrong != *was.Wrong {
			t.Errorf("%s:%s: %s: %d answers had a price that its provider had not said", provider, c.fault, f.Feed, *f.Wrong-*was.Wrong)
		}
		if *f.OneSided != *was.OneSided && fault.PPM != 6_000 {
			t.Errorf("%s:%s: %s: %d answers came of one side", provider, c.fault, f.Feed, *f.OneSided-*was.OneSided)
		}
		if f.Status != "OK" {
			t.Errorf("%s:%s: %s: its reader says %s", provider, c.fault, f.Feed, f.Status)
		}
		if c.may {
			continue
		}
		if c.status == "DISPUTED" && f.DisputedSeconds == was.DisputedSeconds || c.status == "MISSING" && f.MissingSeconds == was.MissingSeconds {
			t.Errorf("%s:%s: %s never was %s on chain", provider, c.fault, f.Feed, c.status)
		}
	}
	c.judgeTimes(t, after)
}

func (c ordeal) judgeTimes(t *testing.T, after auditor.Figures) {
	t.Helper()
	last := after.Faults[len(after.Faults)-1]
	for _, f := range last.Feeds {
		switch {
		case c.status == "" && f.TroubleAfter != nil:
			t.Errorf("%s: %s was in trouble on chain after %.1f s; it should go on", last.Fault, f.Feed, *f.TroubleAfter)
		case f.TroubleAfter == nil && (c.status == "" || c.may):
		case f.TroubleAfter == nil:
			t.Errorf("%s: %s was not in trouble on chain", last.Fault, f.Feed)
		case *f.TroubleAfter > c.within.Seconds():
			t.Errorf("%s: %s was %s on chain after %.1f s, want %v", last.Fault, f.Feed, c.status, *f.TroubleAfter, c.within)
		case f.OKAfter == nil:
			t.Errorf("%s: %s has not recovered", last.Fault, f.Feed)
		case *f.OKAfter > c.okIn.Seconds():
			t.Errorf("%s: %s was OK on chain %.1f s after the end, want %v", last.Fault, f.Feed, *f.OKAfter, c.okIn)
		default:
			t.Logf("%s: %s %s after %.1f s, OK %.1f s after the end", last.Fault, f.Feed, c.status, *f.TroubleAfter, *f.OKAfter)
		}
	}
}

// play puts a fault in force for a time. One of the first quote after a subscription needs a new one: the connection is cut.
func play(ctx context.Context, market *rig.Market, provider simulator.Provider, fault simulator.Fault, length time.Duration) error {
	schedule := []simulator.ScheduledFault{{Provider: provider, Fault: fault, Length: length}}
	if fault.Kind == simulator.Stale {
		cut := simulator.ScheduledFault{Provider: provider, Fault: simulator.Fault{Kind: simulator.Drop}, Start: length / 4, Length: length / 12}
		schedule = append(schedule, cut)
	}
	return market.Play(ctx, schedule)
}
