package monitor

import (
	"slices"
	"time"
)

const (
	// rateOver is the window in which blocks are counted.
	rateOver = 5 * time.Minute
	// rateAfter is how much of it must be known.
	rateAfter = time.Minute
	// rateStep is how finely it is kept.
	rateStep = 5 * time.Second
)

// Rate is how fast blocks come, by our clock: a chain that catches up is faster than its blocks' own times say, and one that
// stands still tells no time at all. The zero value knows nothing.
type Rate struct {
	seen []sighting // oldest first
}

// sighting is the newest block at a time.
type sighting struct {
	at    time.Time
	block uint64
}

// Saw takes in what the newest block is, whether or not it is another.
func (r *Rate) Saw(at time.Time, block uint64) {
	n := len(r.seen)
	switch {
	case n > 0 && !at.After(r.seen[n-1].at):
		return
	case n >= 2 && r.seen[n-1].at.Sub(r.seen[n-2].at) < rateStep:
		r.seen[n-1] = sighting{at, block}
	default:
		r.seen = append(r.seen, sighting{at, block})
	}
	for len(r.seen) > 2 && !r.seen[1].at.After(at.Add(-rateOver)) {
		r.seen = slices.Delete(r.seen, 0, 1)
	}
}

// Blocks is how many came in how long, of the last minutes. known is false before a minute's are.
func (r *Rate) Blocks() (blocks uint64, in time.Duration, known bool) {
	if len(r.seen) == 0 {
		return 0, 0, false
	}
	first, last := r.seen[0], r.seen[len(r.seen)-1]
	in = last.at.Sub(first.at)
	return last.block - min(first.block, last.block), in, in >= rateAfter // a reorganisation may leave fewer than there were
}
