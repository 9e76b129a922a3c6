package submit

import (
	"time"

	"twofold/price"
)

// keepPace judges the chain's time beside our clock, and tells whether what is signed now can land and be true. A chain
// that is silent may take it too late. One that lags is stamped for by its own heads. By a clock that the chain is
// ahead of nothing is signed at all.
func (p *poster) keepPace(now time.Time) bool {
	before := p.pace
	p.pace = p.cfg.Timing.Pace(now, p.head, before)
	p.metrics.chain.paced(p.pace)
	if p.pace != before {
		p.sayPace(now)
	}
	return p.pace.Signs()
}

func (p *poster) sayPace(now time.Time) {
	about := []any{"head", p.head.Time.UTC(), "lag", p.head.Lag().Round(time.Millisecond), "limit", p.cfg.Timing.MaxSkew}
	switch {
	case p.pace == price.Silent && p.cfg.Timing.Heard(now, p.head):
		p.log.Warn("heads are older than one that was seen before, nothing is signed meanwhile: a node of the endpoint is stuck, or the chain was reorganised",
			append(about, "newest", p.head.Newest.UTC())...)
	case p.pace == price.Silent:
		p.log.Warn("no head comes any more, nothing is signed meanwhile: the chain or its endpoint is out", about...)
	case p.pace == price.Lagging:
		p.log.Warn("heads are behind our clock, so reports are stamped by them: the sequencer catches up, or our clock is ahead", about...)
	case p.pace == price.Ahead:
		p.log.Warn("heads are ahead of our clock, nothing is signed meanwhile: set this machine's clock right", about...)
	case p.paced: // not the first head of all
		p.log.Info("heads come, and are at our clock again", about...)
	}
	p.paced = true
}
