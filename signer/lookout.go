package signer

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/price"
)

// Lookout is an attester's own alarm: it sees its own provider, what proposers tell it, and the chain, and says when what is due does
// not land (P10). It is for an attester that runs apart: no relayer is to be the only judge of its own silence.
type Lookout struct {
	attester *Attester
	feeds    []price.Feed
	log      *slog.Logger
	metric   *prometheus.GaugeVec

	mu     sync.Mutex
	states map[price.FeedID]*overdue
}

// Alarm is one thing that is overdue.
type Alarm struct {
	Feed  price.Feed
	What  Overdue
	Since time.Time // when it was due
}

// String is a line for people.
func (a Alarm) String() string { return a.Feed.Name + ": " + overdueTexts[a.What] }

// NewLookout is that of an attester, for the feeds that it signs.
func NewLookout(a *Attester, feeds []price.Feed, log *slog.Logger, reg prometheus.Registerer) *Lookout {
	l := &Lookout{attester: a, feeds: feeds, log: log.With("side", a.Side()), states: make(map[price.FeedID]*overdue)}
	l.metric = promauto.With(prometheus.WrapRegistererWith(prometheus.Labels{"side": a.Side().String()}, reg)).NewGaugeVec(prometheus.GaugeOpts{
		Name: "twofold_attester_overdue",
		Help: "1 while what is due of a feed does not land, as this attester sees it by its own provider and its own endpoint. Look whether any relayer runs, what it says of the feed, and whether this attester refuses.",
	}, []string{"feed", "what"})
	for _, f := range feeds {
		l.states[f.ID] = new(overdue)
		for _, label := range overdueLabels {
			l.metric.WithLabelValues(f.Name, label).Set(0)
		}
	}
	return l
}

// Run looks once a second until ctx ends.
func (l *Lookout) Run(ctx context.Context) error {
	every := time.NewTicker(time.Second)
	defer every.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case now := <-every.C:
			l.look(now)
		}
	}
}

// Alarms are those that stand, in the order of the feeds.
func (l *Lookout) Alarms() (alarms []Alarm) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, f := range l.feeds {
		for what, on := range l.states[f.ID].alarmed {
			if on {
				alarms = append(alarms, Alarm{f, Overdue(what), l.states[f.ID].since[what]})
			}
		}
	}
	return alarms
}

func (l *Lookout) look(now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, f := range l.feeds {
		state := l.states[f.ID]
		before := state.alarmed
		p, cfg := l.attester.prospect(now, f.ID, &state.gone)
		state.judge(p, cfg)
		for what, on := range state.alarmed {
			if on != before[what] {
				l.turn(f, Overdue(what), p, on)
			}
		}
	}
}

func (l *Lookout) turn(f price.Feed, what Overdue, p prospect, on bool) {
	if !on {
		l.metric.WithLabelValues(f.Name, what.String()).Set(0)
		l.log.Info("what was overdue has landed, or is due no more", "feed", f.Name, "what", what)
		return
	}
	l.metric.WithLabelValues(f.Name, what.String()).Set(1)
	l.log.Warn("what is due does not land", "feed", f.Name, "what", what, "because", overdueTexts[what],
		"answer", p.lane.Price, "observedAt", p.lane.At, "mark", p.lane.Mark, "own", p.own, "proposer", p.withheld)
}

// prospect is what the attester sees of a feed at now. gone is since when its own provider has no price of it, and is kept for it.
func (a *Attester) prospect(now time.Time, id price.FeedID, gone *time.Time) (prospect, Config) {
	p := prospect{now: now, chain: now}
	head := a.chain.Head()
	var known bool
	p.lane, p.policy, known = a.onChain(id)
	a.mu.Lock()
	defer a.mu.Unlock()
	if pace := a.cfg.Timing.Pace(now, head, price.InStep); pace == price.Lagging {
		p.chain = price.Stamp(now, a.cfg.Timing.Latest(head, pace))
	}
	p.own = a.history(id).own(now, a.cfg.MaxQuoteAge)
	switch {
	case p.own != 0:
		*gone = time.Time{}
	case gone.IsZero():
		*gone = now
	}
	p.trouble = *gone
	for proposer, given := range a.ledgers {
		w := given.watches[id]
		if w == nil {
			continue
		}
		a.relieve(w, p.lane, p.policy, known) // its proposer may be gone for good
		if w.alarmed {
			p.withheld = proposer
		}
		told := w.since.Trouble
		if !told.IsZero() && now.Sub(w.seen) < maxGap && (p.trouble.IsZero() || told.Before(p.trouble)) {
			p.trouble = told
		}
	}
	return p, a.cfg
}
