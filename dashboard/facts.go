package dashboard

import (
	"time"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/price"
)

// Source is what the dashboard shows. It may be asked from several goroutines at once, and must not block on anything outside
// of the process.
type Source interface {
	// Relayer is the whole at now, but for its alarms.
	Relayer(now time.Time) Relayer
	// Feeds is what is known of each feed at now, in the order of the config. Which they are never changes.
	Feeds(now time.Time) []Facts
	// Transitions are the feed's that come after a number, the oldest first.
	Transitions(feed price.FeedID, after uint64) []engine.Transition
	// Transitioned is the number of the newest transition.
	Transitioned() uint64
}

// Facts is what is known of one feed at a moment.
type Facts struct {
	engine.Feed                     // with the rule that it is judged by now
	Decision    aggregator.Decision // the newest; its moment is zero before the first
	Published   price.Published     // on chain at the newest head
	Stamp       time.Time           // what a report made now is stamped with: what stands on chain ages by it
	DueSince    time.Time           // since when a post is due that the chain does not show yet; zero: none is
	Waits       string              // why what is due is not sent at once; "" if it is
	Reader      string              // the contract that consumers read; "" if no record tells it
	Differs     string              // how the chain's promise is another than the config's
}

// decided says that there is a decision.
func (f *Facts) decided() bool { return !f.Decision.At.Now.IsZero() }

// status is what readers serve.
func (f *Facts) status() price.Status { return f.Published.Status(f.Stamp, f.Rule.Policy) }

// inFlight says that a post which is not in a block yet counts as published.
func (f *Facts) inFlight() bool { return f.Decision.Published.Clock > f.Published.Clock }

// check is the decision's of that name.
func (f *Facts) check(name string) (aggregator.Check, bool) {
	for _, c := range f.Decision.Checks.All() {
		if c.Name == name {
			return c, true
		}
	}
	return aggregator.Check{}, false
}
