package monitor

import (
	"testing"
	"time"
)

// stretch is a time in which blocks come so far apart; 0: none come.
type stretch struct {
	lasts, apart time.Duration
}

// counted looks each second.
func counted(stretches ...stretch) (r Rate) {
	at, block := time.Unix(1_000_000, 0), 1_000.0
	for _, s := range stretches {
		for range s.lasts / time.Second {
			r.Saw(at, uint64(block))
			at = at.Add(time.Second)
			if s.apart > 0 {
				block += float64(time.Second) / float64(s.apart)
			}
		}
	}
	return r
}

func TestBlocksAreCountedOverTheLastMinutes(t *testing.T) {
	for name, c := range map[string]struct {
		rate        Rate
		known       bool
		least, most uint64 // blocks a minute
	}{
		"nothing was seen":            {Rate{}, false, 0, 0},
		"half a minute":               {counted(stretch{30 * time.Second, 2 * time.Second}), false, 29, 31},
		"two minutes":                 {counted(stretch{2 * time.Minute, 2 * time.Second}), true, 29, 31},
		"four times a second":         {counted(stretch{10 * time.Minute, 250 * time.Millisecond}), true, 239, 241},
		"a stop half of the window":   {counted(stretch{10 * time.Minute, 2 * time.Second}, stretch{rateOver / 2, 0}), true, 14, 16},
		"a stop longer than that":     {counted(stretch{10 * time.Minute, 2 * time.Second}, stretch{2 * rateOver, 0}), true, 0, 0},
		"a stop before the window":    {counted(stretch{10 * time.Minute, 0}, stretch{2 * rateOver, 2 * time.Second}), true, 29, 31},
		"it catches up at four times": {counted(stretch{rateOver, 0}, stretch{2 * rateOver, 500 * time.Millisecond}), true, 119, 121},
	} {
		blocks, in, known := c.rate.Blocks()
		perMinute := uint64(0)
		if in > 0 {
			perMinute = uint64(float64(blocks)*float64(time.Minute)/float64(in) + 0.5)
		}
		if known != c.known || perMinute < c.least || perMinute > c.most {
			t.Errorf("%s: %d a minute (%d in %v), known %v; want from %d to %d, %v", name, perMinute, blocks, in, known, c.least, c.most, c.known)
		}
		if n := len(c.rate.seen); n > int(rateOver/rateStep)+3 {
			t.Errorf("%s: %d sightings are kept", name, n)
		}
	}
}

func TestBlocksThatWereTakenBackAreNotCountedBelowNothing(t *testing.T) {
	var r Rate
	at := time.Unix(1_000_000, 0)
	r.Saw(at, 100)
	r.Saw(at.Add(2*time.Minute), 90)
	if blocks, _, known := r.Blocks(); blocks != 0 || !known {
		t.Errorf("%d blocks, known %v", blocks, known)
	}
}
