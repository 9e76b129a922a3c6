package app

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"twofold/config"
	"twofold/price"
	"twofold/signer/cost"
)

const (
	// readConfigEvery is how often the config's file is read. A poll of the content sees an edit in place, a rename over it
	// and a ConfigMap's swapped symlink alike, on any file system; watching would need the folder of each link on the way
	// and still miss network mounts. One small file a second costs nothing.
	readConfigEvery = time.Second
	// askAhead is how much sooner than the rule the streams learn of a shorter maxQuoteAge, so that products which have been
	// quiet for longer are asked again first, and their feeds do not fall into trouble over a reload.
	askAhead = 2 * time.Second
)

// reading is what the file held at one moment.
type reading struct {
	text  string
	fault string // why it could not be read; it is a content like any other
}

// reloader keeps the relayer at what its config's file says. The files that the config names, keys and deployment record,
// are not watched: what is in them is for a process's life.
type reloader struct {
	cfg     *config.Config   // in force; Run's alone
	asked   <-chan os.Signal // for a reload at once; may be nil
	take    func(ctx context.Context, before, next *config.Config)
	log     *slog.Logger
	metrics *reloadMetrics
	last    atomic.Pointer[reloaded] // nil: nothing since the start
}

// reloaded is how the config's last reload went.
type reloaded struct {
	ok bool      // false: it was refused, and the old one holds
	at time.Time // when what holds was taken; zero: at the start
}

// Run reloads until ctx ends. What changes is judged once it has stood still from one look to the next, since whoever writes
// it may not be done; when it is asked to, at once.
func (r *reloader) Run(ctx context.Context) error {
	tick := time.NewTicker(readConfigEvery)
	defer tick.Stop()
	judged := reading{text: r.cfg.Text()}
	last := judged
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-r.asked:
			judged = r.read()
			r.reload(ctx, judged)
		case <-tick.C:
			now := r.read()
			if now == last && now != judged {
				judged = now
				r.reload(ctx, judged)
			}
			last = now
		}
	}
}

// read reads the file; of a config that came from none, what it always was.
func (r *reloader) read() reading {
	if r.cfg.File() == "" {
		return reading{text: r.cfg.Text()}
	}
	text, err := config.ReadText(r.cfg.File())
	if err != nil {
		return reading{fault: err.Error()}
	}
	return reading{text: text}
}

// reload takes the whole of what was read, or nothing of it.
func (r *reloader) reload(ctx context.Context, now reading) {
	next, err := r.check(now)
	switch {
	case errors.Is(err, config.ErrNeedsRestart):
		r.metrics.refused(reloadNeedsRestart)
	case err != nil:
		r.metrics.refused(reloadFaulty)
	}
	if err != nil {
		r.note(false, r.takenAt())
		r.log.Warn("config was changed and is refused, the old one holds", "faults", strings.ReplaceAll(err.Error(), "\n", "; "))
		return
	}
	differences := r.cfg.DifferencesTo(next)
	if len(differences) == 0 {
		r.metrics.taken(time.Now(), reloadUnchanged)
		r.note(true, time.Now())
		r.log.Info("config says what holds already")
		r.cfg = next // its lines may be others
		return
	}
	for _, warning := range next.Warnings() {
		if !slices.Contains(r.cfg.Warnings(), warning) {
			r.log.Warn("config may not be what is meant", "warning", warning)
		}
	}
	before := r.cfg
	r.cfg = next
	r.take(ctx, before, next)
	r.metrics.taken(time.Now(), reloadTaken)
	r.note(true, time.Now())
	changes := make([]string, len(differences))
	for i, d := range differences {
		changes[i] = d.String()
	}
	r.log.Info("config was changed and is followed", "changes", strings.Join(changes, "; "))
}

func (r *reloader) note(ok bool, at time.Time) { r.last.Store(&reloaded{ok, at}) }

func (r *reloader) takenAt() time.Time {
	if last := r.last.Load(); last != nil {
		return last.at
	}
	return time.Time{}
}

func (r *reloader) check(now reading) (*config.Config, error) {
	if now.fault != "" {
		return nil, errors.New(now.fault)
	}
	if r.cfg.File() == "" {
		return r.cfg, nil
	}
	next, err := config.Parse(r.cfg.File(), now.text)
	if err != nil {
		return nil, err
	}
	return next, r.cfg.CheckReload(next)
}

// take has every part go by another config, of which a running relayer can take every difference. What a feed has been
// through stands.
func (a *App) take(ctx context.Context, before, next *config.Config) {
	if a.logLevel != nil {
		a.logLevel.Set(next.Log.Level)
	}
	for side, stream := range next.Streams(feedsOf(a.Feeds())) {
		a.streams[side].Tune(stream.Symbols)
	}
	if next.Agreement.MaxQuoteAge < before.Agreement.MaxQuoteAge {
		timer := time.NewTimer(askAhead)
		defer timer.Stop()
		select {
		case <-ctx.Done():
		case <-timer.C:
		}
	}
	a.follower.adopt(next)
	a.sender.Configure(next.Transactions())
	a.purse.Configure(next.Posting.Costs, cost.NewWei(next.Posting.Tip))
	a.monitor.Configure(next.Watched())
}

// arm gives the attesters of this process the settings that go with the engine's rules.
func (a *App) arm(cfg *config.Config) {
	for _, side := range price.Sides {
		if a.attesters[side] != nil {
			a.attesters[side].Configure(cfg.Attester(side))
		}
	}
}
