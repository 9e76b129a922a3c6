package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"twofold/contracts"
	"twofold/integration/rig"
	"twofold/price"
)

const (
	// lieOnce is what the relayer takes the path from of the file with which it begins to lie.
	lieOnce = "TWOFOLD_WRONG_ONCE_THERE_IS="
	// listens is for how long what watches must have listened before it can tell what was said: maxQuoteAge and twice maxSkew,
	// 13 s here.
	listens = 15 * time.Second
	// pausedIn is for a relayer's lie to be published and stopped, more than it may take.
	pausedIn = time.Minute
	// calm is how long the rest is looked at afterwards.
	calm = 5 * time.Second
	// lookEvery is how finely times are taken.
	lookEvery = 20 * time.Millisecond
	// off is beyond what an honest answer is off the true price on this market, and below the lie: 3 %.
	off price.PPM = 15_000
)

// The feed that is lied about is the first.
const victim price.FeedID = 0

// wrongPrice measures how soon a relayer that publishes what nobody said is noticed and stopped.
func wrongPrice(ctx context.Context, b bench, r *result) (err error) {
	lie := filepath.Join(b.dir, "lie")
	s, err := b.set(ctx, 1, lieOnce+lie)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.stop()) }()
	rig.Pause(ctx, listens)
	if err := os.WriteFile(lie, nil, 0o600); err != nil {
		return fmt.Errorf("having the relayer lie: %w", err)
	}
	m, err := s.measure(ctx)
	if err != nil {
		return fmt.Errorf("%w; what watches said:\n%s", err, s.watcher.Lines())
	}
	r.NoticedSeconds, r.PausedSeconds = seconds(m.noticed.Sub(m.landed)), seconds(m.paused.Sub(m.landed))
	rig.Pause(ctx, calm)
	lanes, err := s.Lanes(ctx)
	if err != nil {
		return err
	}
	for _, f := range s.Record.Feeds {
		if f.ID != victim && (!lanes[f.ID].Live() || len(s.alarms(f.Name)) > 0) {
			r.OthersTouched++
		}
	}
	if lines := s.watcher.Lines().With("the feed is paused"); len(lines) != 1 {
		return fmt.Errorf("that the feed is paused was said %d times, want once", len(lines))
	}
	return errors.Join(s.refused(ctx), s.sound())
}

// measured are the moments that count.
type measured struct{ landed, noticed, paused time.Time }

// measure looks at the chain and at what watches until the feed is paused.
func (s *scene) measure(ctx context.Context) (m measured, err error) {
	name := s.Record.Feeds[victim].Name
	ctx, cancel := context.WithTimeout(ctx, pausedIn)
	defer cancel()
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for m.paused.IsZero() {
		select {
		case <-ctx.Done():
			return m, fmt.Errorf("waiting for a pause, with the wrong answer at %v, noticed at %v: %w", m.landed, m.noticed, ctx.Err())
		case <-tick.C:
		}
		lanes, err := s.Lanes(ctx)
		if err != nil {
			return m, err
		}
		lane, now := lanes[victim], time.Now()
		if m.landed.IsZero() {
			truth, err := s.Market.Truth().True(name, now)
			if err != nil {
				return m, err
			}
			if price.Jumped(price.Price(truth), lane.Price, off) {
				m.landed = now
			}
		}
		if m.noticed.IsZero() && len(s.alarms(name)) > 0 {
			m.noticed = now
		}
		if lane.Mark == price.MarkPaused {
			m.paused = now
		}
	}
	return m, nil
}

// alarms are those of a feed that began.
func (s *scene) alarms(feed string) (began []string) {
	for _, line := range s.watcher.Lines().With("an alarm begins") {
		if strings.Contains(line, "feed="+feed) {
			began = append(began, line)
		}
	}
	return began
}

// refused is nil if whoever reads the feed is refused.
func (s *scene) refused(ctx context.Context) error {
	reader := contracts.Feed{Address: s.Record.Feeds[victim].Reader.Address, Caller: s.Chain.Client}
	round, err := reader.Latest(ctx)
	if !errors.Is(err, &contracts.RevertError{Name: "Paused"}) {
		return fmt.Errorf("a reader of the paused feed is given %v, error %w", round.Answer, err)
	}
	return nil
}

func seconds(d time.Duration) float64 { return float64(d.Milliseconds()) / 1000 }
