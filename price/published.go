package price

import (
	"strconv"
	"time"
)

// Mark is a lane's mark on chain (design 5.1): the divergence in ppm, rounded up, when the lane was
// agreed in this round, or one of the values below.
type Mark uint16

// The marks that are no divergence. A divergence is at most 64 999.
const (
	MarkDisputed Mark = 65_535 // both sides have a price and are apart
	MarkKept     Mark = 65_534 // not refreshed in this round
	MarkHeld     Mark = 65_533 // a jump awaits its confirmation
	MarkMissing  Mark = 65_532 // a side has no price
	MarkPaused   Mark = 65_531
	MarkRemoved  Mark = 65_530
	maxAgreed    Mark = 64_999
)

// Agreed tells whether the lane was agreed in the page's present round.
func (m Mark) Agreed() bool { return m <= maxAgreed }

// String is the mark's name, or the divergence in ppm.
func (m Mark) String() string {
	switch m {
	case MarkDisputed:
		return "DISPUTED"
	case MarkKept:
		return "KEPT"
	case MarkHeld:
		return "HELD"
	case MarkMissing:
		return "MISSING"
	case MarkPaused:
		return "PAUSED"
	case MarkRemoved:
		return "REMOVED"
	default:
		return strconv.Itoa(int(m)) + "ppm"
	}
}

// Published is what the chain says of one lane and its page at one block. All times are observation
// times in unix seconds, as the contract stores them.
type Published struct {
	Exists bool // there is such a feed
	Paused bool // the oracle as a whole is paused

	Price Price  // the last agreed answer; 0 = none yet, whatever the mark
	At    uint32 // its observation time
	Mark  Mark

	Candidate   Price  // the held price, meaningful while Mark is MarkHeld
	CandidateAt uint32 // when the hold began

	// AnswersFrom is the first second of which an observation counts while there is no answer; 0: the lane was
	// never cleared.
	AnswersFrom uint32

	Clock uint32 // the page's
	Round uint32 // the page's
}

// Live tells whether a report can change the lane: it exists and neither it nor the oracle is paused.
func (p Published) Live() bool {
	return p.Exists && !p.Paused && p.Mark != MarkPaused && p.Mark != MarkRemoved
}

// OnPause tells whether the lane waits for the owner to unpause it, or the oracle; whether it has an answer or none.
func (p Published) OnPause() bool {
	return p.Exists && p.Mark != MarkRemoved && (p.Paused || p.Mark == MarkPaused)
}

// Waits tells whether what is observed at now counts for nothing, the lane having been cleared a moment ago.
func (p Published) Waits(now uint32) bool { return p.Price == 0 && now < p.AnswersFrom }

// Age is how old the last agreed answer is at now; a huge age if there is none.
func (p Published) Age(now time.Time) time.Duration {
	if p.Price == 0 {
		return 1<<63 - 1
	}
	return now.Sub(time.Unix(int64(p.At), 0))
}
