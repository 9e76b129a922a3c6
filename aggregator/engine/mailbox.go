package engine

import (
	"sync"

	"twofold/price"
)

// mailbox hands quotes from the connections' readers to the engine. It holds one quote for each feed and
// provider: a newer one takes the place of one that was not yet read, so that a slow engine sees fewer
// quotes but never old ones, and no reader ever waits.
type mailbox struct {
	ready chan struct{} // size 1: something is there; a second signal changes nothing

	mu      sync.Mutex
	waiting []price.Quote
	dropped uint64
}

func newMailbox() *mailbox {
	return &mailbox{ready: make(chan struct{}, 1)}
}

func (m *mailbox) put(q price.Quote) {
	m.mu.Lock()
	replaced := false
	for i := range m.waiting {
		if w := &m.waiting[i]; w.Feed == q.Feed && w.Provider == q.Provider {
			*w, replaced = q, true
			m.dropped++
			break
		}
	}
	if !replaced {
		m.waiting = append(m.waiting, q)
	}
	m.mu.Unlock()
	select {
	case m.ready <- struct{}{}:
	default:
	}
}

// take empties the mailbox into into, and says how many quotes were replaced unread since the last time.
func (m *mailbox) take(into []price.Quote) (quotes []price.Quote, dropped uint64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	into, dropped = append(into[:0], m.waiting...), m.dropped
	m.waiting, m.dropped = m.waiting[:0], 0
	return into, dropped
}
