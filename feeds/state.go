package feeds

import (
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
)

// State is how the connection to a provider stands.
type State struct {
	Provider  string
	Connected bool
	Since     time.Time     // of the connection, or of its absence; zero before Run
	LastFrame time.Time     // zero before the first
	Offset    time.Duration // the provider's clock minus ours, transit included, by its newest quote
	Ended     int64         // connections, or attempts at one, that ended since the start
	Why       string        // the last of them ended
}

// standing is what a State is made of. What changes with each frame is apart from the lock.
type standing struct {
	frame, offset atomic.Int64 // of the last: Unix nanoseconds, and nanoseconds

	mu        sync.Mutex
	connected bool
	since     time.Time
	ended     int64
	why       string
}

// State may be called from any goroutine.
func (s *Stream) State() State {
	p := &s.standing
	p.mu.Lock()
	defer p.mu.Unlock()
	state := State{
		Provider: s.config.Provider, Connected: p.connected, Since: p.since,
		Offset: time.Duration(p.offset.Load()), Ended: p.ended, Why: p.why,
	}
	if frame := p.frame.Load(); frame != 0 {
		state.LastFrame = time.Unix(0, frame)
	}
	return state
}

// is takes note of a connection's beginning, and of its absence's.
func (p *standing) is(connected bool, now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.connected, p.since = connected, now
}

// end takes note of why one ended, in which the provider may have had a word: what is not to be seen of that, new lines too, is
// replaced, since it is shown to people.
func (p *standing) end(why error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended, p.why = p.ended+1, strings.Map(seen, why.Error())
}

func seen(r rune) rune {
	if unicode.IsPrint(r) {
		return r
	}
	return unicode.ReplacementChar
}
