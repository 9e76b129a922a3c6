package monitor

import "time"

// backAfter is for how long a chain must stay lower than it was seen before it is believed to have gone back: a
// reorganisation, or a node that was restored. Nodes behind one address that are behind each other take turns far faster.
const backAfter = 10 * time.Minute

// height is up to which block something was read. A reading of an older block would seem to give back what was spent since,
// and the next one to spend it again. The zero value has seen nothing.
type height struct {
	highest uint64
	below   time.Time // since when all were lower; zero: the last was not
}

// course is where a reading lies beside those before it, a closed set.
type course uint8

const (
	onward course = iota
	behind        // of an older block, and to be ignored
	anew          // the chain has gone back, and nothing that was seen before compares
)

// saw takes in the block of a reading.
func (h *height) saw(at time.Time, block uint64) course {
	switch {
	case block >= h.highest:
		h.highest, h.below = block, time.Time{}
		return onward
	case h.below.IsZero():
		h.below = at
		return behind
	case at.Sub(h.below) < backAfter:
		return behind
	default:
		h.highest, h.below = block, time.Time{}
		return anew
	}
}
