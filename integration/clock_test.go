package integration

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"twofold/contracts"
	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
	"twofold/signer/submit"
)

// TestAChainFortyMinutesBehindIsStampedForAndFollowedUntilItHasCaughtUp is design section 6, "when the sequencer lags".
func TestAChainFortyMinutesBehindIsStampedForAndFollowedUntilItHasCaughtUp(t *testing.T) {
	t.Parallel()
	const lag = 40 * time.Minute
	r := newRig(t, rig.Options{Chain: rig.StartAnvilOff(-lag)})
	relayer := startRelayer(t, r)
	// Beside settling, the attesters wait for maxSkew of the chain's time: an earlier life may have signed up to there.
	must(t, r.AwaitLanes(t.Context(), settle+20*block, "answered", rig.Answered))
	if off := metric(t, relayer, "twofold_head_lag_seconds"); off < lag.Seconds()-5 || off > lag.Seconds()+10 {
		t.Errorf("twofold_head_lag_seconds is %v", off)
	}
	must(t, rig.Await(t.Context(), 5*time.Second, "the metrics to say that reports are stamped by heads, and land", func(context.Context) error {
		if byHead, ready := metric(t, relayer, "twofold_stamping_by_head"), metric(t, relayer, "twofold_ready"); byHead != 1 || ready != 1 {
			return fmt.Errorf("twofold_stamping_by_head is %v, twofold_ready %v", byHead, ready)
		}
		return nil
	}))
	refused := len(relayer.Journal.With(submit.NotSigned)) // at the start, see above
	must(t, r.Chain.CatchUp(t.Context(), 4*time.Second))
	awaitAnswersSince(t, r, time.Now(), 15*time.Second)
	if metric(t, relayer, "twofold_stamping_by_head") != 0 {
		t.Error("it still stamps by heads")
	}
	stampsGoForward(t, relayer)
	pricesOfTheMoment(t, r, relayer)
	onlyTooOld(t, relayer)
	for words, want := range map[string]int{"reports are stamped by them": 1, "at our clock again": 1} {
		if lines := relayer.Log.With(words); len(lines) != want {
			t.Errorf("%q is in the log %d times, want %d", words, len(lines), want)
		}
	}
	if n := len(relayer.Journal.With(submit.NotSigned)) - refused; n > 0 {
		t.Errorf("%d lanes were not signed: proposer and attesters see the chain's time differently", n)
	}
}

// stampsGoForward holds for a page's reports that landed, in the order in which they did.
func stampsGoForward(t *testing.T, relayer *rig.Relayer) {
	t.Helper()
	last := map[price.FeedID]uint32{}
	for _, end := range relayer.Journal.With(submit.Landed) {
		if end.ObservedAt <= last[end.Feed] {
			t.Errorf("P4: feed %d was stamped %d after %d", end.Feed, end.ObservedAt, last[end.Feed])
		}
		last[end.Feed] = end.ObservedAt
	}
}

// pricesOfTheMoment checks that what was posted of ETH/USD had been said a moment before it was posted, by our clock,
// whatever it was stamped with.
func pricesOfTheMoment(t *testing.T, r *rig.Rig, relayer *rig.Relayer) {
	t.Helper()
	posts := relayer.Journal.Posts()
	if len(posts) < 10 {
		t.Errorf("only %d posts", len(posts))
	}
	for _, post := range posts {
		lane, ok := post.Report.Lane(0)
		if !ok || lane.A == 0 {
			continue
		}
		said := r.Market.Truth().Said(simulator.Coinbase, "ETH/USD", post.At.Add(-maxQuoteAge-2*time.Second), post.At)
		found := false
		for _, q := range said {
			found = found || (q.Bid+q.Ask)/2 == uint64(lane.A)
		}
		if !found {
			t.Errorf("%d, posted at %v and stamped %d, was not said in the seconds before", lane.A, post.At, post.Report.ObservedAt)
		}
	}
}

// onlyTooOld allows of failures what a chain does whose time leaps: a post that was on its way is too old in its block.
func onlyTooOld(t *testing.T, relayer *rig.Relayer) {
	t.Helper()
	for _, o := range []submit.Outcome{submit.Reverted, submit.BeatenToIt, submit.TimedOut, submit.Rejected} {
		for _, end := range relayer.Journal.With(o) {
			if !errors.Is(end.Err, &contracts.RevertError{Name: "TooOld"}) {
				t.Errorf("a post ended as %v: %v", o, end.Err)
			}
		}
	}
}

func TestByAClockThatIsTwoMinutesBehindTheChainNothingIsSigned(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	must(t, r.Chain.SetOff(t.Context(), 2*time.Minute))
	must(t, rig.Await(t.Context(), 5*time.Second, "the relayer to see it", func(context.Context) error {
		if len(relayer.Log.With("heads are ahead of our clock")) == 0 {
			return errors.New("it says nothing")
		}
		return nil
	}))
	signed, posts := metric(t, relayer, "twofold_signer_signed_total"), len(relayer.Journal.Posts())
	rig.Pause(t.Context(), 10*time.Second)
	if n := metric(t, relayer, "twofold_signer_signed_total") - signed; n > 0 || len(relayer.Journal.Posts()) > posts {
		t.Errorf("%v reports were signed and %d sent by a clock that is wrong", n, len(relayer.Journal.Posts())-posts)
	}
	if metric(t, relayer, "twofold_ready") != 0 {
		t.Error("it calls itself ready")
	}
	must(t, r.Chain.SetOff(t.Context(), 0)) // the clock is set right
	awaitAnswersSince(t, r, time.Now(), 30*time.Second)
	onlyTooOld(t, relayer)
}

func TestByAClockThatIsTwoMinutesAheadOfEverybodyNothingIsProposed(t *testing.T) {
	t.Parallel()
	const off = -2 * time.Minute
	r := newRig(t, rig.Options{Chain: rig.StartAnvilOff(off)})
	for _, provider := range providers {
		must(t, r.Market.Set(provider, simulator.Fault{Kind: simulator.Skew, Skew: off}))
	}
	relayer := startRelayer(t, r)
	rig.Pause(t.Context(), maxQuoteAge+disputeAfter+8*block) // an absence that lasts so long would stand on chain
	if n := len(relayer.Journal.Posts()); n > 0 {
		t.Errorf("%d reports were posted by a clock that nobody bears out", n)
	}
	if metric(t, relayer, "twofold_clock_doubted") != 1 || len(relayer.Log.With("set the clock right")) != 1 {
		t.Errorf("it does not say, or not once, that its clock is wrong: %q", relayer.Log.With("clock"))
	}
	must(t, r.Chain.SetOff(t.Context(), 0))
	for _, provider := range providers {
		r.Market.Clear(provider)
	}
	awaitAnswersSince(t, r, time.Now(), 30*time.Second)
	sound(t, r, relayer)
	if n := relayer.Journal.Count(submit.Missing); n > 0 {
		t.Errorf("%d lanes were posted as missing: what was seen by the wrong clock counted on", n)
	}
}

// metric is the sum of a metric's values.
func metric(t *testing.T, relayer *rig.Relayer, name string) (sum float64) {
	t.Helper()
	families, err := relayer.Registry.Gather()
	must(t, err)
	found := false
	for _, family := range families {
		if family.GetName() != name {
			continue
		}
		found = true
		for _, m := range family.GetMetric() {
			sum += m.GetGauge().GetValue() + m.GetCounter().GetValue()
		}
	}
	if !found {
		must(t, fmt.Errorf("there is no metric %s", name))
	}
	return sum
}
