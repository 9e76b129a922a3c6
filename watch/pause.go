package watch

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// pauseWithin bounds one try to pause, in which the transaction is replaced while it is stuck.
	pauseWithin = time.Minute
	// pauseAgain is when the next try is due after one that failed.
	pauseAgain = 2 * time.Second
	// pausedOnce is for how long a feed is not paused again. If the owner lifts the pause within it a person has judged.
	pausedOnce = time.Hour
)

// pause is what was done about a feed.
type pause struct {
	wanted  bool // there are grounds
	tried   time.Time
	failing bool
	at      time.Time // when the last one landed; zero: none has
}

// grounds tells why a feed is to be paused, if there is a reason. It must be wrong, or behind for long, by what both providers
// said after the answer came, while both are healthy, agree, and bear out our clock. Where a relayer is merely dead its feed is
// late sooner or later, which readers see for themselves.
func (w *Watcher) grounds(now time.Time, f *watched) (Alarm, bool) {
	behind := f.alarms[Behind].since
	switch {
	case !f.proven.IsZero() && now.Sub(f.proven) >= w.cfg.WrongFor:
		return Wrong, true
	case !behind.IsZero() && w.cfg.PauseBehindAfter > 0 && now.Sub(behind) >= w.cfg.PauseBehindAfter:
		return Behind, true
	default:
		return 0, false
	}
}

// wants tells whether the feed is to be paused now, and says so when that begins.
func (w *Watcher) wants(now time.Time, f *watched) bool {
	why, wanted := w.grounds(now, f)
	begins := wanted && !f.pause.wanted
	f.pause.wanted = wanted
	if !begins {
		return wanted
	}
	switch {
	case w.parts.Pauser == nil:
		w.log.Warn("the feed would be paused, but --pause was not given", "feed", f.Name, "why", why.String())
		w.metrics.pauses[withheld].Inc()
	case f.justPaused(now):
		w.log.Warn("the feed is not paused again, since somebody has lifted its pause a short while ago", "feed", f.Name, "why", why.String(), "pausedAt", f.pause.at.UTC())
		w.metrics.pauses[withheld].Inc()
	default:
		w.log.Warn("pausing the feed", "feed", f.Name, "why", why.String())
	}
	return wanted
}

func (f *watched) justPaused(now time.Time) bool {
	return !f.pause.at.IsZero() && now.Sub(f.pause.at) < pausedOnce
}

// pauseOn pauses what is to be paused, one feed after the other.
func (w *Watcher) pauseOn(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-w.pausing:
		}
		for f := w.nextToPause(time.Now()); f != nil && ctx.Err() == nil; f = w.nextToPause(time.Now()) {
			bounded, cancel := context.WithTimeout(ctx, pauseWithin)
			paused, err := w.parts.Pauser.Pause(bounded, f.Feed.Feed)
			cancel()
			if ctx.Err() == nil {
				w.took(f, paused, err)
			}
		}
	}
}

// nextToPause is a feed whose turn it is; nil: none.
func (w *Watcher) nextToPause(now time.Time) *watched {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.parts.Pauser == nil {
		return nil
	}
	for _, f := range w.feeds {
		if f.pause.wanted && !f.justPaused(now) && now.Sub(f.pause.tried) >= pauseAgain {
			f.pause.tried = now
			return f
		}
	}
	return nil
}

// took takes in what became of a try. One that failed is said when that begins.
func (w *Watcher) took(f *watched, paused Paused, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	now := time.Now()
	f.pause.tried = now
	switch {
	case err == nil:
		f.pause = pause{wanted: f.pause.wanted, tried: now, at: now}
		w.metrics.pauses[landed].Inc()
		by := "us"
		if paused.Tx == (common.Hash{}) {
			by = "somebody else"
		}
		w.log.Warn("the feed is paused: only the owner can lift that, with `twofold unpause`", "feed", f.Name, "by", by, "tx", paused.Tx, "block", paused.Block)
	case !f.pause.failing:
		f.pause.failing = true
		w.log.Warn("the feed could not be paused, and is tried again", "feed", f.Name, "err", err)
		fallthrough
	default:
		w.metrics.pauses[failed].Inc()
	}
	w.metrics.paused(f)
}
