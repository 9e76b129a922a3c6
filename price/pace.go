package price

import "time"

// Head is a chain's newest block as somebody saw it, and what was seen before it. The zero Head is none.
type Head struct {
	Time time.Time // the block's own
	Seen time.Time // when it came, by our clock

	Newest time.Time // of all heads before it, the latest time
	Climbs time.Time // since when heads before Newest come, each later than the one before; zero unless this is one
}

// Behind tells whether a later head was seen before: the node that told of this one is behind, or a reorganisation took
// blocks back.
func (h Head) Behind() bool { return h.Time.Before(h.Newest) }

// Lag is how far the block's time was behind our clock when it came; negative: it was ahead.
func (h Head) Lag() time.Duration { return h.Seen.Sub(h.Time) }

// Timing is what a chain and its oracle say about the time of a report (design 5.3).
type Timing struct {
	MaxReportAge time.Duration // the oldest that a report may be when it lands
	MaxSkew      time.Duration // how far ahead of its block; no head for so long is silence
	BlockTime    time.Duration // between two blocks
}

// Next is the head that came after h: a block of that time, seen at that time.
func (t Timing) Next(h Head, block, seen time.Time) Head {
	next := Head{Time: block, Seen: seen, Newest: h.Newest}
	if h.Time.After(next.Newest) {
		next.Newest = h.Time
	}
	switch {
	case !next.Behind():
	case h.Behind() && block.After(h.Time) && seen.Sub(h.Seen) <= t.MaxSkew:
		next.Climbs = h.Climbs
	default:
		next.Climbs = seen
	}
	return next
}

// Pace is how a chain's time goes beside our clock, a closed set (design section 6, "when the sequencer
// lags").
type Pace uint8

// The paces.
const (
	Silent  Pace = iota // no head has come for maxSkew, or none that can be believed: what is signed now may land too late
	InStep              // heads are at our clock
	Lagging             // heads come, and are older than maxSkew: the sequencer catches up, or our clock is ahead
	Ahead               // heads are from a time that our clock has yet to reach: it is our clock that is wrong
	PaceEnd             // how many there are
)

// String names the pace for people.
func (p Pace) String() string {
	return [PaceEnd]string{"silent", "in step", "lagging", "ahead"}[p]
}

// Signs tells whether anything may be signed at this pace.
func (p Pace) Signs() bool { return p == InStep || p == Lagging }

// Pace is the one at now. before is the one that was found last: chains leave a pace at half of the limit at which
// they enter it, so that one near the limit does not change it with every block.
//
// How far a head lags is judged as of its coming, since it grows until the next one does. How far it is ahead is judged
// as of now too: a clock that is set back between two heads shows at once.
//
// A head that lags though a later one was seen before is most likely that of a node that is stuck, one of several behind
// one address. It is not believed, so there is silence, until heads are past the newest. After a reorganisation that deep
// they soon are, since a sequencer catches up many times faster than our clock goes. If heads climb for maxReportAge
// without it, the lag is believed after all: a node that merely missed blocks has them by then, and one that is stuck
// does not climb.
func (t Timing) Pace(now time.Time, h Head, before Pace) Pace {
	limit := func(p Pace) time.Duration {
		if p == before {
			return t.MaxSkew / 2
		}
		return t.MaxSkew
	}
	switch {
	case !t.Heard(now, h):
		return Silent
	case max(-h.Lag(), h.Time.Sub(now)) > limit(Ahead):
		return Ahead
	case h.Lag() > limit(Lagging) && h.Behind() && h.Seen.Sub(h.Climbs) < t.MaxReportAge:
		return Silent
	case h.Lag() > limit(Lagging):
		return Lagging
	default:
		return InStep
	}
}

// Heard tells whether the head came lately. If it did and there is silence all the same, the head is not believed.
func (t Timing) Heard(now time.Time, h Head) bool {
	return !h.Seen.IsZero() && now.Sub(h.Seen) <= t.MaxSkew
}

// Latest is the latest second that a report may be stamped with after the head: in step, what the contract takes in a
// block of the head's own time; while the chain lags, the time that its next block will have. Each report is stamped
// with our clock or with this, whichever is earlier ([Stamp]), so that stamps follow heads that catch up, and end at
// our clock without a step back.
func (t Timing) Latest(h Head, p Pace) time.Time {
	if p == Lagging {
		return h.Time.Add(t.BlockTime)
	}
	return h.Time.Add(t.MaxSkew)
}

// Stamp is what a report made now is stamped with, if there is a latest second to be stamped with; none is the zero time.
func Stamp(now, latest time.Time) time.Time {
	if !latest.IsZero() && latest.Before(now) {
		return latest
	}
	return now
}

// Takes tells whether the contract would take a report of that second while blocks are near the head's time.
func (t Timing) Takes(h Head, second time.Time) bool {
	return !second.Before(h.Time.Add(-t.MaxReportAge)) && !second.After(h.Time.Add(t.MaxSkew))
}
