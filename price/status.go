package price

import "time"

// Status is what a reader serves of a feed, a closed set: the order of design 5.4, but for what the sequencer's uptime feed
// adds to it, which only the reader itself asks.
type Status uint8

// The statuses, in the order in which they are judged; OK is what remains.
const (
	StatusRemoved  Status = iota // by the owner
	StatusNone                   // there is no answer yet
	StatusPaused                 // the feed, or all
	StatusDisputed               // the sides are apart
	StatusMissing                // a side has no price
	StatusHeld                   // a jump awaits its confirmation
	StatusStale                  // the answer is older than the heartbeat and its allowance
	StatusOK
	StatusEnd // how many there are
)

var statusNames = [StatusEnd]string{"REMOVED", "NONE", "PAUSED", "DISPUTED", "MISSING", "HELD", "STALE", "OK"}

// String is the status as the reader names it.
func (s Status) String() string {
	if s >= StatusEnd {
		return "unknown"
	}
	return statusNames[s]
}

// Status is the reader's at a time, which should be the chain's.
func (p Published) Status(now time.Time, policy Policy) Status {
	allowed := policy.Heartbeat + policy.Allowance()
	trouble := now.Sub(time.Unix(int64(p.Clock), 0)) <= allowed // else it was said too long ago to be true of now
	switch {
	case p.Mark == MarkRemoved:
		return StatusRemoved
	case p.Price == 0:
		return StatusNone
	case p.Paused || p.Mark == MarkPaused:
		return StatusPaused
	case trouble && p.Mark == MarkDisputed:
		return StatusDisputed
	case trouble && p.Mark == MarkMissing:
		return StatusMissing
	case trouble && p.Mark == MarkHeld:
		return StatusHeld
	case p.Age(now) > allowed:
		return StatusStale
	default:
		return StatusOK
	}
}
