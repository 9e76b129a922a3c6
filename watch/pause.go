package watch

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
)

const (
	// pauseWithin bounds one try to pause, in which the transaction is replaced while it is stuck.
	pauseWithin = time.Minute
	// pauseAgain is when the next try is due after one that failed.
	pauseAgain = 2 * time.Second
	// pausedOnce is for how long a feed is not paused again whose pause the owner has lifted: a person has judged.
	pausedOnce = time.Hour
	// showsWithin is how soon a pause that landed must show in the lane. One that does not was told of by one endpoint alone.
	showsWithin = 15 * time.Second
)

// ErrGroundless is why a try to pause is given up: what it was for is over.
var ErrGroundless = errors.New("there are no grounds to pause any more")

// tries is how it goes with pausing something.
type tries struct {
	tried   time.Time // the last time
	failing bool
}

// pause is what was done about a feed.
type pause struct {
	tries
	wanted  bool // there are grounds
	why     Alarm
	at      time.Time // when the last one landed; zero: none has
	asWrong bool      // it did for a wrong answer
	cleared uint32    // the lane's AnswersFrom then: lifting a pause sets another, and nothing else does
	shown   bool      // the lane has shown it
}

// attempt is a try to pause that goes on.
type attempt struct {
	feed  *watched // nil: all
	cut   context.CancelCauseFunc
	wrong []*watched // those of them that it is for since they were wrong: once it has landed none looks so any more
}

// grounds tells why a feed is to be paused, if there is a reason: it has been proven wrong for long enough, or has been behind
// for long while readers call it good. Where a relayer is merely dead its feed is late sooner or later, which readers see for
// themselves.
func (w *Watcher) grounds(now time.Time, f *watched) (Alarm, bool) {
	proven := f.verdict.proven
	switch {
	case !proven.IsZero() && now.Sub(proven) >= w.cfg.WrongFor:
		return Wrong, true
	case !f.astray.IsZero() && w.cfg.PauseBehindAfter > 0 && now.Sub(f.astray) >= w.cfg.PauseBehindAfter:
		return Behind, true
	default:
		return 0, false
	}
}

// wants tells whether the feed is to be paused now, and says so when that begins.
func (w *Watcher) wants(now time.Time, f *watched) bool {
	why, wanted := w.grounds(now, f)
	begins := wanted && !f.pause.wanted
	f.pause.why, f.pause.wanted = why, wanted
	if !begins {
		return wanted
	}
	switch {
	case w.parts.Pauser == nil:
		w.log.Warn("the feed would be paused, but --pause was not given", "feed", f.Name, "why", why.String())
		w.metrics.pauses[withheld].Inc()
	case f.lifted(now):
		w.log.Warn("the feed is not paused again, since somebody has lifted its pause a short while ago", "feed", f.Name, "why", why.String(), "pausedAt", f.pause.at.UTC())
		w.metrics.pauses[withheld].Inc()
	default:
		w.log.Warn("pausing the feed", "feed", f.Name, "why", why.String())
	}
	return wanted
}

// lifted tells whether the owner has lifted our pause of a short while ago. A pause that is gone without that was taken back by
// a reorganisation, or never stood.
func (f *watched) lifted(now time.Time) bool {
	return !f.pause.at.IsZero() && now.Sub(f.pause.at) < pausedOnce && f.lane.AnswersFrom != f.pause.cleared
}

// due tells whether the feed is to be paused, by itself or with all.
func (f *watched) due(now time.Time) bool {
	awaited := !f.pause.at.IsZero() && !f.pause.shown && now.Sub(f.pause.at) < showsWithin
	return f.pause.wanted && f.lane.Live() && !f.lifted(now) && !awaited
}

// wantsAll tells whether so many feeds are wrong at once that all are to be paused. One that was paused a moment ago counts.
func (w *Watcher) wantsAll(now time.Time) bool {
	wrong, due := 0, 0
	for _, f := range w.feeds {
		switch {
		case f.due(now) && f.pause.why == Wrong:
			wrong, due = wrong+1, due+1
		case f.pause.asWrong && now.Sub(f.pause.at) <= recent && !f.lifted(now):
			wrong++
		}
	}
	return w.cfg.PauseAllFrom > 0 && due > 0 && wrong >= w.cfg.PauseAllFrom
}

// pauseOn pauses what is to be paused, one after the other.
func (w *Watcher) pauseOn(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-w.pausing:
		}
		for next, found := w.next(time.Now()); found && ctx.Err() == nil; next, found = w.next(time.Now()) {
			w.try(ctx, next)
		}
	}
}

