package engine

import (
	"sync"
	"sync/atomic"

	"twofold/aggregator"
	"twofold/price"
)

// KeptTransitions is how many of a feed's newest transitions are kept.
const KeptTransitions = 50

// Transition is a turn of what is decided about a feed.
type Transition struct {
	Number   uint64              // counts those of all feeds, from 1
	From     aggregator.Outcome  // OutcomeEnd: nothing was decided before
	Decision aggregator.Decision // the first with the new outcome
}

// transitions keeps the newest of each feed, for whoever asks why. Noting one costs a copy: it happens on a frame's way, and
// allocates nothing.
type transitions struct {
	total atomic.Uint64

	mu     sync.Mutex
	byFeed map[price.FeedID]*kept
}

// kept is the newest transitions of a feed. The oldest is overwritten.
type kept struct {
	list [KeptTransitions]Transition
	n    int // ever noted
}

func newTransitions(feeds []Feed) *transitions {
	t := &transitions{byFeed: make(map[price.FeedID]*kept, len(feeds))}
	for _, f := range feeds {
		t.byFeed[f.ID] = new(kept)
	}
	return t
}

func (t *transitions) note(from aggregator.Outcome, d *aggregator.Decision) {
	t.mu.Lock()
	defer t.mu.Unlock()
	k := t.byFeed[d.Feed]
	k.list[k.n%KeptTransitions] = Transition{Number: t.total.Add(1), From: from, Decision: *d}
	k.n++
}

// Transitions are the feed's that come after a number, at most the newest [KeptTransitions] and the oldest first.
func (e *Engine) Transitions(id price.FeedID, after uint64) []Transition {
	t := e.transitions
	t.mu.Lock()
	defer t.mu.Unlock()
	k := t.byFeed[id]
	if k == nil {
		return nil
	}
	var found []Transition
	for i := max(0, k.n-KeptTransitions); i < k.n; i++ {
		if one := &k.list[i%KeptTransitions]; one.Number > after {
			found = append(found, *one)
		}
	}
	return found
}

// Transitioned is the number of the newest transition, whichever feed's; 0 before the first.
func (e *Engine) Transitioned() uint64 { return e.transitions.total.Load() }
