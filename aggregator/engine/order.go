package engine

import "time"

// order is whose turn it is among several relayers (design section 9). It needs no word between them: a follower judges by the
// chain whether what is due was posted by those before it.
type order struct {
	rank    int
	stagger time.Duration
	blind   time.Duration // by how much later than it should this relayer sees what stands on chain
}

func (l *loop) order() order { return order{l.cfg.Rank(), l.cfg.Stagger, l.outlook.Behind} }

// wait is how long what is due is left to those before. Who sees late what they post waits longer for it, though not for ever.
func (o order) wait() time.Duration {
	if !o.late() {
		return 0
	}
	return time.Duration(o.rank)*o.stagger + min(o.blind, o.stagger)
}

// late tells whether somebody else should have posted by the time that it is this relayer's turn.
func (o order) late() bool { return o.rank > 0 }

// come tells whether it is this relayer's turn to post what has been due since a moment, and has not landed. Of what is not
// due it is nobody's.
func (o order) come(now, since time.Time) bool { return !since.IsZero() && now.Sub(since) >= o.wait() }

// oursToPost are the pages of which something is due, if it is this relayer's turn. All that is due goes with it: whoever was
// before is late with one of them, and those that became due since would only wait for the same relayer. But a page that
// is set apart brings only itself: it waits for an attester, and whoever was before waits for the same.
func (l *loop) oursToPost(now time.Time, o order) map[uint16]bool {
	due := l.duePages()
	if !o.late() {
		return due
	}
	came := map[uint16]bool{}
	for _, s := range l.feeds {
		page := s.ID.Page()
		if !due[page] || !s.decision.Outcome.Due() || !o.come(now, s.waiting.since) {
			continue
		}
		if !l.turns.apart(now, page) {
			return due
		}
		came[page] = true
	}
	return came
}
