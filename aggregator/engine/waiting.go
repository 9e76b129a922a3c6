package engine

import (
	"twofold/aggregator"
	"twofold/price"
)

// waiting times for how long those before this relayer have left undone what is due of one feed. The objective's clock beside it
// (landing) is of another kind: what is not due for a moment, since the sides part or a connection was lost, was never to land in
// time. By that one, whatever flickers would never be a follower's to post.
type waiting struct{ ask }

// judge takes in what is decided now, and what stands on chain. ours tells of a second whether this relayer proposed the feed's page
// for it, inFlight that what it has posted of the page is judged as if it had landed.
func (w *waiting) judge(d *aggregator.Decision, stands price.Published, ours func(second uint32) bool, inFlight bool) {
	due := d.Outcome.Due()
	switch {
	case w.since.IsZero():
	case w.shown(stands), !stands.Live():
		*w = waiting{} // somebody has posted it
	case stands.Clock > w.stood.Clock && ours(stands.Clock):
		*w = waiting{} // we have, and it left the lane as it was: those before have their turn again
	case !due && !uneasy(*d) && !inFlight:
		*w = waiting{} // nothing is to be posted any more
	}
	if due {
		w.asked = d.Outcome
		if w.since.IsZero() {
			w.since, w.stood = d.At.Now, stands
		}
	}
}
