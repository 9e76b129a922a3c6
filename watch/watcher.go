package watch

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/price"
)

const (
	// judgeEvery is how often everything is judged anew.
	judgeEvery = 250 * time.Millisecond
	// readEvery is how often what seldom changes is read: promises, attesters, balances.
	readEvery = 30 * time.Second
	// readAgain is how soon it is after a failure.
	readAgain = 5 * time.Second
	// readWithin bounds each reading.
	readWithin = 10 * time.Second
)

// Watcher watches. Quote and State may be called from any goroutine.
type Watcher struct {
	cfg     Config
	parts   Parts
	ids     []price.FeedID
	log     *slog.Logger
	metrics *metrics
	pausing chan struct{} // size 1: that something is to be paused is all it says

	mu      sync.Mutex // never held over a call
	book    price.Book
	feeds   []*watched
	head    price.Head
	pace    price.Pace
	unread  error // why the lanes cannot be read; nil: they were, at the newest head
	deaf    error // why reports cannot be read; nil: they were, up to the newest head
	rest    rest
	began   time.Time
	general [concernEnd]lasting
	trying  attempt // to pause; zero: nothing is being tried
	all     tries   // to pause all

	heard uint64 // the block up to which reports were read; of who follows heads alone
}

// watched is a feed and what is known of it.
type watched struct {
	Feed
	policy price.Policy // zero: not read yet
	lane   price.Published
	seen   time.Time // when the lane's present answer was first seen; zero: no lane was read yet

	said     [2]memory
	sessions [2]uint64    // of each provider, that of its last quote
	complete [2]time.Time // since when that session gives quotes; zero: it has ended

	suspects []answer // those that may be wrong
	verdict  verdict
	alarms   [alarmEnd]lasting
	astray   time.Time // since when it is behind and called good; zero: it is not
	removed  bool
	pause    pause
}

// New makes a watcher of a config that passed its Check.
func New(cfg Config, parts Parts) *Watcher {
	w := &Watcher{
		cfg: cfg, parts: parts, log: parts.Log, metrics: newMetrics(parts.Registerer, parts), pausing: make(chan struct{}, 1),
	}
	for _, f := range parts.Feeds {
		w.ids = append(w.ids, f.ID)
		w.feeds = append(w.feeds, &watched{Feed: f})
	}
	return w
}

// Quote takes what a provider says. It never blocks for longer than it takes to judge.
func (w *Watcher) Quote(q price.Quote) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.book.Put(q)
	for _, f := range w.feeds {
		if f.ID == q.Feed {
			f.hear(time.Now(), q, w.parts.MaxQuoteAge)
		}
	}
}

func (w *Watcher) quotes(f *watched) (quotes [2]price.Quote) {
	for _, side := range price.Sides {
		quotes[side] = w.book.Latest(f.ID, f.Providers[side])
	}
	return quotes
}

// hear remembers what a provider says, and since when nothing of it can be lacking: within one connection nothing is lost, and
// between two anything may be. A provider that has nothing new to say confirms what it said, well within what is remembered.
// What comes while it is skewed or stale, or while our copy of its book is at odds with it, is not remembered, and so is lacking.
func (f *watched) hear(now time.Time, q price.Quote, maxAge time.Duration) {
	health := q.Health(now, maxAge)
	for _, side := range price.Sides {
		if q.Provider != f.Providers[side] {
			continue
		}
		switch {
		case q.Gone == price.Disconnected, q.Gone == price.Broken, health == price.Skewed, health == price.Stale:
			f.complete[side] = time.Time{}
		case q.Session != f.sessions[side] || f.complete[side].IsZero():
			f.sessions[side], f.complete[side] = q.Session, q.Received
		}
		if health == price.Healthy {
			f.said[side].hear(now, q.Price)
		}
	}
}

// Run watches until ctx ends.
func (w *Watcher) Run(ctx context.Context) error {
	w.mu.Lock()
	w.began = time.Now()
	w.mu.Unlock()
	var all sync.WaitGroup
	all.Go(func() { w.readOn(ctx) })
	all.Go(func() { w.pauseOn(ctx) })
	all.Go(func() { w.judgeOn(ctx) })
	err := w.parts.Heads.Follow(ctx, w.look)
	all.Wait()
	return err
}

// look reads every lane at a head, and every report up to it.
func (w *Watcher) look(ctx context.Context, head *types.Header) {
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	w.readLanes(ctx, head)
	w.readReports(ctx, head.Number.Uint64())
}

func (w *Watcher) readLanes(ctx context.Context, head *types.Header) {
	now := time.Now()
	lanes, err := w.parts.Oracle.Lanes(ctx, w.ids, head.Number)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.head = w.parts.Timing.Next(w.head, time.Unix(int64(head.Time), 0), now)
	w.metrics.head(head)
	if w.unread = err; err != nil {
		return
	}
	for _, f := range w.feeds {
		f.stand(time.Now(), lanes[f.ID])
	}
}

// stand takes in a lane. Its answer is another if price or time is.
func (f *watched) stand(now time.Time, lane price.Published) {
	if f.seen.IsZero() || lane.Price != f.lane.Price || lane.At != f.lane.At || lane.Live() != f.lane.Live() {
		if f.lane.Live() && f.lane.Price != 0 {
			f.suspect(answer{price: f.lane.Price, at: f.lane.At, seen: f.seen})
		}
		f.seen = now
	}
	f.lane = lane
	f.pause.shown = f.pause.shown || !lane.Live()
}