// next is what is to be tried now, if there is any: all, else the feed that was tried least lately, so that no other's failures
// keep it waiting.
func (w *Watcher) next(now time.Time) (next *watched, found bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.parts.Pauser == nil {
		return nil, false
	}
	if w.wantsAll(now) && now.Sub(w.all.tried) >= pauseAgain {
		return nil, true
	}
	for _, f := range w.feeds {
		if f.due(now) && now.Sub(f.pause.tried) >= pauseAgain && (next == nil || f.pause.tried.Before(next.pause.tried)) {
			next = f
		}
	}
	return next, next != nil
}

// try tries once to pause a feed; nil: all. It is cut short when the grounds are gone.
func (w *Watcher) try(ctx context.Context, f *watched) {
	bounded, cancel := context.WithTimeout(ctx, pauseWithin)
	defer cancel()
	cutting, cut := context.WithCancelCause(bounded)
	defer cut(nil)
	w.mu.Lock()
	w.trying = attempt{f, cut, w.wrongAmong(w.tried(f))}
	w.mu.Unlock()
	var paused Paused
	var err error
	if f != nil {
		paused, err = w.parts.Pauser.Pause(cutting, f.Feed.Feed)
	} else {
		paused, err = w.parts.Pauser.PauseAll(cutting)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	wrong := w.trying.wrong
	w.trying = attempt{}
	switch {
	case ctx.Err() != nil: // we are to end
	case err == nil:
		w.landed(f, wrong, paused)
	case errors.Is(context.Cause(cutting), ErrGroundless):
		w.tries(f).tried = time.Now()
		w.log.Info("nothing is paused: the grounds were gone before it was sent", "what", nameOf(f))
	default:
		w.failed(f, err)
	}
}

// cutIfGroundless ends a try that goes on, if what it was for is over. That it seems so since the pause stands already is none
// of that: the try is to learn that it has landed.
func (w *Watcher) cutIfGroundless(now time.Time) {
	if w.trying.cut == nil || !slices.ContainsFunc(w.tried(w.trying.feed), func(f *watched) bool { return f.lane.Live() }) {
		return
	}
	if f := w.trying.feed; f == nil && !w.wantsAll(now) || f != nil && !f.pause.wanted {
		w.trying.cut(ErrGroundless)
	}
}

// tried are the feeds of a try; of nil, all.
func (w *Watcher) tried(f *watched) []*watched {
	if f == nil {
		return w.feeds
	}
	return []*watched{f}
}

// wrongAmong are those that are to be paused since they are wrong.
func (w *Watcher) wrongAmong(feeds []*watched) (wrong []*watched) {
	for _, f := range feeds {
		if f.pause.wanted && f.pause.why == Wrong {
			wrong = append(wrong, f)
		}
	}
	return wrong
}

// tries are those of a feed; of nil, of all.
func (w *Watcher) tries(f *watched) *tries {
	if f == nil {
		return &w.all
	}
	return &f.pause.tries
}

func nameOf(f *watched) string {
	if f == nil {
		return "all feeds"
	}
	return f.Name
}

// landed takes in a pause that stands, and for which feeds it was made since they were wrong.
func (w *Watcher) landed(f *watched, wrong []*watched, paused Paused) {
	now := time.Now()
	*w.tries(f) = tries{tried: now}
	known := false
	for _, f := range w.tried(f) {
		if f.lane.Mark == price.MarkRemoved {
			continue
		}
		known = known || now.Sub(f.pause.at) < pausedOnce
		f.pause.asWrong = slices.Contains(wrong, f)
		f.pause.at, f.pause.cleared, f.pause.shown = now, f.lane.AnswersFrom, !f.lane.Live()
		w.metrics.pausedAt[f.ID].Set(float64(now.Unix()))
	}
	by := "us"
	if paused.Tx == (common.Hash{}) {
		by = "somebody else"
		if known {
			return // we have found our own
		}
	}
	w.metrics.pauses[landed].Inc()
	about := []any{"by", by, "tx", paused.Tx, "block", paused.Block}
	if f == nil {
		w.log.Warn("all feeds are paused: only the owner can lift that, with `twofold unpause --all`", about...)
		return
	}
	w.log.Warn("the feed is paused: only the owner can lift that, with `twofold unpause`", append(about, "feed", f.Name)...)
}

// failed takes in a try that came to nothing, which is said when that begins.
func (w *Watcher) failed(f *watched, err error) {
	t := w.tries(f)
	if !t.failing {
		w.log.Warn("it could not be paused, and is tried again", "what", nameOf(f), "err", err)
	}
	t.tried, t.failing = time.Now(), true
	w.metrics.pauses[failed].Inc()
}
