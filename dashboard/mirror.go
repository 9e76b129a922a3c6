package dashboard

import (
	"context"
	"log/slog"
	"net/http"
	"time"
)

// judgeEvery is how often a mirror's alarms are judged, since when one holds is known only by looking.
const judgeEvery = 2 * time.Second

// MirrorSource is what a MirrorBoard shows. It may be asked from several goroutines at once, and must not block on anything
// outside of the process.
type MirrorSource interface {
	// Mirror is the whole at now, but for its alarms.
	Mirror(now time.Time) Mirror
}

// MirrorBoard shows a relay of Chainlink's answers. All its methods may be called from any goroutine; Run once.
type MirrorBoard struct {
	source MirrorSource
	log    *slog.Logger
	routes http.Handler
	alarms Alarms
}

// NewMirror makes a board of a relay.
func NewMirror(source MirrorSource, log *slog.Logger) *MirrorBoard {
	b := &MirrorBoard{source: source, log: log}
	b.routes = newRoutes("mirror.html", map[string]http.HandlerFunc{
		pathMirror: func(w http.ResponseWriter, _ *http.Request) { answer(w, encoded(b.Mirror(time.Now()), b.log)) },
	})
	return b
}

// Handler serves the page at / and the API. All of it only reads. It belongs behind a [Guard].
func (b *MirrorBoard) Handler() http.Handler { return b.routes }

// Mirror is the whole at now, with its alarms.
func (b *MirrorBoard) Mirror(now time.Time) Mirror {
	m := b.source.Mirror(now)
	m.Alarms = judge(&b.alarms, now, mirrorRules, &m)
	return m
}

// Run judges the alarms until ctx ends.
func (b *MirrorBoard) Run(ctx context.Context) error {
	tick := time.NewTicker(judgeEvery)
	defer tick.Stop()
	for {
		b.Mirror(time.Now())
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}