func (w *Watcher) judgeOn(ctx context.Context) {
	tick := time.NewTicker(judgeEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		w.judgeAll(time.Now())
	}
}

// judgeAll judges everything as of now, and says what that changes.
func (w *Watcher) judgeAll(now time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.pace = w.parts.Timing.Pace(now, w.head, w.pace)
	w.judgeRest(now)
	wanted := false
	for _, f := range w.feeds {
		if f.seen.IsZero() || f.policy.Heartbeat == 0 {
			continue // nothing was read of it yet
		}
		w.judgeFeed(now, f)
		wanted = w.wants(now, f) || wanted
	}
	w.cutIfGroundless(now)
	w.metrics.judged(now)
	if wanted {
		select {
		case w.pausing <- struct{}{}:
		default: // who pauses has yet to look, and will see this too
		}
	}
}

func (w *Watcher) judgeFeed(now time.Time, f *watched) {
	removed := f.lane.Mark == price.MarkRemoved
	if removed && !f.removed {
		w.log.Warn("the feed was removed on chain and is not watched any more; another that takes its name is after a restart", "feed", f.Name, "id", f.ID)
	}
	f.removed = removed
	f.verdict = w.cfg.judge(w.view(now, f))
	for alarm := Wrong; alarm < alarmEnd; alarm++ {
		begins, ends := f.alarms[alarm].next(now, f.verdict.found[alarm], w.holds(f, alarm))
		switch {
		case begins:
			w.log.Warn("an alarm begins", append([]any{"alarm", alarm.String(), "meaning", meanings[alarm]}, w.about(now, f)...)...)
		case ends:
			w.log.Info("an alarm is over", "alarm", alarm.String(), "feed", f.Name)
		}
	}
	f.suspects = f.verdict.suspects
	switch {
	case !f.verdict.served:
		f.astray = time.Time{}
	case f.astray.IsZero():
		f.astray = now
	}
	w.metrics.feed(f, w.chainTime(now))
}

func (w *Watcher) view(now time.Time, f *watched) view {
	return view{
		now: now, chain: w.chainTime(now), pace: w.pace, policy: f.policy, lane: f.lane, seen: f.seen,
		suspects: f.suspects, complete: f.complete,
		quotes: w.quotes(f), maxAge: w.parts.MaxQuoteAge, said: [2]*memory{&f.said[price.A], &f.said[price.B]},
		reach: w.parts.MaxQuoteAge + 2*w.parts.Timing.MaxSkew,
	}
}

// chainTime is the time by which answers age: ours, or the chain's while it lags.
func (w *Watcher) chainTime(now time.Time) time.Time {
	return price.Stamp(now, w.parts.Timing.Latest(w.head, w.pace))
}

// holds is for how long something must be so before it is an alarm.
func (w *Watcher) holds(f *watched, a Alarm) time.Duration {
	behind := w.cfg.BehindFor
	if f.verdict.confirms {
		behind += f.policy.JumpConfirm
	}
	return [alarmEnd]time.Duration{Wrong: w.cfg.WrongFor, Behind: behind, Blind: w.cfg.BlindFor}[a]
}

// meanings are the alarms in words.
var meanings = [alarmEnd]string{
	Wrong:  "the answer was said by neither provider",
	Behind: "both providers have left the answer, and no new one comes",
	Late:   "the answer is older than promised",
	Blind:  "a provider has no healthy price here, or neither was heard without a break for long enough, so that nothing can be proved",
}

// about is what a person wants to know of a feed in alarm.
func (w *Watcher) about(now time.Time, f *watched) []any {
	args := []any{"feed", f.Name, "answer", f.lane.Price.Text(f.Decimals), "observed", time.Unix(int64(f.lane.At), 0).UTC(), "mark", f.lane.Mark.String()}
	quotes := w.quotes(f)
	for _, side := range price.Sides {
		said := f.verdict.mute[side].String()
		if f.verdict.mute[side] == price.Healthy {
			said = quotes[side].Price.Text(f.Decimals)
		}
		args = append(args, f.Providers[side], said)
	}
	if s := f.verdict.span; !s.empty() {
		args = append(args, "saidLowest", s.low.Text(f.Decimals), "saidHighest", s.high.Text(f.Decimals))
	}
	if c := f.verdict.culprit; f.verdict.found[Wrong] {
		args = append(args, "neverSaid", c.price.Text(f.Decimals), "neverSaidObserved", time.Unix(int64(c.at), 0).UTC())
	}
	return append(args, "age", w.chainTime(now).Sub(time.Unix(int64(f.lane.At), 0)).Round(time.Second), "proven", !f.verdict.proven.IsZero())
}

// lasting is something that is so since a time, and an alarm once it has been so for long enough.
type lasting struct {
	since  time.Time // zero: it is not so
	firing bool
	text   string // what exactly, where that differs
}

// next takes in whether it is so at now, and tells whether the alarm begins or ends by that.
func (l *lasting) next(now time.Time, is bool, hold time.Duration) (begins, ends bool) {
	if !is {
		ends = l.firing
		*l = lasting{}
		return false, ends
	}
	if l.since.IsZero() {
		l.since = now
	}
	if !l.firing && now.Sub(l.since) >= hold {
		l.firing = true
		return true, false
	}
	return false, false
}
