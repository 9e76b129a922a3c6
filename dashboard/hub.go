package dashboard

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	// mostClients is how many streams of events there may be at once.
	mostClients = 64
	// keptEvents is how many transitions and transactions a client that comes back can be told of.
	keptEvents = 512
	// mostWaiting is how many events may wait for one client; one that is slower than that is cut off, and may come back.
	mostWaiting = 2 * keptEvents
)

var (
	errTooMany = errors.New("there are as many streams of events as this relayer gives")
	errStopped = errors.New("the relayer stops")
)

// event is one of a stream, encoded once for all who hear it.
type event struct {
	seq  uint64
	kind string
	text []byte // as it is written
}

// hub hands events to the clients. It never waits for one.
//
// An event's id is this process's start and a number that only rises. What is kept is replayed to a client that comes back; of
// the snapshots only the newest waits for a client that is slow.
type hub struct {
	epoch string

	mu      sync.Mutex
	seq     uint64 // of the newest event
	kept    ring[event]
	forgot  uint64 // the newest that was kept once and is not any more
	clients map[*client]bool
	closed  time.Time // zero while it is open
}

// client is one stream. What it holds is guarded by the hub's lock.
type client struct {
	wake    chan struct{} // size 1: something waits, or the stream ends
	waiting []event
	cut     bool
}

func newHub(start time.Time) *hub {
	return &hub{epoch: strconv.FormatInt(start.UnixNano(), 36), kept: newRing[event](keptEvents), clients: map[*client]bool{}}
}

// join begins a stream for a client that heard up to the event with an id; "" is nothing.
func (h *hub) join(last string) (*client, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case !h.closed.IsZero():
		return nil, errStopped
	case len(h.clients) >= mostClients:
		return nil, errTooMany
	}
	c := &client{wake: make(chan struct{}, 1)}
	h.clients[c] = true
	if last == "" {
		return c, nil
	}
	seq, known := h.position(last)
	if !known {
		h.queue(c, h.next(EventReset, []byte("{}")))
		return c, nil
	}
	for _, e := range h.kept.all() {
		if e.seq > seq {
			h.queue(c, e)
		}
	}
	return c, nil
}

// position is the number in an id; false if it is not of this process, or too long ago for all that came since to be known.
func (h *hub) position(id string) (seq uint64, known bool) {
	epoch, number, _ := strings.Cut(id, "-")
	seq, err := strconv.ParseUint(number, 10, 64)
	return seq, err == nil && epoch == h.epoch && seq <= h.seq && seq >= h.forgot
}

func (h *hub) leave(c *client) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.clients, c)
}

// heard tells whether anybody listens.
func (h *hub) heard() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.clients) > 0
}

// keep tells everybody of an event, and those who come back too.
func (h *hub) keep(kind string, data []byte) {
	h.mu.Lock()
	defer h.mu.Unlock()
	e := h.next(kind, data)
	if gone, full := h.kept.add(e); full {
		h.forgot = gone.seq
	}
	for c := range h.clients {
		h.queue(c, e)
	}
}

// tell tells everybody how things stand now.
func (h *hub) tell(kind string, data []byte) {
	h.mu.Lock()
	defer h.mu.Unlock()
	e := h.next(kind, data)
	for c := range h.clients {
		h.queue(c, e)
	}
}

// greet tells one client how things stand now.
func (h *hub) greet(c *client, kind string, data []byte) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.queue(c, h.next(kind, data))
}

func (h *hub) next(kind string, data []byte) event {
	h.seq++
	return event{h.seq, kind, fmt.Appendf(nil, "id: %s-%d\nevent: %s\ndata: %s\n\n", h.epoch, h.seq, kind, data)}
}

// queue lets an event wait for a client, in the place of an older one of which only the newest counts.
func (h *hub) queue(c *client, e event) {
	if e.kind == EventFeeds || e.kind == EventRelayer {
		for i := range c.waiting {
			if c.waiting[i].kind == e.kind {
				c.waiting = append(c.waiting[:i], c.waiting[i+1:]...)
				break
			}
		}
	}
	if len(c.waiting) >= mostWaiting {
		c.cut, c.waiting = true, nil
	}
	if !c.cut {
		c.waiting = append(c.waiting, e)
	}
	c.rouse()
}

func (c *client) rouse() {
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

// take is what waits for a client, in the order of its ids; over says that nothing comes after it.
func (h *hub) take(c *client) (waiting []event, over bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	waiting, c.waiting = c.waiting, nil
	return waiting, c.cut || !h.closed.IsZero()
}

// writeBy is until when a write to a stream that begins now must be done. Once all end, what still waits for a slow client has
// lastWithin in all.
func (h *hub) writeBy(now time.Time) time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.closed.IsZero() {
		return h.closed.Add(lastWithin)
	}
	return now.Add(writeWithin)
}

// close ends every stream, and lets none begin.
func (h *hub) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = time.Now()
	for c := range h.clients {
		c.rouse()
	}
}
