package watch

import (
	"errors"
	"fmt"
	"time"

	"twofold/price"
)

// Config says what is an alarm, and what is more than that.
type Config struct {
	// Limit is how far outside of what both providers said an answer may lie. At least the divergence limit that the feed
	// promises, which is also what 0 means: within that one lying provider can move it.
	Limit price.PPM
	// WrongFor is for how long it must be certain that neither provider said an answer, beyond what the proof needs (see
	// suspect in judge.go).
	WrongFor time.Duration
	// BehindFor is for how long both providers must have been away from an answer, by more than the promised deviation and
	// the limit, for an alarm; longer than a relayer needs to see a move, let it settle and land a new answer.
	BehindFor time.Duration
	// PauseBehindAfter is for how long they must have been for a pause. 0: that is an alarm only.
	PauseBehindAfter time.Duration
	// PauseAllFrom is how many feeds that are wrong at once, within a minute, have the whole oracle paused, in one transaction:
	// both keys are lost then, and each further feed would cost another transaction. 0: each feed by itself.
	PauseAllFrom int
	// LateAfter is how much older than the promised heartbeat an answer may be; less than readers allow (60 s at least), so
	// that somebody hears of it before they call it stale.
	LateAfter time.Duration
	// BlindFor is how long a provider or the chain may be out of our sight.
	BlindFor time.Duration
	// CoverageWarn is how long before a side has no attester that is said.
	CoverageWarn time.Duration
}

// Defaults are made for chains with blocks of one or two seconds.
func Defaults() Config {
	return Config{
		WrongFor: 3 * time.Second, BehindFor: 15 * time.Second, PauseBehindAfter: time.Minute, PauseAllFrom: 3,
		LateAfter: 30 * time.Second, BlindFor: 30 * time.Second, CoverageWarn: 7 * 24 * time.Hour,
	}
}

// Check joins every fault of the config.
func (c Config) Check() error {
	var faults []error
	need := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	need(c.Limit < 1_000_000, "limit %v must be below 100%%; 0%% is each feed's own divergence limit", c.Limit)
	need(c.WrongFor >= time.Second && c.WrongFor <= time.Minute, "wrongFor %v must be from 1s to 1m", c.WrongFor)
	need(c.BehindFor >= time.Second && c.BehindFor <= time.Hour, "behindFor %v must be from 1s to 1h", c.BehindFor)
	need(c.PauseBehindAfter == 0 || c.PauseBehindAfter >= c.BehindFor && c.PauseBehindAfter <= time.Hour,
		"pauseBehindAfter %v must be from behindFor (%v) to 1h, or 0s for never", c.PauseBehindAfter, c.BehindFor)
	need(c.PauseAllFrom == 0 || c.PauseAllFrom >= 2, "pauseAllFrom %d must be at least 2 feeds, or 0 for never", c.PauseAllFrom)
	need(c.LateAfter >= time.Second && c.LateAfter <= time.Hour, "lateAfter %v must be from 1s to 1h", c.LateAfter)
	need(c.BlindFor >= time.Second && c.BlindFor <= time.Hour, "blindFor %v must be from 1s to 1h", c.BlindFor)
	return errors.Join(faults...)
}
