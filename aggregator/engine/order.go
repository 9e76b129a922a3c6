package engine

import "time"

// order is whose turn it is among several relayers (design section 9). It needs no word between them: a follower judges by the
// chain whether what is due was posted by those before it.
type order struct {
	rank    int
	stagger time.Duration
}

func (l *loop) order() order { return order{l.cfg.Rank(), l.cfg.Stagger} }

// wait is how long what is due is left to those before.
func (o order) wait() time.Duration { return time.Duration(o.rank) * o.stagger }

// late tells whether somebody else should have posted by the time that it is this relayer's turn.
func (o order) late() bool { return o.rank > 0 }

// come tells whether it is this relayer's turn to post what has been due since a moment, and has not landed. Of what is not
// due it is nobody's.
func (o order) come(now, since time.Time) bool { return !since.IsZero() && now.Sub(since) >= o.wait() }

// turnHasCome tells whether anything that is due is this relayer's to post. All that is due goes with it: whoever was before
// is late with one of them, and those that became due since would only wait for the same relayer.
func (l *loop) turnHasCome(now time.Time, o order) bool {
	if !o.late() {
		return true
	}
	for _, s := range l.feeds {
		if s.decision.Outcome.Due() && o.come(now, s.landing.since) && !s.left() {
			return true
		}
	}
	return false
}
